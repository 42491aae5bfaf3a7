/** Finds where a text that is too long is best cut in two. */

export interface Stretch {
  readonly from: number
  readonly to: number
  readonly kind: 'link' | 'style'
}

interface Cut {
  readonly at: number
  /** How much it disturbs the reader. */
  readonly cost: number
}

/** Between paragraphs it disturbs least; inside of a style more than the end of a word outside; inside of a link most. */
const costs = { paragraph: 0, line: 1, sentence: 2, word: 3, syllable: 4, style: 10, link: 20 } as const

/**
 * Where to end a part that begins at `from` and may reach `furthest`.
 *
 * @param whole nothing of it beyond `furthest` fits
 * @param stretches links and styles, which are kept in one piece if the part has another good end
 * @returns a place after `from`, never inside of what a reader sees as one character unless that alone is too long
 */
export function cutOf(whole: string, { from, furthest }: Range, stretches: readonly Stretch[]): number {
  const room = furthest - from
  // Two units more show whether the last character goes on.
  const window = whole.slice(from, furthest + 2)
  const characters = endsOf(window, 'grapheme').filter((end) => end <= room)
  if (characters.length === 0) return Math.max(from + 1, furthest - (isInsidePair(whole, furthest) ? 1 : 0))
  const isWhole = new Set(characters)
  const weigh = (cuts: readonly Cut[]) =>
    cuts
      .filter(({ at }) => isWhole.has(at))
      .map(({ at, cost }) => ({ at, cost: cost + disturbance(from + at, stretches) }))
  const best = bestOf(weigh(cutsBetweenWords(window, room)), room) ?? bestOf(weigh(cutsInsideWords(window, room)), room)
  return from + (best?.at ?? characters.at(-1) ?? room)
}

interface Range {
  readonly from: number
  readonly furthest: number
}

/** One that fills half of the room and cuts no link or style; else any that cuts none; else one that does. */
function bestOf(cuts: readonly Cut[], room: number): Cut | undefined {
  const intact = cuts.filter(({ cost }) => cost < costs.style)
  const fills = ({ at }: Cut) => at >= room / 2
  return cheapest(intact.filter(fills)) ?? intact.at(-1) ?? cheapest(cuts.filter(fills)) ?? cuts.at(-1)
}

/** The last of the cheapest. */
const cheapest = (cuts: readonly Cut[]) =>
  cuts.reduce<Cut | undefined>((best, cut) => (best === undefined || cut.cost <= best.cost ? cut : best), undefined)

function cutsBetweenWords(window: string, room: number): readonly Cut[] {
  const cuts: Cut[] = []
  for (const gap of window.matchAll(/\s+|[。！？]+/g)) {
    const at = Math.min(gap.index + gap[0].length, room)
    if (at > gap.index && at > 0) cuts.push({ at, cost: costOfGap(window, gap.index, gap[0]) })
  }
  return cuts
}

function costOfGap(window: string, index: number, gap: string): number {
  if (/\n\s*\n/.test(gap)) return costs.paragraph
  if (gap.includes('\n')) return costs.line
  const endsSentence = /[.!?…؟۔।。！？][)"'»”’]*$/.test(window.slice(Math.max(0, index - 3), index))
  return endsSentence || /[。！？]/.test(gap) ? costs.sentence : costs.word
}

/** For Thai and Chinese, which have no gaps between words, and for what is one word to nobody. */
function cutsInsideWords(window: string, room: number): readonly Cut[] {
  return endsOf(window, 'word')
    .filter((at) => at <= room)
    .map((at) => ({ at, cost: costs.syllable }))
}

function disturbance(at: number, stretches: readonly Stretch[]): number {
  const cut = stretches.filter(({ from, to }) => from < at && at < to)
  return Math.max(0, ...cut.map(({ kind }) => costs[kind]))
}

function endsOf(window: string, granularity: 'grapheme' | 'word'): readonly number[] {
  const segments = new Intl.Segmenter('und', { granularity }).segment(window)
  return Array.from(segments, ({ index, segment }) => index + segment.length)
}

const isInsidePair = (text: string, at: number) => (text.codePointAt(at - 1) ?? 0) > 0xffff
