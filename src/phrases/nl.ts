/** Phrases in Nederlands. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Hier antwoordt een automatisch systeem, geen mens. De antwoorden komen van de officiële pagina’s ({region}). Ik kan iets missen of verkeerd begrijpen: lees daarom ook de pagina achter de link.',
  invitation: 'Welkom! Wat wilt u weten over het leven hier ({region})?',
  pageSays: 'Op de pagina ‘{title}’ staat:',
  pageSaysInLanguage: 'Op de pagina ‘{title}’ staat (alleen in deze taal beschikbaar: {language}):',
  machineTranslation: 'Automatische vertaling:',
  nextDates: 'De volgende data:',
  nothingFound:
    'Helaas heb ik hierover niets gevonden op de officiële pagina’s ({region}). Probeer het alstublieft met andere woorden.',
  pagesThatMayHelp: 'Misschien helpen deze pagina’s u verder:',
  writtenByMachine:
    'Een automatisch systeem heeft dit geschreven op basis van de volgende officiële pagina’s. Controleer het daar:',
  quotedInstead:
    'Ik kon nu geen eigen antwoord schrijven. Hier staan in plaats daarvan de woorden van de officiële pagina’s.',

  emergencyCall: 'Is er iemand in gevaar? Bel dan nu. Bellen is gratis, dag en nacht:',
  ambulanceAndFire: 'Ambulance en brandweer',
  police: 'Politie',
  adviceSuicide: 'U bent niet alleen. Praat er nu met iemand over.',
  adviceViolence: 'Ga naar een veilige plek als dat kan.',
  adviceTrafficking: 'Niemand mag uw paspoort houden of u dwingen te werken. U kunt hulp krijgen.',
  adviceMedical: 'Zeg waar u bent en wat er is gebeurd. Blijf bij de persoon.',
  adviceFire: 'Verlaat het gebouw, sluit de deuren achter u en gebruik geen lift. Bel daarna.',
  crisisLine: 'Iemand om mee te praten, anoniem en gratis, dag en nacht',
  womenHelpline: 'Hulp voor vrouwen die geweld meemaken, in veel talen',
  menHelpline: 'Hulp voor mannen die geweld meemaken',
  childrenHelpline: 'Hulp voor kinderen en jongeren',
  doctorOnCall: 'Een arts, als het niet levensbedreigend is en de praktijken gesloten zijn',
  traffickingHelp: 'Adviescentra voor slachtoffers van mensenhandel',
  youAreWelcome: 'Graag gedaan! Stel gerust nog een vraag.',
  goodbye: 'Tot ziens en het allerbeste!',
  staysCalm: 'Het spijt me als u boos bent. Ik wil graag helpen: stel me een vraag over het leven hier.',
  noOpinions: 'Ik heb geen eigen mening. Ik laat alleen zien wat er op de officiële pagina’s staat ({region}).',
  wellBeing: 'Dank u voor het vragen! Ik ben een programma en klaar voor uw vraag.',
  otherPlace:
    'Ik ken alleen de officiële pagina’s van deze regio ({region}). Over andere plaatsen kan ik niets zeggen.',
  otherRegion: 'Voor een andere plaats schrijft u: /region',

  whatIsStored:
    'Om te kunnen antwoorden bewaar ik uw berichten en mijn antwoorden hoogstens {days} dagen, en het account waarnaar ik antwoord, maar niet uw naam. Tot u verder schrijft, bewaar ik alleen wat nodig is voor dit antwoord.',
  modelReads:
    'Een taalmodel helpt bij het antwoorden. De dienst daarvan ontvangt uw vragen en spraakberichten. Persoonlijke gegevens die in teksten worden herkend, worden eerst verwijderd.',
  whoReads:
    'Er leest niemand mee, behalve als u om een mens vraagt of als ik het gesprek doorgeef. Dat doe ik als ik geen goed antwoord heb of als iemand in gevaar is, en ik zeg het u dan. Pas dan kunnen de adviseurs ({region}) dit gesprek lezen.',
  yourRights:
    'Verantwoordelijk: {region}. U mag alles zien wat over u is bewaard (/export), het wissen (/delete) en een klacht indienen bij een privacytoezichthouder.',
  privacyPage: 'Gegevensbescherming',

  askRegion: 'Waar woont u? Schrijf de naam of de postcode van uw stad of district, of deel uw locatie.',
  regionSet: 'Ik antwoord nu voor deze regio: {region}',
  whichRegion: 'Welke regio bedoelt u?',
  regionUnknown: 'Ik ken ‘{text}’ niet. Kies een regio, of schrijf een andere naam of een postcode:',
  nearestRegions: 'Deze regio’s liggen het dichtst bij u:',
  shareLocation: 'Locatie delen',
  languageSet: 'Vanaf nu schrijf ik u in deze taal: {language}',
  languageAutomatic: 'Taal zelf herkennen',
  languageFollows: 'Ik antwoord in de taal waarin u schrijft.',
  moreLanguages: 'Meer talen',
  plainOn: 'Ik antwoord nu kort, en in eenvoudige taal waar de pagina’s die hebben. Uitzetten: /plain',
  plainOff: 'Eenvoudige taal staat uit. Ik antwoord weer uitgebreid.',

  menuTitle: 'Wat zoekt u?',
  back: 'Terug',
  more: 'Meer',
  comingEvents: 'De volgende activiteiten:',
  noEvents: 'Op de pagina’s staan op dit moment geen activiteiten ({region}).',
  places: 'Plekken',
  noPlaces: 'Op de pagina’s staan geen plekken ({region}).',
  nearestPlaces: 'Deze plekken zijn het dichtst bij u:',
  openToday: 'Vandaag: {hours}',

  whichDoYouMean: 'Ik weet niet zeker wat u bedoelt. Welke van deze pagina’s gaat erover?',
  noneOfThese: 'Geen van deze',
  didItHelp: 'Heeft dit u geholpen?',
  yes: 'Ja',
  no: 'Nee',
  whyNot: 'Dat spijt me. Wat was er niet goed?',
  reasonOtherTopic: 'Het gaat over iets anders',
  reasonOutdated: 'Het klopt niet of is verouderd',
  reasonHardToUnderstand: 'Het is moeilijk te begrijpen',
  reasonNotEnough: 'Er staat te weinig in',
  thanksForRating: 'Dank u! Dat helpt om de pagina’s beter te maken.',

  talkToPerson: 'Met een mens praten',
  handedOver:
    'Ik heb dit doorgegeven aan de adviseurs ({region}). Tot nu toe heeft niemand meegelezen; nu kunnen de adviseurs dit gesprek lezen. Wie tijd heeft, antwoordt u hier. Tot dan blijf ik antwoorden.',
  handedOverNoAnswer:
    'Ik heb hierop geen antwoord gevonden op de officiële pagina’s. Daarom heb ik uw vraag doorgegeven aan de adviseurs ({region}). Tot nu toe heeft niemand meegelezen; nu kunnen de adviseurs dit gesprek lezen. Wilt u dit niet? Druk dan op de knop hieronder.',
  handedOverUnsure:
    'Uw vraag is belangrijk en ik ben niet zeker genoeg van het antwoord. Daarom heb ik uw vraag doorgegeven aan de adviseurs ({region}). Tot nu toe heeft niemand meegelezen; nu kunnen de adviseurs dit gesprek lezen. Wilt u dit niet? Druk dan op de knop hieronder.',
  handedOverNotHelped:
    'Het spijt me dat dit u niet heeft geholpen. Ik heb uw vraag doorgegeven aan de adviseurs ({region}). Tot nu toe heeft niemand meegelezen; nu kunnen de adviseurs dit gesprek lezen. Wilt u dit niet? Druk dan op de knop hieronder.',
  handedOverAgain:
    'Ik heb dit opnieuw doorgegeven aan de adviseurs ({region}). Zij kunnen lezen wat er sindsdien is geschreven. Wie tijd heeft, antwoordt u hier. Tot dan blijf ik antwoorden.',
  answerBy: 'Meestal antwoordt iemand uiterlijk {when}.',
  nobodyThereUntil:
    'Op dit moment is er niemand. Vanaf {when} is er iemand voor u. U kunt uw bericht hier nu al achterlaten.',
  linesMeanwhile: 'Tot dan kunt u hier bellen:',
  stillWaiting:
    'Het spijt me, het duurt langer dan ik zei. Uw gesprek is niet vergeten: een adviseur zal u antwoorden.',
  handedBackUnanswered:
    'Het spijt me, niemand kon u op tijd antwoorden. Vanaf nu antwoordt het automatische systeem weer. U kunt opnieuw om een mens vragen: /human',
  alreadyHandedOver: 'De adviseurs weten al dat u met een mens wilt praten. Heeft u alstublieft nog even geduld.',
  counsellorsTold: 'Ik heb het ook aan de adviseurs gemeld ({region}). Wacht niet op hen: bel.',
  personAnswersNow: 'Vanaf nu antwoordt een mens u. Ik schrijf niets tot dat gesprek klaar is.',
  counsellorWrites: 'Een adviseur schrijft:',
  machineTranslated: 'Dit bericht is automatisch vertaald.',
  machineAnswersAgain: 'Vanaf nu antwoordt het automatische systeem weer. U kunt altijd om een mens vragen: /human',
  conversationResolved:
    'De adviseur heeft dit gesprek beëindigd. U kunt hier altijd verder vragen. Dan antwoordt het automatische systeem.',
  didPersonHelp: 'Heeft het gesprek met een mens u geholpen?',
  askAgainForPerson:
    'Het spijt me dat het gesprek u niet heeft geholpen. U kunt opnieuw vragen om met een mens te praten.',
  noPersonNeeded: 'Ik hoef geen mens meer te spreken',
  noPersonHere: 'Ik kan u hier niet met een mens verbinden. Misschien staat er iemand op een van deze pagina’s:',

  exportIsHere: 'In dit bestand staat alles wat over u is bewaard.',
  deleteAsk:
    'Wilt u echt alles wissen wat over u is bewaard? Ook open vragen aan adviseurs worden gewist. Dit kan niet ongedaan worden gemaakt.',
  deleteNow: 'Alles wissen',
  cancel: 'Annuleren',
  deleted: 'Alles over u is gewist. Als u weer schrijft, beginnen we opnieuw.',
  nothingDeleted: 'Er is niets gewist.',
  stopped: 'Ik schrijf u niet meer. Als u weer schrijft, ben ik er.',

  textOnly: 'Ik kan alleen tekst lezen. Schrijf uw vraag alstublieft in een paar woorden.',
  noVoice: 'Ik kan geen spraakberichten beluisteren. Schrijf uw vraag alstublieft.',
  voiceUnderstood: 'Dit heb ik begrepen:',
  voiceTooLong: 'Het spraakbericht is te lang. Het mag hoogstens {minutes} minuten duren ({megabytes} MB).',
  voiceNotUnderstood: 'Ik kon het spraakbericht niet verstaan. Schrijf uw vraag alstublieft.',
  noFiles:
    'Ik kan geen foto’s en documenten bekijken. Schrijf alstublieft waar het om gaat, of vraag om een mens: /human',
  fileToPerson:
    'Ik kan geen foto’s en documenten bekijken. Als een mens u hier antwoordt, kan die ze openen. Of schrijf mij waar het om gaat.',
  staleButton: 'Deze knop werkt niet meer. Schrijf alstublieft wat u nodig heeft.',
  writePrivately: 'Hier kunnen anderen meelezen. Schrijf mij over persoonlijke dingen alleen privé: {url}',

  helpIntro: 'Schrijf gewoon uw vraag. Deze opdrachten werken altijd:',
  commandHelp: 'Wat ik kan',
  commandMenu: 'Zoeken per onderwerp',
  commandEvents: 'De volgende activiteiten',
  commandPlaces: 'Plekken en openingstijden',
  commandRegion: 'Andere regio kiezen',
  commandLanguage: 'Andere taal kiezen',
  commandPlain: 'Eenvoudige taal aan of uit',
  commandHuman: 'Met een mens praten',
  commandPrivacy: 'Wat er wordt bewaard, en uw rechten',
  commandExport: 'Mijn gegevens als bestand',
  commandDelete: 'Mijn gegevens wissen',
  commandStop: 'Gesprek beëindigen',

  address: 'Adres',
  phone: 'Telefoon',
  email: 'E-mail',
  website: 'Website',
  openingHours: 'Openingstijden',
  closed: 'Gesloten',
  openAllDay: 'De hele dag open',
  byAppointment: 'Op afspraak',
  temporarilyClosed: 'Tijdelijk gesloten',
  barrierFree: 'Toegankelijk zonder drempels',
  onlineMeeting: 'Online bijeenkomst',
  bookAppointment: 'Afspraak maken',

  chatTitle: 'Uw vragen: {region}',
  yourQuestion: 'Uw vraag',
  questionPlaceholder: 'Bijvoorbeeld: Waar kan ik Duits leren?',
  send: 'Versturen',
  searching: 'Ik zoek op de officiële pagina’s …',
  writing: 'Ik schrijf het antwoord …',
  checking: 'Ik controleer het antwoord op de pagina’s …',
  you: 'U',
  assistant: 'Lotse (automatisch)',
  sources: 'Bronnen',
  openPage: 'Pagina openen',
  lastUpdated: 'Laatst bijgewerkt: {date}',
  form: 'Formulier',
  pdfFile: 'PDF-bestand',
  map: 'Kaart',
  chooseLanguage: 'Taal kiezen',
  newConversation: 'Nieuw gesprek',
  privacyNote: 'Schrijf alstublieft geen namen, adressen of documentnummers.',
  imprint: 'Juridische informatie',
  skipToQuestion: 'Naar het vraagveld',

  connectionLost: 'De verbinding is verbroken.',
  tryAgain: 'Opnieuw proberen',
  ourFault: 'Er is bij ons iets misgegaan. Probeer het later opnieuw.',
  tooManyQuestions: 'Dat waren veel vragen in korte tijd. Wacht alstublieft even.',
  questionTooLong: 'De vraag is te lang. Er zijn hoogstens {limit} tekens mogelijk.',
  scriptsNeeded: 'Deze chat heeft JavaScript nodig. Alle informatie staat ook op de officiële pagina’s.',
}
