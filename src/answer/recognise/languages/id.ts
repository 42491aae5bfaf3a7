/** Danger and small talk in Bahasa Indonesia. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    tidak|tak|gak|nggak mau|ingin hidup
    ingin|mau mati|bunuh_diri|mengakhiri_hidup
    bunuh diri saya|aku|mau|ingin|akan|dia
    mengakhiri hidup
    ? bunuh_diri`,
  violence: `
    memukul|pukul|mengancam|memperkosa|mencekik|menendang|menyiksa|menguntit + saya|aku|kami|anak
    saya|aku dipukul|dipukuli|diperkosa|diancam|disiksa
    mau|akan|ingin|mengancam membunuh|bunuh saya|aku|kami
    takut suami|ayah|mantan
    ? kekerasan rumah_tangga`,
  trafficking: `
    mengambil|ambil|menahan|menyita … paspor|dokumen
    paksa|memaksa|dipaksa … kerja|bekerja|melacur|mengemis
    ? perdagangan orang|manusia`,
  medical: `
    tidak|tak|gak|sulit|sesak bernapas|bernafas|napas|nafas
    sesak napas|nafas
    serangan jantung|stroke + kena|terkena|mengalami|ayah|ibu|saya
    pingsan|tidak_sadar
    pendarahan|berdarah + banyak|hebat|parah
    sekarat
    butuh|panggil|kirim ambulans
    ? serangan_jantung|ambulans`,
  fire: `
    rumah|apartemen|dapur|gedung terbakar|kebakaran
    kebakaran di|rumah
    bau gas|asap
    ? kebakaran|api`,
  harmless: `
    jamur|kecoa*|kutu|tikus|semut
    film*|buku|novel
    mati kelaparan|bosan
    tahun lalu|yang_lalu`,
  asking: `
    di_mana|dimana|bagaimana
    apa yang|dilakukan jika|saat|bila
    gejala|kursus|asuransi`,
  opinion: `
    apa pendapat|pendapatmu tentang
    siapa|partai_mana pilih`,
  smallTalk: {
    greeting: 'halo, hai, selamat pagi, selamat siang, selamat sore, selamat malam, assalamualaikum, permisi',
    thanks: 'terima kasih, terima kasih banyak, makasih, trims, terimakasih',
    farewell: 'selamat tinggal, sampai jumpa, dadah, sampai nanti, selamat tidur',
    'are-you-a-machine':
      'apakah kamu robot, apakah anda robot, kamu robot, anda robot, apakah anda manusia, apakah kamu manusia, siapa kamu, siapa anda',
    'well-being': 'apa kabar, bagaimana kabar anda, bagaimana kabarmu, gimana kabarnya',
  },
  filler: 'sangat, ya, tidak, baik, bagus, semua, dan, banyak, pak, bu',
}
