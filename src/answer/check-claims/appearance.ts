/** What no sentence of an answer looks like: markup, characters that hide something, gaps to fill in. */

import type { ClaimProblem, ProblemKind } from './claim.ts'

/**
 * Controls, direction marks, selectors and tags; line breaks and tabs are no secret, joiners are looked at by themselves,
 * and one selector makes a picture of a sign.
 */
const invisible =
  /(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]/gu

/** Persian, Kurdish, Hindi and emoji need joiners between their signs; elsewhere they hide something. */
const strayJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\ufe0f])[\u200c\u200d]|(?<=\p{Script=Latin})[\u200c\u200d]|(?<=\p{Script=Cyrillic})[\u200c\u200d]|[\u200c\u200d](?![\p{L}\p{M}\p{Extended_Pictographic}])/gu

const rules: readonly (readonly [ProblemKind, RegExp])[] = [
  ['invisible', invisible],
  ['invisible', strayJoiner],
  ['markup', /!?\[[^\]\n]{0,500}\]\s?(?:\(|\[)/g],
  ['markup', /<\/?[a-z!?][^<>\n]{0,500}>?/gi],
  ['markup', /&(?:#x?[0-9a-f]{1,8}|[a-z]{2,8});/gi],
  ['markup', /(?:^|\n)\s{0,3}(?:#{1,6}\s|>\s|```|~~~|\|)|```|\*\*|__|~~|`/g],
  ['placeholder', /\{\{?[^{}\n]{0,80}\}\}?|\[(?:\p{L}|[ _.-]){3,60}\]|<<|>>|⟦|⟧|%[sd]\b|\$\{|__[A-Z]+__/gu],
  [
    'placeholder',
    /(?<![\p{L}\p{N}])(?:X{3,}|TODO|TBD|FIXME|lorem ipsum|N\.N\.|undefined|\[\.\.\.\])(?![\p{L}\p{N}])/gu,
  ],
  ['look-alike', /(?<=\p{Script=Latin})[\p{Script=Cyrillic}\p{Script=Greek}]+(?=\p{Script=Latin})/gu],
  ['look-alike', /(?<=\p{Script=Cyrillic})[\p{Script=Latin}\p{Script=Greek}]+(?=\p{Script=Cyrillic})/gu],
]

/** A page that shows such characters itself may be quoted with them, markup and hidden characters excepted. */
export function appearanceProblems(sentence: string, pages: string): readonly ClaimProblem[] {
  return rules.flatMap(([kind, pattern]) =>
    Array.from(sentence.matchAll(pattern), ([found]) => ({
      kind,
      found: kind === 'invisible' ? codesOf(found) : found,
    })).filter(({ found }) => (kind !== 'placeholder' && kind !== 'look-alike') || !pages.includes(found)),
  )
}

const codesOf = (characters: string) =>
  Array.from(characters, (each) => `U+${(each.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(
    ' ',
  )
