/** Checks the directions of .dependency-cruiser.cjs, and that modules were read at all. */

import { cruise } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'

const folders = ['src', 'adapters', 'ingestion', 'db', 'prompts', 'web/src', 'test', 'scripts']
const fewestModules = 50

const { forbidden, options } = await extractConfig('./.dependency-cruiser.cjs')
const { output } = await cruise(folders, { ...options, ruleSet: { forbidden }, validate: true, outputType: 'json' })
const { summary } = typeof output === 'string' ? JSON.parse(output) : output
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`)
if (summary.totalCruised < fewestModules) {
  console.error(`Only ${summary.totalCruised} modules were read: the parser of .dependency-cruiser.cjs does not work.`)
  process.exit(1)
}
console.log(`${summary.totalCruised} modules, ${summary.violations.length} walk in a wrong direction.`)
process.exit(summary.violations.length === 0 ? 0 : 1)
