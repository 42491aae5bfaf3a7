/** Letters and shapes of words that one language has and its neighbours lack. */

import type { Script } from './scripts.ts'

interface LetterRule {
  readonly script: Script
  /** Tried on each word as it was typed, in lower case. */
  readonly shape: RegExp
  readonly languages: readonly string[]
  /** What a text counts for in which every word fits; 1 if left out. */
  readonly weight?: number
}

export const letterRules: readonly LetterRule[] = [
  // Letters that each language of the Arabic script added for itself
  { script: 'Arabic', shape: /[ټډړښځڅېۍږڼګ]/u, languages: ['ps'], weight: 2 },
  { script: 'Arabic', shape: /[ٹڈڑےںھۓ]/u, languages: ['ur'], weight: 2 },
  { script: 'Arabic', shape: /[ێۆڵڕەڤ]/u, languages: ['ckb'], weight: 2 },
  { script: 'Arabic', shape: /[پچژگ]/u, languages: ['pes', 'prs', 'ur', 'ps', 'ckb'] },
  { script: 'Arabic', shape: /[کی]|\u200c/u, languages: ['pes', 'prs', 'ur', 'ckb'], weight: 0.5 },
  // Arabic alone ends words in ta marbuta, begins them with its article, and carries hamza on other letters
  { script: 'Arabic', shape: /ة$|[ىإأؤٱ]|^(?:ال|وال|بال|لل|عال)\p{L}{2}/u, languages: ['ar'] },
  { script: 'Arabic', shape: /\p{L}{3}(?:ات|ين)$/u, languages: ['ar'], weight: 0.4 },
  { script: 'Arabic', shape: /[ثذضظطحعق]/u, languages: ['ar'], weight: 0.15 },
  // Persian verbs and endings; the Afghan ones of everyday speech
  { script: 'Arabic', shape: /^(?:می|نمی|می\u200c|نمی\u200c)\p{L}{3}/u, languages: ['pes', 'prs'] },
  { script: 'Arabic', shape: /(?:ونه|ومه|مون|تون|شون|وام|ونم|ونید)$/u, languages: ['pes'], weight: 0.6 },
  {
    script: 'Arabic',
    shape: /^(?:میتان|نمیتان|میخای|نمیفام|میفام|میگ[مه]$|میاي|بتان|ن?کد[هم]$)|گک$/u,
    languages: ['prs'],
  },
  { script: 'Cyrillic', shape: /[іїєґ]/u, languages: ['uk'], weight: 2 },
  { script: 'Cyrillic', shape: /[ыэё]/u, languages: ['ru'], weight: 2 },
  { script: 'Cyrillic', shape: /(?:ння|них|ують|ають|ість|ений|аний|ого|ться|вати)$/u, languages: ['uk'], weight: 0.3 },
  // Here Russian writes ют, ё, and after the same letters ый, ым, ой
  { script: 'Cyrillic', shape: /[аеияу]ють$|[^лн]ьо/u, languages: ['uk'], weight: 0.6 },
  {
    script: 'Cyrillic',
    shape: /[бвзмпст]ий$|(?:ь|ч|нт|ст)н(?:ий|им|ими|их)$|\p{L}{3}(?:ою|єю)$/u,
    languages: ['uk'],
    weight: 0.4,
  },
  {
    script: 'Cyrillic',
    shape: /(?:ние|ных|ный|ость|ого|тся|ться|ать|ить|еть|ует|ают)$/u,
    languages: ['ru'],
    weight: 0.3,
  },
  // Russian, Ukrainian and Serbian decline their nouns; Bulgarian and Macedonian do not
  { script: 'Cyrillic', shape: /\p{L}{3}(?:у|ом|ама)$/u, languages: ['ru', 'uk', 'sr-cyrl'], weight: 0.25 },
  { script: 'Cyrillic', shape: /ь(?!о)/u, languages: ['ru', 'uk'], weight: 0.5 },
  { script: 'Cyrillic', shape: /[ѓќѕ]/u, languages: ['mk'], weight: 2 },
  { script: 'Cyrillic', shape: /[ђћ]/u, languages: ['sr-cyrl'], weight: 2 },
  { script: 'Cyrillic', shape: /[јљњџ]/u, languages: ['mk', 'sr-cyrl'], weight: 1.5 },
  { script: 'Cyrillic', shape: /(?:ъ\p{L}|ът$|щ[аеио]$|ия$|ята$|ото$)/u, languages: ['bg'], weight: 0.5 },
  { script: 'Cyrillic', shape: /(?:от|та|то|те)$/u, languages: ['mk', 'bg'], weight: 0.15 },
  // Tigrinya begins words with ኣ and has ቐ; Amharic writes አ, and its verbs end in ዋለሁ and አለ
  { script: 'Ethiopic', shape: /[ኣቐቕቑቒቓቔቖ]|^(?:ዝ|ክ|ን)\p{L}{2}|ዶ$|እዩ$|ኹም$/u, languages: ['ti'] },
  {
    script: 'Ethiopic',
    shape: /[አቧቷሏ]|^(?:የ|በ|ለ|ከ|እየ|እን)\p{L}{2}|(?:ለሁ|ችሁ|ናት|ነው|ኛል|ዋል|ልኝ|ኛለህ|ዎን)$/u,
    languages: ['am'],
  },
  {
    script: 'Latin',
    shape: /ß|[äöü]\p{L}*(?:ung|lich|keit|ische?r?)\b|sch(?!i$)|^ge\p{L}+t$/u,
    languages: ['de'],
    weight: 0.3,
  },
  {
    script: 'Latin',
    shape:
      /(?:ungen|ung|keit|heit|schaft|lich|lichen|stelle|zentrum|zentren|nummern?|angeboten?|kosten|gruppen?|ferien|freie[nrs]?|urkunde|sprach\p{L}+)$/u,
    languages: ['de'],
    weight: 0.4,
  },
  {
    script: 'Latin',
    shape: /(?:ings?|ships?|ness|ful|ally|ily|ght|th|wh\p{L}+|[^e]ed)$/u,
    languages: ['en'],
    weight: 0.25,
  },
  { script: 'Latin', shape: /^(?:[ld]|qu)['’]/u, languages: ['fr', 'it'], weight: 0.4 },
  {
    script: 'Latin',
    shape: /^[jmnstc]['’]|(?:eux|euse|euses|aux|ement|ité|ités|aire|aires|ique|iques|elle|elles|ien|iens|ienne)$/u,
    languages: ['fr'],
    weight: 0.35,
  },
  { script: 'Latin', shape: /[ğı]|ş\p{L}*(?:lar|ler|yor|mak|mek|ım|im)/u, languages: ['tr'], weight: 0.8 },
  {
    script: 'Latin',
    shape: /(?:yorum|ıyor|iyor|uyor|üyor|ebilir|abilir|ecek|acak|larım|lerim)/u,
    languages: ['tr'],
    weight: 0.6,
  },
  { script: 'Latin', shape: /[őű]/u, languages: ['hu'] },
  { script: 'Latin', shape: /[ąęłżźćńś]/u, languages: ['pl'], weight: 0.6 },
  { script: 'Latin', shape: /[řěů]/u, languages: ['cs'] },
  { script: 'Latin', shape: /[ľĺŕ]|ô(?!ne|le|t)/u, languages: ['sk'] },
  { script: 'Latin', shape: /[țșă]/u, languages: ['ro'] },
  { script: 'Latin', shape: /[ñ¿¡]/u, languages: ['es'] },
  { script: 'Latin', shape: /[ãõ]|ção$|ções$/u, languages: ['pt'] },
  { script: 'Latin', shape: /[æøå]/u, languages: ['da'] },
  { script: 'Latin', shape: /[êîû]/u, languages: ['kmr'], weight: 0.4 },
  { script: 'Latin', shape: /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u, languages: ['vi'], weight: 2 },
  { script: 'Latin', shape: /ë/u, languages: ['sq'], weight: 0.4 },
  { script: 'Latin', shape: /[đ]|^nj|ije|lj[aeiu]/u, languages: ['hr', 'sr-latn'], weight: 0.3 },
  {
    script: 'Latin',
    shape: /(?:aa|ee|ii|oo|uu)\p{L}*(?:aa|ee|ii|oo|uu)|(?:aa|uu|ii)$/u,
    languages: ['om', 'so'],
    weight: 0.3,
  },
  { script: 'Latin', shape: /dh|^x[aiou]|kh?ayga$|ayaa|daa$|kayga|yga$/u, languages: ['so'], weight: 0.3 },
  { script: 'Latin', shape: /q[abdinu]|ch?uu|uuf$|uun$|tti$|^hin/u, languages: ['om'], weight: 0.2 },
  {
    script: 'Latin',
    shape: /^(?:ni(?:na|ta|me|li)|una|tuna|wana|ku\p{L}{3}|ana\p{L}{2})|(?:isha|ana|wa)$/u,
    languages: ['sw'],
    weight: 0.25,
  },
  { script: 'Latin', shape: /^(?:me|ber|di|pe|ter)\p{L}+(?:kan|an|i)$|nya$/u, languages: ['id'], weight: 0.3 },
  { script: 'Latin', shape: /^(?:di|na)(?:xw|bi|ki|ge|ch?i)|xw|^bi\p{L}{2,}im$|im$/u, languages: ['kmr'], weight: 0.3 },
]

/** Letters that their neighbours can hardly write a sentence without, and Serbian and Macedonian never use. */
const lettersOfNeighbours = /[йьыэъяющёіїєґ]/u

/** Shorter texts may lack them by chance. */
const fewestWords = 3
const fewestLetters = 15

/** What letters that are missing, or there against the rule, say for Serbian and Macedonian; in [-1, 1]. */
export function southSlavicShare(words: readonly string[]): number {
  const letters = words.join('')
  if (lettersOfNeighbours.test(letters)) return -1
  if (words.length < fewestWords || letters.length < fewestLetters) return 0
  return Math.min(1, letters.length / 30)
}

/** Shapes of words of other scripts' languages in Latin letters, where no list can hold all spellings. */
export const romanisedShapes: readonly Omit<LetterRule, 'script'>[] = [
  // Digits for the letters that Latin lacks: ء 2, ع 3, ط 6, ح 7, ق 8/9
  {
    shape:
      /^(?=.*\p{L}{2}|\p{N}\p{L}|\p{L}\p{N}\p{L})(?:[356789][a-z]\p{L}*|[a-z]+[235679][a-z]\p{L}*|[a-z]{2,}[3792])/u,
    languages: ['ar'],
    weight: 1.2,
  },
  {
    shape: /^(?:el|al)[- ]?[a-z]{4}|^(?:bt|by|mn|bn)[aeiou]?[a-z]{2}|kh[aeiou]|gh[aeiou]|^l[bcdfghjkmnpqrstwxz]/u,
    languages: ['ar'],
    weight: 0.2,
  },
  {
    shape: /^(?:ne)?mi(?:kh|sh|d|t|k|r|g|a|f|p|b)[a-z]{2}|(?:oo|ee)[a-z]*|kh[aeou]|gh[aeo]|etoon$|am$|eh$/u,
    languages: ['pes'],
    weight: 0.2,
  },
  {
    shape: /zh|shch|sch|ts|iy$|yy$|aya$|oye$|(?:at|it|et)$|ov$|ogo$|ego$|iya$|[ai]li$|ya$|yu$|kh/u,
    languages: ['ru'],
    weight: 0.2,
  },
  {
    shape: /zh|shch|iy$|yy$|yi$|yk|vy|uye$|[ay]ly$|aty$|yty$|uvat|iv$|oho$|ii$|nn?ya$|yu$|kh|hr|hl|ky$|nyy$/u,
    languages: ['uk'],
    weight: 0.25,
  },
]
