/** Danger and small talk in Kiswahili. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    sitaki|hataki kuishi|kuendelea
    nataka|anataka|nitajiua|natamani kufa|kujiua|kujinyonga
    nitajiua|najiua|kujiua_mimi
    barua|ujumbe wa kwaheri|kuaga
    nafikiria|anafikiria|anasema|amejaribu|nimejaribu|anapanga|nataka|anataka + kujiua|kufa|kujinyonga|kutoweka
    ? kujiua`,
  violence: `
    ananipiga|amenipiga|alinipiga|wananipiga|ananitishia|amenitishia|amenibaka|alinibaka|nimebakwa|ananifuata|anatupiga|ananinyonga
    atanitaniua|ataniua|kuniua|ataniua|wataniua|anataka_kuniua
    anapiga + watoto|mimi
    namwogopa mume|baba|yeye
    nimebakwa|amebakwa|nimeshambuliwa|nimeibiwa|nimepigwa|ametekwa|nimechomwa_kisu|alibakwa
    kelele|anapiga_kelele|anapiga_mayowe|mayowe + msaada|jirani|mwanamke
    ? ukatili_wa_nyumbani`,
  trafficking: `
    wamechukua|amechukua|wamenyang'anya|wanashikilia|alichukua … pasipoti|hati
    wananilazimisha|ananilazimisha|kunilazimisha … kazi|ukahaba|kuomba
    kama mtumwa|watumwa|wanyama|wafungwa
    utumwa*
    ? biashara_ya_binadamu|usafirishaji_wa_binadamu`,
  medical: `
    hapumui|siwezi_kupumua|hawezi_kupumua|anashindwa_kupumua
    shambulio|mshtuko moyo
    kiharusi + amepata|ana
    amezimia|amepoteza_fahamu|hana_fahamu
    damu … nyingi|haikomi|inatoka
    anakufa + baba|mama|mtoto
    ambulensi|gari_la_wagonjwa nahitaji|piga|leteni|ita
    nahitaji|piteni|iteni ambulensi|gari_la_wagonjwa
    degedege|amepata_kifafa|anaanguka_kifafa|povu_mdomoni|anatetemeka_na_povu
    amekabwa|anakabwa|amezama|amepigwa_na_umeme|chupa_imepasuka|uchungu_wa_kujifungua|anajifungua|mimba_imetoka|amegongwa_na_gari|amekula_sumu|ameumwa_na_nyoka|amepaliwa
    ? ambulensi`,
  fire: `
    nyumba|jengo|jikoni|gari inaungua|linaungua|inawaka|moto
    moto … nyumba*|jikoni|jengo*|unawaka|umetokea
    harufu ya gesi|moshi
    moshi + unatoka|mlango*|dirisha*|jirani|kila_mahali
    ? moto`,
  vocabulary: {
    me: 'mimi|sisi|yangu|wangu|yetu|wetu|langu',
    people: 'mke|mke_wangu|mume|mtoto|watoto|mwana|binti|mama|baba|dada|kaka|rafiki|bibi|babu|jirani|mwanamke',
    child: 'mtoto|watoto|mtoto_mchanga|kichanga|binti|mwana|mjukuu|mtoto_wangu',
    men: 'mume|mume_wangu|baba|baba_wa_kambo|mjomba|babu|kaka|binamu|mpenzi|mpenzi_wangu|jirani|mwalimu|mwanaume|mtu|mtu_mmoja|mgeni|familia',
    pills: 'vidonge|dawa|tembe',
    many: 'nyingi|mingi|zote|yote|pakiti|kupita_kiasi|kibao|ishirini',
    swallowed: 'amemeza|alimeza|amekunywa|alikunywa|amekula|nimemeza|nimekunywa|kameza',
    heights: 'daraja|darajani|paa|paani|dirisha|dirishani|ngazi|ghorofa|ghorofani|reli|treni|balcony|roshani|mti',
    jumps: 'kuruka|ataruka|anaruka|nitaruka|ameruka|kujirusha|anataka_kuruka',
    fell: 'ameanguka|alianguka|amezimia|amezirai|kaanguka|nimeanguka',
    cuts: 'anajikata|amejikata|ninajikata|najikata|kujikata',
    wrists: 'mikono|mkono|mishipa|viganja',
    tired: 'nimechoka|amechoka|sina_nguvu|haina_maana|nimekata_tamaa|sioni_sababu',
    life: 'maisha|kuishi|uhai',
    unwilling: 'sitaki|hataki|kamwe|natamani_nisi',
    wakes: 'kuamka|kuendelea_kuwepo|niamke',
    better: 'bora|afadhali|vizuri_zaidi',
    gone: 'bila_mimi|nikifa|kama_nisingekuwepo|nisingezaliwa|nikiondoka_duniani|kama_ningekufa',
    hurts:
      'ananipiga|amenipiga|alinipiga|anampiga|anawapiga|anatupiga|wananipiga|amenibaka|alinibaka|wamenibaka|amembaka|ananinyonga|amenichoma|alinichoma|amenisukuma|alinisukuma|ananitesa|amenishambulia|wamenishambulia|ananidhalilisha|anampiga_mke|amenikaba',
    threatens: 'ananitishia|amenitishia|wananitishia|alinitishia|anatutishia|vitisho|anatishia',
    wields: 'ameshika|amechukua|ametoa|ana|shingoni|anashika|kwa',
    weapon: 'kisu|bunduki|bastola|panga|shoka|nyundo|tindikali|silaha',
    kills: 'kuniua|ataniua|wataniua|kutuua|kumuua|atatuua|atamuua',
    follows: 'ananifuata|ananifuatilia|wananifuata|anafuata|ananiwinda',
    locks: 'amenifungia|ananifungia|wamenifungia|wametufungia|nimefungiwa|tumefungiwa|amefunga|ninafungiwa',
    places:
      'nyumba|nyumbani|chumba|chumbani|jikoni|mlango|mlangoni|jengo|ghorofa|ngazi|paa|jirani|majirani|pazia|mapazia|kitanda|kochi|bafuni|gari|kiwandani|kiwanda|shambani|kambini|gereji',
    took: "amechukua|wamechukua|alichukua|walichukua|ameninyang'anya|wameninyang'anya|amenyang'anya|wanashikilia|anashikilia|ameficha|amevunja|ameiba",
    phone: 'simu|simu_yangu|funguo',
    touches: 'ananishika|ananigusa|amenigusa|alinigusa|anamgusa|ananipapasa|anamshika',
    bed: 'kitandani_kwangu|chumbani_kwangu_usiku|kitandani_mwangu',
    forces:
      'ananilazimisha|wananilazimisha|wanatulazimisha|amenilazimisha|kunilazimisha|kwa_nguvu|ameniuza|wameniuza|wananiuza|nalazimishwa',
    marry: 'kuolewa|kuoa|niolewe|ndoa',
    boss: 'bosi|mwajiri|tajiri|wakala|mmiliki|wao|kuwadi|msafirishaji|mfanyabiashara',
    papers: 'pasipoti|hati|nyaraka|kitambulisho|vitambulisho',
    stuck:
      'haniruhusu|hawaniruhusu|hawaturuhusu|haturuhusiwi|siruhusiwi|siwezi_kutoka|siwezi_kuondoka|hatuwezi_kutoka|hatuwezi_kuondoka|hataki_nitoke|siwezi_kutoroka',
    unpaid: 'bila_mshahara|bila_malipo|hanilipi|hawanilipi|hawatulipi|bila_kulipwa|bure|deni|madeni|silipwi',
    sexwork: 'ukahaba|kahaba|wateja|wanaume|ngono|danguro|kuombaomba|kuiba|kulala_na',
    poison:
      'sumu|bleach|jiki|sabuni|tindikali|betri|mafuta_ya_taa|petroli|dawa_ya_panya|uyoga|dawa_ya_kusafisha|kemikali',
    blue: 'amekuwa_bluu|amegeuka_bluu|midomo_ya_bluu|midomo_bluu|amekuwa_wa_bluu|midomo_imekuwa',
    limbs: 'mkono|uso|mdomo|mguu|midomo|ulimi|koo|upande|nusu',
    silent: 'hajibu|hajitambui|haongei|hasogei|haamki|hatikisiki|hana_fahamu|hainuki|hazungumzi',
    bleeds: 'anatokwa_na_damu|anatoka_damu|damu|natokwa_na_damu|anavuja',
    badly: 'nyingi|sana|kila_mahali|haikomi|haiachi|anapoteza|kichwani|mno',
    pregnant: 'mjamzito|mimba|miezi',
    chest: 'kifua|kifuani|moyo|moyoni',
    hurting: 'kinauma|unauma|maumivu|kinabana|anaumwa|kuuma|naumwa',
    numb: 'umekufa_ganzi|ganzi|umepooza|amepooza|umepinda|umevimba|imevimba|siwezi_kusogeza|hausogei|sihisi',
    drugs: 'heroini|dawa_za_kulevya|madawa_ya_kulevya|kokeini|unga',
    fire: 'moto|ndimi_za_moto',
    burns: 'inaungua|inawaka|unawaka|zinaungua|inateketea|linaungua|kinawaka|imeshika_moto',
    smell: 'harufu|nasikia_harufu|inanuka|kunanuka',
    gas: 'gesi|moshi|kuungua|petroli',
    smoke: 'moshi',
  },
  harmless: `
    ukungu|mende|kunguni|panya
    filamu|kitabu|mchezo
    nakufa njaa|kwa_njaa
    miaka iliyopita`,
  asking: `
    wapi|jinsi|vipi
    nini|nifanye nifanye|nini ikiwa|kukiwa|wakati
    dalili|kozi|bima`,
  opinion: `
    unafikiri|unaonaje nini|kuhusu
    nimpigie nani kura`,
  human: `
    nataka|ninataka|ningependa|naomba|ninaomba|nahitaji|ninahitaji|tafadhali|niruhusu kuzungumza|kuongea|kuwasiliana|kuchat|kuchati|niongee|nizungumze na mtu|binadamu|mshauri|washauri|mfanyakazi|wafanyakazi|mhudumu|wahudumu|wakala
    naweza|ninaweza|ningeweza kuzungumza|kuongea|kuwasiliana|kuchat|kuchati na binadamu|mtu_halisi|mtu_wa_kweli|mshauri|mfanyakazi|mhudumu
    niunganishe|niunganisheni|niunganishie|unganisha|nihamishe na|kwa mtu|binadamu|mshauri|mfanyakazi|mhudumu|wakala|afisa
    sitaki|si|siyo|sio mashine|roboti|robot|bot … mtu|binadamu
    mtu|binadamu si|siyo|sio|badala_ya mashine|roboti|robot|bot
    nataka|nahitaji|naomba|ninahitaji|ninataka mtu_halisi|mtu_wa_kweli|binadamu
    ? mtu_halisi|mtu_wa_kweli|binadamu_halisi
    ? sitaki mashine|roboti|robot|bot
    ? tafadhali + mtu|binadamu|mshauri|mhudumu
    ? kuzungumza|kuongea|niongee|kuchat na mtu|binadamu|mshauri|mhudumu|mfanyakazi
    ? huduma_kwa_wateja`,
  followUp:
    'na, na je, na kwa, na kama, na ikiwa, na wapi, na lini, je kuhusu, vipi kuhusu, lakini, au, kisha, halafu, pia, kwa watoto je, tu kwa',
  smallTalk: {
    greeting: 'habari, jambo, hujambo, mambo, shikamoo, salamu, habari za asubuhi, habari ya jioni, sasa',
    thanks: 'asante, asante sana, ahsante, ahsante sana, nashukuru, shukrani',
    farewell: 'kwaheri, kwa heri, tutaonana, usiku mwema, siku njema, baadaye',
    'are-you-a-machine':
      'wewe ni roboti, je wewe ni roboti, wewe ni mtu, je wewe ni binadamu, wewe ni nani, wewe ni mashine',
    'well-being': 'habari yako, u hali gani, uko vipi, hali yako, habari gani, mambo vipi',
  },
  filler: 'sana, ndiyo, hapana, nzuri, sawa, wote, na, rafiki, kaka',
}
