/** Phrases in کوردیی ناوەندی. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'لێرە سیستەمێکی خۆکار وەڵام دەداتەوە، نەک مرۆڤ. وەڵامەکان بەشێکن لە پەڕە فەرمییەکان ({region}). ڕەنگە شتێک نەدۆزمەوە یان بە هەڵە تێبگەم، بۆیە تکایە ئەو پەڕەیەش بخوێننەوە کە لینکەکەی دراوە.',
  invitation: 'بەخێر بێن! دەتانەوێت چی بزانن دەربارەی ژیان لێرە ({region})؟',
  pageSays: 'لە پەڕەی «{title}» نووسراوە:',
  pageSaysInLanguage: 'لە پەڕەی «{title}» نووسراوە (تەنها بەم زمانە هەیە: {language}):',
  nextDates: 'بەروارەکانی داهاتوو:',
  nothingFound: 'ببوورن، لە پەڕە فەرمییەکاندا ({region}) هیچم دەربارەی ئەمە نەدۆزییەوە. تکایە بە وشەی تر هەوڵ بدەنەوە.',
  pagesThatMayHelp: 'ڕەنگە ئەم پەڕانە یارمەتیتان بدەن:',

  address: 'ناونیشان',
  phone: 'تەلەفۆن',
  email: 'ئیمەیڵ',
  website: 'ماڵپەڕ',
  openingHours: 'کاتەکانی کردنەوە',
  closed: 'داخراوە',
  openAllDay: 'هەموو ڕۆژەکە کراوەیە',
  byAppointment: 'بە وادەی پێشوەختە',
  temporarilyClosed: 'بە کاتی داخراوە',
  barrierFree: 'گونجاو بۆ کەسانی خاوەن پێداویستی تایبەت',
  onlineMeeting: 'کۆبوونەوەی ئۆنلاین',
  bookAppointment: 'وادە وەربگرن',

  chatTitle: 'پرسیارەکانتان: {region}',
  yourQuestion: 'پرسیارەکەتان',
  questionPlaceholder: 'بۆ نموونە: لە کوێ دەتوانم فێری زمانی ئەڵمانی بم؟',
  send: 'ناردن',
  searching: 'لە پەڕە فەرمییەکاندا دەگەڕێم …',
  you: 'ئێوە',
  assistant: 'Lotse (خۆکار)',
  sources: 'سەرچاوەکان',
  openPage: 'کردنەوەی پەڕە',
  lastUpdated: 'دوایین نوێکردنەوە: {date}',
  form: 'فۆڕم',
  pdfFile: 'فایلی PDF',
  map: 'نەخشە',
  chooseLanguage: 'زمان هەڵبژێرن',
  newConversation: 'گفتوگۆی نوێ',
  privacyNote:
    'ئەم گفتوگۆیە لەم تابەی وێبگەڕەکەتاندا دەمێنێتەوە و کاتێک دایدەخەن کۆتایی دێت. تکایە ناو، ناونیشان یان ژمارەی بەڵگەنامە مەنووسن.',
  imprint: 'زانیاریی بڵاوکەرەوە',
  skipToQuestion: 'بڕۆ بۆ شوێنی پرسیار',

  connectionLost: 'پەیوەندییەکە پچڕا.',
  tryAgain: 'هەوڵ بدەنەوە',
  ourFault: 'هەڵەیەک لای ئێمە ڕوویدا. تکایە دواتر هەوڵ بدەنەوە.',
  tooManyQuestions: 'لە ماوەیەکی کەمدا پرسیاری زۆر کراوە. تکایە کەمێک چاوەڕێ بکەن.',
  questionTooLong: 'پرسیارەکە زۆر درێژە. زۆرترین ژمارەی پیت: {limit}.',
  scriptsNeeded: 'ئەم چاتە پێویستی بە JavaScript هەیە. هەموو زانیارییەکان لە پەڕە فەرمییەکانیشدا هەن.',
}
