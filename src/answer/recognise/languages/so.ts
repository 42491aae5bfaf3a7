/** Danger and small talk in Soomaali. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    ma doonayo|rabo inaan|in noolaado|noolaado|sii_noolaado
    waxaan|wuxuu|waan|rabaa rabaa|doonayaa|is … dhinto|is_dilo|isdilo|is_dilayaa|isdilayaa|dilo
    is dilo|dilayaa|dilayo
    is|isdil naftayda|nafteyda|dilo|dilayaa|dili|deldelo|deldelay|dilaa|dhiman
    isdil|is_dilo|is_dili|isdilo|is_dil|isdili|is_deldelay|is_deldelo|ismiidaamin|isdilay|is_gubo|is_daldalo|isdaldalay|is_dilay
    dhimasho|geeri|dhimashada|inaan_dhinto|inay_dhimato|inuu_dhinto|geerida|dhinto + rabaa|fikir*|doonayaa|hadal*|jeclaan*|rabtaa|waan|fekeraa
    naftayda|nafteyda|naftiisa|nafteeda + qaado|dili|ka_qaado|goyo|jarayaa|dilo|joojiyo
    warqad|farriin|fariin macsalaam*|sagootin
    nolosha|wax_walba|noloshu|waxba macno|faa'iido ma|malaha|leh
    ? is_dil`,
  violence: `
    i|na|carruurta garaac*|dil*|dhib*|kufsad*|kufsaday|eryan*|ceejin*
    wuu|waa i|igu|na|iga garaacaa|dilayaa|hanjab*|garaacay|garaaca|dilaa
    iigu|igu|noogu hanjab*
    la i|ii kufsaday|garaacay
    waan ka baqayaa|cabsanayaa … ninkayga|aabahay
    xoog|qasab|khasab … guurin*|guur|guursad*|guuri*
    waan|wuu|way ku|i|na dilayaa|dili|dilayaan|dileyaa
    qaylo|qaylin*|qeyl*|oohin|qaylinaysaa|qeylinaysaa + jaarka|dariska|deriska|caawimo|caawi|naag*|xaas*
    qof|nin + raacayaa|daba|i_raacaya|eryanaya*|gadaashayda|i_soo_raacaya
    ka_baqayaa|cabsanayaa|ka_cabsanayaa|baqayaa + ninkayga|aabbahay|isaga|i_dilo|walaalkay|daba
    la_i_kufsaday|kufsaday|la_i_afduubay|afduubay|i_kufsadeen|la_i_garaacay|gudniin|i_weerareen|i_mindiyeeyay|la_i_kufsadey
    jaranjarada|jaranjarta|daaqadda|balakoonka + riixay|tuuray
    ? rabshadaha_guriga
    jabiyay|jebiyay + gacanta|sanka|ilkaha + ninkayga|aabahay|saygayga|i`,
  trafficking: `
    baasaboor* … qaat*|haysta|ka_qaaday
    qasb*|khasb* … shaq*|dhillays*
    sida|sidii addoon|addoomo|adoon|xoolo|xayawaan|addoonta|addoomaha
    addoonsi*|addoon + shaqo*|haystaan
    naga|nagu|igu + xiraan|xidhaan|qufulaan|xirayaan + habeenkii|shaqo*|warshad*
    ? tahriibka_dadka
    baasaboor* … iga|naga qaadeen|qaaday|qaateen|qaatay`,
  medical: `
    ma neefsanayo|neefsan_karo|neefsanayso
    wadno_xanuun|wadnaxanuun|wadne_istaag|istarooge + hay*|qabtay|haya|ku_dhacay
    miyir beel*|daboolan
    suux*
    dhiig … badan|joogsan*|baxaya
    wuu|way dhimanayaa|dhimanaysaa
    ambalaas u_yeer|rabaa|baahan|soo_dir
    neefsan|neefsanayo|neefsanayso|neefta|neef + ma|kari|adag|karo|waayay|yaraatay|qabsatay|la'yahay|waayey|waayay
    ma|aan neefsanayo|neefsanayso|neefsan_karo|neefsado|neefsan
    suuxdin|suuxdinta|gariiraya|gariir|qallal|xumbo|afka_xumbo|qalal|gariiraysaa|suuxdinta|suuxayaa|qallal|suuxay
    miyir_beelay|miyir_beeshay|suuxday|margaday|merganaya|qarqay|gaari_baa|gaari_ayaa|baabuur_baa|biyihii_baxay|foosha|foolanaysaa|umulaysaa|koronto|mas_qaniinay|sumoobay|dhimanaya|dhimanaysaa|hafaday|biyo_kulul|biyo_karaya|ilmo_soo|ilmihii_iga|marganayaa|wadne_istaag|fooshii|biyihii_dilaaceen|dhicis
    ? ambalaas`,
  fire: `
    guri*|jikada|dhisme* … gubanay*|dab|gubtay
    dab … guri*|jikada|ka_kacay|qabsad*
    qiiq|qaac + ka_soo_baxaya|albaab*|dariska|jaarka|meel|buuxsamay|baxaya
    ? dab`,
  vocabulary: {
    me: 'i|ii|igu|iga|na|nagu|naga|aniga|annaga|noo',
    people:
      'xaaskiisa|naagtiisa|caruurta|carruurta|ilmaha|ilmihiisa|wiilkayga|gabadhayda|hooyaday|walaashay|walaalkay|aabbahay|xaaskayga|saygayga|caruurtiisa|carruurtiisa|wiilka|gabadha|iyada|isaga|ayeeyo|saaxiibaday|hooyo|wiilkaygu|xaaskiisii|naagta|xaaska',
    child:
      'ilmahaygu|ilmahayga|ilmaha|wiilkaygu|wiilkayga|gabadhaydu|gabadhayda|cunugga|cunuga|dhallaanka|dhallaan|wiilka|ilmuhu|inanka|inantayda|canugga|canuga|wiilkeyga|gabadheyda|ilmaheyga|cunugayga|dhalaanka',
    men: 'ninkayga|ninkaygu|saygayga|saygaygu|aabbahay|aabahay|aabbe|adeerkay|abtigay|walaalkay|awoowe|dariska|deriska|jaarka|macalin|macallin|nin|qof|ninkii|ina_adeer|ninkeyga|wiil|wiilku|odayga|reerkayga|soddogay|adeer|nimanka|niman|ina_abti',
    pills: 'kiniin|kiniinno|daawo|kaniini|kaniiniyo|dawo|daawada|kiniinka',
    many: 'badan|dhan|dhammaan|baakad|aad|sanduuq|kuwo_badan|uruurisay|uruuriyay',
    swallowed: 'cuntay|cunay|cabay|cabtay|liqay|liqday|qaatay|qaadatay|laqay|laqday|cuneen|liqtay',
    heights:
      'buundada|buundo|saqafka|guriga_korkiisa|daaqadda|daaqada|balakoonka|jaranjarada|jaranjarta|dabaqa|tareenka|tareen|dhismaha|balakoon|sallaanka|dabaq',
    jumps: 'boodayo|boodi|boodo|booday|iska_tuuri|iska_tuuro|is_tuuri|tuuro|booddo|istuuri|iska_tuurayaa',
    fell: 'dhacday|dhacay|ka_dhacay|ka_dhacday|suuxay|suuxday|miyir|dhaceen|kufay|kuftay',
    cuts: 'gooyay|goysay|jaray|jartay|gooyo|jarayaa|jari|jareysaa|goynaysaa|jarjartay|jarjarayaa',
    wrists: 'xididada|gacanta|gacmaha|gacmahayga|naftayda|xididka|curcurka|gacmaheeda|isjar',
    tired: 'daalay|daashay|ka_daalay|quustay|macno_ma|macno_malaha|awood_ma_hayo|ka_caajisay|nacay|dhib|rajo_ma',
    life: 'nolosha|noolaado|noolaanayo|noolaan|naftayda|nolol|noloshayda|nolashaan',
    unwilling: 'ma_rabo|ma_doonayo|ma_rabto|dib_u|waligey|ma_rabaa',
    wakes: 'tooso|soo_tooso|toosin|soo_kaco|jiro',
    better: 'fiican|roon|fududaan|ka_fiicnaan|wanaagsan|roonaan',
    gone: "la'aantay|anigoo_la'aan|haddii_aan_dhinto|hadaan_dhinto|haddaan_jirin|la'aanteyda|anoo_aan_jirin|dhalan_lahayn|aniga_la'aantay|haddii_aanan_jirin|anigoon_joogin",
    hurts:
      'garaacaa|garaacay|garaaco|dilaa|dilay|dharbaaxay|dharbaaxo|feertay|laaday|ceejiyay|ceejinayaa|kufsaday|kufsadeen|kufsi|riixay|jirdilaa|xumeeyaa|weeraray|tuuray|mindiyeeyay|gubay|garaacayaa|garaacaan|xumeeyay|dilaan|kufsatay|jajabiyay|tooreyay|karbaashaa|karbaashay|dhaawacay|haraantiyay|feeraa',
    threatens:
      'hanjabaa|hanjabay|hanjabayaa|hanjabeen|hanjabad|handadaa|cabsi_geliyay|baqdin|handaday|caga_jugleeyay|cagajugleeyay|hanjabaan',
    wields: 'haystaa|la_soo_baxay|qoorta|hayaa|wata|wataa|watay|la_yimid|qoortayda|cunaha|qabsaday|sitaa|kula',
    weapon: 'mindi|toori|qori|bistoolad|faas|hub|asiidh|baastoolad|bastoolad|gudin|middi',
    kills:
      'dilayaa|dili|dilo|dili_doonaa|igu_dilo|dilayaan|gowraci|gawraci|ku_dilayaa|dilaayo|dilayo|ku_dilaa|dileyaa|i_dili|gawracayaa',
    follows:
      'daba_socdaa|i_daba|raacayaa|gadaal_iga|ugaarsanayaa|i_soo_raacay|daba_socda|dabadayda|eryanayaa|i_raacaya|raadraacayaa|i_eryanaya',
    locks:
      'xiray|xirtay|xidhay|ku_xidhay|ku_xiray|quful|albaabka_igu|xabisay|xiran|xidhan|haystaan|xireen|qufulay|xidheen|xirayaan|xidhaan|xiraan|afduub',
    places:
      'guriga|guri|gurigeenna|gurigayga|qolka|jikada|albaabka|dhismaha|dariska|deriska|jaarka|baabuurka|gaariga|sariirta|xerada|daaqadda|kaynta|balakoonka|gurigeena|aqalka|daahyada|kushiinka|guriyaha|dabaqa|jaranjarada|foornada|iskuulka|hotelka|musqusha|fadhiga|jiko|gurigii|guryaha|xaafadda',
    took: 'qaatay|qaateen|ka_qaatay|qaadatay|qarisay|qariyay|haysta|iga_qaatay|ka_qaateen|hayaan|hayaa|celinayo|jebiyay|jabiyay|haysto|qaaday|qaadeen|haystaa',
    phone:
      'taleefanka|taleefankayga|telefoonka|mobilka|furaha|moobaylka|taleefoonkayga|telefoonkayga|telefoonkeyga|moobaylkayga|taleefan',
    touches:
      'taabtay|taabtaa|taabanayaa|faraxumeeyay|salaaxay|taataabtay|faraxumeynayaa|faraxumeeyaa|taataabtaa|taabto|taabanaya',
    bed: 'sariirtayda|qolkayga|habeenkii_ii|igu_soo_gala|sariirteyda|qolkeyga|sariirtayda_habeenkii',
    forces:
      'xoog|qasab|khasab|igu_qasbay|qasbaan|lagu_qasbay|iibiyay|iibiyeen|qasbayaan|i_iibiyay|khasbaan|qasbay|khasbay|igu_khasbeen|qasbaa|khasbaya|iibiyaan|iibinayaan|iibiyaa|jujuub',
    marry: 'guurinayaan|guurso|guur|guurin|guuriyaan|guursado|aroos|guursanayaa|guurka|guuriyaa|arooska',
    boss: 'loo_shaqeeye|shaqaaleeyaha|madaxa|maamulaha|maamulahayga|dilaal|tahriibiye|mukhalas|ninka_shaqada|milkiilaha|shaqo_bixiyaha|madaxayga|magafe|magafaha|cunsuriga|loo_shaqeeyaha|qofka_shaqada|mulkiilaha|loo_shaqeeyahayga',
    papers:
      'baasaboorka|baasaboorkayga|baasaboorkaygii|dukumentiga|warqadaha|aqoonsiga|baasaboor|dukumentiyada|warqadahayga|baasabooradeena|baasaboorkeyga|passport*|aqoonsigayga|baasaaboorkii',
    stuck:
      'bixi_karo|ma_bixi_karo|ii_oggola|ma_ogola|ma_bixin_karo|iima_oggola|noo_oggola|tagi_karo|baxsan_karo|ii_ogola|noo_ogola|iima_ogola|nooma_ogola|ii_diiday|mana_bixi|ma_bixi|ma_tagi|bixi_karno|noo_diiday|iima_ogolaanayaan|iima_oggolaanayo|nama_oggola|inaan_baxo|ima_daayaan|ma_baxsan',
    unpaid:
      "lacag_la'aan|mushaar_la'aan|mushahar_la'aan|lacag_nama_siiyaan|mushaar_ma|lacag_ma|bilaash|deyn|nama_siiyaan|mushahar_ma|ima_siiyaan|deynta|bilaa_lacag",
    sexwork:
      'dhillaysi|dhilleysi|macaamiisha|raga|ragga|galmo|tuugsi|xatooyo|la_seexdo|niman|macmiil|jirkayga|sino|tuugsado|la_seexan',
    poison:
      'sun|suntii|asiidh|saabuun|batari|batteri|biliij|kalooriin|nadiifiye|shidaal|baasiin|gaas|kiimiko|badh|nadiifin|kaloriin|klooriin|barafuun',
    blue: 'buluug|buluug_noqday|madoobaatay|dibnaha_buluug|buluug_noqotay|madoobaaday|buluug_bay|buluug_ayuu|cirroole|buluug_isu',
    limbs:
      'gacanta|wejiga|wajiga|afka|lugta|dibnaha|carrabka|cunaha|dhinac|jirka|bushimaha|dibnihiisa|gacantayda|wejigiisa|bushimihiisa|gacan',
    silent:
      'jawaabayo|ma_jawaabayso|ma_dhaqaaqayo|ma_dhaqaaqayso|ma_toosayo|ma_hadlayo|miyir_beelay|miyirsan|ma_jawaabayo|ma_soo_kacayo|jawaabayso|dhaqdhaqaaqayo|ma_kacayo|toosayo|ma_hadlayso|miyir_daboolan|dhaqaaqayo|ma_jawaabo|kama_jawaabayo|hadlayso',
    bleeds: 'dhiig|dhiiga|dhiigbax|dhiigaya|dhiigaysaa|dhiiggu|dhiigayaa|dhiigbaxaysaa|dhiigbaxayaa|dhiigga',
    badly:
      'badan|aad|joogsan|istaagayo|xoog_leh|meel_walba|daran|joogsanayo|ka_socda|fara_badan|madaxa|ka_dareeraya|ma_joogsanayo|ma_istaagayo',
    pregnant: 'uur|uurlay|uur_leh|bilood|uurka|uurleh',
    chest: 'laabta|xabadka|wadnaha|laabtayda|xabadkayga|wadno|shafka|laab',
    hurting:
      'xanuun|xanuunaya|xanuunaysaa|i_xanuunaysa|cadaadis|culeys|gubanaya|ciriiri|dhiigeysa|i_xanuunaya|cadaadinaya|culays',
    numb: 'kabuubyo|kabuubyoobay|dareemayo|curyaan|naafo|barartay|faalig|qalloocday|bararay|qalooday|dhaqaajin_karo|damay|qaloocday|laalaada|is_dhaafay|barar|kabuubyootay',
    drugs: 'heroin|daroogo|maandooriye|khamri|kokayn|muqaadaraad|mukhaadaraad|daroogada',
    fire: 'dab|dabka|gubasho|holac|dabku',
    burns:
      'gubanaya|gubanayaa|gubtay|holcaya|qabsaday|dab_qabsaday|ka_kacay|gubatay|kacay|dab_baa|holcayaa|dab_ka|baa_ka_kacay|gubanaysaa',
    smell: 'ur|urta|uraysaa|uraya|shiiraya|waxaa_uraya|soo_uraya|carafta',
    gas: 'gaas|gaaska|gubasho|qiiq|qiiqa|baasiin|gubtay|naqas',
    smoke: 'qiiq|qiiqa|qaac|qaaca|qiiqu',
  },
  harmless: `
    caaryo|caariyada|baranbaro|jiir|dhiqle
    filim*|buug*
    gaajo … dhiman*|dhintay
    sano ka_hor|kahor
    haddii dab
    waqti|wakhti dilo|dil`,
  asking: `
    xaggee|halkee|sidee
    maxaan|maxaa sameeyaa|la_sameeyaa haddii|marka
    astaamaha|koorso*|caymis`,
  opinion: `
    maxaad|muxuu ka fikirtaa|aaminsan|qabtaa
    yaan u codeeyaa`,
  human: `
    rabaa|raba|doonayaa|doonaya|jeclaan|baahanahay|bahnahay|baahanay|baahan + qof|cid|la_taliye|lataliye|shaqaale + la_hadlo|la_hadli|la_sheekaysto|la_sheekeysto|la_xiriiro|wada_hadlo
    qof|bini_aadam|la_taliye|lataliye dhab|run … la_hadli|la_hadlo|la_sheekaysto|la_xiriiri|rabaa|doonayaa|baahanahay
    igu_xir|igu_xidh|igu_wareeji|i_xiriiri|igu_xiriiri|ii_gudbi|iigu_yeer|ii_yeer + qof|cid|la_taliye|lataliye|shaqaale
    ma rabo|doonayo … robot|robotka|robood|mashiin|mishiin|bot
    qof … ma_aha|maaha|maahan … robot|robotka|robood|mashiin|mishiin
    ? qof|bini_aadam|la_taliye|lataliye dhab|run
    ? qof_nool
    ? qof|la_taliye|lataliye fadlan
    ? fadlan qof|la_taliye|lataliye
    ? qof baan|ayaan|waxaan rabaa|doonayaa|u_baahanahay
    ? qof|la_taliye|lataliye|cid … la_hadlo|la_hadli|la_sheekaysto|la_sheekeysto`,
  followUp:
    'iyo, iyo sidee, iyo xaggee, iyo goorma, oo, oo sidee, oo xaggee, oo goorma, oo immisa, oo maxaa, laakiin, laakin, ama, mise, haddiise, markaas, ka warran, ka waran, sidoo kale, kaliya, keliya',
  smallTalk: {
    greeting:
      'asc, salaan, is ka warran, iska warran, haye, subax wanaagsan, galab wanaagsan, habeen wanaagsan, asalaamu calaykum, assalamu calaykum, nabad',
    thanks:
      'mahadsanid, mahadsantahay, waad mahadsan tahay, aad baad u mahadsantahay, aad ayaad u mahadsan tahay, mahadsanidiin, mahad',
    farewell: 'nabad gelyo, nabadgelyo, macasalaama, habeen wanaagsan',
    'are-you-a-machine': 'ma robot baad tahay, ma qof baad tahay, ma bani aadam baad tahay, yaad tahay, kumaad tahay',
    'well-being': 'sidee tahay, see tahay, ma fiican tahay, sidee tihiin, waa sidee',
  },
  filler: 'aad, haa, maya, fiican, walaal, dhammaan, iyo, badan',
}
