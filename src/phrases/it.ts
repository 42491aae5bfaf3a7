/** Phrases in Italiano. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Qui risponde un sistema automatico, non una persona. Le risposte provengono dalle pagine ufficiali ({region}). Posso tralasciare qualcosa o capire male: La preghiamo di leggere anche la pagina indicata dal link.',
  invitation: 'Le diamo il benvenuto! Che cosa vuole sapere sulla vita qui ({region})?',
  pageSays: 'Nella pagina «{title}» si legge:',
  pageSaysInLanguage: 'Nella pagina «{title}» si legge (disponibile solo in questa lingua: {language}):',
  machineTranslation: 'Traduzione automatica:',
  nextDates: 'Le prossime date:',
  nothingFound:
    'Mi dispiace, non ho trovato nulla al riguardo nelle pagine ufficiali ({region}). Provi con altre parole, per favore.',
  pagesThatMayHelp: 'Forse queste pagine possono aiutarLa:',
  writtenByMachine:
    'Questo testo è stato scritto da un sistema automatico in base alle seguenti pagine ufficiali. La preghiamo di verificarlo lì:',
  quotedInstead:
    'In questo momento non sono riuscito a scrivere una risposta mia. Ecco invece le parole delle pagine ufficiali.',

  emergencyCall: 'Se qualcuno è in pericolo, chiami subito. Le chiamate sono gratuite, giorno e notte:',
  ambulanceAndFire: 'Ambulanza e vigili del fuoco',
  police: 'Polizia',
  adviceSuicide: 'Non è da solo. Ne parli subito con qualcuno.',
  adviceViolence: 'Se può, vada in un luogo sicuro.',
  adviceTrafficking: 'Nessuno può trattenere il Suo passaporto o costringerla a lavorare. Può ricevere aiuto.',
  adviceMedical: 'Dica dove si trova e che cosa è successo. Resti accanto alla persona.',
  adviceFire: 'Esca dall’edificio, chiuda le porte e non usi l’ascensore. Poi chiami.',
  crisisLine: 'Qualcuno con cui parlare, in modo anonimo e gratuito, giorno e notte',
  womenHelpline: 'Aiuto per donne che subiscono violenza, in molte lingue',
  menHelpline: 'Aiuto per uomini che subiscono violenza',
  childrenHelpline: 'Aiuto per bambini e giovani',
  doctorOnCall: 'Un medico, se non c’è pericolo di vita e gli ambulatori sono chiusi',
  traffickingHelp: 'Centri di consulenza per vittime della tratta di esseri umani',
  youAreWelcome: 'Prego! Chieda pure ancora.',
  goodbye: 'Arrivederci e tante belle cose!',
  staysCalm: 'Mi dispiace se è arrabbiato. Vorrei aiutare: mi faccia una domanda sulla vita qui.',
  noOpinions: 'Non ho opinioni mie. Mostro solo ciò che dicono le pagine ufficiali ({region}).',
  wellBeing: 'Grazie della domanda! Sono un programma e sono pronto per la Sua domanda.',
  otherPlace: 'Conosco solo le pagine ufficiali di questa zona ({region}). Di altri luoghi non posso dire nulla.',
  otherRegion: 'Per un altro luogo scriva: /region',

  whatIsStored:
    'Per poter rispondere, conservo i Suoi messaggi e le mie risposte per un massimo di {days} giorni, e anche l’account a cui rispondo, ma non il Suo nome. Finché non scrive ancora, conservo solo ciò che serve per questa risposta.',
  modelReads:
    'Un modello linguistico aiuta a rispondere. Il suo servizio riceve le Sue domande e i messaggi vocali. I dati personali riconosciuti nei testi vengono prima rimossi.',
  whoReads:
    'Nessuna persona legge questa conversazione, a meno che Lei non lo chieda o che io non la passi ad altri. Lo faccio quando non ho una buona risposta o quando qualcuno è in pericolo, e La informo. Solo allora può leggerla il servizio di consulenza ({region}).',
  yourRights:
    'Responsabile: {region}. Lei può vedere tutto ciò che è conservato su di Lei (/export), cancellarlo (/delete) e presentare un reclamo a un’autorità per la protezione dei dati.',
  privacyPage: 'Protezione dei dati',

  askRegion:
    'Dove abita? Scriva il nome o il codice postale della Sua città o del Suo circondario, oppure condivida la Sua posizione.',
  regionSet: 'Ora rispondo per questa zona: {region}',
  whichRegion: 'Quale zona intende?',
  regionUnknown: 'Non conosco «{text}». Scelga una zona, oppure scriva un altro nome o un codice postale:',
  nearestRegions: 'Queste zone sono le più vicine a Lei:',
  shareLocation: 'Condividi la posizione',
  languageSet: 'Da ora Le scrivo in questa lingua: {language}',
  languageAutomatic: 'Riconoscere la lingua da sé',
  languageFollows: 'Rispondo nella lingua in cui Lei scrive.',
  moreLanguages: 'Altre lingue',
  plainOn: 'Ora rispondo in breve, e in lingua facile dove le pagine ce l’hanno. Per disattivare: /plain',
  plainOff: 'La lingua facile è disattivata. Rispondo di nuovo per esteso.',

  menuTitle: 'Che cosa cerca?',
  back: 'Indietro',
  more: 'Altro',
  comingEvents: 'I prossimi eventi:',
  noEvents: 'Al momento le pagine non indicano eventi in programma ({region}).',
  places: 'Luoghi',
  noPlaces: 'Le pagine non indicano luoghi ({region}).',
  nearestPlaces: 'Questi luoghi sono i più vicini a Lei:',
  openToday: 'Oggi: {hours}',

  whichDoYouMean: 'Non so bene che cosa intende. Quale di queste pagine ne parla?',
  noneOfThese: 'Nessuna di queste',
  didItHelp: 'Questo Le è stato d’aiuto?',
  yes: 'Sì',
  no: 'No',
  whyNot: 'Mi dispiace. Che cosa non andava bene?',
  reasonOtherTopic: 'Parla di un’altra cosa',
  reasonOutdated: 'È sbagliato o vecchio',
  reasonHardToUnderstand: 'È difficile da capire',
  reasonNotEnough: 'Dice troppo poco',
  thanksForRating: 'Grazie! Questo aiuta a migliorare le pagine.',

  talkToPerson: 'Parlare con una persona',
  handedOver:
    'Ho passato la Sua richiesta al servizio di consulenza ({region}). Finora nessuna persona ha letto questa conversazione; adesso il servizio può leggerla. Le risponderà qui chi è libero. Fino ad allora continuo a rispondere io.',
  handedOverNoAnswer:
    'Non ho trovato una risposta nelle pagine ufficiali. Per questo ho passato la Sua domanda al servizio di consulenza ({region}). Finora nessuna persona ha letto questa conversazione; adesso il servizio può leggerla. Se non lo desidera, prema il pulsante qui sotto.',
  handedOverUnsure:
    'La Sua domanda è importante e la mia risposta non è abbastanza sicura. Per questo ho passato la Sua domanda al servizio di consulenza ({region}). Finora nessuna persona ha letto questa conversazione; adesso il servizio può leggerla. Se non lo desidera, prema il pulsante qui sotto.',
  handedOverNotHelped:
    'Mi dispiace che questo non Le sia stato d’aiuto. Ho passato la Sua domanda al servizio di consulenza ({region}). Finora nessuna persona ha letto questa conversazione; adesso il servizio può leggerla. Se non lo desidera, prema il pulsante qui sotto.',
  handedOverAgain:
    'Ho passato di nuovo la Sua richiesta al servizio di consulenza ({region}). Il servizio può leggere quello che è stato scritto nel frattempo. Le risponderà qui chi è libero. Fino ad allora continuo a rispondere io.',
  answerBy: 'Di solito qualcuno risponde entro {when}.',
  nobodyThereUntil:
    'In questo momento non c’è nessuno. Da {when} ci sarà qualcuno per Lei. Può lasciare già ora qui il Suo messaggio.',
  linesMeanwhile: 'Fino ad allora può chiamare qui:',
  stillWaiting:
    'Mi dispiace, ci vuole più tempo di quanto Le ho detto. La Sua conversazione non è dimenticata: Le risponderà una persona del servizio di consulenza.',
  handedBackUnanswered:
    'Mi dispiace, nessuno ha potuto risponderLe in tempo. Da ora risponde di nuovo il sistema automatico. Può chiedere ancora una persona: /human',
  alreadyHandedOver:
    'Il servizio di consulenza sa già che Lei desidera parlare con una persona. La preghiamo di avere pazienza.',
  counsellorsTold: 'Ho avvisato anche il servizio di consulenza ({region}). Non aspetti una risposta: chiami.',
  personAnswersNow: 'Da ora Le risponde una persona. Io non scrivo nulla finché quella conversazione non è finita.',
  counsellorWrites: 'Una persona del servizio di consulenza scrive:',
  machineTranslated: 'Questo messaggio è stato tradotto automaticamente.',
  machineAnswersAgain:
    'Da ora risponde di nuovo il sistema automatico. Può chiedere una persona in qualsiasi momento: /human',
  conversationResolved:
    'Il servizio di consulenza ha concluso questa conversazione. Può continuare a fare domande qui in qualsiasi momento. Allora risponde il sistema automatico.',
  didPersonHelp: 'La conversazione con una persona Le è stata d’aiuto?',
  askAgainForPerson:
    'Mi dispiace che la conversazione non Le sia stata d’aiuto. Può chiedere di nuovo di parlare con una persona.',
  noPersonNeeded: 'Non ho più bisogno di una persona',
  noPersonHere: 'Qui non posso metterLa in contatto con una persona. Forse una di queste pagine indica qualcuno:',

  exportIsHere: 'In questo file c’è tutto ciò che è conservato su di Lei.',
  deleteAsk:
    'Vuole davvero cancellare tutto ciò che è conservato su di Lei? Si cancellano anche le richieste aperte al servizio di consulenza. Non si può tornare indietro.',
  deleteNow: 'Cancella tutto',
  cancel: 'Annulla',
  deleted: 'Tutto ciò che La riguarda è cancellato. Se scrive ancora, ricominciamo da capo.',
  nothingDeleted: 'Non è stato cancellato nulla.',
  stopped: 'Non Le scriverò più. Quando scrive di nuovo, sono qui.',

  textOnly: 'So leggere solo il testo. Per favore scriva la Sua domanda in poche parole.',
  noVoice: 'Non posso ascoltare messaggi vocali. Per favore scriva la Sua domanda.',
  voiceUnderstood: 'Ho capito questo:',
  voiceTooLong: 'Il messaggio vocale è troppo lungo. Durata massima: {minutes} min ({megabytes} MB).',
  voiceNotUnderstood: 'Non ho potuto capire il messaggio vocale. Per favore scriva la Sua domanda.',
  noFiles: 'Non posso guardare foto e documenti. Per favore scriva di che cosa si tratta, o chieda una persona: /human',
  fileToPerson:
    'Non posso guardare foto e documenti. Quando qui Le risponde una persona, può aprirli. Oppure mi scriva di che cosa si tratta.',
  staleButton: 'Questo pulsante non funziona più. Per favore scriva di che cosa ha bisogno.',
  writePrivately: 'Qui possono leggere anche altri. Per le cose personali mi scriva in privato: {url}',

  helpIntro: 'Scriva semplicemente la Sua domanda. Questi comandi funzionano sempre:',
  commandHelp: 'Che cosa so fare',
  commandMenu: 'Cercare per tema',
  commandEvents: 'I prossimi eventi',
  commandPlaces: 'Luoghi e orari di apertura',
  commandRegion: 'Cambiare zona',
  commandLanguage: 'Cambiare lingua',
  commandPlain: 'Lingua facile sì o no',
  commandHuman: 'Parlare con una persona',
  commandPrivacy: 'Che cosa è conservato, e i Suoi diritti',
  commandExport: 'I miei dati in un file',
  commandDelete: 'Cancellare i miei dati',
  commandStop: 'Terminare la conversazione',

  address: 'Indirizzo',
  phone: 'Telefono',
  email: 'E-mail',
  website: 'Sito web',
  openingHours: 'Orari di apertura',
  closed: 'Chiuso',
  openAllDay: 'Aperto tutto il giorno',
  byAppointment: 'Su appuntamento',
  temporarilyClosed: 'Temporaneamente chiuso',
  barrierFree: 'Senza barriere',
  onlineMeeting: 'Incontro online',
  bookAppointment: 'Prenotare un appuntamento',

  chatTitle: 'Le Sue domande: {region}',
  yourQuestion: 'La Sua domanda',
  questionPlaceholder: 'Per esempio: Dove posso imparare il tedesco?',
  send: 'Invia',
  searching: 'Sto cercando nelle pagine ufficiali …',
  writing: 'Sto scrivendo la risposta …',
  checking: 'Sto verificando la risposta nelle pagine …',
  you: 'Lei',
  assistant: 'Lotse (automatico)',
  sources: 'Fonti',
  openPage: 'Apri la pagina',
  lastUpdated: 'Ultimo aggiornamento: {date}',
  form: 'Modulo',
  pdfFile: 'File PDF',
  map: 'Mappa',
  chooseLanguage: 'Scelta della lingua',
  newConversation: 'Nuova conversazione',
  privacyNote: 'Per favore non scriva nomi, indirizzi o numeri di documenti.',
  imprint: 'Note legali',
  skipToQuestion: 'Vai al campo della domanda',

  connectionLost: 'La connessione si è interrotta.',
  tryAgain: 'Riprova',
  ourFault: 'Si è verificato un errore da parte nostra. Per favore riprovi più tardi.',
  tooManyQuestions: 'Sono molte domande in poco tempo. Per favore attenda un momento.',
  questionTooLong: 'La domanda è troppo lunga. Numero massimo di caratteri: {limit}.',
  scriptsNeeded: 'Questa chat ha bisogno di JavaScript. Tutte le informazioni sono anche nelle pagine ufficiali.',
}
