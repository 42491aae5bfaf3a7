/**
 * Offices and organisations as newcomers meet them, one per line, in all languages at once: whoever names one in an
 * answer must find it in the page, in whatever language the page calls it. Parts of regular expressions in lower case,
 * looked for as beginnings of words; `$` is the end of one.
 */
export const offices: readonly string[] = [
  'jobcenter|job-?cent(?:er|re)|job cent(?:er|re)|джоб-?центр|центр\\p{L}* зайнятості|центр\\p{L}* занятости|مركز العمل|جوب سنتر|iş merkezi|مرکز کاریابی|جاب سنتر',
  'agentur(?:en)? für arbeit|arbeitsagentur|arbeitsamt|employment (?:agency|office)|labou?r office|agence pour l.emploi|agence fédérale pour l.emploi|office du travail|وكالة العمل|مكتب العمل|وكالة التوظيف|агент\\p{L}+ (?:з )?(?:праці|зайнятості)|агентств\\p{L}+ (?:по труду|занятости)|бірж\\p{L}+ праці|бирж\\p{L}+ труда|iş (?:ajansı|kurumu|bulma kurumu)|آژانس کار|اداره کار',
  'ausländer(?:behörde|amt)|(?:immigration|foreigners.?|aliens.?|foreign nationals.?) (?:registration )?(?:office|authority|department)|(?:service|office|bureau|autorités?) (?:des|pour les|de l.immigration|chargé des) ?étrangers|دائرة (?:شؤون )?ال[أا]جانب|مكتب (?:شؤون )?ال[أا]جانب|سلطة ال[أا]جانب|дирекція|(?:відомств|служб|управлінн|відділ)\\p{L}* (?:у справах|для|з питань) іноземц\\p{L}+|(?:ведомств|служб|управлени|отдел)\\p{L}* (?:по делам|для) иностранц\\p{L}+|yabancılar (?:dairesi|bürosu)|اداره (?:امور )?(?:خارجیان|اتباع)',
  'jugend(?:amt|ämt)|youth (?:welfare )?(?:office|service|authority|department)|(?:service|office|bureau)\\p{L}* (?:de (?:la )?|d.aide à la )(?:protection de la )?(?:jeunesse|enfance)|(?:مكتب|دائرة) (?:رعاية )?(?:شؤون )?(?:الشباب|ال[أا]حداث|الطفولة)|югендамт|(?:служб|відомств|управлінн)\\p{L}* (?:у справах|з питань) (?:дітей|молоді)|(?:служб|ведомств|управлени)\\p{L}* по делам (?:детей|молод[её]жи)|gençlik dairesi|اداره (?:امور )?(?:جوانان|نوجوانان)',
  'finanzamt|finanzämt|(?:bundes)?zentralamt für steuern|tax (?:office|authority)|internal revenue|(?:centre|bureau|service|office)\\p{L}* (?:fédéral )?(?:central )?des (?:impôts|finances)|trésor public|(?:مكتب|دائرة|مصلحة|هيئة) (?:الضرائب|المالية)|المركزي للضرائب|фінансов\\p{L}+ (?:відомств|управлін|орган)|податков\\p{L}+ (?:служб|інспекц|відомств|управл|орган)|фінанзамт|центральн\\p{L}+ податков|финансов\\p{L}+ ведомств|налогов\\p{L}+ (?:служб|инспекц|ведомств|орган)|центральн\\p{L}+ налогов|vergi dairesi|اداره (?:مرکزی )?(?:مالیات|دارایی)',
  'sozial(?:amt|ämt)|social (?:welfare|services?|security) (?:office|department)|welfare office|(?:service|bureau|office)\\p{L}* (?:d.aide |d.assistance |des affaires )sociale?s?|services? sociaux|(?:مكتب|دائرة) (?:الشؤون الاجتماعية|الرعاية الاجتماعية|المساعدة الاجتماعية|الضمان الاجتماعي)|(?:відомств|управлінн|служб|відділ)\\p{L}* соц\\p{L}+|соціальн\\p{L}+ (?:відомств|служб)|соціалам|ведомств\\p{L}* социальн|социальн\\p{L}+ (?:ведомств|служб)|sosyal yardım dairesi|اداره (?:امور |رفاه )?اجتماعی',
  'bürger(?:büro|amt|service)|einwohnermeldeamt|einwohneramt|melde(?:amt|behörde|stelle)|(?:citizens?.?|registration|residents?.?) (?:service )?(?:registration )?(?:office|cent(?:er|re))|(?:bureau|service)\\p{L}* (?:d.accueil |pour les |aux )?(?:des )?(?:citoyens|habitants|d.enregistrement)|مكتب (?:خدمات |خدمة )?(?:المواطنين|التسجيل|تسجيل السكان)|(?:бюро|відділ|офіс|центр)\\p{L}* (?:для |обслуговування |реєстрації )?(?:громадян|мешканців|місця проживання)|паспортн\\p{L}+ стіл|(?:бюро|отдел|офис)\\p{L}* (?:для |обслуживания |регистрации )?(?:граждан|жителей)|vatandaş\\p{L}* (?:hizmet )?(?:bürosu|dairesi)|دفتر (?:خدمات )?شهروند|اداره (?:ثبت )?سکونت',
  'gesundheitsamt|gesundheitsämt|(?:public )?health (?:office|department|authority)|(?:service|office|bureau)\\p{L}* (?:de (?:la )?)?(?:santé|sanitaire)|دائرة (?:الشؤون )?الصحي?ة|مكتب الصحة|(?:відомств|управлінн|департамент|служб)\\p{L}* охорони здоров|ведомств\\p{L}* здравоохранен|(?:отдел|управлени|департамент)\\p{L}* здравоохранен|sağlık (?:dairesi|müdürlüğü)|اداره بهداشت',
  'wohnungsamt|wohnungsämt|wohngeld(?:stelle|behörde)|housing (?:office|department|authority)|(?:service|office|bureau)\\p{L}* (?:municipal )?(?:du|de) logement|(?:مكتب|دائرة) ال[إا]سكان|житлов\\p{L}+ (?:відомств|відділ|управл)|жилищн\\p{L}+ (?:ведомств|отдел|управл)|konut dairesi|اداره مسکن',
  'standesamt|standesämt|(?:civil )?registry(?: office)?|register office|état civil|(?:مكتب|دائرة) ال[أا]حوال المدنية|السجل المدني|д?рац$|загс|nüfus (?:dairesi|müdürlüğü)|ثبت احوال',
  'schulamt|schulämt|schulbehörde|schulberatung|school (?:office|authority|board|advice|counselling|counseling|advisory)|(?:service|inspection|conseil)\\p{L}* scolaire|(?:مكتب|دائرة|إدارة) (?:المدارس|التعليم)|استشارات? مدرسية|الاستشارات المدرسية|استشارة المدارس|шкільн\\p{L}+ (?:відомств|управл|консульт)|школьн\\p{L}+ (?:ведомств|управл|консульт)|okul (?:dairesi|danış)|اداره مدارس|مشاوره مدرسه',
  'familienkasse|family benefits? office|family benefits? fund|caisse (?:d.allocations familiales|familiale|des allocations)|صندوق (?:ال[أا]سرة|العائلة|الإعانات العائلية)|сімейн\\p{L}+ кас|семейн\\p{L}+ касс|aile (?:kasası|sandığı)|صندوق خانواده',
  'familienbüro|family (?:office|service|cent(?:er|re))|bureau (?:des|de la) famill|مكتب (?:ال[أا]سرة|العائلة)|бюро (?:у справах |для )?(?:сімей|сім)|сімейн\\p{L}+ бюро|бюро (?:по делам |для )?семей|семейн\\p{L}+ бюро|aile bürosu|دفتر خانواده',
  'bamf|bundesamt für migration|federal office for migration|office fédéral (?:des|pour les) migration|المكتب الاتحادي للهجرة|федеральн\\p{L}+ (?:відомств|управлін|ведомств|управлен)\\p{L}* (?:з питань|у справах|по делам|по вопросам) (?:міграц|миграц)|federal göç|اداره فدرال مهاجرت',
  'polizei|police$|поліці\\p{L}+|полици\\p{L}+|(?:ال)?شرطة|polis(?:i|e|in)?$|پلیس',
  'feuerwehr|fire (?:brigade|department|service)|pompiers|(?:ال)?[إا]طفاء|пожежн\\p{L}+|пожарн\\p{L}+|itfaiye|آتش[ ‌]?نشانی',
  '(?:\\p{L}*)gericht(?:e|es|s)?$|klagen?$|(?:(?:administrative|district|local|family|labou?r|the|a|in|to) )courts?$|tribunal|(?:ال)?محكمة|(?:ال)?محاكم|суд(?:у|ом|і|а|е|ів|ы)?$|mahkeme\\p{L}*|دادگاه',
  'botschaft(?:en)?$|konsulat|embassy|embassies|consulate|ambassade|consulat|سفارة|(?:ال)?سفارة|(?:ال)?قنصلية|посольств|консульств|elçili|konsolos|سفارت|کنسولگری',
  'führerscheinstelle|fahrerlaubnisbehörde|(?:driving|driver.?s).licen[cs](?:e|ing) (?:office|authority)|(?:service|bureau)\\p{L}* des permis de conduire|(?:مكتب|دائرة) (?:رخص|رخصة) القيادة|(?:відділ|відомств)\\p{L}* водійськ|(?:отдел|ведомств)\\p{L}* водительск|sürücü belgesi|ehliyet (?:dairesi|bürosu)|اداره گواهینامه',
  'mieterverein|mieterbund|mieterschutz|tenants.? (?:association|union|protection)|association (?:de|des) locataires|جمعية (?:حماية )?المست[أا]جرين|اتحاد المست[أا]جرين|спілк\\p{L}+ орендар|союз\\p{L}* (?:квартиро)?(?:съёмщик|арендатор|нанимател)|kiracılar (?:derneği|birliği)|انجمن (?:مستا?جران|مستأجران)',
  'verbraucher(?:beratung|zentrale|schutz)|consumer (?:advice|protection|cent(?:er|re)|association)|(?:conseil|protection|centrale|centre|association)\\p{L}* (?:aux |des |de )?consommat|(?:استشارات?|حماية|مركز|مكتب) (?:خدمة )?المستهلك|(?:центр|консультац|захист)\\p{L}* (?:для |прав )?споживач|(?:центр|консультац|защит)\\p{L}* (?:для |прав )?потребител|tüketici (?:danışma|merkezi|derneği)|(?:مشاوره|مرکز) مصرف',
  'schuldnerberatung|debt (?:advice|counselling|counseling)|conseil (?:aux personnes |en |pour )?(?:endett|surendett|désendett)|(?:استشارات?|مكتب|مركز) (?:المدينين|الديون)|(?:консультац|допомог)\\p{L}* (?:для |з питань )?борг|(?:консультац|помощ)\\p{L}* (?:для |по )?долг|borç danış|مشاوره بدهی',
  'migrationsberatung|mbe$|migration (?:advice|counselling|counseling|advisory)|migrants?.? (?:advice|counselling|advisory)|(?:service de )?conseil (?:aux|pour|en|des) (?:les )?migra|استشارات الهجرة|استشارة (?:ال)?(?:هجرة|مهاجرين)|(?:міграційн\\p{L}+ консульт|консультац\\p{L}+ (?:з питань міграц|для мігрант))|(?:миграционн\\p{L}+ консульт|консультац\\p{L}+ (?:по вопросам миграц|для мигрант))|göç(?:men)? danış|مشاوره مهاجر',
  'volkshochschule|vhs$|adult education (?:cent(?:er|re)|college)|université populaire|مركز تعليم الكبار|народн\\p{L}+ (?:університет|университет|школ)|halk (?:eğitim|okulu|yüksekokulu)|مرکز آموزش بزرگسالان',
  'rathaus|stadtverwaltung|gemeindeverwaltung|bürgermeisteramt|town hall|city hall|municipality|mairie|hôtel de ville|(?:ال)?بلدية|ратуш|мері[їяює]|міськ\\p{L}+ рад|мэри[июя]|городск\\p{L}+ администрац|شهرداری',
  'landratsamt|kreisverwaltung|district (?:office|administration)|sous-préfecture|préfecture|(?:مكتب|دائرة|إدارة) (?:المقاطعة|المحافظة)|районн\\p{L}+ (?:адміністрац|управл|администрац)|kaymakamlık|valilik|فرمانداری',
  '(?:\\p{L}*)ministeri(?:um|en|ums)|ministry|ministère|(?:ال)?وزارة|міністерств|министерств|bakanlığ|وزارت',
  'handwerkskammer|ihk$|hwk$|industrie- und handelskammer|chamber of (?:commerce|crafts|industry|trade)|chambre (?:de|des) (?:commerce|métiers|artisan)|غرفة (?:التجارة|الصناعة|الحرف)|(?:торгов|ремісн|промислов)\\p{L}*-?\\p{L}* палат|(?:торгов|ремеслен|промышлен)\\p{L}*-?\\p{L}* палат|ticaret odası|esnaf odası|اتاق (?:بازرگانی|صنایع)',
  'caritas|كاريتاس|карітас|каритас|کاریتاس',
  'diakonie|дияконі|діаконі|диакони|دياكوني|دیاکونی',
  'awo$|arbeiterwohlfahrt|workers.? welfare|авo',
  'drk$|(?:deutsche[sn]? )?rote[sn]? kreuz|red cross|croix-rouge|الصليب ال[أا]حمر|червон\\p{L}+ хрест|красн\\p{L}+ крест|kızılhaç|صلیب سرخ',
  'malteser|johanniter|heilsarmee|salvation army|armée du salut|جيش الخلاص',
  'paritätisch|vdk$|pro familia|lebenshilfe|kolping|weißer ring|tafel$|food bank|banque alimentaire|بنك الطعام',
  'unhcr|iom$|amnesty|pro asyl|flüchtlingsrat|refugee council|conseil (?:pour|des) (?:les )?réfugiés|مجلس اللاجئين|рад\\p{L}+ (?:у справах )?біженц|совет\\p{L}* по делам беженц',
  'asylberatung|asylum (?:advice|counselling|counseling)|conseil pour demandeurs d.asile|استشار(?:ات|ة) اللجوء|консультац\\p{L}+ (?:з питань|щодо) притулку|консультац\\p{L}+ по (?:вопросам )?убежищ|iltica danış|مشاوره پناهندگی',
  'jugendmigrationsdienst|jmd$|youth migration (?:service|advice)|service (?:de|pour|des) migra\\p{L}* jeun|خدمة هجرة الشباب|молодіжн\\p{L}+ міграційн|молод[её]жн\\p{L}+ миграционн|gençlik göç',
  'frauenhaus|frauenhäus|women.?s (?:shelter|refuge)|(?:foyer|refuge|maison|centre d.accueil)\\p{L}* (?:pour|de|des) (?:les )?femmes|(?:بيت|دار|ملج[أ]) (?:إيواء )?(?:ال)?نساء|жіноч\\p{L}+ притул|притул\\p{L}+ для жінок|женск\\p{L}+ приют|приют\\p{L}* для женщин|kadın sığınma|خانه (?:امن )?زنان',
  'frauenberatung|women.?s (?:advice|counselling|counseling)|conseil (?:aux|pour) (?:les )?femmes|استشارات? (?:ال)?نساء|استشارات المر[أا]ة|жіноч\\p{L}+ консульт|женск\\p{L}+ консульт|kadın danış|مشاوره زنان',
  'sparkasse|commerzbank|deutsche bank|postbank|volksbank|шпаркас|سباركاسه',
  'bafin$|schufa$|adac$|tüv$|dekra$|aok$|barmer$|dak$',
  'einbürgerungs(?:stelle|behörde)|naturali[sz]ation (?:office|authority)|(?:service|bureau)\\p{L}* (?:des|de la) naturalisation|(?:مكتب|دائرة) (?:التجنيس|التجنس|الجنسية)|(?:відділ|відомств)\\p{L}* (?:з питань )?(?:натураліз|громадянст)|(?:отдел|ведомств)\\p{L}* (?:по вопросам )?(?:натурализ|гражданств)|vatandaşlık (?:dairesi|bürosu)|اداره تابعیت',
  'clearingstelle|clearing (?:cent(?:er|re)|office)',
  'studierendenwerk|studentenwerk|student (?:services|union)|services? universitaires?',
  'rechtsanwaltskammer|bar association|ordre des avocats|نقابة المحامين|колегі\\p{L}+ адвокат|коллеги\\p{L}+ адвокат',
  'rentenversicherung|pension insurance|assurance (?:retraite|vieillesse)|ت[أا]مين التقاعد|пенсійн\\p{L}+ (?:фонд|страх)|пенсионн\\p{L}+ (?:фонд|страх)|emeklilik sigorta',
  'zollamt|zoll$|customs (?:office|authority)|(?:service|bureau)\\p{L}* des douanes|(?:ال)?جمارك|митниц|таможн|gümrük',
  'gewerkschaft|trade union|labou?r union|syndicat|نقابة|профспілк|профсоюз|sendika|اتحادیه کارگر',
  'mission locale|службa у справах (?:сімʼї|сім)',
  'stiftung|foundation|fondation|(?:ال)?مؤسسة|фонд(?:у|ом|і)?$|vakfı|بنیاد',
  '(?:\\p{L}*)verein|(?:\\p{L}*)verband$|associations?|(?:ال)?جمعية|асоціаці|ассоциаци|спілк|derneğ|انجمن',
]

/** Nouns that make an office of the words around them, by language; the words say which office it is. */
export const officeHeads: Readonly<
  Record<string, { readonly before?: string; readonly after?: string; readonly glued?: string }>
> = {
  de: {
    glued:
      'amt(?:es|s)?|ämter|behörden?|büros?|(?<!arbeits|halte|tank|lehr|praktikums|ausbildungs)stellen?|zentrum|zentren|zentrums|zentrale|vereine?s?|' +
      'verbande?s?|verbände|gerichte?s?|kammern?|ministeriums?|stiftung|agentur|dienste?s?',
    after:
      'amt|behörde|büro|stelle|zentrum|verein|verband|kammer|agentur|stiftung|netzwerk|bund|haus|initiative|gesellschaft|dienst|fachstelle|beratungsstelle',
  },
  en: {
    before:
      'offices?|authority|authorities|agency|departments?|cent(?:er|re)s?|associations?|ministry|court|council|bureau|foundation|unions?|society|institute|helpline|hotline|shelter|club|organi[sz]ation|chamber|commission|network',
    after:
      'office|authority|agency|department|cent(?:er|re)|association|ministry|council|bureau|foundation|institute|union|chamber|society|house',
  },
  fr: {
    after:
      'bureau|office|service|centre|agence|association|caisse|tribunal|conseil|ministère|fondation|maison|chambre|institut|mission|ligne|syndicat|foyer',
  },
  ar: {
    after:
      '(?:ال)?مكتب|(?:ال)?دائرة|(?:ال)?مركز|(?:ال)?مصلحة|(?:ال)?جمعية|(?:ال)?وزارة|(?:ال)?هيئة|(?:ال)?مؤسسة|(?:ال)?محكمة|(?:ال)?وكالة|(?:ال)?غرفة|(?:ال)?صندوق|(?:ال)?معهد|(?:ال)?منظمة|(?:ال)?اتحاد|(?:ال)?نقابة|(?:ال)?مجلس|(?:ال)?إدارة',
  },
  fa: {
    after: 'اداره|مرکز|دفتر|انجمن|وزارت|سازمان|بنیاد|موسسه|مؤسسه|دادگاه|آژانس|صندوق|اتحادیه|شورای',
  },
  uk: {
    after:
      'центр\\p{L}{0,3}|служб\\p{L}{1,3}|відомств\\p{L}{1,3}|управлін\\p{L}{1,4}|бюро|агентств\\p{L}{1,3}|асоціаці\\p{L}{1,2}|фонд\\p{L}{0,3}|міністерств\\p{L}{1,3}|спілк\\p{L}{1,3}|товариств\\p{L}{1,3}|організаці\\p{L}{1,2}|відділ\\p{L}{0,3}|палат\\p{L}{1,3}|інститут\\p{L}{0,3}',
    before:
      'центр\\p{L}{0,3}|служб\\p{L}{1,3}|відомств\\p{L}{1,3}|управлін\\p{L}{1,4}|агентств\\p{L}{1,3}|асоціаці\\p{L}{1,2}|фонд\\p{L}{0,3}|товариств\\p{L}{1,3}|організаці\\p{L}{1,2}|палат\\p{L}{1,3}',
  },
  ru: {
    after:
      'центр\\p{L}{0,3}|служб\\p{L}{1,3}|ведомств\\p{L}{1,3}|управлени\\p{L}{1,2}|бюро|агентств\\p{L}{1,3}|ассоциаци\\p{L}{1,2}|фонд\\p{L}{0,3}|министерств\\p{L}{1,3}|союз\\p{L}{0,3}|общест\\p{L}{1,4}|организаци\\p{L}{1,2}|отдел\\p{L}{0,3}|палат\\p{L}{1,3}|институт\\p{L}{0,3}',
    before:
      'центр\\p{L}{0,3}|служб\\p{L}{1,3}|ведомств\\p{L}{1,3}|управлени\\p{L}{1,2}|агентств\\p{L}{1,3}|ассоциаци\\p{L}{1,2}|фонд\\p{L}{0,3}|организаци\\p{L}{1,2}|палат\\p{L}{1,3}',
  },
  tr: {
    before:
      'dairesi\\p{L}*|bürosu\\p{L}*|merkezi\\p{L}*|derneği\\p{L}*|kurumu\\p{L}*|müdürlüğü\\p{L}*|bakanlığı\\p{L}*|mahkemesi\\p{L}*|ajansı\\p{L}*|vakfı\\p{L}*|birliği\\p{L}*|odası\\p{L}*',
  },
}

/** Words beside such a noun that don't say which office it is. */
/** Words behind an office noun that begin a new thought: verbs, by their endings or beginnings. */
export const verbs: Readonly<Record<string, string>> = {
  uk: '(?:[иїяюу]ть|[аяує]є|[иї]ться|ється|ють(?:ся)?|[еиєї]те|емо|ємо|ти|тися|ний|ена|ений|ано|щодня)$',
  ru: '(?:[иеёюуая]т|[иеёюуая]тся|[еи]те|ть|ться|ен|ена|ано|ежедневно)$',
  ar: '^(?:ي|ت|ن|س[يت])\\p{L}{2,}|^مفتوح|^مجان|^مسؤول',
  fa: '(?:است|هستند|می\\p{L}*|شود|کند|کنند|دارد)$',
  fr: '(?:ez|ent|est|sont|era|ont|eille|elle)$',
}

export const namelessWords: string =
  'please visit call contact ask go can help get see phone write email come open closed opens you we they is are will may must should find reach ' +
  'the a an your this that our their its local nearest responsible competent relevant municipal public official city town main ' +
  'of for and or in at to with by from on free next other any each every same new advice counselling counseling service ' +
  'le la les l un une de des du d au aux en et ou pour par votre notre cette ce compétent compétente local locale municipal publique proche ' +
  'public gratuit gratuite officiel est vous peut qui où ' +
  'der die das den dem des ein eine einer einem für und oder im in am zu zum zur von bei mit ihr ihre ihrem zuständige zuständigen ' +
  'в у на з із зі до для від про за та і й або що ваш вашого цей цього місцевого місцевий відповідний потрібний є ' +
  'в на с со к от о об про за и или ваш вашего этот местный нужный ' +
  'شؤون خدمات خدمة الخدمات الشؤون справах справ питань обслуговування делам вопросам affaires affairs services services ' +
  'في من إلى على عن أو و مع هذا هذه المختص المختصة القريب المحلي المحلية لدى التي الذي هو هي يمكنكم مفتوح مفتوحة قبل بعد ' +
  'در از به با و یا برای این که شما است مربوطه محلی bir bu ve veya ile için yerel ilgili size sizin'
