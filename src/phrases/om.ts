/** Phrases in Afaan Oromoo. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Kan asitti isiniif deebisu sirna ofumaan hojjetu dha, nama miti. Deebiiwwan kun fuulawwan mootummaa ({region}) irraa dhufu. Waan tokko dhabuu yookaan dogoggoraan hubachuu nan danda’a. Maaloo fuula geessituu sanaas dubbisaa.',
  invitation: 'Baga nagaan dhuftan! Waa’ee jireenya asii ({region}) maal beekuu barbaaddu?',
  pageSays: 'Fuula “{title}” irratti akkas jedhamee barreeffameera:',
  pageSaysInLanguage: 'Fuula “{title}” irratti akkas jedhamee barreeffameera (afaan kanaan qofa argama: {language}):',
  machineTranslation: 'Hiikkaa ofumaan hojjetame:',
  nextDates: 'Guyyoota itti aanan:',
  nothingFound:
    'Dhiifama, fuulawwan mootummaa ({region}) irratti waa’ee kanaa homaa hin arganne. Maaloo jechoota biraatiin yaalaa.',
  pagesThatMayHelp: 'Fuulawwan kun isin gargaaruu danda’u:',
  writtenByMachine:
    'Sirni ofumaan hojjetu fuulawwan mootummaa armaan gadii irraa kana barreesse. Maaloo achitti mirkaneessaa:',
  quotedInstead: 'Amma deebii mataa kootii barreessuu hin dandeenye. Bakka isaa jechoonni fuulawwan mootummaa kunooti.',

  emergencyCall: 'Yoo namni tokko balaa keessa jiraate, amma bilbilaa. Bilbilli halkanii guyyaa bilisa:',
  ambulanceAndFire: 'Ambulaansii fi ibidda dhaamsitoota',
  police: 'Poolisii',
  adviceSuicide: "Kophaa keessan miti. Maaloo amma nama tokko waliin waa'ee kanaa haasa'aa.",
  adviceViolence: 'Yoo dandeessan, bakka nageenya qabu dhaqaa.',
  adviceTrafficking:
    "Namni kamiyyuu paaspoortii keessan qabachuu ykn akka hojjettan isin dirqisiisuu hin danda'u. Gargaarsa argachuu dandeessu.",
  adviceMedical: "Eessa akka jirtanii fi maal akka ta'e himaa. Nama sana bira turaa.",
  adviceFire: "Gamoo keessaa ba'aa, balbala duuba keessanitti cufaa, liiftii hin fayyadaminaa. Sana booda bilbilaa.",
  crisisLine: 'Nama haasofsiisan, maqaa malee fi bilisaan, halkanii guyyaa',
  womenHelpline: "Gargaarsa dubartoota miidhaan irra ga'uuf, afaan hedduun",
  menHelpline: "Gargaarsa dhiirota miidhaan irra ga'uuf",
  childrenHelpline: 'Gargaarsa ijoollee fi dargaggootaaf',
  doctorOnCall: 'Doktora, yeroo lubbuun balaa keessa hin jirree fi kilinikoonni cufamanitti',
  traffickingHelp: 'Wiirtuuwwan gorsaa miidhamtoota daldala namaatiif',
  youAreWelcome: 'Rakkoo hin qabu! Gaaffii biraas gaafachuu dandeessu.',
  goodbye: "Nagaatti, hundi gaarii isiniif haa ta'u!",
  staysCalm: "Yoo aartan dhiifama. Gargaaruun barbaada: maaloo waa'ee jireenya asii gaaffii na gaafadhaa.",
  noOpinions: 'Yaada mataa koo hin qabu. Waanan fuula hojii irratti barreeffame qofa agarsiisa ({region}).',
  wellBeing: 'Gaafachuu keessaniif galatoomaa! Ani sagantaa dha, gaaffii keessaniifis qophii dha.',
  otherPlace: 'Ani fuula hojii naannoo kanaa qofan beeka ({region}). Waaʼee bakka biraa deebii kennuu hin dandaʼu.',
  otherRegion: 'Bakka biraatiif akkas barreessaa: /region',

  whatIsStored:
    'Akka isiniif deebisuu danda’uuf, ergaa keessanii fi deebii koo yoo baay’ate guyyaa {days} qofaaf nan kuusa. Akkaawuntii deebii itti ergus nan kuusa; maqaa keessan garuu hin kuusu. Hamma itti fuftanii barreessitanitti, waan deebii kanaaf barbaachisu qofa nan qabadha.',
  modelReads:
    'Moodeelli afaanii deebii kennuuf gargaara. Tajaajilli isaa gaaffilee fi ergaawwan sagalee keessanii ni argata. Odeeffannoon dhuunfaa barreeffama keessatti adda baafame dursee ni haqama.',
  whoReads:
    'Yoo isin gaafattan yookaan ani dabarse malee namni kamiyyuu haasaa kana hin dubbisu. Kanan dabarsu yoo deebii gaarii hin qabaanne yookaan yoo namni tokko balaa keessa jiraatedha; isinittis nan hima. Gorsitoonni ({region}) haasaa kana sana booda qofa dubbisuu danda’u.',
  yourRights:
    'Kan itti gaafatamu: {region}. Waan waa’ee keessan kuufame hunda ilaaluu (/export), haquu (/delete), akkasumas waajjira eegumsa odeeffannoo dhuunfaatti iyyachuu dandeessu.',
  privacyPage: 'Eegumsa odeeffannoo dhuunfaa',

  askRegion:
    'Eessa jiraattu? Maqaa yookaan lakkoofsa poostaa magaalaa yookaan aanaa keessanii barreessaa, yookaan bakka jirtan qoodaa.',
  regionSet: 'Amma waa’ee naannoo kanaa isiniif nan deebisa: {region}',
  whichRegion: 'Naannoo kam jechuu keessan?',
  regionUnknown: '“{text}” hin beeku. Naannoo filadhaa, yookaan maqaa biraa yookaan lakkoofsa poostaa barreessaa:',
  nearestRegions: 'Naannoleen isinitti dhiyoo jiran kunooti:',
  shareLocation: 'Bakka jirtan qoodaa',
  languageSet: 'Kana booda afaan kanaan isiniif nan barreessa: {language}',
  languageAutomatic: 'Afaan ofumaan adda haa baasu',
  languageFollows: 'Afaan isin ittiin barreessitaniin nan deebisa.',
  moreLanguages: 'Afaanota biroo',
  plainOn: 'Amma gabaabsee nan deebisa; yoo fuulawwan irra jiraate immoo afaan salphaan. Dhaamsuuf: /plain',
  plainOff: 'Afaan salphaan dhaameera. Ammas guutummaatti nan deebisa.',

  menuTitle: 'Maal barbaaddu?',
  back: 'Duubatti',
  more: 'Dabalata',
  comingEvents: 'Sagantaawwan itti aanan:',
  noEvents: 'Yeroo ammaa fuulawwan irra sagantaan itti aanu hin jiru ({region}).',
  places: 'Bakkeewwan',
  noPlaces: 'Fuulawwan irratti bakki hin barreeffamne ({region}).',
  nearestPlaces: 'Bakkeewwan isinitti dhiyoo jiran kunooti:',
  openToday: 'Har’a: {hours}',

  whichDoYouMean:
    'Maal jechuu keessan akka ta’e sirriitti hin hubanne. Fuulawwan kana keessaa kamtu waa’ee sanaa dubbata?',
  noneOfThese: 'Kana keessaa tokkollee miti',
  didItHelp: 'Kun isin gargaareeraa?',
  yes: 'Eeyyee',
  no: 'Lakki',
  whyNot: 'Dhiifama. Maaltu gaarii hin turre?',
  reasonOtherTopic: 'Waa’ee waan biraa ti',
  reasonOutdated: 'Dogoggora yookaan moofaa dha',
  reasonHardToUnderstand: 'Hubachuuf ulfaataa dha',
  reasonNotEnough: 'Odeeffannoon isaa gahaa miti',
  thanksForRating: 'Galatoomaa! Kun fuulawwan fooyyessuuf gargaara.',

  talkToPerson: 'Nama waliin haasa’uu',
  handedOver:
    'Gaaffii keessan gorsitootatti dabarseera ({region}). Hamma ammaatti namni kamiyyuu haasaa kana hin dubbisne; amma garuu gorsitoonni dubbisuu danda’u. Gorsaan yeroo qabu asitti isiniif deebisa. Hamma sanatti anumti nan deebisa.',
  handedOverNoAnswer:
    'Fuulawwan mootummaa irratti deebii gaaffii kanaa hin arganne. Kanaaf gaaffii keessan gorsitootatti dabarseera ({region}). Hamma ammaatti namni kamiyyuu haasaa kana hin dubbisne; amma garuu gorsitoonni dubbisuu danda’u. Yoo kana hin barbaanne, qabduu armaan gadii tuqaa.',
  handedOverUnsure:
    'Gaaffiin keessan barbaachisaadha; deebiin koo garuu gaarii mirkanaa’aa miti. Kanaaf gaaffii keessan gorsitootatti dabarseera ({region}). Hamma ammaatti namni kamiyyuu haasaa kana hin dubbisne; amma garuu gorsitoonni dubbisuu danda’u. Yoo kana hin barbaanne, qabduu armaan gadii tuqaa.',
  handedOverNotHelped:
    'Dhiifama, kun isin hin gargaarre. Gaaffii keessan gorsitootatti dabarseera ({region}). Hamma ammaatti namni kamiyyuu haasaa kana hin dubbisne; amma garuu gorsitoonni dubbisuu danda’u. Yoo kana hin barbaanne, qabduu armaan gadii tuqaa.',
  handedOverAgain:
    'Gaaffii keessan irra deebi’ee gorsitootatti dabarseera ({region}). Gorsitoonni waan sanaan booda barreeffame dubbisuu danda’u. Gorsaan yeroo qabu asitti isiniif deebisa. Hamma sanatti anumti nan deebisa.',
  answerBy: 'Yeroo baay’ee namni tokko hamma yeroo kanaatti deebisa: {when}',
  nobodyThereUntil:
    'Amma namni asitti hin argamu. Ergaa keessan ammuma asitti dhiisuu dandeessu. Namni isiniif deebisu yeroo kanaa kaasee ni argama: {when}',
  linesMeanwhile: 'Hamma sanatti asitti bilbiluu dandeessu:',
  stillWaiting:
    'Dhiifama, yeroo jedhame caalaa fudhachaa jira. Haasaan keessan hin irraanfatamne: gorsaan tokko isiniif deebisa.',
  handedBackUnanswered:
    'Dhiifama, namni yeroodhaan isiniif deebisu hin argamne. Kana booda sirna ofumaan hojjetutu deebisa. Ammas nama gaafachuu dandeessu: /human',
  alreadyHandedOver: 'Gorsitoonni nama waliin haasa’uu akka barbaaddan duraanuu beeku. Maaloo obsaan eegaa.',
  counsellorsTold: 'Gorsitootattis himeera ({region}). Isaan hin eeginaa: bilbilaa.',
  personAnswersNow: 'Kana booda namatu isiniif deebisa. Hamma haasaan sun xumuramutti ani homaa hin barreessu.',
  counsellorWrites: 'Ergaa gorsaa irraa dhufe:',
  machineTranslated: 'Ergaan kun sirna ofumaan hojjetuun hiikame.',
  machineAnswersAgain:
    'Kana booda sirna ofumaan hojjetutu deebisa. Yeroo barbaaddanitti nama gaafachuu dandeessu: /human',
  conversationResolved:
    'Gorsaan haasaa kana xumureera. Yeroo barbaaddanitti asitti gaafachuu itti fufuu dandeessu. Yeroo sana sirna ofumaan hojjetutu deebisa.',
  didPersonHelp: 'Haasaan nama waliin gootan isin gargaareeraa?',
  askAgainForPerson: 'Dhiifama, haasaan sun isin hin gargaarre. Ammas nama waliin haasa’uu gaafachuu dandeessu.',
  noPersonNeeded: 'Kana booda nama waliin haasa’uun na hin barbaachisu',
  noPersonHere:
    'Asitti nama waliin isin wal qunnamsiisuu hin danda’u. Tarii fuulawwan kana irratti nama argachuu dandeessu:',

  exportIsHere: 'Faayilii kana keessa waan waa’ee keessan kuufame hundatu jira.',
  deleteAsk:
    'Dhugumaan waan waa’ee keessan kuufame hunda haquu barbaadduu? Gaaffiin gorsitootatti ergames ni haqama. Kana booda deebisuun hin danda’amu.',
  deleteNow: 'Hunda haqaa',
  cancel: 'Dhiisaa',
  deleted: 'Wanti waa’ee keessan kuufame hundi haqameera. Yoo deebitanii barreessitan, haaraa jalqabna.',
  nothingDeleted: 'Wanti haqame hin jiru.',
  stopped: 'Kana booda isiniif hin barreessu. Yeroo deebitanii barreessitanitti ani asan jira.',

  textOnly: 'Barreeffama qofa dubbisuu nan danda’a. Maaloo gaaffii keessan jechoota muraasaan barreessaa.',
  noVoice: 'Ergaa sagalee dhaggeeffachuu hin danda’u. Maaloo gaaffii keessan barreessaa.',
  voiceUnderstood: 'Wanti ani hubadhe kana dha:',
  voiceTooLong: 'Ergaan sagalee baay’ee dheeraa dha. Dheerinni inni guddaan daqiiqaadhaan: {minutes} ({megabytes} MB).',
  voiceNotUnderstood: 'Ergaa sagalee sana hubachuu hin dandeenye. Maaloo gaaffii keessan barreessaa.',
  noFiles:
    'Suuraa fi ragaalee ilaaluu hin danda’u. Maaloo waa’ee maalii akka ta’e barreessaa, yookaan nama gaafadhaa: /human',
  fileToPerson:
    'Suuraa fi ragaalee ilaaluu hin danda’u. Yeroo namni asitti isiniif deebisu, inni banuu danda’a. Yookaan waa’ee maalii akka ta’e naaf barreessaa.',
  staleButton: 'Qabduun kun kana booda hin hojjetu. Maaloo waan isin barbaachisu barreessaa.',
  writePrivately: 'Asitti namoonni biroos dubbisuu danda’u. Maaloo waan dhuunfaa kophaatti naaf barreessaa: {url}',

  helpIntro: 'Gaaffii keessan qofa barreessaa. Ajajawwan kun yeroo hunda ni hojjetu:',
  commandHelp: 'Waan ani gochuu danda’u',
  commandMenu: 'Mata dureen barbaadaa',
  commandEvents: 'Sagantaawwan itti aanan',
  commandPlaces: 'Bakkeewwan fi sa’aatii hojii',
  commandRegion: 'Naannoo jijjiiraa',
  commandLanguage: 'Afaan jijjiiraa',
  commandPlain: 'Afaan salphaa banaa yookaan cufaa',
  commandHuman: 'Nama waliin haasa’uu',
  commandPrivacy: 'Waan kuufamuu fi mirga keessan',
  commandExport: 'Odeeffannoo koo akka faayiliitti',
  commandDelete: 'Odeeffannoo koo haquu',
  commandStop: 'Haasaa xumuruu',

  address: 'Teessoo',
  phone: 'Bilbila',
  email: 'Imeelii',
  website: 'Marsariitii',
  openingHours: 'Sa’aatii hojii',
  closed: 'Cufaa',
  openAllDay: 'Guyyaa guutuu banaa',
  byAppointment: 'Beellamaan',
  temporarilyClosed: 'Yeroof cufaa',
  barrierFree: 'Namoota qaama miidhamaniif mijataa',
  onlineMeeting: 'Walgahii interneetii',
  bookAppointment: 'Beellama qabadhaa',

  chatTitle: 'Gaaffilee keessan: {region}',
  yourQuestion: 'Gaaffii keessan',
  questionPlaceholder: 'Fakkeenyaaf: Afaan Jarmanii eessatti barachuu nan danda’a?',
  send: 'Ergaa',
  searching: 'Fuulawwan mootummaa irraa barbaadaan jira …',
  writing: 'Deebii barreessaan jira …',
  checking: 'Deebicha fuulawwan irratti mirkaneessaan jira …',
  you: 'Isin',
  assistant: 'Lotse (ofumaan hojjeta)',
  sources: 'Maddoota',
  openPage: 'Fuula banaa',
  lastUpdated: 'Yeroo dhumaaf kan haaromfame: {date}',
  form: 'Unka',
  pdfFile: 'Faayilii PDF',
  map: 'Kaartaa',
  chooseLanguage: 'Afaan filadhaa',
  newConversation: 'Haasaa haaraa',
  privacyNote: 'Maaloo maqaa, teessoo yookaan lakkoofsa ragaa hin barreessinaa.',
  imprint: 'Odeeffannoo seeraa',
  skipToQuestion: 'Gara bakka gaaffiitti darbaa',

  connectionLost: 'Walqunnamtiin addaan cite.',
  tryAgain: 'Irra deebi’aa yaalaa',
  ourFault: 'Gama keenyaan dogoggorri uumameera. Maaloo booda irra deebi’aa yaalaa.',
  tooManyQuestions: 'Yeroo gabaabaa keessatti gaaffileen baay’een dhufaniiru. Maaloo xiqqoo eegaa.',
  questionTooLong: 'Gaaffichi baay’ee dheeraa dha. Baay’inni qubee inni guddaan: {limit}.',
  scriptsNeeded: 'Haasaan kun JavaScript barbaada. Odeeffannoon hundi fuulawwan mootummaa irras jira.',
}
