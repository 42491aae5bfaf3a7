/**
 * What nobody may be told unless a page says it, since it keeps people from their rights, or costs them money: one
 * matter a line, in all languages at once, so that a page counts whatever language it is in. Parts of regular
 * expressions in lower case, looked for as beginnings of words; `$` is the end of one.
 */
export const graveMatters: readonly string[] = [
  'geschlossen|schließt$|schließen$|schließung|closed$|closes$|closing$|fermée?s?$|ferme$|fermeture|مغلق|[يت]غلق|зачинен|закрит|закрыт|закрыв|kapalı|kapan|تعطیل|بسته (?:است|شده)',
  'für immer|endgültig|ein leben lang|lebenslang|dauerhaft|unbefristet|auf dauer|for ?ever|permanent|for (?:your whole )?life$|pour toujours|définitiv|à vie$|permanent|illimité|إلى ال[أا]بد|[لل]?ل[أا]بد|مدى الحياة|دائم|назавжди|довічн|все життя|безстроков|постійн|навсегда|пожизненн|всю жизнь|бессрочн|постоянн|sonsuza|ömür|süresiz|kalıcı|همیشه|دائم|مادام',
  'lüg|gelogen|falschmeldung|lying$|lies$|liar|fake|mensong|mentir|ment$|[يت]كذب|كاذب|كذب|бреш|брехн|вр[её]т|врут|ложь|лж[её]т|yalan|دروغ',
  'bestech|schmiergeld|brib|soudoy|corromp|pot-de-vin|رشو|підкуп|хабар|подкуп|взятк|rüşvet',
  'heimlich|secretly|discrètement|en cachette|سر[اًا]+$|خفية|таємно|тайно|gizlice|پنهان',
  'abschieb|abgeschoben|deport|expuls|ترحيل|депорт|sınır ?dışı|اخراج',
  'unerwünscht|unwelcome|not welcome|indésirable|غير مرغوب|небажан|нежелател|istenmi[yr]|ناخواست',
  'gefängnis|inhaftier|haftstraf|prison|jail|سجن|ув.?язн|в.?язниц|тюрьм|тюрм|hapis|hapse|زندان',
  'passw[oö]rt|password|mots? de passe|كلمة (?:ال)?(?:سر|مرور)|парол|parola|şifre|رمز عبور|گذرواژه',
  'kreditkart|credit card|carte de crédit|بطاقة (?:ال)?ائتمان|кредитн\\p{L}* карт|kredi kart|کارت اعتباری',
  'bitcoin|kryptow|crypto|крипто|بيتكوين|بیت‌?کوین|kripto|gift ?card|geschenkkart|guthabenkart|paysafe',
  'waffe|weapon|firearm|سلاح|збро[яїє]|оруж|silah|اسلحه',
  'abgeschafft|abolish|aboli[ers]?$|abolie?s?$|[أت]لغي|скасован|отмен[её]н|yürürlükten|لغو شد',
]
