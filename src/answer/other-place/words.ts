/** The words around a city's name that say whether somebody asks what is there, or how to come from it or to it. */

import { comparableWords } from '../../domain/place-names.ts'

/** Persian and Arabic letters that people type for each other. */
export const folded = (word: string): string => word.replaceAll('ي', 'ی').replaceAll('ك', 'ک').replace(/[أإآ]/g, 'ا')

export const foldedWords = (text: string): readonly string[] => comparableWords(text).map(folded)

/** Before the name, by language: what is meant is in the city. In comparable words. */
const wordsOfBeingThere: Readonly<Record<string, string>> = {
  ar: 'في ب',
  bg: 'в във',
  ckb: 'لە',
  cs: 'v ve',
  da: 'i',
  de: 'in bei',
  el: 'στο στη στην',
  en: 'in near',
  es: 'en',
  fr: 'a',
  hr: 'u',
  id: 'di',
  it: 'a',
  kmr: 'li di',
  mk: 'во',
  nl: 'in te',
  pes: 'در',
  pl: 'w we',
  prs: 'در ده',
  ps: 'په',
  pt: 'em',
  ro: 'in la',
  rom: 'ano ando ko',
  ru: 'в во',
  sk: 'v vo',
  so: 'gudaha',
  sq: 'ne',
  'sr-cyrl': 'у',
  'sr-latn': 'u',
  sw: 'katika kwenye huko mjini',
  ti: 'ኣብ',
  uk: 'в у',
  vi: 'o tai',
}

/** After the name. */
const wordsAfterPlaces: Readonly<Record<string, string>> = {
  hi: 'में',
  ur: 'میں',
  om: 'keessatti keessa',
  am: 'ውስጥ',
  so: 'gudaheeda',
}

/** Of languages in which the same words, before a name that does not change, say where somebody goes. */
const endingTells: ReadonlySet<string> = new Set(['cs', 'hr', 'ru', 'sk', 'sr-cyrl', 'sr-latn', 'uk'])

/** Before the name, by language: somebody or something comes from the city or goes there. */
const wordsOfTheWay: Readonly<Record<string, string>> = {
  am: 'ወደ',
  ar: 'الی من',
  bg: 'до от за към',
  ckb: 'بۆ',
  cs: 'do z',
  da: 'til fra',
  de: 'nach von aus ab bis',
  el: 'προς απο για',
  en: 'to from',
  es: 'a hacia desde de',
  fr: 'vers depuis de',
  hr: 'do iz za',
  id: 'ke dari',
  it: 'da verso per',
  kmr: 'ji ber',
  mk: 'до од за кон',
  nl: 'naar van uit',
  pes: 'به از تا',
  pl: 'do z ze',
  prs: 'به از تا',
  ps: 'د له',
  pt: 'para a de desde',
  ro: 'spre din de',
  ru: 'до из от',
  sk: 'do z zo',
  so: 'ilaa ka',
  sq: 'nga per drejt',
  'sr-cyrl': 'до из за',
  'sr-latn': 'do iz za',
  sw: 'hadi kutoka kwenda',
  ti: 'ናብ ካብ',
  uk: 'до з із зі від',
  vi: 'den tu di',
}

/** Endings of names that mean "in". In comparable words. */
export const endingsOfBeingThere = 'de da te ta deki daki teki taki ban ben ssa issa itti tti oste ში'.split(' ')

/** Endings that mean "from" or "to". */
export const endingsOfTheWay = 'den dan ten tan ye ya be ba bol sta ista iin იდან'.split(' ')

/** Endings that leave open what is meant. */
export const otherEndings =
  'a u e i y o em om ie it in ni ach ech iin а у е і и ы ю я ь ом ем ові ою ой ის თან ს'.split(' ')

/** Written together with the name: Arabic's and Amharic's. */
export const prefixesOfBeingThere = ['ب', 'وب', 'በ']
export const prefixesOfTheWay = ['ل', 'ከ', 'ለ', 'የ']

/**
 * Words, or their beginnings, of questions that name another city for another reason: journeys, moves, embassies, which
 * lie in Berlin alone, and what was done there and counts here. In comparable words.
 */
const otherReasons = [
  'zug zuge bahn bus busse flug flixbus fahr reise umzieh umzug ziehe ziehen gezogen geboren botschaft konsulat generalkonsulat hier',
  'train bus flight fly travel trip ticket move moved moving born embassy consulate here',
  'train vol voyage billet demenag ambassade consulat ici',
  'tren autobus vuelo viaj billete mudanza mudar embajada consulado aqui nacido nacida',
  'treno volo viagg bigliett trasfer ambasciata consolato nato nata comboio aviao mudar embaixada aqui',
  'tren bilet muta ambasad consulat aici nascut trein reis verhui ambassade consulaat hier geboren tog rejse flytte ambassade',
  'pociag podroz przeprowadz ambasad konsulat tutaj urodz vlak cest stehov velvyslanectv konzulat tady zde',
  'voz putov selim preselj ambasad veleposlanstv konzulat ovde ovdje rodjen roden tren udhet ambasad konsullat ketu lindur',
  'tren otobus bilet ucak seyahat tasin buyukelcil elcilik konsolos burada buraya dogdu',
  'поезд автобус билет самолет поездк переех переезд посольств консульств генконсульств здесь тут родил',
  'потяг автобус квиток літак поїздк переїх переїзд посольств консульств тут народ',
  'влак автобус билет пътув премест посолств консулств тук роден воз карта амбасад конзулат овде рођен',
  'قطار باص حافله تذکره طیران رحله سفر السفر انتقل انتقال سفاره السفاره سفارت سفارتخانه قنصلیه القنصلیه کنسولگری قونسلگری هنا هون اینجا اینجه قطار بلیت بلیط پرواز متولد ولدت',
  'balyozxane konsulxane tren vir bilet kocber شەمەندەفەر باڵیۆزخانە کونسوڵخانە لێرە سفر اورګاډی سفارت قونسلګری دلته ٹرین قونصل یہاں',
  'τρεν ταξιδ εισιτηρ μετακομ πρεσβεια προξενει εδω მატარებ საელჩო საკონსულო აქ ባቡር ኤምባሲ ቆንስላ እዚህ ኣብዚ ट्रेन दूतावास वाणिज्य यहाँ यहां',
  'safaarad qunsuliyad tareen halkan treni ubalozi hapa kereta kedutaan konsulat sini embasii baabura asitti juna lento suurlahetys konsulaatti taalla vonat utaz nagykovetseg konzulatus itt',
]
  .join(' ')
  .split(' ')
  .map(folded)

/** Without spaces between words. */
export const otherReasonsUnspaced = /火车|高铁|飞机|车票|搬|大使馆|领事馆|这里|รถไฟ|เครื่องบิน|ย้าย|สถานทูต|สถานกงสุล|ที่นี่/u

/** Shorter ones are whole words. */
const shortestBeginning = 5
const wholeWords = new Set(otherReasons)
const beginnings = otherReasons.filter((word) => word.length >= shortestBeginning)

export const hasOtherReason = (word: string): boolean =>
  wholeWords.has(word) || beginnings.some((beginning) => word.startsWith(beginning))

const setsOf = (words: Readonly<Record<string, string>>) =>
  new Map(Object.entries(words).map(([language, list]) => [language, new Set(list.split(' ').map(folded))]))

const there = setsOf(wordsOfBeingThere)
const after = setsOf(wordsAfterPlaces)
const way = setsOf(wordsOfTheWay)

/** What a word before a name says in a language; German and English stand in every language's sentences. */
export function saidBefore(word: string, language: string, hasEnding: boolean): 'there' | 'way' | undefined {
  const isIn = (sets: ReadonlyMap<string, ReadonlySet<string>>) =>
    [language, 'de', 'en'].some((one) => sets.get(one)?.has(word) === true)
  if (way.get(language)?.has(word) === true) return 'way'
  if (isIn(there)) return endingTells.has(language) && !hasEnding ? 'way' : 'there'
  return isIn(way) ? 'way' : undefined
}

export const saysThereAfter = (word: string, language: string): boolean => after.get(language)?.has(word) === true
