/** Danger and small talk in Română. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    nu mai vreau|vrea|pot trăiesc|trăi|trăiască|viața
    nu|nu_mai vreau|vrea să_trăiesc|să_mai_trăiesc|să_trăiască
    vreau|vrea|voi să_mor|mor|mă_sinucid|sinucid|mă_omor|se_sinucidă|se_omoare|moară
    să mă|se sinucid|omor|spânzur|sinucidă
    îmi|își pun|iau|pune|ia capăt|viața zilelor|vieții
    gânduri sinucigașe|suicidare
    ? sinucidere|suicid`,
  violence: `
    mă|ne|îi|o|m|l bate|lovește|amenință|bătut|lovit|amenințat|violat|urmărește|agresează|strânge_de_gât|abuzează
    mă|ne|m omoară|omoare|ucidă|omor|tăia|omorî|va_omorî
    amenință|amenințat omoară|omoare|cu|moarte
    am fost violată|violat|bătută|bătut|agresată|amenințată
    bate + copiii|copilul|mama
    frică de soțul|tatăl|fostul|el
    cuțit|armă|pistol + bărbat|soțul|cineva|are
    ? violență domestică`,
  trafficking: `
    luat|reținut|confiscat|ține|păstrează … pașaportul|pașapoartele|actele|documentele
    obligă|forțează|obligat|forțat … muncesc|lucrez|prostitu*|cerșesc
    nu mă|ne lasă plec|ies|plecăm
    m vândut|au_vândut
    ? trafic_de persoane`,
  medical: `
    nu mai|poate|pot respiră|respira|răspunde|mișcă
    nu respiră|se_trezește
    infarct|atac_cerebral|avc|atac_de_cord + are|face|a|cred|am|tata|tatăl|mama
    leșinat|inconștient|inconștientă|pierdut_cunoștința
    sângerează|sânge|hemoragie … mult|tare|oprește|puternică
    se|mă sufocă|îneacă|sufoc
    înghițit|băut … clor|otravă|pastile|baterie|înălbitor
    rupt apa
    moare + tata|mama|copilul|el|ea
    chemați|trimiteți|nevoie ambulanța|ambulanță|de_ambulanță|o_ambulanță
    ? infarct|ambulanță|hemoragie`,
  fire: `
    incendiu + este|e|casă|bloc|bucătărie|apartament|izbucnit
    foc + casa|bloc|bucătărie|apartament|luat|apartamentul
    arde|ard + casa|blocul|bucătăria|apartamentul|casă
    miroase a gaz|fum
    ? incendiu|foc|arde`,
  harmless: `
    mucegai*|gândaci*|ploșnițe*|șoareci*|șobolani*|furnici*
    film|filmul|serial|carte|roman|joc
    telefonul|bateria|laptopul murit
    mor|murit de foame|râs|plictiseală|sete
    acum|în_urmă … ani
    ani în_urmă
    artificii|grătar`,
  asking: `
    unde|cum|când
    ce fac|fac_în|trebuie caz|dacă
    simptome*|semne*|curs|cursuri|asigurare|consiliere|număr*
    în caz de`,
  opinion: `
    ce crezi|credeți|părere|părere_ai|părere_aveți despre
    cu cine votez|să_votez`,
  human: `
    vreau|vrea|voiam|vroiam|doresc|dori|prefer|prefera + vorbesc|vorbi|discut|discuta|scriu|comunic + cu_o_persoană|cu_persoană|cu_cineva|cu_un_om|cu_om|cu_un_consilier|cu_o_consilieră|cu_un_operator|cu_operator|cu_un_angajat|cu_un_funcționar|cu_un_reprezentant
    pot|putea|poate|trebuie|nevoie + vorbesc|vorbi|discut|discuta + cu_un_om|cu_un_operator|persoană_reală|om_real|cineva_real|operator_uman|om_adevărat
    puneți|pune|transferați|transferă|conectați|conectează|faceți|legătura + mă|mi|ne|îmi + om|persoană|cineva|consilier*|operator*|angajat
    dă|dați mi|ne om|operator|consilier
    vreau|doresc|dori|nevoie|prefer + om|persoană|consilier|operator|cineva|agent + real|reală|uman|umană|adevărat|adevărată
    nu vreau|doresc … robot|robotul|roboți|bot|chatbot
    nu cu_un_robot|cu_robotul|cu_un_bot|cu_o_mașină|cu_roboți
    om|persoană|cineva nu|în_loc robot*|bot|mașină
    ? om|persoană|operator|cineva|consilier real|reală|uman|umană|adevărat|adevărată
    ? om|persoană|operator|consilier vă_rog|te_rog|rog
    ? vreau|doresc un_om|o_persoană|operator|un_operator|un_consilier
    ? vorbesc|vorbi|discut|discuta cu_un_om|cu_o_persoană|cu_cineva|cu_un_consilier|cu_o_consilieră|cu_un_operator|cu_un_angajat|cu_un_funcționar`,
  followUp:
    'și, și pentru, și dacă, și cum, și unde, și când, și cât, și ce, și ce e cu, dar, dar pentru, dar dacă, dar cum, dar ce, iar, iar pentru, sau, atunci, de asemenea, cum rămâne cu, doar pentru, numai pentru',
  smallTalk: {
    greeting: 'bună, salut, bună ziua, bună dimineața, bună seara, servus, noroc, alo, salutare, buna',
    thanks:
      'mulțumesc, mulțumesc frumos, mulțumesc mult, mersi, vă mulțumesc, îți mulțumesc, mulțumesc pentru ajutor, mulțumim, merci',
    farewell: 'la revedere, pa, pe curând, noapte bună, o zi bună, o seară bună, ne vedem, pe mâine, numai bine',
    insult:
      'prost, prostule, ești prost, idiotule, idiot, ești idiot, du-te dracului, dracu, tâmpit, cretin, taci, bou, fraier, muie, fut, ești inutil',
    'are-you-a-machine':
      'ești robot, ești un robot, sunteți robot, sunteți un robot, ești om, sunteți om, ești bot, ești real, ești o persoană reală, vorbesc cu un om, vorbesc cu un robot, cine ești, cine sunteți, ești o mașină',
    'well-being': 'ce mai faci, ce faci, ce mai faceți, cum ești, cum sunteți, cum merge, ești bine',
  },
  filler:
    'foarte, da, nu, bine, super, perfect, tuturor, tuturora, prietene, domnule, doamnă, vă rog, te rog, și, mult, frumos',
}
