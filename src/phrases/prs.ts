/** Phrases in دری. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'در اینجا یک سیستم خودکار به شما جواب می‌دهد، نه یک انسان. جواب‌ها بخش‌هایی از صفحه‌های رسمی ({region}) هستند. ممکن است چیزی را پیدا نکنم یا غلط بفهمم؛ لطفاً صفحه‌ای را که لینک آن داده شده است هم بخوانید.',
  invitation: 'خوش آمدید! در بارهٔ زندگی در اینجا ({region}) چه می‌خواهید بدانید؟',
  pageSays: 'در صفحهٔ «{title}» نوشته شده است:',
  pageSaysInLanguage: 'در صفحهٔ «{title}» نوشته شده است (فقط به این زبان موجود است: {language}):',
  nextDates: 'تاریخ‌های بعدی:',
  nothingFound:
    'متأسفانه در صفحه‌های رسمی ({region}) در این باره چیزی پیدا نکردم. لطفاً با کلمه‌های دیگر دوباره سؤال کنید.',
  pagesThatMayHelp: 'شاید این صفحه‌ها به شما کمک کنند:',

  address: 'آدرس',
  phone: 'تلیفون',
  email: 'ایمیل',
  website: 'ویب‌سایت',
  openingHours: 'ساعت‌های کاری',
  closed: 'بسته',
  openAllDay: 'تمام روز باز',
  byAppointment: 'با وقت قبلی',
  temporarilyClosed: 'موقتاً بسته',
  barrierFree: 'مناسب برای اشخاص دارای معلولیت',
  onlineMeeting: 'جلسهٔ آنلاین',
  bookAppointment: 'گرفتن وقت ملاقات',

  chatTitle: 'سؤال‌های شما: {region}',
  yourQuestion: 'سؤال شما',
  questionPlaceholder: 'به طور مثال: کجا می‌توانم آلمانی یاد بگیرم؟',
  send: 'فرستادن',
  searching: 'در صفحه‌های رسمی جستجو می‌کنم …',
  you: 'شما',
  assistant: 'Lotse (خودکار)',
  sources: 'منابع',
  openPage: 'باز کردن صفحه',
  lastUpdated: 'آخرین تغییر: {date}',
  form: 'فورم',
  pdfFile: 'فایل PDF',
  map: 'نقشه',
  chooseLanguage: 'انتخاب زبان',
  newConversation: 'گفتگوی جدید',
  privacyNote:
    'این گفتگو در همین تب مرورگر می‌ماند و وقتی آن را ببندید، ختم می‌شود. لطفاً نام، آدرس یا نمبر اسناد را ننویسید.',
  imprint: 'معلومات ناشر',
  skipToQuestion: 'رفتن به خانهٔ سؤال',

  connectionLost: 'ارتباط قطع شد.',
  tryAgain: 'کوشش دوباره',
  ourFault: 'از طرف ما یک خطا رخ داد. لطفاً بعداً دوباره کوشش کنید.',
  tooManyQuestions: 'در وقت کم سؤال‌های زیاد رسیده است. لطفاً کمی صبر کنید.',
  questionTooLong: 'سؤال زیاد طولانی است. حداکثر تعداد حروف: {limit}.',
  scriptsNeeded: 'این گفتگو به JavaScript ضرورت دارد. همهٔ معلومات در صفحه‌های رسمی هم موجود است.',
}
