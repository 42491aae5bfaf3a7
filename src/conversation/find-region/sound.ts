/**
 * How a name sounds, roughly, whatever script it is written in: its consonants, those that languages mix up taken as
 * one. "Мюнхен" and "München", "شتوتغارت" and "Stuttgart" sound alike. That is enough to offer a region, not to be sure.
 */

/** Consonants by what they count as. Vowels, also و and ي, count as nothing. */
const consonants: readonly (readonly [sound: string, letters: string])[] = [
  ['B', 'bp бп بپ'],
  ['F', 'fvw вф فڤ'],
  ['D', 'dt дт تطدض'],
  ['G', 'gkqhcx гґхк غگكکجقحخه'],
  ['S', 'sz жзсцчшщћђџ زسشصثذژچظ'],
  ['L', 'l лљ ل'],
  ['M', 'm м م'],
  ['N', 'n нњ ن'],
  ['R', 'r р ر'],
]

const soundOf = new Map(consonants.flatMap(([sound, letters]) => letters.split('').map((letter) => [letter, sound])))

/** Shorter ones sound like too much else. */
const shortestSound = 3

/** German spelling as it is pronounced. */
const german: readonly (readonly [RegExp, string])[] = [
  [/sch/g, 's'],
  [/ph/g, 'f'],
  [/(ch|ck)/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/(?<=[aeiouyt])h(?![aeiouy])/g, ''],
  [/th/g, 't'],
  [/j/g, ''],
]

/** @param words comparable ones; `undefined` where too little is left to compare */
export function soundsLike(words: string): string | undefined {
  const spoken = german.reduce((text, [spelling, sound]) => text.replace(spelling, sound), words)
  const sounds = spoken.replace(/./gsu, (letter) => soundOf.get(letter) ?? '')
  const sound = sounds.replaceAll('DS', 'S').replace(/(.)\1+/g, '$1')
  return sound.length < shortestSound ? undefined : sound
}

export const isOtherScript = (text: string): boolean => /[\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(text)
