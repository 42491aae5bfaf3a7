/** Phrases in Български. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Тук отговаря автоматична система, а не човек. Отговорите са откъси от официалните страници ({region}). Мога да пропусна или да разбера нещо погрешно, затова, моля, прочетете и страницата от връзката.',
  invitation: 'Добре дошли! Какво искате да научите за живота тук ({region})?',
  pageSays: 'На страницата „{title}“ пише:',
  pageSaysInLanguage: 'На страницата „{title}“ пише (налична е само на този език: {language}):',
  nextDates: 'Следващите дати:',
  nothingFound: 'За съжаление не намерих нищо за това на официалните страници ({region}). Моля, опитайте с други думи.',
  pagesThatMayHelp: 'Може би ще Ви помогнат тези страници:',

  address: 'Адрес',
  phone: 'Телефон',
  email: 'Имейл',
  website: 'Уебсайт',
  openingHours: 'Работно време',
  closed: 'Затворено',
  openAllDay: 'Отворено през целия ден',
  byAppointment: 'С предварително записан час',
  temporarilyClosed: 'Временно затворено',
  barrierFree: 'Достъпно за хора с увреждания',
  onlineMeeting: 'Онлайн среща',
  bookAppointment: 'Запазване на час',

  chatTitle: 'Вашите въпроси: {region}',
  yourQuestion: 'Вашият въпрос',
  questionPlaceholder: 'Например: Къде мога да уча немски?',
  send: 'Изпращане',
  searching: 'Търся в официалните страници …',
  you: 'Вие',
  assistant: 'Lotse (автоматичен)',
  sources: 'Източници',
  openPage: 'Отваряне на страницата',
  lastUpdated: 'Последна актуализация: {date}',
  form: 'Формуляр',
  pdfFile: 'PDF файл',
  map: 'Карта',
  chooseLanguage: 'Избор на език',
  newConversation: 'Нов разговор',
  privacyNote:
    'Този разговор остава в този раздел на браузъра и приключва, когато го затворите. Моля, не пишете имена, адреси или номера на документи.',
  imprint: 'Правна информация',
  skipToQuestion: 'Към полето за въпрос',

  connectionLost: 'Връзката прекъсна.',
  tryAgain: 'Нов опит',
  ourFault: 'Възникна грешка при нас. Моля, опитайте отново по-късно.',
  tooManyQuestions: 'Това са много въпроси за кратко време. Моля, изчакайте малко.',
  questionTooLong: 'Въпросът е твърде дълъг. Най-голям брой знаци: {limit}.',
  scriptsNeeded: 'За този чат е нужен JavaScript. Цялата информация е и на официалните страници.',
}
