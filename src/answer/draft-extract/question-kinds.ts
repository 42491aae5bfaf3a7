/** What a question asks for, by its question words: a place or a yes, an amount or a time. */

import { macrolanguageOf, type LanguageTag } from '../../domain/language.ts'
import { wordsOf } from '../../domain/terms.ts'

export const questionKinds = ['where', 'who', 'amount', 'time', 'how', 'which', 'why', 'whether'] as const

export type QuestionKind = (typeof questionKinds)[number]

/** Words anywhere in the question; those of `whether` only where it begins. */
const questionWords: Readonly<Record<string, Readonly<Record<QuestionKind, string>>>> = {
  de: {
    where: 'wo wohin woher',
    who: 'wer wen wem',
    amount: 'wieviel wieviele viel viele kostet kosten hoch',
    time: 'wann lange uhrzeit öffnungszeiten',
    how: 'wie',
    which: 'welche welcher welches welchen welchem was',
    why: 'warum wieso weshalb wozu',
    whether: 'gibt kann können muss müssen ist sind darf dürfen soll habe hat bekomme werden wird',
  },
  en: {
    where: 'where',
    who: 'who whom whose',
    amount: 'much many cost costs high',
    time: 'when long time',
    how: 'how',
    which: 'which what',
    why: 'why',
    whether: 'is are am can could do does did may must should will has have',
  },
  fr: {
    where: 'où',
    who: 'qui',
    amount: 'combien coûte coût coûtent prix',
    time: 'quand temps horaires',
    how: 'comment',
    which: 'quel quelle quels quelles que qu quoi',
    why: 'pourquoi',
    whether: 'est y peut puis dois doit faut existe a ai peuvent',
  },
  ar: {
    where: 'أين وأين',
    who: 'من لمن بمن',
    amount: 'كم بكم تكلفة',
    time: 'متى مدة',
    how: 'كيف وكيف',
    which: 'ما ماذا أي أية',
    why: 'لماذا',
    whether: 'هل',
  },
  uk: {
    where: 'де куди звідки',
    who: 'хто кого кому ким',
    amount: 'скільки коштує коштують вартість',
    time: 'коли довго час',
    how: 'як',
    which: 'що які яка яке який яких яку',
    why: 'чому навіщо',
    whether: 'чи',
  },
  ru: {
    where: 'где куда откуда',
    who: 'кто кого кому кем',
    amount: 'сколько стоит стоят стоимость',
    time: 'когда долго время',
    how: 'как',
    which: 'что какие какая какое какой каких какую',
    why: 'почему зачем',
    whether: 'есть могу можно нужно должен',
  },
  tr: {
    where: 'nerede nereden nereye',
    who: 'kim kime kimler',
    amount: 'kaç kadar ücreti fiyatı',
    time: 'zaman saat süre',
    how: 'nasıl',
    which: 'ne hangi nedir neler',
    why: 'neden niçin niye',
    whether: 'var mümkün',
  },
  fa: {
    where: 'کجا کجاست',
    who: 'چه‌کسی کسی',
    amount: 'چند چقدر هزینه',
    time: 'کی زمان مدت',
    how: 'چگونه چطور',
    which: 'چه کدام چیست',
    why: 'چرا',
    whether: 'آیا',
  },
}

const setsByLanguage = new Map(
  Object.entries(questionWords).map(([language, lists]) => [
    language,
    questionKinds.map((kind) => [kind, new Set(wordsOf(lists[kind]))] as const),
  ]),
)

/** None in languages whose question words are not known here. */
export function kindsOfQuestion(question: string, language: LanguageTag): ReadonlySet<QuestionKind> {
  const words = wordsOf(question)
  const sets = setsByLanguage.get(macrolanguageOf(language)) ?? []
  const asked = sets.filter(([kind, set]) =>
    (kind === 'whether' ? words.slice(0, 1) : words).some((word) => set.has(word)),
  )
  return new Set(asked.map(([kind]) => kind))
}
