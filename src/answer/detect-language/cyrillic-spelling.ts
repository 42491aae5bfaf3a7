/** Undoes the Latin spelling of Russian and Ukrainian, so that their letters' statistics tell them apart. */

/** Longest first: `shch` before `sh`. */
const common: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['sch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['ts', 'ц'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ju', 'ю'],
  ['ja', 'я'],
  ['ye', 'е'],
  ['yo', 'ё'],
]
const letters = 'abcdefghijklmnopqrstuvwxyz'
  .split('')
  .map((latin, at) => [latin, 'абцдефгхийклмнопкрстуввхыз'.charAt(at)] as const)

const russian = new Map([...letters, ...common, ['iy', 'ий'], ['yy', 'ый'], ['oy', 'ой'], ['ey', 'ей']] as const)
const ukrainian = new Map([
  ...letters,
  ...common,
  ...([
    ['h', 'г'],
    ['i', 'і'],
    ['y', 'и'],
    ['yi', 'ї'],
    ['ye', 'є'],
    ['yo', 'йо'],
    ['iy', 'ій'],
    ['yy', 'ий'],
    ['ii', 'ії'],
  ] as const),
  ...([
    ['uy', 'уй'],
    ['oy', 'ой'],
    ['yty', 'ити'],
  ] as const),
])

const pattern = /shch|sch|yty|zh|kh|ch|sh|ts|yu|ya|ju|ja|ye|yo|yi|yy|iy|ii|oy|ey|uy|[a-z]/g

export const inRussianLetters = (text: string) => spelt(text, russian)
export const inUkrainianLetters = (text: string) => spelt(text, ukrainian)

function spelt(text: string, spelling: ReadonlyMap<string, string>): string {
  return text.toLowerCase().replace(pattern, (part) => {
    return spelling.get(part) ?? part.replace(/./g, (letter) => spelling.get(letter) ?? letter)
  })
}
