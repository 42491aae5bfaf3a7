/**
 * How often the language is recognised, per kind of message: our own hard cases, and the questions of the training
 * split where they lie beside the project. "everywhere" offers all 43 languages, "a region" twelve of them.
 *
 *     node test/bench/languages.ts [--wrong [held-out]]
 */

import { formatTable, type Cell } from '../../src/commands/table.ts'
import {
  anyLanguage,
  isRight,
  measure,
  readHardCases,
  readTrainingQuestions,
  regionOffering,
} from './language-cases.ts'

const showsWrong = process.argv[2] === '--wrong'
const shownSplit = process.argv[3] === 'held-out' ? 'held-out' : 'tuned'
const percent = (share: number | undefined): Cell => (share === undefined ? '' : Number((100 * share).toFixed(2)))

const cases = readHardCases()
// The first calls compile the regular expressions
measure(cases, () => anyLanguage)
const rows = [...new Set(cases.map(({ kind }) => kind))].toSorted().map((kind) => {
  const ofKind = cases.filter((each) => each.kind === kind)
  const tuned = ofKind.filter(({ split }) => split === 'tuned')
  const heldOut = ofKind.filter(({ split }) => split === 'held-out')
  const everywhere = measure(ofKind, () => anyLanguage)
  return [
    kind,
    ofKind.length,
    percent(measure(tuned, () => anyLanguage).accuracy),
    percent(measure(heldOut, () => anyLanguage).accuracy),
    percent(measure(tuned, regionOffering).accuracy),
    percent(measure(heldOut, regionOffering).accuracy),
    Number(everywhere.meanMs.toFixed(3)),
  ]
})
console.log(
  formatTable(['hard cases', 'messages', 'everywhere, tuned', 'held-out', 'a region, tuned', 'held-out', 'ms'], rows),
)

const questions = readTrainingQuestions()
console.log(
  formatTable(
    ['training questions', 'messages', 'everywhere', 'a region', 'the demo’s 8', 'ms'],
    questions.map(({ kind, cases }) => {
      const inRegion = measure(cases, regionOffering)
      return [
        kind,
        cases.length,
        percent(measure(cases, () => anyLanguage).accuracy),
        percent(inRegion.accuracy),
        percent(measure(cases, regionOffering.bind(undefined, undefined)).accuracy),
        Number(inRegion.meanMs.toFixed(3)),
      ]
    }),
  ),
)

if (showsWrong) {
  for (const each of cases.filter(({ split }) => split === shownSplit)) {
    const { detected } = isRight(each, anyLanguage)
    const inRegion = isRight(each, regionOffering(each))
    if (!inRegion.right || !isRight(each, anyLanguage).right) {
      console.log(
        each.kind,
        each.language,
        '→',
        detected.language,
        inRegion.detected.language,
        detected.confidence.toFixed(2),
        each.text,
      )
    }
  }
}
