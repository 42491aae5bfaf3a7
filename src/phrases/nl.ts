/** Phrases in Nederlands. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Hier antwoordt een automatisch systeem, geen mens. De antwoorden zijn stukken tekst van de officiële pagina’s ({region}). Ik kan iets missen of verkeerd begrijpen: lees daarom ook de pagina achter de link.',
  invitation: 'Welkom! Wat wilt u weten over het leven hier ({region})?',
  pageSays: 'Op de pagina ‘{title}’ staat:',
  pageSaysInLanguage: 'Op de pagina ‘{title}’ staat (alleen in deze taal beschikbaar: {language}):',
  nextDates: 'De volgende data:',
  nothingFound:
    'Helaas heb ik hierover niets gevonden op de officiële pagina’s ({region}). Probeer het alstublieft met andere woorden.',
  pagesThatMayHelp: 'Misschien helpen deze pagina’s u verder:',

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
  privacyNote:
    'Dit gesprek blijft in dit browsertabblad en eindigt wanneer u het sluit. Schrijf alstublieft geen namen, adressen of documentnummers.',
  imprint: 'Juridische informatie',
  skipToQuestion: 'Naar het vraagveld',

  connectionLost: 'De verbinding is verbroken.',
  tryAgain: 'Opnieuw proberen',
  ourFault: 'Er is bij ons iets misgegaan. Probeer het later opnieuw.',
  tooManyQuestions: 'Dat waren veel vragen in korte tijd. Wacht alstublieft even.',
  questionTooLong: 'De vraag is te lang. Er zijn hoogstens {limit} tekens mogelijk.',
  scriptsNeeded: 'Deze chat heeft JavaScript nodig. Alle informatie staat ook op de officiële pagina’s.',
}
