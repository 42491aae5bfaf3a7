/** Reads what is written to be overlooked, as well as any large model can: the worst case for whoever filters. */

/** The letters of a text and of what is encoded in it; look-alikes are one. */
export function revealed(text: string): string {
  return plain([text, ...decodedIn(text), bytesIn(text)].join('\n'))
}

const decodedIn = (text: string) =>
  (text.match(/[A-Za-z0-9+/]{16,}={0,2}/g) ?? []).map((code) => Buffer.from(code, 'base64').toString())

/** Bytes as variation selectors, which no reader sees. */
const bytesIn = (text: string) =>
  Buffer.from(
    Array.from(text.matchAll(/[\u{e0100}-\u{e01ef}]/gu), ([sign]) => (sign.codePointAt(0) ?? 0) - 0xe0100),
  ).toString()

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  і: 'i',
  ک: 'ك',
  ی: 'ي', // oxfmt-ignore
}

const plain = (text: string) =>
  Array.from(text.normalize('NFKC').toLowerCase(), (letter) => latin[letter] ?? letter)
    .join('')
    .replace(/[^\p{L}\p{N}]+/gu, '')
