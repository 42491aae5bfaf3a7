/** The last lines of a test run: each suite that was skipped, with its reason, and how many tests passed. */

import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** Where nothing may be skipped, a test that could not run is a failure. */
const mayNotSkip = process.env['LOTSE_SKIP_NOTHING'] === '1'

export default class ClosingLines implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const skipped = tests.filter((test) => test.result().state === 'skipped')
    for (const suite of new Set(skipped.map(suiteOf))) console.log(`skipped: ${suite}`)
    const unreadable = modules.filter((module) => module.errors().length > 0).length
    const failed = count('failed') + unreadable + (mayNotSkip ? skipped.length : 0)
    const skippedPart = skipped.length > 0 ? `, ${skipped.length} skipped` : ''
    if (mayNotSkip && skipped.length > 0) {
      console.log('Nothing may be skipped here (LOTSE_SKIP_NOTHING=1).')
      process.exitCode = 1
    }
    console.log(`\n${count('passed')} passed, ${failed} failed${skippedPart}`)
  }
}

/** The outermost suite carries the reason in its name. */
function suiteOf(test: TestCase): string {
  const names = test.fullName.split(' > ')
  return `${test.module.relativeModuleId}: ${names.find((name) => name.includes('skipped')) ?? test.fullName}`
}
