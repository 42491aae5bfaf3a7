/** Which units are quoted, once each one's chance to answer is known: the stretch that answers best, made readable. */

import { isContact, isKeywords, isLeadIn, isTitle } from './looks.ts'
import type { Unit } from './units.ts'

/** How much of what the page promises besides counts as missed. Chosen on OMoS-QA's training split. */
const missedShare = 1

/** Where the name may stand whose address, phone number and e-mail follow. */
const contactLines = 4

/**
 * Indices in the page's order, at most `longest`; none only where there is nothing but search words.
 *
 * @param chances of each unit, in [0, 1]
 */
export function pickUnits(units: readonly Unit[], chances: readonly number[], longest: number): readonly number[] {
  const page = { units, longest }
  const best = bestStretch(page, chances)
  if (best.length === 0) return []
  const whole = [addOwner, addLeadIn, addWhatIsIntroduced].reduce<readonly number[]>(
    (picked, addTo) => addTo(page, picked),
    best,
  )
  const readable = withoutLooseEnds(page, whole)
  return readable.length > 0 ? readable : best.slice(0, 1)
}

/** The stretch whose expected F1 is highest: a quotation that left something out would not stand in the page as it is. */
function bestStretch({ units, longest }: Page, chances: readonly number[]): readonly number[] {
  const isQuotable = (i: number) => units.slice(i, i + 1).some((unit) => !isKeywords(unit))
  const promised = units.reduce((sum, _, i) => (isQuotable(i) ? sum + (chances[i] ?? 0) : sum), 0) * missedShare
  let best = { from: 0, to: 0, f1: -1 }
  for (let from = 0; from < units.length; from++) {
    let sum = 0
    for (let to = from + 1; to <= from + longest && isQuotable(to - 1); to++) {
      sum += chances[to - 1] ?? 0
      const f1 = (2 * sum) / (to - from + promised)
      if (f1 > best.f1) best = { from, to, f1 }
    }
  }
  return range(best.from, best.to)
}

interface Page {
  readonly units: readonly Unit[]
  readonly longest: number
}

/** What is added joins on to what was picked. */
type Addition = (page: Page, picked: readonly number[]) => readonly number[]

/** An address comes with the line that names whose it is. */
const addOwner: Addition = (page, picked) => {
  const [first = 0] = picked
  if (!isContactAt(page, first)) return picked
  const owner = lastBefore(first, (other) => !isContactAt(page, other))
  return owner >= 0 && first - owner <= contactLines
    ? ifItFits(page, [...range(owner, first), ...picked], picked)
    : picked
}

/** List entries come with "You need:", or else with their heading. */
const addLeadIn: Addition = (page, picked) => {
  const [first = 0] = picked
  if (page.units[first]?.kind !== 'entry') return picked
  const above = lastBefore(first, (other) => page.units[other]?.kind !== 'entry')
  return introducesAt(page, above) ? ifItFits(page, [...range(above, first), ...picked], picked) : picked
}

const addWhatIsIntroduced: Addition = (page, picked) => {
  const last = picked.at(-1) ?? 0
  const next = page.units[last + 1]
  const isMissing = introducesAt(page, last) && next !== undefined && next.kind !== 'heading'
  return isMissing ? ifItFits(page, [...picked, last + 1], picked) : picked
}

/** All of it, or what was picked alone where that would be too much, or hold words for a search. */
function ifItFits({ units, longest }: Page, all: readonly number[], picked: readonly number[]): readonly number[] {
  const hasKeywords = all.some((i) => units.slice(i, i + 1).some(isKeywords))
  return all.length <= longest && !hasKeywords ? all : picked
}

/** Without headings and lead-ins after which something else comes, or nothing. */
function withoutLooseEnds(page: Page, picked: readonly number[]): readonly number[] {
  const end = picked.findLastIndex((i) => !introducesAt(page, i)) + 1
  return picked.slice(0, end)
}

function introducesAt({ units }: Page, i: number): boolean {
  const unit = units[i]
  return unit !== undefined && (isLeadIn(unit) || isTitle(units, i))
}

function isContactAt({ units }: Page, i: number): boolean {
  const unit = units[i]
  return unit !== undefined && isContact(unit)
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

function lastBefore(i: number, is: (other: number) => boolean): number {
  let other = i - 1
  while (other >= 0 && !is(other)) other--
  return other
}
