/** What the desk says. */

import type { ChannelKind } from '../../../src/domain/channel.ts'
import type { DeliveryState, Outbound } from '../../../src/domain/outbound.ts'
import type { EscalationCause } from '../../../src/domain/person.ts'

/** Names in braces are filled in by `fill` of the phrases. */
export interface DeskWords {
  /** Below the name on every page. */
  readonly desk: string
  readonly skipToContent: string
  /** Name of the other language, in itself. */
  readonly otherLanguage: string
  readonly scriptsNeeded: string

  // ── Login ──
  readonly logIn: string
  readonly loginHint: string
  readonly yourName: string
  readonly yourNameHint: string
  readonly password: string
  readonly wrongPassword: string
  readonly tooManyLogins: string
  readonly logOut: string
  /** {name} */
  readonly loggedInAs: string
  readonly sessionEnded: string

  // ── Conversations ──
  readonly conversations: string
  /** {waiting}, {urgent}: counts */
  readonly summary: string
  readonly nobodyWaits: string
  readonly nobodyWaitsHint: string
  readonly chooseConversation: string
  readonly backToList: string
  readonly urgent: string
  readonly waits: string
  readonly withYou: string
  /** {name} */
  readonly withOther: string
  readonly cause: Readonly<Record<EscalationCause, string>>
  readonly unknownLanguage: string
  /** Of those that the platform has no name for, or a misleading one. */
  readonly languageNames: Readonly<Record<string, string>>
  readonly channelNames: Readonly<Record<ChannelKind, string>>
  readonly newcomer: string
  readonly machine: string
  /** {name} */
  readonly counsellor: string
  readonly sources: string
  /** Introduces the labels of buttons that the newcomer was shown. */
  readonly choices: string
  readonly delivery: Readonly<Record<DeliveryState, string>>
  /** {label} */
  readonly tapped: string
  readonly tappedUnknown: string
  readonly sharedLocation: string
  readonly sentVoice: string
  readonly sentPhoto: string
  readonly sentFile: string
  /** Stands before what a machine heard in a voice message. */
  readonly transcript: string
  /** Label of the link that opens a photo, document or recording. */
  readonly openFile: string
  readonly notOpenedHere: string
  readonly sentOther: string
  readonly tookBack: string
  /** {name} */
  readonly fileSent: string

  // ── What one can do ──
  readonly claim: string
  readonly claimHint: string
  /** {name} */
  readonly heldHint: string
  readonly handBack: string
  readonly close: string
  readonly yourReply: string
  /** {language} */
  readonly replyHint: string
  readonly send: string
  readonly sendKeys: string
  /** {count}, {limit} */
  readonly tooLong: string
  /** {name} */
  readonly takenBy: string
  readonly claimed: string
  readonly handedBack: string
  readonly closed: string
  readonly notHeldAnyMore: string
  readonly notThereAnyMore: string
  readonly draftUnsent: string

  // ── Translation ──
  /** Label of the choice of a language that conversations are translated into. */
  readonly readIn: string
  readonly readOriginalsOnly: string
  /** Stands before a translation. */
  readonly machineTranslation: string
  /** Stands before what the counsellor wrote, where a translation of it was sent. */
  readonly originalWords: string
  readonly notAllTranslated: string
  /** {language} */
  readonly replyHintTranslated: string
  readonly previewTranslation: string
  /** {language} */
  readonly translationInto: string
  readonly sendTranslation: string
  readonly sendAsWritten: string
  readonly notTranslated: string

  // ── Dead letters ──
  readonly deadLetters: string
  readonly deadLettersHint: string
  readonly noDeadLetters: string
  readonly when: string
  readonly channel: string
  readonly kind: string
  readonly kindNames: Readonly<Record<Outbound['kind'], string>>
  readonly reason: string
  readonly attempts: string
  readonly sendAgain: string
  readonly onItsWay: string

  // ── Channels ──
  readonly channels: string
  readonly channelsHint: string
  readonly noChannels: string
  readonly account: string
  readonly state: string
  readonly works: string
  /** {when} */
  readonly brokenSince: string

  // ── When something is in the way ──
  readonly connectionLost: string
  readonly ourFault: string
}
