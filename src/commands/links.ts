/** `lotse links`: where newcomers of a region begin, as addresses and as QR codes for a poster. */

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeQR } from 'qr'
import { createTelegramBot } from '../../adapters/telegram/bot.ts'
import type { Config } from '../config.ts'
import type { TelegramConfig } from '../config/telegram.ts'
import type { RegionSlug } from '../domain/region.ts'

interface Entrance {
  readonly channel: string
  readonly url: string
}

const answerWithinMs = 10_000

/** @param folder where QR codes are written as SVG files; without one they are drawn on the terminal */
export async function links(config: Config, region: RegionSlug, folder: string | undefined): Promise<void> {
  const entrances = [
    { channel: 'chat', url: `${config.http.publicUrl}/chat/${region}` },
    ...(await Promise.all(botsFor(config, region).map((bot) => telegramEntrance(bot, region)))),
  ]
  for (const entrance of entrances) {
    console.log(`${entrance.channel.padEnd(20)} ${entrance.url}`)
    if (folder === undefined) console.log(encodeQR(entrance.url, 'term'))
    else console.log(`${''.padEnd(20)} ${await writePoster(entrance, region, folder)}`)
  }
}

const botsFor = ({ telegram }: Config, region: RegionSlug) =>
  telegram.filter((bot) => bot.region === null || bot.region === region)

/** A slash has no place in Telegram's parameter; whoever starts with two hyphens means one. */
async function telegramEntrance(account: TelegramConfig, region: RegionSlug): Promise<Entrance> {
  const { username } = await createTelegramBot(account).identify(AbortSignal.timeout(answerWithinMs))
  const start = account.region === null ? `?start=${region.replaceAll('/', '--')}` : ''
  return { channel: `telegram ${account.account}`, url: `https://t.me/${username}${start}` }
}

async function writePoster({ channel, url }: Entrance, region: RegionSlug, folder: string): Promise<string> {
  const file = join(folder, `${region}-${channel}.svg`.replaceAll(/[/ ]/g, '-'))
  await mkdir(folder, { recursive: true })
  await writeFile(file, encodeQR(url, 'svg'))
  return file
}
