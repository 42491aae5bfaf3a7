import { describe, expect, it } from 'vitest'
import type { NotificationView } from '../../adapters/console/api.ts'
import type { OfficeHours } from '../../src/domain/office-hours.ts'
import { usualSettings } from '../../src/domain/desk-settings.ts'
import type { GrantedRole } from '../../src/domain/desk-user.ts'
import type { RegionSlug } from '../../src/domain/region.ts'
import { auditParams, auditQuery, detailsIn, filterIn } from '../../web/src/admin/audit-query.ts'
import { givingOf, grant, mayTake, withoutRole, withRole } from '../../web/src/admin/roles.ts'
import { isComplete, isSame, minutesFrom, tidied, withClosedDay } from '../../web/src/admin/settings-draft.ts'
import { fitting, isShortcut, isTaken } from '../../web/src/canned/fitting.ts'
import { filledIn, insertPlaceholder, unknownPlaceholders } from '../../web/src/canned/placeholders.ts'
import {
  asOnWeekdays,
  faultOf,
  isSound,
  settled,
  spansOn,
  withSpanAdded,
  withSpanChanged,
  withSpanRemoved,
} from '../../web/src/hours/week.ts'
import { asRead, isHeard, toneFor, unread, withNotification } from '../../web/src/notifications/unread.ts'
import { momentsIn } from '../../web/src/page/moments.ts'
import { stretches } from '../../web/src/search/marked.ts'
import { filtersInUse, filtersOf, paramsOf, searchPath } from '../../web/src/search/search-filters.ts'
import { words as ar } from '../../web/src/words/more/ar.ts'
import { words as de } from '../../web/src/words/more/de.ts'
import { words as en } from '../../web/src/words/more/en.ts'

const muenchen = 'muenchen' as RegionSlug
const augsburg = 'augsburg' as RegionSlug

describe('filters of the search', () => {
  it('stand in the address, and only those that are in use', () => {
    const filters = filtersOf(new URLSearchParams('q=kita&topic=school&tag=&from=2026-11-01'))
    expect(paramsOf(filters).toString()).toBe('q=kita&topic=school&from=2026-11-01')
    expect(filtersInUse(filters)).toEqual(['topic', 'from'])
  })

  it('reach to the last moment of a day', () => {
    const path = searchPath(filtersOf(new URLSearchParams('from=2026-11-01&to=2026-11-01')), 'next')
    const asked = new URLSearchParams(path.slice(path.indexOf('?')))
    const hours = (Date.parse(asked.get('to') ?? '') - Date.parse(asked.get('from') ?? '')) / 3_600_000
    expect(hours).toBeCloseTo(24, 3)
    expect(asked.get('cursor')).toBe('next')
  })

  it('leave out a day that is none', () => {
    expect(searchPath(filtersOf(new URLSearchParams('q=a&from=gestern')), null)).toBe('search?q=a')
  })
})

describe('an excerpt', () => {
  const text = 'Wie finde ich einen Kitaplatz?'

  it('is cut at its marks', () => {
    expect(stretches(text, [{ start: 20, end: 24 }])).toEqual([
      { text: 'Wie finde ich einen ', isMarked: false, at: 0 },
      { text: 'Kita', isMarked: true, at: 20 },
      { text: 'platz?', isMarked: false, at: 24 },
    ])
  })

  it.each([
    [[{ start: 5, end: 2 }]],
    [[{ start: -3, end: 99 }]],
    [
      [
        { start: 10, end: 20 },
        { start: 4, end: 15 },
      ],
    ],
    [[]],
  ])('loses and repeats nothing where marks are odd: %j', (marks) => {
    expect(
      stretches(text, marks)
        .map((one) => one.text)
        .join(''),
    ).toBe(text)
  })
})

describe('placeholders of a canned text', () => {
  it('are put where the cursor is, with a space before them where a word ends', () => {
    expect(insertPlaceholder('Hier ist aus', { start: 8, end: 8 }, 'counsellor')).toEqual({
      text: 'Hier ist {counsellor} aus',
      cursor: 21,
    })
  })

  it('are filled in, and others stay as they are written', () => {
    const examples = { region: 'Augsburg', counsellor: 'Kim', hours: '9–16', page: 'Kita' }
    const pieces = filledIn('{counsellor} aus {region}, {foo}', examples)
    expect(pieces.map(({ text }) => text).join('')).toBe('Kim aus Augsburg, {foo}')
    expect(pieces.filter(({ isFilled }) => isFilled).map(({ text }) => text)).toEqual(['Kim', 'Augsburg'])
  })

  it('that nobody knows are named once', () => {
    expect(unknownPlaceholders('{foo} {region} {foo} {}')).toEqual(['foo', ''])
  })
})

describe('canned texts', () => {
  const text = {
    id: '1',
    region: muenchen,
    language: 'de',
    shortcut: 'hallo',
    title: 'Gruß',
    text: 'Guten Tag',
  } as never
  const other = { id: '2', region: augsburg, language: 'en', shortcut: 'bye', title: 'End', text: 'Goodbye' } as never

  it('are chosen by region, language and every word', () => {
    const shown = (chosen: object) =>
      fitting([text, other], { region: '', language: '', words: '', ...chosen }).map(({ id }) => id)
    expect(shown({})).toEqual(['2', '1'])
    expect(shown({ region: 'muenchen' })).toEqual(['1'])
    expect(shown({ words: 'guten GRUSS' })).toEqual([])
    expect(shown({ words: 'guten gruß' })).toEqual(['1'])
  })

  it('have a shortcut of one word that no other has', () => {
    expect(['hallo', 'привіт', 'a_1-b'].map(isShortcut)).toEqual([true, true, true])
    expect(['', 'a b', '/a'].map(isShortcut)).toEqual([false, false, false])
    const wanted = { id: '', region: muenchen, language: 'de', shortcut: 'hallo' } as never
    expect(isTaken([text], wanted)).toBe(true)
    expect(isTaken([other], wanted)).toBe(false)
  })
})

describe('a week of office hours', () => {
  const week: OfficeHours = { weekly: [{ day: 1, from: '09:00', to: '12:00' }] }

  it('gets another time after the last one of a day', () => {
    expect(spansOn(withSpanAdded(week, 1), 1)).toEqual([
      { day: 1, from: '09:00', to: '12:00' },
      { day: 1, from: '13:00', to: '16:00' },
    ])
    expect(isSound(withSpanAdded({ weekly: [{ day: 1, from: '09:00', to: '24:00' }] }, 1))).toBe(false)
  })

  it('is told what is wrong with a time', () => {
    expect(faultOf(withSpanChanged(week, 1, 0, { to: '08:00' }), 1, 0)).toBe('ends-before-it-begins')
    expect(faultOf(withSpanChanged(week, 1, 0, { to: '' }), 1, 0)).toBe('not-a-time')
    const crossed: OfficeHours = { weekly: [...week.weekly, { day: 1, from: '11:00', to: '15:00' }] }
    expect([faultOf(crossed, 1, 0), faultOf(crossed, 1, 1)]).toEqual(['overlaps', 'overlaps'])
    expect(isSound(crossed)).toBe(false)
  })

  it('may end at midnight, which browsers call 00:00', () => {
    const late = withSpanChanged(week, 1, 0, { to: '00:00' })
    expect(isSound(late)).toBe(true)
    expect(settled(late).weekly).toEqual([{ day: 1, from: '09:00', to: '24:00' }])
  })

  it('is as on Monday from Monday to Friday, and stays as it is at the weekend', () => {
    const saturday = { day: 6, from: '10:00', to: '11:00' } as const
    const copied = asOnWeekdays({ weekly: [...week.weekly, saturday] }, 1)
    expect(copied.weekly.map(({ day, from }) => [day, from])).toEqual([
      [1, '09:00'],
      [2, '09:00'],
      [3, '09:00'],
      [4, '09:00'],
      [5, '09:00'],
      [6, '10:00'],
    ])
    expect(withSpanRemoved(copied, 6, 0).weekly).toHaveLength(5)
  })
})

describe('rights that somebody gives', () => {
  const adminOf = (region: RegionSlug | null): readonly GrantedRole[] => [{ role: 'admin', region }]

  it('reach no further than their own', () => {
    const giving = givingOf(adminOf(muenchen), [muenchen])
    expect(giving.roles).toEqual(['counsellor', 'editor', 'admin'])
    expect(mayTake(giving, { role: 'editor', region: muenchen })).toBe(true)
    expect(mayTake(giving, { role: 'editor', region: augsburg })).toBe(false)
    expect(mayTake(giving, { role: 'editor', region: null })).toBe(false)
    expect(mayTake(giving, { role: 'operator', region: null })).toBe(false)
  })

  it('hold everywhere only where their own do', () => {
    expect(givingOf(adminOf(null), [muenchen, augsburg]).mayGiveEverywhere).toBe(true)
    expect(givingOf([{ role: 'operator', region: null }], [muenchen]).roles).toContain('operator')
  })

  it('are given once, taken, and belong to no region for operators', () => {
    const role = grant('counsellor', muenchen)
    expect(withRole(withRole([], role), role)).toEqual([role])
    expect(withoutRole([role], grant('counsellor', muenchen))).toEqual([])
    expect(grant('operator', muenchen)).toEqual({ role: 'operator', region: null })
  })
})

describe('settings of a region', () => {
  it('are complete where no line is half-written', () => {
    const half = { ...usualSettings, lines: [{ label: 'Notruf', reach: '' }] }
    expect(isComplete(half)).toBe(false)
    expect(isComplete({ ...usualSettings, lines: [{ label: '', reach: ' ' }] })).toBe(true)
  })

  it('are saved in order, and without empty lines', () => {
    const lines = [
      { label: ' Notruf ', reach: ' 112 ' },
      { label: '', reach: '' },
    ]
    const saved = tidied({ ...usualSettings, closedOn: ['2026-12-31', '2026-12-24', '2026-12-31'], lines })
    expect(saved.closedOn).toEqual(['2026-12-24', '2026-12-31'])
    expect(saved.lines).toEqual([{ label: 'Notruf', reach: '112' }])
  })

  it('are the same in whatever order a database gives their fields', () => {
    const turned = Object.fromEntries(Object.entries(usualSettings).toReversed()) as unknown as typeof usualSettings
    expect(isSame(turned, usualSettings)).toBe(true)
    expect(isSame({ ...usualSettings, handBackMinutes: 5 }, usualSettings)).toBe(false)
  })

  it('take whole minutes, and nothing for no limit', () => {
    expect([minutesFrom('90', 1), minutesFrom('', 1), minutesFrom('-3', 1), minutesFrom('1.5', 1)]).toEqual([
      90,
      null,
      1,
      1,
    ])
  })

  it('take a day once, and only a day', () => {
    expect(withClosedDay(['2026-12-31'], '2026-12-24')).toEqual(['2026-12-24', '2026-12-31'])
    expect(withClosedDay([], 'heute')).toEqual([])
  })
})

describe('the audit log', () => {
  it('is asked for from the first to the last moment of the days in the address', () => {
    const filter = filterIn(new URLSearchParams('actor=anna&to=2026-11-02'))
    expect(auditParams(filter).toString()).toBe('actor=anna&to=2026-11-02')
    expect(auditQuery(filter, '7').get('to')).toBe(new Date('2026-11-02T23:59:59.999').toISOString())
    expect(auditQuery(filter, '7').get('cursor')).toBe('7')
  })

  it('shows details as text', () => {
    expect(detailsIn({ email: 'a@b.de', roles: ['admin:*'], isDisabled: true })).toEqual([
      { name: 'email', value: 'a@b.de' },
      { name: 'roles', value: '["admin:*"]' },
      { name: 'isDisabled', value: 'true' },
    ])
  })
})

describe('notifications', () => {
  const one: NotificationView = {
    id: '1',
    kind: 'waiting',
    conversation: null,
    region: muenchen,
    at: '2026-11-27T10:00:00.000Z',
    isRead: false,
  }
  const later: NotificationView = { ...one, id: '2', kind: 'urgent', at: '2026-11-27T11:00:00.000Z' }

  it('come newest first and each once, at most fifty', () => {
    expect(withNotification([one], later).map(({ id }) => id)).toEqual(['2', '1'])
    expect(withNotification([later, one], { ...one, isRead: true })).toEqual([later, { ...one, isRead: true }])
    const many = Array.from({ length: 60 }, (_, index) => ({ ...one, id: `n${index}` }))
    expect(withNotification(many, later)).toHaveLength(50)
  })

  it('are unread until they are read', () => {
    expect(unread(asRead([later, one], ['2']))).toEqual([one])
  })

  it('sound for what is new, and louder for what cannot wait', () => {
    expect([toneFor(one), toneFor(later), toneFor({ ...later, isRead: true })]).toEqual(['new', 'urgent', null])
  })

  it('sound once for much that comes at once, and again for what cannot wait', () => {
    const rung = { tone: 'new', atMs: 10_000 } as const
    expect(isHeard('new', null, 10_000)).toBe(true)
    expect(isHeard('new', rung, 10_200)).toBe(false)
    expect(isHeard('urgent', rung, 10_200)).toBe(true)
    expect(isHeard('urgent', { ...rung, tone: 'urgent' }, 10_200)).toBe(false)
    expect(isHeard('new', rung, 12_000)).toBe(true)
  })
})

describe('times', () => {
  const moments = momentsIn('de', () => new Date('2026-11-27T12:00:00Z'))

  it('are told as people tell them', () => {
    expect(moments.ago('2026-11-27T11:59:45Z')).toBe('jetzt')
    expect(moments.ago('2026-11-27T11:55:00Z')).toBe('vor 5 Minuten')
    expect(moments.ago('2026-11-27T09:00:00Z')).toBe('vor 3 Stunden')
    expect(moments.ago('2026-11-26T11:00:00Z')).toBe('gestern')
    expect(moments.day('2026-12-24')).toBe('24. Dezember 2026')
    expect(moments.lasting(150)).toBe('2 Stunden, 30 Minuten')
  })

  it('have the digits of the rest of the desk in Arabic, too', () => {
    expect(momentsIn('ar', () => new Date('2026-11-27T12:00:00Z')).day('2026-12-24')).toContain('24')
  })
})

describe('the words of the pages', () => {
  const others = [
    ['en', en],
    ['ar', ar],
  ] as const

  it.each(others)('are all there in %s', (_language, words) => {
    expect(keysOf(words)).toEqual(keysOf(de))
  })

  it.each(others)('leave the same places for names and numbers in %s', (_language, words) => {
    const slots = slotsOf(words)
    for (const [key, wanted] of slotsOf(de)) expect([key, slots.get(key)]).toEqual([key, wanted])
  })

  it('have every plural form that Arabic has', () => {
    const forms = new Intl.PluralRules('ar').resolvedOptions().pluralCategories.toSorted()
    for (const [key, given] of pluralsOf(ar)) expect([key, given.toSorted()]).toEqual([key, forms])
  })
})

const plural = /_(zero|one|two|few|many|other)$/

function leaves(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? leaves(value, `${path}${name}.`)
      : [[`${path}${name}`, String(value)]],
  )
}

const keysOf = (words: object) => [...new Set(leaves(words).map(([key]) => key.replace(plural, '')))].toSorted()

/** A number may be written as a word in some of its forms. */
const slotsOf = (words: object) =>
  new Map(
    leaves(words)
      .filter(([key]) => !plural.test(key) || key.endsWith('_other'))
      .map(([key, text]) => [
        key.replace(plural, ''),
        [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, slot = '']) => slot).toSorted(),
      ]),
  )

function pluralsOf(words: object): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [key] of leaves(words)) {
    const form = plural.exec(key)?.[1]
    if (form === undefined) continue
    const name = key.replace(plural, '')
    found.set(name, [...(found.get(name) ?? []), form])
  }
  return found
}
