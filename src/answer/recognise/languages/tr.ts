/** Danger and small talk in Türkçe. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    yaşamak|yaşamayı istemiyorum|istemiyor|istemem
    ölmek|ölmeyi istiyorum|istiyor
    kendimi|kendini öldür*|as*|yakacağım
    intihar et*|edeceğim|düşün*|etmek
    canıma|hayatıma|yaşamıma kıy*|son_ver*|son
    ? intihar`,
  violence: `
    beni|bizi|çocuk*|annemi|kızımı döv*|vur*|öldür*|taciz*|bıçakla*|boğ*|takip_ediyor|hırpal*
    tehdit ediyor|etti|ediyorlar|ediliyorum
    şiddet görüyorum|uyguluyor|gördüm
    tecavüz et*|uğradım|edildi
    kocamdan|babamdan|eşimden|ondan korkuyorum
    bıçak|silah + adam|biri|kocam|var|dayadı
    zorla evlendir*|evlen*
    beni kilitledi|eve_kapattı
    ? aile_içi şiddet`,
  trafficking: `
    pasaport*|kimliğ*|belgeler* … aldı*|el_koydu*|vermiyor*
    zorla|çalışmaya|fuhuşa|fuhuş|dilenmeye çalıştır*|zorl*|yaptır*|sürükl*
    patron* … pasaport*
    gitmeme|çıkmama izin_vermiyor*
    ? insan ticareti`,
  medical: `
    nefes al* … alamıyor*|almıyor|alamıyorum
    nefes almıyor|alamıyor|alamıyorum
    kalp|felç|inme krizi|geçir* + geçiriyor|geçirdi|babam|annem|kocam|eşim|galiba
    bayıl*|kendinden_geçti|bilinci_kapalı|bilincini_kaybetti
    kan|kanama* … çok|durmuyor|kaybediyor|şiddetli
    çok kan|kanıyor|kanama
    boğuluyor|zehirlendi|boğuluyorum
    çamaşır_suyu|zehir|ilaç|deterjan|pil içti|yuttu
    suyum|suyu geldi
    ölüyor + babam|annem|çocuğum|adam|o|bebek|eşim
    ambulans çağırın|lazım|gönderin|acil
    ? kalp_krizi|ambulans|kanama`,
  fire: `
    yangın + ev*|mutfak*|bina*|daire*|apartman*|çıktı|var
    ev|evimiz|mutfak|bina|daire|araba yanıyor
    gaz kokusu|kokuyor
    duman … her_yer|ev|bina|doldu
    ? yangın|ateş|imdat_yangın`,
  harmless: `
    küf|küfü|hamamböceğ*|böcek*|fare*|karınca*|tahtakuru*
    film*|dizi*|kitap*|roman|oyun*
    telefonum|bilgisayarım|bataryam|şarjım öldü|bitti
    açlıktan|gülmekten|sıkıntıdan ölüyorum|öleceğim
    yıl|sene önce
    havai_fişek*|mangal
    yasal|serbest|suç … döv*`,
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
