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
  human: `
    ingin|mau|pengen|pingin|perlu|butuh|bisa|bisakah|boleh|bolehkah|tolong|minta|mohon + bicara|berbicara|ngobrol|ngomong|mengobrol|chat|chatting|berkomunikasi + manusia|orang_beneran|orang_sungguhan|orang_nyata|orang_betulan
    ingin|mau|pengen|pingin|tolong|minta + bicara|berbicara|ngobrol|ngomong|mengobrol|chat|chatting + seorang_petugas|seorang_konselor|seorang_pegawai
    ingin|mau|pengen|pingin bicara|berbicara|ngobrol|ngomong|chat dengan_seseorang|sama_seseorang|dgn_seseorang
    sambungkan|hubungkan|alihkan|teruskan|sambungin saya|aku|ke|dengan|kami … manusia|orang|petugas|konselor|staf|karyawan|pegawai|operator|cs|admin|agen|seseorang
    bukan|jangan + robot|bot|mesin|ai + manusia|orang|petugas|bicara|ngobrol
    tidak|gak|nggak|ga|enggak|tak mau|ingin|pengen|bicara|ngobrol robot|bot|mesin|ai
    mau|minta|ingin|butuh orang_beneran|orang_sungguhan|orang_nyata|manusia_asli|manusia_beneran
    ? orang|manusia asli|beneran|sungguhan|nyata|betulan
    ? manusia tolong|saja|aja|dong|please
    ? butuh|mau|minta|tolong manusia
    ? bicara|berbicara|ngobrol|ngomong|chat|chatting dengan|sama|dgn|ke manusia|seseorang|petugas|konselor|staf|pegawai|cs|admin|operator
    ? customer_service|layanan_pelanggan
    ? operator tolong|dong|aja|saja|please`,
  followUp:
    'dan, dan untuk, dan bagaimana, dan kalau, dan di mana, dan kapan, dan berapa, bagaimana dengan, gimana dengan, bagaimana kalau, gimana kalau, kalau untuk, tapi, tapi kalau, tetapi, atau, lalu, terus, trus, kemudian, juga, hanya untuk, khusus untuk, cuma untuk, berapa lama',
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
