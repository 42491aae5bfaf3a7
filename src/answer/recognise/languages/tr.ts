/** Danger and small talk in Türkçe. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    yaşamak|yaşamayı istemiyorum|istemiyor|istemem
    ölmek|ölmeyi istiyorum|istiyor
    kendimi|kendini öldür*|as*|yakacağım
    intihar et*|edeceğim|düşün*|etmek
    canıma|hayatıma|yaşamıma kıy*|son_ver*|son
    veda|intihar mektub*|mesaj*|notu
    ölüm|ölmek|intihar|ölümü|ölmeyi + düşünüyor*|konuşuyor|istiyor*|bahsediyor|planlıyor|geçiyor|aklımdan
    hayatın|yaşamanın|hiçbir_şeyin|hayat anlamı|anlamsız yok|kalmadı|geliyor
    kendimi|kendini + öldür*|asmak|astı|asacak|asacağım|yakacağım|yakacak
    hayatıma|canıma|hayatına|yaşamıma + son|kıymak|kıyacağım|kıydı|bitirmek|kıymaya
    sabaha|sabah|keşke uyanmasam|uyanmasaydım|ölsem|ölseydim
    ? intihar
    = artık dayanamıyorum|yapamıyorum
    = dayanamıyorum artık
    herkese yük|yüküm|yük_oluyorum
    kimse|kimsenin + ölsem|ölürsem + umrunda|fark|üzülmez
    hayatım bitti|bitmiş|anlamsız|değersiz
    atlayacağım|atlayacak|atlıyor|atlamak + köprü*|çatı*|balkon*|pencere*|tren*
    yaşamak için sebebim|nedenim|sebep|neden|sebebi`,
  violence: `
    beni|bizi|çocuk*|annemi|kızımı döv*|vur*|öldür*|taciz*|bıçakla*|boğ*|takip_ediyor|hırpal*
    tehdit ediyor|etti|ediyorlar|ediliyorum
    şiddet görüyorum|uyguluyor|gördüm
    tecavüz et*|uğradım|edildi
    kocamdan|babamdan|eşimden|ondan korkuyorum
    bıçak|silah + adam|biri|kocam|var|dayadı
    zorla evlendir*|evlen*
    beni kilitledi|eve_kapattı
    çığlık|bağırıyor|bağırma|imdat|çığlıklar + komşu*|kadın|yardım|karısını|yan|ses*
    mor|morluk|morluklar|morartı + gözü|kocam|babam|vücudum*
    kemerle|kemer|sopayla|sopa|kabloyla|yumruk|hortumla|terlikle + beni|çocuğu|kardeşimi|vuruyor|dövüyor|oğlumu
    kapıyı kırıyor|yumrukluyor|zorluyor|tekmeliyor|kırmaya
    biri|adam|birisi + peşimde|takip|arkamda|kapıda + korkuyorum|ediyor
    kocamdan|babamdan|ondan|abimden|eski_eşimden + korkuyorum|kork*
    namus + öldür*|abim|ailem|kuzen*
    çıplak|mahrem|özel + foto*|video*|resim* + tehdit|yayınla*|şantaj
    merdivenden|merdivenlerden|balkondan|pencereden itti|attı|fırlattı|itiyor
    kaçırdı|kaçırdılar|kaçırıldım|tecavüze
    sünnet + kız*|ettirmek|beni
    ? aile_içi şiddet
    boğazımı|boynumu sıktı|sıkıyor|kesecek
    kırdı + burnumu|kolumu|dişimi|kaburgamı + kocam|babam|eşim|o|eski
    kocam|babam|eşim|sevgilim|abim … şiddet|tokat|yumruk|tekme
    hayatımdan|canımdan endişe*|kork*
    silah_sesi|silah_sesleri|ateş_ediyorlar|ateş_açtı
    kavga + bıçak*|silah*|kan
    kaçtım + kocamdan|babamdan|ailemden|eşimden`,
  trafficking: `
    pasaport*|kimliğ*|belgeler* … aldı*|el_koydu*|vermiyor*
    zorla|çalışmaya|fuhuşa|fuhuş|dilenmeye çalıştır*|zorl*|yaptır*|sürükl*
    patron* … pasaport*
    gitmeme|çıkmama izin_vermiyor*
    köle|köleler|hayvan|hayvanlar|esir gibi
    borc*|borç + müşteri*|erkek*|yat*|çalıştır*|fuhuş*
    ? insan ticareti`,
  medical: `
    nefes al* … alamıyor*|almıyor|alamıyorum
    nefes almıyor|alamıyor|alamıyorum
    kalp_krizi|felç|inme + geçiriyor|geçirdi|babam|annem|kocam|eşim|galiba
    bayıl*|kendinden_geçti|bilinci_kapalı|bilincini_kaybetti
    kan|kanama* … çok|durmuyor|kaybediyor|şiddetli
    çok kan|kanıyor|kanama
    boğuluyor|zehirlendi|boğuluyorum
    çamaşır_suyu|zehir|ilaç|deterjan|pil içti|yuttu
    suyum|suyu geldi
    ölüyor + babam|annem|çocuğum|adam|o|bebek|eşim
    ambulans çağırın|lazım|gönderin|acil
    nöbet|havale|sara|epilepsi geçir*|krizi|nöbeti
    köpük + ağız*|ağzından|geliyor
    nefes|nefesi + alamıyor*|almıyor|kesildi|darlığı|zor|durdu|alamam
    boğuluyor*|boğuldu|boğazına_takıldı|baygın|bayıldı|suyu_geldi|suyum_geldi|sancılarım|doğum_başladı|doğuruyor|düşük_yapıyor*|araba_çarptı|araç_çarptı|çarptı|elektrik_çarptı|yılan_soktu|zehirlendi|haşlandı|kaynar_su|ezildi
    kaynar|sıcak|kızgın su|yağ|çay … yandı|döküldü|bebek|çocuk|üstüne
    boğazına|boğazında takıldı|kaldı|kaçtı
    konuşamıyor|konuşamıyorum|göremiyor + kol*|yüz*|ağız*|ağzı|birden
    ? kalp_krizi|ambulans|kanama
    pencereden|camdan|balkondan|merdivenden|çatıdan düştü|düşmüş
    alerji*|alerjik + şiş*|boğaz*|nefes*
    ateşi + 41|havale|titriyor
    suya|havuza|göle|nehre düştü
    çocuğum|oğlum|kızım|bebeğim|bebek + ilaç|hap|ilaçları|hapları + yuttu|yutmuş|içmiş`,
  fire: `
    yangın + ev*|mutfak*|bina*|daire*|apartman*|çıktı|var
    ev|evimiz|mutfak|bina|daire|araba yanıyor
    gaz kokusu|kokuyor
    duman … her_yer|ev|bina|doldu
    duman + geliyor|çıkıyor|doldu|komşu*|kapı*|bina*|daire*|kokusu
    ? yangın|ateş|imdat_yangın
    gaz kaçağı|sızıntısı|kaçırıyor|sızıyor`,
  vocabulary: {
    me: 'beni|bana|bizi|bize|benim|bizim',
    people:
      'karısını|karımı|eşini|çocuğu|çocuğunu|çocukları|çocuklarını|çocuğumu|oğlumu|kızımı|annemi|babamı|kardeşimi|ablamı|bebeği|onu|kızını|oğlunu|annesini|kadını|sevgilisini|arkadaşımı|ninemi|çocuklarımı|kocasını',
    child: 'bebek|bebeğim|bebeğimiz|bebeğin|çocuk|çocuğum|oğlum|kızım|torunum|yeğenim|kardeşim|yavrum',
    men: 'kocam|babam|üvey|amcam|dayım|dedem|abim|ağabeyim|kuzenim|sevgilim|komşu|komşum|öğretmen|hoca|adam|biri|birisi|eski|eşim|kayınpederim|kayınvalidem|ailem|enişte|eniştem|patron|onlar|herif|erkek',
    pills: 'hap|hapları|haplar|ilaç|ilaçları|ilaçlar|uyku|tablet|antidepresan',
    many: 'çok|bütün|tüm|hepsini|bir_avuç|avuç|kutu|kutusu|aşırı|fazla|doz|biriktir*|yirmi',
    swallowed: 'içti|içmiş|yuttu|yutmuş|aldı|almış|yedi|yemiş|içtim|yuttum|içirdi',
    heights:
      'köprü*|çatı|çatıda|çatıdan|çatının|pencere*|balkon*|merdiven*|kat|kattan|katından|raylar*|tren*|korkuluk*|bina|binadan|uçurum*|dam|damdan',
    jumps: 'atlayacak|atlamak|atlıyor|atladı|atlayacağım|atla|atlarım|atacak|kendini|kendimi|atacağım',
    fell: 'düştü|düşmüş|yığıldı|yığılmış|bayıldı|çöktü|düşürdü|fenalaştı|yuvarlandı',
    cuts: 'kesti|kesiyor|kesiyorum|kestim|kesmiş|kesmek|jiletli*|jilet|kesecek',
    wrists: 'bilek*|damar*|kollarını|kollarımı|kolumu|kendini|kendimi|bacaklarımı',
    tired:
      'bıktım|usandım|yoruldum|gücüm_kalmadı|gücüm_yok|istemiyorum|anlamı_yok|anlamsız|dayanamıyorum|bezdim|tükendim',
    life: 'yaşamaktan|hayattan|yaşamak|hayat|hayatın|yaşamaya|hayatım|yaşamanın',
    unwilling: 'istemiyorum|istemiyor|keşke|hiç|bir_daha',
    wakes: 'uyanmak|uyanmasam|uyanmayayım|var_olmak|uyanmayı',
    better: 'rahat|daha_iyi|mutlu|kurtulur*|iyi_olur|kolay',
    gone: 'ben_olmasam|ben_olmazsam|bensiz|ben_ölsem|ölürsem|yok_olsam|ben_olmayınca|ben_yokken|hiç_doğmasaydım|ben_gitsem',
    hurts:
      'dövüyor|döver|dövdü|dövüyorlar|dövdüler|vurdu|vuruyor|tokat|tekme|tekmeliyor|tekmeledi|yumruk|yumrukladı|boğazını|boğuyor|boğdu|boğazımı|itti|itiyor|fırlattı|tecavüz|taciz|istismar|bıçakladı|yaktı|yakıyor|işkence|saldırdı|saldırıyor|hırpalıyor|şiddet|eziyet|dayak|kırdı|ısırdı|attı',
    threatens: 'tehdit|şantaj|tehditler|korkutuyor',
    wields: 'çekti|dayadı|tutuyor|boğazıma|boğazına|doğrulttu|sallıyor|ile|saldırdı|boynuma|var|kapıda|geldi',
    weapon: 'bıçak|bıçağı|bıçakla|silah|silahla|silahı|tabanca|balta|satır|çekiç|asit|pompalı',
    kills:
      'öldürecek|öldürürüm|öldürecekler|öldürmek|öldürür|keserim|kesecek|vuracak|vururum|öldüreceğini|öldüreceğim|boğacak|öldürmekle',
    follows: 'takip|peşimde|peşime|izliyor|arkamdan|arkamda|kovalıyor|rahatsız',
    locks:
      'kilitledi|kilitliyor|kilitlediler|kilitli|kapattı|kapatıyor|hapsetti|hapis|tutuyor|tutuyorlar|kilitliyorlar|kapatıyorlar|tutsak|rehin',
    places:
      'ev|eve|evde|evi|evim|evimiz|evin|daire|daireyi|dairede|oda|odaya|odam|odada|mutfak|mutfakta|kapı|kapıyı|bina|binada|binamız|bodrum*|komşu*|balkon*|çatı|araba*|perde*|yatak|koltuk|garaj|orman|yurt|yurtta|banyo|ocak|fırın|priz*|çöp*|kat|katta|üst_kat|alt_kat|merdiven*|apartman*|apartmanda|okul|depo*|ahır|burası|burada',
    took: 'aldı|almış|aldılar|alıyor|alıyorlar|el_koydu|el_koydular|vermiyor|vermiyorlar|sakladı|saklıyor|tutuyor|topladı|kırdı|elimden',
    phone: 'telefon*|cep|anahtar*',
    touches: 'dokunuyor|dokundu|elliyor|elledi|taciz|okşuyor|okşadı|soyuyor|sıkıştırıyor|öptü|dokunmuş|ellemiş',
    bed: 'yatağıma|yanıma_yatıyor|geceleri_odama|gece_odama|gece_yatağıma|odama_geliyor|yatağımda|gece_yanıma|üstüme_çıkıyor',
    forces:
      'zorla|zorluyor|zorluyorlar|zorladı|mecbur|satıyor|sattı|sattılar|satıyorlar|şantaj|baskı|zorunda|istiyorlar',
    marry:
      'evlendirmek|evlendiriyor|evlendirecek|evlenmeye|evlendirdiler|evlenmem|evlenmemi|evlendirilmek|nikah|evlendirecekler|nişanla*',
    boss: 'patron*|işveren*|şef|sahibi|ajans|aracı|kaçakçı|pezevenk|çiftçi|ustabaşı|müdür|kadın|adamlar|onlar|aile',
    papers: 'pasaport*|kimlik*|kimliğ*|belge*|evrak*|vize',
    stuck:
      'izin_vermiyor|izin_vermiyorlar|çıkamıyorum|çıkamıyoruz|bırakmıyor|bırakmıyorlar|gidemiyorum|gidemiyoruz|çıkarmıyor|çıkarmıyorlar|salmıyor|salmıyorlar|kaçamıyorum|kaçamıyoruz|çıkmamız_yasak|yasak|çıkmama|çıkmamıza|göndermiyor',
    unpaid:
      'para_yok|parasız|para_vermiyor|para_vermiyorlar|maaş_yok|maaşsız|bedava|ödemiyor|ödemiyorlar|karşılıksız|maaş_vermiyor|borç|borcum|borcumuz|ücretsiz',
    sexwork:
      'fuhuş|fuhşa|fuhuşa|müşteri*|erkeklerle|adamlarla|yatmaya|yatmam|seks|genelev|dilen*|çaldır*|hırsızlık|bedenimi|vücudumu',
    poison:
      'çamaşır_suyu|zehir|fare_zehri|deterjan|pil|asit|tuz_ruhu|temizlik|temizleyici|kolonya|benzin|mantar|çözücü|aseton|antifriz|sabun|mıknatıs|klor|kireç_çözücü|porçöz|yağ_çözücü',
    blue: 'morardı|mosmor|mavi_oldu|morarmış|mavileşti|masmavi|morarıyor|dudakları_mor|rengi_gitti|mor_oldu',
    limbs:
      'kol|kolum|kolu|eli|elim|yüz|yüzü|yüzüm|ağzı|ağzım|bacağı|bacağım|dudak*|dili|dilim|boğazı|gözü|taraf|tarafı|yarısı',
    silent:
      'cevap_vermiyor|tepki_vermiyor|kıpırdamıyor|hareket_etmiyor|uyanmıyor|kalkmıyor|konuşmuyor|kendinde_değil|bilinci|ayılmıyor|yanıt_vermiyor|tepkisiz',
    bleeds: 'kanıyor|kanama*|kan|kanaması|kanıyorum|kanadı',
    badly:
      'çok|her_yer|her_yerde|durmuyor|şiddetli|fazla|kaybediyor|kaybetti|akıyor|fışkırıyor|aşırı|kafa*|baş*|içinde',
    pregnant: 'hamile|gebe|hamileyim|aylık',
    chest: 'göğüs|göğsüm|göğsümde|göğsü|göğsünde|kalp|kalbim|kalbi',
    hurting: 'ağrı|ağrısı|ağrıyor|sıkışıyor|sıkıştırıyor|baskı|sancı|yanıyor|batıyor|acıyor|sıkışma|ağırlık|sıkışıp',
    numb: 'uyuştu|uyuşuyor|felç|hissetmiyor*|kaydı|çekildi|kaymış|tutmuyor|şişti|şişiyor|düştü|çarpıldı|uyuşmuş|sarktı|oynatamıyor*',
    drugs: 'eroin|uyuşturucu|kokain|metamfetamin|bonzai|esrar|hap|alkol|iğne',
    fire: 'yangın|alev|alevler|ateş',
    burns: 'yanıyor|yanıyoruz|alev_aldı|tutuştu|yandı|yakıyor|ateşe_verdi|tutuşmuş|alevler',
    smell: 'kokusu|koku|kokuyor|kokular',
    gas: 'gaz|doğalgaz|yanık|duman|benzin|tüp',
    smoke: 'duman|dumanı|dumanlar',
  },
  harmless: `
    küf|küfü|hamamböceğ*|böcek*|fare*|karınca*|tahtakuru*
    film*|dizi*|kitap*|roman|oyun*
    telefonum|bilgisayarım|bataryam|şarjım öldü|bitti
    açlıktan|gülmekten|sıkıntıdan ölüyorum|öleceğim
    yıl|sene önce
    havai_fişek*|mangal
    yasal|serbest|suç … döv*
    zaman öldürmek|geçirmek
    mavi gözlü|gözleri|kart`,
  asking: `
    nerede|nereden|nasıl|hangi
    durumunda ne|nasıl
    belirti*|kurs*|sigorta*|danışma*|numara*|nedir|nelerdir`,
  opinion: `
    hakkında ne düşünüyorsun*
    kime|hangi_partiye oy`,
  human: `
    insanla|insan_ile|kişiyle|kişi_ile|danışmanla|danışman_ile|danışmanınızla|yetkiliyle|yetkili_ile|yetkili_biriyle|görevliyle|görevli_ile|çalışanla|çalışanınızla|temsilciyle|temsilcisiyle|temsilcisi_ile|memurla konuş*|görüş*|yazış* istiyorum|istiyom|isterim|istiyordum|miyim|lütfen
    insanla|kişiyle|danışmanla|yetkiliyle|yetkili_biriyle|temsilciyle konuşabilirmiyim|görüşebilirmiyim|konuşmam_lazım|görüşmem_lazım|konuşmam_gerek|görüşmem_gerek|konuşmam_gerekiyor|görüşmem_gerekiyor|konuşmam_mümkün|görüşmem_mümkün
    biriyle|birisiyle|biri_ile|birisi_ile konuşmak_istiyorum|görüşmek_istiyorum|yazışmak_istiyorum|konuşabilir_miyim|görüşebilir_miyim|konuşmam_lazım|görüşmem_lazım|konuşmam_gerek|görüşmem_gerek
    beni|bizi … insana|birine|birisine|danışmana|yetkiliye|görevliye|temsilciye|temsilcisine|kişiye bağla*|aktar*|yönlendir*
    insana|danışmana|yetkiliye|temsilciye|temsilcisine bağla|bağlayın|bağlar_mısınız|bağlanmak|aktarın
    robot|robotla|makine|makineyle|bot|botla değil|istemiyorum … insan|insanla|biriyle|kişi|kişiyle|konuşmak
    insan|insanla|kişi|kişiyle robot|robotla|bot|botla|makine|makineyle değil
    gerçek|canlı insan|bir_insan|kişi|danışman istiyorum|lütfen|lazım|yok_mu
    ? insan|danışman|yetkili|temsilci|biri lütfen
    ? lütfen insan|danışman|yetkili|temsilci
    ? insan_istiyorum|insan_yok_mu|yetkili_yok_mu|canlı_destek
    ? gerçek_insan|gerçek_bir_insan|canlı_insan|canlı_bir_insan
    ? insanla|biriyle|danışmanla|yetkiliyle|yetkili_biriyle konuş*|görüş*
    ? müşteri temsilcisi|hizmetleri`,
  followUp:
    've, peki, peki ya, ya, ama, fakat, veya, ya da, o zaman, sonra, ayrıca, bir de, sadece, yalnızca, ne kadar süre',
  smallTalk: {
    greeting:
      'merhaba, selam, selamlar, günaydın, iyi günler, iyi akşamlar, selamün aleyküm, selamun aleykum, aleyküm selam, slm, mrb, meraba',
    thanks:
      'teşekkürler, teşekkür ederim, çok teşekkür ederim, çok teşekkürler, sağol, sağ ol, sağolun, sağ olun, eyvallah, tşk, teşekkür, allah razı olsun, yardımın için teşekkürler, yardımınız için teşekkürler',
    farewell:
      'hoşça kal, hoşçakal, hoşçakalın, güle güle, görüşürüz, iyi geceler, allaha ısmarladık, bay bay, kendine iyi bak, sonra görüşürüz',
    insult:
      'aptal, salak, gerizekalı, geri zekalı, siktir git, siktir, orospu çocuğu, amına koyayım, piç, mal, sen aptalsın, aptalsın, salaksın, kes sesini, şerefsiz, it, köpek, aptal bot, işe yaramaz, bok',
    'are-you-a-machine':
      'sen robot musun, robot musun, siz robot musunuz, robot musunuz, insan mısın, sen insan mısın, siz insan mısınız, insan mısınız, gerçek misin, gerçek insan mısın, bot musun, sen bot musun, sen kimsin, siz kimsiniz, kimsin, makine misin, bir insanla mı konuşuyorum, yapay zeka mısın',
    'well-being': 'nasılsın, nasılsınız, naber, ne haber, iyi misin, iyi misiniz, ne yapıyorsun, nasıl gidiyor',
  },
  filler:
    'çok, evet, hayır, tamam, iyi, süper, harika, herkese, arkadaşım, kardeşim, abi, efendim, lütfen, ve, size, sana, peki, bir',
}
