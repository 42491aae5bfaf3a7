/** Phrases in Soomaali. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Halkan waxaa kaaga jawaabaya nidaam otomaatig ah, ma aha qof. Jawaabuhu waa qaybo ka mid ah bogagga rasmiga ah ({region}). Wax baan seegi karaa ama si khaldan u fahmi karaa. Fadlan akhri sidoo kale bogga la tilmaamay.',
  invitation: 'Ku soo dhawow! Maxaad rabtaa inaad ka ogaato nolosha halkan ({region})?',
  pageSays: 'Bogga “{title}” waxaa ku qoran:',
  pageSaysInLanguage: 'Bogga “{title}” waxaa ku qoran (waxaa laga helaa luqaddan oo keliya: {language}):',
  nextDates: 'Taariikhaha soo socda:',
  nothingFound:
    'Waan ka xumahay, bogagga rasmiga ah ({region}) wax arrintan ku saabsan kama helin. Fadlan ku weydii erayo kale.',
  pagesThatMayHelp: 'Bogaggan ayaa laga yaabaa inay ku caawiyaan:',

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
  privacyNote:
    'Wada hadalkani wuxuu ku jirayaa tab-kan browser-ka, wuuna dhammaanayaa markaad xirto. Fadlan ha qorin magacyo, cinwaanno ama lambarrada dukumentiyada.',
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
