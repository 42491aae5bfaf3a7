/** Danger and small talk in Soomaali. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    ma doonayo|rabo inaan|in noolaado|noolaado|sii_noolaado
    waxaan|wuxuu|waan|rabaa rabaa|doonayaa|is … dhinto|is_dilo|isdilo|is_dilayaa|isdilayaa|dilo
    is dilo|dilayaa|dilayo
    ? is_dil`,
  violence: `
    i|na|carruurta garaac*|dil*|dhib*|kufsad*|kufsaday|eryan*|ceejin*
    wuu|waa i|igu|na|iga garaacaa|dilayaa|hanjab*|garaacay|garaaca|dilaa
    iigu|igu|noogu hanjab*
    la i|ii kufsaday|garaacay
    waan ka baqayaa|cabsanayaa … ninkayga|aabahay
    ? rabshadaha_guriga`,
  trafficking: `
    baasaboor* … qaat*|haysta|ka_qaaday
    qasb*|khasb* … shaq*|dhillays*
    ? tahriibka_dadka`,
  medical: `
    ma neefsanayo|neefsan_karo|neefsanayso
    wadno_xanuun|wadnaxanuun|wadne_istaag|istarooge + hay*|qabtay|haya|ku_dhacay
    miyir beel*|daboolan
    suux*
    dhiig … badan|joogsan*|baxaya
    wuu|way dhimanayaa|dhimanaysaa
    ambalaas u_yeer|rabaa|baahan|soo_dir
    ? ambalaas`,
  fire: `
    guri*|jikada|dhisme* … gubanay*|dab|gubtay
    dab … guri*|jikada|ka_kacay|qabsad*
    ? dab`,
  harmless: `
    caaryo|caariyada|baranbaro|jiir|dhiqle
    filim*|buug*
    gaajo … dhiman*|dhintay
    sano ka_hor|kahor
    haddii dab`,
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
