/** Words of one language that situations of danger are made of, as alternatives of a pattern: `hits|hit|punched`. */
export interface Vocabulary {
  /** Who writes, as the one who suffers: "me", "us", "my". */
  readonly me: string
  /** Whom harm befalls: "wife", "son", "her". */
  readonly people: string
  readonly child: string
  /** Who does harm at home or in the street: "husband", "uncle", "somebody". */
  readonly men: string

  readonly pills: string
  /** "all", "a lot", "a whole packet". */
  readonly many: string
  readonly swallowed: string
  /** What one falls or jumps from, or in front of: "bridge", "balcony", "train". */
  readonly heights: string
  readonly jumps: string
  readonly fell: string
  readonly cuts: string
  readonly wrists: string
  /** "sick of", "no strength". */
  readonly tired: string
  readonly life: string
  /** "don't want", "never". */
  readonly unwilling: string
  /** "wake up", "exist". */
  readonly wakes: string
  readonly better: string
  /** "without me", "if I were dead". */
  readonly gone: string

  /** Finite forms and participles; the infinitive asks what is allowed. */
  readonly hurts: string
  readonly threatens: string
  /** What one does with a weapon, and where one holds it: "pulled", "at the throat". */
  readonly wields: string
  readonly weapon: string
  /** What somebody is about to do: "murder", "will kill", not "was killed in the war". */
  readonly kills: string
  readonly follows: string
  readonly locks: string
  /** Where it happens or what burns: "house", "room", "at the neighbours'". */
  readonly places: string
  readonly took: string
  readonly phone: string
  readonly touches: string
  /** "into my bed", "into my room at night". */
  readonly bed: string
  readonly forces: string
  readonly marry: string

  /** Who profits: "employer", "agent", "pimp". */
  readonly boss: string
  readonly papers: string
  /** "not allowed out", "won't let me go". */
  readonly stuck: string
  readonly unpaid: string
  readonly sexwork: string

  readonly poison: string
  /** Said of a body, never the mere colour: "turned blue", "blue lips". */
  readonly blue: string
  /** Parts of the body that fail in a stroke: "arm", "face", "mouth". */
  readonly limbs: string
  /** "doesn't answer", "doesn't move". */
  readonly silent: string
  readonly bleeds: string
  readonly badly: string
  readonly pregnant: string
  readonly chest: string
  readonly hurting: string
  /** "numb", "drooping", "swollen". */
  readonly numb: string
  readonly drugs: string

  readonly fire: string
  readonly burns: string
  readonly smell: string
  /** What one smells: "gas", "something burnt". */
  readonly gas: string
  readonly smoke: string
}
