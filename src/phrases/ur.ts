/** Phrases in اردو. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'یہاں ایک خودکار نظام جواب دیتا ہے، کوئی انسان نہیں۔ جوابات سرکاری صفحات ({region}) کے اقتباسات ہیں۔ مجھ سے کوئی بات رہ سکتی ہے یا سمجھنے میں غلطی ہو سکتی ہے، اس لیے براہِ کرم وہ صفحہ بھی پڑھیں جس کا لنک دیا گیا ہے۔',
  invitation: 'خوش آمدید! آپ یہاں کی زندگی کے بارے میں کیا جاننا چاہتے ہیں ({region})؟',
  pageSays: 'صفحہ «{title}» پر لکھا ہے:',
  pageSaysInLanguage: 'صفحہ «{title}» پر لکھا ہے (صرف اس زبان میں دستیاب ہے: {language}):',
  nextDates: 'اگلی تاریخیں:',
  nothingFound:
    'معذرت، مجھے سرکاری صفحات ({region}) پر اس بارے میں کچھ نہیں ملا۔ براہِ کرم دوسرے الفاظ میں پوچھ کر دیکھیں۔',
  pagesThatMayHelp: 'شاید یہ صفحات آپ کی مدد کریں:',

  address: 'پتہ',
  phone: 'فون',
  email: 'ای میل',
  website: 'ویب سائٹ',
  openingHours: 'کھلنے کے اوقات',
  closed: 'بند',
  openAllDay: 'پورا دن کھلا',
  byAppointment: 'پہلے سے وقت لے کر',
  temporarilyClosed: 'عارضی طور پر بند',
  barrierFree: 'معذور افراد کے لیے قابلِ رسائی',
  onlineMeeting: 'آن لائن ملاقات',
  bookAppointment: 'ملاقات کا وقت لیں',

  chatTitle: 'آپ کے سوالات: {region}',
  yourQuestion: 'آپ کا سوال',
  questionPlaceholder: 'مثال کے طور پر: جرمن زبان کہاں سیکھی جا سکتی ہے؟',
  send: 'بھیجیں',
  searching: 'سرکاری صفحات میں تلاش جاری ہے …',
  you: 'آپ',
  assistant: 'Lotse (خودکار)',
  sources: 'ذرائع',
  openPage: 'صفحہ کھولیں',
  lastUpdated: 'آخری تبدیلی: {date}',
  form: 'فارم',
  pdfFile: 'PDF فائل',
  map: 'نقشہ',
  chooseLanguage: 'زبان منتخب کریں',
  newConversation: 'نئی گفتگو',
  privacyNote:
    'یہ گفتگو براؤزر کے اسی ٹیب میں رہتی ہے اور اسے بند کرنے پر ختم ہو جاتی ہے۔ براہِ کرم نام، پتے یا دستاویزات کے نمبر نہ لکھیں۔',
  imprint: 'ناشر کی معلومات',
  skipToQuestion: 'سوال کے خانے پر جائیں',

  connectionLost: 'رابطہ منقطع ہو گیا۔',
  tryAgain: 'دوبارہ کوشش کریں',
  ourFault: 'ہماری طرف سے کوئی خرابی ہوئی ہے۔ براہِ کرم بعد میں دوبارہ کوشش کریں۔',
  tooManyQuestions: 'تھوڑے وقت میں بہت زیادہ سوالات آئے ہیں۔ براہِ کرم تھوڑا انتظار کریں۔',
  questionTooLong: 'سوال بہت لمبا ہے۔ حروف کی زیادہ سے زیادہ تعداد: {limit}۔',
  scriptsNeeded: 'اس چیٹ کے لیے JavaScript ضروری ہے۔ تمام معلومات سرکاری صفحات پر بھی موجود ہیں۔',
}
