/** Words that turn a statement round, as regular expressions in lower case: German "Not" is no English "not". */
export const negators: Readonly<Record<string, string>> = {
  de: 'nicht|nichts|keine?[mnrs]?|keinerlei|nie|niemals|niemand\\p{L}*|weder|nirgends|nirgendwo|unmöglich',
  en: "not|no|never|nobody|none|nothing|nowhere|neither|cannot|\\p{L}+n't",
  // "n'" and "pas" are looked for by themselves
  fr: 'ne|non',
  uk: 'не|ні|нема|немає|нікому|ані|неможливо|неправда',
  ru: 'не|нету?|никому|нельзя|невозможно|неправда',
  ar: 'و?ف?لا|و?لم|و?لن|و?ف?ليس(?:ت|وا|تم)?|غير|وغير',
  fa: 'هیچ|هرگز|نه|نیست(?:ند|ید|م)?|نمی\\p{L}*|ن(?:دار|کن|ده|پرداز|روی|رو|باش|شو|گیر|خواه|باید|شده|دارد)\\p{L}*',
  tr:
    'değil\\p{L}*|yok\\p{L}*|hiç\\p{L}*|asla|\\p{L}+(?:ma|me)(?:z|zsınız|zsiniz|yın|yin|yınız|yiniz|yan|yen|yacak|yecek|lı|li)\\p{L}*|' +
    '\\p{L}+m[ıiuü]yor\\p{L}*|\\p{L}+(?:ma|me)(?:dı|di|sın|sin)\\p{L}*',
}

export const without = 'ohne|without|sans|без|بدون|وبدون|دون|ودون|بلا|\\p{L}{3,}s[ıiuü]z(?:ca|da|dir|dır)?|fehlt|fehlen'

/** "Nothing but": "nur", "ne … que", "لا … إلا". */
export const onlies =
  'nur|lediglich|ausschließlich|bloß|only|solely|exclusively|seulement|uniquement|exclusivement|лише|лиш|тільки|виключно|только|лишь|исключительно|فقط|وفقط|[إا]لا|تنها|sadece|yalnız(?:ca)?|ancak'

/** "No more than", "not only", "no matter": they deny nothing. */
export const harmless =
  'nicht (?:mehr|länger|später|weniger|höher|größer) als|nicht nur|no (?:more|less|longer|later|fewer) than|not (?:more|less|longer|later|only) ?(?:than)?|no matter|' +
  "pas (?:plus|moins) (?:de|que|d')|pas seulement|не (?:більше|більш|менше|менш|довше|пізніше|раніше|лише|тільки|более|больше|менее|меньше|позднее|только)|не перевищу\\p{L}*|незалежно|(?:доки|поки|пока) (?:\\p{L}+ ){0,3}не|" +
  'لا (?:يزيد|تزيد|يتجاوز|تتجاوز|يقل|تقل)|بغض النظر|یا نه'

/** What says "not" without saying it: a page with one of these may be told with a "not". */
export const impliedNots =
  'zu (?:krank|wenig|alt|jung)|verboten|\\p{L}*verbot\\p{L}{0,2}|befreit\\p{L}*|exempt\\p{L}*|dispensé\\p{L}*|untersagt|eingeschränkt\\p{L}*|limited|limitée?s?|обмежен\\p{L}*|محدود\\p{L}*|geschlossen|kostenlos\\p{L}*|kostenfrei\\p{L}*|gratis|höchstens|maximal|frühestens|spätestens|erst|sonst|zu spät|außer|egal|statt|anonym|geheim|' +
  'forbidden|prohibited|closed|free|at most|at the earliest|at the latest|otherwise|too late|except|unless|regardless|instead|secret|' +
  'interdit\\p{L}*|fermée?s?|gratuit\\p{L}*|au plus|au maximum|au plus tôt|sinon|trop tard|sauf|quel que soit|secr[eè]t\\p{L}*|' +
  'заборонен\\p{L}*|зачинен\\p{L}*|безкоштовн\\p{L}*|щонайбільше|щонайраніше|інакше|запізно|крім|таємн\\p{L}*|запрещ\\p{L}*|закрыт\\p{L}*|бесплатн\\p{L}*|' +
  'ممنوع\\p{L}*|يمنع|يحظر|مغلق\\p{L}*|مجاني\\p{L}*|مجانا|على ال[أا]كثر|على أقرب تقدير|و?[إا]لا|سرية?|سري\\p{L}*|رایگان|ممنوع|حداکثر|yasak\\p{L}*|kapalı|ücretsiz\\p{L}*|en fazla|en erken'
