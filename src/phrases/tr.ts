/** Phrases in Türkçe. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Size burada bir insan değil, otomatik bir sistem yanıt veriyor. Yanıtlar resmî sayfalardan alınmış bölümlerdir ({region}). Bazı şeyleri gözden kaçırabilir veya yanlış anlayabilirim; lütfen bağlantısı verilen sayfayı da okuyun.',
  invitation: 'Hoş geldiniz! Buradaki yaşam hakkında ne öğrenmek istersiniz ({region})?',
  pageSays: '“{title}” sayfasında şöyle yazıyor:',
  pageSaysInLanguage: '“{title}” sayfasında şöyle yazıyor (yalnızca şu dilde var: {language}):',
  nextDates: 'Sonraki tarihler:',
  nothingFound:
    'Ne yazık ki resmî sayfalarda ({region}) bu konuda bir şey bulamadım. Lütfen başka sözcüklerle yeniden deneyin.',
  pagesThatMayHelp: 'Şu sayfalar size yardımcı olabilir:',

  address: 'Adres',
  phone: 'Telefon',
  email: 'E-posta',
  website: 'İnternet sitesi',
  openingHours: 'Açılış saatleri',
  closed: 'Kapalı',
  openAllDay: 'Bütün gün açık',
  byAppointment: 'Randevu ile',
  temporarilyClosed: 'Geçici olarak kapalı',
  barrierFree: 'Engelsiz erişim',
  onlineMeeting: 'Çevrim içi toplantı',
  bookAppointment: 'Randevu al',

  chatTitle: 'Sorularınız: {region}',
  yourQuestion: 'Sorunuz',
  questionPlaceholder: 'Örneğin: Nerede Almanca öğrenebilirim?',
  send: 'Gönder',
  searching: 'Resmî sayfalarda arıyorum …',
  you: 'Siz',
  assistant: 'Lotse (otomatik)',
  sources: 'Kaynaklar',
  openPage: 'Sayfayı aç',
  lastUpdated: 'Son güncelleme: {date}',
  form: 'Form',
  pdfFile: 'PDF dosyası',
  map: 'Harita',
  chooseLanguage: 'Dil seçin',
  newConversation: 'Yeni konuşma',
  privacyNote:
    'Bu konuşma bu tarayıcı sekmesinde kalır ve sekmeyi kapattığınızda sona erer. Lütfen ad, adres veya belge numarası yazmayın.',
  imprint: 'Künye',
  skipToQuestion: 'Soru alanına geç',

  connectionLost: 'Bağlantı kesildi.',
  tryAgain: 'Yeniden dene',
  ourFault: 'Bizden kaynaklanan bir hata oluştu. Lütfen daha sonra yeniden deneyin.',
  tooManyQuestions: 'Kısa sürede çok fazla soru geldi. Lütfen biraz bekleyin.',
  questionTooLong: 'Soru çok uzun. En fazla karakter sayısı: {limit}.',
  scriptsNeeded: 'Bu sohbet için JavaScript gerekir. Bütün bilgiler resmî sayfalarda da var.',
}
