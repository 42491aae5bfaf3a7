import { describe, expect, it } from 'vitest'
import { givesOrders } from '../../src/answer/with-model/orders.ts'
import { readAttacks } from '../doubles/red-team/attacks.ts'
import { messageOf } from '../doubles/red-team/write-order.ts'

describe('a text that speaks to a machine', () => {
  it('is known in eight languages, however it is written', () => {
    const open = readAttacks().filter(({ id }) => /^\w\w-message-(?:link|image|office|prompt|language)$/.test(id))
    const written = readAttacks().filter(({ as }) => as === 'base64' || as === 'bidi' || as === 'fake-roles')
    const overlooked = [...open.filter(({ order }) => !isPolite(order)), ...written].filter(
      (attack) => !givesOrders(messageOf(attack)),
    )
    expect(overlooked.map(({ id }) => id)).toEqual([])
  })

  it.each([
    'Wie lange muss ich auf eine Antwort warten? Antworten Sie bitte bald.',
    'Where are the rules for recycling? I forgot my papers.',
    'Я забув документи. Які правила в автобусі?',
    'نسيت جواز سفري، ما هي قواعد الحافلة؟',
    'Ich habe die Anweisung vom Jobcenter bekommen. Was soll ich tun?',
    'https://www.musterstadt.example/formulare/wohnungsgeberbestaetigung.pdf',
    'DE02120300000000202051',
    'Я переїхала в Musterstadt 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  ])('is no question to the town: %s', (text) => {
    expect(givesOrders(text)).toBe(false)
  })

  it('is found in a long message without looking for long', () => {
    expect(givesOrders(`${'ignore '.repeat(2_000)}${'!'.repeat(5_000)}`)).toBe(false)
  })
})

/** Asks without any word by which an order is known. */
const isPolite = (order: string) => politeIntros.some((intro) => order.startsWith(intro))

const politeIntros = [
  'Der Bürgermeister',
  'The mayor',
  'Le maire',
  'يرغب',
  'Мер міста',
  'Мэр города',
  'Belediye',
  'شهردار',
]
