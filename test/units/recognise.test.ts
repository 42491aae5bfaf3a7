import { describe, expect, it } from 'vitest'
import { languageDetector } from '../../src/answer/detect-language.ts'
import { createRecogniser } from '../../src/answer/recognise.ts'
import { matches, patternsOf } from '../../src/answer/recognise/patterns.ts'
import type { Speech } from '../../src/answer/recognise/speech.ts'
import { speeches } from '../../src/answer/recognise/speeches.ts'
import { sentencesOfTokens, tokensOf } from '../../src/answer/recognise/tokens.ts'
import { appLanguages, languageTag } from '../../src/domain/language.ts'

const recogniser = createRecogniser(speeches)
const recognise = (text: string, language = 'de') => recogniser.recognise(text, languageTag(language))

describe('a pattern', () => {
  const stands = (pattern: string, text: string) =>
    patternsOf(pattern).some((one) => sentencesOfTokens(text).some((words) => matches(one, words)))

  it.each([
    ['hits me', 'he hits me', true],
    ['hits me', 'he often hits and really hurts me', false],
    ['hits me', 'me he hits', false],
    ['hits … me', 'he hits the wall and the door and me', true],
    ['kill*', 'the killing', true],
    ['*brand', 'ein Wohnungsbrand', true],
    ['will_kill', 'he will surely kill', false],
    ['kill|shoot me', 'he wants to shoot me', true],
    ['schlägt + mich', 'wenn mich mein Mann schlägt', true],
    ['schlägt + mich', 'er schlaegt mich', true],
    ["don't want", 'I DON’T want', true],
    ['hits me', 'He hits. Me?', false],
    ['= ich kann nicht_mehr', 'Ich kann nicht mehr!', true],
    ['= ich kann nicht_mehr', 'Ich kann die Miete nicht mehr zahlen', false],
    ['= ich kann nicht_mehr', 'Ich kann nicht mehr zahlen', false],
    ['es brennt', 'es brent', true],
    ['ما بدي', 'مابدي', true],
  ])('"%s" in "%s": %s', (pattern, text, expected) => {
    expect(stands(pattern, text)).toBe(expected)
  })

  it('compares Chinese and Thai by characters, and writes alike what keyboards take for one another', () => {
    expect(tokensOf('我想死')).toEqual(['我', '想', '死'])
    expect(tokensOf('ISI ısı')).toEqual(['isi', 'isi'])
    expect(tokensOf('کتک')).toEqual(tokensOf('كتك'))
  })
})

describe('a long message', () => {
  /** How often the words of a sentence are looked at while a pattern is looked for in it. */
  function readsOf(pattern: string, length: number): number {
    let reads = 0
    const words = new Proxy(
      Array.from({ length }, (_, i) => (i % 2 === 0 ? 'he' : 'hits')),
      {
        get(target, key, receiver) {
          if (typeof key === 'string' && /^\d+$/.test(key)) reads += 1
          return Reflect.get(target, key, receiver)
        },
      },
    )
    expect(patternsOf(pattern).some((one) => matches(one, words))).toBe(false)
    return reads
  }

  it.each(['he hits me', 'he … hits … me', 'he + hits + me', 'he|hits + he|hits + me'])(
    'takes twice the work for twice the words to look for "%s"',
    (pattern) => {
      const ratio = readsOf(pattern, 4000) / readsOf(pattern, 2000)
      expect(ratio).toBeGreaterThan(1.9)
      expect(ratio).toBeLessThan(2.1)
    },
  )

  it('of 100,000 words or of one word of 100,000 letters is read to its end', () => {
    expect(recognise(`${'und dann '.repeat(50_000)} er schlägt mich`)).toEqual({
      kind: 'emergency',
      danger: 'violence',
    })
    expect(recognise('x'.repeat(100_000))).toEqual({ kind: 'question' })
    expect(recognise('er hat mich '.repeat(33_000))).toEqual({ kind: 'question' })
  })
})

describe('danger', () => {
  it.each([
    ['Ich will nicht mehr leben', 'suicide'],
    ['mein Mann schlägt mich', 'violence'],
    ['my friend said he’d kill me', 'violence'],
    ['they took my passport and force me to work', 'trafficking'],
    ['he is not breathing', 'medical'],
    ['Herzinfarkt!', 'medical'],
    ['es brennt', 'fire'],
    ['Hallo. Ich habe eine Frage. Meine Freundin will sich umbringen, wen rufe ich an?', 'suicide'],
  ])('is seen in "%s"', (text, danger) => {
    expect(recognise(text)).toEqual({ kind: 'emergency', danger })
  })

  it.each(['de', 'zh-cn', 'xx', 'de-si', 'fa'])('is seen in any language where %s was detected', (detected) => {
    expect(recognise('он угрожает убить меня', detected)).toEqual({ kind: 'emergency', danger: 'violence' })
    expect(recognise('我想自杀', detected)).toEqual({ kind: 'emergency', danger: 'suicide' })
  })

  it.each([
    'Wie töte ich Schimmel?',
    'Wo gibt es ein Frauenhaus?',
    'What to do in case of fire?',
    'Wann ist das Feuerwerk?',
    'my tooth hurts, which dentist is open',
    'what documents must I bring to get married?',
    'Welche Papiere muss ich mitbringen, um zu heiraten?',
    'how much salary do I get on sick leave',
    'khóa học dành cho con tôi',
    '我可以跟狗一起坐车吗',
    '孩子打疫苗去哪里',
    'mă doare un dinte, unde merg',
  ])('is not seen in "%s"', (text) => {
    expect(recognise(text)).toEqual({ kind: 'question' })
  })

  it.each([
    ['muzh ubyot menya', 'violence'],
    ['muj ubjet menja', 'violence'],
    ['rebionok zadykhaetsia', 'medical'],
    ['mene zgvaltuvaly', 'violence'],
    ['jozi byodrobni kel youm', 'violence'],
    ['zoji biyedrebni', 'violence'],
    ['waladi ma 3am yetnafas', 'medical'],
    ['shoharam mikhad mano bokoshe', 'violence'],
    ['maadaram bihush shode', 'medical'],
  ])('is heard in Latin letters, however they are chosen: "%s"', (text, danger) => {
    const { language } = languageDetector.detect(text, { offered: ['de', 'en'].map(languageTag) })
    expect(recognise(text, language)).toEqual({ kind: 'emergency', danger })
  })

  it('is not heard in a German sentence with the consonants of an Arabic one', () => {
    expect(recognise('Schreib die Antwort.')).toEqual({ kind: 'question' })
  })

  it.each([
    'kak ubit tarakanov',
    'kif bedi jadded el jawaz',
    'chetor suska ro bokosham',
    'Wie kann ich mich in der Gemeinde anmelden?',
    'Quelle est la durée minimale d’un contrat ?',
    'I can’t go on the website',
  ])('is not heard in "%s"', (text) => {
    expect(recognise(text)).toEqual({ kind: 'question' })
  })

  it('tells whoever wants to kill themselves from whoever is threatened', () => {
    expect(recognise('Ich will mich umbringen')).toMatchObject({ danger: 'suicide' })
    expect(recognise('Er will mich umbringen')).toMatchObject({ danger: 'violence' })
  })
})

describe('small talk', () => {
  it.each([
    ['Danke 🙏', 'thanks'],
    ['Hallo, wie geht’s?', 'well-being'],
    ['Vielen Dank, auf Wiedersehen!', 'farewell'],
    ['Bist du ein Roboter?', 'are-you-a-machine'],
    ['Was hältst du von der AfD?', 'politics-or-opinion'],
  ])('is all of "%s"', (text, topic) => {
    expect(recognise(text)).toEqual({ kind: 'small-talk', topic, language: 'de' })
  })

  it('is heard in another language than the detected one, but not in words of two or three letters', () => {
    expect(recognise('Teşekkürler')).toMatchObject({ topic: 'thanks', language: 'tr' })
    expect(recognise('tak', 'da')).toMatchObject({ topic: 'thanks' })
    expect(recognise('tak', 'pl')).toEqual({ kind: 'question' })
  })

  it.each([
    'Hallo, wo ist das Jobcenter?',
    'Dankeskarte wo kaufen',
    'Danke, und wann öffnet das Amt?',
    '',
    '🙂 42',
    'ok',
  ])('is not "%s"', (text) => {
    expect(recognise(text)).toEqual({ kind: 'question' })
  })
})

describe('the lists', () => {
  it('exist for every language of the app, with every danger and the usual small talk', () => {
    expect([...speeches.keys()].toSorted()).toEqual(appLanguages.toSorted())
    for (const speech of speeches.values()) {
      for (const danger of ['suicide', 'violence', 'trafficking', 'medical', 'fire'] as const) {
        expect(patternsOf(speech[danger]).length).toBeGreaterThan(0)
      }
      expect(Object.keys(speech.smallTalk)).toEqual(
        expect.arrayContaining(['greeting', 'thanks', 'farewell', 'are-you-a-machine']),
      )
    }
  })

  it('hold no pattern without a word', () => {
    for (const pattern of [...speeches.values()].flatMap(patternTextsOf).flatMap(patternsOf)) {
      expect(pattern.elements.every(({ alternatives }) => alternatives.every(({ length }) => length > 0))).toBe(true)
    }
  })

  it('tie the words of a phrase together in patterns without an order, where a space would part alternatives', () => {
    const loose = [...speeches.values()]
      .flatMap(patternTextsOf)
      .flatMap((text) => text.split('\n'))
      .map((line) => line.trim().replace(/^[?=] /, ''))
      .filter((line) => line.includes(' + ') && line.split(' + ').some((part) => part.trim().includes(' ')))
    expect(loose).toEqual([])
  })

  it('have words for everything that situations are made of', () => {
    for (const { vocabulary } of speeches.values()) {
      for (const words of Object.values(vocabulary)) expect(words).toMatch(/^[^|\s]+(\|[^|\s]+)*$/)
    }
  })

  it('are all tried in less than a millisecond a message', () => {
    const text =
      'Guten Tag, ich wohne seit zwei Jahren in der Stadt und suche einen Deutschkurs am Abend für meine Frau.'
    recognise(text)
    const startedAt = performance.now()
    for (let i = 0; i < 100; i++) recognise(text)
    expect((performance.now() - startedAt) / 100).toBeLessThan(1)
  })
})

/** Every list of a language that holds patterns. */
function patternTextsOf(speech: Speech): readonly string[] {
  const { smallTalk: _, filler: __, vocabulary: ___, byConsonants = {}, ...patterns } = speech
  return [...Object.values(patterns), ...Object.values(byConsonants)]
}
