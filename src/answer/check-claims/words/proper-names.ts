/** Names that are written another way in every language: a page need not have them in the answer's language. */

/** Countries, peoples and languages that pages speak of, as beginnings of words in lower case. */
export const commonNames =
  'german|deutsch|allemagne|allemand|europ|ukrain|syri|afghan|turk|türk|irak|iraq|iran|russ|polish|poland|pologne|polon|romania|roumain|bulgari|' +
  'arab|english|anglais|french|français|franc|persian|farsi|dari|kurd|somali|eritre|tigrin|ethiop|serb|croat|bosn|alban|spanish|espagn|italian|' +
  'німеч|німец|європ|україн|сирі|сирій|афган|туреч|турец|ірак|іран|росі|росій|польщ|польськ|румун|болгар|араб|англ|франц|перс|герман|немец|украин|росси|' +
  'almanya|almanca|avrupa|suriye|ukrayna|rus|ingiliz|fransız|arap|schengen|eu$|uno$|ue$|єс$|ес$|ab$|islam|muslim|christ|ramadan|euro|internet|corona|covid|' +
  "lotse$|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may$|june|july|august|september|october|november|december|i$|i'|" +
  'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar'

/** Latin words that all scripts use as they are. */
export const commonLatin =
  'pdf|cv|e|mail|email|sms|app|apps|online|web|internet|chat|video|link|whatsapp|telegram|facebook|google|sim|pin|tan|qr|id|ok|tv|wlan|wifi|wi|fi|faq|usb|cd|dvd|covid|iban|bic|eu|m|km|cm|kg|h|uhr|euro|eur|cent|a|b|c|b1|b2|a1|a2|c1|c2|str|tel|nr|am|pm'

/** The largest cities of Germany: an answer about one region has no reason to name another. */
export const cities =
  'berlin|hamburg|münchen|munich|мюнхен\\p{L}*|ميونخ|ميونيخ|köln|cologne|кельн\\p{L}*|frankfurt|франкфурт\\p{L}*|فرانكفورت|stuttgart|штутгарт\\p{L}*|düsseldorf|leipzig|лейпциг\\p{L}*|dortmund|essen(?= )|' +
  'bremen|dresden|дрезден\\p{L}*|hannover|nürnberg|nuremberg|duisburg|bochum|wuppertal|bielefeld|bonn|münster|mannheim|karlsruhe|augsburg|wiesbaden|mönchengladbach|gelsenkirchen|' +
  'aachen|braunschweig|chemnitz|kiel|magdeburg|freiburg|krefeld|mainz|lübeck|erfurt|oberhausen|rostock|kassel|potsdam|saarbrücken|берлін\\p{L}*|берлин\\p{L}*|гамбур\\p{L}*|برلين|هامبورغ'
