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
    scrisoare|bilet|mesaj|mesaje de_adio|adio|rămas_bun
    gândesc|gândește|vorbește|vorbesc|plănuiește|plănuiesc|încercat|încerc|vreau|vrea + moarte|moartea|să_mor|moară|sinucid*|sinucidere|să_dispar|dispară|să_termin
    viața|viaţa|nimic nu_mai_are|nu_are|n_are sens|rost
    ștreang|funie|spânzurat|spânzur|spânzure|spânzurătoare
    nu_mai pot|suport|rezist așa|trăiesc|viața|continua|deloc
    ? sinucidere|suicid
    = nu mai pot|suport
    povară + pentru_toti|pentru_familie|sunt_o
    nimeni + mor|muri|dispar + pasă|observa|simti
    viața_mea s-a|s_a terminat
    arunc|arunca|sar|sări + tren|pod|balcon|fereastră|bloc|geam`,
  violence: `
    mă|ne|îi|o|m|l bate|lovește|amenință|bătut|lovit|amenințat|violat|urmărește|agresează|strânge_de_gât|abuzează
    mă|ne|m omoară|omoare|ucidă|omor|tăia|omorî|va_omorî
    amenință|amenințat omoară|omoare|cu|moarte
    am fost violată|violat|bătută|bătut|agresată|amenințată
    bate + copiii|copilul|mama
    frică de soțul|tatăl|fostul|el
    cuțit|armă|pistol + bărbat|soțul|cineva|are
    vânătăi|vânătaie|ochi_vânăt|nas_spart + soțul|tata|tatăl|bărbatul|mama|iubitul|el|fratele
    țipă|țipete|urlă|strigă|urlete + ajutor|vecin*|femeie|femeia|copil*|aud|aude
    cureaua|curea|cablu|cablul|bățul|băț|pumnul|pumni|furtunul|țigara|lingura + mă|ne|m|mi|fiul|fiica|copilul|copiii|fratele|sora
    sparge|spargă|bate|lovește|forțează + ușa|ușă|geamul
    după_mine|urmăr*|fugăr* + frică|noaptea|bărbat|stradă|gară|casă
    frică|teamă + soț*|bărbatul|tata|tatăl|fostul|frate*|mă_omoară|omoare|bată|acasă
    am_fost|a_fost|fost|m_au|m_a|a_fost_fata violat|violată|atacat|atacată|bătut|bătută|tâlhărit|tâlhărită|jefuit|jefuită|răpit|răpită|înjunghiat|înjunghiată|abuzată|agresată
    poze|pozele|filmări|video|imagini nud|goală|dezbrăcată|intime … amenin*|șantaj*|public*|posteze
    circumci*|mutil*|excizie + fiica|fata|fetița|sora|mă|duc|africa
    ? violență domestică
    rupt|spart + nasul|mâna|coasta|dinții|capul + mi-a|soțul|tata|bărbatul|iubitul
    ridicat|ridică mâna la_mine|la_copii|asupra_mea
    frică|teamă pentru_viața|de_viața mea|noastră
    împușcături|focuri_de_armă|se_trage
    fugit|fug|ascund + soț|soțul|bărbatul|tata|familie`,
  trafficking: `
    a|au luat|oprit … pașaportul|pașapoartele|actele|documentele
    reținut|confiscat|ține|păstrează … pașaportul|pașapoartele|actele|documentele
    obligă|forțează|obligat|forțat … muncesc|lucrez|prostitu*|cerșesc
    nu mă|ne lasă plec|ies|plecăm
    m vândut|au_vândut
    ca|precum sclav*|sclavi|animale|animalele|câini|prizonieri|vite
    datorie|datoria|datorii + bărbați|clienți|prostitu*|sex|culc|lucrez_degeaba
    vinde|vând|vândut|vândută + bărbați|bărbaților|clienți|sex
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
    convulsii|convulsie|criză_de_epilepsie|epilep*|spumă_la_gură|face_spume|face_spumă
    respir*|aer + nu_mai|nu_poate|nu_pot|abia|greu|lipsă|nu|fără
    s_a_înecat|se_îneacă|înecat|înecată|sufocă|sufoc|electrocutat|curentat|s_a_rupt_apa|mi_s_a_rupt_apa|contracții|naște_acum|travaliu|avort_spontan|călcat_de_mașină|lovit_de_mașină|lovit_de_tren|lovit_mașina|opărit|mușcat_de_șarpe|șoc_anafilactic|supradoză|otrăvit|otrăvită
    apă|ulei|supă|ceai|cafea + clocotită|fierbinte|fiartă|încins + copil*|băiatul|fata|fiul|fiica|vărsat|ars|opărit|bebe*
    vorbi|vorbește|mișca + nu_mai|nu_poate|nu_pot|brusc|deodată + fața|gura|mâna|partea
    ? infarct|ambulanță|hemoragie`,
  fire: `
    incendiu + este|e|casă|bloc|bucătărie|apartament|izbucnit
    foc + casa|bloc|bucătărie|apartament|luat|apartamentul
    arde|ard + casa|blocul|bucătăria|apartamentul|casă
    miroase a gaz|fum
    fum + iese|ușă|ușa|fereastră|vecin*|scara|peste_tot|plin|priză|casa
    ? incendiu|foc|arde
    scurgere|scurgeri|scapă + gaz|de_gaz|gaze|gazele`,
  vocabulary: {
    me: 'mă|m|mi|mie|ne|ni|nouă|mea|meu|mine|mei|mele',
    people:
      'soția|nevasta|soțul|copilul|copiii|copii|fiul|fiica|fata|băiatul|mama|tata|sora|fratele|bunica|bunicul|iubita|prietena|vecina|femeia|mătușa|pe_ea|pe_el|bebelușul|nepotul|nepoata|femeie|fetița',
    child:
      'copil|copilul|copiii|bebeluș|bebelușul|bebe|bebelușa|fiul|fiica|fiică|nepot|nepotul|nepoata|băiatul|băiețelul|fetița|fata|nou_născut*|cel_mic|cea_mică|micuțul',
    men: 'soțul|bărbatul|bărbat|tata|tatăl|tatal|tatăl_vitreg|unchiul|bunicul|fratele|vărul|iubitul|prietenul|fostul|vecinul|profesorul|antrenorul|cineva|un_tip|un_om|necunoscut*|familia|soacra|socrul|cumnatul|colegul|partenerul|concubinul|paznicul|șeful',
    pills: 'pastile|pastilele|pastila|medicamente|medicamentele|somnifere|tablete|calmante|paracetamol|antidepresive',
    many: 'pumn|multe|mulți|toate|toată|tot|cutie|cutia|prea_multe|prea_mult|grămadă|supradoză|flacon|blister|folie|strâns|adunat|douăzeci|treizeci',
    swallowed: 'înghițit|luat|băut|mâncat|ingerat|înghite|bea|băgat|gustat|bău|înghiți',
    heights:
      'pod|podul|podului|acoperiș|acoperișul|acoperișului|balcon|balconul|balconului|geam|geamul|fereastră|fereastra|scări|scări|scările|scara|etaj|etajul|etajului|bloc|blocului|șine|șinele|tren|trenul|trenului|metrou|balustradă|pervaz|schelă|copac|turn',
    jumps: 'sar|sară|sari|sărit|arunc|arunce|aruncat|aruncă',
    fell: 'căzut|cade|leșinat|prăbușit|cazut|picat',
    cuts: 'taie|tăiat|tai|crestat|tăia|crestez|crestează',
    wrists: 'venele|vene|încheieturi*|mâinile|brațele|antebraț*|lama|coapsele',
    tired:
      'sătul|sătulă|obosit|obosită|nu_mai_am_putere|nu_mai_am_puterea|n_am_putere|nu_mai_are_rost|nu_mai_are_sens|nu_are_sens|nu_are_rost|nu_mai_suport|nu_mai_rezist|epuizat*|săturat|fără_putere',
    life: 'viață|viața|viata|trăi|trăiesc|să_trăiesc|trăit|continui|merg_mai_departe|lupt',
    unwilling: 'nu_mai|nu_vreau|nu_vrea|niciodată|aș_vrea|nu',
    wakes: 'trezesc|trezească|trezi|exist|existe|fiu_în_viață|mai_fiu|trezit',
    better: 'mai_bine|mai_ușor|ușurați|fericiți|liniștiți',
    gone: 'fără_mine|dacă_nu_aș_fi|dacă_n_aș_fi|dacă_aș_muri|dacă_mor|dacă_dispar|să_nu_mă_fi_născut|dacă_nu_mai_sunt|când_nu_voi|nu_aș_mai_fi|n_aș_mai_fi|să_nu_mai_fiu|moartă|mort',
    hurts:
      'bate|bătut|bat|bătea|lovit|lovește|lovesc|loveşte|pălmuit|pălmuiește|strânge_de_gât|strâns_de_gât|sugrumat|sugrumă|violat|violată|violează|violează|abuzat|abuzează|abuzată|înjunghiat|împins|împinge|îmbrâncit|aruncat|trântit|ars|chinuie|torturează|torturat|agresat|agresează|agresată|atacat|atacată|biciuit|călcat|pumni|mușcat|târât|stropit|opărit|hărțuiește',
    threatens: 'amenință|amenințat|amenințată|ameninta|amenintat|amenințări|șantajează|șantajat|șantaj|atacat',
    wields: 'scos|ține|ținut|gât|gâtul|îndreptat|arată|fugărește|fugărit|pus|agită|ușă|afară|venit',
    weapon: 'cuțit|cuțitul|pistol|pistolul|armă|topor|toporul|macetă|ciocan|foarfecă|acid|sabie|lamă|bâtă',
    kills: 'omoare|omor|omoară|ucidă|ucide|împuște|înjunghie|taie_gâtul|sugrume|spintece|tai|omorî',
    follows: 'urmărește|urmăresc|urmareste|urmărit|urmărită|pândește|fugărește|hărțuiește|vine_după',
    locks:
      'închis|închisă|închide|închid|închiși|încuiat|încuiată|încuiate|încuiați|încuie|sechestrat*|captiv*|prizonier*|ferecat|legat|legată',
    places:
      'casă|casa|acasă|bloc|blocul|apartament|apartamentul|cameră|camera|cămin|căminul|bucătărie|bucătăria|ușă|ușa|scara|scării|pivniță|subsol|subsolul|beci|pod|garaj|balcon|balconul|vecin*|perdea|perdeaua|pat|patul|canapea|canapeaua|coș|tomberon*|mașina|mașină|baie|baia|hotel|fermă|fabrică|hală|hol|holul|școala|școală|pădure|priză|priza|cuptor*|aragaz*|acoperiș*|magazie|grajd|clădire*|saltea*',
    took: 'luat|ia|ține|ținut|reținut|confiscat|ascuns|furat|spart|rupt|păstrează|păstrat|oprit|iau|țin|dă_înapoi',
    phone: 'telefon|telefonul|mobilul|cheile|cheia|cartela',
    touches: 'atinge|atins|pipăie|pipăit|pipaie|mângâie|mângâiat|dezbracă|dezbrăcat|sărutat',
    bed: 'în_patul_meu|în_pat_la_mine|în_camera_mea|la_mine_în_pat|la_mine_în_cameră|noaptea_la_mine|noaptea_în_camera|peste_mine|la_mine_noaptea',
    forces:
      'obligă|obligat|obligată|obliga|forțează|forțat|forțată|silește|pune_să|pun_să|vinde|vândut|vând|vândută|șantajează',
    marry: 'mărit|mărite|căsătoresc|căsătorească|căsători|măritată|nuntă|logodească|logodit|însor',
    boss: 'șef|șeful|șefa|patron|patronul|patroana|angajator|angajatorul|agenția|agent|agentul|firma|stăpân*|proprietar*|peștele|proxenet*|traficant*|călăuza|ei|fermierul|omul|familia|doamna|domnul|administratorul|băiatul|mafia',
    papers:
      'pașaport|pașaportul|pașapoartele|pasaportul|pasapoartele|acte|actele|documente|documentele|buletin|buletinul|buletinele|cartea_de_identitate',
    stuck:
      'nu_mă_lasă|nu_ne_lasă|nu_ma_lasa|nu_ne_lasa|nu_pot_pleca|nu_pot_să_plec|nu_pot_să_ies|nu_putem_pleca|nu_putem_ieși|nu_putem_să_plecăm|nu_am_voie|nu_avem_voie|n_am_voie|n_avem_voie|interzis_să|interzice_să|fără_să_ieșim|nu_pot_ieși|nu_pot_scăpa|nu_o_lasă|nu_îmi_dă_voie|nu_mi_dă_voie|nu_ne_dă_voie',
    unpaid:
      'fără_bani|fără_salariu|fără_plată|nu_mă_plătește|nu_ne_plătește|nu_ne_plătesc|nu_mă_plătesc|neplătit|neplătiți|nu_plătește|nu_ne_dă_bani|nu_primesc_bani|nu_primim_bani|pe_gratis|gratis|datorie|datorii|datoria|pe_mâncare|nu_mi_a_plătit|nu_ne_a_plătit',
    sexwork:
      'prostituție|prostituez|prostitueze|clienți|clienții|bărbați|bărbații|sex|bordel|culc|cerșesc|cerșit|fur|furat|videochat|dezbrac|produc|trotuar',
    poison:
      'clor|clorul|otravă|otrava|detergent|detergentul|înălbitor|baterie|bateria|baterii|acid|acidul|sodă|benzină|ciuperci|domestos|acetonă|diluant|antigel|soluție|soluția|șoricioaică|dezinfectant|petrol|motorină|magnet|oțet|spirt|pesticid*|insecticid',
    blue: 'învinețit|învinețită|s_a_făcut_vânăt|s_a_făcut_vânătă|e_vânăt|e_vânătă|este_vânăt|s_a_albăstrit|albastru_la_față|e_albastru|s_a_făcut_albastru|buze_vinete|buzele_vinete|buzele_albastre|buze_albastre|învinețește|vânăt_la_față|buzele_învinețite|devine_albastru|devenit_albastru',
    limbs:
      'mâna|mână|mâini|braț|brațul|fața|față|gura|gură|piciorul|picior|buza|buzele|limba|gâtul|ochiul|partea|jumătate|corpul|obrazul',
    silent:
      'nu_răspunde|nu_mai_răspunde|nu_mișcă|nu_se_mișcă|nu_mai_mișcă|nu_se_trezește|nu_mai_se_trezește|nu_se_mai_trezește|nu_se_ridică|nu_se_mai_ridică|nu_reacționează|nu_vorbește|nu_mai_vorbește|nu_raspunde|nu_se_misca|nu_se_trezeste|nu_deschide_ochii|inconștient*|fără_cunoștință',
    bleeds: 'sângerează|sângerez|sânge|sângele|hemoragie|sangereaza|sange|sângera',
    badly:
      'mult|foarte|tare|abundent|puternic|peste_tot|nu_se_oprește|nu_se_mai_oprește|întruna|grav|pierde|pierd|curge|șiroaie|cap|groaznic',
    pregnant: 'gravidă|însărcinată|sarcină|luna|luni|gravida|insarcinata',
    chest: 'piept|pieptul|inima|inimă|pieptului',
    hurting: 'doare|durere|dureri|strânge|apasă|apăsare|presiune|arde|arsură|înțeapă|greutate|junghi',
    numb: 'amorțit|amorțită|amorțește|paralizat*|nu_simt|nu_mai_simt|nu_pot_mișca|nu_poate_mișca|strâmbat|strâmbă|strâmb|umflat|umflată|umflă|umflate|căzută|lăsată|furnicături|atârnă|moale',
    drugs: 'heroină|droguri|droguri|cocaină|fentanil|metadonă|etnobotanice|injectat|alcool|ecstasy|drog',
    fire: 'foc|focul|incendiu|incendiul|flăcări|flăcările',
    burns: 'arde|ard|a_luat_foc|luat_foc|au_luat_foc|aprins|incendiat|în_flăcări|cuprins_de|dat_foc',
    smell: 'miroase|miros|pute|mirosim|simt',
    gas: 'gaz|gaze|fum|ars|benzină|scurgere',
    smoke: 'fum|fumul|fumegă',
  },
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
