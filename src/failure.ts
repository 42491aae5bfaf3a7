/** A command that could not do its work: one sentence with a remedy, and exit code 1. */
export class Failure extends Error {
  override readonly name = 'Failure'
}
