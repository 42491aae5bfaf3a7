/** Phrases in پښتو. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'دلته تاسو ته یو اتوماتیک سیسټم ځواب درکوي، نه انسان. ځوابونه د رسمي پاڼو ({region}) برخې دي. کېدای شي یو څه ونه مومم یا غلط پوه شم؛ مهرباني وکړئ هغه پاڼه هم ولولئ چې لینک یې ورکړل شوی دی.',
  invitation: 'ښه راغلاست! دلته د ژوند په اړه ({region}) څه غواړئ پوه شئ؟',
  pageSays: 'د «{title}» په پاڼه کې لیکل شوي دي:',
  pageSaysInLanguage: 'د «{title}» په پاڼه کې لیکل شوي دي (یوازې په دې ژبه شته: {language}):',
  nextDates: 'راتلونکې نېټې:',
  nothingFound:
    'بخښنه غواړم، په رسمي پاڼو ({region}) کې مې د دې په اړه څه ونه موندل. مهرباني وکړئ په نورو کلمو بیا وپوښتئ.',
  pagesThatMayHelp: 'ښايي دا پاڼې درسره مرسته وکړي:',

  address: 'پته',
  phone: 'ټیلیفون',
  email: 'برېښنالیک',
  website: 'وېب‌پاڼه',
  openingHours: 'کاري ساعتونه',
  closed: 'بند',
  openAllDay: 'ټوله ورځ خلاص',
  byAppointment: 'د مخکیني وخت په اخیستلو',
  temporarilyClosed: 'لنډمهاله بند',
  barrierFree: 'د معلولیت لرونکو لپاره مناسب',
  onlineMeeting: 'آنلاین غونډه',
  bookAppointment: 'وخت اخیستل',

  chatTitle: 'ستاسو پوښتنې: {region}',
  yourQuestion: 'ستاسو پوښتنه',
  questionPlaceholder: 'د بېلګې په توګه: چېرته جرمني ژبه زده کولی شم؟',
  send: 'لېږل',
  searching: 'په رسمي پاڼو کې لټون کوم …',
  you: 'تاسو',
  assistant: 'Lotse (اتوماتیک)',
  sources: 'سرچینې',
  openPage: 'پاڼه خلاصول',
  lastUpdated: 'وروستی بدلون: {date}',
  form: 'فورمه',
  pdfFile: 'PDF فایل',
  map: 'نقشه',
  chooseLanguage: 'ژبه وټاکئ',
  newConversation: 'نوې خبرې اترې',
  privacyNote:
    'دا خبرې اترې د براوزر په همدې ټب کې پاتې کېږي او چې ویې تړئ، پای ته رسېږي. مهرباني وکړئ نومونه، پتې یا د اسنادو شمېرې مه لیکئ.',
  imprint: 'د خپروونکي معلومات',
  skipToQuestion: 'د پوښتنې ځای ته تګ',

  connectionLost: 'اړیکه پرې شوه.',
  tryAgain: 'بیا هڅه وکړئ',
  ourFault: 'زموږ له خوا یوه تېروتنه وشوه. مهرباني وکړئ وروسته بیا هڅه وکړئ.',
  tooManyQuestions: 'په لږ وخت کې ډېرې پوښتنې وشوې. مهرباني وکړئ لږ صبر وکړئ.',
  questionTooLong: 'پوښتنه ډېره اوږده ده. د تورو تر ټولو زیات شمېر: {limit}.',
  scriptsNeeded: 'دا چټ JavaScript ته اړتیا لري. ټول معلومات په رسمي پاڼو کې هم شته.',
}
