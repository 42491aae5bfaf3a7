/** Danger and small talk in Kiswahili. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    sitaki|hataki kuishi|kuendelea
    nataka|anataka|nitajiua|natamani kufa|kujiua|kujinyonga
    nitajiua|najiua|kujiua_mimi
    ? kujiua`,
  violence: `
    ananipiga|amenipiga|alinipiga|wananipiga|ananitishia|amenitishia|amenibaka|alinibaka|nimebakwa|ananifuata|anatupiga|ananinyonga
    atanitaniua|ataniua|kuniua|ataniua|wataniua|anataka_kuniua
    anapiga + watoto|mimi
    namwogopa mume|baba|yeye
    ? ukatili_wa_nyumbani`,
  trafficking: `
    wamechukua|amechukua|wamenyang'anya|wanashikilia|alichukua … pasipoti|hati
    wananilazimisha|ananilazimisha|kunilazimisha … kazi|ukahaba|kuomba
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
    ? ambulensi`,
  fire: `
    nyumba|jengo|jikoni|gari inaungua|linaungua|inawaka|moto
    moto … nyumba*|jikoni|jengo*|unawaka|umetokea
    harufu ya gesi|moshi
    ? moto`,
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
