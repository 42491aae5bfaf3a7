/** Phrases in Afaan Oromoo. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Kan asitti isiniif deebisu sirna ofumaan hojjetu dha, nama miti. Deebiiwwan kun kutaalee fuulawwan mootummaa ({region}) ti. Waan tokko dhabuu yookaan dogoggoraan hubachuu nan danda’a. Maaloo fuula geessituu sanaas dubbisaa.',
  invitation: 'Baga nagaan dhuftan! Waa’ee jireenya asii ({region}) maal beekuu barbaaddu?',
  pageSays: 'Fuula “{title}” irratti akkas jedhamee barreeffameera:',
  pageSaysInLanguage: 'Fuula “{title}” irratti akkas jedhamee barreeffameera (afaan kanaan qofa argama: {language}):',
  nextDates: 'Guyyoota itti aanan:',
  nothingFound:
    'Dhiifama, fuulawwan mootummaa ({region}) irratti waa’ee kanaa homaa hin arganne. Maaloo jechoota biraatiin yaalaa.',
  pagesThatMayHelp: 'Fuulawwan kun isin gargaaruu danda’u:',

  address: 'Teessoo',
  phone: 'Bilbila',
  email: 'Imeelii',
  website: 'Marsariitii',
  openingHours: 'Sa’aatii hojii',
  closed: 'Cufaa',
  openAllDay: 'Guyyaa guutuu banaa',
  byAppointment: 'Beellamaan',
  temporarilyClosed: 'Yeroof cufaa',
  barrierFree: 'Namoota qaama miidhamaniif mijataa',
  onlineMeeting: 'Walgahii interneetii',
  bookAppointment: 'Beellama qabadhaa',

  chatTitle: 'Gaaffilee keessan: {region}',
  yourQuestion: 'Gaaffii keessan',
  questionPlaceholder: 'Fakkeenyaaf: Afaan Jarmanii eessatti barachuu nan danda’a?',
  send: 'Ergaa',
  searching: 'Fuulawwan mootummaa irraa barbaadaan jira …',
  you: 'Isin',
  assistant: 'Lotse (ofumaan hojjeta)',
  sources: 'Maddoota',
  openPage: 'Fuula banaa',
  lastUpdated: 'Yeroo dhumaaf kan haaromfame: {date}',
  form: 'Unka',
  pdfFile: 'Faayilii PDF',
  map: 'Kaartaa',
  chooseLanguage: 'Afaan filadhaa',
  newConversation: 'Haasaa haaraa',
  privacyNote:
    'Haasaan kun taabii biraawzarii kana keessa qofa tura, yeroo isin cuftan ni dhuma. Maaloo maqaa, teessoo yookaan lakkoofsa ragaa hin barreessinaa.',
  imprint: 'Odeeffannoo seeraa',
  skipToQuestion: 'Gara bakka gaaffiitti darbaa',

  connectionLost: 'Walqunnamtiin addaan cite.',
  tryAgain: 'Irra deebi’aa yaalaa',
  ourFault: 'Gama keenyaan dogoggorri uumameera. Maaloo booda irra deebi’aa yaalaa.',
  tooManyQuestions: 'Yeroo gabaabaa keessatti gaaffileen baay’een dhufaniiru. Maaloo xiqqoo eegaa.',
  questionTooLong: 'Gaaffichi baay’ee dheeraa dha. Baay’inni qubee inni guddaan: {limit}.',
  scriptsNeeded: 'Haasaan kun JavaScript barbaada. Odeeffannoon hundi fuulawwan mootummaa irras jira.',
}
