/** Phrases in Српски. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Овде одговара аутоматски систем, а не особа. Одговори су одломци са званичних страница ({region}). Могу нешто да пропустим или погрешно разумем, зато молимо прочитајте и страницу на линку.',
  invitation: 'Добро дошли! Шта желите да знате о животу овде ({region})?',
  pageSays: 'На страници „{title}“ пише:',
  pageSaysInLanguage: 'На страници „{title}“ пише (доступно само на овом језику: {language}):',
  nextDates: 'Следећи термини:',
  nothingFound: 'Нажалост, на званичним страницама ({region}) о томе нема ничега. Молимо покушајте другим речима.',
  pagesThatMayHelp: 'Можда ће вам помоћи ове странице:',

  address: 'Адреса',
  phone: 'Телефон',
  email: 'Имејл',
  website: 'Интернет страница',
  openingHours: 'Радно време',
  closed: 'Затворено',
  openAllDay: 'Отворено цео дан',
  byAppointment: 'По договору',
  temporarilyClosed: 'Привремено затворено',
  barrierFree: 'Без препрека',
  onlineMeeting: 'Састанак на интернету',
  bookAppointment: 'Закажите термин',

  chatTitle: 'Ваша питања: {region}',
  yourQuestion: 'Ваше питање',
  questionPlaceholder: 'На пример: Где могу да учим немачки?',
  send: 'Пошаљи',
  searching: 'Тражим на званичним страницама …',
  you: 'Ви',
  assistant: 'Lotse (аутоматски)',
  sources: 'Извори',
  openPage: 'Отвори страницу',
  lastUpdated: 'Последња измена: {date}',
  form: 'Образац',
  pdfFile: 'PDF датотека',
  map: 'Мапа',
  chooseLanguage: 'Изаберите језик',
  newConversation: 'Нови разговор',
  privacyNote:
    'Овај разговор остаје у овој картици прегледача и завршава се када је затворите. Молимо не пишите имена, адресе ни бројеве докумената.',
  imprint: 'Импресум',
  skipToQuestion: 'Пређи на поље за питање',

  connectionLost: 'Веза је прекинута.',
  tryAgain: 'Покушајте поново',
  ourFault: 'Дошло је до грешке на нашој страни. Молимо покушајте поново касније.',
  tooManyQuestions: 'То је много питања за кратко време. Молимо сачекајте тренутак.',
  questionTooLong: 'Питање је предугачко. Највећи број знакова: {limit}.',
  scriptsNeeded: 'За овај разговор је потребан JavaScript. Све информације су и на званичним страницама.',
}
