/** The largest German cities, as people name them in the languages that they write. */

import { comparableWords, exonymsOf } from '../../domain/place-names.ts'

/** Names that are words as well, or the beginnings of some: these count after "in", with a capital, and uninflected. */
export const everydayNames = (
  'Bonn Celle Essen Erlangen Fulda Gera Hagen Halle Hamm Hanau Herne Hof Jena Kiel Mainz Minden Moers Münster Neuss ' +
  'Siegen Trier Ulm Weimar Worms'
).split(' ')

const cities = (
  'Aachen Augsburg Berlin Bielefeld Bochum Bottrop Braunschweig Bremen Bremerhaven Chemnitz Cottbus Darmstadt Dortmund ' +
  'Dresden Duisburg Düsseldorf Erfurt Frankfurt Freiburg Fürth Gelsenkirchen Göttingen Gütersloh Hamburg Hannover ' +
  'Heidelberg Heilbronn Hildesheim Ingolstadt Kaiserslautern Karlsruhe Kassel Koblenz Köln Konstanz Krefeld Leipzig ' +
  'Leverkusen Ludwigshafen Lübeck Magdeburg Mannheim Mönchengladbach Mülheim München Nürnberg Oberhausen Offenbach ' +
  'Oldenburg Osnabrück Paderborn Pforzheim Potsdam Recklinghausen Regensburg Remscheid Reutlingen Rostock Saarbrücken ' +
  'Salzgitter Schwerin Solingen Stuttgart Wiesbaden Wolfsburg Wuppertal Würzburg'
).split(' ')

/** Spellings besides the German one: in other scripts, and inflected where endings alone don't make the form. */
const spellings: Readonly<Record<string, string>> = {
  aachen: 'ахен аахен آخن',
  augsburg: 'аугсбург اوغسبورغ اوجسبورج اوگسبورگ აუგსბურგი',
  berlin: 'barliin berlijn berliini берлин берлін برلین بەرلین βερολινο βερολινου ბერლინი በርሊን बर्लिन เบอร์ลิน 柏林',
  bielefeld: 'билефельд білефельд билефелд بیلیفیلد بیلفلد',
  bochum: 'бохум بوخوم',
  braunschweig: 'брауншвейг брауншвајг براونشفایغ',
  bremen: 'bremeni бремен بریمن برمن βρεμη ბრემენი ብሬመን ब्रेमेन เบรเมิน 不来梅',
  chemnitz: 'хемниц хемніц کیمنیتس',
  dortmund: 'дортмунд دورتموند ντορτμουντ დორტმუნდი ዶርትሙንድ डॉर्टमुंड ดอร์ทมุนด์ 多特蒙德',
  dresden: 'drazdan дрезден دریسدن درسدن δρεσδη δρεσδης დრეზდენი ድሬስደን ड्रेसडेन เดรสเดิน 德累斯顿',
  duisburg: 'дуйсбург дуисбург دویسبورغ دویسبورگ 杜伊斯堡',
  dusseldorf:
    'dyseldorf diseldorf дюссельдорф дюсельдорф дюселдорф диселдорф دوسلدورف ντισελντορφ დიუსელდორფი ዱሰልዶርፍ डसेलडोर्फ ดึสเซลดอร์ฟ 杜塞尔多夫',
  erfurt: 'эрфурт ерфурт ایرفورت ارفورت',
  frankfurt:
    'frankfurti frenkfurt франкфурт فرانکفورت فرانکفۆرت φρανκφουρτη φρανκφουρτης ფრანკფურტი ፍራንክፈርት फ्रैंकफर्ट แฟรงก์เฟิร์ต 法兰克福',
  freiburg: 'фрайбург фрейбург فرایبورغ فرایبورگ 弗莱堡',
  gelsenkirchen: 'гельзенкирхен гельзенкірхен گلزنکیرشن غیلزنکیرشن',
  hamburg:
    'hampuri hamburku гамбург хамбург هامبورغ هامبورگ هامبورج هامبۆرگ αμβουργο αμβουργου ჰამბურგი ሃምቡርግ हैम्बर्ग हैमबर्ग ฮัมบูร์ก 在汉堡 汉堡市',
  hannover: 'ганновер хановер هانوفر هانوور هانۆڤەر αννοβερο ჰანოვერი ሃኖቨር हनोवर ฮันโนเฟอร์ 汉诺威',
  karlsruhe: 'карлсруэ карлсруе کارلسروه 卡尔斯鲁厄',
  kassel: 'кассель касел کاسل',
  koln: 'keulen kolonii кельн келн کولونیا کلن کۆلن κολωνια κολωνιας კიოლნი ኮሎኝ कोलोन โคโลญ 科隆',
  leipzig:
    'leipcig lajpcig laipcig lipsku лейпциг ляйпциг лајпциг лайпциг لایبزیغ لایپزیگ لایپزیک لایبزیج λειψια ლაიფციგი ላይፕዚግ लाइपज़िग ไลพ์ซิก 莱比锡',
  lubeck: 'любек لوبیک 吕贝克',
  magdeburg: 'магдебург ماغدیبورغ ماگدبورگ',
  mannheim: 'мангейм маннгейм манхайм манхајм مانهایم 曼海姆',
  monchengladbach: 'gladbach менхенгладбах мьонхенгладбах',
  munchen:
    'minih mynih munich monachium monachiu mnichove mnichova munhen мюнхен минхен мінхен میونخ میونیخ مونیخ میونشن μοναχο მიუნხენი ሙኒክ ሙንሽን म्यूनिख मुनिख มิวนิก มิวนิค 慕尼黑',
  nurnberg:
    'nirnberg norimberku norimberka norymberdze нюрнберг нирнберг نورنبرغ نورنبرگ نورمبرغ نیرنبێرگ νυρεμβεργη ნიურნბერგი ኑረምበርግ नूर्नबर्ग เนือร์นแบร์ก 纽伦堡',
  oberhausen: 'обергаузен оберхаузен اوبرهاوزن',
  osnabruck: 'оснабрюк اوسنابروک',
  potsdam: 'потсдам بوتسدام پوتسدام 波茨坦',
  regensburg: 'регенсбург ریغنسبورغ رگنسبورگ 雷根斯堡',
  saarbrucken: 'саарбрюккен زاربروکن 萨尔布吕肯',
  stuttgart:
    'shtutgart stutgart штутгарт شتوتغارت شتوتگارت اشتوتگارت اشتوتگارد στουτγαρδη στουτγαρδης შტუტგარტი ሽቱትጋርት स्टटगार्ट ชตุทท์การ์ท สตุตการ์ต 斯图加特',
  wiesbaden: 'висбаден вісбаден فیسبادن ویسبادن 威斯巴登',
  wuppertal: 'вупперталь вупертал فوبرتال ووپرتال',
  wurzburg: 'вюрцбург فورتسبورغ وورتسبورگ 维尔茨堡',
}

/** A spelling and its city, both in comparable words. */
export interface Spelling {
  readonly city: string
  readonly words: readonly string[]
}

export const citySpellings: readonly Spelling[] = cities.flatMap((name) => {
  const city = comparableWords(name).join(' ')
  const others = (spellings[city] ?? '').split(' ').filter((other) => other !== '')
  return [city, ...exonymsOf(city), ...others].map((other) => ({ city, words: comparableWords(other) }))
})
