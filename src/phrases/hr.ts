/** Phrases in Hrvatski. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Ovdje odgovara automatski sustav, a ne osoba. Odgovori su odlomci sa službenih stranica ({region}). Mogu nešto propustiti ili pogrešno razumjeti, zato molimo pročitajte i stranicu na poveznici.',
  invitation: 'Dobro došli! Što želite znati o životu ovdje ({region})?',
  pageSays: 'Na stranici „{title}” piše:',
  pageSaysInLanguage: 'Na stranici „{title}” piše (dostupno samo na ovom jeziku: {language}):',
  nextDates: 'Sljedeći termini:',
  nothingFound: 'Nažalost, na službenim stranicama ({region}) o tome nema ničega. Molimo pokušajte drugim riječima.',
  pagesThatMayHelp: 'Možda će vam pomoći ove stranice:',

  address: 'Adresa',
  phone: 'Telefon',
  email: 'E-pošta',
  website: 'Internetska stranica',
  openingHours: 'Radno vrijeme',
  closed: 'Zatvoreno',
  openAllDay: 'Otvoreno cijeli dan',
  byAppointment: 'Prema dogovoru',
  temporarilyClosed: 'Privremeno zatvoreno',
  barrierFree: 'Bez prepreka',
  onlineMeeting: 'Susret na internetu',
  bookAppointment: 'Rezervirajte termin',

  chatTitle: 'Vaša pitanja: {region}',
  yourQuestion: 'Vaše pitanje',
  questionPlaceholder: 'Na primjer: Gdje mogu učiti njemački?',
  send: 'Pošalji',
  searching: 'Tražim na službenim stranicama …',
  you: 'Vi',
  assistant: 'Lotse (automatski)',
  sources: 'Izvori',
  openPage: 'Otvori stranicu',
  lastUpdated: 'Zadnja izmjena: {date}',
  form: 'Obrazac',
  pdfFile: 'PDF datoteka',
  map: 'Karta',
  chooseLanguage: 'Odaberite jezik',
  newConversation: 'Novi razgovor',
  privacyNote:
    'Ovaj razgovor ostaje u ovoj kartici preglednika i završava kad je zatvorite. Molimo ne pišite imena, adrese ni brojeve dokumenata.',
  imprint: 'Impresum',
  skipToQuestion: 'Prijeđi na polje za pitanje',

  connectionLost: 'Veza je prekinuta.',
  tryAgain: 'Pokušajte ponovno',
  ourFault: 'Došlo je do pogreške na našoj strani. Molimo pokušajte ponovno kasnije.',
  tooManyQuestions: 'To je puno pitanja u kratkom vremenu. Molimo pričekajte trenutak.',
  questionTooLong: 'Pitanje je predugo. Najveći broj znakova: {limit}.',
  scriptsNeeded: 'Za ovaj je razgovor potreban JavaScript. Sve su informacije i na službenim stranicama.',
}
