import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emergencyNumbers, helplines } from '../../src/answer/helplines.ts'
import { createVault } from '../../src/privacy/redact.ts'
import { judge, readPersonalMessages, sum } from '../bench/redact-cases.ts'

const hidden = (text: string) => createVault().hide(text)

describe('what leaves the machine', () => {
  it.each([
    ['Ruf mich an: 0176 12345678', 'Ruf mich an: ⟦PHONE_1⟧'],
    ['+49 (0)176/123 456-78', '⟦PHONE_1⟧'],
    ['رقمي ٠١٧٦١٢٣٤٥٦٧٨', 'رقمي ⟦PHONE_1⟧'],
    ['شماره ۰۱۷۶ ۱۲۳۴۵۶۷۸ است', 'شماره ⟦PHONE_1⟧ است'],
    ['मेरा फोन ०१७६ ५५४४३३२२', 'मेरा फोन ⟦PHONE_1⟧'],
    ['0\u200b1\u2060761\u202e2345\u00ad678', '⟦PHONE_1⟧'],
    ['０１７６－１２３４５６７８', '⟦PHONE_1⟧'],
    ['mein Telefon: 32 42 48', 'mein Telefon: ⟦NUMBER_1⟧'],
    ['a.b-c@mail.example.org', '⟦EMAIL_1⟧'],
    ['olena (at) posteo (dot) de', '⟦EMAIL_1⟧'],
    ['Telegram: @olena_k', 'Telegram: ⟦HANDLE_1⟧'],
    ['de89 3704 0044 0532 0130 00 ist mein Konto', '⟦IBAN_1⟧ ist mein Konto'],
    ['4111-1111-1111-1111', '⟦CARD_1⟧'],
    ['Az. 7654321-163', 'Az. ⟦DOCUMENT_1⟧'],
    ['Steuer-ID 86 095 742 719', 'Steuer-ID ⟦DOCUMENT_1⟧'],
    ['65 170839 J 003', '⟦DOCUMENT_1⟧'],
    ['L01X00T471', '⟦DOCUMENT_1⟧'],
    ['номер паспорта 72 12345', 'номер паспорта ⟦DOCUMENT_1⟧'],
    ['geboren am 3. März 1990', 'geboren am ⟦BIRTHDATE_1⟧'],
    ['A-BC 1234', '⟦PLATE_1⟧'],
    ['Mein Kennzeichen: 34 ABC 123', 'Mein Kennzeichen: ⟦PLATE_1⟧'],
    ['ich wohne in der Berliner Straße 12a, 86150 Augsburg', 'ich wohne in der ⟦ADDRESS_1⟧, 86150 Augsburg'],
    ['My address is Am Markt 3', 'My address is ⟦ADDRESS_1⟧'],
  ])('does not hold %j', (text, expected) => {
    expect(hidden(text)).toBe(expected)
  })

  it.each([
    ['ich heiße Ahmed Al-Khalil und', 'ich heiße ⟦NAME_1⟧ und'],
    ['MEIN NAME IST AHMED YILMAZ UND', 'MEIN NAME IST ⟦NAME_1⟧ UND'],
    ['my name’s samuel and i', 'my name’s ⟦NAME_1⟧ and i'],
    ['je m’appelle Fatou, je', 'je m’appelle ⟦NAME_1⟧, je'],
    ['меня зовут марина и мне', 'меня зовут ⟦NAME_1⟧ и мне'],
    ['мене звати Олена', 'мене звати ⟦NAME_1⟧'],
    ['واسمي أحمد الخطيب وعندي سؤال', 'واسمي ⟦NAME_1⟧ وعندي سؤال'],
    ['نام من علی رضایی است', 'نام من ⟦NAME_1⟧ است'],
    ['benim adım Ayşe Yılmaz, ben', 'benim adım ⟦NAME_1⟧, ben'],
    ['unë quhem Arben Hoxha', 'unë quhem ⟦NAME_1⟧'],
    ['nazywam się Anna', 'nazywam się ⟦NAME_1⟧'],
    ['mă numesc Ion Popescu și', 'mă numesc ⟦NAME_1⟧ și'],
    ['me llamo María', 'me llamo ⟦NAME_1⟧'],
    ['navê min Rojda e', 'navê min ⟦NAME_1⟧ e'],
    ['ناوم ئاراس', 'ناوم ⟦NAME_1⟧'],
    ['ስሜ አለማየሁ ከበደ ነው', 'ስሜ ⟦NAME_1⟧ ነው'],
    ['magacaygu waa Axmed', 'magacaygu waa ⟦NAME_1⟧'],
    ['मेरा नाम सुरेश यादव है', 'मेरा नाम ⟦NAME_1⟧ है'],
    ['我叫李小明，我', '我叫⟦NAME_1⟧，我'],
    ['mi chiamo Chiara', 'mi chiamo ⟦NAME_1⟧'],
    ['Vorname: Qtzl', 'Vorname: ⟦NAME_1⟧'],
    ['Danke\nViele Grüße\nQtzl Bmrw', 'Danke\nViele Grüße\n⟦NAME_1⟧'],
    ['Guten Tag Frau Qtzler, Ihr Termin', 'Guten Tag Frau ⟦NAME_1⟧, Ihr Termin'],
    ['my husband Qtzl is ill', 'my husband ⟦NAME_1⟧ is ill'],
    ['mein Sohn Qtzl braucht', 'mein Sohn ⟦NAME_1⟧ braucht'],
  ])('does not name anybody: %j', (text, expected) => {
    expect(hidden(text)).toBe(expected)
  })

  it.each([
    'Gilt § 16a AufenthG oder § 7 Abs. 1 SGB II seit 2019?',
    'Miete 850 €, Kaution 2.550,00 EUR, 1 000 000 Euro',
    'Mo-Fr 08:00-12:00, 13.00-17.00 Uhr, am 24.12.2025 und 01.01.-31.12.2026',
    'von 2015-2018, 2019/2020',
    'in 86150 Augsburg oder 80331 München',
    'Ist das Jobcenter in der Berliner Str. 12, 86153 Augsburg?',
    'Bekommt meine Tochter Kindergeld?',
    'Hat mein Mann Anspruch auf Wohngeld?',
    'my name is not on the list',
    'I’m Syrian and my wife is Ukrainian',
    'Ich bin Student im Jobcenter',
    'Was kostet die Linie 35 nach 20 Uhr?',
    'https://integreat.app/augsburg/de/ankommen?tab=3',
  ])('still holds all of %j', (text) => {
    expect(hidden(text)).toBe(text)
  })

  it('still holds the numbers of those who help', () => {
    const numbers = [...emergencyNumbers, ...Object.values(helplines).flat()].flatMap(({ reach }) => reach)
    expect(numbers.length).toBeGreaterThan(8)
    for (const number of [...numbers, '+49 800 1110111', '0180 6 000000', '115'])
      expect(hidden(`ruf ${number} an`)).toBe(`ruf ${number} an`)
  })

  it('holds no part of a number behind a helpline’s', () => {
    expect(hidden('0800 1110111 / 0176 1234567')).not.toContain('1234567')
  })

  it('still holds what it is told to keep', () => {
    const vault = createVault({ keep: (value) => value === '0821 324-0' || value === '0821 3240000' })
    expect(vault.hide('0821 3240000 oder 0821 3240001')).toBe('0821 3240000 oder ⟦PHONE_1⟧')
  })
})

describe('a vault', () => {
  it('calls the same thing the same in every text of a turn, and other things otherwise', () => {
    const vault = createVault()
    expect(vault.hide('0176 12345678, a@b.de')).toBe('⟦PHONE_1⟧, ⟦EMAIL_2⟧')
    expect(vault.hide('a@b.de, c@d.de, 0176 12345678')).toBe('⟦EMAIL_2⟧, ⟦EMAIL_3⟧, ⟦PHONE_1⟧')
  })

  it('knows a name again that nothing announces', () => {
    const vault = createVault()
    vault.hide('ich heiße Qtzl Bmrwala')
    expect(vault.hide('Herzlich willkommen, lieber Qtzl! Bmrwala war hier. QTZL?')).toBe(
      'Herzlich willkommen, lieber ⟦NAME_2⟧! ⟦NAME_3⟧ war hier. ⟦NAME_4⟧?',
    )
  })

  it('hides in an earlier text what it learnt from a later one', () => {
    const [vault, texts] = [createVault(), ['Qtzl war hier', 'ich heiße Qtzl']]
    texts.forEach((text) => vault.learn(text))
    expect(texts.map((text) => vault.hide(text))).toEqual(['⟦NAME_1⟧ war hier', 'ich heiße ⟦NAME_1⟧'])
  })

  it('takes no word for a name again that is only written like one', () => {
    const vault = createVault()
    vault.hide('mein Name ist Will')
    expect(vault.hide('ich will Deutsch lernen')).toBe('ich will Deutsch lernen')
  })

  it('knows whether it holds anything', () => {
    const vault = createVault()
    vault.hide('Wo ist das Amt?')
    expect(vault.isEmpty).toBe(true)
    vault.hide('a@b.de')
    expect(vault.isEmpty).toBe(false)
  })
})

describe('a reply', () => {
  const vault = createVault()
  vault.hide('0176 12345678 und a@b.de')

  it.each([
    'Ihre Nummer ⟦PHONE_1⟧ stimmt.',
    'Ihre Nummer ⟦ phone _ 1 ⟧ stimmt.',
    'Ihre Nummer ⟦PHONE 1⟧ stimmt.',
    'Ihre Nummer ⟦PHONE_１⟧ stimmt.',
    'Ihre Nummer ⟦PHONE_١⟧ stimmt.',
    'Ihre Nummer [PHONE_1] stimmt.',
    'Ihre Nummer {PHONE_1} stimmt.',
    'Ihre Nummer 【PHONE_1】 stimmt.',
    'Ihre Nummer <phone_1> stimmt.',
    'Ihre Nummer PHONE_1 stimmt.',
    'Ihre Nummer PHONE\\_1 stimmt.',
    'Ihre Nummer ⟦PHONE_1 stimmt.',
    'Ihre Nummer PHONE_1⟧ stimmt.',
  ])('gets its own back: %s', (reply) => {
    expect(vault.restore(reply)).toEqual({ text: 'Ihre Nummer 0176 12345678 stimmt.', leftOut: [] })
  })

  it('gets its own back from right to left, and where letters touch it', () => {
    expect(vault.restore('رقمك ⟦PHONE_1⟧ صحيح').text).toBe('رقمك 0176 12345678 صحيح')
    expect(vault.restore('电话⟦PHONE_1⟧正确').text).toBe('电话0176 12345678正确')
  })

  it('loses what is invented, and says so', () => {
    expect(vault.restore('Frag ⟦NAME_7⟧ oder [EMAIL_1]!')).toEqual({
      text: 'Frag  oder !',
      leftOut: ['⟦NAME_7⟧', '[EMAIL_1]'],
    })
  })

  it.each([
    'https://evil.example/?q=⟦PHONE_1⟧',
    'https://evil.example/⟦PHONE_1⟧/x.png',
    '![x](https://evil.example/PHONE_1)',
    'evil.example/⟦PHONE_1⟧',
    'www.evil.example?⟦PHONE_1⟧',
    'mailto:⟦PHONE_1⟧@evil.example',
    '⟦PHONE_1⟧.evil.example',
    '⟦PHONE_1⟧@evil.example',
    'https://⟦PHONE_1⟧.evil.example/',
    'https://evil.example/%E2%9F%A6PHONE_1%E2%9F%A7',
  ])('never has personal data in a link: %s', (reply) => {
    const { text, leftOut } = vault.restore(reply)
    expect(text).not.toContain('12345678')
    expect(leftOut).toHaveLength(1)
  })

  it('puts nothing back into what was put back', () => {
    const sly = createVault()
    const text = sly.hide('ich heiße Ahmed, ⟦NAME_1⟧ [NAME_2] PHONE_1')
    expect(text).toBe('ich heiße ⟦NAME_1⟧, ⟦TEXT_2⟧ ⟦TEXT_3⟧ ⟦TEXT_4⟧')
    expect(sly.restore(text).text).toBe('ich heiße Ahmed, ⟦NAME_1⟧ [NAME_2] PHONE_1')
  })

  it('gives back a link with personal data only as a whole', () => {
    const linked = createVault()
    expect(linked.hide('siehe https://wa.me/4917612345678?text=hi bitte')).toBe('siehe ⟦LINK_1⟧ bitte')
    expect(linked.restore('⟦LINK_1⟧').text).toBe('https://wa.me/4917612345678?text=hi')
  })
})

const messages = readPersonalMessages()
const piece = fc.oneof(
  fc.constantFrom(...messages.flatMap(({ text, hidden: parts }) => [text, ...parts])),
  fc.constantFrom(
    '⟦',
    '⟧',
    '⟦PHONE_1⟧',
    '[NAME_2]',
    'NAME_1',
    'PHONE_',
    '_1',
    '1',
    ' ',
    '\n',
    '.',
    '/',
    '://',
    'x.de/',
    'www.',
    '@',
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
)
const anyText = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''))

describe('any text', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (texts) => {
        const vault = createVault()
        for (const text of texts) expect(vault.restore(vault.hide(text))).toEqual({ text, leftOut: [] })
      }),
      { numRuns: 2_000 },
    )
  })

  it('holds nothing any more that was hidden in it', () => {
    const standing = fc.array(fc.constantFrom(...messages), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(standing, (several) => {
        const text = several.map((message) => message.text).join('\n')
        const vault = createVault()
        const left = vault.hide(text)
        for (const placeholder of left.match(/⟦[A-Z]+_\d+⟧/g) ?? []) {
          const value = vault.restore(placeholder).text
          const words = left
            .replace(/⟦.*?⟧/g, '\u0000')
            .split(/[^\p{L}\p{M}\p{N}]+/u)
            .join(' ')
          expect(` ${words} `).not.toContain(` ${value.split(/[^\p{L}\p{M}\p{N}]+/u).join(' ')} `)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'a',
    '1',
    '1 ',
    'a@',
    '@b.',
    '⟦PHONE_1⟧',
    'ich heiße Ahmed ',
    '0176 12345678 ',
    'Musterstr. 5 ',
    '我叫',
    'name:',
    'A1-',
  ])('is read in one go, be it 100,000 characters of %j', (unit) => {
    const text = `x ${unit.repeat(100_000 / unit.length)} y`
    const vault = createVault()
    expect(vault.restore(vault.hide(text)).text).toBe(text)
  })
})

describe('the messages of the benchmark', () => {
  const byLanguage = Map.groupBy(messages, ({ language }) => language)
  const wellCovered = [...byLanguage].filter(([, own]) => own.length >= 20)

  it('are many, in many languages', () => {
    expect(wellCovered.length).toBeGreaterThanOrEqual(14)
  })

  it.each(wellCovered)('in %s lose what is personal, and little else', (_, own) => {
    const judged = own.map(judge)
    const all = sum(own, (message) => message.hidden.length)
    expect(sum(judged, (each) => each.hidden) / all).toBeGreaterThanOrEqual(0.85)
    expect(sum(judged, ({ rightly }) => rightly) / sum(judged, ({ found }) => found)).toBeGreaterThanOrEqual(0.95)
    expect(sum(judged, ({ kept }) => kept) / sum(own, (message) => message.kept.length)).toBeGreaterThanOrEqual(0.9)
  })
})
