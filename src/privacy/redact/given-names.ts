/**
 * Frequent given names of newcomers and of those who advise them, as words are compared. Only where a name may stand
 * but need not ("I am …", "my son …") does it matter that one is listed here: behind "my name is" any word counts.
 */

import { wordsIn, type Word } from './words.ts'

const lists = [
  // Arabic, Kurdish, Persian, Pashto, Turkish and Somali names in Latin letters
  'ahmed ahmad mohamed mohammed muhammad mohammad mohamad mehmet mahmoud mahmud mustafa moustafa ali hassan hasan hussein hussain huseyin hossein omar omer umar othman osman khaled khalid',
  'ibrahim ismail yusuf youssef yousef yousuf yosef yaqub yakub abdul abdullah abdallah abdulrahman abdelrahman abdulaziz abdulkarim abdirahman abdi bilal hamza anas amir ameer tariq tarek samir',
  'sami karim kareem nabil adel fadi rami wael mazen majed jamal kamal salah saleh salim salem said saeed rashid rasheed walid nasser yasser hani ziad ayman bassam ghassan haitham imad',
  'issa musa moussa haroun harun idris ilyas elias ayoub luqman zakaria yahya younes yunus marwan muhannad mohannad firas feras alaa diaa hisham basel bashar qasim hamid hamed reza rahim',
  'farid farhad farshad farzad behzad behrouz babak arash ardalan dariush siavash kaveh kian mehdi mahdi majid masoud milad mojtaba morteza navid nima omid payam pouya ramin saman sina soheil vahid',
  'habib habibullah hamidullah najib najibullah nasir noor zabihullah ezatullah rahmatullah sayed shafiq esmatullah asadullah gul khan wahid zaman jawad jawid hashmat hekmat samiullah',
  'fatima fatma fatimah fatemeh fatuma faduma faadumo aisha aysha ayesha ayse aicha khadija khadijah hatice maryam mariam meryem merve zahra zehra zainab zeinab zeynep zaynab amina amine aminata emine',
  'layla leila leyla laila sara sarah salma selma hana hanan huda hoda noura nour nur rania reem rima rana dina dalia dima lina leen lama maha mona muna nadia nahla rasha sahar samira shirin sherin',
  'sumaya sumaia yasmin yasmine jasmin asma asmaa iman eman ikram wafa hala hiba heba israa esraa alia amal amani abeer ghada inas nisreen nesrin randa roza ruqaya rukiya safa sabah siham suad',
  'parisa mahsa masoumeh narges nasrin nasim nazanin niloufar parvin roya roxana shabnam shima simin soraya somayeh tahereh fereshteh farzaneh elham elnaz azadeh atefeh mina mitra maliha shukria',
  'mehmed murat emre emir can cem deniz kemal kerem serkan serdar selim sinan tolga ufuk ugur umut volkan yavuz yilmaz burak baris bekir berk bora cengiz engin erdal erdem erhan erkan ersin ferhat fatih gokhan hakan halil ilhan',
  'elif esra ebru ece eda derya dilek dilan ceren cansu burcu busra asli aylin aysel aysegul ayten bahar belgin filiz fadime gul gulsen gulay hacer hulya ipek kubra melek meltem nazli nesrin nilgun nurcan ozge ozlem pinar seda selin sevgi sibel songul sultan tugba yeliz zuhal',
  'azad baran berfin berivan rojin rojda rojhat welat serhat sipan siyar zilan evin helin heval jiyan kawa dilovan diyar nalin nesrîn newroz ronahi rohat roni sozdar aram aras karwan shilan hemin rebwar hawar shadi sherko dilshad bakhtiar hiwa',
  'axmed maxamed cali cabdi cabdullahi cabdiraxmaan xasan xuseen cumar cusmaan faarax faraax jaamac maxamuud muuse nuur saciid yuusuf aadan ayaan hodan ifrah hibaaq sahra saynab xaawo faadumo faduumo caasha hawa hibo nasra sagal ubax deeqa bilaal warsame liban guled',
  // Ukrainian, Russian, Polish, Czech and other Slavic names in Latin letters
  'olena olha olga oksana oxana iryna irina kateryna katerina ekaterina kateryna yulia julia yuliia iuliia nataliia natalia nataliya natalya svitlana svetlana tetiana tatiana tatyana tetyana viktoriia victoria viktoria anastasiia anastasia mariia maria maryna marina halyna galina lyudmyla ludmila liudmyla',
  'larysa larisa lesia lesya nadiia nadezhda sofiia sofia solomiia valentyna valentina valeriia vira vera yana yevheniia zoryana alina alla anzhela daria dariia daryna diana inna kristina ksenia ksenija lilia margarita nina oleksandra aleksandra alexandra polina raisa ruslana veronika zlata',
  'andriy andrii andrey andrei andrej anton artem artur bohdan bogdan borys boris denys denis dmytro dmitri dmitry dmitriy fedir hlib ihor igor illia ilya ivan kostiantyn kyrylo leonid maksym maxim maksim mykhailo mikhail mykola nikolai nikolay nazar oleh oleg oleksandr aleksandr alexander oleksii alexey aleksei',
  'ostap pavlo pavel petro pyotr roman ruslan serhii serhiy sergey sergei stanislav stepan taras vadym vadim valentyn vasyl vasily viktor vitalii vitaly vladimir volodymyr vladyslav vladislav yaroslav yevhen evgeny yurii yuri yuriy timur rustam aigul aslan zaur magomed',
  'anna agnieszka aleksandra barbara beata danuta dorota elżbieta ewa grażyna halina iwona izabela jadwiga janina joanna jolanta justyna karolina kasia katarzyna krystyna magdalena małgorzata marta monika natalia paulina renata sylwia teresa urszula wanda weronika zofia zosia zuzanna',
  'adam andrzej arkadiusz artur bartosz bartek dawid dariusz grzegorz henryk jacek jakub kuba jan janusz jarosław jerzy kamil karol kazimierz konrad krzysztof łukasz maciej marcin marek mariusz mateusz michał mirosław paweł piotr przemysław rafał robert ryszard sebastian sławomir stanisław stefan szymon tadeusz tomasz wiesław wojciech zbigniew',
  'jana jarmila jiri petr tomas lukas martina lenka katka eva zuzana marek juraj milan miroslav peter jozef branko dragan goran zoran milos nikola stefan marko luka ivana jelena milica dragana snezana vesna ana petra mirjana dejan bojan nenad slobodan aleksandar georgi dimitar ivaylo plamen stoyan hristo todor yordan desislava elena gergana mariya radka silvia tsvetelina',
  // Romanian, Albanian, Romance and Germanic names
  'ion ioan ioana vasile gheorghe george mihai mihaela mihail andrei andreea adrian alexandru alexandra ana bogdan catalin claudiu constantin cornel cosmin costel cristian cristina dan daniel daniela dumitru elena florin florina gabriel gabriela ionut iulian laura liviu lucian marian mariana marius mircea nicolae nicoleta ovidiu petru radu razvan roxana sorin stefan teodor tudor valentin valeriu vlad viorel viorica',
  'arben besnik drita arta ardit teuta fatmir liridon agim agron albert alban altin amir artan bardhyl bashkim bekim blerim burim dardan driton edmond enver erion fatos flamur florian gazmend gent gzim ilir kreshnik kujtim luan lulzim mentor naim petrit sokol valon visar afrodita albana aferdita blerta donika drita edona elira fjolla flutura jehona lindita liridona luljeta merita mimoza shpresa valbona vjosa',
  'maria jose juan carlos luis miguel pedro pablo jorge alejandro diego javier fernando rafael ricardo roberto eduardo enrique francisco manuel mateo santiago sebastian andres valentina camila lucia sofia isabella daniela gabriela mariana carmen rosa ana laura paola patricia claudia adriana juana elena luz yolanda',
  'joao paulo antonio marco luca giuseppe giovanni francesco alessandro andrea matteo lorenzo giulia chiara francesca martina federica alessia silvia elisa',
  'fatou aminata mariam mariama awa aissatou aïcha kadiatou ousmane moussa mamadou amadou ibrahima abdoulaye seydou souleymane boubacar cheikh modou alpha lamin ebrima kofi kwame kwabena ama akosua chidi emeka ngozi chioma blessing grace joy mercy patience precious favour samuel emmanuel joseph john david daniel michael peter paul james mary sarah ruth esther rebecca',
  'jean pierre michel marie francois philippe nicolas julien thomas antoine camille chloé emma manon lea nathalie isabelle sandrine',
  'lena leonie mia emma hannah hanna anna lea lina marie sophie laura julia lisa sarah katharina christina christine sabine susanne petra monika ursula renate heike birgit andrea claudia nicole stefanie melanie sandra karin brigitte gisela helga ingrid jonas lukas leon felix paul finn noah elias ben max maximilian moritz tim tom jan niklas philipp florian christian stefan michael thomas andreas peter klaus wolfgang jürgen hans heinz dieter günter uwe frank ralf bernd martin markus matthias sven jens',
  'samuel tesfay yonas jonas abraham abrham abel aron biniam daniel dawit efrem ermias filmon goitom haile hailu henok kidane kibrom merhawi mebrahtu mulugeta robel selam semhar senait saba salem luwam rahel feven helen almaz abeba abrehet letebrhan tsige tigist hirut yohannes zerai berhane habtom amanuel natnael bereket mehari',
  'mary grace ivy rosemary priya rahul amit anil sunita ravi sanjay anjali deepak pooja raj kumar singh nguyen linh minh hoa lan mai tuan hung thao phuong somchai siti budi dewi agus wati juma asha neema baraka giorgi nino levan tamar ketevan davit irakli mariam anahit armen',
  'djeneba oumou thiago yuleisy valdet shqipe dion gulistan cegerxwin lorin shamsa qaali zakariye recep sukran ramazan osman orhan metin mesut levent adnan cemal cemil halime hatun kadir kader muhammet nazim nuri sevda tarkan veysel yasemin yasin yildiz zeki rabia hafsa sumeyye bozena grzegorz zbyszek antos kinga iga hania maja oliwia szymek franek stas czeslaw',
  'tsegay kifle eldana tirhas mehret fikadu alem worku girma tadesse bekele kebede desta getachew alemayehu kalkidan selamawit tigist meseret yodit bethlehem rishan simret asmeret zerihun weldu mengis gebremedhin gebremariam woldemariam okbay teklay tekle',
  'mamadou saliou alassane bakary demba fode kone lansana sekou sidiki yaya binta bintou fanta hawa kadi mariatou nafi rokia salimata djibril issouf yacouba chidinma obinna uche ifeoma adaeze nneka tunde yemi wale bola funmi hauwa',
  'rares catalina ghita ionel costica dorin sandu stefania alina anca carmen diana doina geta ileana irina lavinia ligia loredana magda monica oana raluca ramona simona veronica violeta yuliya zulfiya alsu aygul dilnoza gulnara nodira sherzod ulugbek bakhtiyor jamshid farrukh shahnoza murod nargiza',
  'jamila jamal djamila malika karima latifa saida naima rachida hicham rachid driss abdelkader abdelaziz mourad nordine yacine sofiane zineb ghizlane ikrame oussama ayoub soufiane hajar chaima wissam mounir najat nawal samia souad zohra malik adam sakina sakineh abdulqayum wasim seif saif joseph youssouf adam',
  // Cyrillic
  'богдана устим гончаренко зульфія зульфия алсу аліса алиса арсен артур василина вероника віолета виолетта віталіна гліб давид дамір дамир даніїл демид дем’ян денис домініка ельвіра эльвира емілія эмилия єва ева жанна захар зінаїда зинаида златослава іванна камілла камила каріна карина кіра кира лариса леонід лука любов любовь макар марк марта марʼяна мар’яна матвій мілана мирон мирослав мирослава надежда назарій орест пилип платон рената ростислав святослав семен соломія станіслава тамара тимофей уляна ульяна фаїна фарид филипп юліана юлиана яна яся лейла сабина тимур фарида гузель динара эльмира нигина фируза шахноза бахтиёр шерзод мурод',
  'олена ольга оксана ірина ирина катерина екатерина юлія юлия наталія наталя наталья наталия світлана светлана тетяна татьяна вікторія виктория анастасія анастасия настя марія мария марина маша галина людмила лариса леся надія надежда софія софия соломія валентина валерія валерия віра вера яна євгенія евгения зоряна аліна алина алла анжела дарія дарья даша діана диана',
  'інна инна христина кристина ксенія ксения лілія лилия маргарита ніна нина олександра александра поліна полина раїса раиса руслана вероніка вероника злата анна ганна елена лена таня оля катя аня саша женя айгуль гульнара зарина мадина амина фатима лейла милана',
  'андрій андрей антон артем артём артур богдан борис денис дмитро дмитрий федір федор гліб глеб ігор игорь ілля илья іван иван костянтин константин кирило кирилл леонід леонид максим михайло михаил микола николай назар олег олександр александр олексій алексей остап павло павел петро пётр петр роман руслан сергій сергей станіслав станислав',
  'степан тарас вадим валентин василь василий віктор виктор віталій виталий володимир владимир владислав ярослав євген евгений юрій юрий тимур рустам аслан ахмед мохаммед магомед али хасан марко микита никита данило даниил матвій матвей тимофій георгий георги димитър иванка мария йордан стоян петър стефан никола марко милош драган зоран горан',
  // Arabic letters
  'أحمد احمد محمد محمود مصطفى علي حسن حسين عمر عثمان خالد ابراهيم إبراهيم اسماعيل إسماعيل يوسف يعقوب عبدالله عبد عبدالرحمن بلال حمزة أنس انس أمير امير طارق سمير سامي كريم نبيل عادل فادي رامي وائل مازن ماجد جمال كمال صلاح صالح سالم سعيد راشد وليد ناصر ياسر هاني زياد أيمن ايمن بسام غسان هيثم عماد',
  'عيسى موسى هارون ادريس إدريس الياس إلياس أيوب لقمان زكريا يحيى يونس مروان مهند فراس علاء هشام باسل بشار قاسم حميد حامد رضا رحيم فريد مهدی مهدي مجيد مسعود وحيد نور غيث ليث قصي عدي جعفر جواد حيدر كرار سجاد مصعب معاذ عمار',
  'فاطمة فاطمه عائشة عايشة خديجة مريم زهراء زهرا زينب أمينة امينة ليلى سارة ساره سلمى هناء حنان هدى نورا رانيا ريم ريما رنا دينا داليا ديما لينا لين لمى مها منى نادية نهلة رشا سحر سميرة شيرين سمية ياسمين أسماء اسماء ايمان إيمان اكرام وفاء هلا هبة اسراء إسراء عالية أمل أماني عبير غادة ايناس نسرين رندا رقية صفاء صباح سهام سعاد جنى تالا شهد آية آيه ملك بتول غزل',
  'محمدرضا رضا رضایی علیرضا حمیدرضا امیر امیرحسین فرهاد فرشاد فرزاد بهزاد بهروز بابک آرش آرمان آرمین داریوش سیاوش کاوه کیان مجتبی مرتضی نوید نیما امید پیام پویا رامین سامان سینا سهیل وحید حبیب نجیب نصیر ضبیح الله عزت جاوید جواد حکمت سمیع روح شفیق عبدالله ذبیح کریم کریمی غلام شیر گل ولی میرویس',
  'فاطمه معصومه نرگس نسیم نازنین نیلوفر پروین رویا شبنم شیما سیمین ثریا سمیه طاهره فرشته فرزانه الهام الناز آزاده عاطفه مینا میترا ملیحه شکریه مرضیه لیلا مهسا پریسا بهار بهاره سحر سپیده هانیه کبری حوا ثنا هدیه یلدا شقایق زهره زینب رقیه معصومه راضیه حمیده فرشته حسنا یسنا',
  'ئاراس ئازاد ئالان کاروان شیلان شادی هێمن ڕێبوار هەڤاڵ لانە دلێر دلشاد شێرکۆ هیوا بەختیار ئاکۆ سۆران هەردی کاوە ڕێژین شنە نەسرین گوڵاڵە ئەڤین ژیان ژینا بێریڤان هێرش محەمەد ئەحمەد عەلی عومەر حەسەن حوسێن خالید ئیبراهیم یوسف مەریەم فاتیمە زەینەب ئەمین ڕەوەند سەروەر',
  'جوزيف جورج الياس حنا بطرس بولس ميشيل طوني آدم ادم سيف وسيم لؤي نزار عصام عبدالقادر عبدالعزيز عبدالكريم عبدالقيوم عبدالرحيم فيصل فهد تركي بدر طلال رائد رياض منير منذر نضال يزن تيم ورد جوان روان لمار لجين ميار سيدرا ماريا مايا تسنيم دعاء شيماء بشرى رغد سمر سوسن نجلاء نوال هالة هيفاء وداد يسرى سكينة سکینه جميلة عواطف فداء كوثر مروة مروى ميساء',
  'عبدالقیوم عبدالواحد عبدالحمید عصمت رحمت عنایت هدایت سخی شکور ظاهر قدیر لطیف منیر نقیب همایون یعقوب زلمی میوند تمیم صدیق فیض خلیل نادر نعمت شیرین پروانه مژگان فریبا شهناز گلالی پلوشه زرغونه ملالی وژمه صائمہ عرفان عمران عثمان فیصل کاشف نعمان شاہد زاہد طاہر ساجد نازیہ سعدیہ ثمینہ رخسانہ شازیہ عائشہ فاطمہ',
  'تریفە بێستون ڕۆڤان چیا دانا ڕزگار زانا سەردار شوان کامەران نەوزاد هونەر پەیمان ڕەنج ساکار ئاڤان ئەژین بەناز چنار ڕووناک ڕۆژان سازان شەونم شۆخان لیلا نیگار',
  'جود رهف عبير ريماس تولين جنا ايلاف إيلاف سيلين ميرا نايا يارا لارا بيسان رغدة نغم هاجر ابتسام أنور أكرم أسعد أسامة اسامة أشرف إياد اياد باسم براء حازم حسام حكيم خليل رامز راغب زاهر ساهر سليمان شاكر شريف ضياء طه ظافر عاصم عبود عدنان عزام عصمت غازي فؤاد فارس قيس كنان لقمان مأمون محسن مدحت مروان معتز نائل ندى نسيبة نهى هادي همام وضاح ينال',
  'گلثوم ذکیه نجیبه شکیلا ملیکا پرستو مهناز شهلا لیدا حمیرا راحله عارفه غزال فروزان کریمه لطیفه محبوبه نازی نوریه وحیده روح‌الله نورالله سیف‌الله امان‌الله حبیب‌الله اسدالله محب‌الله قدرت‌الله ایوب بصیر جلال داوود رحیمی صابر عارف فواد فیروز قاسم کبیر مصطفی مسیح هارون یاسین ڕەهێڵ دڵسۆز هێڤین بەرزان ڕەوا ڕاز بەهرۆز زریان هاوکار لاوین پەروین شیرین مێدیا نازدار گۆران ڕێکار',
  // Ethiopic letters
  'ኢሳቕ ይስሃቅ ኢሳያስ ኤልያስ ኣዜብ ዘካርያስ ሰሎሞን ኣስማሮም ኣማረ ሙልጌታ ፍስሃየ ፍረወይኒ ብርኽቲ ኣበራሽ ለተኪዳን ምልእተ ሚካኤል ሩፋኤል እስጢፋኖስ ጴጥሮስ ጳውሎስ ዮርዳኖስ ኢየሩሳሌም ፋሲል ካሳ መኮንን ሙሉ ትርንጎ ያሬድ ኪሮስ',
  'ትርሓስ ኪፍለ ኤልዳና ምሕረት ፍቃዱ ዓለም ወርቁ ግርማ ታደሰ በቀለ ደስታ ጌታቸው አለማየሁ ቃልኪዳን ሰላማዊት ዮዲት ርሻን ስምረት ኣስመረት ዘሪሁን ወልዱ መንግስ ገብረመድህን ገብረማርያም ወልደማርያም ዑቕባይ ተኽላይ ተክለ ጸጋይ ለምለም ኣዜብ ሄርሞን ናሆም ኖላዊ ሚኪኤል ገብርኤል ሩታ ሳምራዊት ዊንታ ሜሮን ሊድያ ኤልሳ ሳራ ሃና ሓና ማህሌት ሙሴ ዮሴፍ ያዕቆብ ይስሓቅ',
  'ሳሙኤል ተስፋይ ተስፋዬ ዮናስ ኣብርሃም አብርሃም ኣቤል አቤል ኣሮን ቢንያም ዳንኤል ዳዊት ኤፍሬም ኤርምያስ ፊልሞን ጎይቶም ሃይለ ኃይሉ ሄኖክ ኪዳነ ክብሮም መርሃዊ መብራህቱ ሙሉጌታ ሮቤል ሰላም ሰምሃር ሰናይት ሳባ ሳሌም ልዋም ራሄል ፌቨን ሄለን ኣልማዝ አልማዝ ኣበባ አበባ ለተብርሃን ጽጌ ትዕግስት ሂሩት ዮሃንስ ዮሐንስ ዘርኣይ ብርሃነ ሃብቶም ኣማኑኤል አማኑኤል ናትናኤል በረኸት በረከት መሓሪ ማርታ ማርያም ሰብለ ከበደ አበበ ቤተልሔም ቤተልሄም ሕይወት መሰረት ገብረ ወልደ ኢብራሂም መሓመድ ኣሕመድ አህመድ ፋጡማ ኢየሩሳሌም',
  // Greek, Georgian and Hindi letters
  'γιώργος γιάννης μαρία ελένη κώστας δημήτρης νίκος κατερίνα αννα გიორგი ნინო ლევან თამარ ქეთევან დავით ირაკლი მარიამ ანა राहुल अमित प्रिया सुनीता रवि संजय अंजलि दीपक पूजा',
]

const givenNames: ReadonlySet<string> = new Set(lists.flatMap((list) => wordsIn(list).map(({ said }) => said)))

/** These are words of every day as well: they count as names only where they are capitalised behind "I am" and the like. */
const ambiguous: ReadonlySet<string> = new Set(
  wordsIn(
    'can ana mai deniz ama rosa mina max ben tim tom will joy grace mercy patience precious favour gent umut bahar melek ' +
      'sultan gul luz said dan ion kim son alba abel lan roman kerem mark frank ralf august hope asli hacer zaman vera anna ' +
      'sina adam minh an linh hoa pan ayaan',
  ).map(({ said }) => said),
)

/** In scripts without capitals. */
const ambiguousWithoutCase: ReadonlySet<string> = new Set(
  wordsIn(
    'سلام نور نورا أمل امل ملك كريم عادل صالح سعيد رحيم شهد صفاء صباح وفاء هناء منى منا هدى خالد ناصر جمال كمال صلاح وحيد وليد سهام ' +
      'گل بهار امید نسیم رویا پیام خان شیر ولی غلام حوا ثنا هدیه سپیده عزت حکمت عمر نجيب نجیب ایمان إيمان ايمان زياد زیاد روح مرضیه شكريه ' +
      'شکریه آية آيه عالية أمين امين أمينة امينة فريد مجيد مسعود حميد نبيل نصیر كامل ماجد علاء وفا هبة دنيا ليث غيث غزل بتول تالا ' +
      'أماني عبير لين ريم مها سحر على عليّ ثریا راضیه یلدا زهره سرور ئازاد هیوا کاوە ژیان شادی ئەمین شنە ' +
      'آدم ادم تیم تيم روان جوان ورد بدر دانا دعاء بشرى فداء فيض فیض صديق صدیق شكور شکور ظاهر طلال رائد هالة وداد نادر منير لطيف لطیف پروانه شوان چیا چنار ڕووناک نیگار پەیمان شەونم ساکار لانە ' +
      'باسم حكيم كبير کبیر كبیر شريف شریف صابر عارف شاكر راغب ضياء فارس محبوبه ملیکا کریمه لطیفه مسیح جلال شیرین نازدار ڕاز گۆران هاوکار ندى نغم عزام حازم ' +
      'ሙሉ ካሳ ዓለም ወርቁ ደስታ ለምለም ፍቃዱ ምሕረት ኣስመረት ስምረት ሰላም ሳባ ሂሩት ጽጌ ኣበባ አበባ በረከት በረኸት ትዕግስት ሕይወት መሰረት ሃይለ ወልደ ገብረ ልዋም ብርሃነ ማርያም रवि पूजा',
  ).map(({ said }) => said),
)

/** Arabic has as many names that begin with "servant of" as there are names of God. */
const isListed = (said: string) => givenNames.has(said) || /^(?:عبدال\p{L}{2}|abdul\p{L}{3}|abdel\p{L}{3})/u.test(said)

/** Where a name may stand. */
export function isGivenName({ said, written }: Word): boolean {
  return isListed(said) && written !== 'على' && (!ambiguous.has(said) || isCapitalised(written))
}

/** Wherever it stands. */
export function isNameAnywhere({ said, written }: Word): boolean {
  if (!isListed(said) || said.length < 3) return false
  return isWithoutCase(written) ? !ambiguousWithoutCase.has(said) : isCapitalised(written) && !ambiguous.has(said)
}

export const isCapitalised = (written: string) => /^\p{Lu}/u.test(written)

/** Of a script that knows no capitals. */
export const isWithoutCase = (written: string) => !/[\p{Lu}\p{Ll}]/u.test(written)
