import { describe, expect, it } from 'vitest'
import { isAboutOtherPlace } from '../../src/answer/other-place.ts'
import { citiesIn } from '../../src/answer/other-place/mentions.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { Region } from '../../src/domain/region.ts'
import type { Decision, Finding } from '../../src/domain/turn.ts'
import { foundPage, turn } from '../doubles/found-pages.ts'

const page = foundPage('Angebote', [{ lines: ['Angebote', 'Hier finden Sie Kurse und Treffen.'], score: 1 }])
const pageNaming = (city: string) =>
  foundPage('Behörden', [{ lines: ['Behörden', `Das Amt hat seinen Sitz in ${city}.`], score: 1 }])

const abstained: Decision = { kind: 'abstained', reason: 'unsure' }
const clarify: Decision = { kind: 'clarify', reason: 'unsure' }
const answeredFrom = (quoted: typeof page): Decision => ({
  kind: 'answered',
  quotes: [{ page: quoted, lines: ['Kurse'], facts: [], links: [] }],
})

interface Asked {
  readonly language?: string
  readonly decision?: Decision
  readonly found?: typeof page
  readonly region?: Partial<Region>
  readonly chosenPage?: number
}

/** Asked in Munich's bot, unless said otherwise. */
function isElsewhere(text: string, asked: Asked = {}): boolean {
  const { language = 'de', decision = abstained, found = page, region = {}, chosenPage } = asked
  const { question, ...others } = turn(text)
  const munich = { ...others.region, name: 'Stadt München', ...region }
  const finding: Finding = { pages: [found], confidence: 0.2, scope: 'best-page', weights: new Map() }
  const chosen = chosenPage === undefined ? {} : { page: chosenPage }
  return isAboutOtherPlace(
    { ...others, question: { ...question, ...chosen }, region: munich, language: languageTag(language) },
    finding,
    decision,
  )
}

const questions: readonly (readonly [language: string, text: string])[] = [
  ['de', 'Was gibt es in Berlin?'],
  ['de', 'Wo kann ich in Köln Deutsch lernen?'],
  ['de', 'Kita in Nuernberg'],
  ['de', 'Gibt es Sprachkurse in Essen?'],
  ['de', 'Wo ist das Jobcenter in Halle?'],
  ['de', 'Welche Ärzte gibt es in der Stadt Ulm?'],
  ['en', 'What is there in Berlin?'],
  ['en', 'Is there a free German course in Cologne?'],
  ['en', 'jobcenter in hamburg'],
  ['fr', 'Où est le Jobcenter à Hambourg ?'],
  ['fr', 'Quels cours y a-t-il à Francfort ?'],
  ['es', '¿Qué hay en Berlín?'],
  ['it', 'Che cosa c’è a Stoccarda?'],
  ['pt', 'Onde posso aprender alemão em Berlim?'],
  ['nl', 'Wat is er in Keulen te doen?'],
  ['pl', 'Gdzie jest urząd w Berlinie?'],
  ['cs', 'Kde je úřad v Drážďanech?'],
  ['ro', 'Ce se găsește în Stuttgart?'],
  ['hu', 'Hol van orvos Berlinben?'],
  ['fi', 'Missä on lääkäri Hampurissa?'],
  ['sq', 'Ku ka mjekë në Berlin?'],
  ['tr', 'Berlin’de ne var?'],
  ['tr', 'Hamburgda almanca kursu var mı'],
  ['kmr', 'Li Berlînê kursa almanî heye?'],
  ['sr-latn', 'Gde je Jobcenter u Berlinu?'],
  ['sr-cyrl', 'Где је лекар у Франкфурту?'],
  ['bg', 'Къде има лекар в Берлин?'],
  ['ru', 'Где найти врача в Берлине?'],
  ['ru', 'Что есть в Дюссельдорфе?'],
  ['uk', 'Де знайти лікаря в Берліні?'],
  ['uk', 'Які курси є у Гамбурзі?'],
  ['ar', 'ماذا يوجد في برلين؟'],
  ['ar', 'وين في دكتور ببرلين'],
  ['pes', 'در هامبورگ چه کلاس‌هایی هست؟'],
  ['prs', 'ده فرانکفورت کورس لسان است؟'],
  ['ckb', 'لە بەرلین چی هەیە؟'],
  ['ur', 'برلن نہیں، برلین میں کیا ہے؟'],
  ['hi', 'बर्लिन में क्या है?'],
  ['el', 'Τι υπάρχει στο Βερολίνο;'],
  ['ka', 'სად არის ექიმი ბერლინში?'],
  ['am', 'በበርሊን ምን አለ?'],
  ['ti', 'ኣብ በርሊን እንታይ ኣሎ?'],
  ['so', 'Maxaa ku yaal Berlin?'],
  ['vi', 'Ở Berlin có gì?'],
  ['id', 'Apa yang ada di Berlin?'],
  ['sw', 'Kuna nini katika Berlin?'],
  ['zh-cn', '在柏林有什么？'],
  ['th', 'ในเบอร์ลินมีอะไรบ้าง'],
]

describe('a question about another city', () => {
  it.each(questions)('is seen where no page answers (%s: %s)', (language, text) => {
    expect(isElsewhere(text, { language })).toBe(true)
  })

  it('is asked in at least 12 languages here', () => {
    expect(new Set(questions.map(([language]) => language)).size).toBeGreaterThanOrEqual(12)
  })

  it('is seen where pages were found that seem to answer it, but do not name the city', () => {
    expect(isElsewhere('Wo kann ich in Berlin Deutsch lernen?', { decision: answeredFrom(page) })).toBe(true)
    expect(isElsewhere('Where can I learn German in Berlin?', { language: 'en', decision: clarify })).toBe(true)
  })

  it('is none where the pages name the city, in whatever language', () => {
    const found = pageNaming('Berlin')
    expect(isElsewhere('Welches Amt ist in Berlin?', { found })).toBe(false)
    expect(isElsewhere('Какая служба есть в Берлине?', { language: 'ru', decision: answeredFrom(found) })).toBe(false)
  })

  it('without a word for "in" counts only where nothing was found', () => {
    expect(isElsewhere('Berlin Wohnung')).toBe(true)
    expect(isElsewhere('Berlin Wohnung', { decision: clarify })).toBe(false)
    expect(isElsewhere('Berlin Wohnung', { decision: answeredFrom(page) })).toBe(false)
  })
})

describe('a question that names another city', () => {
  it.each([
    ['de', 'Wie komme ich nach Berlin?'],
    ['de', 'Welcher Zug fährt nach Berlin?'],
    ['de', 'Zug nach Berlin'],
    ['de', 'Gibt es Busse, die in Berlin halten?'],
    ['de', 'Ich ziehe von Köln um, was muss ich tun?'],
    ['de', 'Wo ist die ukrainische Botschaft in Berlin?'],
    ['de', 'Syrisches Generalkonsulat in Frankfurt'],
    ['de', 'Ich bin in Hamburg geboren, bekomme ich eine Urkunde?'],
    ['de', 'Ich habe in Berlin studiert und möchte jetzt wissen, ob mein Zeugnis noch anerkannt wird'],
    ['de', 'Gilt mein Mietvertrag aus Leipzig hier?'],
    ['en', 'train to Hamburg'],
    ['en', 'Where is the embassy in Berlin?'],
    ['fr', 'ambassade de Syrie à Berlin'],
    ['tr', 'Berlin’e nasıl giderim tren'],
    ['tr', 'Berlin’den geldim ne yapmalıyım'],
    ['ru', 'Как доехать до Берлина?'],
    ['ru', 'Посольство Украины в Берлине'],
    ['ru', 'Как поехать в Берлин'],
    ['uk', 'Потяг до Берліна'],
    ['pl', 'Jak dojechać do Berlina?'],
    ['ar', 'السفارة السورية في برلين'],
    ['ar', 'كيف أسافر إلى برلين'],
    ['pes', 'سفارت ایران در برلین'],
    ['zh-cn', '柏林大使馆'],
  ])('on the way, for an embassy or in a story is none about it (%s: %s)', (language, text) => {
    expect(isElsewhere(text, { language })).toBe(false)
  })

  it('together with the region’s own asks about the region', () => {
    expect(isElsewhere('Ist es in München teurer als in Berlin?')).toBe(false)
  })

  it('is about the region where that bears the name, or one of its places does', () => {
    const aliases = [{ name: 'Augsburg', latitude: null, longitude: null }]
    expect(isElsewhere('Was gibt es in Augsburg?', { region: { name: 'Landkreis Augsburg' } })).toBe(false)
    expect(isElsewhere('Was gibt es in Augsburg?', { region: { name: 'Schwaben', aliases } })).toBe(false)
    expect(isElsewhere('What is there in Frankfurt?', { language: 'en', region: { name: 'Frankfurt am Main' } })).toBe(
      false,
    )
  })

  it('is none where the newcomer chose the page to answer from', () => {
    expect(isElsewhere('Was gibt es in Berlin?', { chosenPage: 1 })).toBe(false)
  })
})

describe('words that look like cities', () => {
  it.each([
    ['de', 'Wo bekomme ich kostenloses Essen?'],
    ['de', 'Gibt es Allergene im Essen?'],
    ['de', 'Frankfurter Würstchen'],
    ['de', 'Berliner Straße'],
    ['de', 'Sport in Halle 5'],
    ['de', 'Kann ich in der Halle Sport machen?'],
    ['de', 'Wie kann ich die Staatsbürgerschaft erlangen?'],
    ['de', 'Ich brauche gerade Hilfe'],
    ['de', 'Wo gibt es ein Bad?'],
    ['de', 'Ulmer Münster'],
    ['de', 'Weimarer Republik'],
    ['en', 'Where can I get a hamburger?'],
    ['en', 'My child has worms'],
    ['en', 'How do I keep my keel even, Kiel or not?'],
    ['fr', 'Est-ce une bonne école ?'],
    ['fr', 'Comment trier les déchets ?'],
    ['es', '¿Hay colonias de verano?'],
    ['hu', 'Minden rendben van?'],
    ['bg', 'Есен е, какви курсове има?'],
    ['zh-cn', '哪里有汉堡包'],
    ['tr', 'Halle ne demek'],
  ])('are none (%s: %s)', (language, text) => {
    expect(citiesIn(text, languageTag(language))).toEqual([])
  })
})
