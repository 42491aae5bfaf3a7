/** Danger and small talk in Afaan Oromoo. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    jiraachuu hin|in barbaadu|fedhu|barbaadne
    du'uu|of_ajjeesuu barbaada|fedha|nan_barbaada
    of ajjees*
    ? of_ajjeesuu`,
  violence: `
    na|nu|ijoollee reeba|rukuta|rukute|reebe|doorsisa|dhaana|ajjeesa|gudeede|hordofa
    abbaan_manaa|abbaan na|nu reeba|rukuta|doorsisa|dhaana
    na ajjees*
    ? miidhaa_maatii`,
  trafficking: `
    paaspoortii* … fudhat*|qabat*
    dirqamaan|dirqiin|dirqis* … hojje*|hojii
    akka garbaa|garboota|gabraa|gabroota|bineensaa
    ? daldala_namaa`,
  medical: `
    hafuura hin|baafachuu|baasuu baafatu|danda'u|fudhatu
    onnee dhukkub*|dhaabbate|rukuttaa
    of wallaal*
    dhiig* baay'ee|dhangala'*|hedduu
    du'aa jira|jirti
    ambulaansii bilbil*|barbaada|waamaa
    gaggabdoo|dhukkuba_gaggabdoo|hoomacha|bishaan_jige|ciniinsuu|liqimfame|bishaan_nyaate|bofti|konkolaataan_rukute
    ? ambulaansii`,
  fire: `
    mana|mani|manni gubat*|gubachaa|ibidda|ibiddi
    ibiddi|ibidda ka'e|qabate|jira|manatti
    ? ibidda`,
  vocabulary: {
    me: 'na|nu|ana|koo|keenya|natti|nutti',
    people:
      "haadha_manaa|abbaa_manaa|ijoollee|mucaa|ilma|intala|haadha|abbaa|obboleettii|obboleessa|ollaa|daa'ima|niitii",
    child: "mucaa|mucaan|daa'imni|daa'ima|ilmi|intalli|ijoollee|ilma|intala|mucayyoo",
    men: 'abbaan_manaa|abbaan|eessumni|obboleessi|ollaan|namni|namichi|barsiisaan|jaalallee|jaalalleen|maatiin|akaakayyuun|wasiilli|nama',
    pills: 'kiniinii|kiniinota|qoricha',
    many: "baay'ee|hunda|hedduu|guutuu",
    swallowed: 'liqimse|liqimsite|dhuge|dhugde|nyaate|nyaatte|fudhate|fudhatte',
    heights: 'riqicha|gamoo|baaxii|foddaa|gulantaa|baabura|darbii|sadarkaa',
    jumps: 'utaaluu|utaale|of_darbuu|utaalti',
    fell: 'kufe|kufte|gaggabe|gaggabde|of_wallaale',
    cuts: 'kuta|kute|mura|mure|muruu',
    wrists: 'harka_koo|ujummoo|hidda',
    tired: 'dadhabe|nuffe|dadhabeera|nuffeera|abdii_kutadhe',
    life: 'jireenya|jiraachuu|lubbuu',
    unwilling: 'hin_barbaadu|hin_fedhu|gonkumaa|hin_barbaaddu',
    wakes: "dammaquu|ka'uu",
    better: "wayya|caala|fooyya'a",
    gone: "na_malee|yoon_du'e|osoon_hin_dhalanne|yoon_hin_jirre",
    hurts: 'reeba|reebe|rukuta|rukute|dhaana|dhaane|gudeede|cabsa|darbate|gube|dararaa|hudhe|waraane|miidhe|rukutte',
    threatens: 'doorsisa|doorsise|doorsisan|sodaachisa|sodaachise',
    wields: 'qabatee|qaba|baase|morma|qabate',
    weapon: 'albee|qawwee|haaduu|shugguxii|qottoo|eeboo',
    kills: "ajjeesa|ajjeesuu|ajjeesan|ajjeesuuf|gorra'a",
    follows: "hordofa|hordofaa|duukaa_bu'a|na_ari'a|hordofu",
    locks: 'cufe|cufee|itti_cufe|hidhe|hidhan|cufan|hidhamee',
    places: 'mana|manatti|mana_keessatti|kutaa|balbala|gamoo|mana_bilcheessaa|ollaa|siree|konkolaataa|foddaa|warshaa',
    took: 'fudhate|fudhatan|fudhatte|qabate|qabatan|hate|dhokse|cabse',
    phone: 'bilbila|bilbila_koo|furtuu',
    touches: 'tuqa|tuqe|qaqqaba|qaqqabe',
    bed: 'siree_koo|siree_kootti',
    forces: 'dirqisiisa|dirqisiisan|dirqisiise|dirqamaan|dirqiin|gurgure|gurguran|humnaan',
    marry: 'heerumuu|fuudhuu|heerumsiisuu|akkan_heerumu',
    boss: 'hojjechiisaan|qacaraan|abbaan_hojii|hogganaan|daldaltoonni|dallaalli|isaan',
    papers: 'paaspoortii|paaspoortiin|waraqaa|sanada|dokumentii',
    stuck:
      "na_hin_dhiisan|akka_bahu_hin_eeyyaman|bahuu_hin_danda'u|deemuu_hin_danda'u|na_dhowwe|nu_dhowwan|hin_eeyyaman|hin_eeyyamu",
    unpaid: 'mindaa_malee|kaffaltii_malee|hin_kaffalan|hin_kaffalu|tola|liqii|idaa',
    sexwork: 'sagaagalummaa|sagaagaltummaa|maamila|dhiirota|kadhachuu',
    poison: 'summii|kilorii|saamunaa|asiidii|baatirii|gaazii|benziinii|qoricha_hantuutaa|bariikinaa',
    blue: "cuquliisa_ta'e|hidhiin_cuquliisa|gurraacha'e|fuulli_gurraacha'e",
    limbs: 'harka|fuula|afaan|miila|hidhii|arraba|qoonqoo|cinaa|harki|fuulli|afaan',
    silent: "deebii_hin_kennu|hin_deebisu|hin_socho'u|hin_dammaqu|hin_dubbatu|hin_ka'u|hin_kaatu|of_hin_beeku",
    bleeds: 'dhiiga|dhiigni|dhiiguu',
    badly: "baay'ee|hedduu|hin_dhaabbatu|dhangala'a|cimaa|mataa",
    pregnant: "ulfa|ulfooftuu|ji'a",
    chest: 'laphee|onnee|lapheen',
    hurting: 'dhukkuba|dhukkubbii|na_dhukkuba|cinqa|na_dhiphisa',
    numb: "hadoode|laamsha'e|jal'ate|dhiita'e|hin_sochoosu|naafate",
    drugs: 'heroyinii|dawaa_hadoochu|kokeenii|araada',
    fire: 'ibidda|ibiddi|abidda',
    burns: "gubata|gubachaa|gubate|qabate|bobaa'a",
    smell: "foolii|ajaa'a|urgaa|fooliin",
    gas: 'gaazii|aara|gubaa|benziinii',
    smoke: 'aara|aarri',
  },
  harmless: `
    fiilmii|kitaaba
    beela du'*
    waggaa dura`,
  asking: `
    eessa|akkamitti
    maal gochuu|godha yoo
    mallattoo*|leenjii`,
  opinion: `
    maal yaadda|yaaddu waa'ee
    eenyuuf sagalee`,
  human: `
    nama_waliin_haasa'uu|nama_waliin_haasawuu|nama_waliin_haasauu|nama_waliin_haasahuu|nama_waliin_dubbachuu|nama_waliin_mari'achuu|nama_wajjin_haasa'uu|nama_wajjin_haasawuu|nama_wajjin_dubbachuu|nama_wajjiin_haasa'uu|nama_wajjiin_dubbachuu barbaada|barbaadna|barbaadeen|fedha|danda'aa|danda'a|dandaa|dandeenyaa
    nama dhugaa|qaamaa|tokko waliin|wajjin|wajjiin haasa'uu|haasawuu|haasauu|dubbachuu|mari'achuu
    gorsaa_waliin|gorsaa_tokko_waliin|hojjetaa_waliin|hojjetaa_tokko_waliin|hojjataa_waliin|hojjataa_tokko_waliin|ogeessa_waliin|gorsaa_wajjin|hojjetaa_wajjin haasa'uu|haasawuu|dubbachuu|mari'achuu barbaada|barbaadna|fedha
    na + qunnamsiis*|quunnamsiis*|walqunnamsiis*|walquunnamsiis*|wal_qunnamsiis* + nama|hojjetaa|hojjataa|gorsaa|ogeessa
    robootii|roobootii|robooti|maashinii|maashina|bot|botii + hin|miti + nama_barbaada|nama_dhugaa|nama_waliin|nama_nan|nama_wajjin
    ? nama dhugaa barbaada|waliin|wajjin
    ? nama_barbaada|nama_nan_barbaada|nama_naaf|nama_natti waamaa|waami|fidaa|maaloo|nan
    ? maaloo nama_naaf|nama_natti|nama_dhugaa|nama_waliin
    ? gorsaa|hojjetaa|hojjataa waliin|wajjin haasa'uu|haasawuu|dubbachuu|mari'achuu
    ? nama_waliin|nama_wajjin haasa'uu|haasawuu|dubbachuu`,
  followUp:
    "fi, fi immoo, akkasumas, garuu, garuu yoo, yookaan, yookiin, ykn, moo, yoo ta'e, yoo akkas ta'e, egaa, achi booda, sana booda, fi eessatti, fi yoom, fi akkamitti, fi meeqa, maal taha yoo, qofaaf, hangamiif, waa'een",
  smallTalk: {
    greeting: 'akkam, akkam jirta, nagaa, akkam bulte, akkam oolte, harka fuune, akkam jirtu, ashamaa',
    thanks: "galatoomi, galatoomaa, baay'ee galatoomi, baay'ee galatoomaa, galanni keessan, guddaa galatoomi",
    farewell: 'nagaatti, nagaan turi, nagaan turaa, nagaatti haa jirru, halkan gaarii',
    'are-you-a-machine': 'ati robootii dha, robootii dhaa, ati nama dhaa, ati eenyu, isin eenyu',
    'well-being': 'akkam jirta, fayyaa dhaa, nagaa dha, akkam jirtu',
  },
  filler: "baay'ee, eeyyee, lakki, gaarii, hunda, fi",
}
