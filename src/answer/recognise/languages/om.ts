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
    ? daldala_namaa`,
  medical: `
    hafuura hin|baafachuu|baasuu baafatu|danda'u|fudhatu
    onnee dhukkub*|dhaabbate|rukuttaa
    of wallaal*
    dhiig* baay'ee|dhangala'*|hedduu
    du'aa jira|jirti
    ambulaansii bilbil*|barbaada|waamaa
    ? ambulaansii`,
  fire: `
    mana|mani|manni gubat*|gubachaa|ibidda|ibiddi
    ibiddi|ibidda ka'e|qabate|jira|manatti
    ? ibidda`,
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
