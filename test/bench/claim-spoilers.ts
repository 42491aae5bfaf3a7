/** Ways to spoil a true answer, as models do it. */

import type { ClaimToCheck } from '../../src/answer/check-claims/claim.ts'

/** @returns `undefined` where the sentence offers nothing to spoil */
type Spoiler = (claim: ClaimToCheck, draw: () => number) => string | undefined

export const spoilers = {
  'changed digit': changeDigit,
  'swapped phone': swapPhone,
  'invented office': inventOffice,
  'dropped or added "not"': turnRound,
  'foreign link': addForeignLink,
} as const satisfies Readonly<Record<string, Spoiler>>

const pick = <T>(all: readonly T[], draw: () => number): T | undefined => all[Math.floor(draw() * all.length)]

function changeDigit({ sentence }: ClaimToCheck, draw: () => number): string | undefined {
  const places = Array.from(sentence.matchAll(/\d/g), ({ index }) => index)
  const at = pick(places, draw)
  if (at === undefined) return undefined
  const other = (Number(sentence[at]) + 1 + Math.floor(draw() * 9)) % 10
  return sentence.slice(0, at) + String(other) + sentence.slice(at + 1)
}

const phone = /(?:\+49 30|030) \d{5}-?\d{3}/

/** Two digits change places, or another office answers. */
function swapPhone({ sentence, cited }: ClaimToCheck, draw: () => number): string | undefined {
  const number = phone.exec(sentence)?.[0]
  if (number === undefined) return undefined
  const end = number.slice(-3)
  const wrongEnds = ['100', '120', '160', '170', '210', '300', '440', '465', '530', '585', '610', '740'].filter(
    (other) => !cited.some(({ text }) => text.includes(`-${other}`)),
  )
  const transposed = `${end[1]}${end[0]}${end[2]}`
  const wrong = draw() < 0.5 && transposed !== end ? transposed : (pick(wrongEnds, draw) ?? '999')
  return sentence.replace(number, number.slice(0, -3) + wrong)
}

/** Some that exist elsewhere, some that nobody has ever heard of. */
const inventions: Readonly<Record<string, readonly string[]>> = {
  de: [
    'beim Jugendamt',
    'bei der Caritas',
    'beim Landratsamt',
    'beim Finanzamt',
    'bei der Diakonie',
    'bei der AWO',
    'beim Verein Brücke e. V.',
    'bei der Willkommensagentur',
    'im Integrationszentrum',
    'beim Elternamt',
    'beim Deutschen Roten Kreuz',
    'bei Frau Sommer',
    'im Haus Sonnenschein',
    'beim Amt für Teilhabe',
  ],
  en: [
    'at the youth welfare office',
    'from Caritas',
    'at the tax office',
    'from the Red Cross',
    'at the Newcomer Support Centre',
    'from the Harbour Foundation',
    'at the Office for Equal Opportunities',
    'from the Integration Council',
    'from Ms Summer',
    'at the district office',
    'from the Diakonie',
    'at the Chamber of Commerce',
  ],
  fr: [
    'à l’office de la jeunesse',
    'auprès de Caritas',
    'au centre des impôts',
    'auprès de la Croix-Rouge',
    'à la Maison de l’intégration',
    'auprès de l’association Passerelle',
    'à la mission locale',
    'au bureau de l’égalité',
    'à la préfecture',
    'auprès de Diakonie',
    'auprès de Mme Durand',
  ],
  ar: [
    'من مكتب الشباب',
    'من كاريتاس',
    'من مكتب الضرائب',
    'من الصليب الأحمر',
    'من مركز الاندماج',
    'من جمعية الجسر',
    'من هيئة شؤون الوافدين',
    'من Willkommensagentur',
    'من مؤسسة الأمل',
    'من غرفة التجارة',
  ],
  uk: [
    'у Карітасі',
    'у службі у справах молоді',
    'у податковій інспекції',
    'у Червоному Хресті',
    'у Центрі інтеграції',
    'у фонді «Міст»',
    'в асоціації «Надія»',
    'у Willkommensagentur',
    'у Jugendamt',
    'в агентстві адаптації',
  ],
}

const ways: Readonly<Record<string, (office: string) => string>> = {
  de: (office) => `Hilfe bekommen Sie ${office}.`,
  en: (office) => `You can get help ${office}.`,
  fr: (office) => `Vous pouvez demander de l’aide ${office}.`,
  ar: (office) => `يمكنكم طلب المساعدة ${office}.`,
  uk: (office) => `По допомогу зверніться: вона є ${office}.`,
}

/** Names of offices as the demo's pages write them. */
const realOffices =
  /(?<![\p{L}-])(?:Jobcenter|Sozialamt|Ausländerbehörde|Bürgerbüro|Familienbüro|Gesundheitsamt|BAMF|Wohnungsamt|Standesamt|Kundenzentrum|Volkshochschule|Migrationsberatung)(?![\p{L}-])/u
const otherOffices = [
  'Jugendamt',
  'Finanzamt',
  'Landratsamt',
  'Caritas',
  'Willkommensagentur',
  'Elternamt',
  'Diakonie',
  'Arbeitsamt',
]

/** One takes another's place, or is added. */
function inventOffice({ sentence, language, cited }: ClaimToCheck, draw: () => number): string | undefined {
  const isNew = (office: string) =>
    !cited.some(({ text, title }) => `${title} ${text}`.includes(office.split(' ').at(-1) ?? office))
  if (realOffices.test(sentence) && draw() < 0.5) {
    return sentence.replace(realOffices, pick(otherOffices.filter(isNew), draw) ?? 'Elternamt')
  }
  const office = pick((inventions[language] ?? []).filter(isNew), draw)
  return office === undefined ? undefined : `${sentence} ${ways[language]?.(office)}`
}

const dropped: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/ nicht(?=[ .,])/u, ''],
    [/(?<!\p{L})keine?([nmrs]?)(?= )/u, 'ein$1'],
    [/ nie(?= )/u, ''],
    [/(?<!\p{L})Niemand(?!\p{L})/u, 'Jeder'],
    [/(?<!\p{L})ohne(?!\p{L})/u, 'mit'],
  ],
  en: [
    [/ not(?=[ .,])/u, ''],
    [/(can|do|must|should)(?:n[o’']t|not)(?!\p{L})/u, '$1'],
    [/(?<!\p{L})no (?!matter)(?=[a-z])/u, 'a '],
    [/ never(?= )/u, ''],
    [/(?<!\p{L})Nobody(?!\p{L})/u, 'Everybody'],
    [/(?<!\p{L})without(?!\p{L})/u, 'with'],
  ],
  fr: [
    [/(?:(?<!\p{L})ne |(?<!\p{L})n[’'])([\p{L}’']+(?: [\p{L}’']+)?) (?:pas|jamais|rien)(?!\p{L})/u, '$1'],
    [/(?<!\p{L})sans(?!\p{L})/u, 'avec'],
  ],
  ar: [
    [/(?<![\p{L}])لا (?=[\p{L}])/u, ''],
    [/(?<![\p{L}])(?:دون|بدون) /u, 'مع '],
    [/(?<![\p{L}])غير (?=[\p{L}])/u, ''],
    [/(?<![\p{L}])ليس(?:ت)? /u, ''],
  ],
  uk: [
    [/(?<![\p{L}])не /u, ''],
    [/(?<![\p{L}])без /u, 'з '],
    [/(?<![\p{L}])ніколи /u, ''],
  ],
}

const added: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [
      /(?<!\p{L})(können|müssen|dürfen|ist|sind|bekommen|brauchen|gilt|kostet|hat|haben|zahlt|hilft|zahlen)( Sie)?(?!\p{L})/u,
      '$1$2 nicht',
    ],
  ],
  en: [
    [/(?<!\p{L})can(?!\p{L})/u, 'cannot'],
    [/(?<!\p{L})(must|is|are|may)(?!\p{L})/u, '$1 not'],
    [/(?<!\p{L})you (need|receive|pay|get|have)(?!\p{L})/u, 'you do not $1'],
  ],
  fr: [
    [/(?<!\p{L}|ne )(pouvez|devez|sont|recevez|payez|coûte|dure|doivent|peut)(?!\p{L})/u, 'ne $1 pas'],
    [/(?<!\p{L}|n’)est(?!\p{L})/u, 'n’est pas'],
  ],
  ar: [
    [/(?<![\p{L}])(يمكنكم|يجب|تحتاجون|تدفعون|تحصلون|يحق|تجدون|يدفع)(?![\p{L}])/u, 'لا $1'],
    [/(?<![\p{L}])(?:مجانية?|صالحة)(?![\p{L}])/u, 'غير $&'],
  ],
  uk: [
    [
      /(?<![\p{L}])(можна|можете|потрібн\p{L}+|платите|отримаєте|має|мають|діє|коштує|допомагає|потрібно|є)(?![\p{L}])/u,
      'не $1',
    ],
  ],
}

function turnRound({ sentence, language }: ClaimToCheck): string | undefined {
  const rules = [...(dropped[language] ?? []), ...(added[language] ?? [])]
  const rule = rules.find(([pattern]) => pattern.test(sentence))
  return rule === undefined ? undefined : sentence.replace(...(rule as [RegExp, string]))
}

const links = [
  'https://www.musterstadt-termine.com/buchen',
  'http://bit.ly/3xYzAbC',
  'https://musterstadt.example.termin-online.net/',
  'www.bamf-hilfe.org',
  'https://www.bаmf.de/asyl',
  't.me/newcomer_help',
  'https://user@integreat.app.evil.example/',
  'jobs-germany.info',
  'https://xn--bmf-5cd.de/',
  'HTTPS://INTEGREAT.APP@evil.example/x',
  'hilfe@muster-stadt.example',
  'https://integreat-app.de/musterstadt',
  'javascript:alert(1)',
  'https://tinyurl.com/y7x',
  'jobcenter.digitai',
  'https://integreat.app.co/x',
  'wa.me/4917012345678',
]

const more: Readonly<Record<string, string>> = {
  de: 'Mehr dazu:',
  en: 'Read more:',
  fr: 'En savoir plus :',
  ar: 'المزيد:',
  uk: 'Докладніше:',
}

/** Added, or in the place of the page's own. */
function addForeignLink({ sentence, language }: ClaimToCheck, draw: () => number): string {
  const link = pick(links, draw) ?? ''
  const own = /(?<![@\w.])(?:[a-z-]+\.)+(?:example|de|digital|com)(?:\/[\w/-]*)?/
  return own.test(sentence) && draw() < 0.7 ? sentence.replace(own, link) : `${sentence} ${more[language]} ${link}`
}
