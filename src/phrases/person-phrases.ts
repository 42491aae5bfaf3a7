/** What Lotse says around talking to a person: the handing over, the wait, and the way back. */

export interface PersonPhrases {
  /** Label of a button. */
  readonly talkToPerson: string

  // ── Passed on ──
  /**
   * Passed on to the counsellors of {region}, who can read along from now on and not before. Who is free answers here;
   * the machine goes on until then. When, is said by the next three.
   */
  readonly handedOver: string
  /** The same of its own accord, as the pages have no answer; whoever doesn't want it taps the button below. */
  readonly handedOverNoAnswer: string
  /** The same, as the question is important and the machine isn't sure enough. */
  readonly handedOverUnsure: string
  /** The same, as the answer did not help. */
  readonly handedOverNotHelped: string
  /**
   * In the place of all four where a counsellor of {region} had the conversation before: once more, and now they can
   * read what was written since. Nothing on who read along, as somebody did.
   */
  readonly handedOverAgain: string
  readonly alreadyHandedOver: string
  /** After the emergency numbers: counsellors of {region} were told too; do not wait for them. */
  readonly counsellorsTold: string

  // ── Waiting ──
  /** {when} is a day and a time of the 24-hour clock in the reader's language: "Montag, 3. August um 14:00". */
  readonly answerBy: string
  /** Nobody is there before {when}, a day and a time; a message may be left. */
  readonly nobodyThereUntil: string
  /** Introduces help lines to call until then. */
  readonly linesMeanwhile: string
  /** It takes longer than was said; nothing is forgotten. */
  readonly stillWaiting: string
  /** Nobody answered in time: the machine answers again, with an excuse. */
  readonly handedBackUnanswered: string
  /** Label of a button: leaves the queue for a person. */
  readonly noPersonNeeded: string

  // ── A person answers ──
  readonly personAnswersNow: string
  /** Stands before every message of a counsellor. */
  readonly counsellorWrites: string
  /** Below a message of a counsellor's that is a translation. */
  readonly machineTranslated: string

  // ── And back ──
  readonly machineAnswersAgain: string
  /** The counsellor has ended the conversation; one may go on asking the machine. */
  readonly conversationResolved: string
  /** Asked after that; yes and no follow as buttons. */
  readonly didPersonHelp: string
  /** After that "no": a button to ask for a person again follows. */
  readonly askAgainForPerson: string
  /** Where no person can be reached: pages that may name somebody follow. */
  readonly noPersonHere: string
}
