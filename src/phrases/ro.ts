/** Phrases in Română. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Aici vă răspunde un sistem automat, nu o persoană. Răspunsurile sunt fragmente din paginile oficiale ({region}). Pot să omit sau să înțeleg greșit ceva: vă rugăm să citiți și pagina indicată.',
  invitation: 'Bun venit! Ce doriți să aflați despre viața de aici ({region})?',
  pageSays: 'Pe pagina „{title}” scrie:',
  pageSaysInLanguage: 'Pe pagina „{title}” scrie (disponibil doar în această limbă: {language}):',
  nextDates: 'Următoarele date:',
  nothingFound:
    'Din păcate, nu am găsit nimic despre asta pe paginile oficiale ({region}). Vă rugăm să încercați cu alte cuvinte.',
  pagesThatMayHelp: 'Poate vă ajută aceste pagini:',

  address: 'Adresă',
  phone: 'Telefon',
  email: 'E-mail',
  website: 'Pagină de internet',
  openingHours: 'Program de lucru',
  closed: 'Închis',
  openAllDay: 'Deschis toată ziua',
  byAppointment: 'Cu programare',
  temporarilyClosed: 'Închis temporar',
  barrierFree: 'Acces fără bariere',
  onlineMeeting: 'Întâlnire online',
  bookAppointment: 'Faceți o programare',

  chatTitle: 'Întrebările dumneavoastră: {region}',
  yourQuestion: 'Întrebarea dumneavoastră',
  questionPlaceholder: 'De exemplu: Unde pot învăța germana?',
  send: 'Trimiteți',
  searching: 'Caut pe paginile oficiale …',
  you: 'Dumneavoastră',
  assistant: 'Lotse (automat)',
  sources: 'Surse',
  openPage: 'Deschideți pagina',
  lastUpdated: 'Ultima actualizare: {date}',
  form: 'Formular',
  pdfFile: 'Fișier PDF',
  map: 'Hartă',
  chooseLanguage: 'Alegeți limba',
  newConversation: 'Conversație nouă',
  privacyNote:
    'Această conversație rămâne în această filă a browserului și se încheie când o închideți. Vă rugăm să nu scrieți nume, adrese sau numere de documente.',
  imprint: 'Date de identificare',
  skipToQuestion: 'Mergeți la câmpul pentru întrebare',

  connectionLost: 'Conexiunea s-a întrerupt.',
  tryAgain: 'Încercați din nou',
  ourFault: 'A apărut o eroare la noi. Vă rugăm să încercați din nou mai târziu.',
  tooManyQuestions: 'Au fost multe întrebări în scurt timp. Vă rugăm să așteptați puțin.',
  questionTooLong: 'Întrebarea este prea lungă. Numărul maxim de caractere: {limit}.',
  scriptsNeeded: 'Acest chat are nevoie de JavaScript. Toate informațiile se găsesc și pe paginile oficiale.',
}
