/** A translator that needs no model: `«uk: Guten Tag»`. */

import { isSameLanguage } from '../../src/domain/language.ts'
import type { Translation, TranslationOrder } from '../../src/domain/translation.ts'
import type { Translator } from '../../src/ports/models.ts'

export interface TranslatorDouble {
  readonly translator: Translator
  readonly orders: (TranslationOrder & { readonly texts: readonly string[] })[]
  /** What it cannot translate; everything, where it is down. */
  isDown: boolean
}

export function translatorDouble(): TranslatorDouble {
  const double: TranslatorDouble = {
    orders: [],
    isDown: false,
    translator: async (texts, order) => {
      double.orders.push({ ...order, texts })
      return texts.map((text): Translation => {
        if (order.from !== null && isSameLanguage(order.from, order.to)) return { kind: 'unneeded' }
        return double.isDown ? { kind: 'failed' } : { kind: 'translated', text: `«${order.to}: ${text}»` }
      })
    },
  }
  return double
}
