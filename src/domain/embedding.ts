/** Passages and questions as a model that embeds texts sees them. */

interface PassageKey {
  readonly document: number
  readonly position: number
}

export interface PassageToEmbed extends PassageKey {
  /** The page's title, the headings above the passage, and its lines. */
  readonly text: string
}

export interface EmbeddedPassage extends PassageKey {
  /** Of unit length. */
  readonly vector: Float32Array
}

export interface EmbeddedQuestion {
  /** Only vectors of the same model can be compared. */
  readonly model: string
  /** Of unit length. */
  readonly vector: Float32Array
}

/** A page in one language, by its meaning. */
export interface LikeVersion {
  readonly id: number
  /** What the versions of one page have in common. */
  readonly originalPath: string
  readonly isOwn: boolean
  /** Cosine of the question and the nearest passage, in [-1, 1]; `null` where the model has seen none of the page. */
  readonly likeness: number | null
}
