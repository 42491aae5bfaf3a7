import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readUpdate } from '../../adapters/telegram/updates.ts'

const receiver = { account: 'default', bot: { id: 110201543, username: 'Lotse_Bot' } }
const me = { id: 110201543, is_bot: true, first_name: 'Lotse', username: 'Lotse_Bot' }
const olena = { id: 5_000_000_001, is_bot: false, first_name: 'Olena', language_code: 'uk' }
const privately = { chat: { id: olena.id, type: 'private', first_name: 'Olena' }, from: olena, date: 1_790_000_000 }
const inGroup = { ...privately, chat: { id: -1_001_234_567_890, type: 'supergroup', title: 'Neighbours' } }

const read = (content: object) => readUpdate({ update_id: 700_000_007, ...content }, receiver)

function message(fields: object, where: object = privately) {
  const result = read({ message: { message_id: 31, ...where, ...fields } })
  return result.kind === 'message' ? result.message : undefined
}

const contentOf = (fields: object, where?: object) => message(fields, where)?.content

function reasonFor(content: object) {
  const result = read(content)
  return result.kind === 'ignored' ? result.reason : undefined
}

describe('a message', () => {
  it('is read with all that is stored of it', () => {
    expect(message({ text: 'Де школа?' })).toEqual({
      from: { channel: 'telegram', account: 'default', chat: '5000000001' },
      receipt: '700000007',
      messageId: '31',
      order: 700_000_007,
      edition: 0,
      sentAt: new Date('2026-09-21T14:13:20Z'),
      isGroup: false,
      languageHint: 'uk',
      content: { kind: 'text', text: 'Де школа?' },
    })
  })

  it.each([
    ['a voice message', { voice: {} }, 'voice'],
    ['music', { audio: {} }, 'voice'],
    ['a round video', { video_note: {} }, 'voice'],
    ['a photo', { photo: [{}] }, 'file'],
    ['a document', { document: {} }, 'file'],
    ['a moving picture', { animation: {}, document: {} }, 'file'],
    ['a video', { video: {} }, 'file'],
    ['a sticker', { sticker: {} }, 'other'],
    ['a contact', { contact: {} }, 'other'],
    ['a poll', { poll: {} }, 'other'],
    ['a die', { dice: {} }, 'other'],
    ['something that is not invented yet', { hologram: {} }, 'other'],
    ['a text that nobody sees', { text: '\u200B' }, 'other'],
  ])('with %s is understood as far as it goes', (_, fields, kind) => {
    expect(contentOf(fields)).toEqual({ kind })
  })

  it('keeps what was written below a photo, cleaned', () => {
    const caption = 'What does this letter say?\u202E'
    expect(contentOf({ photo: [{}], caption })).toEqual({ kind: 'file', caption: 'What does this letter say?' })
  })

  it('that is a recording or a file tells where it can be had, and what Telegram says of it', () => {
    const voice = { file_id: 'AwAC-_1', file_unique_id: 'u', duration: 12, mime_type: 'audio/ogg', file_size: 34_567 }
    expect(contentOf({ voice })).toEqual({
      kind: 'voice',
      attachment: { ref: 'AwAC-_1', mediaType: 'audio/ogg', bytes: 34_567, seconds: 12 },
    })
    const audio = { file_id: 'b', duration: 60, mime_type: 'Audio/MPEG; rate=8000', file_name: 'Frage.mp3' }
    expect(contentOf({ audio })).toEqual({
      kind: 'voice',
      attachment: { ref: 'b', mediaType: 'audio/mpeg', bytes: null, seconds: 60, name: 'Frage.mp3' },
    })
    const document = { file_id: 'c', mime_type: 'application/pdf', file_name: ' Be\u202Escheid\n2.pdf', file_size: 9 }
    expect(contentOf({ document })).toEqual({
      kind: 'file',
      attachment: { ref: 'c', mediaType: 'application/pdf', bytes: 9, name: 'Bescheid 2.pdf' },
    })
  })

  it('with a photo keeps the largest of its sizes that is not too large', () => {
    const photo = [
      { file_id: 's', file_size: 900 },
      { file_id: 'm', file_size: 90_000 },
      { file_id: 'l', file_size: 11_000_000 },
    ]
    expect(contentOf({ photo })).toMatchObject({ attachment: { ref: 'm', mediaType: 'image/jpeg', bytes: 90_000 } })
  })

  it.each([
    ['no id', {}],
    ['an address for an id', { file_id: '../../getMe' }],
    ['an endless id', { file_id: 'x'.repeat(300) }],
    ['a number for an id', { file_id: 7 }],
    ['nothing', null],
  ])('with a voice message that has %s is a voice message still', (_, voice) => {
    expect(contentOf({ voice })).toEqual({ kind: 'voice' })
  })

  it('does not believe sizes, types and names that there can’t be', () => {
    const document = { file_id: 'c', mime_type: 'text/html\r\nx: y', file_size: -1, file_name: 5 }
    expect(contentOf({ document })).toEqual({
      kind: 'file',
      attachment: { ref: 'c', mediaType: 'application/octet-stream', bytes: null },
    })
  })

  it('tells where somebody is, or which place they mean', () => {
    const location = { latitude: 48.137, longitude: 11.575 }
    expect(contentOf({ location })).toEqual({ kind: 'location', ...location })
    expect(contentOf({ venue: { location, title: 'Rathaus' }, location })).toEqual({ kind: 'location', ...location })
  })

  it('is cleaned', () => {
    expect(contentOf({ text: 'sch\u200Bool\u202E \u0000' })).toEqual({ kind: 'text', text: 'school' })
  })

  it('has no hint of a language where Telegram tells none that there can be', () => {
    const hint = (language_code: unknown) => message({ text: 'x', from: { ...olena, language_code } })?.languageHint
    expect([hint('pt-BR'), hint('zz-'), hint(7), hint(undefined)]).toEqual(['pt-br', null, null, null])
  })

  it('that is edited is a later edition of the same message, also twice in a second', () => {
    const edit = (update_id: number, edit_date: number) => {
      const edited_message = { message_id: 31, ...privately, text: 'Wo?', edit_date }
      const result = readUpdate({ update_id, edited_message }, receiver)
      return result.kind === 'message' ? result.message : undefined
    }
    const editions = [edit(8, 1_790_000_001), edit(9, 1_790_000_001), edit(10, 1_790_000_002)]
    expect(editions.map((one) => one?.messageId)).toEqual(['31', '31', '31'])
    const numbers = editions.map((one) => one?.edition ?? 0)
    expect(numbers).toEqual(numbers.toSorted((one, other) => one - other))
    expect(new Set(numbers).size).toBe(3)
    expect(numbers.every((number) => number > 0 && number < Number.MAX_SAFE_INTEGER)).toBe(true)
  })
})

describe('a tap on a button', () => {
  const tap = (fields: object) => read({ callback_query: { id: '99', from: olena, data: 'h:', ...fields } })

  it('is read with the message that the button hangs on', () => {
    const result = tap({ message: { message_id: 30, ...privately, from: me, text: 'Menu' } })
    expect(result).toMatchObject({
      message: {
        messageId: 'callback:99',
        content: { kind: 'button', data: 'h:', callback: '99', messageId: '30' },
        from: { chat: '5000000001' },
        languageHint: 'uk',
      },
    })
  })

  it('is read where Telegram does not show the message any more', () => {
    const result = tap({ message: { message_id: 30, date: 0, chat: privately.chat } })
    expect(result).toMatchObject({ message: { content: { messageId: '30' } } })
  })

  it('with forged data is harmless', () => {
    const result = tap({ message: { message_id: 30, date: 0, chat: privately.chat }, data: 'x\u0000\uD83D' })
    expect(result).toMatchObject({ message: { content: { data: 'x' } } })
  })

  it('that belongs to no chat, or to a game, is left alone', () => {
    expect(tap({ inline_message_id: 'abc' })).toEqual({ kind: 'ignored', reason: 'unknown-kind' })
    const game = { message: { message_id: 30, ...privately }, data: undefined, game_short_name: 'snake' }
    expect(tap(game)).toEqual({ kind: 'ignored', reason: 'unknown-kind' })
  })
})

describe('in a group', () => {
  const group = { type: 'mention', offset: 0, length: 10 }
  const command = (length: number) => ({ entities: [{ type: 'bot_command', offset: 0, length }] })

  it.each([
    ['a command that names the bot', { text: '/help@lotse_bot now', ...command(15) }, '/help now'],
    ['a command that the bot has', { text: '/region muenchen', ...command(7) }, '/region muenchen'],
    [
      'its name, before a question',
      { text: '@lotse_bot, where is the school?', entities: [group] },
      'where is the school?',
    ],
    ['its name, behind a question', { text: 'Where? @Lotse_Bot', entities: [{ ...group, offset: 7 }] }, 'Where?'],
    ['its name, within', { text: 'hey @lotse_bot where?', entities: [{ ...group, offset: 4 }] }, 'hey where?'],
    ['its name alone', { text: '@lotse_bot', entities: [group] }, '/help'],
    [
      'a link to it',
      { text: 'Lotse where?', entities: [{ type: 'text_mention', offset: 0, length: 5, user: me }] },
      'where?',
    ],
    ['a reply to what it said', { text: 'and for children?', reply_to_message: { from: me } }, 'and for children?'],
  ])('%s is heard', (_, fields, text) => {
    expect(contentOf(fields, inGroup)).toEqual({ kind: 'text', text })
    expect(message(fields, inGroup)?.isGroup).toBe(true)
  })

  it.each([
    ['what people say to each other', { text: 'Where is the school?' }],
    ['a command of another bot', { text: '/help@other_bot', ...command(15), reply_to_message: { from: me } }],
    ['a command that the bot has not', { text: '/roll', ...command(5) }],
    ['the name of another bot', { text: '@other_bot hi', entities: [group] }],
    ['its name as part of another', { text: '@lotse_bot2 hi', entities: [{ ...group, length: 11 }] }],
    ['a reply to somebody else', { text: 'yes', reply_to_message: { from: olena } }],
    ['a photo', { photo: [{}] }],
    ['a location', { location: { latitude: 1, longitude: 2 } }],
  ])('%s is not', (_, fields) => {
    expect(reasonFor({ message: { message_id: 31, ...inGroup, ...fields } })).toBe('not-addressed')
  })

  it('a photo is heard that answers the bot, or names it below', () => {
    expect(contentOf({ photo: [{}], reply_to_message: { from: me } }, inGroup)).toEqual({ kind: 'file' })
    const named = { photo: [{}], caption: '@lotse_bot what is this?', caption_entities: [group] }
    expect(contentOf(named, inGroup)).toMatchObject({ kind: 'file' })
  })

  it('no name is recognised before Telegram has told it, but replies are', () => {
    const bot = { id: me.id, username: null }
    const said = (fields: object) =>
      readUpdate({ update_id: 1, message: { message_id: 31, ...inGroup, ...fields } }, { account: 'default', bot }).kind
    expect(said({ text: '@lotse_bot hi', entities: [group] })).toBe('ignored')
    expect(said({ text: 'hi', reply_to_message: { from: me } })).toBe('message')
  })

  it('the chat moves when Telegram gives it another id', () => {
    const moved = { message_id: 31, ...inGroup, from: undefined, migrate_to_chat_id: -1_009_999_999_999 }
    expect(read({ message: moved })).toMatchObject({
      message: { content: { kind: 'moved', toChat: '-1009999999999' }, from: { chat: '-1001234567890' } },
    })
    expect(reasonFor({ message: { message_id: 1, ...inGroup, migrate_from_chat_id: -4 } })).toBe('service-message')
  })
})

describe('in a private chat', () => {
  it('the bot’s own name is not part of what is said', () => {
    const entities = [{ type: 'bot_command', offset: 0, length: 16 }]
    expect(contentOf({ text: '/start@lotse_bot muenchen', entities })).toEqual({
      kind: 'text',
      text: '/start muenchen',
    })
  })

  it('everything is for the bot', () => {
    const entities = [{ type: 'bot_command', offset: 0, length: 15 }]
    expect(contentOf({ text: '/help@other_bot', entities })).toEqual({ kind: 'text', text: '/help@other_bot' })
  })
})

describe('who leaves', () => {
  const change = (status: object, where: object = privately) =>
    read({
      my_chat_member: { ...where, old_chat_member: { status: 'member' }, new_chat_member: { user: me, ...status } },
    })

  it.each([
    ['blocks the bot', { status: 'kicked' }, privately],
    ['takes it out of a group', { status: 'kicked' }, inGroup],
    ['lets it leave a group', { status: 'left' }, inGroup],
    ['shuts it out of a group', { status: 'restricted', is_member: false }, inGroup],
  ])('%s, and the conversation ends', (_, status, where) => {
    expect(change(status, where)).toMatchObject({
      message: { content: { kind: 'left' }, messageId: 'member:700000007' },
    })
  })

  it.each([{ status: 'member' }, { status: 'administrator' }, { status: 'restricted', is_member: true }])(
    'comes back without a word: %j',
    (status) => {
      expect(change(status)).toEqual({ kind: 'ignored', reason: 'service-message' })
    },
  )
})

describe('what is left alone, and why', () => {
  const channel = { chat: { id: -100, type: 'channel' }, date: 1 }

  it.each([
    ['channel', { message: { message_id: 1, ...channel, text: 'news' } }],
    ['channel', { my_chat_member: { ...channel, from: olena, new_chat_member: { status: 'left' } } }],
    ['unknown-kind', { channel_post: { message_id: 1, ...channel, text: 'news' } }],
    ['unknown-kind', { poll_answer: {} }],
    ['unknown-kind', {}],
    ['from-bot', { message: { message_id: 1, ...privately, from: { ...olena, is_bot: true }, text: 'beep' } }],
    ['from-bot', { message: { message_id: 1, ...privately, from: undefined, text: 'news' } }],
    ['service-message', { message: { message_id: 1, ...privately, pinned_message: {} } }],
    ['service-message', { message: { message_id: 1, ...inGroup, new_chat_members: [me] } }],
    ['malformed', { message: { message_id: 'one', ...privately, text: 'x' } }],
    ['malformed', { message: { message_id: 1, ...privately, text: 7 } }],
    ['malformed', { update_id: -1 }],
    ['malformed', { callback_query: { id: 'a b', from: olena } }],
  ])('%s: %j', (reason, content) => {
    expect(reasonFor(content)).toBe(reason)
  })

  it.each([null, undefined, 7, 'update', [], [{ update_id: 1 }]])('malformed: %j', (update) => {
    expect(readUpdate(update, receiver)).toEqual({ kind: 'ignored', reason: 'malformed' })
  })

  it('is never an error, whatever comes', () => {
    const parts = fc.constantFrom(
      'message',
      'edited_message',
      'callback_query',
      'my_chat_member',
      'text',
      'chat',
      'from',
      'entities',
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        fc.constantFrom(1, -5, 'private', 'x', null),
        fc.dictionary(parts, tie('tree')),
        fc.array(tie('tree')),
      ),
    }))
    fc.assert(
      fc.property(tree, (content) => {
        const update = typeof content === 'object' ? Object.assign({ update_id: 5 }, content) : content
        expect(['message', 'ignored']).toContain(readUpdate(update, receiver).kind)
      }),
    )
  })
})
