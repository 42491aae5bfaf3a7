/**
 * Whether a text speaks to a machine instead of asking it something. Whoever wants to be overlooked will be: the checks
 * of what a model writes have to hold without this. It only spares newcomers what those can't see.
 */

import { cleanText } from '../../inbox/clean-text.ts'

const near = (one: string, other: string) => `(?:${one})(?:\\P{L}+\\p{L}+){0,4}?\\P{L}+(?:${other})`
const nearEitherWay = (one: string, other: string) => `${near(one, other)}|${near(other, one)}`
const word = '(?<!\\p{L})'

const rules =
  'instruction\\p{L}*|rules?|guidelines?|prompt\\p{L}*|anweisung\\p{L}*|vorgabe\\p{L}*|regeln?|consignes?|règles?|instruccion\\p{L}*|reglas?|istruzion\\p{L}*|' +
  'polece\\p{L}*|instrukcj\\p{L}*|вказівк\\p{L}*|інструкці\\p{L}*|правил\\p{L}*|инструкци\\p{L}*|указани\\p{L}*|(?:ال)?تعليمات|(?:ال)?قواعد\\p{L}*|قاعدة|دستور\\p{L}*|قوانین\\p{L}*|قانون|' +
  'talimat\\p{L}*|kural\\p{L}*|chỉ dẫn|tilmaam\\p{L}*|निर्देश\\p{L}*|መምርሒ\\p{L}*|praecept\\p{L}*|todo|alles|everything'
const setAside =
  'ignor\\p{L}*|forget|disregard|override|vergiss|vergessen sie|missachte\\p{L}*|oublie\\p{L}*|ignora\\p{L}*|zignoruj|забудь\\p{L}*|ігноруй\\p{L}*|игнорируй\\p{L}*|' +
  'تجاهل\\p{L}*|انس|فراموش|نادیده|unut|yok say|bỏ qua|dhaaf|अनदेखा|ግደፎ|neglege'

const patterns = [
  `${word}(?:${nearEitherWay(setAside, rules)})`,
  // A new master.
  `${word}(?:${nearEitherWay('admin\\p{L}*|entwickler|developer|développeur|адміністратор\\p{L}*|администратор\\p{L}*|المدير|مدیر|yönetici\\p{L}*', rules)})`,
  `${word}(?:you are now|from now on you|du bist (?:ab )?jetzt|tu es (?:maintenant|désormais)|тепер ти|теперь ты|[أا]نت ال[آا]ن|حالا یک|artık özgür|act as|tu so als)(?!\\p{L})`,
  // Marks of a conversation with a model.
  '<\\|?/?(?:im_|system|assistant|user)|\\[/?inst\\]|"(?:role|passages|turns|system|canAnswer)"\\s*:|"\\s*\\}\\s*\\]|```',
  `${word}(?:system|système|система|s[iİ]stem|النظام|سیستم)\\s*:`,
  `${word}(?:system prompt|jailbreak|developer mode|language model|sprachmodell\\p{L}*|modèle de langage|мовн\\p{L}+ модел\\p{L}*|языков\\p{L}+ модел\\p{L}*|نموذج لغوي|مدل زبانی|dil modeli|chatgpt|gpt-?\\d)`,
  // Its words, its secrets, its tongue.
  `${word}(?:${near('repeat|wiederhol\\p{L}*|répète\\p{L}*|повтори\\p{L}*|كرر|تکرار|tekrarla\\p{L}*', 'everything|above|alles|oben|über|tout|précède|все|всё|над|كل|فوق|بالا|خط|satır\\p{L}*|her')})`,
  `${word}(?:(?:answer|reply|respond) (?:only|with|in|from now)|antworte (?:ab|nur|mit|auf|jetzt)|réponds? (?:seulement|désormais|avec|en)|відповідай|отвечай|[أا]جب|پاسخ بده|cevap ver)(?!\\p{L})`,
  '忽略.{0,6}(?:指示|指令|规则)|無視',
].map((pattern) => new RegExp(pattern, 'iu'))

/** As long as an order has to be, and no part of an address. */
const encoded = /(?<![\w./-])(?=[A-Za-z0-9+/]*\d)(?=[A-Za-z0-9+/]*[A-Z])[A-Za-z0-9+/]{24,}={0,2}(?![\w./-])/

/** Nobody types these: direction overrides, and more signs without a shape than the flag of Scotland has. */
const smuggled = /[\u202d\u202e]|[\u{e0000}-\u{e01ef}]{8}/u

export function givesOrders(text: string): boolean {
  const plain = cleanText(text).normalize('NFKC')
  const backwards = plain.split('').toReversed().join('')
  const readings = new Set([plain, unspaced(plain), latinised(plain), cyrillised(plain), backwards])
  return (
    smuggled.test(text) ||
    encoded.test(plain) ||
    [...readings].some((reading) => patterns.some((pattern) => pattern.test(reading)))
  )
}

/** "i g n o r e   a l l" */
const unspaced = (text: string) =>
  text.replace(/(?<!\S)(?:\S ){4,}\S(?!\S)|(?<!\S)(?:\S {1,3}){8,}\S(?!\S)/gu, (run) =>
    run.replace(/ {2,}/g, '\u0000').replaceAll(' ', '').replaceAll('\u0000', ' '),
  )

const latinLetters = 'aeopcxyikjsb'
const cyrillicLetters = 'аеорсхуікјѕь'

/** A word in two scripts is read in each. */
const latinised = (text: string) => swapped(text, cyrillicLetters, latinLetters)
const cyrillised = (text: string) => swapped(text, latinLetters, cyrillicLetters).replace(/ک/g, 'ك').replace(/ی/g, 'ي')

function swapped(text: string, from: string, to: string): string {
  return Array.from(text, (letter) => to[from.indexOf(letter)] ?? letter).join('')
}
