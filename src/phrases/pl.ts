/** Phrases in Polski. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Odpowiada tutaj automatyczny system, a nie człowiek. Odpowiedzi to fragmenty oficjalnych stron ({region}). System może coś pominąć lub źle zrozumieć, dlatego prosimy przeczytać także stronę podaną w linku.',
  invitation: 'Witamy! Co chcieliby Państwo wiedzieć o życiu tutaj ({region})?',
  pageSays: 'Na stronie „{title}” napisano:',
  pageSaysInLanguage: 'Na stronie „{title}” napisano (dostępne tylko w tym języku: {language}):',
  nextDates: 'Najbliższe terminy:',
  nothingFound:
    'Niestety na oficjalnych stronach ({region}) nie ma nic na ten temat. Prosimy spróbować zapytać innymi słowami.',
  pagesThatMayHelp: 'Być może pomogą Państwu te strony:',

  address: 'Adres',
  phone: 'Telefon',
  email: 'E-mail',
  website: 'Strona internetowa',
  openingHours: 'Godziny otwarcia',
  closed: 'Zamknięte',
  openAllDay: 'Otwarte cały dzień',
  byAppointment: 'Po umówieniu terminu',
  temporarilyClosed: 'Tymczasowo zamknięte',
  barrierFree: 'Bez barier',
  onlineMeeting: 'Spotkanie online',
  bookAppointment: 'Umów termin',

  chatTitle: 'Państwa pytania: {region}',
  yourQuestion: 'Państwa pytanie',
  questionPlaceholder: 'Na przykład: Gdzie mogę uczyć się niemieckiego?',
  send: 'Wyślij',
  searching: 'Szukam na oficjalnych stronach …',
  you: 'Państwo',
  assistant: 'Lotse (automatyczny)',
  sources: 'Źródła',
  openPage: 'Otwórz stronę',
  lastUpdated: 'Ostatnia aktualizacja: {date}',
  form: 'Formularz',
  pdfFile: 'Plik PDF',
  map: 'Mapa',
  chooseLanguage: 'Wybierz język',
  newConversation: 'Nowa rozmowa',
  privacyNote:
    'Ta rozmowa pozostaje w tej karcie przeglądarki i kończy się po jej zamknięciu. Prosimy nie podawać nazwisk, adresów ani numerów dokumentów.',
  imprint: 'Nota prawna',
  skipToQuestion: 'Przejdź do pola pytania',

  connectionLost: 'Połączenie zostało przerwane.',
  tryAgain: 'Spróbuj ponownie',
  ourFault: 'Wystąpił błąd po naszej stronie. Prosimy spróbować później.',
  tooManyQuestions: 'To było dużo pytań w krótkim czasie. Prosimy chwilę poczekać.',
  questionTooLong: 'Pytanie jest za długie. Największa liczba znaków: {limit}.',
  scriptsNeeded: 'Ten czat wymaga JavaScriptu. Wszystkie informacje są też na oficjalnych stronach.',
}
