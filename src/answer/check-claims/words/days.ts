/** Names of weekdays and months in the languages that regions publish in, as regular expressions in lower case. */

/** Monday first. */
export const weekdayNames: readonly string[] = [
  'montag\\p{L}*|mondays?|lundis?|понеділ(?:ок|ка|ку|ком|ки|ками)|понедельник\\p{L}*|' +
    'pazartesi\\p{L}*|(?:ال)?[اإ]ثنين|دوشنبه|poniedzia\\p{L}+|luni',
  'dienstag\\p{L}*|tuesdays?|mardis?|вівтор(?:ок|ка|ку|ком|ки|ками)|вторник\\p{L}*|' +
    'salı(?:dan|ya|yı|ları)?|(?:ال)?ثلاثاء|سه[ \u200c]?شنبه|wtor\\p{L}+|marți',
  'mittwoch\\p{L}*|wednesdays?|mercredis?|серед(?:а|и|у|ою|ами)|(?<!окружающ\\p{L}{2} )сред(?:а|ы|у|ой|ам)|' +
    'çarşamba\\p{L}*|(?:ال)?[أا]ربعاء|چهارشنبه|środ\\p{L}+|miercuri',
  'donnerstag\\p{L}*|thursdays?|jeudis?|(?:що)?четвер(?:га|гу|гом|ги|гами)?|четверг\\p{L}*|' +
    'perşembe\\p{L}*|(?:ال)?خميس|پنج[ \u200c]?شنبه|czwart\\p{L}+|joi',
  "freitag\\p{L}*|fridays?|vendredis?|п'ятниц\\p{L}+|пятниц\\p{L}+|cuma(?:dan|ya|yı|ları)?|" +
    '(?:ال)?جمعة|جمعه|pią?t(?:ek|ku|kiem)|vineri',
  'samstag\\p{L}*|sonnabend\\p{L}*|saturdays?|samedis?|субот\\p{L}+|суббот\\p{L}+|' +
    'cumartesi\\p{L}*|(?:ال)?سبت|شنبه|sobot\\p{L}+|sâmbătă',
  'sonntag\\p{L}*|sundays?|dimanches?|неділ(?:я|і|ю|ею|ями)|воскресень\\p{L}+|' +
    'pazar(?:dan|a|ı|ları)?|الأحد|الاحد|یک[ \u200c]?شنبه|niedziel\\p{L}+|duminică',
]

/** Short forms that are words of their own in other sentences; they count before a time, a dash or a comma only. */
export const weekdayAbbreviations: Readonly<Record<string, number>> = {
  mo: 1,
  di: 2,
  mi: 3,
  do: 4,
  fr: 5,
  sa: 6,
  so: 7,
  пн: 1,
  вт: 2,
  ср: 3,
  чт: 4,
  пт: 5,
  сб: 6,
  нд: 7,
  вс: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
  lun: 1,
  mar: 2,
  mer: 3,
  jeu: 4,
  ven: 5,
  sam: 6,
  dim: 7,
}

export const everyDay = wordsIn(
  'täglich, jeden tag, alle tage, every day, daily, tous les jours, chaque jour, щодня, кожного дня, ежедневно, каждый день, her gün, كل يوم, يوميا, هر روز, 7 tage',
)
export const workdays = wordsIn(
  'werktags, an werktagen, werktage, wochentags, weekdays, working days, en semaine, jours ouvrables, у будні, в будні, будні, по будням, в будние дни, hafta içi, أيام العمل, أيام الأسبوع, روزهای کاری',
)
export const weekend = wordsIn(
  'wochenende, weekend, week-end, вихідні, вихідними, выходные, выходным, hafta sonu, عطلة نهاية الأسبوع, نهاية الأسبوع, آخر هفته',
)
/** Open all the time. */
export const dayAndNight = wordsIn(
  'tag und nacht, rund um die uhr, 24 stunden, day and night, around the clock, round the clock, 24 hours, at any time, jour et nuit, 24 heures sur 24, 24h/24, удень і вночі, вдень і вночі, удень та вночі, цілодобово, круглосуточно, днём и ночью, gece gündüz, 7/24, 24 saat, ليلا ونهارا, على مدار الساعة, في أي وقت, شبانه[ ‌]?روز, شب و روز, 24 години, 24 ساعة',
)

/** January first. */
export const monthNames: readonly string[] = [
  "januars?|jänner|january|janvier|січ(?:ень|ня|ні)|январ[ьяе]|ocak(?:'?\\p{L}+)?|يناير|كانون الثاني|" +
    'ژانویه|stycz(?:eń|nia|niu)|ianuarie|gennaio|enero',
  "februars?|feber|february|février|лют(?:ий|ого|ому)|феврал[ьяе]|şubat(?:'?\\p{L}+)?|فبراير|شباط|" +
    'فوریه|lut(?:y|ego|ym)|februarie|febbraio|febrero',
  "märz(?:es)?|march|mars|берез(?:ень|ня|ні)|март[ае]?|mart(?:'\\p{L}+)?|مارس|آذار|marz(?:ec|o)|marca|martie",
  "aprils?|avril|квіт(?:ень|ня|ні)|апрел[ьяе]|nisan(?:'?\\p{L}+)?|[أا]بريل|نيسان|آوریل|" +
    'kwie(?:cień|tnia|tniu)|aprilie|aprile|abril',
  "mai|may|трав(?:ень|ня|ні)|ма[йяе]|mayıs(?:'?\\p{L}+)?|مايو|أيار|مه|maj(?:a|u)?|maggio|mayo",
  "junis?|june|juin|черв(?:ень|ня|ні)|июн[ьяе]|haziran(?:'?\\p{L}+)?|يونيو|حزيران|ژوئن|" +
    'czerw(?:iec|ca|cu)|iunie|giugno|junio',
  "julis?|july|juillet|лип(?:ень|ня|ні)|июл[ьяе]|temmuz(?:'?\\p{L}+)?|يوليو|تموز|ژوئیه|جولای|" +
    'lip(?:iec|ca|cu)|iulie|luglio|julio',
  "augusts?|août|серп(?:ень|ня|ні)|август[ае]?|ağustos(?:'?\\p{L}+)?|[أا]غسطس|آب|اوت|sierp(?:ień|nia|niu)|agosto",
  "septembers?|september|septembre|верес(?:ень|ня|ні)|сентябр[ьяе]|eylül(?:'?\\p{L}+)?|سبتمبر|أيلول|" +
    'سپتامبر|wrze(?:sień|śnia|śniu)|septembrie|settembre|septiembre',
  "oktobers?|october|octobre|жовт(?:ень|ня|ні)|октябр[ьяе]|ekim(?:'?\\p{L}+)?|[أا]كتوبر|" +
    'تشرين ال[أا]ول|اکتبر|październik\\p{L}*|octombrie|ottobre|octubre',
  "novembers?|november|novembre|листопад[аі]?|ноябр[ьяе]|kasım(?:'?\\p{L}+)?|نوفمبر|تشرين الثاني|" +
    'نوامبر|listopad(?:a|zie)|noiembrie|noviembre',
  "dezembers?|december|décembre|груд(?:ень|ня|ні)|декабр[ьяе]|aralık(?:'?\\p{L}+)?|ديسمبر|" +
    'كانون ال[أا]ول|دسامبر|grud(?:zień|nia|niu)|decembrie|dicembre|diciembre',
]

/** Names that are everyday words, too: they count only beside a number. */
export const ambiguousMonths: ReadonlySet<string> = new Set(
  wordsIn(
    'may, mars, مارس, марта, mart, مه, آب, marca, marzo, mai, maj, lipca, march, май, august, اوت, ocak, ekim, temmuz, mayo, luty',
  ),
)

function wordsIn(list: string): readonly string[] {
  return list.split(', ')
}
