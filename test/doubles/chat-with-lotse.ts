/** One newcomer's chat, turn by turn, without a database: what they do, and what Lotse says and changes. */

import { createRecogniser } from '../../src/answer/recognise.ts'
import { speeches } from '../../src/answer/recognise/speeches.ts'
import { languageDetector } from '../../src/answer/detect-language.ts'
import { converse } from '../../src/conversation/converse.ts'
import type { ConverseDeps } from '../../src/conversation/deps.ts'
import { after } from '../../src/conversation/moment.ts'
import { encodeAction, type Action } from '../../src/domain/action.ts'
import { usualSettings } from '../../src/domain/desk-settings.ts'
import type { Answer, Question } from '../../src/domain/answer.ts'
import type { InboundContent } from '../../src/domain/inbound.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { Button, Outbound } from '../../src/domain/outbound.ts'
import type { ConversationId, ConversationState, Person, PersonId } from '../../src/domain/person.ts'
import type { Region, RegionSlug } from '../../src/domain/region.ts'
import type { PastTurn, Settlement, Standing } from '../../src/domain/settlement.ts'
import { burstOf } from '../../src/inbox/burst.ts'
import { anAnswer } from './responder.ts'

export const musterstadt = aRegion('musterstadt', 'Stadt Musterstadt')

export function aRegion(slug: string, name: string, changes: Partial<Region> = {}): Region {
  const languages = ['de', 'en', 'uk', 'ar'].map((tag) => ({
    tag: languageTag(tag),
    nativeName: tag,
    direction: tag === 'ar' ? ('rtl' as const) : ('ltr' as const),
  }))
  const nowhere = { postcode: null, latitude: null, longitude: null, aliases: [] }
  return { slug: slug as RegionSlug, name, live: true, ...nowhere, languages, ...changes }
}

interface ChatOptions {
  readonly regions?: readonly Region[]
  readonly person?: Partial<Person>
  readonly state?: ConversationState
  readonly wasClaimed?: boolean
  readonly answerTo?: (question: Question) => Partial<Answer>
  /** Where; `true`: in every region. */
  readonly hasCounsellors?: boolean | readonly RegionSlug[]
  readonly recentMessages?: number
  readonly deps?: Partial<ConverseDeps>
}

export interface ChatWithLotse {
  /** One burst of texts. */
  write(...texts: string[]): Promise<Turned>
  send(...contents: InboundContent[]): Promise<Turned>
  tap(action: Action | string): Promise<Turned>
  readonly asked: readonly Question[]
  /** As it is now. */
  standing(): Standing
}

export interface Turned {
  readonly settlement: Settlement
  /** Texts of what is said, in order; files by their name. */
  readonly said: readonly string[]
  /** On all that is said. */
  readonly buttons: readonly Button[]
  readonly labels: readonly string[]
}

/** Reading its thousands of patterns takes a while. */
const recogniser = createRecogniser(speeches)

const noon = new Date('2026-11-26T12:00:00Z')

/** All that a conversation needs: the language and the words are real, the answers always the same. */
export function conversing(): ConverseDeps {
  let ids = 0
  return {
    responder: {
      respond: async ({ id, text, region }) => anAnswer({ id, question: text, region }),
    },
    detector: languageDetector,
    recogniser,
    conversations: { turn: async () => undefined },
    contents: emptyContents,
    personalData: { everythingAbout: async (person) => ({ person }) },
    ears: null,
    regions: async () => [musterstadt],
    regionOfAccount: () => null,
    privateLink: () => 'https://t.me/lotse_bot',
    deskSettings: { of: async () => usualSettings },
    burstOf,
    retentionDays: 90,
    pageUrl: (path) => `https://pages.example${path}`,
    privacyUrl: () => 'https://lotse.example/privacy',
    imprintUrl: (region) => `https://pages.example/${region}/imprint`,
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    now: () => noon,
  }
}

export function chatWithLotse(options: ChatOptions = {}): ChatWithLotse {
  const { regions = [musterstadt], answerTo = () => ({}) } = options
  const asked: Question[] = []
  const turns = new Map<string, PastTurn>()
  let standing = firstStanding(options)
  let ids = 0
  const deps: ConverseDeps = {
    ...conversing(),
    responder: {
      async respond(question) {
        asked.push(question)
        return anAnswer({ id: question.id, question: question.text, region: question.region, ...answerTo(question) })
      },
    },
    conversations: { turn: async (_person, id) => turns.get(id) },
    regions: async () => regions,
    ...options.deps,
  }

  async function send(...contents: InboundContent[]): Promise<Turned> {
    const pending = contents.map((content, i) => {
      const id = String((ids += 1) + i)
      return { id, messageId: `m${id}`, edition: 0, content, receivedAt: noon, sentAt: noon, attempts: 0 }
    })
    const settlement = await converse({ ...standing, pending }, deps)
    standing = settled(standing, settlement)
    for (const turn of settlement.turns ?? []) turns.set(turn.id, { ...turn, language: turn.answer.language })
    return turned(settlement)
  }

  return {
    asked,
    send,
    write: (...texts) => send(...texts.map((text) => ({ kind: 'text', text }) as const)),
    tap: (action) => {
      const data = typeof action === 'string' ? action : encodeAction(action)
      return send({ kind: 'button', data, callback: 'tapped', messageId: 'menu' })
    },
    standing: () => standing,
  }
}

function firstStanding(options: ChatOptions): Standing {
  const { person, state, wasClaimed = false, hasCounsellors = true, recentMessages = 0 } = options
  const region = person?.region ?? null
  return {
    person: {
      id: '6f1c2a4e-0000-4000-8000-000000000000' as PersonId,
      address: { channel: 'telegram', account: 'default', chat: '4711' },
      isGroup: false,
      region: null,
      chosenLanguage: null,
      language: null,
      languageHint: null,
      wantsPlainLanguage: false,
      heldQuestion: null,
      greetedAt: null,
      wentOnAt: null,
      ...person,
    },
    conversation: state === undefined || region === null ? null : { id: 'c' as ConversationId, region, state },
    lastTurn: null,
    exchanges: [],
    lastWish: null,
    wasClaimed,
    counsellorsIn: typeof hasCounsellors === 'boolean' ? (hasCounsellors ? 'all' : []) : hasCounsellors,
    pending: [],
    isAllPending: true,
    recentMessages,
  }
}

/** As the database does it: a turn or a wish opens a conversation in the region. */
function settled(standing: Standing, settlement: Settlement): Standing {
  const next = after(standing, settlement)
  const { region } = next.person
  const opens = (settlement.turns?.length ?? 0) > 0 || settlement.escalation !== undefined
  if (next.conversation !== null || region === null || !opens) return next
  const wishes = settlement.escalation !== undefined && settlement.escalation !== 'withdrawn'
  const state = wishes ? 'waiting' : 'with-bot'
  return { ...next, conversation: { id: 'c' as ConversationId, region, state } }
}

function turned(settlement: Settlement): Turned {
  const contents = (settlement.says ?? []).map(({ content }) => content)
  const buttons = contents.flatMap((content) => (content.kind === 'text' ? content.buttons.flat() : []))
  return {
    settlement,
    said: contents.filter(({ kind }) => kind !== 'acknowledge').map(wordsOf),
    buttons,
    labels: buttons.map(({ label }) => label),
  }
}

function wordsOf(content: Outbound): string {
  if (content.kind === 'text') return content.text.map(({ text }) => text).join('')
  return content.kind === 'file' ? content.name : content.kind
}

const emptyContents: ConverseDeps['contents'] = {
  children: async () => [],
  page: async () => undefined,
  events: async () => [],
  places: async () => [],
  translationOf: async () => undefined,
}
