import { describe, expect, it } from 'vitest'
import type {
  CannedTextView,
  ColleagueView,
  ConversationView,
  LineView,
  ThreadView,
} from '../../adapters/console/api.ts'
import type { DeskUserId } from '../../src/domain/desk-user.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { ConversationId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { cannedChoices, unfilledIn } from '../../web/src/composer/canned.ts'
import { emptyDraft, leftAfter } from '../../web/src/composer/draft.ts'
import { mentionChoices, mentionedIn } from '../../web/src/composer/mentions.ts'
import { putInPlace, signBefore } from '../../web/src/composer/typed-sign.ts'
import { dueOf, heaped, passes, noFilters } from '../../web/src/conversations/groups.ts'
import { gapFrom } from '../../web/src/thread/gap-draft.ts'
import { snoozeTimes } from '../../web/src/thread/snooze-times.ts'
import { timelineOf } from '../../web/src/thread/timeline.ts'
import { spanOf } from '../../web/src/time/spans.ts'
import { withinIn } from '../../web/src/time/within.ts'
import { words as ar } from '../../web/src/words/desk/ar.ts'
import { words as de } from '../../web/src/words/desk/de.ts'
import { words as en } from '../../web/src/words/desk/en.ts'

const noon = Date.parse('2026-07-01T12:00:00Z')
const at = (minutes: number) => new Date(noon + minutes * 60_000).toISOString()
const anna = { id: 'anna' as DeskUserId, name: 'Anna' }
const kim = { id: 'kim' as DeskUserId, name: 'Kim' }

describe('the list of conversations', () => {
  it('lies in four heaps: who waits, what is mine, what is others’, and what comes later', () => {
    const heaps = heaped(
      [
        aConversation('waiting'),
        aConversation('mine', { heldBy: anna }),
        aConversation('others', { heldBy: kim }),
        aConversation('later', { heldBy: anna, snoozedUntil: at(1) }),
        aConversation('back', { snoozedUntil: at(-1) }),
      ],
      anna.id,
      noon,
    )
    expect(idsOf(heaps.waiting)).toEqual(['waiting', 'back'])
    expect(idsOf(heaps.mine)).toEqual(['mine'])
    expect(idsOf(heaps.others)).toEqual(['others'])
    expect(idsOf(heaps.snoozed)).toEqual(['later'])
  })

  it('has the urgent first, then those that await a reply, then whoever has waited longest', () => {
    const { waiting } = heaped(
      [
        aConversation('short', { since: at(-5) }),
        aConversation('answered', { since: at(-60), awaitsReply: false }),
        aConversation('long', { since: at(-30) }),
        aConversation('urgent', { since: at(-1), isUrgent: true }),
      ],
      anna.id,
      noon,
    )
    expect(idsOf(waiting)).toEqual(['urgent', 'long', 'short', 'answered'])
  })

  it('is narrowed down by region, language and topic, also to those whose language nobody knows', () => {
    const ukrainian = aConversation('uk', { language: languageTag('uk') })
    const unknown = aConversation('unknown', { language: null, topic: 'health' })
    const narrowed = (filters: Partial<typeof noFilters>) =>
      idsOf([ukrainian, unknown].filter(passes({ ...noFilters, ...filters })))
    expect(narrowed({})).toEqual(['uk', 'unknown'])
    expect(narrowed({ language: 'unknown' })).toEqual(['unknown'])
    expect(narrowed({ topic: 'health' })).toEqual(['unknown'])
    expect(narrowed({ region: 'elsewhere' })).toEqual([])
  })

  it('names the first answer as due, and after it the end', () => {
    const times = { firstResponseDueAt: at(10), resolutionDueAt: at(600) }
    expect(dueOf(aConversation('new', times), noon)).toEqual({ kind: 'answer', at: at(10), state: 'soon' })
    expect(dueOf(aConversation('late', { firstResponseDueAt: at(-1) }), noon)?.state).toBe('over')
    const answered = aConversation('answered', { ...times, firstResponseAt: at(-5) })
    expect(dueOf(answered, noon)).toEqual({ kind: 'end', at: at(600), state: 'far' })
    expect(dueOf(aConversation('free'), noon)).toBeNull()
  })

  it('never says that more time has passed, or is left, than is so', () => {
    expect(spanOf(-5)).toEqual({ unit: 'now' })
    expect(spanOf(59.9 * 60_000)).toEqual({ unit: 'minutes', count: 59 })
    expect(spanOf(47 * 3_600_000)).toEqual({ unit: 'hours', count: 47 })
    expect(spanOf(50 * 3_600_000)).toEqual({ unit: 'days', count: 2 })
  })

  it.each([
    ['de', 'Lösung in 11 Tagen', 'Lösung in dieser Minute'],
    ['en', 'Solution due in 11 days', 'Solution due this minute'],
    ['ar', 'الحل خلال 11 يومًا', 'الحل هذه الدقيقة'],
  ] as const)('says in %s by when, in a sentence that is one', (language, days, now) => {
    const said = (ms: number) => ({ de, en, ar })[language].due.endIn.replace('{{time}}', withinIn(language)(ms))
    expect(said(11 * 86_400_000)).toBe(days)
    expect(said(30_000)).toBe(now)
  })
})

describe('the thread', () => {
  const lines = [newcomerSaid('Wo?', -60 * 24), lotseSaid('Dort.', -60 * 24 + 1, null), newcomerSaid('Und wann?', -2)]

  it('has days, notes and the reason in their places, and who speaks only where that changes', () => {
    const note = { id: 'n', author: kim, text: 'Hm', mentions: [], at: at(-1) }
    const entries = timelineOf(aThread({ lines, notes: [note], since: at(-3) }), undefined)
    expect(entries.map(({ kind }) => kind)).toEqual([
      'day',
      'newcomer',
      'lotse',
      'day',
      'handed-over',
      'newcomer',
      'note',
    ])
    const again = timelineOf(aThread({ lines: [newcomerSaid('A', -2), newcomerSaid('B', -1)] }), undefined)
    expect(again.flatMap((entry) => ('isFirst' in entry ? [entry.isFirst] : []))).toEqual([true, false])
  })

  it('sets apart what came while one looked away', () => {
    const kinds = timelineOf(aThread({ lines }), at(-60)).map(({ kind }) => kind)
    expect(kinds).toContain('new')
    expect(kinds.indexOf('new')).toBeLessThan(kinds.lastIndexOf('newcomer'))
    expect(timelineOf(aThread({ lines }), at(-1)).map(({ kind }) => kind)).not.toContain('new')
  })

  it('makes a gap of the last question and of what counsellors wrote, in the language that one reads', () => {
    const answered = [...lines, lotseSaid('О восьмій', -1, 'Anna', 'Um acht')]
    const translations = {
      of: (said: string | null) => (said === null ? undefined : `de: ${said}`),
      language: languageTag('de'),
    }
    expect(gapFrom(aThread({ lines: answered }), translations)).toEqual({
      question: 'de: Und wann?',
      draft: 'Um acht',
      language: 'de',
    })
  })
})

describe('putting off', () => {
  const namesAt = (...when: [number, number, number, number]) => snoozeTimes(new Date(...when)).map(({ name }) => name)

  it('offers what somebody means by later, in its order and none twice', () => {
    expect(namesAt(2026, 6, 1, 9)).toEqual(['hour', 'afternoon', 'tomorrow', 'monday', 'week'])
    expect(namesAt(2026, 6, 1, 17)).toEqual(['hour', 'tomorrow', 'monday', 'week'])
    expect(namesAt(2026, 6, 5, 10)).toEqual(['hour', 'afternoon', 'tomorrow', 'week'])
    expect(namesAt(2026, 6, 6, 10)).toEqual(['hour', 'afternoon', 'tomorrow', 'monday'])
  })

  it('comes back in the morning', () => {
    const monday = snoozeTimes(new Date(2026, 6, 3, 12)).find(({ name }) => name === 'monday')
    expect(monday?.at).toEqual(new Date(2026, 6, 6, 9))
  })
})

describe('a reply that has gone', () => {
  const page = { title: 'Anmeldung', url: 'https://example.org/a' }
  const sent = { ...emptyDraft(), text: 'Ja, morgen.', links: [page] }

  it('leaves nothing but the note', () => {
    const left = leftAfter(sent, { ...sent, note: 'Nachfragen' })
    expect(left).toEqual({ ...emptyDraft(), note: 'Nachfragen', key: left.key })
    expect(left.key).not.toBe(sent.key)
  })

  it('leaves what was written while it was on its way', () => {
    const other = { title: 'Termine', url: 'https://example.org/b' }
    const left = leftAfter(sent, { ...sent, text: 'Ja, morgen. Um neun?', links: [page, other] })
    expect(left).toMatchObject({ text: 'Um neun?', links: [other], translation: null })
    expect(leftAfter(sent, { ...sent, text: 'Nein, heute.' }).text).toBe('Nein, heute.')
  })
})

describe('signs in what is written', () => {
  it('call up a list at the beginning of a word only', () => {
    expect(signBefore('/', 1, '/')).toEqual({ wanted: '', start: 0, end: 1 })
    expect(signBefore('Hallo /Ze', 9, '/')).toEqual({ wanted: 'ze', start: 6, end: 9 })
    expect(signBefore('und/oder', 8, '/')).toBeNull()
    expect(signBefore('https://x.example/', 18, '/')).toBeNull()
    expect(signBefore('/hallo Welt', 11, '/')).toBeNull()
  })

  it('give way to what was chosen, and the rest stays', () => {
    const sign = { wanted: 'ha', start: 3, end: 6 }
    expect(putInPlace('Na /ha, du', sign, 'hallo')).toEqual({ text: 'Na hallo, du', cursor: 8 })
  })

  it('fill a canned text in with what is known, and leave what is not', () => {
    const texts = [
      canned('hello', 'en', 'Hello'),
      canned('hallo', 'de', 'Hier ist {counsellor} ({region}). {hours} {page}'),
      { ...canned('fern', 'de', 'x'), region: 'elsewhere' as RegionSlug },
    ]
    const known = { region: 'Musterstadt', counsellor: 'Anna', page: { title: 'Amt', url: 'https://amt.example' } }
    const choices = cannedChoices(texts, { thread: aThread(), language: languageTag('de'), wanted: '', known })
    expect(choices.map(({ id }) => id)).toEqual(['hallo', 'hello'])
    const filled = choices[0]?.inserts ?? ''
    expect(filled).toBe('Hier ist Anna (Musterstadt). {hours} Amt: https://amt.example')
    expect(unfilledIn(filled)).toEqual(['{hours}'])
  })

  it('find a colleague by each of their names, and mention whom the note names', () => {
    const colleagues: readonly ColleagueView[] = [
      { id: anna.id, name: 'Anna Berger', isThere: true, open: 0, languages: [] },
      { ...kim, isThere: true, open: 0, languages: [] },
    ]
    expect(mentionChoices(colleagues, 'ber').map(({ inserts }) => inserts)).toEqual(['@Anna Berger '])
    expect(mentionedIn('Frag @Kim oder Anna Berger', colleagues)).toEqual([kim.id])
  })
})

describe('the words of the desk', () => {
  const tables = { de, en, ar }

  it.each(['en', 'ar'] as const)('say in %s whatever they say in German', (language) => {
    expect(stems(tables[language])).toEqual(stems(de))
  })

  it.each(['de', 'en', 'ar'] as const)('have in %s every form that its numbers want', (language) => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const counted = keysOf(tables[language]).filter((key) => plural.test(key))
    for (const stem of new Set(counted.map((key) => key.replace(plural, '')))) {
      const forms = counted.filter((key) => key.replace(plural, '') === stem).map((key) => key.slice(stem.length + 1))
      expect({ stem, forms: forms.toSorted() }).toEqual({ stem, forms: pluralCategories.toSorted() })
    }
  })

  it.each(['en', 'ar'] as const)('leave the same blanks in %s, numbers that are words aside', (language) => {
    const blanksIn = (words: Words) =>
      [...textsOf(words)]
        .filter(([key]) => !plural.test(key))
        .map(([key, text]) => `${key} ${blanksOf(text).join(' ')}`)
    expect(blanksIn(tables[language]).toSorted()).toEqual(blanksIn(de).toSorted())
  })
})

// ── What stands in the tests ─────────────────────────────────────────────────────────────────────────────────────────

function aConversation(id: string, others: Partial<ConversationView> = {}): ConversationView {
  return {
    id: id as ConversationId,
    region: 'musterstadt' as RegionSlug,
    state: 'waiting',
    channel: 'web',
    language: languageTag('de'),
    cause: 'asked-for',
    topic: 'other',
    isUrgent: false,
    since: at(-10),
    heldBy: null,
    suggestedTo: null,
    snoozedUntil: null,
    lastWords: null,
    lastWroteAt: null,
    awaitsReply: true,
    firstResponseDueAt: null,
    firstResponseAt: null,
    resolutionDueAt: null,
    tags: [],
    ...others,
  }
}

function aThread(others: Partial<ThreadView> = {}): ThreadView {
  const nothing = { lines: [], notes: [], draft: null, candidates: [], window: null, colleagues: [], undo: null }
  return { ...aConversation('thread'), ...nothing, ...others }
}

function newcomerSaid(text: string, minutes: number): LineView {
  return { kind: 'newcomer', at: at(minutes), said: { kind: 'text', text } }
}

function lotseSaid(text: string, minutes: number, counsellor: string | null, original: string | null = null): LineView {
  const rest = { file: null, answer: null, links: [], choices: [], delivery: 'sent' } as const
  return { kind: 'lotse', at: at(minutes), counsellor, text: [{ text }], original, ...rest }
}

function canned(shortcut: string, language: string, text: string): CannedTextView {
  return {
    id: shortcut,
    region: 'musterstadt' as RegionSlug,
    language: languageTag(language),
    shortcut,
    title: shortcut,
    text,
  }
}

const idsOf = (conversations: readonly ConversationView[]) => conversations.map(({ id }) => id as string)

interface Words {
  readonly [key: string]: string | Words
}

const plural = /_(zero|one|two|few|many|other)$/
const blanksOf = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()
const keysOf = (words: Words) => [...textsOf(words).keys()]
const stems = (words: Words) => [...new Set(keysOf(words).map((key) => key.replace(plural, '')))].toSorted()

function textsOf(words: Words, path = ''): ReadonlyMap<string, string> {
  const entries = Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string' ? [[path + key, word] as const] : [...textsOf(word, `${path}${key}.`)],
  )
  return new Map(entries)
}
