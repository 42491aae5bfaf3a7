import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chancesOf, extractiveDrafter } from '../../src/answer/draft-extract.ts'
import { chanceOf } from '../../src/answer/draft-extract/boosted-trees.ts'
import { featuresOf } from '../../src/answer/draft-extract/features.ts'
import { isContact, isKeywords, isLeadIn, isTitle } from '../../src/answer/draft-extract/looks.ts'
import { matchesOf } from '../../src/answer/draft-extract/matches.ts'
import { pickUnits } from '../../src/answer/draft-extract/pick.ts'
import quoteTrees from '../../src/answer/draft-extract/quote-trees.json' with { type: 'json' }
import { aspectsOfQuestion } from '../../src/answer/draft-extract/question-aspects.ts'
import { kindsOfQuestion } from '../../src/answer/draft-extract/question-kinds.ts'
import { unitsOf, type Unit } from '../../src/answer/draft-extract/units.ts'
import { languageTag } from '../../src/domain/language.ts'
import type { Line } from '../../src/domain/page.ts'
import type { FoundPage } from '../../src/domain/ranking.ts'
import { termsOf } from '../../src/domain/terms.ts'
import { foundPage, turn } from '../doubles/found-pages.ts'

const de = languageTag('de')

/** `# ` begins a heading, `- ` a list entry, `| ` a row. */
function pageOf(title: string, ...texts: readonly string[]): FoundPage {
  const page = foundPage(title, [{ lines: [], score: 1 }])
  const lines = texts.map((text): Line => {
    const kind = ({ '# ': 'heading', '- ': 'entry', '| ': 'row' } as const)[text.slice(0, 2)]
    return kind === undefined ? { kind: 'text', text } : { kind, text: text.slice(2) }
  })
  return { ...page, passages: page.passages.map((passage) => ({ ...passage, lines })) }
}

const units = (...texts: readonly string[]): readonly Unit[] => unitsOf(pageOf('Seite', ...texts))

const askedFor = (text: string) => ({
  text,
  language: de,
  weights: new Map(termsOf(text).map((term) => [term, 1] as const)),
})

describe('the units of a page', () => {
  it('are its sentences, entries and headings, and each table as a whole', () => {
    const page = units('# Kosten', 'Es kostet etwas. Fragen Sie nach.', '| Alter\tEuro', '| 3\t100', '- Kinder')
    expect(page.map(({ kind, lines }) => [kind, ...lines])).toEqual([
      ['heading', 'Kosten'],
      ['text', 'Es kostet etwas.'],
      ['text', 'Fragen Sie nach.'],
      ['row', 'Alter\tEuro', '3\t100'],
      ['entry', 'Kinder'],
    ])
  })
})

describe('what a line looks like', () => {
  it.each([
    '08221 / 123 456 7',
    '+49 151 2345678',
    'rat@musterstadt.example',
    'www.musterstadt.example',
    'Rathausplatz 1, 86199 Musterstadt',
  ])('a contact: %s', (text) => {
    expect(units(text).map(isContact)).toEqual([true])
  })

  it.each(['Rufen Sie unter 08221 123456 an.', 'Kinder ab 3 Jahren', 'Beratungsstelle'])('no contact: %s', (text) => {
    expect(units(text).map(isContact)).toEqual([false])
  })

  it('a title, where a short line stands alone above longer ones', () => {
    const page = units('# Hilfe', 'Anmeldung', 'Melden Sie sich bald an.', 'Äpfel', 'Birnen', 'Pflaumen', 'Bis dann.')
    expect(page.map((_, i) => isTitle(page, i))).toEqual([true, false, false, false, false, false, false])
    const other = units('Es geht los.', 'Anmeldung', 'Melden Sie sich bald an.')
    expect(other.map((_, i) => isTitle(other, i))).toEqual([false, true, false])
  })

  it('a lead-in, where it ends with a colon', () => {
    expect(units('Sie brauchen:', '# Kosten:', 'Pass').map(isLeadIn)).toEqual([true, false, false])
  })

  it.each(['Schlagworte: Kind, Schule', 'Keywords : child, school', 'Mots-clés : enfant, école'])(
    'words for a search: %s',
    (text) => {
      expect(units(text).map(isKeywords)).toEqual([true])
    },
  )
})

describe('what a question asks for', () => {
  it('is told by its question words', () => {
    expect([...kindsOfQuestion('Wo und wann kann ich mich anmelden?', de)]).toEqual(['where', 'time'])
    expect([...kindsOfQuestion('Скільки коштує квиток?', languageTag('uk'))]).toEqual(['amount'])
    expect([...kindsOfQuestion('هل أحتاج إلى موعد؟', languageTag('ar'))]).toEqual(['whether'])
  })

  it('is whether something is so only where the word begins the question', () => {
    expect([...kindsOfQuestion('Gibt es Kurse?', de)]).toEqual(['whether'])
    expect([...kindsOfQuestion('Welche Kurse gibt es?', de)]).toEqual(['which'])
  })

  it('is unknown in a language whose question words are', () => {
    expect(kindsOfQuestion('Hol lehet németül tanulni?', languageTag('hu'))).toEqual(new Set())
  })
})

describe('what a question is out for', () => {
  it.each([
    ['Was ist eine Duldung?', 'asksDefinition'],
    ['Qu’est-ce que l’assurance ?', 'asksDefinition'],
    ['Що таке дозвіл?', 'asksDefinition'],
    ['Where can I get help?', 'asksHelp'],
    ['Ab welchem Alter?', 'asksAge'],
    ['ما هي الوثائق المطلوبة؟', 'asksDocuments'],
  ] as const)('is told by its expressions: %s', (question, aspect) => {
    expect(aspectsOfQuestion(question)).toContain(aspect)
  })

  it('is not told by a word within another', () => {
    expect(aspectsOfQuestion('Welche Altersgrenze gilt?')).not.toContain('asksAge')
  })
})

describe('matches of a question', () => {
  it('are shares of what the page has of it, and count for less what is everywhere in the page', () => {
    const page = pageOf('Seite', 'Der Kurs beginnt heute.', 'Der Kurs kostet Geld.', 'Der Kurs endet morgen.')
    const { own, best } = matchesOf(unitsOf(page), page, askedFor('kurs kostet').weights)
    expect(best).toBe(1)
    expect(own[1]).toBeGreaterThan(3 * (own[0] ?? 1))
  })

  it('do not change with words that the page does not have', () => {
    const page = pageOf('Kurse', 'Der Kurs beginnt heute.', 'Er kostet Geld.')
    const { shareOf, ...some } = matchesOf(unitsOf(page), page, askedFor('kurs kostet').weights)
    const { shareOf: shareOfMore, ...more } = matchesOf(
      unitsOf(page),
      page,
      new Map([...askedFor('вартість').weights, ...askedFor('kurs kostet').weights]),
    )
    expect(more).toEqual(some)
    expect(shareOfMore('Kurs')).toBe(shareOf('Kurs'))
  })
})

describe('features of units', () => {
  it('are the ones that the trees were learnt with', () => {
    const page = pageOf('Seite', 'Ein Satz.')
    const names = featuresOf(unitsOf(page), page, askedFor('Satz')).map((features) => Object.keys(features))
    expect(names).toEqual([quoteTrees.features])
  })

  it('are numbers, and chances are probabilities, whatever page and question hold', () => {
    const line = fc
      .tuple(fc.constantFrom('', '# ', '- ', '| '), fc.string({ unit: 'grapheme' }))
      .map((two) => two.join(''))
    fc.assert(
      fc.property(fc.array(line), fc.string({ unit: 'grapheme' }), (texts, question) => {
        const page = pageOf('Seite', ...texts)
        const chances = chancesOf(unitsOf(page), page, askedFor(question))
        expect(chances.every((chance) => chance > 0 && chance < 1)).toBe(true)
      }),
    )
  })
})

describe('boosted trees', () => {
  const trees = {
    features: ['length', 'match'],
    bias: 0,
    trees: [{ tests: [1, 0, 0], thresholds: [0.5, 10, 20], leaves: [-1, -2, 1, 2] }],
  }
  const logOdds = (chance: number) => Math.log(chance / (1 - chance))

  it.each([
    [{ match: 0.4, length: 9 }, -1],
    [{ match: 0.4, length: 10 }, -2],
    [{ match: 0.5, length: 19 }, 1],
    [{ match: 0.5, length: 20 }, 2],
  ])('go left where a value is below the threshold: %j', (features, leaf) => {
    expect(logOdds(chanceOf(trees, features))).toBeCloseTo(leaf)
  })
})

describe('picking units', () => {
  const pick = (chances: readonly number[], page: readonly Unit[], longest = 12) =>
    pickUnits(page, chances, longest).map((i) => page[i]?.lines[0])

  it('takes one stretch of the page, which stands there as it is quoted', () => {
    const page = units('Eins ist da.', 'Zwei ist da.', 'Drei ist da.', 'Vier ist da.', 'Fünf ist da.', 'Sechs ist da.')
    expect(pick([0.8, 0.5, 0.9, 0.02, 0.02, 0.02], page)).toEqual(['Eins ist da.', 'Zwei ist da.', 'Drei ist da.'])
    expect(pick([0.9, 0.02, 0.02, 0.02, 0.02, 0.95], page)).toEqual(['Sechs ist da.'])
  })

  it('leaves out words for a search, however likely', () => {
    const page = units('Eins ist da.', 'Schlagworte: Eins, Zwei', 'Drei ist da.')
    expect(pick([0.8, 0.99, 0.85], page)).toEqual(['Drei ist da.'])
    expect(pick([0.8], units('Schlagworte: Eins, Zwei'))).toEqual([])
  })

  it('names whose address it is', () => {
    const page = units(
      'Hier steht etwas.',
      'Beratungsstelle Mitte',
      'Rathausplatz 1, 86199 Musterstadt',
      '08221 123456',
    )
    expect(pick([0.01, 0.05, 0.05, 0.9], page)).toEqual([
      'Beratungsstelle Mitte',
      'Rathausplatz 1, 86199 Musterstadt',
      '08221 123456',
    ])
  })

  it('introduces entries with the line above them', () => {
    const page = units('Hier steht etwas.', 'Sie brauchen:', '- einen Pass', '- ein Foto', 'Das ist alles.')
    expect(pick([0.01, 0.1, 0.9, 0.9, 0.01], page)).toEqual(['Sie brauchen:', 'einen Pass', 'ein Foto'])
  })

  it('never ends with a heading or a lead-in', () => {
    const page = units('# Kosten', 'Es kostet etwas.', '# Termine', '# Montag', 'Wir treffen uns um vier.')
    expect(pick([0.9, 0.9, 0.9, 0.01, 0.01], page)).toEqual(['Kosten', 'Es kostet etwas.'])
    expect(pick([0.9, 0.9], units('Es kostet etwas.', 'Sie brauchen:'))).toEqual(['Es kostet etwas.'])
  })

  it('adds what is below a heading that it picked', () => {
    const page = units('Hier steht etwas.', '# Kosten', 'Es kostet etwas.', 'Und so weiter.')
    expect(pick([0.01, 0.9, 0.05, 0.01], page)).toEqual(['Kosten', 'Es kostet etwas.'])
  })

  it('takes a heading where the page has nothing else', () => {
    expect(pick([0.3], units('# Kosten'))).toEqual(['Kosten'])
  })

  it('never takes more than it may, nor leaves anything out, whatever the chances', () => {
    const text = fc.constantFrom('Satz.', '# Titel', '- Eintrag', 'Dies:', '08221 123456', 'Schlagworte: a', 'Name')
    const scored = fc.array(fc.tuple(text, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(scored, fc.integer({ min: 1, max: 12 }), (pairs, longest) => {
        const page = units(...pairs.map(([line]) => line))
        const chances = pairs.map(([, chance]) => chance)
        const picked = pickUnits(page, chances, longest)
        expect(picked.length).toBeLessThanOrEqual(longest)
        expect(picked).toEqual(picked.map((_, at) => (picked[0] ?? 0) + at))
        expect(picked.every((i) => !page[i]?.lines[0]?.startsWith('Schlagworte'))).toBe(true)
      }),
    )
  })
})

describe('a quotation', () => {
  const page = pageOf(
    'Wertstoffhof',
    '# Wo ist der Wertstoffhof?',
    'Der Wertstoffhof liegt am Bahnhof. Dort können Sie parken.',
    '# Was kostet es?',
    'Papier und Glas kosten nichts. Für Sperrmüll bezahlen Sie 20 Euro.',
    '# Wann ist offen?',
    'Geöffnet ist von Montag bis Freitag von 8 bis 16 Uhr.',
    'Schlagworte: Müll, Sperrmüll, Papier',
  )
  const quote = async (question: string) => {
    const finding = { pages: [page], confidence: 0.9, scope: 'best-page' as const, weights: askedFor(question).weights }
    const { quotes } = await extractiveDrafter.draft(turn(question), finding)
    return quotes[0]?.lines ?? []
  }

  it('holds a sentence a line', async () => {
    expect(await quote('Was kostet Sperrmüll?')).toContain('Für Sperrmüll bezahlen Sie 20 Euro.')
    expect(await quote('Wo liegt der Wertstoffhof?')).toContain('Der Wertstoffhof liegt am Bahnhof.')
  })

  it('is the same every time, and never of words for a search', async () => {
    const first = await quote('Sperrmüll Papier Müll')
    expect(await quote('Sperrmüll Papier Müll')).toEqual(first)
    expect(first.join('\n')).not.toContain('Schlagworte')
  })
})
