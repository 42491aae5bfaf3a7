/** The cells of a translation model: which units and words stand in sentences that translate one another. */

/** One pair of sentences; units and words are numbers from 0. */
export interface NumberedPair {
  readonly source: Int32Array
  readonly target: Int32Array
}

export interface Corpus {
  readonly pairs: readonly NumberedPair[]
  readonly sourceSize: number
  readonly targetSize: number
}

/** A cell is a unit and a word that stand together somewhere; cells of one unit follow one another. */
export interface Cells {
  readonly source: Int32Array
  readonly target: Int32Array
  /** In how many pairs of sentences they do. */
  readonly together: Int32Array
  /** Of each pair of sentences, row by row of its source: the cell of each word of its target. */
  readonly ofPair: readonly Int32Array[]
}

/** Walks through the corpus unit by unit, so that a list as long as the vocabulary tells which cells are known. */
export function enumerateCells(corpus: Corpus): Cells {
  const { pairs } = corpus
  const ofPair = pairs.map(({ source, target }) => new Int32Array(source.length * target.length))
  const most = ofPair.reduce((sum, cells) => sum + cells.length, 0)
  const [source, target, together] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)]
  const cellOf = new Int32Array(corpus.targetSize).fill(-1)
  const lastPair = new Int32Array(most).fill(-1)
  let [count, firstOfUnit] = [0, 0]
  for (const [unit, places] of placesByUnit(corpus).entries()) {
    firstOfUnit = count
    for (const { pair, row } of places) {
      const words = pairs[pair]?.target ?? []
      for (let j = 0; j < words.length; j++) {
        const word = words[j] ?? 0
        let cell = cellOf[word] ?? -1
        if (cell < firstOfUnit) {
          cell = count++
          cellOf[word] = cell
          source[cell] = unit
          target[cell] = word
        }
        if (lastPair[cell] !== pair) together[cell] = (together[cell] ?? 0) + 1
        lastPair[cell] = pair
        const cells = ofPair[pair]
        if (cells) cells[row * words.length + j] = cell
      }
    }
  }
  return { source: source.slice(0, count), target: target.slice(0, count), together: together.slice(0, count), ofPair }
}

interface Place {
  readonly pair: number
  readonly row: number
}

function placesByUnit({ pairs, sourceSize }: Corpus): readonly (readonly Place[])[] {
  const places: Place[][] = Array.from({ length: sourceSize }, () => [])
  for (const [pair, { source }] of pairs.entries()) {
    for (const [row, unit] of source.entries()) places[unit]?.push({ pair, row })
  }
  return places
}
