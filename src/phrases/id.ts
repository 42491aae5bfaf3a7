/** Phrases in Bahasa Indonesia. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Yang menjawab di sini adalah sistem otomatis, bukan manusia. Jawabannya berasal dari halaman resmi ({region}). Saya bisa melewatkan atau salah memahami sesuatu, jadi mohon baca juga halaman pada tautannya.',
  invitation: 'Selamat datang! Apa yang ingin Anda ketahui tentang kehidupan di sini ({region})?',
  pageSays: 'Di halaman “{title}” tertulis:',
  pageSaysInLanguage: 'Di halaman “{title}” tertulis (hanya tersedia dalam bahasa ini: {language}):',
  machineTranslation: 'Terjemahan otomatis:',
  nextDates: 'Tanggal berikutnya:',
  nothingFound:
    'Maaf, saya tidak menemukan apa pun tentang ini di halaman resmi ({region}). Silakan coba dengan kata-kata lain.',
  pagesThatMayHelp: 'Mungkin halaman ini dapat membantu Anda:',
  writtenByMachine: 'Sistem otomatis menulis ini berdasarkan halaman resmi berikut. Mohon periksa di sana:',
  quotedInstead:
    'Saat ini saya tidak dapat menulis jawaban sendiri. Sebagai gantinya, inilah kata-kata dari halaman resmi.',

  emergencyCall: 'Jika ada yang dalam bahaya, teleponlah sekarang. Panggilan gratis, siang dan malam:',
  ambulanceAndFire: 'Ambulans dan pemadam kebakaran',
  police: 'Polisi',
  adviceSuicide: 'Anda tidak sendirian. Silakan bicara dengan seseorang tentang hal ini sekarang.',
  adviceViolence: 'Pergilah ke tempat yang aman jika bisa.',
  adviceTrafficking:
    'Tidak seorang pun boleh menahan paspor Anda atau memaksa Anda bekerja. Anda bisa mendapat bantuan.',
  adviceMedical: 'Katakan di mana Anda berada dan apa yang terjadi. Tetaplah bersama orang itu.',
  adviceFire: 'Tinggalkan gedung, tutup pintu di belakang Anda, dan jangan gunakan lift. Lalu telepon.',
  crisisLine: 'Seseorang untuk diajak bicara, anonim dan gratis, siang dan malam',
  womenHelpline: 'Bantuan bagi perempuan yang mengalami kekerasan, dalam banyak bahasa',
  menHelpline: 'Bantuan bagi laki-laki yang mengalami kekerasan',
  childrenHelpline: 'Bantuan bagi anak-anak dan remaja',
  doctorOnCall: 'Dokter, jika tidak mengancam jiwa dan tempat praktik sudah tutup',
  traffickingHelp: 'Pusat konsultasi bagi korban perdagangan orang',
  youAreWelcome: 'Sama-sama! Silakan bertanya lagi.',
  goodbye: 'Sampai jumpa dan semoga sukses!',
  staysCalm: 'Saya menyesal jika Anda kesal. Saya ingin membantu: silakan ajukan pertanyaan tentang kehidupan di sini.',
  noOpinions: 'Saya tidak punya pendapat sendiri. Saya hanya menunjukkan isi halaman resmi ({region}).',
  wellBeing: 'Terima kasih sudah bertanya! Saya adalah program dan siap untuk pertanyaan Anda.',
  otherPlace: 'Saya hanya mengenal halaman resmi wilayah ini ({region}). Tentang tempat lain saya tidak bisa menjawab.',
  otherRegion: 'Untuk tempat lain, tulislah: /region',

  whatIsStored:
    'Agar bisa menjawab, saya menyimpan pesan Anda dan jawaban saya paling lama {days} hari, juga akun tujuan jawaban, tetapi tidak menyimpan nama Anda. Selama Anda belum menulis lagi, saya hanya menyimpan yang diperlukan untuk jawaban ini.',
  modelReads:
    'Sebuah model bahasa membantu menjawab. Layanannya menerima pertanyaan dan pesan suara Anda. Data pribadi yang dikenali dalam teks dihapus terlebih dahulu.',
  whoReads:
    'Tidak ada orang yang ikut membaca, kecuali Anda memintanya atau saya meneruskan percakapan ini. Saya melakukannya jika saya tidak punya jawaban yang baik atau jika ada yang dalam bahaya, dan saya memberi tahu Anda. Baru setelah itu para konselor ({region}) dapat membacanya.',
  yourRights:
    'Penanggung jawab: {region}. Anda berhak melihat semua yang disimpan tentang Anda (/export), menghapusnya (/delete), dan mengadu kepada lembaga perlindungan data.',
  privacyPage: 'Perlindungan data',

  askRegion: 'Di mana Anda tinggal? Tuliskan nama atau kode pos kota atau kabupaten Anda, atau bagikan lokasi Anda.',
  regionSet: 'Sekarang saya menjawab untuk wilayah ini: {region}',
  whichRegion: 'Wilayah mana yang Anda maksud?',
  regionUnknown: 'Saya tidak mengenal “{text}”. Pilih satu wilayah, atau tuliskan nama lain atau kode pos:',
  nearestRegions: 'Wilayah-wilayah ini paling dekat dengan Anda:',
  shareLocation: 'Bagikan lokasi',
  languageSet: 'Mulai sekarang saya menulis kepada Anda dalam bahasa ini: {language}',
  languageAutomatic: 'Kenali bahasa secara otomatis',
  languageFollows: 'Saya menjawab dalam bahasa yang Anda pakai.',
  moreLanguages: 'Bahasa lainnya',
  plainOn:
    'Sekarang saya menjawab dengan singkat, dan dalam bahasa yang mudah jika halamannya menyediakan. Matikan: /plain',
  plainOff: 'Bahasa yang mudah sudah dimatikan. Saya menjawab dengan lengkap lagi.',

  menuTitle: 'Apa yang Anda cari?',
  back: 'Kembali',
  more: 'Lainnya',
  comingEvents: 'Acara mendatang:',
  noEvents: 'Saat ini tidak ada acara mendatang di halaman resmi ({region}).',
  places: 'Tempat',
  noPlaces: 'Tidak ada tempat yang tertulis di halaman resmi ({region}).',
  nearestPlaces: 'Tempat-tempat ini paling dekat dengan Anda:',
  openToday: 'Hari ini: {hours}',

  whichDoYouMean: 'Saya belum yakin apa yang Anda maksud. Halaman mana yang membahas hal itu?',
  noneOfThese: 'Tidak satu pun',
  didItHelp: 'Apakah ini membantu Anda?',
  yes: 'Ya',
  no: 'Tidak',
  whyNot: 'Mohon maaf. Apa yang kurang baik?',
  reasonOtherTopic: 'Ini tentang hal lain',
  reasonOutdated: 'Ini salah atau sudah lama',
  reasonHardToUnderstand: 'Ini sulit dipahami',
  reasonNotEnough: 'Isinya kurang lengkap',
  thanksForRating: 'Terima kasih! Ini membantu agar halamannya menjadi lebih baik.',

  talkToPerson: 'Bicara dengan manusia',
  handedOver:
    'Saya sudah meneruskannya kepada para konselor ({region}). Sampai sekarang tidak ada orang yang membaca percakapan ini; sekarang para konselor dapat membacanya. Konselor yang punya waktu akan menjawab Anda di sini. Sampai saat itu saya tetap menjawab.',
  handedOverNoAnswer:
    'Saya tidak menemukan jawabannya di halaman resmi. Karena itu saya meneruskan pertanyaan Anda kepada para konselor ({region}). Sampai sekarang tidak ada orang yang membaca percakapan ini; sekarang para konselor dapat membacanya. Jika Anda tidak menginginkan ini, tekan tombol di bawah.',
  handedOverUnsure:
    'Pertanyaan Anda penting, dan saya tidak cukup yakin dengan jawabannya. Karena itu saya meneruskan pertanyaan Anda kepada para konselor ({region}). Sampai sekarang tidak ada orang yang membaca percakapan ini; sekarang para konselor dapat membacanya. Jika Anda tidak menginginkan ini, tekan tombol di bawah.',
  handedOverNotHelped:
    'Mohon maaf, ini tidak membantu Anda. Saya sudah meneruskan pertanyaan Anda kepada para konselor ({region}). Sampai sekarang tidak ada orang yang membaca percakapan ini; sekarang para konselor dapat membacanya. Jika Anda tidak menginginkan ini, tekan tombol di bawah.',
  handedOverAgain:
    'Saya sudah meneruskannya lagi kepada para konselor ({region}). Mereka dapat membaca apa yang ditulis sejak terakhir kali. Konselor yang punya waktu akan menjawab Anda di sini. Sampai saat itu saya tetap menjawab.',
  answerBy: 'Biasanya ada yang menjawab paling lambat {when}.',
  nobodyThereUntil:
    'Saat ini tidak ada orang di sini. Mulai {when} ada orang untuk Anda. Anda sudah bisa menulis pesan Anda di sini.',
  linesMeanwhile: 'Sampai saat itu Anda bisa menelepon ke sini:',
  stillWaiting:
    'Mohon maaf, ini lebih lama daripada yang saya katakan. Percakapan Anda tidak dilupakan: seorang konselor akan menjawab Anda.',
  handedBackUnanswered:
    'Mohon maaf, tidak ada yang bisa menjawab Anda tepat waktu. Mulai sekarang sistem otomatis menjawab lagi. Anda bisa meminta bicara dengan manusia sekali lagi: /human',
  alreadyHandedOver: 'Para konselor sudah tahu bahwa Anda ingin bicara dengan manusia. Mohon bersabar.',
  counsellorsTold: 'Saya juga sudah memberi tahu para konselor ({region}). Jangan menunggu mereka: teleponlah.',
  personAnswersNow:
    'Mulai sekarang yang menjawab Anda adalah manusia. Saya tidak menulis apa pun sampai percakapan itu selesai.',
  counsellorWrites: 'Seorang konselor menulis:',
  machineTranslated: 'Pesan ini diterjemahkan secara otomatis.',
  machineAnswersAgain:
    'Mulai sekarang sistem otomatis menjawab lagi. Anda bisa meminta bicara dengan manusia kapan saja: /human',
  conversationResolved:
    'Konselor sudah mengakhiri percakapan ini. Anda bisa terus bertanya di sini kapan saja. Lalu sistem otomatis yang menjawab.',
  didPersonHelp: 'Apakah percakapan dengan manusia itu membantu Anda?',
  askAgainForPerson:
    'Mohon maaf, percakapan itu tidak membantu Anda. Anda bisa meminta bicara dengan manusia sekali lagi.',
  noPersonNeeded: 'Saya tidak perlu bicara dengan manusia lagi',
  noPersonHere:
    'Di sini saya tidak bisa menghubungkan Anda dengan manusia. Mungkin salah satu halaman ini menyebut seseorang:',

  exportIsHere: 'Berkas ini berisi semua yang disimpan tentang Anda.',
  deleteAsk:
    'Apakah Anda benar-benar ingin menghapus semua yang disimpan tentang Anda? Permintaan kepada konselor yang belum dijawab juga akan hilang. Ini tidak bisa dibatalkan.',
  deleteNow: 'Hapus semuanya',
  cancel: 'Batal',
  deleted: 'Semua tentang Anda sudah dihapus. Jika Anda menulis lagi, kita mulai dari awal.',
  nothingDeleted: 'Tidak ada yang dihapus.',
  stopped: 'Saya tidak akan menulis lagi kepada Anda. Kapan pun Anda menulis lagi, saya ada di sini.',

  textOnly: 'Saya hanya bisa membaca teks. Silakan tuliskan pertanyaan Anda dengan beberapa kata.',
  noVoice: 'Saya tidak bisa mendengarkan pesan suara. Silakan tuliskan pertanyaan Anda.',
  voiceUnderstood: 'Yang saya pahami:',
  voiceTooLong: 'Pesan suara terlalu panjang. Paling lama {minutes} menit ({megabytes} MB).',
  voiceNotUnderstood: 'Saya tidak bisa memahami pesan suara itu. Silakan tuliskan pertanyaan Anda.',
  noFiles:
    'Saya tidak bisa melihat foto dan dokumen. Silakan tuliskan apa masalahnya, atau minta bicara dengan manusia: /human',
  fileToPerson:
    'Saya tidak bisa melihat foto dan dokumen. Jika manusia menjawab Anda di sini, ia bisa membukanya. Atau tuliskan kepada saya apa masalahnya.',
  staleButton: 'Tombol ini sudah tidak berfungsi. Silakan tuliskan apa yang Anda perlukan.',
  writePrivately: 'Di sini orang lain bisa ikut membaca. Untuk hal pribadi, tulislah kepada saya secara pribadi: {url}',

  helpIntro: 'Tuliskan saja pertanyaan Anda. Perintah ini selalu bisa dipakai:',
  commandHelp: 'Apa yang bisa saya bantu',
  commandMenu: 'Cari menurut topik',
  commandEvents: 'Acara mendatang',
  commandPlaces: 'Tempat dan jam buka',
  commandRegion: 'Ganti wilayah',
  commandLanguage: 'Ganti bahasa',
  commandPlain: 'Bahasa yang mudah: hidup atau mati',
  commandHuman: 'Bicara dengan manusia',
  commandPrivacy: 'Apa yang disimpan, dan hak Anda',
  commandExport: 'Data saya dalam bentuk berkas',
  commandDelete: 'Hapus data saya',
  commandStop: 'Akhiri percakapan',

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
  writing: 'Menulis jawaban …',
  checking: 'Memeriksa jawaban di halaman resmi …',
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
  privacyNote: 'Mohon jangan menulis nama, alamat, atau nomor dokumen.',
  imprint: 'Informasi hukum',
  skipToQuestion: 'Langsung ke kolom pertanyaan',

  connectionLost: 'Koneksi terputus.',
  tryAgain: 'Coba lagi',
  ourFault: 'Terjadi kesalahan di pihak kami. Silakan coba lagi nanti.',
  tooManyQuestions: 'Terlalu banyak pertanyaan dalam waktu singkat. Mohon tunggu sebentar.',
  questionTooLong: 'Pertanyaan terlalu panjang. Paling banyak {limit} karakter.',
  scriptsNeeded: 'Obrolan ini memerlukan JavaScript. Semua informasi juga ada di halaman resmi.',
}
