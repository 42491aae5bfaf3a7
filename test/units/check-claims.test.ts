import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemsOf } from '../../src/answer/check-claims.ts'
import type { CitedText } from '../../src/answer/check-claims/claim.ts'
import { languageTag } from '../../src/domain/language.ts'

const german: CitedText = {
  title: 'Wohnung anmelden',
  headings: ['Kontakt'],
  text: [
    'Melden Sie Ihre Adresse innerhalb von zwei Wochen an. Die Anmeldung ist kostenlos.',
    'Ein Mietvertrag reicht nicht. Sie können auch ohne Termin kommen.',
    'Die Kaution beträgt höchstens 3 Kaltmieten. Der Schein kostet 1.000,50 € und gilt ein Jahr, bis zum 31. Januar 2027.',
    'Bürgerbüro Musterstadt',
    'Rathausplatz 1, 12345 Musterstadt',
    'Telefon: 030 23125-100, E-Mail: buero@musterstadt.example',
    'Öffnungszeiten: Montag bis Mittwoch 8:00–12:00 Uhr, Donnerstag 14:00–18:00 Uhr',
    'Mehr: https://www.bamf.de/anmeldung',
  ].join('\n'),
  links: [{ url: 'https://www.bamf.de/anmeldung', text: 'BAMF' }],
  language: languageTag('de'),
}

const isOfficialHost = (host: string) => host === 'integreat.app'

const kindsOf = (sentence: string, language = 'de', cited: CitedText = german) =>
  problemsOf({ sentence, language: languageTag(language), cited: [cited] }, { isOfficialHost }).map(({ kind }) => kind)

describe('values of a sentence', () => {
  it.each([
    ['de', 'Das Bürgerbüro ist Mo–Mi von 8 bis 12 Uhr offen.'],
    ['de', 'Sie erreichen das Bürgerbüro unter +49 (0)30 23125100.'],
    ['de', 'Der Schein kostet 1 000,50 EUR und gilt 12 Monate, bis 31.01.2027.'],
    ['en', 'Register your address within 14 days.'],
    ['en', 'It is open on Thursdays from 2 to 6 pm and from Monday to Wednesday until noon.'],
    ['en', 'It costs €1,000.50 and is valid until January 31, 2027.'],
    ['fr', 'Vous avez deux semaines ; le bureau est ouvert le jeudi de 14h à 18h.'],
    ['ar', 'عليكم التسجيل خلال أسبوعين، والمكتب مفتوح يوم الخميس من الساعة ١٤:٠٠ إلى ١٨:٠٠.'],
    ['uk', 'Зареєструйтеся протягом двох тижнів; у четвер з 14 до 18 години.'],
    ['fa', 'ظرف دو هفته ثبت کنید؛ هزینه ۱٬۰۰۰٫۵۰ یورو است.'],
    ['tr', 'Adresinizi iki hafta içinde kaydettirin, perşembe 14.00–18.00.'],
  ])('may be written another way (%s: %s)', (language, sentence) => {
    expect(kindsOf(sentence, language)).toEqual([])
  })

  it.each([
    ['phone', 'Sie erreichen das Bürgerbüro unter 030 23125-110.'],
    ['time', 'Das Bürgerbüro ist von 8 bis 13 Uhr offen.'],
    ['time', 'Das Bürgerbüro ist am Donnerstag von 12:00 bis 18:00 Uhr offen.'],
    ['date', 'Das Bürgerbüro ist von Montag bis Freitag offen.'],
    ['date', 'Der Schein gilt bis zum 30. Januar 2027.'],
    ['date', 'Der Schein gilt bis März 2027.'],
    ['amount', 'Der Schein kostet 1.000,60 €.'],
    ['amount', 'Der Schein kostet 12 €.'],
    ['number', 'Sie haben drei Wochen Zeit.'],
    ['number', 'Sie haben 3 Wochen Zeit.'],
    ['address', 'Das Bürgerbüro ist am Rathausplatz 8.'],
    ['limit', 'Die Kaution beträgt mindestens 3 Kaltmieten.'],
  ])('must be the page’s (%s: %s)', (kind, sentence) => {
    expect(kindsOf(sentence)).toContain(kind)
  })

  it('count in their unit: two weeks are no two months', () => {
    expect(kindsOf('Sie haben 2 Monate Zeit.')).toContain('number')
  })

  it('are looked for among facts beside the page’s words', () => {
    const place = { ...german, text: '', facts: ['Freitag 9:00–11:00'] }
    expect(kindsOf('Freitag ist von 9 bis 11 Uhr offen.', 'de', place)).toEqual([])
  })
})

describe('links of a sentence', () => {
  it.each([
    'Mehr auf https://integreat.app/musterstadt/de/anmeldung.',
    'Mehr auf bamf.de/anmeldung/.',
    'Schreiben Sie an buero@musterstadt.example.',
    'Zum Beispiel z.B. Adresse, d.h. Kontakt usw.',
  ])('may be official or the page’s own (%s)', (sentence) => {
    expect(kindsOf(sentence)).toEqual([])
  })

  it.each([
    ['host', 'Mehr auf https://integreat.app.example.com/x.'],
    ['host', 'Mehr auf www.anmelde-hilfe.de.'],
    ['host', 'Mehr auf bit.ly/3abc.'],
    ['host', 'Mehr auf anmelde[.]com.'],
    ['host', 'Mehr auf https://www.bаmf.de/anmeldung (mit kyrillischem а).'],
    ['host', 'Mehr auf https://xn--bmf-5cd.de/.'],
    ['link', 'Mehr auf https://www.bamf.de/asyl.'],
    ['link', 'Mehr auf https://user@integreat.app/.'],
    ['link', 'Mehr auf javascript:alert(1).'],
    ['link', 'Mehr auf data:text/html,x.'],
    ['link', 'Schreiben Sie an buero@muster-stadt.example.'],
  ])('must not lead anywhere else (%s: %s)', (kind, sentence) => {
    expect(kindsOf(sentence)).toContain(kind)
  })
})

describe('names in a sentence', () => {
  it.each([
    ['de', 'Gehen Sie zum Bürgerbüro in Musterstadt.'],
    ['uk', 'Зверніться до Bürgerbüro: бюро для громадян у Мустерштадті.'],
    ['en', 'Go to the citizens’ office in Musterstadt.'],
    ['ar', 'اذهبوا إلى مكتب خدمات المواطنين (Bürgerbüro).'],
  ])('may be inflected, translated or written in another script (%s: %s)', (language, sentence) => {
    expect(kindsOf(sentence, language)).toEqual([])
  })

  it.each([
    ['de', 'Gehen Sie zum Jugendamt.'],
    ['de', 'Die Caritas hilft Ihnen.'],
    ['de', 'Fragen Sie den Verein Brücke e. V. in der Lindenstraße.'],
    ['de', 'Fragen Sie das BLZ.'],
    ['en', 'Go to the youth welfare office.'],
    ['fr', 'Adressez-vous au centre des impôts.'],
    ['uk', 'Зверніться до Карітасу.'],
    ['uk', 'Зверніться до Elternagentur.'],
    ['ar', 'اذهبوا إلى مكتب الضرائب.'],
    ['tr', 'Gençlik dairesine gidin.'],
  ])('must be in the page (%s: %s)', (language, sentence) => {
    expect(kindsOf(sentence, language)).toContain('name')
  })

  it('of an office nobody has listed are found by the noun that makes it one', () => {
    const arabic = { ...german, text: 'يساعدكم مكتب الأسرة في التسجيل.', language: languageTag('ar') }
    expect(kindsOf('يساعدكم مكتب الأسرة.', 'ar', arabic)).toEqual([])
    expect(kindsOf('تساعدكم جمعية الجسر.', 'ar', arabic)).toContain('name')
  })
})

describe('the "not" of a sentence', () => {
  it.each([
    'Ein Mietvertrag allein reicht nicht.',
    'Sie können ohne Termin kommen.',
    'Die Anmeldung kostet nichts.',
    'Die Kaution beträgt nicht mehr als 3 Kaltmieten.',
  ])('stays as it is (%s)', (sentence) => {
    expect(kindsOf(sentence)).toEqual([])
  })

  it.each([
    'Ein Mietvertrag reicht.',
    'Die Anmeldung ist nicht kostenlos.',
    'Sie können auch mit Termin kommen.',
    'Die Kaution beträgt nicht 3 Kaltmieten.',
  ])('is neither dropped nor added (%s)', (sentence) => {
    expect(kindsOf(sentence)).toContain('negation')
  })

  it.each([
    ['en', 'You must not sign anything.', 'You must sign anything.'],
    ['fr', 'Vous ne devez rien payer.', 'Vous devez payer.'],
    ['ar', 'لا يجوز لكم العمل هنا.', 'يجوز لكم العمل هنا.'],
    ['uk', 'Ви не повинні платити штраф.', 'Ви повинні платити штраф.'],
    ['tr', 'Bu belge geçerli değil.', 'Bu belge geçerli.'],
  ])('is known in %s', (language, denied, said) => {
    const page = (text: string) => ({ ...german, text, language: languageTag(language) })
    expect(kindsOf(denied, language, page(denied))).toEqual([])
    expect(kindsOf(said, language, page(denied))).toContain('negation')
    expect(kindsOf(denied, language, page(said))).toContain('negation')
  })

  it('is not the German word for need', () => {
    const page = { ...german, text: 'Appelez « Schwangere in Not ».', language: languageTag('fr') }
    expect(kindsOf('Vous pouvez appeler « Schwangere in Not ».', 'fr', page)).toEqual([])
  })
})

describe('the look of a sentence', () => {
  it.each([
    ['markup', 'Melden Sie sich [hier](https://integreat.app/) an.'],
    ['markup', '![Bild](https://integreat.app/x.png)'],
    ['markup', 'Melden Sie sich <b>an</b>.'],
    ['markup', '**Melden** Sie sich an.'],
    ['invisible', 'Melden\u200b Sie sich an.'],
    ['invisible', 'Melden Sie\u202e sich an.'],
    ['invisible', 'Melden Sie sich an.\u{e0041}'],
    ['look-alike', 'Das Bürgerbürо ist оffеn, sagt das Bürgеrbüro.'],
    ['placeholder', 'Die Nummer ist {{phone}}.'],
    ['placeholder', 'Gehen Sie zu [Name des Amts].'],
  ])('has no %s (%s)', (kind, sentence) => {
    expect(kindsOf(sentence)).toContain(kind)
  })

  it('keeps the joiners that Persian and emoji need', () => {
    expect(kindsOf('می‌توانید ثبت کنید 👩‍👧 ☎️', 'fa')).toEqual([])
  })
})

describe('any sentence', () => {
  it('needs a passage that it rests on', () => {
    const claim = { sentence: 'Ja.', language: languageTag('de'), cited: [] }
    expect(problemsOf(claim, { isOfficialHost })).toEqual([{ kind: 'nothing-cited', found: '' }])
  })

  it('of 100,000 characters is refused unread', () => {
    expect(kindsOf('0-'.repeat(50_000))).toEqual(['too-long'])
  })

  it('is read to its end whatever it is made of, and always with the same result', () => {
    const pieces = [
      '1',
      '0-',
      '. ',
      'ne ',
      "n'",
      'Amt ',
      'مكتب ',
      '«',
      '(',
      '@',
      'https://',
      'не ',
      '12:',
      '€',
      '\u200b',
      'x',
    ]
    const sentences = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 80 })
    fc.assert(
      fc.property(sentences, (parts) => {
        const sentence = parts.join('')
        expect(kindsOf(sentence)).toEqual(kindsOf(sentence))
      }),
      { numRuns: 100, seed: 5 },
    )
  })
})
