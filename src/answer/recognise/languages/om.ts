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
  smallTalk: {
    greeting: 'akkam, akkam jirta, nagaa, akkam bulte, akkam oolte, harka fuune, akkam jirtu, ashamaa',
    thanks: "galatoomi, galatoomaa, baay'ee galatoomi, baay'ee galatoomaa, galanni keessan, guddaa galatoomi",
    farewell: 'nagaatti, nagaan turi, nagaan turaa, nagaatti haa jirru, halkan gaarii',
    'are-you-a-machine': 'ati robootii dha, robootii dhaa, ati nama dhaa, ati eenyu, isin eenyu',
    'well-being': 'akkam jirta, fayyaa dhaa, nagaa dha, akkam jirtu',
  },
  filler: "baay'ee, eeyyee, lakki, gaarii, hunda, fi",
}
