/** Words that a question shares with every other question; they say nothing of what it is about. */

import { macrolanguageOf, type LanguageTag } from '../domain/language.ts'
import { wordsOf } from '../domain/terms.ts'

/** Words of questions that hold them together, by language. */
export const functionWords: Readonly<Record<string, string>> = {
  de:
    'welche welcher welches welchen in im für kann können ich die der das wie was ist sind und oder wo es gibt eine ' +
    'einen einer ein an man wer von bei beim werden wird den dem des zu zum zur sich mit auf wenn als mich mir hat ' +
    'haben habe muss müssen soll sollte sollten ob wann warum wieviel viel viele finde finden bekomme bekommen unter ' +
    'nach über aus meine mein meinen meiner meinem meines art wohin woher womit wofür um am vom diese dieser dieses ' +
    'diesen unser unsere ihre ihren sein seine welchem beinhaltet läuft',
  en:
    'what which who whom where when why how the in on at of to for from with by a an and or can could i me my we you ' +
    'your our is are am was be been being do does did have has had should would will must may need there it its if ' +
    'this that these those they their any many much get find about as between kind during someone one include ' +
    'includes',
  fr:
    'que qu quel quelle quels quelles qui quoi ou où comment quand pourquoi combien est ce c sont être a à ai au aux ' +
    'en dans de d du des le la les l un une et pour par sur avec je j me m mon ma mes on il elle ils elles se s peut ' +
    'puis peuvent pouvez dois doit doivent faut y t si existe trouver entre vous votre',
  ar:
    'ما ماذا من متى أين كيف لماذا كم هل أي هي هو التي الذي الذين في على إلى عن مع بين يمكن يمكنني يمكنك يمكنه يجب أن ' +
    'إذا أو و يتم هناك لي لدي هذا هذه العثور كان تكون نوع أجد أستطيع أريد',
  uk:
    'що хто де коли чому як яка яке які який яким якої скільки чи в у на з із зі до для від про за під між та і й и ' +
    'а або я мені мене мої моє мій мій є це ці цей можу може можна потрібно повинен повинні якщо наскільки існують ' +
    'існує знайти таке мати маю',
  ru:
    'что кто где когда почему как какая какое какие какой каким сколько ли в во на с со из к ко до для от о об про за ' +
    'под между и а или я мне меня мои моё мой моя есть это эти этот могу может можно нужно надо должен должна должны ' +
    'если найти иметь у не',
  tr:
    'ne nedir kim nerede nereden nereye neden niçin nasıl kaç hangi mi mı mu mü için ile ve veya ya da de bir bu şu o ' +
    'ben bana benim var yok gerekir gerekiyor lazım olarak kadar daha en çok eğer bulurum bulabilirim yapabilirim yapmalıyım ' +
    'alabilirim istiyorum',
  fa:
    'چه چی کی کجا کجاست چرا چگونه چطور چند کدام آیا در از به با برای و یا که را این آن یک من مرا است هست هستند می ' +
    'توانم تواند توان باید شود دارم دارد اگر تا بین درباره',
}

const setsByLanguage = new Map(
  Object.entries(functionWords).map(([language, list]) => [language, new Set(wordsOf(list))]),
)

/** Words of a question that tell what it asks; all of them where nothing would be left. */
export function tellingWords(question: string, language: LanguageTag): readonly string[] {
  const words = wordsOf(question)
  const functionWords = setsByLanguage.get(macrolanguageOf(language))
  const telling = words.filter((word) => functionWords?.has(word) !== true)
  return telling.length > 0 ? telling : words
}
