/** How people say their own name and whose name comes next, in the languages of the app; separated by commas. */

import { tokensOf } from '../../answer/recognise/tokens.ts'

/** A name follows, whatever it looks like. */
export const nameFollows = [
  'ich heiße, ich heisse, heiße ich, mein name ist, mein name lautet, mein vorname ist, mein nachname ist',
  'wir heißen, er heißt, sie heißt, my name is, my name’s, my names, i am called, i’m called, my surname is',
  'his name is, her name is, je m’appelle, m’appelle, mon nom est, mon prénom est, je me nomme, il s’appelle',
  'elle s’appelle, s’appelle, mon nom c’est, me llamo, mi nombre es, mi apellido es, se llama, mi chiamo',
  'il mio nome è, il mio cognome è, si chiama, chamo-me, me chamo, o meu nome é, meu nome é, meu nome, chama-se',
  'se chama, nazywam się, mam na imię, moje imię to, moje nazwisko to, ma na imię, nazywa się, jmenuji se',
  'jmenuju se, moje jméno je, mé jméno je, jmenuje se, volám sa, moje meno je, volá sa, zovem se, moje ime je',
  'ime mi je, zove se, се зовем, зовем се, моје име је, име ми је, зове се, се викам, моето име е, јас се викам',
  'се вика, казвам се, името ми е, аз се казвам, казва се, mă numesc, numele meu este, numele meu e, mă cheamă',
  'mă chemă, se numește, îl cheamă, o cheamă, pe mine mă cheamă, nevem, a nevem az, nimeni on, minun nimeni on',
  'jeg hedder, mit navn er, hedder, ik heet, mijn naam is, heet, με λένε, το όνομά μου είναι, ονομάζομαι',
  'με φωνάζουν, τον λένε, τη λένε, quhem, unë quhem, emri im është, emri im, më quajnë, quhet, më thonë',
  'меня зовут, зовут, моё имя, мое имя, моя фамилия, по имени, меня звать, меня зовуть, мене звати, мене звуть',
  'звати, звуть, моє ім’я, мене кличуть, моє прізвище, моя прізвище, на ім’я, اسمي, اسمي هو, انا اسمي, أنا اسمي',
  'اسمى, إسمي, اسمه, اسمها, إسمه, إسمها, انا إسمي, أدعى, ادعى, يدعى, تدعى, كنيتي, نام من, اسم من, نامم, اسمم',
  'نامش, نام خانوادگی من, فامیلی, میرا نام, نومونه, زما نوم, زما نوم دی, نوم مې, نوم یې, ناوم, من ناوم, ناوی من',
  'بە ناوی, adım, benim adım, ismim, benim ismim, soyadım, soyismim, bana derler, navê min, navê min jî',
  'nave min, navê wî, navê wê, paşnavê min, magacaygu waa, magacayga waa, magacaygu, magacaygu wuxuu yahay',
  'magaceygu waa, magaceyga waa, magaciisu waa, magaceedu waa, magacaygaa, la yiraahdo, waxaa la i yiraahdaa',
  'waxa la i yidhaahdaa, ስመይ, ስሜ, የእኔ ስም, ስሜም, ስሙ, ስማ, ስሟ, ኣነ ስመይ, እኔ ስሜ, maqaan koo, maqaan kiyya, maqaan isaa',
  'मेरा नाम, मेरा नाम है, mera naam, mera nam, мера нам, tôi tên là, tên tôi là, tên là, tên em là, em tên là',
  'tôi là, ผมชื่อ, ฉันชื่อ, ดิฉันชื่อ, หนูชื่อ, ชื่อ, 我叫, 我的名字是, 我的名字叫, 我名叫, 我姓, 名字叫, nama saya, namaku',
  'nama saya adalah, saya bernama, bernama, jina langu ni, jina langu, naitwa, anaitwa, jina lake ni, მე მქვია',
  'მქვია, ჩემი სახელია, ჩემი სახელი, me buchovav, mo alav si, miro anav si, mo anav si, miro lav si, ana ismi',
  'esmi, ana esmi, esme, ana esme, esm man, esmam, name man, naam-e man, smiti, smiyti, menia zovut, mene zvaty',
  'menya zovut, ناوی, اسمش, a nevem',
].join(',')

/** A name follows a colon, as in a form. */
export const nameLabels = [
  'kontakt, kontaktdaten, patient, patientin, antragsteller, antragstellerin, kind, contact, applicant, patient name, absender, von, from',
  'name, vorname, nachname, familienname, nom, prénom, nombre, apellido, nome, cognome, imię, nazwisko, jméno',
  'meno, ime, prezime, име, nume, prenume, neve, nimi, sukunimi, navn, naam, όνομα, emri, mbiemri, имя, фамилия',
  'фио, прізвище, піб, ім’я, اسم, الاسم, نام, تخلص, نوم, ناو, ad, soyad, adı, ismi, nav, paşnav, magaca, ስም',
  'नाम, 姓名, nama, სახელი, გვარი, surname, mein name, first name, last name, family name, full name, my name',
  'mon nom, họ tên, na imię, نام خانوادگی, نام فامیل, adı soyadı, nombre y apellidos, unterschrift, signature',
].join(',')

/** A name stands before: "Ahmed is my name". */
export const namePrecedes = [
  'is my name, ist mein name, heiße ich, heisse ich, est mon nom, es mi nombre, hívnak, a nevem, adım benim, mam na imię, isimli, adlı',
  'е името ми, моё имя, моє ім’я',
].join(',')

/** "My husband": a name may follow, or anything else that a husband does. */
export const relatives = [
  'my|our|his|her|the husband|wife|son|daughter|child|baby|brother|sister|mother|father|mom|mum|dad|friend|boyfriend|girlfriend',
  'my little|lil|older|elder|younger|big|oldest|eldest|youngest|first|second|late brother|sister|son|daughter|child|kid',
  'my|our|his|her grandson|granddaughter|grandma|grandpa|stepson|stepdaughter|brother-in-law|mother-in-law|ex|ex-husband',
  'my|our partner|uncle|aunt|cousin|nephew|niece|kid|kids|fiance|fiancée|boss|roommate|grandmother|grandfather|twins|children',
  'landlord, landlady, my|our neighbour|neighbor|lawyer|colleague|caseworker, me and my wife|husband',
  'mon|notre|son mari|fils|enfant|bébé|frère|père|ami|époux|oncle|cousin|copain|petit|neveu|voisin|propriétaire',
  'ma|notre|sa femme|fille|sœur|soeur|mère|amie|épouse|tante|copine|cousine|nièce|voisine|mon amie|épouse',
  'mi|nuestro|nuestra abuelo|abuela|nieto|nieta|suegra|suegro|cuñado|cuñada|hermanito|hermanita|ex, mi hijo|hija|hermano|hermana mayor|menor',
  'mon|ma|notre petit|petite|grand|grande frère|sœur|soeur|fils|fille, ma grand-mère, mon grand-père, mon petit-fils, ma petite-fille, mon beau-frère, ma belle-mère',
  'mi|nuestro|nuestra|su marido|esposo|esposa|mujer|hijo|hija|bebé|hermano|hermana|madre|padre|mamá|papá|amigo|amiga|novio|novia|nene|nena|niño|niña|tío|tía|primo|prima|sobrino|sobrina|pareja|vecino|vecina',
  'mio|mia|nostro|nostra marito|moglie|figlio|figlia|fratello|sorella|madre|padre|amico|amica|bambino|bambina|zio|zia|nonno|nonna|cugino|cugina|nipote',
  'meu|minha|nosso|nossa marido|esposa|mulher|filho|filha|irmão|irmã|mãe|pai|amigo|amiga|bebê',
  'mój|mojego|mojemu|moim|nasz|naszego mąż|męża|mężowi|mężem|syn|syna|synowi|synem|synek|brat|brata|ojciec|tata|kolega|partner|wnuk',
  'moja|moją|mojej|nasza|naszą|naszej żona|żonę|żony|żoną|córka|córkę|córki|córeczka|siostra|siostrę|matka|mama|koleżanka|wnuczka, moje|nasze dziecko',
  'syn, synek, córka, córeczka, mąż, żona, můj|naše|moje|môj|náš manžel|manželka|syn|dcera|dcéra|dítě|dieťa|bratr|brat|sestra|kamarád',
  'moj|moja|naš|naša|moje muž|suprug|supruga|žena|sin|kći|kćerka|ćerka|kćer|brat|sestra|majka|otac|dijete|dete',
  'мој|моја|мојот|мојата|наш|наша муж|маж|жена|син|ћерка|ќерка|брат|сестра|мајка|отац|дете|дететo, мъжът|съпругът|съпругата|жена|синът|дъщеря|брат|сестра|майка|баща ми',
  'nepotul|bunicul|unchiul|vărul|cumnatul|socrul meu, nepoata|bunica|mătușa|verișoara|cumnata|soacra mea',
  'soțul|bărbatul|fiul|băiatul|copilul|fratele|tatăl|tata|prietenul|bebelușul|vecinul meu|nostru, soția|nevasta|fiica|fata|sora|mama|prietena|fetița mea|noastră',
  'a férjem|feleségem|fiam|lányom|gyermekem|bátyám|nővérem|anyám|apám|barátom, férjem|feleségem|fiam|lányom, mieheni, vaimoni, poikani, tyttäreni, lapseni',
  'min|mit|vores mand|kone|søn|datter|barn|bror|søster, mijn|onze man|vrouw|zoon|dochter|kind|broer|zus|vriend|vriendin',
  'ο|τον|του|η|την|της άντρας|άντρα|σύζυγος|σύζυγό|γυναίκα|γιος|γιο|κόρη|αδερφός|αδερφή|μητέρα|πατέρας μου, το παιδί|μωρό μου',
  'nipi|gjyshi|xhaxhai|daja|kushëriri|kunati im, mbesa|gjyshja|halla|tezja|kushërira|kunata ime',
  'burri|djali|vëllai|babai|fëmija|bashkëshorti|shoku im|jonë|ynë, gruaja|vajza|motra|nëna|bashkëshortja|shoqja|foshnja ime|jonë, djali, vajza, burri, gruaja',
  'мой|моего|моему|моим|наш|нашего|нашему муж|мужа|мужу|мужем|сын|сына|сыну|сыном|брат|брата|брату|папа|отец|отца|друг|друга|ребенок|ребёнок|малыш|дядя|внук',
  'мой|моего|моему|моя|мою|моей племянник|племянника|племянница|племянницу|дедушка|бабушка|бабушку|тёща|свекровь|муж|бывший|двоюродный|старший|младший|старшая|младшая, младший|старший|младшего|старшего|младшему брат|сын|брата|сына|брату|сыну, младшая|старшая|младшую|старшую сестра|дочь|сестру',
  'моя|мою|моей|наша|нашу|нашей жена|жену|жене|женой|дочь|дочери|дочка|дочку|дочке|доченька|сестра|сестру|сестре|мама|маму|маме|мать|подруга|подругу|тётя|внучка',
  'муж, мужа, мужу, жена, жену, жене, сын, сына, сыну, дочь, дочери, дочка, дочку, дочке, брат, брата, сестра, сестру, сестре',
  'мій|мого|моєму|моїм|наш|нашого|нашому чоловік|чоловіка|чоловіку|чоловікові|чоловіком|син|сина|сину|синові|сином|брат|брата|братові|тато|батько|друг|малюк|дідусь|онук',
  'мій|мого|моєму племінник|племінника|дідусь|дідуся|онук|онука|онуку|свекор, моя|мою|моїй племінниця|племінницю|бабуся|бабусю|онука|онучка|онучку|теща|тітка|кума, молодший|старший|молодшого|старшого брат|син|сина|брата, молодша|старша|молодшу|старшу сестра|донька|доньку',
  'моя|мою|моїй|наша|нашу|нашій дружина|дружину|дружині|жінка|донька|доньку|доньці|донечка|дочка|дочку|дочці|сестра|сестру|сестрі|мама|маму|мамі|мати|подруга|бабуся',
  'чоловік, чоловіка, чоловікові, дружина, дружину, дружині, син, сина, синові, сину, донька, доньку, доньці, дочка, дочку, дочці, брат, сестра',
  'حفيدي, حفيدتي, جدي, جدتي, خالتي, عمتي, حماتي, زوجي, زوجتي, ابني, إبني, ابنتي, إبنتي, بنتي, اخي, أخي, اختي, أختي, أمي, امي, أبي, ابي, والدي, والدتي, طفلي, طفلتي, صديقي, صديقتي, ولدي, مرتي, جوزي, خطيبي, خطيبتي, عمي, خالي, جاري, مديري',
  'نوه ام, نوه‌ام, عمویم, خاله ام, عمه ام, دایی ام, مادربزرگم, پدربزرگم, خواهرزاده ام, برادرزاده ام, شوهرم, شوهر من, همسرم, همسر من, خانمم, خانم من, خانم, زنم, پسرم, پسر من, دخترم, دختر من, برادرم, خواهرم, مادرم, پدرم, دوستم, بچه ام, فرزندم, نامزدم, صاحبخانه',
  'میرا|میرے|میری|ہمارا|ہماری شوہر|بیوی|بیٹا|بیٹے|بیٹی|بھائی|بہن|دوست, زما|زموږ میړه|خاوند|ښځه|زوی|لور|ورور|خور|مېرمن',
  'torunum, yeğenim, dedem, ninem, anneannem, babaannem, amcam, dayım, teyzem, halam, kuzenim, gelinim, damadım, kayınvalidem, kocam, karım, eşim, oğlum, kızım, kardeşim, abim, ablam, annem, babam, arkadaşım, çocuğum, bebeğim, nişanlım, yeğenim, eşimin, kızımın, oğlumun, ev sahibim, komşum',
  'mêrê|hevjîna|hevjînê|jina|kurê|keça|qîza|birayê|xwişka|dayika|bavê|hevalê|hevala|zarokê|zaroka|pitika min|me',
  'مێردەکەم, هاوسەرەکەم, هاوسەرم, ژنەکەم, خێزانم, کوڕەکەم, کچەکەم, براکەم, خوشکەکەم, دایکم, باوکم, هاوڕێکەم, منداڵەکەم, کوڕم, کچم, برام, خوشکم, ناوی هاوسەرم',
  'ninkayga, xaaskayga, wiilkayga, gabadhayda, gabadheyda, wiilkeyga, ninkeyga, xaaskeyga, walaalkay, walaashay, hooyaday, aabahay, saaxiibkay, ilmahayga, ilmaheyga, inankayga, inantayda',
  'ሰብኣየይ, በዓል ቤተይ, ሰበይተይ, በዓልቲ ቤተይ, ወደይ, ጓለይ, ሓወይ, ሓፍተይ, ኣደይ, ኣቦይ, ውላደይ, ቆልዓይ, ባለቤቴ, ባሌ, ሚስቴ, ልጄ, ወንድሜ, እህቴ, እናቴ, አባቴ, ጓደኛዬ',
  'मेरे|मेरी|मेरा|हमारा|हमारी पति|पत्नी|बेटा|बेटे|बेटी|भाई|बहन|दोस्त, 我|我的 丈夫|老公|妻子|老婆|儿子|女儿|孩子|朋友, chồng|vợ|con|bạn tôi, con trai|gái tôi, สามีฉัน, ลูกสาว, ลูกชาย',
  'suami|istri|anak|adik|kakak|teman saya, mume|mke|mtoto|kaka|dada wangu, abbaa|haadha manaa koo, ilma|intala|obboleessa koo, ჩემი|ჩვენი ქმარი|ცოლი|შვილი|ვაჟი|ქალიშვილი|და|ძმა',
].join(',')

/** The same in German, where every noun is capitalised as a name is. */
export const germanRelatives = [
  'mein|meine|meinem|meinen|meiner|unser|unsere kleiner|kleine|kleinen|großer|große|großen|ältester|älteste|jüngster|jüngste|erster|erste|zweiter|zweite|ältere|jüngere sohn|tochter|bruder|schwester|kind, ' +
    'mein|meine|meinem|meinen|meiner|meines|unser|unsere|unserem|unseren|unserer ' +
    'mann|frau|sohn|sohnes|söhnchen|tochter|kind|kindes|baby|bruder|schwester|mutter|vater|mama|papa|freund|freundin|ehemann|ehefrau|partner|partnerin|cousin|cousine|neffe|neffen|nichte|onkel|tante|oma|opa|schwager|schwägerin|enkel|enkelin|enkelkind|schwiegermutter|schwiegervater|stiefsohn|stieftochter|zwillinge|verlobter|verlobte',
  'mein|meinem|meinen|unser|dem|der|den chef|vermieter|nachbar|berater|kollege|anwalt|betreuer',
  'meine|meiner|unsere vermieterin|nachbarin|beraterin|kollegin|anwältin|betreuerin|chefin, vermieter, vermieterin',
].join(',')

/** What stands between the two: "my son, who is called". */
export const calledWords: ReadonlySet<string> = new Set(
  tokensOf(
    'heißt heisst namens genannt called named who is whose name s appelle qui se llama si chiama зовут звати звуть по имени на имя ' +
      'اسمه اسمها اسمو که نامش اسمش به نام adı isimli navê wî wê quhet numit numită imieniem',
  ),
)

/** "I am": a name may follow, or what somebody is. */
export const selves = [
  'i am, i’m, this is, they call me, people call me, call me, named, is called',
  'je suis, moi c’est, moi c, ici c’est, soy, yo soy, me dicen, me llaman, sono, io sono, sou, eu sou, jestem, z tej strony, jsem, som, ja sam, ja som',
  'аз съм, јас сум, ја сам, eu sunt, sunt, aici e, aici, én vagyok, vagyok, olen, minä olen, jeg er, ik ben, είμαι, είμαι ο, είμαι η, unë jam, jam, e kam emrin',
  'я, это, я это, це, я це, на зв’язку, ben, ez, anigu waxaan ahay, waxaan ahay, waa aniga, waxaa la i yiraahdaa, saya, mimi ni, ani, მე ვარ',
].join(',')

/** These mean much else as well, or are German, where every noun is capitalised as a name is. */
export const vagueSelves =
  'im, c’est, tu, меня, мене, أنا, انا, معك, معكم, من, به نام, بە ناوی, ئەز, ئەمن, ኣነ, እኔ, ሽም, मैं, 我是, heißt, heißen, genannt, namens, mit namen, ich bin, ich bins, ichs, bin, ich bin der|die, hier ist|schreibt|spricht, bin der|die'

/** What people say they are, and are not called: how the words begin. */
export const nationalities =
  /^(?:syr|ukrain|afg|iraq|irak|iran|pers|turk|kurd|arab|german|deutsch|allemand|aleman|eritre|ethiop|somal|nigeri|ghan|gamb|russ|pol|roman|rumän|bulgar|serb|croat|kroat|alban|kosov|maced|bosn|ital|span|french|franz|greek|griech|muslim|christ|jew|student|refugee|asyl|asylum|pakist|ind|viet|chin|venez|colomb|tunis|moroc|marok|alger|egypt|liban|leban|yemen|sudan|palest|georg|armen|azerb|chech|kazakh|uzbek|tajik|mold|engl|americ|europ|afric|suri|ukray|almany|yezid|ezid|alawi|catholic|orthodox|dublin|b[12]$|a[12]$|c[12]$|сири|украин|україн|росси|русск|немец|німец|афган|мусульм|чечен)/u

/** "Mrs": a name follows. */
export const titles = [
  'herr, herrn, frau, fräulein, mr, mrs, ms, mister, monsieur, madame, mme, mademoiselle, señor, señora, señorita, sr, sra',
  'signor, signora, signore, senhor, senhora, pan, pana, panu, pani, panią, pán, paní, gospodin, gospođa, господин, госпожа, господине, госпођа',
  'domnul, doamna, domnule, doamnă, κύριε, κυρία, zoti, zonja, znj, пан, пані, пане, господине, السيد, السيدة, الأستاذ, الاستاذ, الأستاذة',
  'آقای, جناب, sayın, bay, bayan, birêz, xatûn, xanim, بەڕێز, کاک, خاتوو, mudane, marwo, ኣቶ, ወይዘሮ, አቶ, ወ ሮ, श्री, श्रीमती, ông, bà, bapak, ibu, bwana, obbo, aadde, ბატონო, ქალბატონო',
].join(',')

/** What makes "Frau" somebody's wife, or any woman: no name follows. */
export const noTitle: ReadonlySet<string> = new Set(
  tokensOf(
    'mein meine meiner meinen deine seine seiner ihre unsere eine einer die der den dem keine als jede schwangere junge ' +
      'alleinstehende von zur the a my good old moja moje mojej mojego mój por',
  ),
)

/** "Dear": a name may follow. */
export const greetings = [
  'hallo, hi, hey, hello, dear, lieber, liebe, guten tag, guten morgen, guten abend, servus, moin, good morning, bonjour, salut, cher, chère',
  'hola, querido, querida, estimado, estimada, ciao, gentile, caro, cara, olá, caro, cześć, drogi, droga, ahoj, bok, bună, bună ziua, stimate, dragă, szia, kedves',
  'merhaba, selam, sevgili, привет, здравствуйте, добрый день, добрый вечер, дорогой, дорогая, уважаемый, уважаемая, привіт, вітаю, добрий день, шановний, шановна, дорога, здравей, здраво',
  'مرحبا, أهلا, اهلا, سلام, عزيزي, عزيزتي, عزیز, silav, sllav, përshëndetje, i dashur, e dashur, tungjatjeta, salaan, سڵاو, ሰላም, ሰላም ንዓኻ, नमस्ते',
  'danke, vielen dank, thank you, thanks, merci, gracias, grazie, dziękuję, mulțumesc, teşekkürler, teşekkür ederim, спасибо, дякую, شكرا, ممنون, تشکر, faleminderit, spas, mahadsanid, سوپاس, የቐንየለይ, አመሰግናለሁ',
].join(',')

/** "Kind regards": a name ends the message. */
export const closings = [
  'mit freundlichen grüßen, mit freundlichem gruß, freundliche grüße, viele grüße, liebe grüße, beste grüße, herzliche grüße, schöne grüße, grüße, gruß, gruss, lg, mfg, vg, hochachtungsvoll, ihr, ihre, dein, deine',
  'best regards, kind regards, regards, best, sincerely, yours sincerely, yours, yours faithfully, many thanks, thank you, thanks, cheers, cordialement, bien cordialement, merci, bien à vous, salutations',
  'saludos, saludos cordiales, atentamente, un saludo, gracias, cordiali saluti, distinti saluti, saluti, grazie, atenciosamente, cumprimentos, obrigado, obrigada',
  'z poważaniem, pozdrawiam, dziękuję, s pozdravem, s pozdravom, srdačan pozdrav, lijep pozdrav, поздрав, срдачан поздрав, с уважение, поздрави, со почит, cu stimă, cu respect, mulțumesc, üdvözlettel, tisztelettel',
  'ystävällisin terveisin, venlig hilsen, med venlig hilsen, hilsen, met vriendelijke groet, groeten, με εκτίμηση, me respekt, faleminderit, përshëndetje',
  'с уважением, спасибо, заранее спасибо, з повагою, дякую, заздалегідь дякую, مع تحياتي, مع خالص التحية, تحياتي, مع الاحترام, مع فائق الاحترام, شكرا, وشكرا, شكرا لكم, با احترام, با تشکر, ممنون, تشکر, ارادتمند',
  'saygılarımla, saygılar, selamlar, sevgiler, teşekkürler, teşekkür ederim, bi rêz û silav, bi rêz, silav û rêz, spas, لەگەڵ ڕێزم, لەگەڵ ڕێزدا, ڕێز و سڵاو, سوپاس, mahadsanid, mahadsanidiin, ixtiraam',
  'ምስ ሰላምታ, ምስ ኣኽብሮት, የቐንየለይ, ከሰላምታ ጋር, አመሰግናለሁ, شکریہ, په درنښت, धन्यवाद, trân trọng, hormat saya, terima kasih, ahsante',
].join(',')

/** Words that come behind "my name is" and the like, or behind a name, and are none. */
export const neverNames: ReadonlySet<string> = new Set(
  tokensOf(
    'syrien syria syrie suriye ukraine україна украина afghanistan iran irak iraq türkiye turkey türkei deutschland germany allemagne ' +
      'alemania niemcy germania almanya eritrea somalia polen polska romania bulgaria kosovo albanien europa europe eu ' +
      'monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
      'not on in the at of a an and but wrong spelled written misspelled changed is was has now what who how there it ' +
      'nicht falsch auf im der die das des und aber geschrieben geändert auch wie von wo zusammen team leute alle lotse bot ' +
      'integreat jobcenter sehr bitte noch hier all everyone everybody folks à et pas de mal écrit le la les un une dans sur tous ' +
      'y no en mal escrito todos si și este nu i nie na o że jest się не в на и й та або що как что неправильно всем всім ' +
      'ليس هو هي في على من و هذا غير يا التي الذي است هست هستم نیست و در به را که هستند می ' +
      've değil yanlış ne de da û e ye im in jî li dhe është nuk nga jam iyo waa ma waxaan oo ka u ' +
      'እዩ እየ እያ ነው ናት ይበሃል ትበሃል ይባላል እባላለሁ ካብ ኣብ ንሱ ንሳ በጃኹም هە یە بۆ لە و दी है हूं हूँ ہے ہوں دی ده یم 是 我 来 在 想 要 今 和 有 需 请 住 从 的 了 ครับ ค่ะ คะ จาก',
  ),
)

/** What a relative does in a German sentence: before it stood a name, or a noun that is none. */
export const germanVerbs: ReadonlySet<string> = new Set(
  tokensOf(
    'ist hat will kann möchte braucht geht muss darf soll war wohnt lebt arbeitet kommt lernt bekommt wird sucht wurde hatte ' +
      'kommen wollte konnte fährt spricht versteht besucht macht hustet weint schläft heißt studiert',
  ),
)

/** What comes behind the name of a child whose age is told. */
export const ageWords: ReadonlySet<string> = new Set(
  tokensOf('عمره عمرها عمرو سنه سنها ساله سال تەمەنی ዓመት ዕድመኡ ዕድመኣ ወርሒ साल वर्ष سالہ'),
)
