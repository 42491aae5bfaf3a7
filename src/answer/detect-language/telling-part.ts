/** The part of a message that tells its language: without what is written alike in all of them. */

/** Addresses of pages and mailboxes, and names of accounts. */
const addresses =
  /https?:\/\/\S+|www\.\S+|(?<!\S)[^\s@]*@\S+|(?<!\S)[\w-]+(?:\.[\w-]+)*\.(?:de|com|org|net|eu|app|info)(?![\w-])\S*/gi

/** People agree, laugh and hesitate in these letters in every language. */
const wordlessWords =
  /^(?:ok|okay|okey|oke|hm+|mhm|aha|oh|ah|haha\w*|hehe\w*|jaja|lol|xd|www|pdf|sms|whatsapp|telegram|google)$/iu

/** "BAMF", "AOK", "B1": abbreviations of offices, insurers and levels. */
const abbreviation = /^(?:\p{Lu}{2,6}|[ABC][12])$/u

/**
 * What German offices call things: newcomers use these words in every language, since their own has none. They count
 * only where nothing else is left, so that a Turkish sentence around an `Aufenthaltstitel` stays Turkish.
 */
const officialGerman =
  /^(?:jobcenter|anmeldung\w*|termin|duldung|kita|bürgeramt|rathaus|bescheid|aufenthalt\w*|ausweis|amt|antrag|hausarzt|minijob|kindergarten|rundfunkbeitrag|bürgergeld|schufa|familienkasse|sozialamt|ausländer\w*|finanzamt|standesamt|arbeitsagentur|integrationskurs\w*|krankenkasse|platz|kurs|unterlagen|vermieter|mietvertrag|hartz|meldeadresse|führerschein|straße|strasse|frau|herr|bahnhof|\p{Lu}\p{L}+(?:ung|amt|geld|gelds|behörde|versicherung|bestätigung|erlaubnis|ausweis|schein|titel|kasse|vertrag|erklärung|beratung|straße|strasse|str|platz|kurs|kurse|pfleger|bildung|haus|schule|weg|allee))$/iu

/** A word with its letters; digits and apostrophes stay within, since "la2i" and "3andi" are Arabic words. */
const word = /[\p{L}\p{M}\p{N}]+(?:['’ʼ`\u200c-][\p{L}\p{M}\p{N}]+)*/gu

export interface TellingPart {
  /** In their order and spelling. */
  readonly words: readonly string[]
  /** `true` where there is at most what could be names: the conversation so far tells more. */
  readonly mayBeNames: boolean
  /** `true` where German offices' words are all there is. */
  readonly isOfficialGerman: boolean
}

export function tellingPart(text: string): TellingPart {
  const all = (text.replace(addresses, ' ').normalize('NFKC').match(word) ?? []).filter(hasLetters)
  const speaking = all.filter((each) => !wordlessWords.test(each))
  const spoken = isShouted(speaking) ? speaking : speaking.filter((each) => !abbreviation.test(each))
  const own = spoken.filter((each) => !isOfficial(each))
  const words = own.length > 0 ? own : spoken
  const isOfficialGerman = own.length === 0 && spoken.length > 0
  return { words, isOfficialGerman, mayBeNames: !isShouted(words) && areCapitalised(words) }
}

const isOfficial = (each: string) => officialGerman.test(each.replaceAll('-', ''))

/** Names of a person or a street are rarely longer than four words. */
const areCapitalised = (words: readonly string[]) => words.length <= 4 && words.every((each) => /^\p{Lu}/u.test(each))

/** Two letters in a row, or a letter of a script that has no cases; "12a" is the number of a house. */
const hasLetters = (each: string) =>
  /\p{L}/u.test(each) && (!/\p{N}/u.test(each) || /\p{L}{2}|\p{L}\p{N}\p{L}/u.test(each)) && !/^\p{N}{2,}/u.test(each)

/** Somebody who writes all in capitals writes words. */
const isShouted = (words: readonly string[]) =>
  words.length >= 3 && words.every((each) => each === each.toUpperCase() && each !== each.toLowerCase())
