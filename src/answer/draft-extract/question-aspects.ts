/** What a question is out for, beyond its question word: a definition takes a sentence, what help there is takes a list. */

import { wordsOf } from '../../domain/terms.ts'

/**
 * Expressions that give it away, in German, English, French, Ukrainian and Arabic; `_` is where a word begins or ends,
 * without it they may stand in a compound. A question in another language shows none.
 */
const expressions = {
  asksWhat: '_was_, _what_, _qu_, _quoi_, _que_, _що_, _ما_, _ماذا_',
  asksDefinition:
    '_was ist_, _was sind_, _was bedeutet, _was versteht, _what is_, _what are_, _what does_, _qu est ce que c est_, ' +
    '_qu est ce qu_, _qu est ce que l, _що таке_, _що означає_, _що є_, _ما هي_, _ما هو_, _ما معنى_, _ما المقصود',
  asksWhatThereIs:
    '_gibt es_, bietet, angeboten, _is there_, _are there_, offer, available, _y a t il_, _il y a_, _propos, disponib, ' +
    'існу, _чи є_, пропону, доступн, يوجد, توجد, _هناك_, متاح, متوفر, يقدم, تقدم',
  asksForSelf:
    '_ich_, _mir_, _mich_, _mein, _i_, _my_, _me_, _je_, _j_, _mon_, _ma_, _mes_, _я_, _мені_, _мої_, _моє_, _моя_, ' +
    '_мого_, ني_, أستطيع, _لدي_, _علي_',
  asksHelp:
    'hilf, helfen, berat, unterstütz, _help, advice, advise, support, counsel, _aid, conseil, soutien, допомо, ' +
    'консульт, підтрим, مساعد, مشور, استشار, دعم',
  asksToFind: 'finde, _find_, trouv, знайти, العثور, _أجد_',
  asksDuty:
    '_muss, _müss, _soll, _brauch, benötig, _must_, _need, require, _should_, _doi, _dev, _faut_, besoin, повинн, ' +
    'потріб, необхід, треба, يجب, تحتاج, أحتاج',
  asksChance: '_kann, _könn, _darf, _dürf, _can_, _may_, allowed, _peu, _puis, може, можу, можна, يمكن, يحق, أستطيع',
  asksOfCountry: 'deutschland, germany, allemagne, німеччин, ألمانيا',
  asksAge: '_alt_, _alter_, _age_, _old_, _âge, _вік, _віц, عمر, _سن_',
  asksDocuments: 'unterlag, dokument, document, papiers, докум, وثائق, مستندات, أوراق',
  asksWhatIf: '_passiert, _wenn_, _happens_, _if_, _si_, _se passe_, якщо, إذا, يحدث',
  asksTwo: '_und_, _and_, _et_, _та_, _і_, _و',
  asksSeveral: '_welche_, _which_, _quels_, _quelles_, _які_, _ما هي_',
} as const

export type QuestionAspect = keyof typeof expressions

export const questionAspects = Object.keys(expressions) as readonly QuestionAspect[]

/** In the form in which words are compared, with a space for each edge. */
const comparable = new Map(
  questionAspects.map((aspect) => [
    aspect,
    expressions[aspect].split(', ').map((expression) =>
      expression
        .split('_')
        .map((part) => wordsOf(part).join(' '))
        .join(' '),
    ),
  ]),
)

export function aspectsOfQuestion(question: string): ReadonlySet<QuestionAspect> {
  const text = ` ${wordsOf(question).join(' ')} `
  return new Set(
    questionAspects.filter((aspect) => comparable.get(aspect)?.some((expression) => text.includes(expression))),
  )
}
