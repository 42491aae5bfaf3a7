/** Phrases in Kurmancî. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Li vir pergaleke otomatîk bersivê dide, ne mirovek. Bersiv ji rûpelên fermî tên ({region}). Dibe ku ez tiştekî nebînim an jî şaş fêm bikim. Ji kerema xwe rûpela girêdanê jî bixwînin.',
  invitation: 'Hûn bi xêr hatin! Hûn dixwazin li ser jiyana li vir çi bizanin ({region})?',
  pageSays: 'Li ser rûpela «{title}» wiha hatiye nivîsandin:',
  pageSaysInLanguage: 'Li ser rûpela «{title}» wiha hatiye nivîsandin (tenê bi vî zimanî heye: {language}):',
  machineTranslation: 'Wergera otomatîk:',
  nextDates: 'Dîrokên bên:',
  nothingFound:
    'Mixabin, min li ser rûpelên fermî ({region}) tiştek li ser vê mijarê nedît. Ji kerema xwe bi peyvên din bipirsin.',
  pagesThatMayHelp: 'Dibe ku ev rûpel alîkariya we bikin:',
  writtenByMachine:
    'Ev ji aliyê pergaleke otomatîk ve li gorî van rûpelên fermî hatiye nivîsandin. Ji kerema xwe li wir kontrol bikin:',
  quotedInstead: 'Min niha nekarî bersiveke xwe binivîsim. Li şûna wê, gotinên rûpelên fermî li vir in.',

  emergencyCall: 'Heger kesek di xetereyê de be, niha telefon bikin. Telefon bi şev û roj belaş in:',
  ambulanceAndFire: 'Ambulans û agirkuj',
  police: 'Polîs',
  adviceSuicide: 'Hûn ne bi tenê ne. Ji kerema xwe niha li ser vê yekê bi kesekî re biaxivin.',
  adviceViolence: 'Heger hûn dikarin, biçin cihekî ewle.',
  adviceTrafficking: 'Kes nikare pasaporta we bigire an we neçarî karkirinê bike. Hûn dikarin alîkariyê bistînin.',
  adviceMedical: 'Bibêjin hûn li ku ne û çi qewimiye. Li cem wî kesî bimînin.',
  adviceFire: 'Ji avahiyê derkevin, deriyan li pey xwe bigirin û asansorê bi kar neynin. Paşê telefon bikin.',
  crisisLine: 'Kesek ji bo axaftinê, bênav û belaş, bi şev û roj',
  womenHelpline: 'Alîkarî ji bo jinên ku tundiyê dibînin, bi gelek zimanan',
  menHelpline: 'Alîkarî ji bo mêrên ku tundiyê dibînin',
  childrenHelpline: 'Alîkarî ji bo zarok û ciwanan',
  doctorOnCall: 'Bijîşk, dema jiyan ne di xetereyê de be û klînîk girtî bin',
  traffickingHelp: 'Navendên şêwirmendiyê ji bo mexdûrên bazirganiya mirovan',
  youAreWelcome: 'Ser çavan! Hûn dikarin bêtir bipirsin.',
  goodbye: 'Bi xatirê we û her tiştê baş!',
  staysCalm:
    'Heger hûn aciz bin, ez xemgîn im. Ez dixwazim alîkariyê bikim: ji kerema xwe li ser jiyana li vir pirsekê bikin.',
  noOpinions: 'Nêrîna min bi xwe tune. Ez tenê tiştên li ser rûpelên fermî nîşan didim ({region}).',
  wellBeing: 'Spas ji bo pirsê! Ez bernameyek im û ji bo pirsa we amade me.',
  otherPlace: 'Ez tenê rûpelên fermî yên vê herêmê nas dikim ({region}). Ez nikarim tiştekî li ser cihên din bibêjim.',
  otherRegion: 'Ji bo cihekî din binivîsin: /region',

  whatIsStored:
    'Ji bo ku ez karibim bersivê bidim, ez peyamên we û bersivên xwe herî zêde {days} rojan tomar dikim, û hesabê ku ez bersivê jê re dişînim jî, lê navê we na. Heta ku hûn dîsa nenivîsin, ez tenê tiştê ku ji bo vê bersivê pêwîst e diparêzim.',
  modelReads:
    'Modeleke zimanî di bersivdanê de alîkarî dike. Xizmeta wê pirs û peyamên te yên dengî distîne. Agahiyên kesane yên ku di nivîsan de tên naskirin berê tên jêbirin.',
  whoReads:
    'Tu mirov vê axaftinê naxwîne, heta ku hûn nexwazin an ez wê negihînim şêwirmendan. Ez vê yekê dikim gava bersiveke min a baş tune be an jî kesek di xetereyê de be, û ez ji we re dibêjim. Tenê wê demê şêwirmend ({region}) dikarin wê bixwînin.',
  yourRights:
    'Berpirsiyar: {region}. Hûn dikarin her tiştê ku li ser we hatiye tomarkirin bibînin (/export), jê bibin (/delete) û li cem daîreya parastina daneyan gilî bikin.',
  privacyPage: 'Parastina daneyan',

  askRegion: 'Hûn li ku dijîn? Nav an koda posteyê ya bajar an navçeya xwe binivîsin, an jî cihê xwe parve bikin.',
  regionSet: 'Ez niha ji bo vê herêmê bersivê didim: {region}',
  whichRegion: 'Mebesta we kîjan herêm e?',
  regionUnknown: 'Ez «{text}» nas nakim. Herêmekê hilbijêrin, an jî navekî din an koda posteyê binivîsin:',
  nearestRegions: 'Ev herêm herî nêzîkî we ne:',
  shareLocation: 'Cihê xwe parve bikin',
  languageSet: 'Ji niha û pê ve ez bi vî zimanî ji we re dinivîsim: {language}',
  languageAutomatic: 'Ziman bixweber were naskirin',
  languageFollows: 'Hûn bi kîjan zimanî binivîsin, ez bi wî zimanî bersivê didim.',
  moreLanguages: 'Zimanên din',
  plainOn:
    'Ez niha kurt bersivê didim, û heger li ser rûpelan zimanê hêsan hebe, bi zimanê hêsan. Ji bo girtinê: /plain',
  plainOff: 'Zimanê hêsan girtî ye. Ez dîsa bi dirêjî bersivê didim.',

  menuTitle: 'Hûn li çi digerin?',
  back: 'Vegerin',
  more: 'Zêdetir',
  comingEvents: 'Çalakiyên bên:',
  noEvents: 'Niha li ser rûpelan çalakiyên bên tune ne ({region}).',
  places: 'Cih',
  noPlaces: 'Li ser rûpelan cih nehatine nivîsandin ({region}).',
  nearestPlaces: 'Ev cih herî nêzîkî we ne:',
  openToday: 'Îro: {hours}',

  whichDoYouMean: 'Min baş fêm nekir ka mebesta we çi ye. Ji van rûpelan kîjan li ser vê mijarê ye?',
  noneOfThese: 'Yek ji van jî na',
  didItHelp: 'Gelo vê alîkariya we kir?',
  yes: 'Erê',
  no: 'Na',
  whyNot: 'Mixabin. Çi ne baş bû?',
  reasonOtherTopic: 'Li ser tiştekî din e',
  reasonOutdated: 'Şaş an kevn e',
  reasonHardToUnderstand: 'Fêmkirina wê zehmet e',
  reasonNotEnough: 'Agahî kêm in',
  thanksForRating: 'Spas! Bi vê yekê rûpel baştir dibin.',

  talkToPerson: 'Bi mirovekî re biaxivin',
  handedOver:
    'Min daxwaza we gihand şêwirmendan ({region}). Heta niha tu mirovî ev axaftin nexwendiye; niha şêwirmend dikarin wê bixwînin. Kîjan ji wan vala be, dê li vir bersiva we bide. Heta wê demê ez bersivê didim.',
  handedOverNoAnswer:
    'Min li ser rûpelên fermî bersiva vê nedît. Ji ber vê yekê min pirsa we gihand şêwirmendan ({region}). Heta niha tu mirovî ev axaftin nexwendiye; niha şêwirmend dikarin wê bixwînin. Heger hûn vê naxwazin, bişkoka jêrîn bitikînin.',
  handedOverUnsure:
    'Pirsa we girîng e, lê ez ji bersivê têra xwe ne piştrast im. Ji ber vê yekê min pirsa we gihand şêwirmendan ({region}). Heta niha tu mirovî ev axaftin nexwendiye; niha şêwirmend dikarin wê bixwînin. Heger hûn vê naxwazin, bişkoka jêrîn bitikînin.',
  handedOverNotHelped:
    'Mixabin, vê alîkariya we nekir. Min pirsa we gihand şêwirmendan ({region}). Heta niha tu mirovî ev axaftin nexwendiye; niha şêwirmend dikarin wê bixwînin. Heger hûn vê naxwazin, bişkoka jêrîn bitikînin.',
  handedOverAgain:
    'Min daxwaza we dîsa gihand şêwirmendan ({region}). Ew dikarin bixwînin ka ji hingê ve çi hatiye nivîsandin. Kîjan ji wan vala be, dê li vir bersiva we bide. Heta wê demê ez bersivê didim.',
  answerBy: 'Bi gelemperî heta {when} kesek bersivê dide.',
  nobodyThereUntil:
    'Niha kes li vir nîne. Ji {when} û pê ve dê kesek ji bo we li vir be. Hûn dikarin peyama xwe ji niha ve li vir bihêlin.',
  linesMeanwhile: 'Heta wê demê hûn dikarin telefonî vir bikin:',
  stillWaiting:
    'Li min bibihûrin, ev ji ya ku min gotibû dirêjtir dikişîne. Axaftina we nehatiye jibîrkirin: şêwirmendek dê bersiva we bide.',
  handedBackUnanswered:
    'Li min bibihûrin, kesî nikarîbû di wextê xwe de bersiva we bide. Ji niha û pê ve dîsa pergala otomatîk bersivê dide. Hûn dikarin careke din mirovekî bixwazin: /human',
  alreadyHandedOver: 'Şêwirmend jixwe dizanin ku hûn dixwazin bi mirovekî re biaxivin. Ji kerema xwe sebir bikin.',
  counsellorsTold: 'Min ji şêwirmendan re jî got ({region}). Li benda wan nesekinin: telefon bikin.',
  personAnswersNow: 'Ji niha û pê ve mirovek bersiva we dide. Heta ku ew axaftin neqede, ez tiştekî nanivîsim.',
  counsellorWrites: 'Şêwirmendek dinivîse:',
  machineTranslated: 'Ev peyam bi awayekî otomatîk hatiye wergerandin.',
  machineAnswersAgain:
    'Ji niha û pê ve dîsa pergala otomatîk bersivê dide. Hûn her dem dikarin mirovekî bixwazin: /human',
  conversationResolved:
    'Şêwirmendan ev axaftin qedand. Hûn her dem dikarin li vir dîsa bipirsin. Wê demê pergala otomatîk bersivê dide.',
  didPersonHelp: 'Gelo axaftina bi mirovekî re alîkariya we kir?',
  askAgainForPerson: 'Mixabin, axaftinê alîkariya we nekir. Hûn dikarin dîsa bixwazin ku bi mirovekî re biaxivin.',
  noPersonNeeded: 'Êdî ne hewce ye ku ez bi mirovekî re biaxivim',
  noPersonHere: 'Ez li vir nikarim we bi mirovekî re girê bidim. Dibe ku hûn li ser van rûpelan kesekî bibînin:',

  exportIsHere: 'Di vî pelî de her tiştê ku li ser we hatiye tomarkirin heye.',
  deleteAsk:
    'Hûn bi rastî dixwazin her tiştê ku li ser we hatiye tomarkirin jê bibin? Daxwazên ku hûn ji şêwirmendan re şandine jî tên jêbirin. Ev yek nayê vegerandin.',
  deleteNow: 'Her tiştî jê bibin',
  cancel: 'Betal bikin',
  deleted: 'Her tiştê li ser we hat jêbirin. Gava hûn dîsa binivîsin, em ji nû ve dest pê dikin.',
  nothingDeleted: 'Tiştek nehat jêbirin.',
  stopped: 'Ez êdî ji we re nanivîsim. Gava hûn dîsa binivîsin, ez li vir im.',

  textOnly: 'Ez tenê dikarim nivîsê bixwînim. Ji kerema xwe pirsa xwe bi çend peyvan binivîsin.',
  noVoice: 'Ez nikarim peyamên dengî guhdarî bikim. Ji kerema xwe pirsa xwe binivîsin.',
  voiceUnderstood: 'Min ev fêm kir:',
  voiceTooLong: 'Peyama dengî pir dirêj e. Dirêjahiya herî zêde bi deqeyan: {minutes} ({megabytes} MB).',
  voiceNotUnderstood: 'Min peyama dengî fêm nekir. Ji kerema xwe pirsa xwe binivîsin.',
  noFiles:
    'Ez nikarim li wêne û belgeyan binêrim. Ji kerema xwe binivîsin ka mijar çi ye, an jî mirovekî bixwazin: /human',
  fileToPerson:
    'Ez nikarim li wêne û belgeyan binêrim. Dema ku mirovek li vir bersiva we bide, ew dikare wan veke. An jî ji min re binivîsin ka mijar çi ye.',
  staleButton: 'Ev bişkok êdî naxebite. Ji kerema xwe binivîsin ka çi ji we re lazim e.',
  writePrivately:
    'Li vir kesên din jî dikarin bixwînin. Ji kerema xwe tiştên şexsî tenê bi taybetî ji min re binivîsin: {url}',

  helpIntro: 'Tenê pirsa xwe binivîsin. Ev ferman her dem dixebitin:',
  commandHelp: 'Ez çi dikarim bikim',
  commandMenu: 'Li gorî mijaran bigerin',
  commandEvents: 'Çalakiyên bên',
  commandPlaces: 'Cih û demên vekirinê',
  commandRegion: 'Herêmê biguherin',
  commandLanguage: 'Zimanê xwe biguherin',
  commandPlain: 'Zimanê hêsan vekin an bigirin',
  commandHuman: 'Bi mirovekî re biaxivin',
  commandPrivacy: 'Çi tê tomarkirin, û mafên we',
  commandExport: 'Daneyên min wek pel',
  commandDelete: 'Daneyên min jê bibin',
  commandStop: 'Axaftinê biqedînin',

  address: 'Navnîşan',
  phone: 'Telefon',
  email: 'E-peyam',
  website: 'Malper',
  openingHours: 'Demên vekirinê',
  closed: 'Girtî ye',
  openAllDay: 'Hemû rojê vekirî ye',
  byAppointment: 'Bi randevûyê',
  temporarilyClosed: 'Niha ji bo demekê girtî ye',
  barrierFree: 'Bê asteng',
  onlineMeeting: 'Civîna li ser înternetê',
  bookAppointment: 'Randevûyê bistînin',

  chatTitle: 'Pirsên we: {region}',
  yourQuestion: 'Pirsa we',
  questionPlaceholder: 'Bo nimûne: Ez li ku dikarim almanî hîn bibim?',
  send: 'Bişînin',
  searching: 'Ez li ser rûpelên fermî digerim …',
  writing: 'Ez bersivê dinivîsim …',
  checking: 'Ez bersivê bi rûpelan re kontrol dikim …',
  you: 'Hûn',
  assistant: 'Lotse (otomatîk)',
  sources: 'Çavkanî',
  openPage: 'Rûpelê vekin',
  lastUpdated: 'Nûkirina dawî: {date}',
  form: 'Form',
  pdfFile: 'Pelê PDF',
  map: 'Nexşe',
  chooseLanguage: 'Zimanê xwe hilbijêrin',
  newConversation: 'Axaftina nû',
  privacyNote: 'Ji kerema xwe nav, navnîşan an hejmarên belgeyan nenivîsin.',
  imprint: 'Agahiyên weşanger',
  skipToQuestion: 'Biçin qada pirsê',

  connectionLost: 'Girêdan qut bû.',
  tryAgain: 'Dîsa biceribînin',
  ourFault: 'Li cem me çewtiyek çêbû. Ji kerema xwe paşê dîsa biceribînin.',
  tooManyQuestions: 'Di demeke kurt de gelek pirs hatin. Ji kerema xwe hinekî bisekinin.',
  questionTooLong: 'Pirs pir dirêj e. Hejmara herî zêde ya tîpan: {limit}.',
  scriptsNeeded: 'Ji bo vê axaftinê JavaScript pêwîst e. Hemû agahî li ser rûpelên fermî jî hene.',
}
