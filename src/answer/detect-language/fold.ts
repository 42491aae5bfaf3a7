/** Makes the spellings of one word alike. */

/** As people type who have no keyboard for their language: without accents, with the neighbour's ya and kaf. */
export function folded(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[ıłđø]/g, (letter) => ({ ı: 'i', ł: 'l', đ: 'd', ø: 'o' })[letter] ?? letter)
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+|[\u064b-\u0652\u0640\u200c'’ʼ`-]/gu, '')
    .normalize('NFC')
    .replace(/[يى]/g, 'ی')
    .replaceAll('ك', 'ک')
    .replace(/[أإ]/g, 'ا')
}
