/** The command line. */

import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { DataFolderInUse } from '../db/errors.ts'
import { createApp, type App, type Role } from './app.ts'
import { ask, askBatch, askService, type AskOnce } from './commands/ask.ts'
import { compare } from './commands/compare.ts'
import { listDeadLetters, resendDeadLetters } from './commands/dead-letters.ts'
import { demo } from './commands/demo.ts'
import { detectBatch } from './commands/detect.ts'
import { doctor } from './commands/doctor.ts'
import { evaluate } from './commands/evaluate.ts'
import { links } from './commands/links.ts'
import { exportPerson, forgetPerson } from './commands/person.ts'
import { serve } from './commands/serve.ts'
import { sync } from './commands/sync.ts'
import { addPerson, disablePerson, listPeople, resetPerson } from './commands/user.ts'
import { readConfig } from './config.ts'
import { readEnvironment } from './config/environment.ts'
import { deskRoles, type DeskRole } from './domain/desk-user.ts'
import { isLanguageTag, languageTag, type LanguageTag } from './domain/language.ts'
import type { PersonId } from './domain/person.ts'
import { isRegionSlug, type RegionSlug } from './domain/region.ts'
import { createLog } from './log.ts'
import { version } from './version.ts'

/** Exit codes: 0 done, 1 something failed, 2 wrong usage. */
const failed = 1
const wrongUsage = 2

const program = new Command('lotse')
  .description("Answers newcomers' questions from their region's own pages.")
  .version(version)
  .exitOverride()
  .showHelpAfterError('(--help shows how)')

program
  .command('serve')
  .description('start the service')
  .addOption(new Option('--role <role>', 'what this process does').choices(['all', 'gateway', 'worker']).default('all'))
  .action(async ({ role }: { role: Role }) => {
    const { config, log } = configure('info')
    await serve(config, role, log)
  })

program
  .command('demo')
  .description('start the service with the invented region')
  .option('--with-model-double', 'answers are written by the double of a language model that the tests use')
  .action(({ withModelDouble = false }: { withModelDouble?: boolean }) => demo(readEnvironment(), withModelDouble))

program
  .command('sync')
  .description('read the regions once')
  .option('--region <slug...>', 'only these regions', collect(region), [])
  .option('--json', 'the outcome as JSON')
  .action(({ region: regions, json = false }: { region: RegionSlug[]; json?: boolean }) =>
    withApp((app) => sync(app, regions, json)),
  )

program
  .command('ask')
  .description('answer a question as the bot would')
  .addArgument(new Argument('[question...]', 'the question'))
  .option('--region <slug>', 'whose pages to answer from', region)
  .option('--region-from-line', 'with --batch: each line names its region')
  .option('--language <tag>', 'the language of question and answer, instead of finding it out', language)
  .option('--json', 'the whole answer as JSON')
  .option('--batch <file>', 'questions from a file, a JSON line each: {"id","region","question","language"?}')
  .action((words: string[], options: AskOptions) => runAsk(words.join(' ').trim(), options))

program
  .command('detect')
  .description('find out the language of texts')
  .requiredOption('--batch <file>', 'texts from a file, a JSON line each: {"id","text","region"?,"hint"?}')
  .action(({ batch }: { batch: string }) => withApp((app) => detectBatch(app, batch)))

program
  .command('eval')
  .description('measure the answers to questions whose answers are known')
  .argument('<file>', 'a JSON line each: {"id","region","language","question","answerable","pages","sentences"}')
  .option('--json', 'the figures as JSON')
  .action((file: string, { json = false }: { json?: boolean }) => withApp((app) => evaluate(app, file, json)))

program
  .command('compare')
  .description('two runs of "eval --json" side by side')
  .argument('<run>', 'a file that "eval --json" wrote')
  .argument('<other>', 'another one, of another model or version')
  .action((one: string, other: string) => compare(one, other))

program
  .command('links')
  .description('where newcomers of a region begin: addresses and QR codes')
  .requiredOption('--region <slug>', 'the region', region)
  .option('--svg <folder>', 'write the QR codes there, for posters')
  .action(({ region: slug, svg }: { region: RegionSlug; svg?: string }) => links(configure('warn').config, slug, svg))

program
  .command('dead-letters')
  .description('what could not be sent, and why')
  .option('--resend <id>', 'send one again, or "all"')
  .option('--json', 'the list as JSON')
  .action(({ resend, json = false }: { resend?: string; json?: boolean }) =>
    withApp((app) => (resend === undefined ? listDeadLetters(app, json) : resendDeadLetters(app, resend))),
  )

program
  .command('export-person')
  .description('everything that is stored about one newcomer, as JSON')
  .addArgument(new Argument('<id>', 'as it stands in the desk and in the file of /export').argParser(person))
  .action((id: PersonId) => withApp((app) => exportPerson(app, id)))

program
  .command('forget-person')
  .description('delete everything that is stored about one newcomer')
  .addArgument(new Argument('<id>', 'as it stands in the desk and in the file of /export').argParser(person))
  .action((id: PersonId) => withApp((app) => forgetPerson(app, id)))

const user = program.command('user').description('people of the desk')

user
  .command('add')
  .description('make an account and a link to choose its password, or give an account more roles')
  .addArgument(new Argument('<email>', 'their e-mail address').argParser(email))
  .requiredOption('--role <role...>', `of ${deskRoles.join(', ')}`, collect(role), [])
  .option('--region <slug...>', 'only in these regions; in all without it', collect(region), [])
  .option('--name <name>', 'as colleagues see it')
  .action((address: string, { role: roles, region: regions, name }: AddOptions) => {
    if (roles.length === 0) program.error('user add wants --role, such as --role counsellor.')
    return withApp((app) => addPerson(app, address, { roles, regions, ...(name !== undefined && { name }) }))
  })

user
  .command('list')
  .description('who has an account')
  .option('--json', 'the list as JSON')
  .action(({ json = false }: { json?: boolean }) => withApp((app) => listPeople(app, json)))

user
  .command('disable')
  .description('log somebody out everywhere, for good')
  .addArgument(new Argument('<email>', 'their e-mail address').argParser(email))
  .action((address: string) => withApp((app) => disablePerson(app, address)))

user
  .command('reset')
  .description("take somebody's password and second factor away, and make a link for another password")
  .addArgument(new Argument('<email>', 'their e-mail address').argParser(email))
  .action((address: string) => withApp((app) => resetPerson(app, address)))

program
  .command('doctor')
  .description('check the configuration and every connection')
  .action(async () => {
    const { config, log } = configure('warn')
    await doctor(config, log)
  })

interface AddOptions {
  readonly role: DeskRole[]
  readonly region: RegionSlug[]
  readonly name?: string
}

interface AskOptions {
  readonly region?: RegionSlug
  readonly regionFromLine?: boolean
  readonly language?: LanguageTag
  readonly json?: boolean
  readonly batch?: string
}

async function runAsk(text: string, options: AskOptions): Promise<void> {
  const { region: slug, language: chosen, batch, regionFromLine = false, json = false } = options
  if (batch !== undefined) {
    if ((slug === undefined) === !regionFromLine) program.error('--batch wants --region or --region-from-line.')
    return withApp((app) => askBatch(app, batch, slug))
  }
  if (slug === undefined) return program.error('ask wants --region, such as --region muenchen.')
  if (text === '') return program.error('ask wants a question.')
  await askHereOrThere({ region: slug, text, json, ...(chosen === undefined ? {} : { language: chosen }) })
}

/** While the service runs on the embedded database, only the service can answer. */
async function askHereOrThere(asked: AskOnce): Promise<void> {
  try {
    await withApp((app) => ask(app, asked))
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error
    const answer = await askService(configure('warn').config, asked)
    if (answer === undefined) throw error
    console.log(answer)
  }
}

function configure(defaultLogLevel: string) {
  const environment = readEnvironment()
  const config = readConfig(environment)
  return { config, log: createLog(environment['LOG_LEVEL'] === undefined ? defaultLogLevel : config.logLevel) }
}

/** Commands that come and go say what matters themselves; the log speaks up only when something is odd. */
async function withApp(work: (app: App) => Promise<void>): Promise<void> {
  const { config, log } = configure('warn')
  const app = await createApp(config, log)
  try {
    await work(app)
  } finally {
    await app.close()
  }
}

function region(text: string): RegionSlug {
  if (!isRegionSlug(text)) throw new InvalidArgumentError('A region is named as in the app’s URLs: muenchen.')
  return text
}

function role(text: string): DeskRole {
  const found = deskRoles.find((one) => one === text)
  if (found === undefined) throw new InvalidArgumentError(`A role is one of ${deskRoles.join(', ')}.`)
  return found
}

function email(text: string): string {
  const address = text.trim().toLowerCase()
  if (!/^[^\s@]+@[^\s@]+$/.test(address))
    throw new InvalidArgumentError('An e-mail address looks like kim@example.org.')
  return address
}

function language(text: string): LanguageTag {
  if (!isLanguageTag(text)) throw new InvalidArgumentError('A language is a tag such as de or zh-CN.')
  return languageTag(text)
}

function person(text: string): PersonId {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) {
    throw new InvalidArgumentError('A person’s id looks like 6f1c2a4e-….')
  }
  return text as PersonId
}

function collect<T>(parse: (text: string) => T) {
  return (text: string, all: T[]) => [...all, parse(text)]
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : wrongUsage
  } else {
    const isDebugging = process.env['LOG_LEVEL'] === 'debug'
    console.error(isDebugging ? error : `lotse: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = failed
  }
}
