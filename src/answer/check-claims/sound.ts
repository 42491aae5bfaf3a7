/** How a name sounds, roughly: its consonants in Latin letters, so that "Мустерштадт" meets "Musterstadt". */

// oxfmt-ignore
const consonants: Readonly<Record<string, string>> = {
  б: 'b', в: 'w', г: 'k', ґ: 'k', д: 't', ж: 's', з: 's', й: '', к: 'k', л: 'l', м: 'm', н: 'n', п: 'b', р: 'r', с: 's',
  т: 't', ф: 'w', х: 'k', ц: 's', ч: 's', ш: 's', щ: 's',
  ب: 'b', ت: 't', ث: 't', ج: 'k', ح: 'k', خ: 'k', د: 't', ذ: 't', ر: 'r', ز: 's', س: 's', ش: 's', ص: 's', ض: 't', ط: 't',
  ظ: 's', ع: '', غ: 'k', ف: 'w', ق: 'k', ك: 'k', ک: 'k', ل: 'l', م: 'm', ن: 'n', ه: '', پ: 'b', چ: 's', ژ: 's', گ: 'k', ڤ: 'w',
  b: 'b', c: 'k', d: 't', f: 'w', g: 'k', j: '', k: 'k', l: 'l', m: 'm', n: 'n', p: 'b', q: 'k', r: 'r', s: 's', t: 't',
  v: 'w', w: 'w', x: 'ks', z: 's',
}

export function soundOf(word: string): string {
  const spelled = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/sch|sh|tsch|ch(?=[aeiou])/g, 's')
    .replace(/ph/g, 'f')
    .replace(/(?<=[aeiou])h|ch/g, (match) => (match === 'h' ? '' : 'k'))
  const sound = Array.from(spelled, (letter) => consonants[letter] ?? '').join('')
  return sound.replace(/(.)\1+/g, '$1')
}
