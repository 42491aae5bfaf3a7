/** Phrases in Romani. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Akate dela tumen dževapi avtomatikano sistemi, na manuš. O dževapia aven taro oficijalno strane ({region}). Šaj te na arakhav disavi bukja jali bango te haljovav. Molinaja tumen te drabaren hem i strana ko linko.',
  invitation: 'Šukar alen! So mangena te džanen bašo dživdipe akate ({region})?',
  pageSays: 'Ki strana „{title}“ si hramome:',
  pageSaysInLanguage: 'Ki strana „{title}“ si hramome (salde ki akaja čhib: {language}):',
  machineTranslation: 'Avtomatikano nakhavipe:',
  nextDates: 'O avutne date:',
  nothingFound:
    'Afi keren, na arakhljum khanči bašo odova ko oficijalno strane ({region}). Molinaja tumen te pučen avere lafencar.',
  pagesThatMayHelp: 'Šaj akala strane ka pomožinen tumen:',
  writtenByMachine:
    'Akava hramosardas avtomatikano sistemi taro akala oficijalno strane. Molinaja tumen te dikhen othe:',
  quotedInstead: 'Akana naštik hramosardem mlo dževapi. Ko than odolestar, akate si o lafija taro oficijalno strane.',

  emergencyCall: 'Te si nekoj ko rizik, vičinen akana. O akharibe si bi lovengo, dive hem rat:',
  ambulanceAndFire: 'Sigo medicinako ažutipe hem jagakere manuša',
  police: 'Policija',
  adviceSuicide: 'Na sijen korkore. Molinaja tumen vakeren akana nekasar bašo odova.',
  adviceViolence: 'Te šaj, džan ko sigurno than.',
  adviceTrafficking:
    'Nikas nane hako te ikerel tumaro pasoši ja te čhivel tumen zorasa te keren buti. Šaj te len ažutipe.',
  adviceMedical: 'Vakeren kaj sijen hem so ulo. Ačhen paše odole manušeste.',
  adviceFire: 'Ikljoven taro kher, phanden o vudara palo tumende hem ma len o lifti. Palo odova vičinen.',
  crisisLine: 'Nekoj kasar šaj te vakeren, bi anavesko hem bi lovengo, dive hem rat',
  womenHelpline: 'Ažutipe bašo džuvlja kola nakhen zoralipe, ko but čhibja',
  menHelpline: 'Ažutipe bašo murša kola nakhen zoralipe',
  childrenHelpline: 'Ažutipe bašo čhave hem terne',
  doctorOnCall: 'Doktori, kana o dživdipe nane ko rizik hem o ordinacije si phanle',
  traffickingHelp: 'Thana bašo godi bašo viktime taro biknibe manušen',
  youAreWelcome: 'Nane soske! Šaj te pučen panda.',
  goodbye: 'Ačhen Devlesa hem sa o šukaripe!',
  staysCalm: 'Pharo mange te sijen holjame. Mangava te pomožinav: pučen man nešto bašo dživdipe akate.',
  noOpinions: 'Man nane mo mislibe. Mothavava salde so si hramome ko oficijalno strane ({region}).',
  wellBeing: 'Palikerava so pučljen! Me sijum programi hem sijum hazri bašo tumaro pučibe.',
  otherPlace:
    'Me džanav salde o oficijalno strane kale regionoskere ({region}). Baši aver thana našti te vakerav khanči.',
  otherRegion: 'Baši aver than hramonen: /region',

  whatIsStored:
    'Te šaj te dav dževapi, garavava so tumen hramonena hem mle dževapia, najbut {days} divesa, hem o konto kote dava dževapi, ama na tumaro anav. Dži kana na hramonena palem, garavava salde odova so valjani bašo akava dževapi.',
  modelReads:
    'Jekh čhibako modeli žutil te del dževapi. Leskoro servisi lela tumare pučiba hem glasoskere lafia. O personalno informacie kola pindžarena pe ano teksti, sig ikalena pe.',
  whoReads:
    'Nijekh manuš na drabarela akava lafikeriba, salde te mangena tumen jali te bičhalava le me. Odova kerava kana nane man šukar dževapi jali kana nekoj si ko rizik, hem vakerava tumenge. Salde tegani o manuša kola den godi ({region}) šaj te drabaren akava lafikeriba.',
  yourRights:
    'Kon si odgovorno: {region}. Šaj te dikhen sa so si garavdo bašo tumende (/export), te kosen le (/delete) hem te bičhalen žalba ko ofisi kova arakhela o personalna informacie.',
  privacyPage: 'Arakhibe taro personalna informacie',

  askRegion:
    'Kote dživdinena? Hramonen o anav jali o poštakoro kodi taro tumaro foro jali okrugo, jali bičhalen tumari lokacija.',
  regionSet: 'Akana dava dževapi bašo akava regioni: {region}',
  whichRegion: 'Savo regioni mislinena?',
  regionUnknown: '„{text}“ na pendžarava. Birinen regioni, jali hramonen aver anav jali poštakoro kodi:',
  nearestRegions: 'Akala regionia si najpaše tumende:',
  shareLocation: 'Bičhalen i lokacija',
  languageSet: 'Akanastar hramonava tumenge ki akaja čhib: {language}',
  languageAutomatic: 'Avtomatikano pendžaribe taro čhib',
  languageFollows: 'Dava dževapi ki čhib ki savi tumen hramonena.',
  moreLanguages: 'Panda čhibja',
  plainOn: 'Akana dava harne dževapia, hem ki lokhi čhib te si la ko strane. Te ačhaven la: /plain',
  plainOff: 'I lokhi čhib si ačhavdi. Palem dava sasto dževapi.',

  menuTitle: 'So rodena?',
  back: 'Palal',
  more: 'Panda',
  comingEvents: 'O avutne programe:',
  noEvents: 'Akana ko strane nane avutne programe ({region}).',
  places: 'Thana',
  noPlaces: 'Ko strane nane thana ({region}).',
  nearestPlaces: 'Akala thana si najpaše tumende:',
  openToday: 'Avdive: {hours}',

  whichDoYouMean: 'Na džanava čače so mislinena. Savi taro akala strane si bašo odova?',
  noneOfThese: 'Nijekh taro akala',
  didItHelp: 'Dali akava pomožingja tumen?',
  yes: 'Va',
  no: 'Na',
  whyNot: 'Pharo mange. So na sine šukar?',
  reasonOtherTopic: 'Si bašo nešto aver',
  reasonOutdated: 'Bango si jali purano',
  reasonHardToUnderstand: 'Pharo si te haljovel pes',
  reasonNotEnough: 'Si but hari informacie',
  thanksForRating: 'Palikerava! Odova pomožinela te oven o strane pošukar.',

  talkToPerson: 'Vakeren manušeja',
  handedOver:
    'Bičhalgjum tumaro mangipe ko manuša kola den godi ({region}). Dži akana nijekh manuš na drabargja akava lafikeriba; akana šaj te drabaren le o manuša kola den godi. Kas taro lende isi vakti, ka dela tumen dževapi akate. Dži tegani me dava dževapi.',
  handedOverNoAnswer:
    'Na arakhljum dževapi ko oficijalno strane. Odoleske bičhalgjum tumaro pučiba ko manuša kola den godi ({region}). Dži akana nijekh manuš na drabargja akava lafikeriba; akana šaj te drabaren le o manuša kola den godi. Te na mangena odova, pritisninen o kopče telal.',
  handedOverUnsure:
    'Tumaro pučiba si važno, hem mlo dževapi nane dosta sigurno. Odoleske bičhalgjum tumaro pučiba ko manuša kola den godi ({region}). Dži akana nijekh manuš na drabargja akava lafikeriba; akana šaj te drabaren le o manuša kola den godi. Te na mangena odova, pritisninen o kopče telal.',
  handedOverNotHelped:
    'Pharo mange so akava na pomožingja tumen. Bičhalgjum tumaro pučiba ko manuša kola den godi ({region}). Dži akana nijekh manuš na drabargja akava lafikeriba; akana šaj te drabaren le o manuša kola den godi. Te na mangena odova, pritisninen o kopče telal.',
  handedOverAgain:
    'Palem bičhalgjum tumaro mangipe ko manuša kola den godi ({region}). Ola šaj te drabaren so si hramome taro odova vakti. Kas taro lende isi vakti, ka dela tumen dževapi akate. Dži tegani me dava dževapi.',
  answerBy: 'Obično nekoj dela dževapi dži ko akava vakti: {when}',
  nobodyThereUntil:
    'Akana nane khonik akate. Šaj hem akana te mukhen akate tumaro lil. Nekoj ka ovel akate tumenge taro akava vakti: {when}',
  linesMeanwhile: 'Dži tegani šaj te vičinen akate:',
  stillWaiting:
    'Pharo mange, ikerela pobut desar vakergjum. Tumaro lafikeriba nane bistardo: jekh manuš kova dela godi ka dela tumen dževapi.',
  handedBackUnanswered:
    'Pharo mange, khonik našti sine te del tumen dževapi ko vakti. Akanastar palem dela dževapi o avtomatikano sistemi. Šaj palem te mangen manuš: /human',
  alreadyHandedOver: 'O manuša kola den godi već džanena so mangena te vakeren manušeja. Molinaja tumen te adžikeren.',
  counsellorsTold: 'Vakergjum hem e manušenge kola den godi ({region}). Ma adžikeren len: vičinen.',
  personAnswersNow: 'Akanastar dela tumen dževapi jekh manuš. Me na vakerava khanči dži ko agor taro akava lafikeriba.',
  counsellorWrites: 'Jekh manuš kova dela godi hramonela:',
  machineTranslated: 'Akava lil si nakhado avtomatikane.',
  machineAnswersAgain:
    'Akanastar palem dela dževapi o avtomatikano sistemi. Ko sekova vakti šaj te mangen manuš: /human',
  conversationResolved:
    'O manuš kova dela godi agorkergja akava lafikeriba. Ko sekova vakti šaj te pučen panda akate. Tegani dela dževapi o avtomatikano sistemi.',
  didPersonHelp: 'Dali o lafikeriba e manušeja pomožingja tumen?',
  askAgainForPerson: 'Pharo mange so o lafikeriba na pomožingja tumen. Šaj palem te mangen te vakeren manušeja.',
  noPersonNeeded: 'Na valjani mange više manuš',
  noPersonHere: 'Akate našti te phandav tumen manušeja. Šaj ki jekh taro akala strane si hramome kasar šaj te vakeren:',

  exportIsHere: 'Ko akava fajli si sa so si garavdo bašo tumende.',
  deleteAsk:
    'Čače mangena te kosen sa so si garavdo bašo tumende? Ka kosen pes hem o phravde mangipa ko manuša kola den godi. Akava našti te iranel pes palal.',
  deleteNow: 'Kosen sa',
  cancel: 'Ačhaven',
  deleted: 'Sa bašo tumende si koslo. Te hramonena palem, ka počminaja nevestar.',
  nothingDeleted: 'Khanči nane koslo.',
  stopped: 'Na hramonava tumenge više. Kana ka hramonen palem, me sijum akate.',

  textOnly: 'Šaj te drabarav salde teksti. Molinaja tumen te hramonen tumaro pučiba ko hari lafija.',
  noVoice: 'Našti te šunav so vakerena ko audio. Molinaja tumen te hramonen tumaro pučiba.',
  voiceUnderstood: 'Akava haljovgjum:',
  voiceTooLong: 'O audio tano but lungo. Maksimum minutia: {minutes} ({megabytes} MB).',
  voiceNotUnderstood: 'Na haljovgjum so vakergjen ko audio. Molinaja tumen te hramonen tumaro pučiba.',
  noFiles: 'Našti te dikhav slike hem dokumentia. Molinaja tumen te hramonen bašo so si, jali mangen manuš: /human',
  fileToPerson:
    'Našti te dikhav slike hem dokumentia. Kana akate dela tumen dževapi jekh manuš, ov šaj te phravel len. Jali hramonen mange bašo so si.',
  staleButton: 'Akava kopče na kerela više buti. Molinaja tumen te hramonen so valjani tumenge.',
  writePrivately: 'Akate šaj te drabaren hem avera. Te si nešto personalno, hramonen mange privatno: {url}',

  helpIntro: 'Salde hramonen tumaro pučiba. Akala komande kerena buti ko sekova vakti:',
  commandHelp: 'So šaj te kerav',
  commandMenu: 'Roden palo teme',
  commandEvents: 'O avutne programe',
  commandPlaces: 'Thana hem kana si phravde',
  commandRegion: 'Meninen o regioni',
  commandLanguage: 'Meninen i čhib',
  commandPlain: 'Lokhi čhib: phraven jali ačhaven',
  commandHuman: 'Vakeren manušeja',
  commandPrivacy: 'So garavela pes, hem tumare hakia',
  commandExport: 'Mle informacie ko fajli',
  commandDelete: 'Kosen mle informacie',
  commandStop: 'Ačhaven o lafikeriba',

  address: 'Adresa',
  phone: 'Telefoni',
  email: 'I-mejl',
  website: 'Vebstrana',
  openingHours: 'Kana si phravdo',
  closed: 'Phanlo',
  openAllDay: 'Phravdo sasto dive',
  byAppointment: 'Salde termineja',
  temporarilyClosed: 'Harne vakteske phanlo',
  barrierFree: 'Lokho khuvibe sarenge',
  onlineMeeting: 'Onlajn arakhibe',
  bookAppointment: 'Keren zakažiba',

  chatTitle: 'Tumare pučiba: {region}',
  yourQuestion: 'Tumaro pučiba',
  questionPlaceholder: 'Misal: Kote šaj te sikljovav germanikani čhib?',
  send: 'Bičhalen',
  searching: 'Rodava ko oficijalno strane …',
  writing: 'Hramosarav o džuvapo …',
  checking: 'Dikhav o džuvapo ko strane …',
  you: 'Tumen',
  assistant: 'Lotse (avtomatikano)',
  sources: 'Hainga',
  openPage: 'Phraven i strana',
  lastUpdated: 'Paluno menibe: {date}',
  form: 'Forma',
  pdfFile: 'PDF dokumenti',
  map: 'Mapa',
  chooseLanguage: 'Birinen čhib',
  newConversation: 'Nevo lafikeriba',
  privacyNote: 'Molinaja tumen te na hramonen anava, adrese jali numeroja taro dokumentia.',
  imprint: 'Otpečatkoja',
  skipToQuestion: 'Džan ko than bašo pučiba',

  connectionLost: 'I konekcija čhindili.',
  tryAgain: 'Probinen panda jekh far',
  ourFault: 'Bangin uli amendar. Molinaja tumen te probinen palo disavo vakti.',
  tooManyQuestions: 'Ale but pučiba ko harno vakti. Molinaja tumen te adžikeren harica.',
  questionTooLong: 'O pučiba tano but lungo. Maksimum karakteria: {limit}.',
  scriptsNeeded: 'Akale čateske valjani JavaScript. Sa o informacie si hem ko oficijalno strane.',
}
