/** The fixed sentences of Lotse: everything that it says or shows and that is not a page's own text. */

import type { PersonPhrases } from './person-phrases.ts'

/**
 * One language's phrases. Names in braces are filled in by `fill`. What takes their place is never inflected, so a
 * phrase must read well with any title, region or date.
 */
export interface Phrases extends PersonPhrases {
  // ── What Lotse says ──
  /** First words: an automated assistant answers, for {region}, from its official pages; it can miss things. */
  readonly disclosure: string
  /** Invites a first question about life in {region}. */
  readonly invitation: string
  /** Introduces a quotation of the page {title}. */
  readonly pageSays: string
  /** The same where the page exists only in another language, {language} being that language's own name. */
  readonly pageSaysInLanguage: string
  /** Introduces what a machine made of a quotation in another language, which stands above it. */
  readonly machineTranslation: string
  /** Introduces an event's coming dates. */
  readonly nextDates: string
  /** Nothing on the official pages of {region} answers the question; other words may help. */
  readonly nothingFound: string
  /** Introduces pages that may help although they don't answer. */
  readonly pagesThatMayHelp: string
  /** After an answer that a language model wrote: a machine wrote it, from the official pages that follow. */
  readonly writtenByMachine: string
  /** A machine should have written an answer, but could not: the official pages are quoted instead. */
  readonly quotedInstead: string

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
  /** Only the official pages of {region} are known here, where somebody asks about another city. */
  readonly otherPlace: string
  /** After that, where one may choose: /region leads to another one. */
  readonly otherRegion: string

  // ── First contact ──
  /** Messages and answers are stored for at most {days} days, and the account to answer to, but no name. */
  readonly whatIsStored: string
  /** Where a language model is configured: that its service gets what newcomers write and say. */
  readonly modelReads: string
  /** No person reads along unless one is asked for or Lotse passes the conversation on; then counsellors of {region} do. */
  readonly whoReads: string
  /** {region} is responsible; one may see (/export) and delete (/delete) all, and complain to an authority. */
  readonly yourRights: string
  /** Label of the link to the privacy page. */
  readonly privacyPage: string

  // ── Region, language, plain language ──
  /** Asks for the name or postcode of the city or district, or a shared location. */
  readonly askRegion: string
  readonly regionSet: string
  readonly whichRegion: string
  /** {text} is what the newcomer wrote; a list of regions follows. */
  readonly regionUnknown: string
  /** Introduces the regions nearest to a shared location. */
  readonly nearestRegions: string
  /** Label of the button that shares one's location. */
  readonly shareLocation: string
  /** {language} is that language's own name. */
  readonly languageSet: string
  /** Label of the choice that leaves the language to Lotse. */
  readonly languageAutomatic: string
  /** Said after that choice: answers come in the language of the question. */
  readonly languageFollows: string
  readonly moreLanguages: string
  /** Answers are now short and in plain language where the pages have it; /plain switches it off. */
  readonly plainOn: string
  readonly plainOff: string

  // ── Browsing ──
  /** Title of the menu of topics. */
  readonly menuTitle: string
  readonly back: string
  readonly more: string
  readonly comingEvents: string
  readonly noEvents: string
  readonly places: string
  readonly noPlaces: string
  /** Introduces the places nearest to a shared location. */
  readonly nearestPlaces: string
  /** {hours} is "08:00–12:00", or a word such as "Closed". */
  readonly openToday: string

  // ── After an answer ──
  /** Asks which of the pages on the buttons below is meant. */
  readonly whichDoYouMean: string
  readonly noneOfThese: string
  readonly didItHelp: string
  readonly yes: string
  readonly no: string
  /** Asks what was wrong with the answer; the four reasons follow as buttons. */
  readonly whyNot: string
  readonly reasonOtherTopic: string
  readonly reasonOutdated: string
  readonly reasonHardToUnderstand: string
  readonly reasonNotEnough: string
  readonly thanksForRating: string

  // ── One's own data ──
  readonly exportIsHere: string
  readonly deleteAsk: string
  readonly deleteNow: string
  readonly cancel: string
  readonly deleted: string
  readonly nothingDeleted: string
  readonly stopped: string

  // ── What Lotse cannot read ──
  readonly textOnly: string
  readonly noVoice: string
  /** Stands before what a voice message says. */
  readonly voiceUnderstood: string
  /** It can have at most {minutes} minutes and {megabytes} MB. */
  readonly voiceTooLong: string
  /** Asks to write instead. */
  readonly voiceNotUnderstood: string
  /** Photos and documents; names /human. */
  readonly noFiles: string
  /** The machine can't look at them; counsellors can, once one of them answers. */
  readonly fileToPerson: string
  readonly staleButton: string
  /** In groups: others read along; {url} leads to a private conversation. */
  readonly writePrivately: string

  // ── Commands: a few words each, as messengers list them ──
  /** Introduces the list of commands. */
  readonly helpIntro: string
  readonly commandHelp: string
  readonly commandMenu: string
  readonly commandEvents: string
  readonly commandPlaces: string
  readonly commandRegion: string
  readonly commandLanguage: string
  readonly commandPlain: string
  readonly commandHuman: string
  readonly commandPrivacy: string
  readonly commandExport: string
  readonly commandDelete: string
  readonly commandStop: string

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
  /** The answer is being written, from pages that were found. */
  readonly writing: string
  /** What was written is being compared with the pages. */
  readonly checking: string
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
  /** Please don't write names, addresses or document numbers. */
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
