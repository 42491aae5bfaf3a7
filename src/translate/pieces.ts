/** Cuts long texts between sentences, so that a model loses none of them and what failed is redone in part only. */

/** Characters; some paragraphs. */
export const longestPiece = 1_200

/** All of them together are the text. None is cut within a mark. */
export function piecesOf(marked: string): readonly string[] {
  if (marked.length <= longestPiece) return [marked]
  const pieces: string[] = []
  let piece = ''
  for (const sentence of sentencesOf(marked)) {
    if (piece !== '' && piece.length + sentence.length > longestPiece) {
      pieces.push(piece)
      piece = ''
    }
    piece += sentence
  }
  return [...pieces, piece]
}

/** What has no sentences is cut between words, or anywhere but within a mark. */
function sentencesOf(text: string): readonly string[] {
  const sentences = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)]
  return sentences.flatMap(({ segment }) =>
    segment.length <= longestPiece ? [segment] : (segment.match(/⟦\d+⟧|[^⟦\s]{1,200}\s*|[^]/gu) ?? []),
  )
}
