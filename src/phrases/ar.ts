/** Phrases in العربية. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'يجيبك هنا نظام آلي وليس إنسانًا. الإجابات مقاطع من الصفحات الرسمية ({region}). قد يفوتني شيء أو أفهمه خطأً، لذلك يُرجى قراءة الصفحة المرفق رابطها أيضًا.',
  invitation: 'أهلًا وسهلًا! ماذا تودّ أن تعرف عن الحياة هنا ({region})؟',
  pageSays: 'جاء في صفحة «{title}»:',
  pageSaysInLanguage: 'جاء في صفحة «{title}» (متاحة بهذه اللغة فقط: {language}):',
  nextDates: 'المواعيد القادمة:',
  nothingFound: 'عذرًا، لم أجد شيئًا عن ذلك في الصفحات الرسمية ({region}). يُرجى المحاولة بكلمات أخرى.',
  pagesThatMayHelp: 'قد تفيدك هذه الصفحات:',

  address: 'العنوان',
  phone: 'الهاتف',
  email: 'البريد الإلكتروني',
  website: 'الموقع الإلكتروني',
  openingHours: 'ساعات العمل',
  closed: 'مغلق',
  openAllDay: 'مفتوح طوال اليوم',
  byAppointment: 'بموعد مسبق',
  temporarilyClosed: 'مغلق مؤقتًا',
  barrierFree: 'مناسب لذوي الإعاقة',
  onlineMeeting: 'لقاء عبر الإنترنت',
  bookAppointment: 'حجز موعد',

  chatTitle: 'أسئلتك: {region}',
  yourQuestion: 'سؤالك',
  questionPlaceholder: 'مثلًا: أين يمكنني تعلّم اللغة الألمانية؟',
  send: 'إرسال',
  searching: 'جارٍ البحث في الصفحات الرسمية …',
  you: 'أنت',
  assistant: 'Lotse (آلي)',
  sources: 'المصادر',
  openPage: 'فتح الصفحة',
  lastUpdated: 'آخر تحديث: {date}',
  form: 'استمارة',
  pdfFile: 'ملف PDF',
  map: 'الخريطة',
  chooseLanguage: 'اختيار اللغة',
  newConversation: 'محادثة جديدة',
  privacyNote:
    'تبقى هذه المحادثة في علامة التبويب هذه من المتصفح وتنتهي عند إغلاقها. يُرجى عدم كتابة أسماء أو عناوين أو أرقام وثائق.',
  imprint: 'بيانات الناشر',
  skipToQuestion: 'الانتقال إلى خانة السؤال',

  connectionLost: 'انقطع الاتصال.',
  tryAgain: 'إعادة المحاولة',
  ourFault: 'حدث خطأ من جانبنا. يُرجى المحاولة مرة أخرى لاحقًا.',
  tooManyQuestions: 'أسئلة كثيرة في وقت قصير. يُرجى الانتظار قليلًا.',
  questionTooLong: 'السؤال طويل جدًا. الحد الأقصى لعدد الأحرف: {limit}.',
  scriptsNeeded: 'تحتاج هذه الدردشة إلى JavaScript. جميع المعلومات موجودة أيضًا في الصفحات الرسمية.',
}
