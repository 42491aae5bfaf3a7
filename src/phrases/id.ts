/** Phrases in Bahasa Indonesia. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Yang menjawab di sini adalah sistem otomatis, bukan manusia. Jawabannya adalah kutipan dari halaman resmi ({region}). Saya bisa melewatkan atau salah memahami sesuatu, jadi mohon baca juga halaman pada tautannya.',
  invitation: 'Selamat datang! Apa yang ingin Anda ketahui tentang kehidupan di sini ({region})?',
  pageSays: 'Di halaman “{title}” tertulis:',
  pageSaysInLanguage: 'Di halaman “{title}” tertulis (hanya tersedia dalam bahasa ini: {language}):',
  nextDates: 'Tanggal berikutnya:',
  nothingFound:
    'Maaf, saya tidak menemukan apa pun tentang ini di halaman resmi ({region}). Silakan coba dengan kata-kata lain.',
  pagesThatMayHelp: 'Mungkin halaman ini dapat membantu Anda:',

  address: 'Alamat',
  phone: 'Telepon',
  email: 'Surel',
  website: 'Situs web',
  openingHours: 'Jam buka',
  closed: 'Tutup',
  openAllDay: 'Buka sepanjang hari',
  byAppointment: 'Dengan janji temu',
  temporarilyClosed: 'Tutup sementara',
  barrierFree: 'Bebas hambatan',
  onlineMeeting: 'Pertemuan daring',
  bookAppointment: 'Buat janji temu',

  chatTitle: 'Pertanyaan Anda: {region}',
  yourQuestion: 'Pertanyaan Anda',
  questionPlaceholder: 'Misalnya: Di mana saya bisa belajar bahasa Jerman?',
  send: 'Kirim',
  searching: 'Mencari di halaman resmi …',
  you: 'Anda',
  assistant: 'Lotse (otomatis)',
  sources: 'Sumber',
  openPage: 'Buka halaman',
  lastUpdated: 'Terakhir diperbarui: {date}',
  form: 'Formulir',
  pdfFile: 'Berkas PDF',
  map: 'Peta',
  chooseLanguage: 'Pilih bahasa',
  newConversation: 'Percakapan baru',
  privacyNote:
    'Percakapan ini tetap berada di tab peramban ini dan berakhir saat Anda menutupnya. Mohon jangan menulis nama, alamat, atau nomor dokumen.',
  imprint: 'Informasi hukum',
  skipToQuestion: 'Langsung ke kolom pertanyaan',

  connectionLost: 'Koneksi terputus.',
  tryAgain: 'Coba lagi',
  ourFault: 'Terjadi kesalahan di pihak kami. Silakan coba lagi nanti.',
  tooManyQuestions: 'Terlalu banyak pertanyaan dalam waktu singkat. Mohon tunggu sebentar.',
  questionTooLong: 'Pertanyaan terlalu panjang. Paling banyak {limit} karakter.',
  scriptsNeeded: 'Obrolan ini memerlukan JavaScript. Semua informasi juga ada di halaman resmi.',
}
