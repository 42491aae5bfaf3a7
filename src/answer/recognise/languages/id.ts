/** Danger and small talk in Bahasa Indonesia. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    tidak|tak|gak|nggak mau|ingin hidup
    ingin|mau mati|bunuh_diri|mengakhiri_hidup
    bunuh diri saya|aku|mau|ingin|akan|dia
    mengakhiri hidup
    surat|pesan perpisahan|bunuh_diri
    ingin|mau|berpikir|mencoba|berniat|rencana + bunuh_diri|mati_saja|menghilang|mengakhiri_hidup|gantung_diri
    ? bunuh_diri`,
  violence: `
    memukul|pukul|mengancam|memperkosa|mencekik|menendang|menyiksa|menguntit + saya|aku|kami|anak
    saya|aku dipukul|dipukuli|diperkosa|diancam|disiksa
    mau|akan|ingin|mengancam membunuh|bunuh saya|aku|kami
    takut suami|ayah|mantan
    memar|lebam|mata_lebam + ayah|suami|pacar|ibu
    teriak|berteriak|jeritan|menjerit + tolong|tetangga|perempuan
    diperkosa|dipukuli|dirampok|diculik|ditusuk|dicabuli|dilecehkan
    ? kekerasan rumah_tangga`,
  trafficking: `
    mengambil|ambil|menahan|menyita … paspor|dokumen
    paksa|memaksa|dipaksa … kerja|bekerja|melacur|mengemis
    seperti|sebagai|diperlakukan budak|binatang|tahanan|hewan
    ? perdagangan orang|manusia`,
  medical: `
    tidak|tak|gak|sulit|sesak bernapas|bernafas|napas|nafas
    sesak napas|nafas
    serangan_jantung|stroke + kena|terkena|mengalami|ayah|ibu|saya
    pingsan|tidak_sadar
    pendarahan|berdarah + banyak|hebat|parah
    sekarat
    butuh|panggil|kirim ambulans
    kejang|kejang-kejang|mulut_berbusa|berbusa
    tersedak|tercekik|tenggelam|tersetrum|kesetrum|ketuban_pecah|kontraksi|mau_melahirkan|keguguran|ditabrak_mobil|tertabrak|keracunan|overdosis|digigit_ular|tersiram_air_panas
    ? serangan_jantung|ambulans`,
  fire: `
    rumah|apartemen|dapur|gedung terbakar|kebakaran
    kebakaran di|rumah
    bau gas|asap
    asap + keluar|pintu|jendela|tetangga|mana-mana|penuh
    ? kebakaran|api`,
  vocabulary: {
    me: 'saya|aku|kami|ku|kita',
    people:
      'istri|suami|anak|anaknya|anakku|putra|putri|ibu|ayah|bapak|adik|kakak|pacar|nenek|kakek|bayi|dia|tetangga|perempuan|wanita|istrinya',
    child: 'anak|anakku|bayi|bayiku|putra|putri|cucu|balita|keponakan',
    men: 'suami|ayah|bapak|ayah_tiri|bapak_tiri|paman|om|kakek|kakak|abang|sepupu|pacar|mantan|tetangga|guru|pelatih|pria|lelaki|laki-laki|seseorang|ada_orang|orang_asing|keluarga|mertua|dia',
    pills: 'pil|tablet|obat_tidur|obat_penenang|obat|parasetamol|kapsul',
    many: 'banyak|semua|sebungkus|satu_botol|segenggam|terlalu_banyak|overdosis|sekotak|dua_puluh',
    swallowed: 'menelan|meminum|minum|memakan|makan|tertelan|telan|menenggak',
    heights: 'jembatan|atap|balkon|jendela|gedung|tangga|rel|kereta_api|lantai|menara',
    jumps: 'melompat|lompat|loncat|terjun',
    fell: 'jatuh|terjatuh|pingsan|ambruk|roboh',
    cuts: 'menyayat|menyilet|mengiris|sayat|memotong',
    wrists: 'pergelangan|nadi|lengan|urat|diri_sendiri',
    tired: 'lelah|capek|muak|tidak_kuat|tidak_sanggup|gak_kuat|tidak_ada_gunanya|putus_asa|bosan',
    life: 'hidup|kehidupan|hidup_ini',
    unwilling: 'tidak_mau|tidak_ingin|gak_mau|nggak_mau|tak_ingin|tidak_pernah',
    wakes: 'bangun|terbangun|ada_lagi',
    better: 'lebih_baik|lebih_bahagia|lebih_tenang',
    gone: 'tanpa_saya|tanpa_aku|kalau_aku_mati|kalau_saya_mati|aku_tidak_ada|saya_tidak_ada|jika_aku_mati|aku_menghilang|tidak_pernah_lahir',
    hurts:
      'memukul|memukuli|dipukul|dipukuli|pukul|menendang|ditendang|mencekik|dicekik|memperkosa|diperkosa|menusuk|ditusuk|mendorong|didorong|membakar|menyiksa|disiksa|menyerang|diserang|melecehkan|dilecehkan|menampar|ditampar|menganiaya|mencabuli|melempar',
    threatens: 'mengancam|diancam|ancaman|memeras|diperas|ancam',
    wields: 'memegang|mengeluarkan|menodongkan|leher|bawa|membawa|mengacungkan|di_luar|dengan',
    weapon: 'pisau|pistol|senjata|kapak|golok|parang|palu|air_keras|celurit',
    kills: 'membunuh|bunuh|dibunuh|menusuk|menembak|menggorok',
    follows: 'mengikuti|menguntit|membuntuti|diikuti|mengejar|dibuntuti',
    locks: 'mengunci|dikunci|terkunci|mengurung|dikurung|disekap|menyekap|ditahan|dikurung|terkurung',
    places:
      'rumah|apartemen|kamar|dapur|pintu|gedung|ruang_bawah|lorong|tangga|atap|balkon|tetangga|gorden|kasur|tempat_tidur|sofa|tempat_sampah|garasi|kamar_mandi|mobil|oven|stopkontak|pabrik|asrama|ladang',
    took: 'mengambil|ambil|diambil|menahan|ditahan|menyita|disita|menyembunyikan|mencuri|merusak|merampas',
    phone: 'hp|telepon|ponsel|handphone|kunci',
    touches: 'menyentuh|meraba|disentuh|diraba|menggerayangi|membuka_baju|mencium',
    bed: 'ke_tempat_tidurku|ke_kamarku|masuk_ke_kamar_saya|ke_ranjangku',
    forces: 'memaksa|dipaksa|paksa|menjual|dijual|memeras|terpaksa',
    marry: 'menikah|kawin|dinikahkan|nikah',
    boss: 'bos|majikan|agen|agensi|mucikari|germo|pemilik|calo|mereka|penyalur|perdagangan',
    papers: 'paspor|dokumen|surat-surat|ktp|surat',
    stuck:
      'tidak_boleh_keluar|tidak_boleh_pergi|tidak_mengizinkan|tidak_bisa_keluar|tidak_bisa_pergi|dilarang_keluar|tidak_membolehkan|tidak_bisa_kabur|gak_boleh_keluar',
    unpaid:
      'tanpa_gaji|tidak_dibayar|tidak_digaji|tanpa_bayaran|gratis|utang|hutang|tanpa_upah|tidak_membayar|gak_dibayar',
    sexwork: 'pelacuran|melacur|pelacur|pelanggan|pria|seks|bordil|mengemis|mencuri|melayani|prostitusi',
    poison:
      'pemutih|racun|deterjen|klorin|asam|baterai|racun_tikus|bensin|jamur|pembersih|minyak_tanah|sabun|pestisida|aseton|bayclin',
    blue: 'membiru|jadi_biru|menjadi_biru|bibir_biru|bibirnya_biru|biru_bibirnya|kebiruan|badannya_biru',
    limbs: 'tangan|lengan|wajah|muka|mulut|kaki|bibir|lidah|tenggorokan|separuh|sebelah',
    silent:
      'tidak_menjawab|tidak_merespon|tidak_bergerak|tidak_bangun|tidak_bangun-bangun|tidak_bereaksi|tidak_sadar|tidak_bisa_dibangunkan|gak_bangun|tak_sadarkan',
    bleeds: 'berdarah|darah|pendarahan|perdarahan',
    badly: 'banyak|hebat|parah|di_mana-mana|tidak_berhenti|terus|deras|kepala|kehilangan',
    pregnant: 'hamil|mengandung|bulan',
    chest: 'dada|jantung',
    hurting: 'sakit|nyeri|sesak|tertekan|terasa_berat|perih',
    numb: 'mati_rasa|lumpuh|kebas|miring|mencong|bengkak|tidak_bisa_digerakkan|kesemutan',
    drugs: 'heroin|narkoba|kokain|sabu|ekstasi|fentanil|putaw',
    fire: 'kebakaran|api',
    burns: 'terbakar|kebakaran|membakar|menyala',
    smell: 'bau|tercium|berbau',
    gas: 'gas|asap|gosong|hangus|bensin',
    smoke: 'asap|berasap',
  },
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
