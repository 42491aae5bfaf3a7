/** Phrases in Italiano. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Qui risponde un sistema automatico, non una persona. Le risposte sono brani delle pagine ufficiali ({region}). Posso tralasciare qualcosa o capire male: La preghiamo di leggere anche la pagina indicata dal link.',
  invitation: 'Le diamo il benvenuto! Che cosa vuole sapere sulla vita qui ({region})?',
  pageSays: 'Nella pagina «{title}» si legge:',
  pageSaysInLanguage: 'Nella pagina «{title}» si legge (disponibile solo in questa lingua: {language}):',
  nextDates: 'Le prossime date:',
  nothingFound:
    'Mi dispiace, non ho trovato nulla al riguardo nelle pagine ufficiali ({region}). Provi con altre parole, per favore.',
  pagesThatMayHelp: 'Forse queste pagine possono aiutarLa:',

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
  privacyNote:
    'Questa conversazione rimane in questa scheda del browser e finisce quando la chiude. Per favore non scriva nomi, indirizzi o numeri di documenti.',
  imprint: 'Note legali',
  skipToQuestion: 'Vai al campo della domanda',

  connectionLost: 'La connessione si è interrotta.',
  tryAgain: 'Riprova',
  ourFault: 'Si è verificato un errore da parte nostra. Per favore riprovi più tardi.',
  tooManyQuestions: 'Sono molte domande in poco tempo. Per favore attenda un momento.',
  questionTooLong: 'La domanda è troppo lunga. Numero massimo di caratteri: {limit}.',
  scriptsNeeded: 'Questa chat ha bisogno di JavaScript. Tutte le informazioni sono anche nelle pagine ufficiali.',
}
