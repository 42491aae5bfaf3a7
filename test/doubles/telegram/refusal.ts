/** Telegram's own words when it does not like a call. */

export class Refusal extends Error {
  readonly code: number
  readonly parameters: object | undefined

  constructor(code: number, description: string, parameters?: object) {
    super(description)
    this.code = code
    this.parameters = parameters
  }
}

const kinds: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  409: 'Conflict',
  429: 'Too Many Requests',
}

export function refuse(code: number, why: string, parameters?: object): never {
  throw new Refusal(code, `${kinds[code] ?? 'Error'}: ${why}`, parameters)
}
