/** Statements turned round: a clause that says what a page says, but for the "not", "without" or "only" in it. */

import { isSameLanguage, macrolanguageOf, type LanguageTag } from '../../domain/language.ts'
import { linesOf, type CitedText, type ClaimProblem, type ClaimToCheck } from './claim.ts'
import { alikenessOf, clausesIn, isNegative, type Clause } from './negation/clauses.ts'
import { deniedNumbersIn, type Polarity } from './negation/polarity.ts'
import { lowerCase, plainText } from './plain-text.ts'

/** How like two clauses are to be the same word for word, nearly so, the same statement, perhaps the same one. */
const likeness = { everyWord: 0.93, sameWords: 0.8, same: 0.66, perhaps: 0.45 } as const
/** Clauses that are as like as the likest, or nearly so, are heard as well. */
const nearness = 0.06

/** @param sentence without its links and e-mail addresses */
export function negationProblems({ cited, language }: ClaimToCheck, sentence: string): readonly ClaimProblem[] {
  const own = cited.filter((text) => isSameLanguage(text.language, language))
  const known = own.flatMap(clausesOf)
  const foreign = cited.filter((text) => !own.includes(text))
  const denying = [...known, ...foreign.flatMap(clausesOf)].filter(leavesOut)
  const stated = clausesIn([sentence], macrolanguageOf(language))
  const confirmed = stated.filter((clause) => isNegative(clause) && isConfirmed(clause, known))
  const turned = stated.filter((clause) => {
    if (!isNegative(clause)) return isTurnedRound(clause, known) || (clause.isSentence && affirmsDenied(clause, known))
    const hasOccasion = denying.some((page) => foreign.length > 0 || sharesATellingWord(clause, page))
    if (clause.isSentence && !hasOccasion) return true
    return !confirmed.some(({ written }) => clause.written.includes(written)) && isTurnedRound(clause, known)
  })
  const written = new Set([...turned.map((clause) => clause.written), ...deniedNumbers(sentence, language, cited)])
  return [...written].map((found) => ({ kind: 'negation', found }))
}

const clausesByText = new WeakMap<CitedText, readonly Clause[]>()

/** Read once, as several sentences of an answer cite the same text. */
function clausesOf(text: CitedText): readonly Clause[] {
  const known = clausesByText.get(text)
  if (known !== undefined) return known
  const clauses = clausesIn(linesOf(text), macrolanguageOf(text.language))
  clausesByText.set(text, clauses)
  return clauses
}

/** A word that the page has in denying sentences alone stands in a sentence that leaves nothing out. */
function affirmsDenied(clause: Clause, known: readonly Clause[]): boolean {
  if (leavesOut(clause) || !isStatement(clause)) return false
  const stemsOf = (clauses: readonly Clause[]) => new Set(clauses.flatMap(({ stems }) => [...stems.keys()]))
  const parts = known.filter(({ isSentence }) => !isSentence)
  const beside = new Set(parts.flatMap(({ polarity }) => (polarity.nots > 0 ? [...polarity.negated] : [])))
  const inParts = stemsOf(parts.filter((part) => !isNegative(part)))
  const sentences = known.filter(({ isSentence }) => isSentence)
  const denied = stemsOf(sentences.filter(({ polarity }) => polarity.nots > 0))
  const affirmed = stemsOf(sentences.filter((sentence) => !isNegative(sentence)))
  return [...clause.stems].some(
    ([stem, weight]) =>
      (beside.has(stem) && !inParts.has(stem)) ||
      (weight === 1 && stem.length >= 4 && denied.has(stem) && !affirmed.has(stem)),
  )
}

/** The page has the clause with another polarity, and nothing like it with the same. */
function isTurnedRound(clause: Clause, known: readonly Clause[]): boolean {
  const matches = (isStatement(clause) ? known.filter(isStatement) : known).map((page) => ({
    page,
    alike: alikenessOf(clause, page),
  }))
  const best = Math.max(0, ...matches.map(({ alike }) => alike))
  if (best < likeness.perhaps) return false
  if (best < likeness.sameWords && !isStatement(clause)) return false
  const likest = matches.filter(({ alike }) => alike === best).map(({ page }) => page.written)
  const isAround = (page: Clause) =>
    best < likeness.sameWords && likest.some((written) => page.written.includes(written))
  const near = matches.filter(({ page, alike }) => alike >= best - nearness || isAround(page))
  return !near.some(({ page }) => agree(clause, page, best))
}

/** Word for word every "not" counts; in other words "no … without" may have become "only with". */
function agree(clause: Clause, page: Clause, alike: number): boolean {
  const [one, other] = [clause.polarity, page.polarity]
  if (alike >= likeness.sameWords) return haveSameWords(one, other, alike)
  if (isNegative(clause) === isNegative(page)) return alike < likeness.same || haveSameNot(one, other)
  if (one.onlys > 0 !== other.onlys > 0) return true
  if (saysOtherwise(one, other) || saysOtherwise(other, one)) return true
  if (alike >= likeness.same && one.nots > 0 !== other.nots > 0) return false
  const [negative, positive] = isNegative(clause) ? [clause, page] : [page, clause]
  return ![...negative.polarity.negated].some((stem) => positive.stems.has(stem))
}

/** "Only" is easily said or left out in other words. */
const haveSameWords = (one: Polarity, other: Polarity, alike: number) =>
  one.nots === other.nots &&
  one.withouts === other.withouts &&
  (alike < likeness.everyWord || one.onlys > 0 === other.onlys > 0)

/** "Never drive without" is not "drive without". */
const haveSameNot = (one: Polarity, other: Polarity) =>
  one.withouts === 0 || other.withouts === 0 || one.nots > 0 === other.nots > 0

/** One says in a word of its own what the other says with a "not". */
const saysOtherwise = (one: Polarity, other: Polarity) => one.implied.some((word) => !other.implied.includes(word))

/** The page says "not" in the same clause. */
const isConfirmed = (clause: Clause, known: readonly Clause[]) =>
  known.some(
    (page) =>
      alikenessOf(clause, page) >= likeness.same &&
      clause.polarity.nots === page.polarity.nots &&
      clause.polarity.withouts === page.polarity.withouts,
  )

/** "You have got a letter?" affirms nothing. */
const isStatement = ({ written, polarity }: Clause) => !/[?؟]$/u.test(written) || polarity.nots > 0

const leavesOut = ({ polarity: { nots, withouts, onlys, implied } }: Clause) =>
  nots + withouts + onlys + implied.length > 0

const sharesATellingWord = (clause: Clause, page: Clause) =>
  [...clause.stems].some(([stem, weight]) => weight === 1 && page.stems.has(stem))

/** A number is denied only where the page denies it, whatever the languages. */
function deniedNumbers(sentence: string, language: LanguageTag, cited: ClaimToCheck['cited']): readonly string[] {
  const read = (text: string, language: LanguageTag) =>
    deniedNumbersIn(lowerCase(plainText(text)), macrolanguageOf(language))
  const known = new Set(cited.flatMap((text) => [...read(linesOf(text).join('\n'), text.language).keys()]))
  return [...read(sentence, language)].flatMap(([number, written]) => (known.has(number) ? [] : [written]))
}
