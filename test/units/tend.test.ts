import { describe, expect, it } from 'vitest'
import { usualSettings, type DeskSettings } from '../../src/domain/desk-settings.ts'
import { usualProfile, type CounsellorProfile, type DeskUserId } from '../../src/domain/desk-user.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { ConversationId, PersonId } from '../../src/domain/person.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import type { CounsellorLoad, TendedEscalation, TendStep } from '../../src/domain/tend.ts'
import { tend } from '../../src/escalation/tend.ts'
import { musterstadt } from '../doubles/chat-with-lotse.ts'

const [ali, eva] = ['ali', 'eva'] as string[] as [DeskUserId, DeskUserId]
const elsewhere = 'anderswo' as RegionSlug

/** A Thursday, at one o'clock in Germany. */
const noon = new Date('2026-11-26T12:00:00Z')

function waiting(id: string, changes: Partial<TendedEscalation> = {}): TendedEscalation {
  return {
    conversation: id as ConversationId,
    region: musterstadt.slug,
    channel: 'telegram',
    language: languageTag('de'),
    topic: 'other',
    isUrgent: false,
    openedAt: noon,
    holder: null,
    lastHeldBy: null,
    suggestion: null,
    tried: [],
    snoozedUntil: null,
    deadlines: { firstResponse: null, resolution: null },
    isAnswered: false,
    told: [],
    ...changes,
  }
}

interface Desk {
  readonly open: readonly TendedEscalation[]
  readonly counsellors?: readonly (Partial<CounsellorLoad> & { readonly limit?: number })[]
  readonly settings?: Partial<DeskSettings>
  /** Conversations for which nothing can be done. */
  readonly broken?: readonly string[]
}

async function tended({ open, counsellors = [], settings = {}, broken = [] }: Desk) {
  const steps: (TendStep & { readonly of: string })[] = []
  const woken: PersonId[] = []
  let failure: unknown
  const done = await tend({
    store: {
      open: async () => open,
      counsellors: async () => counsellors.map(counsellorOf),
      async apply(of, step) {
        if (broken.includes(of)) throw new Error(`${of} is broken`)
        steps.push({ ...step, of })
        return 'says' in step && step.says.length > 0 ? (`newcomer of ${of}` as PersonId) : undefined
      },
    },
    deskSettings: { of: async () => ({ ...usualSettings, ...settings }) },
    regions: async () => [musterstadt],
    channels: new Map(),
    waker: { wake: (lane) => woken.push(lane) },
    isTranslating: false,
    now: () => noon,
  }).catch((error: unknown) => void (failure = error))
  return { steps, woken, done, failure }
}

function counsellorOf({ limit, ...load }: Partial<CounsellorLoad> & { readonly limit?: number }): CounsellorLoad {
  const profile: CounsellorProfile = { ...usualProfile, openLimit: limit ?? null }
  return { id: ali, region: musterstadt.slug, isCounsellor: true, open: 0, lastBusyAt: null, profile, ...load }
}

const suggestions = (steps: readonly (TendStep & { readonly of: string })[]) =>
  steps.flatMap((step) => (step.kind === 'suggest' ? [[step.of, step.to]] : []))

describe('all that wait', () => {
  it('are spread over whoever is free, as each has more to do with every suggestion', async () => {
    const { steps } = await tended({
      open: ['one', 'two', 'three'].map((id) => waiting(id)),
      counsellors: [{ id: ali }, { id: eva, open: 1 }],
    })
    expect(suggestions(steps)).toEqual([
      ['one', ali],
      ['two', ali],
      ['three', eva],
    ])
  })

  it('are never more for somebody than they want, and what is over waits for the next who is free', async () => {
    const { steps } = await tended({
      open: [waiting('old', { suggestion: { to: ali, at: noon } }), waiting('new'), waiting('newer')],
      counsellors: [{ id: ali, limit: 2 }],
    })
    expect(suggestions(steps)).toEqual([['new', ali]])
  })

  it('are for people of their region only', async () => {
    const { steps } = await tended({ open: [waiting('one')], counsellors: [{ id: ali, region: elsewhere }] })
    expect(steps).toEqual([])
  })

  it('are looked after although something is wrong with one of them, which is told', async () => {
    const { steps, failure } = await tended({
      open: ['one', 'two', 'three'].map((id) => waiting(id)),
      counsellors: [{ id: ali }],
      broken: ['one'],
    })
    expect(suggestions(steps).map(([of]) => of)).toEqual(['two', 'three'])
    expect(failure).toMatchObject({ errors: [new Error('one is broken')] })
  })

  it('are left to the next round where nothing goes right', async () => {
    const ids = Array.from({ length: 20 }, (_, i) => `conversation ${i}`)
    const open = ids.map((id) => waiting(id))
    const { failure } = await tended({ open, counsellors: [{ id: ali }], broken: ids })
    expect(failure).toHaveProperty('errors.length', 5)
  })

  it('of whom nothing is due cost one look', async () => {
    expect(await tended({ open: [] })).toEqual({ steps: [], woken: [], done: 0, failure: undefined })
  })

  it('hear what they are told at once', async () => {
    const late = { firstResponse: { warnAt: noon, dueAt: noon }, resolution: null }
    const { woken, done } = await tended({ open: [waiting('one', { deadlines: late })] })
    expect(woken).toEqual(['newcomer of one'])
    expect(done).toBe(1)
  })
})
