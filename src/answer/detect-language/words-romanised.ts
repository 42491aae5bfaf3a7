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
    'ma3ruf a3ruf bacher bachir hassa hisa kulish kullish zain zein 3eini lo akhoya ukhti akhooya',
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
    'nemidoonam nemidunam nemitonam nemifahmam emtehan panahande vakil sefarat tarjome khob khaste tamoom tamum',
  ru:
    'ya ty ti on ona my mi vy vi oni mne menya moy moi moya moye moyu moih tebya vas vam nam i ili no ne net netu yest est eto etot ' +
    'eta eti byt mogu mozhet mojet mozhno mojno nuzhno nujno nuzhen nujen nuzhna nado hochu khochu xochu ishu ischu dolzhen kak kogda ' +
    'gde kuda otkuda chto shto chego chem kakoy kakoi kakaya kakie skolko kto pochemu zachem dlya dlja s so bez v na do ot po za ' +
    'iz u k o pro esli li zdes tut privet zdravstvuyte zdravstvuite dobriy dobryi den spasibo bolshoe bolshoye pozhaluysta pojaluysta ' +
    'pozhaluista podskazhite podskajite pomogite pomosh pomosch pomoshyu vrach vracha vrachu rabotu rabota rabotat shkolu shkola ' +
    'rebenok rebenka rebenku deti detey detskoe kvartiru kvartira uchit vyuchit nemeckiy nemetskiy nemetski yazik yazyk dengi otkrito ' +
    'otkryto poteryal poteryala strahovka straxovka strahovki delat sdelat poluchit prishlo prishel pismo nichego ponimayu ' +
    'perevodchik perevesti dokumenty dokumentov zhena muzh muj s etoy govorit russki russkiy zaplatili zapisat bolnica bolnitsa ' +
    'bolit zavtra segodnya kupit naiti nayti kakie takoe beremenna obratitsya voditelskie stoit posobie mama papa sdat pomenyat',
  uk:
    'ya ty vin vona my vy vony meni mene miy mii moya moye moyi tebe vas nam i ta abo chy ale ne ni nemaye nema ye tse tsey tsya tsi ' +
    'buty mozhu mozhe mozhna potribno potriben potribna treba hochu khochu shukayu mayu maye povynen yak koly de kudy zvidky shcho scho ' +
    'sho chym yakyi yakyy yaka yake yaki skilky hto khto chomu navishcho dlya z iz zi bez v u na do vid po za pro yakshcho yaksho tut pryvit ' +
    'vitayu dobryi dobryy den dyakuyu diakuiu duzhe bud laska pidkazhit dopomozhit dopomoha dopomohu dopomogu likar likarya ' +
    'robotu robota shkolu shkola shkoly dytyna dytynu dytyny dity ditey kvartyru kvartyra vchyty vyvchaty vchytysya nimetsku nimetska ' +
    'movu mova hroshi groshi vidkryto zahubyv zahubyla strakhuvannya strahovky robyty zrobyty otrymaty pryishov pryyshov lyst nichoho ' +
    'rozumiyu rozmovlyaye perekladach pereklasty dokumenty dokumentiv druzhyna cholovik cholovika pratsyuye pratsyuvaty platyt zapysaty ' +
    'likarnya bolyt zavtra siohodni sohodni kupyty znayty znaity yoho yiyi tsym tym rodyny koshtuye zvernutysya zabraty vahitna ' +
    'vagitna ukrainy ukraini ukrainskoyu pominyaty yty ity',
}
