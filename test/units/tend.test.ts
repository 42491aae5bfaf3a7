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
}

async function tended({ open, counsellors = [], settings = {} }: Desk) {
  const steps: (TendStep & { readonly of: string })[] = []
  const woken: PersonId[] = []
  const done = await tend({
    store: {
      open: async () => open,
      counsellors: async () => counsellors.map(counsellorOf),
      async apply(of, step) {
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
  })
  return { steps, woken, done }
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

  it('of whom nothing is due cost one look', async () => {
    expect(await tended({ open: [] })).toEqual({ steps: [], woken: [], done: 0 })
  })

  it('hear what they are told at once', async () => {
    const late = { firstResponse: { warnAt: noon, dueAt: noon }, resolution: null }
    const { woken, done } = await tended({ open: [waiting('one', { deadlines: late })] })
    expect(woken).toEqual(['newcomer of one'])
    expect(done).toBe(1)
  })
})
