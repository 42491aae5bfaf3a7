/**
 * Everyday words of languages whose own letters people leave out on a telephone: "wen fini la2i doctor". Spellings are
 * many, so each list holds the common ones; what they miss, `letters.ts` recognises by its shape.
 */
export const romanisedWords: Readonly<Record<string, string>> = {
  ar:
    // Levantine, and what all have in common
    'ana inta inti enta enti howe hiye huwa hiya nehna e7na ne7na wen wein fen feen kif keef shu sho eh aish esh meen min ' +
    'lesh leish emta amta imta ayemta adesh addesh kam fi fini fina fik mafi ma mish mesh mush la w wa bas aw yalla yalle inno ' +
    'bdi bade badi biddi bede 3am ra7 ro7 rou7 mnrou7 nrou7 lazem lazim mumkin momken 3ndi 3endi 3andi ma3i ma3ndi ma3indi ' +
    'el al il l bel bil bl b mn men 3an 3a 3ala ma3 mshan meshan minshan 3ashan 3shan hal had hada hayda hon hun hunik hunak ' +
    'a3mel a3mil sajel esajel asajel et3allam at3alam at3allam ta3alom jib bjib ajib la2i ala2i eshtghel esht8el ashtaghel ' +
    'shukran shokran ktir kteer marhaba mar7aba salam salamo alaikum alaykum assalamu 3alaikum inshallah habibi sabah el5er ' +
    'tabib tbib mashfa mustashfa madrase madrasa madraset ebni ibni benti binti mar2ti marti zawji joze welad wlad ' +
    'awlad atfal bet beit beet sha2a ijar ajar lugha logha almani almanya almania shoghl shughl sheghel masari filous flous ' +
    'floos maktub maktoub maktab risale risala maw3ed maw3id bokra bukra mtarjem mutarjim tarjame tarjamet iqama iqame ' +
    'ikame ta2min jdid jdide mareed marid 7amel wara2 wra2 wara2a awra2 mosa3ade musa3ada sa3douni sa3edni ba3ref a3ref 7ada ' +
    'sorya souria suria ya3ne ya3ni jam3a 3arabi areed uridu kayfa ayna mata ' +
    // Maghrebi
    'kifach kifash kif fin fein fain win wayn bghit bghina nheb nhab n7eb wach wash wesh chnou chno chnowa shnu ach ash chhal ' +
    'sh7al bch7al 9adech kaddech 3lach 3lash 3lech wakteh waqtach fuqach imta kayn kayna kaynin makaynch makanch chi shi walo walou ' +
    'dyal dial ta3 mta3 nta3 bach bash besh khassni khasni lazemni n9der nqder nejem najem najjem ndir ndiro nemchi nemchiw ' +
    'nal9a nalqa nl9a nkhdem khedma lkhedma khdma wra9 wraq lwra9 bla walakin rani raha rah hadi had hna hnaya daba tawa ' +
    'drari weldi wladi bent mrati rajli dar skna lkra kra krya lmadrasa l9raya n9ra nqra lflous khouya khoya khti sa7bi barak allahu ' +
    'brya lbriya ghodwa ghedwa ghda lyoum dossier saha ' +
    // Iraqi
    'shlon shlone shaku maku aku ani inta inti hiyya wyaak wiya mal malat agdar nigdar agder yigdar shgad shgd shwakit shwakt ' +
    'mnein mnin wenah hnana ihnana hnak laish lesh shinu shinou shino ay shitgool dazzaw dizoo areed ardt aroo7 aroh ashtghul ' +
    'ma3ruf a3ruf bacher bachir hassa hisa kulish kullish zain zein 3eini lo akhoya ukhti akhooya ' +
    'weno wenon weina fiyi fiye badna bedna bidna bedi baddi dawer bdawer daya3t asnan snan arib 2arib ba3id ' +
    'mawjud mawjoud byefta7 bya3ref btel kaman la2 la2eno laken bs iza eza lamma halla2 hala2 halla lsa lessa ' +
    'lissa ba3d abl ba3den lyom mbare7 la7ad wa7ad jawaz jawazi basbor basbori hawiye hwiye 3enwan 3enwani 3inwan ' +
    '3inwani tasjil tasjeel bareed sayara shahade shahadet shhadet swa2a siyaqa rukhsa jami3a ustaz m3allem ' +
    'm3alme so5on so5oni 7arara waja3 dawa 3amaliye saydaliye es3af shurta mahkame mo7ami mohami mu7ami qarar ' +
    'lujue lajoo2 laje2 lam shaml 3ayle 3a2ile zawjti zoji jozi bint walad l5 akhi a5i ekhti okhti abi ummi emmi ' +
    'sa7eb saheb oda ghurfe ghorfe matbakh 7amam tadfi2a kahraba mayy ra2m raqm wasalni wsalni wasalatni fhemt ' +
    'ma2dar be2dar bi2dar fikon feekon sa3doni byetla3 byetsajal elo ela elon wrak awraq lesa t2akhar bidoun ' +
    'bedoun majani majaniye balash b2adde b2addeh shahri el-yom jabni ba3atouli ba3tuli ba3tli yalli li2anno mosh ' +
    'ezay izzay 3ayez 3ayza 3awez 3awza delwa2ty delwaty keda dah dol bta3 bta3t awi 2awi 3andy feeh mafeesh hena ' +
    'dyali dyalna dyalha dyalhom dyalek bghiti kanbghi ka kat kay kan9elleb kan9leb 9elleb kanqelleb tlef tlfat ' +
    'liya lia lik lih lina likom 3andna m3a 3lih 3liha fih fiha hadchi hadshi dak dik hadik houma huma nta nti ' +
    'ntouma 7na howa wla ola chkoun shkoun chnahiya fo9ach foukach fach m7lola me7loul nsejel nsejjel nsajel ' +
    'nkteb ntkellem nhder nfhem mafhemtch mfhmtch ma3reftch ma3rftch mabghach mal9itch mal9ina l9it l9ina jatni ' +
    'jani wslatni wselni bra rissala wra9i nkhelles tkhelles khelles ghali ghalya rkhis fabor b7al kifkif mezian ' +
    'mzyan bezaf bzaf chwiya shwiya dork drk taw lyoma lbareh chhar simana sbitar sbita tbiba krch skhana mrid ' +
    'mrida 7amla wlid wlidi wlidati bnti ddar lkari l3a9d zwaj tla9 mhkama mou7ami bolis chorta lmdrasa mdrasa ' +
    'medrasa khdmt khdam khddama mkhdem drahem 3awnouni 3awni 3awnni mosa3ada choukran chokran barakallah ' +
    'inchallah nchallah labas bikhir mar7ba bslama 3afak 3afakom rak raki nroh nro7 ndji nji ndirou nakhdem kach ' +
    'bah besah bessah mlih mli7 kifah waqtah wa9tah 3lah gedah kayen makach rahi rahom chnuwa chnia kifech winou ' +
    'fama famma mafamech barcha 9adeh kadeh yesser behi aslema nejjem tnejem ynejem mte3i mta3i yatini ya3tini ' +
    'yetarjem ytarjem nbeddel m3tarf moul tha3 hwaya hwaye hwai bait bayt lil adawer minu yitarjim yifta7 ajeeb ' +
    'ajeeba ajibha jahal jihal maridh mariz sukhuna jinsiya bitaqa flus shghul shughul dawam muwadhaf da2ira ' +
    'dayra ijazat ejar eejar abu ihna i7na intu humma hatha hathi li7ad lakin li2an 3yoni mamnon asajil a3adil ' +
    'aqadim aghayer a7tag ni7tag ashtighil astimara istimara wasalat risalat maktabat timshi ' +
    'akhooy akhoy ukhtay masjoon nreed nrid treed yreed aba3at ab3ath ab3at a7jiz a7ki ahki a7cheha arooh yigulun ' +
    'gal galoo galli ygool ygul wiyaya 3alamood 3lmud mnu yamta b3eed qareeb zghayer chbir jbir wagt wagit sa3a ' +
    'yom isbu3 sana mostashfa mustawsaf sayyara tareeq shari3 wasal wasla sar saar ysir yseer mo mu muu moo ' +
    '2alb alb galub 9elb qalb e2ra a2ra aqra ekteb aktob ektob aktub gharame gharama lghrama ejetni ijatni ' +
    'byedfa3 yidfa3 adfa3 edfa3 ndfa3 khallast 5allast kamalt salit bakaloria tawjihi i3dadiya khamse khamsa tnin ' +
    'tlate arba3a sitte sab3a tmene 3ashra baddo badda baddon bared barid barda kharban mkasser mksour tifil ' +
    'bebe mnsajel mnsajlo nsejloh ansajla 7amati 3amti 7mati naseebi senni sinni darsi youja3ni yoja3ni katdarni ' +
    'lal ma7kame ma7kama mahkama 7sab 7isab compte zghir zghire sghir sghira kbir kbire kbira 3a2d 3aqd zawaj ' +
    'riyada riyadha niswan niswen 3yalat isem isim smiya share3 zan9a ma3ash ratib lkhelsa tandif tandheef kamp ' +
    'kampo heim etla3 atla3 nkhrej yinfa3 byenfa3 3tooni 3tini 3tiwni intuni intini a3tini monawbe khafara ' +
    'bt3attel t3attel 3otla 3utla kayb kaybda ybda ybde byebda yabda madares madaris yel3ab yil3ab lkora kora ' +
    'tuba taba ghayyaro bidlaw bedlo bta3rfo t3arfoon kat3erfo te3ref ti3ref byji yji yiji yeje jay jaye ' +
    'jayye lihna lhna la7ali wa7di kolna kullna kulhum kolhom shwaya shwayya kathir wayed mshakel mushkila ' +
    'mochkil mshkle moshkle ma7al ma7alat sou9 soug souk khubz khobz akl mayya ' +
    'nsit nsina nseet tomobil tonobil triq tri9 zen9a 7ay bled blad lblad bladi douar mdina lmdina hanout ' +
    'l7anout khobza lma dlma trisinti tricinti dhaw lgaz lbousta boosta lboosta lbanka flouss flousi lflouss ' +
    'drahm ikhlas khlas lkhlas tkhalas ykhales nkhallas ykhalles lkhedmet khadma nkhadem mtkhassis tbibti ' +
    'ttbib tabiba ddwa dwayat lfarmacien farmasian saydalia lwa9t weqt wa9t lwe9t sa3tayn nhar nharat ssba7 sbah ' +
    'la3chiya lyouma lyum ghedda gheda bekri 3ad ba9i mazal mazelt kount konna kanet ghadi ghadia ghadin ' +
    'ghanmchi nmchiw kanmchi mcha mchat mchina njiw khrejt dkhelt kanskon nskon saken sakna saknin tesken yesken ' +
    'nekri nkri moulat 3a2ila 3a2ilti l3a2ila lmra lmraa rajel rrajel bniti oulad oulidi wladha wladna khouk ' +
    'khoti khwati babaha yemma mama3 bba mmi walidiya walidin jiran sa7bti s7abi tfol tfel tefla drar lbnat ' +
    'lwlad mektab lmektab lekteb nekteb nsift sifet nsifet sifetou nsiftou ysifet njaweb jaweb jawbouni jawabni ' +
    'mjawbounich mafhemnach mafahemtch mafhmnach fhemna kanfhem katfhem ghir kter ktar 9lil qlil chwia kolchi ' +
    'koulchi kolha ga3 kamlin wahed wahda wa7ed zouj jouj tlata rab3a setta tmenya tes3a 3achra mohim mouchkil ' +
    'mouchkila mochkila lmochkil moshkil 3awen y3awni y3aweni t3awni t3awnouni 3awenni ysa3edni sa3edouni ' +
    'bel3arbiya bl3arbiya b3arbiya darija lalman lalmania lalmaniya almaniya b8it bghat bghaw bghitou n7ab nhebb ' +
    't7eb yheb y7eb 7abin habbin n7awwes nhawes nhawwes nlawej nlawwej 9edech qadech waqtech wa9tech 3aleh fech ' +
    'bech mouch moush mahich mahouch makench mafamesh mafamch fammach tnajjem najjmou nnajjem nest7aq nest7a9 ' +
    'yest7aq lazmni yelzemni yelzem lezem lezmni khassna khasna khassek khasek khas khess khassou',
  pes:
    'man to shoma ma una inha in oon an ke va ya vali ama na bale are hast hastam hastid nist ast shod shode mishe mishavad ' +
    'dare daram darad darim darin nadaram konam konim konid kard kardam kone bayad mikham mikhaham mikhaim mikhay mikhastam ' +
    'mitonam mitoonam mitunam mitavanam mitone mitoone mitan chetor chetori chejoori chejuri chetoor chegoone key ki koja kojast ' +
    'kojas che chi chie chist chikar chand chanta cheghadr cheqadr kodoom kodam chera baraye bara ba bedoone bedune be dar az ta ro ' +
    'ra ham age agar inja unja alan salam mamnoon mamnun merci kheyli kheili lotfan komak komakam pezeshk bimarestan dandan ' +
    'dandon dandoonam kar madrese madreseh bache bacham bacheha khoone khune khaneh khana ejare zaban alman almani kelas pool pul ' +
    'baz gom begiram begire peyda beram berim bere raftan vaght vaqt name nameh motarjem daneshgah madrak madarek lazem lazeme ' +
    'bime eghamat eghamatam govahiname gavahiname emruz emrooz farda hamsaram zanam shoharam pesaram dokhtaram umadam oomadam ' +
    'umade oomade tazeh tazegi farsi irani afghanistan hesab banki dard mikone mikonam mikonid midan mide bashe begam migan ' +
    'nemidoonam nemidunam nemitonam nemifahmam emtehan panahande vakil sefarat tarjome khob khaste tamoom tamum ' +
    'neveshte sabt sabte sabtnam dandunpezeshk dandoonpezeshk dandanpezeshk nazdik nazdike pasport passportam ' +
    'pasportam shenasname donbale donbal mikonim migardam migardim ejarei ejareyi rayegan majani khanom khanomam ' +
    'hamele hamelast bardar bardare mikhaym karte cart edare edareye khareji kharejiha baste baradaram khaharam ' +
    'pedaram madaram govahi gavahi ghabul ghabool qabul geroon gerune arzoon arzun por lotfa belit bilit ' +
    'belite bilite mahane mahaneh otobus otoboos ghatar mersi mamnoonam komaketun komaketoon komakemun khahesh ' +
    'mahd mahde kudak koodak ja adresam avaz taghir fori foori parastar parastari mohandes tayid sahebkhune ' +
    'sahebkhoone sahebkhane pish vadie tab mariz marizam daru daroo darukhune darukhane shomare shomareye ' +
    'nobat emza gharardad garardad hoghugh hoghoogh maliat bikari kargar karfarma sherkat moshavere eshkal ' +
    'moshkel moshkeli migiram migire bedam bedim miram mirim miyad miad nemiad nemikone nemide nemishe nemikonam ' +
    'umadim oomadim inke hamun hamin dige digar hanuz hanooz faghat hamishe emshab diruz shab ruz rooz mah sal ' +
    'hafte saat mitanam metanam mitanim mekhayam maktab shafakhana daktar awlad tazkira pohantun chiqa chiqadar ' +
    'ruko ' +
    'nemidam nemiram natunestam natoonestam kardan dadan gereftan raftam raftim omad omadan omadam oftad dadgah ' +
    'khatar dava davat doa khanevade famil dokhtar pesar bozorg kuchik koochik khub khube bad badi ' +
    'asheghe ' +
    'dadash dadasham abji khahar doktore ghalb ghalbe soragh khundan khoondan neveshtan balad nistam jarime baram ' +
    'barat barash bargh gaz gazo midim tatil mishan mishand mikhad mikhan mikhahad bazi konan adrese darukhuneye ' +
    'shofazh kharab kharabe beri nozad madarzanam madarzan khanome marize gereftam gerefti hala zabanam ' +
    'zabane dandunam vase vaseye dadgahi panj chahar se do yek shish haft hasht noh dah nafar nafarim khunamun ' +
    'khoonamoon kuchike koochike bozorge aghdname tarjomeye varzesh khanoma khanomha esme esm khiabun khiyaboon ' +
    'khiabunemun hoghughe nezafat nezafatchi bia biad biyad biyam biyar biyaram unjas mitune mituni namishe ' +
    'mikhasti porsidan porsidam javab javabi nadad nadadan gofte goftan gofta migam begid begin bedin bezan ' +
    'bezanam zang tamas payam mosahebe estekhdam madreseye ' +
    'begirim begirin gereftin bokonam bokonim bokonin konin kardin kardim kardand mikonan mikonand mishim misham ' +
    'mishin shodam shodim shodeh boodam budam bude bashim bashan hastim hastin nistim nistin nadarim nadarid ' +
    'nadare nadaran dashtam dashte dashteh dashtan nadashtam mikhastim bekhaym bekham bekhad mikhare mikharam ' +
    'bekharam kharidan kharid foroosh forush forushgah foroushgah kojan kojai chiye chiyeh chetorie chejuriye ' +
    'cheghad chegad cheghadre chandeh chande alaan hamintor hamchenin hamintori bishtar kamtar avval akhar ghabl ' +
    'ghablan hanoozam dirooz pariruz emsal parsal hafteyi ruze shanbe yekshanbe doshanbe seshanbe chaharshanbe ' +
    'panjshanbe jome tabestan zemestan ketab ketabkhane ketabkhune maghaze ghaza ghazaye kafsh gushi goshi ' +
    'gooshi shomaresh shomarasho shomaram telefonam mahdekudak mahdekoodak mahdekodak kudakestan koodakestan ' +
    'pishdabestani dabestan dabirestan honarestan daneshju daneshjoo amoozesh amuzesh amozesh ' +
    'doreye dorehaye kelasaye kelasha kelaase yadbegiram yadgiri zabanamun zaboon zabun zaboone zabune almaniam ' +
    'bimarestane darmani pezeshki zanan zanane ghalbam kamaram saram shekamam delam tabam sarfe khordam khordegi ' +
    'shekaste shekast vaksan vaksane azmayesh azmayeshgah jarrahi zayman hamelegi bardari bardaram pushak ' +
    'shirkhoshk khunevade khanevadam khanevadeye baradarzade khahare shohare hamsare ezdevaj talagh talaq jodayi ' +
    'hazanat naghaghe nafaghe shenasnameye gozarname gozarnameh vizaye moghim moghime mohajerat ' +
    'mohajerin panahju panahjoo panahjooha panahjuha panahandegi panahandeh eghamate eghamatamo tamdid tamdide ' +
    'dargiri darkhast darkhaste taghaza taghazaye ghanun ghanoon ghanuni ghanooni dadgahe shekayat vakile poolam ' +
    'pulam poole pule ghabze ghabz ghest bedehi bedehkar jarimeh kharj kharje hazine hazineye arzantar gheymat ' +
    'gheimat gheymate otagh otaghe otaghi ghatare istgah istgahe rahnamayi rahnamai gomshode dozdidan ' +
    'dozdi khaham khaheshan bebakhshid bebakhshin negaran negaranam natars tarsidam komakamoon ' +
    'komakemoon komakhaye yarane yaraneye',
  ru:
    'ya ty ti on ona my mi vy vi oni mne menya moy moi moya moye moyu moih tebya vas vam nam i ili no ne net netu yest est eto etot ' +
    'eta eti byt mogu mozhet mojet mozhno mojno nuzhno nujno nuzhen nujen nuzhna nado hochu khochu xochu ishu ischu dolzhen kak kogda ' +
    'gde kuda otkuda chto shto chego chem kakoy kakoi kakaya kakie skolko kto pochemu zachem dlya dlja s so bez v na do ot po za ' +
    'iz u k o pro esli li zdes tut privet zdravstvuyte zdravstvuite dobriy dobryi den spasibo bolshoe bolshoye pozhaluysta pojaluysta ' +
    'pozhaluista podskazhite podskajite pomogite pomosh pomosch pomoshyu vrach vracha vrachu rabotu rabota rabotat shkolu shkola ' +
    'rebenok rebenka rebenku deti detey detskoe kvartiru kvartira uchit vyuchit nemeckiy nemetskiy nemetski yazik yazyk dengi otkrito ' +
    'otkryto poteryal poteryala strahovka straxovka strahovki delat sdelat poluchit prishlo prishel pismo nichego ponimayu ' +
    'perevodchik perevesti dokumenty dokumentov zhena muzh muj s etoy govorit russki russkiy zaplatili zapisat bolnica bolnitsa ' +
    'bolit zavtra segodnya kupit naiti nayti kakie takoe beremenna obratitsya voditelskie stoit posobie mama papa sdat pomenyat ' +
    'zubnoy zubnoi zubnogo semi semya semye besplatno besplatnye besplatnyi kursy nemeckogo nemetskogo poka zhdu ' +
    'perevodit otkryta otkryt zakryt zakryto sluzhba inostrancev inostrantsev brat sestra medicinskaya ' +
    'meditsinskaya medicinskiy prava deistvitelny deystvitelny rossii arenda arendy dorogo dorogaya deshevo ' +
    'anketu anketa blank zapolnit proezdnoy proezdnoi bilet mesyac mesyats god nedelya nedelyu mesto mesta sadik ' +
    'sadike sad smenit adres advokat srochno podtverdit hozyain khozyain zalog oformit detskie detskiy ' +
    'temperatura pasport vnzh posle potom pochta schet schyot zayavlenie podat otkaz otvet otvetili prihodit ' +
    'prishla priehali priehal zhivu zhivem sosedi sosed remont kotoryy kotoraya takzhe tozhe uzhe eshche esche ' +
    'tolko seichas seychas ponyat chitat pisat govorite hotim mozhete nas ih ego ee emu ' +
    'prishli prislali otkazali poluchil poluchila zvonit pozvonit zapisatsya ubezhishe ubezhische dogovor bank ' +
    'uvolili zarplatu zarplata gorod goroda dom doma vremya vremeni ludi lyudi russkom ' +
    'priehat priekhat syuda tuda znaete znayu umeyu umeet nemecki shtraf platit platim svet gaz kanikuly shkolah ' +
    'syn doch dochka hochet hotyat igrat igrayet futbol dayte daite apteka apteki holodno batarei greyut vyehat ' +
    'lagerya lager obschezhitie obshezhitie rodilsya rodilas zaregistrirovat zaregistrirovatsya tescha svekrov ' +
    'bolna bolen zakonchil zakonchila kolledzh universitet universitete zub silno sud sude banke pyatero dvoe ' +
    'troe malenkaya malenkiy bolshoy bolshaya svidetelstvo brake brak zhenschin zhenshin muzhchin ulicu ulitsu ' +
    'ulica nashu nash nasha nashi platyat uborschica uborschice rabote rabotayu rabotaet kvartiry kvartire vyzvat ' +
    'vrachom horoshego khoroshego horoshiy luchshe bystro medlenno vse vsegda nikogda pochti vchera utrom ' +
    'vecherom dnem nochyu',
  uk:
    'ya ty vin vona my vy vony meni mene miy mii moya moye moyi tebe vas nam i ta abo chy ale ne ni nemaye nema ye tse tsey tsya tsi ' +
    'buty mozhu mozhe mozhna potribno potriben potribna treba hochu khochu shukayu mayu maye povynen yak koly de kudy zvidky shcho scho ' +
    'sho chym yakyi yakyy yaka yake yaki skilky hto khto chomu navishcho dlya z iz zi bez v u na do vid po za pro yakshcho yaksho tut pryvit ' +
    'vitayu dobryi dobryy den dyakuyu diakuiu duzhe bud laska pidkazhit dopomozhit dopomoha dopomohu dopomogu likar likarya ' +
    'robotu robota shkolu shkola shkoly dytyna dytynu dytyny dity ditey kvartyru kvartyra vchyty vyvchaty vchytysya nimetsku nimetska ' +
    'movu mova hroshi groshi vidkryto zahubyv zahubyla strakhuvannya strahovky robyty zrobyty otrymaty pryishov pryyshov lyst nichoho ' +
    'rozumiyu rozmovlyaye perekladach pereklasty dokumenty dokumentiv druzhyna cholovik cholovika pratsyuye pratsyuvaty platyt zapysaty ' +
    'likarnya bolyt zavtra siohodni sohodni kupyty znayty znaity yoho yiyi tsym tym rodyny koshtuye zvernutysya zabraty vahitna ' +
    'vagitna ukrainy ukraini ukrainskoyu pominyaty yty ity ' +
    'stomatolog stomatoloha simi simya bezkoshtovno bezkoshtovni kursy nimetskoi nimetskoyi poky chekayu ' +
    'perekladaye sluzhba mihratsiyna brat sestra medychne medychnyi prava diysni orenda doroho doroha anketu ' +
    'anketa zapovnyty proyiznyi kvytok misyats rik tyzhden mistsya mistse sadok sadochku zminyty adresu adresa ' +
    'advokat terminovo pidtverdyty dyplom hospodar zastavu oformyty vyplaty temperatura pasport pislya potim ' +
    'poshta rakhunok zayavu podaty vidmova vidpovid vidpovily pryikhaly pryikhav zhyvu zhyvemo susid remont ' +
    'takozh vzhe shche tilky zaraz zrozumity chytaty pysaty hovoryty hochemo mozhete nas yikh yomu simyi ' +
    'pryishla pryishly nadislaly vidmovyly otrymav otrymala dzvonyty podzvonyty zapysatysya prytulok dohovir bank ' +
    'zvilnyly zarplatu zarplata misto mista dim doma chas chasu lyudy ' +
    'pryikhaty syudy tudy znayete znayu vmiyu vmiye nimetskoyu shtraf platymo svitlo haz kanikuly shkolakh syn ' +
    'donka dochka khoche khochut hraty hraye futbol dayte apteka apteky aptechnyi kholodno batareyi hriyut ' +
    'vyikhaty taboru tabir hurtozhytok narodylasya narodyvsya zareyestruvaty zareyestruvatysya teshcha svekrukha ' +
    'khvora khvoryi zakinchyv zakinchyla koledzh universytet zub sylno sud sudi vidkryty banku pyatero dvoye ' +
    'troye malenka malenkyi velykyi velyka svidotstvo shlyub zhinok cholovikiv vulytsyu vulytsya nashu nash nasha ' +
    'nashi platyat prybyralnytsya roboti pratsyuyu kvartyri horoshoho krashche shvydko vsi zavzhdy nikoly mayzhe ' +
    'vchora vranci vvecheri vnochi',
}
