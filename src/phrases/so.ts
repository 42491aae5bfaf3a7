/** Phrases in Soomaali. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Halkan waxaa kaaga jawaabaya nidaam otomaatig ah, ma aha qof. Jawaabuhu waxay ka yimaadaan bogagga rasmiga ah ({region}). Wax baan seegi karaa ama si khaldan u fahmi karaa. Fadlan akhri sidoo kale bogga la tilmaamay.',
  invitation: 'Ku soo dhawow! Maxaad rabtaa inaad ka ogaato nolosha halkan ({region})?',
  pageSays: 'Bogga “{title}” waxaa ku qoran:',
  pageSaysInLanguage: 'Bogga “{title}” waxaa ku qoran (waxaa laga helaa luqaddan oo keliya: {language}):',
  machineTranslation: 'Turjumaad otomaatig ah:',
  nextDates: 'Taariikhaha soo socda:',
  nothingFound:
    'Waan ka xumahay, bogagga rasmiga ah ({region}) wax arrintan ku saabsan kama helin. Fadlan ku weydii erayo kale.',
  pagesThatMayHelp: 'Bogaggan ayaa laga yaabaa inay ku caawiyaan:',
  writtenByMachine: 'Nidaam otomaatig ah ayaa tan ka qoray bogagga rasmiga ah ee soo socda. Fadlan halkaas ka hubi:',
  quotedInstead: 'Hadda ma aanan qori karin jawaab aniga ii gaar ah. Beddelkeeda waa kuwan erayada bogagga rasmiga ah.',

  emergencyCall: 'Haddii qof khatar ku jiro, hadda wac. Wicitaannadu waa bilaash, habeen iyo maalin:',
  ambulanceAndFire: 'Ambalaas iyo dab-demis',
  police: 'Booliska',
  adviceSuicide: 'Keligaa ma tihid. Fadlan hadda qof kala hadal arrintan.',
  adviceViolence: 'Haddii aad awooddo, tag meel ammaan ah.',
  adviceTrafficking:
    'Qofna uma oggola inuu haysto baasaboorkaaga ama kugu qasbo inaad shaqayso. Caawimo waad heli kartaa.',
  adviceMedical: 'Sheeg halka aad joogto iyo waxa dhacay. La joog qofka.',
  adviceFire: 'Ka bax dhismaha, albaabbada gadaashaada xir, hana isticmaalin wiishka. Kaddib wac.',
  crisisLine: "Qof lala hadlo, magac la'aan iyo bilaash, habeen iyo maalin",
  womenHelpline: 'Caawimo haweenka la kulma rabshadaha, luqado badan',
  menHelpline: 'Caawimo ragga la kulma rabshadaha',
  childrenHelpline: 'Caawimo carruurta iyo dhallinyarada',
  doctorOnCall: 'Dhakhtar, marka aan nolosha khatar ku jirin ee rugaha caafimaadku xiran yihiin',
  traffickingHelp: 'Xarumaha talo-siinta dhibbanayaasha tahriibka dadka',
  youAreWelcome: "Adaa mudan! Su'aalo kale waad weydiin kartaa.",
  goodbye: 'Nabad gelyo iyo wanaag oo dhan!',
  staysCalm:
    "Waan ka xumahay haddii aad carootay. Waxaan rabaa inaan ku caawiyo: fadlan i weydii su'aal ku saabsan nolosha halkan.",
  noOpinions: "Anigu ra'yi gaar ah ma lihi. Waxaan keliya muujiyaa waxa ku qoran bogagga rasmiga ah ({region}).",
  wellBeing: "Waad ku mahadsan tahay weydiinta! Waxaan ahay barnaamij, su'aashaadana diyaar baan u ahay.",
  otherPlace:
    'Waxaan aqaan oo keliya bogagga rasmiga ah ee deegaankan ({region}). Meelaha kale waxba kama sheegi karo.',
  otherRegion: 'Meel kale waxaad u qortaa: /region',

  whatIsStored:
    'Si aan kuugu jawaabo, waxaan kaydiyaa fariimahaaga iyo jawaabahayga ugu badnaan {days} maalmood, iyo akoonka aan u jawaabo, laakiin magacaaga ma kaydiyo. Ilaa aad mar kale wax soo qorto, waxaan hayaa oo keliya waxa jawaabtan loo baahan yahay.',
  modelReads:
    'Moodal luqadeed ayaa ka caawiya jawaab-bixinta. Adeeggiisu wuxuu helaa su’aalahaaga iyo fariimahaaga codka ah. Xogta shaqsiga ah ee qoraallada lagu aqoonsado marka hore waa laga saaraa.',
  whoReads:
    'Qofna ma akhriyo wada hadalkan, haddii aanad adigu codsan ama aanan anigu gudbin. Waan gudbiyaa marka aanan hayn jawaab fiican ama marka qof khatar ku jiro, waana kuu sheegaa. Markaas oo keliya ayay la-taliyayaasha ({region}) akhrin karaan wada hadalkan.',
  yourRights:
    'Masuul: {region}. Waxaad xaq u leedahay inaad aragto wax kasta oo adiga kugu saabsan oo la kaydiyay (/export), inaad tirtirto (/delete), iyo inaad u cabato hay’ad ilaalisa xogta.',
  privacyPage: 'Ilaalinta xogta',

  askRegion:
    'Xaggee ku nooshahay? Qor magaca ama lambarka boostada ee magaaladaada ama degmadaada, ama ila wadaag goobta aad joogto.',
  regionSet: 'Hadda jawaabahaygu waxay ku saabsan yihiin deegaankan: {region}',
  whichRegion: 'Kuwan midkee baad ula jeeddaa?',
  regionUnknown: '“{text}” ma aqaan. Dooro deegaan, ama qor magac kale ama lambarka boostada:',
  nearestRegions: 'Deegaannadan ayaa kuugu dhow:',
  shareLocation: 'Wadaag goobta aad joogto',
  languageSet: 'Hadda laga bilaabo waxaan kuugu soo qorayaa luqaddan: {language}',
  languageAutomatic: 'Luqadda si otomaatig ah u aqoonso',
  languageFollows: 'Waxaan ku jawaabaa luqadda aad wax ku qorto.',
  moreLanguages: 'Luqado kale',
  plainOn:
    'Hadda si kooban ayaan u jawaabayaa, luqad fududna waan ku jawaabayaa haddii bogaggu leeyihiin. Si aad u damiso: /plain',
  plainOff: 'Luqadda fudud waa dansan tahay. Mar kale si buuxda ayaan u jawaabayaa.',

  menuTitle: 'Maxaad raadinaysaa?',
  back: 'Dib u noqo',
  more: 'Wax dheeraad ah',
  comingEvents: 'Munaasabadaha soo socda:',
  noEvents: 'Hadda bogaggu ma sheegaan munaasabado soo socda ({region}).',
  places: 'Goobaha',
  noPlaces: 'Bogaggu ma sheegaan goobo ({region}).',
  nearestPlaces: 'Goobahan ayaa kuugu dhow:',
  openToday: 'Maanta: {hours}',

  whichDoYouMean: 'Ma hubo waxa aad ula jeeddo. Bogaggan keebaa arrintan ku saabsan?',
  noneOfThese: 'Midna kuwan ma aha',
  didItHelp: 'Tani ma ku caawisay?',
  yes: 'Haa',
  no: 'Maya',
  whyNot: 'Waan ka xumahay. Maxaa khaldanaa?',
  reasonOtherTopic: 'Wax kale ayay ku saabsan tahay',
  reasonOutdated: 'Waa khalad ama waa duugowday',
  reasonHardToUnderstand: 'Way adag tahay in la fahmo',
  reasonNotEnough: 'Macluumaadku kuma filna',
  thanksForRating: 'Mahadsanid! Taasi waxay caawisaa in bogagga la wanaajiyo.',

  talkToPerson: 'Qof la hadal',
  handedOver:
    'Codsigaaga waxaan u gudbiyay la-taliyayaasha ({region}). Ilaa hadda qofna ma akhriyin wada hadalkan; hadda la-taliyayaashu way akhrin karaan. Qofkii waqti haysta ayaa halkan kuugu jawaabi doona. Ilaa markaas aniga ayaa sii jawaabaya.',
  handedOverNoAnswer:
    'Bogagga rasmiga ah jawaab kama helin. Sidaas darteed su’aashaada waxaan u gudbiyay la-taliyayaasha ({region}). Ilaa hadda qofna ma akhriyin wada hadalkan; hadda la-taliyayaashu way akhrin karaan. Haddii aanad taas rabin, riix badhanka hoose.',
  handedOverUnsure:
    'Su’aashaadu waa muhiim, jawaabtana si buuxda uma hubo. Sidaas darteed su’aashaada waxaan u gudbiyay la-taliyayaasha ({region}). Ilaa hadda qofna ma akhriyin wada hadalkan; hadda la-taliyayaashu way akhrin karaan. Haddii aanad taas rabin, riix badhanka hoose.',
  handedOverNotHelped:
    'Waan ka xumahay in taasi aanay ku caawin. Su’aashaada waxaan u gudbiyay la-taliyayaasha ({region}). Ilaa hadda qofna ma akhriyin wada hadalkan; hadda la-taliyayaashu way akhrin karaan. Haddii aanad taas rabin, riix badhanka hoose.',
  handedOverAgain:
    'Codsigaaga mar kale ayaan u gudbiyay la-taliyayaasha ({region}). Waxay akhrin karaan wixii la qoray markii hore kaddib. Qofkii waqti haysta ayaa halkan kuugu jawaabi doona. Ilaa markaas aniga ayaa sii jawaabaya.',
  answerBy: 'Badanaa qof ayaa jawaaba ugu dambayn {when}.',
  nobodyThereUntil:
    'Hadda cidna ma joogto. Laga bilaabo {when} qof ayaa kuu joogi doona. Fariintaada hadda ayaad halkan kaga tagi kartaa.',
  linesMeanwhile: 'Ilaa markaas halkan ayaad wici kartaa:',
  stillWaiting:
    'Waan ka xumahay, waxay qaadanaysaa waqti ka badan intii aan sheegay. Wada hadalkaaga lama illoobin: la-taliye ayaa kuu jawaabi doona.',
  handedBackUnanswered:
    'Waan ka xumahay, qofna ma awoodin inuu waqtigii kuugu jawaabo. Hadda laga bilaabo nidaamka otomaatigga ah ayaa mar kale jawaabaya. Mar kale ayaad codsan kartaa inaad qof la hadasho: /human',
  alreadyHandedOver: 'La-taliyayaashu way og yihiin inaad rabto inaad qof la hadasho. Fadlan wax yar sug.',
  counsellorsTold: 'La-taliyayaashana waan u sheegay ({region}). Iyaga ha sugin: wac.',
  personAnswersNow: 'Hadda laga bilaabo qof ayaa kuu jawaabaya. Anigu waxba ma oranayo ilaa uu dhammeeyo.',
  counsellorWrites: 'La-taliye ayaa soo qoraya:',
  machineTranslated: 'Fariintan waxaa si otomaatig ah loo turjumay.',
  machineAnswersAgain:
    'Hadda laga bilaabo nidaamka otomaatigga ah ayaa mar kale jawaabaya. Mar kasta waad codsan kartaa inaad qof la hadasho: /human',
  conversationResolved:
    'La-taliyuhu wuu soo gabagabeeyay wada hadalkan. Mar kasta halkan ayaad wax ku sii weydiin kartaa. Markaas nidaamka otomaatigga ah ayaa jawaabaya.',
  didPersonHelp: 'Wada hadalkii aad qofka la yeelatay ma ku caawiyay?',
  askAgainForPerson:
    'Waan ka xumahay in wada hadalku aanu ku caawin. Mar kale ayaad codsan kartaa inaad qof la hadasho.',
  noPersonNeeded: 'Uma baahni inaan qof la hadlo',
  noPersonHere: 'Halkan qof kuguma xiri karo. Waxaa laga yaabaa in bogaggan midkood qof sheego:',

  exportIsHere: 'Faylkan waxaa ku jira wax kasta oo adiga kugu saabsan oo la kaydiyay.',
  deleteAsk:
    'Ma hubtaa inaad rabto inaad tirtirto wax kasta oo adiga kugu saabsan oo la kaydiyay? Codsiyada furan ee la-taliyayaasha sidoo kale waa la tirtirayaa. Tan dib looma soo celin karo.',
  deleteNow: 'Tirtir wax kasta',
  cancel: 'Ka noqo',
  deleted:
    'Wax kasta oo adiga kugu saabsan waa la tirtiray. Haddii aad mar kale wax soo qorto, bilow cusub ayaan ka bilaabaynaa.',
  nothingDeleted: 'Waxba lama tirtirin.',
  stopped: 'Mar dambe wax kuuma soo qori doono. Mar kasta oo aad wax soo qorto, halkan ayaan joogaa.',

  textOnly: 'Waxaan akhrin karaa qoraal oo keliya. Fadlan su’aashaada ku qor erayo yar.',
  noVoice: 'Ma dhegaysan karo fariimaha codka ah. Fadlan qor su’aashaada.',
  voiceUnderstood: 'Waxaan fahmay:',
  voiceTooLong: 'Fariinta codka ah aad bay u dheer tahay. Dhererka ugu badan ee daqiiqado: {minutes} ({megabytes} MB).',
  voiceNotUnderstood: 'Ma fahmi karin fariinta codka ah. Fadlan qor su’aashaada.',
  noFiles:
    'Ma eegi karo sawirro iyo dukumentiyo. Fadlan qor waxa ay ku saabsan tahay, ama codso inaad qof la hadasho: /human',
  fileToPerson:
    'Ma eegi karo sawirro iyo dukumentiyo. Marka qof halkan kuugu jawaabo, isagu wuu furi karaa. Ama ii soo qor waxa ay ku saabsan tahay.',
  staleButton: 'Badhankani mar dambe ma shaqeeyo. Fadlan qor waxa aad u baahan tahay.',
  writePrivately:
    'Halkan dad kale ayaa wax ka akhrin kara. Fadlan arrimaha shakhsiga ah si gaar ah iigu soo qor: {url}',

  helpIntro: 'Kaliya qor su’aashaada. Amarradan mar kasta way shaqeeyaan:',
  commandHelp: 'Waxa aan qaban karo',
  commandMenu: 'Mawduuc ku raadi',
  commandEvents: 'Munaasabadaha soo socda',
  commandPlaces: 'Goobaha iyo saacadaha furitaanka',
  commandRegion: 'Beddel deegaanka',
  commandLanguage: 'Beddel luqadda',
  commandPlain: 'Luqadda fudud shid ama dami',
  commandHuman: 'Qof la hadal',
  commandPrivacy: 'Waxa la kaydiyo iyo xuquuqdaada',
  commandExport: 'Xogtayda fayl ahaan',
  commandDelete: 'Tirtir xogtayda',
  commandStop: 'Jooji wada hadalka',

  address: 'Cinwaan',
  phone: 'Telefoon',
  email: 'Iimayl',
  website: 'Bogga internetka',
  openingHours: 'Saacadaha furitaanka',
  closed: 'Xiran',
  openAllDay: 'Furan maalintii oo dhan',
  byAppointment: 'Ballan ayaa loo baahan yahay',
  temporarilyClosed: 'Si ku meel gaar ah u xiran',
  barrierFree: 'Ku habboon dadka naafada ah',
  onlineMeeting: 'Kulan internetka ah',
  bookAppointment: 'Ballan qabso',

  chatTitle: 'Su’aalahaaga: {region}',
  yourQuestion: 'Su’aashaada',
  questionPlaceholder: 'Tusaale: Xaggee ayaan ku baran karaa luqadda Jarmalka?',
  send: 'Dir',
  searching: 'Waxaan ka raadinayaa bogagga rasmiga ah …',
  writing: 'Waxaan qorayaa jawaabta …',
  checking: 'Waxaan ka hubinayaa jawaabta bogagga …',
  you: 'Adiga',
  assistant: 'Lotse (otomaatig)',
  sources: 'Ilaha',
  openPage: 'Fur bogga',
  lastUpdated: 'Markii ugu dambaysay ee la cusboonaysiiyay: {date}',
  form: 'Foom',
  pdfFile: 'Fayl PDF ah',
  map: 'Khariidad',
  chooseLanguage: 'Dooro luqadda',
  newConversation: 'Wada hadal cusub',
  privacyNote: 'Fadlan ha qorin magacyo, cinwaanno ama lambarrada dukumentiyada.',
  imprint: 'Macluumaadka sharciga',
  skipToQuestion: 'U gudub goobta su’aasha',

  connectionLost: 'Xiriirku wuu go’ay.',
  tryAgain: 'Isku day mar kale',
  ourFault: 'Khalad ayaa dhankeenna ka dhacay. Fadlan mar dambe isku day.',
  tooManyQuestions: 'Su’aalo badan ayaa muddo gaaban yimid. Fadlan wax yar sug.',
  questionTooLong: 'Su’aashu aad bay u dheer tahay. Tirada ugu badan ee xarfaha: {limit}.',
  scriptsNeeded:
    'Wada hadalkani wuxuu u baahan yahay JavaScript. Dhammaan macluumaadku waxay sidoo kale ku jiraan bogagga rasmiga ah.',
}
