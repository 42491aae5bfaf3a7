/** The fixed sentences of Lotse: everything that it says or shows and that is not a page's own text. */

/**
 * One language's phrases. Names in braces are filled in by `fill`. What takes their place is never inflected, so a
 * phrase must read well with any title, region or date.
 */
export interface Phrases {
  // ── What Lotse says ──
  /** First words: an automated assistant answers, for {region}, from its official pages; it can miss things. */
  readonly disclosure: string
  /** Invites a first question about life in {region}. */
  readonly invitation: string
  /** Introduces a quotation of the page {title}. */
  readonly pageSays: string
  /** The same where the page exists only in another language, {language} being that language's own name. */
  readonly pageSaysInLanguage: string
  /** Introduces an event's coming dates. */
  readonly nextDates: string
  /** Nothing on the official pages of {region} answers the question; other words may help. */
  readonly nothingFound: string
  /** Introduces pages that may help although they don't answer. */
  readonly pagesThatMayHelp: string

  // ── In danger ──
  /** Call now, free of charge, at any hour; the numbers follow. */
  readonly emergencyCall: string
  readonly ambulanceAndFire: string
  readonly police: string
  /** One or two sentences of what to do or to know, a danger each. */
  readonly adviceSuicide: string
  readonly adviceViolence: string
  readonly adviceTrafficking: string
  readonly adviceMedical: string
  readonly adviceFire: string
  /** Labels of help lines; the number stands before them. */
  readonly crisisLine: string
  readonly womenHelpline: string
  readonly menHelpline: string
  readonly childrenHelpline: string
  readonly doctorOnCall: string
  readonly traffickingHelp: string

  // ── Small talk ──
  readonly youAreWelcome: string
  readonly goodbye: string
  /** Answers an insult calmly and invites a question. */
  readonly staysCalm: string
  /** Lotse has no opinions; it shows the official pages of {region}. */
  readonly noOpinions: string
  /** Answers "How are you?" as the program that it is. */
  readonly wellBeing: string

  // ── Labels of what a place's page says ──
  readonly address: string
  readonly phone: string
  readonly email: string
  readonly website: string
  readonly openingHours: string
  readonly closed: string
  readonly openAllDay: string
  readonly byAppointment: string
  readonly temporarilyClosed: string
  readonly barrierFree: string
  readonly onlineMeeting: string
  readonly bookAppointment: string

  // ── The chat page ──
  /** Title of the page: questions about {region}. */
  readonly chatTitle: string
  readonly yourQuestion: string
  readonly questionPlaceholder: string
  readonly send: string
  /** Announced and shown while an answer is under way. */
  readonly searching: string
  readonly you: string
  /** Name of the machine in the conversation: "Lotse (automated)". */
  readonly assistant: string
  readonly sources: string
  readonly openPage: string
  /** {date} */
  readonly lastUpdated: string
  readonly form: string
  readonly pdfFile: string
  readonly map: string
  readonly chooseLanguage: string
  readonly newConversation: string
  /** Conversations of this page stay in this browser tab and are not stored by Lotse. */
  readonly privacyNote: string
  readonly imprint: string
  readonly skipToQuestion: string

  // ── When something is in the way ──
  readonly connectionLost: string
  readonly tryAgain: string
  /** Something broke on our side; please try again later. */
  readonly ourFault: string
  /** Too many questions in a short time. */
  readonly tooManyQuestions: string
  /** The question is longer than {limit} characters. */
  readonly questionTooLong: string
  /** Shown by browsers without scripts, with the way to the official pages. */
  readonly scriptsNeeded: string
}

/** Puts `values` into a phrase: `fill('Hallo {name}', { name: 'Ada' })`. A missing value is a programming error. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The phrase "${phrase}" wants a value for {${name}}.`)
    return String(value)
  })
}
