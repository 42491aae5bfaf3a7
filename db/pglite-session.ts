/** One PGlite is one session. Here many clients share it, each alone from the start of a transaction to its end. */

import type { PGlite } from '@electric-sql/pglite'
import { PglitePgConnection, type Config } from '@electric-sql/pglite/node-postgres'
import { DatabaseUnavailable } from './errors.ts'

export interface SharedSession {
  /** What node-postgres's Client takes in the place of a socket. */
  connect(): PglitePgConnection
  /** Called once, with the reason, if the database breaks: a full disk, a crash in WebAssembly. */
  onBreak(listener: (error: DatabaseUnavailable) => void): void
}

/**
 * Lets node-postgres clients take turns at one PGlite. Whose turn it is follows from what the database says after each
 * query about being in a transaction, so it holds for any SQL: comments, savepoints, failed transactions.
 *
 * What is of the session is of all clients: SET without LOCAL, prepared statements with a name, advisory locks.
 *
 * @param waitMs how long a client waits for its turn before its query fails
 */
export function shareSession(pglite: PGlite, waitMs: number): SharedSession {
  const session = new Session(pglite, waitMs)
  return {
    connect: () => new TurnTakingConnection(session),
    onBreak: (listener) => session.breakListeners.push(listener),
  }
}

type BackendMessage = Awaited<ReturnType<PGlite['execProtocolStream']>>[number]

/** As the frontend sends it: one letter for the kind, four bytes of length, the rest. */
type FrontendMessage = Uint8Array

/** Looks like a PGlite to PglitePgConnection, which only ever sends messages and waits until it is ready. */
class TurnTakingConnection extends PglitePgConnection {
  readonly #member: Member

  constructor(session: Session) {
    const member = new Member(session, (channel, payload) =>
      this.emit('notification', { name: 'notification', channel, payload, processId: 0, length: 0 }),
    )
    super({ pglite: member as unknown as Config['pglite'] })
    this.#member = member
  }

  /** However the client goes, in the middle of a transaction too, nothing of it stays behind. */
  override end(): void {
    super.end()
    this.#member.leave()
  }
}

class Member {
  readonly waitReady = Promise.resolve()
  readonly channels = new Set<string>()
  readonly notify: (channel: string, payload: string) => void
  readonly #session: Session
  #unsent: FrontendMessage[] = []
  #sending: Promise<unknown> = Promise.resolve()

  constructor(session: Session, notify: (channel: string, payload: string) => void) {
    this.#session = session
    this.notify = notify
  }

  /** Collects what node-postgres sends for one query until it waits for an answer, and sends that in one go. */
  execProtocolStream(message: FrontendMessage): Promise<BackendMessage[]> {
    this.#unsent.push(message)
    if (!expectsAnswer(message)) return Promise.resolve([])
    const messages = this.#unsent
    this.#unsent = []
    const answer = this.#session.send(this, messages)
    this.#sending = answer.catch(() => undefined)
    return answer
  }

  leave(): void {
    void this.#sending.then(() => this.#session.leave(this))
  }
}

class Session {
  readonly breakListeners: ((error: DatabaseUnavailable) => void)[] = []
  readonly #pglite: PGlite
  readonly #waitMs: number
  readonly #members = new Set<Member>()
  readonly #waiting: { readonly member: Member; readonly start: () => void }[] = []
  #turn: Member | undefined
  #broken: DatabaseUnavailable | undefined

  constructor(pglite: PGlite, waitMs: number) {
    this.#pglite = pglite
    this.#waitMs = waitMs
    pglite.onNotification((channel, payload) => {
      for (const member of this.#members) if (member.channels.has(channel)) member.notify(channel, payload)
    })
  }

  async send(member: Member, messages: readonly FrontendMessage[]): Promise<BackendMessage[]> {
    if (this.#turn !== member) await this.#waitForTurn(member)
    let status: string | undefined = idle
    try {
      const answers = await this.#exchange(messages)
      if (answers.some(isListenOrUnlisten)) await this.#noteChannels(member, messages)
      status = transactionStatus(answers)
      return answers.filter(({ name }) => name !== 'notification')
    } finally {
      if (status === idle) this.#passTurn()
    }
  }

  async leave(member: Member): Promise<void> {
    this.#members.delete(member)
    if (this.#turn !== member) return
    if (!this.#broken) await this.#exchange([simpleQuery('rollback')]).catch(() => undefined)
    this.#passTurn()
  }

  #waitForTurn(member: Member): Promise<void> {
    if (!this.#turn) {
      this.#turn = member
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      // By way of the event loop: queries alone, one upon the other, would let nothing else in the process happen.
      const waiting = { member, start: () => (clearTimeout(timer), setImmediate(resolve)) }
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
        reject(waitedTooLong(this.#waitMs))
      }, this.#waitMs)
      this.#waiting.push(waiting)
    })
  }

  #passTurn(): void {
    const next = this.#waiting.shift()
    this.#turn = next?.member
    next?.start()
  }

  async #exchange(messages: readonly FrontendMessage[]): Promise<BackendMessage[]> {
    if (this.#broken) throw this.#broken
    try {
      const answers = await this.#pglite.execProtocolStream(Buffer.concat(messages), { throwOnError: false })
      const fatal = answers.find(isFatal)
      if (fatal) throw fatal
      return answers
    } catch (cause) {
      const remedy = 'see that the disk of DATA_DIR has room, and start the service again.'
      this.#broken = new DatabaseUnavailable(`The embedded database has stopped; ${remedy}`, { cause })
      for (const listener of this.breakListeners) listener(this.#broken)
      throw this.#broken
    }
  }

  /** LISTEN holds for the session, so UNLISTEN by one client must not end it for the others. */
  async #noteChannels(member: Member, messages: readonly FrontendMessage[]): Promise<void> {
    this.#members.add(member)
    const statements = messages.flatMap(listenStatements)
    for (const { verb, channel } of statements) {
      if (verb === 'listen') member.channels.add(channel)
      else if (channel === '*') member.channels.clear()
      else member.channels.delete(channel)
    }
    if (!statements.some(({ verb }) => verb === 'unlisten')) return
    const wanted = new Set([...this.#members].flatMap(({ channels }) => [...channels]))
    for (const channel of wanted) await this.#exchange([simpleQuery(`listen "${channel.replaceAll('"', '""')}"`)])
  }
}

const idle = 'I'

/** Query, Sync, Flush and what COPY sends; the others (Parse, Bind, Describe, Execute, Close) wait for one of these. */
function expectsAnswer(message: FrontendMessage): boolean {
  return 'QSHdcf'.includes(String.fromCharCode(message[0] ?? 0))
}

function transactionStatus(answers: readonly BackendMessage[]): string | undefined {
  const last = answers.findLast(({ name }) => name === 'readyForQuery')
  return last && 'status' in last ? String(last.status) : undefined
}

function isListenOrUnlisten(answer: BackendMessage): boolean {
  return answer.name === 'commandComplete' && 'text' in answer && /^(UN)?LISTEN$/.test(String(answer.text))
}

/** What PGlite answers to everything after a checkpoint has failed. */
function isFatal(answer: BackendMessage): boolean {
  return answer instanceof Error && answer.message.startsWith('cannot drop active portal')
}

function listenStatements(message: FrontendMessage): readonly { verb: string; channel: string }[] {
  const sql = Buffer.from(message.subarray(5))
    .toString('utf8')
    .replaceAll(/--.*$|\/\*[^]*?\*\//gm, ' ')
  const statements = sql.matchAll(/\b(listen|unlisten)\s+(?:"((?:[^"]|"")+)"|(\w+|\*))/gi)
  return Array.from(statements, ([, verb = '', quoted, plain = '']) => ({
    verb: verb.toLowerCase(),
    channel: quoted?.replaceAll('""', '"') ?? plain.toLowerCase(),
  }))
}

function simpleQuery(sql: string): FrontendMessage {
  const text = Buffer.from(`${sql}\0`)
  const message = Buffer.alloc(5 + text.length, 'Q')
  message.writeInt32BE(4 + text.length, 1)
  text.copy(message, 5)
  return message
}

function waitedTooLong(waitMs: number): Error {
  return new Error(
    `Another transaction has held the embedded database for ${waitMs} ms; ` +
      'a transaction must pass its client on and never reach for the pool.',
  )
}
