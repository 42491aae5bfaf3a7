/** Addresses of electronic mail, and names under which people are found in messengers. */

import type { Found, Kind, Reading } from './found.ts'

const local = "[\\p{L}\\p{N}._%+'-]{1,64}"
const host = '[\\p{L}\\p{N}-]{1,63}(?:(?:\\.| ?[[({] ?(?:dot|punkt|point) ?[\\])}] ?)[\\p{L}\\p{N}-]{1,63}){1,5}'
const at = '(?: ?@ ?| ?[\\[({] ?(?:at|ät|et) ?[\\])}] ?)'
const providers = '(?:gmail|googlemail|yahoo|hotmail|outlook|web|gmx|icloud|live|t-online|mail|ukr|yandex|proton)'

const forms: readonly (readonly [Kind, RegExp])[] = [
  ['EMAIL', new RegExp(`${local}${at}${host}`, 'giu')],
  // Without the sign, as it is dictated.
  ['EMAIL', new RegExp(`${local} (?:at|ät|et) ${providers} ?(?:\\.|dot|punkt|point) ?\\p{L}{2,6}`, 'giu')],
  ['HANDLE', /(?<![\p{L}\p{N}@._-])@[a-z]\w{3,31}/giu],
]

export function emailsIn({ plain }: Reading): readonly Found[] {
  return forms.flatMap(([kind, form]) =>
    [...plain.matchAll(form)].map(({ 0: { length }, index }) => ({ kind, from: index, to: index + length })),
  )
}
