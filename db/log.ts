/** Where the database's own troubles are written; pino is such a log. */
export interface Log {
  info(message: string): void
  warn(fields: object, message: string): void
}
