/** Words typed in Latin letters by people whose language has others: as they sound, whatever letters they chose. */

/** Usual spellings of Cyrillic letters; where people differ, the second spelling is tried, too. */
// oxfmt-ignore
const cyrillic: Readonly<Record<string, readonly string[]>> = {
  а: ['a'], б: ['b'], в: ['v'], г: ['g', 'h'], ґ: ['g'], д: ['d'], е: ['e'], є: ['e'], ж: ['zh', 'j'], з: ['z'],
  и: ['i'], і: ['i'], к: ['k'], л: ['l'], м: ['m'], н: ['n'], о: ['o'], п: ['p'], р: ['r'], с: ['s'], т: ['t'],
  у: ['u'], ф: ['f'], х: ['h'], ц: ['ts'], ч: ['ch'], ш: ['sh'], щ: ['shch'], ъ: [''], ы: ['i'], ь: [''], э: ['e'],
  ю: ['yu'], я: ['ya'], ј: ['y'], љ: ['l'], њ: ['n'], ћ: ['ch'], ђ: ['j'], џ: ['j'], ѓ: ['g'], ќ: ['k'], ѕ: ['z'],
}

export const isCyrillic = (word: string): boolean => /^\p{Script=Cyrillic}+$/u.test(word)

/** How a Cyrillic word can sound; where two of its letters are spelled in two ways, both are spelled the same way. */
export function soundsOfCyrillic(word: string): readonly string[] {
  const spelled = (choice: number) =>
    Array.from(word, (letter) => cyrillic[letter]?.[choice] ?? cyrillic[letter]?.[0] ?? letter).join('')
  return [...new Set([0, 1].map((choice) => soundOf(spelled(choice))))]
}

/** A word of a Slavic language in Latin letters: `ubyot`, `ubjet` and `ubiet` sound alike. */
export function soundOf(word: string): string {
  return word
    .replace(/4|tsch|cz/g, 'ch')
    .replace(/shch|sch|sh/g, 'ш')
    .replace(/ch/g, 'ч')
    .replace(/zh/g, 'z')
    .replace(/kh|x/g, 'h')
    .replace(/ts|tz/g, 'c')
    .replaceAll('w', 'v')
    .replace(/[yji]+(?=[aeu])/g, '')
    .replace(/[yj]+o/g, 'e')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1+/g, '$1')
}

/**
 * The consonants of an Arabic or Persian word in Latin letters, for its vowels are typed as everyone hears them:
 * `byedrobni`, `biyodrebni` and `bydrbni` are all `bdrbn`. The digits 2 and 3 stand for letters that Latin lacks.
 */
export function consonantsOf(word: string): string {
  const consonants = word
    .replaceAll('7', 'h')
    .replace(/kh|5/g, 'x')
    .replace(/gh|8/g, 'g')
    .replace(/sch|sh|ch/g, 'š')
    .replaceAll('q', 'k')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=.)h$/, '')
    .replace(/[aeiouyw]/g, '')
  return consonants === '' ? word : consonants
}
