/** Words in the form in which two statements are compared. */

import { wordsOf } from '../../../domain/terms.ts'
import { functionWords } from '../../function-words.ts'
import { withoutPrefix } from '../evidence.ts'

/** Endings of verbs and nouns in Latin and Cyrillic letters; of Arabic words the article and what is glued to it goes. */
const ending =
  /(?<=\p{L}{3})(?:ungen|ung|sten|ten|ter|tes|te|en|er|es|em|et|st|ing|ed|ons|ez|ent|e|n|s|t|ами|ями|ого|ому|ими|ой|ий|ый|ти|ть|ете|ите|єте|[аяоеєиіїуюьй])$/u

/** Longer beginnings tell "conduire" from "conduisez". */
const longestStem = 5

export const stemOf = (word: string) => withoutPrefix(word).replace(ending, '').slice(0, longestStem)

const holdTogether: ReadonlySet<string> = new Set([
  ...Object.values(functionWords).flatMap(wordsOf),
  ...wordsOf(
    'steht sagt says dit dire сказано кажуть تقول يقول auch aber dann sie ihr ihre ihnen also but then still even pas point rien jamais plus aucun aucune ni personne ' +
      'encore aussi mais alors vous також але тоді ви вам ваш вас أيضا لكن لكم',
  ),
])

export const isTelling = (word: string) => !holdTogether.has(word)

export const tellingWordsOf = (text: string) => wordsOf(text).filter(isTelling).join(' ')
