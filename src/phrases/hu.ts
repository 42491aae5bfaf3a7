/** Phrases in Magyar. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Itt egy automatikus rendszer válaszol, nem ember. A válaszok a hivatalos oldalakról ({region}) származó részletek. Előfordulhat, hogy valamit nem találok meg vagy félreértek, ezért kérjük, olvassa el a linken elérhető oldalt is.',
  invitation: 'Üdvözöljük! Mit szeretne tudni az itteni életről ({region})?',
  pageSays: 'Ez olvasható a(z) „{title}” című oldalon:',
  pageSaysInLanguage: 'Ez olvasható a(z) „{title}” című oldalon (csak ezen a nyelven érhető el: {language}):',
  nextDates: 'A következő időpontok:',
  nothingFound:
    'Sajnos a hivatalos oldalakon ({region}) erről nem találtam semmit. Kérjük, próbálja meg más szavakkal.',
  pagesThatMayHelp: 'Talán ezek az oldalak segítenek:',

  address: 'Cím',
  phone: 'Telefonszám',
  email: 'E-mail-cím',
  website: 'Honlap',
  openingHours: 'Nyitvatartás',
  closed: 'Zárva',
  openAllDay: 'Egész nap nyitva',
  byAppointment: 'Időpont-egyeztetéssel',
  temporarilyClosed: 'Átmenetileg zárva',
  barrierFree: 'Akadálymentes',
  onlineMeeting: 'Online találkozó',
  bookAppointment: 'Időpontfoglalás',

  chatTitle: 'Az Ön kérdései: {region}',
  yourQuestion: 'Az Ön kérdése',
  questionPlaceholder: 'Például: Hol tanulhatok németül?',
  send: 'Küldés',
  searching: 'Keresés a hivatalos oldalakon …',
  you: 'Ön',
  assistant: 'Lotse (automatikus)',
  sources: 'Források',
  openPage: 'Oldal megnyitása',
  lastUpdated: 'Utolsó frissítés: {date}',
  form: 'Űrlap',
  pdfFile: 'PDF-fájl',
  map: 'Térkép',
  chooseLanguage: 'Nyelv kiválasztása',
  newConversation: 'Új beszélgetés',
  privacyNote:
    'Ez a beszélgetés ezen a böngészőlapon marad, és véget ér, amikor Ön bezárja a lapot. Kérjük, ne írjon be neveket, címeket vagy okmányszámokat.',
  imprint: 'Impresszum',
  skipToQuestion: 'Ugrás a kérdés mezőjére',

  connectionLost: 'A kapcsolat megszakadt.',
  tryAgain: 'Újrapróbálás',
  ourFault: 'Hiba történt nálunk. Kérjük, próbálja meg később.',
  tooManyQuestions: 'Ez sok kérdés volt rövid idő alatt. Kérjük, várjon egy kicsit.',
  questionTooLong: 'A kérdés túl hosszú. A karakterek legnagyobb száma: {limit}.',
  scriptsNeeded: 'Ehhez a csevegéshez JavaScript szükséges. Minden információ megtalálható a hivatalos oldalakon is.',
}
