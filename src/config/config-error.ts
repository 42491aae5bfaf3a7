/** What is wrong with the settings: the message says all of it, a line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}
