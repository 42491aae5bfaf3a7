/** Phrases in Srpski (latinica). */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Ovde odgovara automatski sistem, a ne osoba. Odgovori su odlomci sa zvaničnih stranica ({region}). Mogu nešto da propustim ili pogrešno razumem, zato molimo pročitajte i stranicu na linku.',
  invitation: 'Dobro došli! Šta želite da znate o životu ovde ({region})?',
  pageSays: 'Na stranici „{title}“ piše:',
  pageSaysInLanguage: 'Na stranici „{title}“ piše (dostupno samo na ovom jeziku: {language}):',
  nextDates: 'Sledeći termini:',
  nothingFound: 'Nažalost, na zvaničnim stranicama ({region}) o tome nema ničega. Molimo pokušajte drugim rečima.',
  pagesThatMayHelp: 'Možda će vam pomoći ove stranice:',

  address: 'Adresa',
  phone: 'Telefon',
  email: 'Imejl',
  website: 'Internet stranica',
  openingHours: 'Radno vreme',
  closed: 'Zatvoreno',
  openAllDay: 'Otvoreno ceo dan',
  byAppointment: 'Po dogovoru',
  temporarilyClosed: 'Privremeno zatvoreno',
  barrierFree: 'Bez prepreka',
  onlineMeeting: 'Sastanak na internetu',
  bookAppointment: 'Zakažite termin',

  chatTitle: 'Vaša pitanja: {region}',
  yourQuestion: 'Vaše pitanje',
  questionPlaceholder: 'Na primer: Gde mogu da učim nemački?',
  send: 'Pošalji',
  searching: 'Tražim na zvaničnim stranicama …',
  you: 'Vi',
  assistant: 'Lotse (automatski)',
  sources: 'Izvori',
  openPage: 'Otvori stranicu',
  lastUpdated: 'Poslednja izmena: {date}',
  form: 'Obrazac',
  pdfFile: 'PDF datoteka',
  map: 'Mapa',
  chooseLanguage: 'Izaberite jezik',
  newConversation: 'Novi razgovor',
  privacyNote:
    'Ovaj razgovor ostaje u ovoj kartici pregledača i završava se kada je zatvorite. Molimo ne pišite imena, adrese ni brojeve dokumenata.',
  imprint: 'Impresum',
  skipToQuestion: 'Pređi na polje za pitanje',

  connectionLost: 'Veza je prekinuta.',
  tryAgain: 'Pokušajte ponovo',
  ourFault: 'Došlo je do greške na našoj strani. Molimo pokušajte ponovo kasnije.',
  tooManyQuestions: 'To je mnogo pitanja za kratko vreme. Molimo sačekajte trenutak.',
  questionTooLong: 'Pitanje je predugačko. Najveći broj znakova: {limit}.',
  scriptsNeeded: 'Za ovaj razgovor je potreban JavaScript. Sve informacije su i na zvaničnim stranicama.',
}
