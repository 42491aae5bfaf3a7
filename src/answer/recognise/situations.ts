/** Dangerous situations that sound alike everywhere: who does what to whom, and how a body or a house fares. */

import type { Danger } from '../../domain/recognised.ts'
import type { Vocabulary } from './vocabulary.ts'

/** In the notation of `speech.ts`; `<hurts>` stands for a language's words in its vocabulary. */
const situations: Readonly<Record<Danger, string>> = {
  suicide: `
    <pills> + <many> + <swallowed>
    <heights> + <jumps>
    <cuts> + <wrists>
    <tired> + <life>
    <unwilling> + <wakes>
    <better> + <gone>`,
  violence: `
    <hurts> + <me>
    <hurts> + <people>
    <threatens> + <me>
    <threatens> + <weapon>
    <wields> + <weapon>
    <hurts> + <weapon>
    <kills> + <me>
    <kills> + <people>
    <follows> + <me>
    <locks> + <me>
    <locks> + <places>
    <locks> + <phone>
    <took> + <phone> + <places>
    <took> + <phone> + <stuck>
    <stuck> + <men>
    <touches> + <me>
    <touches> + <child>
    <men> + <bed>
    <forces> + <marry>`,
  trafficking: `
    <took> + <papers> + <boss>
    <took> + <papers> + <stuck>
    <took> + <papers> + <unpaid>
    <took> + <papers> + <locks>
    <took> + <papers> + <forces>
    <boss> + <stuck>
    <boss> + <locks>
    <unpaid> + <stuck>
    <unpaid> + <locks>
    <unpaid> + <forces>
    <forces> + <sexwork>`,
  medical: `
    <swallowed> + <poison>
    <child> + <blue>
    <limbs> + <blue>
    <limbs> + <numb>
    <chest> + <hurting>
    <chest> + <numb>
    <fell> + <silent>
    <fell> + <heights>
    <fell> + <bleeds>
    <bleeds> + <badly>
    <bleeds> + <pregnant>
    <drugs> + <many>
    <drugs> + <blue>
    <drugs> + <fell>
    <drugs> + <silent>`,
  fire: `
    <burns> + <places>
    <fire> + <places>
    <smell> + <gas>
    <smoke> + <places>
    <smoke> + <burns>
    <smoke> + <fire>`,
}

/** The patterns of a danger's situations in the words of one language; those that it has no words for are left out. */
export function situationsIn(vocabulary: Vocabulary, danger: Danger): string {
  const words: ReadonlyMap<string, string> = new Map(Object.entries(vocabulary))
  return situations[danger]
    .split('\n')
    .filter((line) => namesIn(line).every((name) => words.get(name)))
    .map((line) => line.replace(named, (_, name: string) => words.get(name) ?? ''))
    .join('\n')
}

const named = /<(\w+)>/g

const namesIn = (line: string): readonly string[] => Array.from(line.matchAll(named), ([, name = '']) => name)
