/** Words that make a number the most or the least of something, as regular expressions in lower case. */

export const atMost =
  'höchstens|maximal|nicht (?:mehr|länger|höher) als|weniger als|bis zu|at most|no (?:more|longer) than|not more than|a maximum of|maximum|up to|less than|fewer than|' +
  "au plus|au maximum|pas plus de|ne (?:\\p{L}+ )?pas (?:plus de|dépasser)|jusqu'à|moins de|maximum|щонайбільше|не (?:більше|більш|довше)(?: ніж| як| за)?|не (?:може )?перевищ\\p{L}*|максимум|" +
  'не (?:более|больше|дольше|позднее)(?: чем)?|على ال[أا]كثر|لا (?:يزيد|تزيد|يتجاوز|تتجاوز)|حد [أا]قصى|بحد [أا]قصى|حداکثر|en fazla'

/** In a page these are limits as well; in a sentence they may be a time, a way or a date. */
export const atMostInPages = 'bis|until|to|до|حتى|تا'

export const atLeast =
  'mindestens|wenigstens|mehr als|länger als|über|nicht weniger als|at least|a minimum of|more than|over|no less than|longer than|au moins|au minimum|plus de|' +
  'щонайменше|не менше|(?:більше|більш)(?: ніж| як)|понад|(?:може )?перевищ\\p{L}*|не менее|как минимум|более(?: чем)?|свыше|على ال[أا]قل|(?:ما )?لا يقل|[أا]كثر من|دست[‌ ]?کم|حداقل|بیش از|en az'
