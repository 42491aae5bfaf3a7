/** Danger and small talk in Shqip. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    nuk dua|do|mundem të jetoj|jetoj|të_jetoj_më|të_jetojë
    dua|do të_vdes|të_vras_veten|të_vritem|vdes|vras_veten|të_vrasë_veten
    i jap fund jetës
    letër|mesazh|lamtumirë + lamtumirë|lamtumire|vdekj*|fundit
    mendoj|mendon|flet|flas|planifikon|dua|do|provoi|tentoi + vdekje|vdekjen|të_vdes|të_vdesë|vetëvras*|të_zhdukem|të_zhduket|ta_mbyll
    jeta|asgjë nuk_ka|s_ka kuptim|vlerë
    litar|litarin|varet|var_veten|u_var|të_varet
    nuk_mundem|nuk_duroj|s_duroj|nuk_mund më|kështu|jetën|vazhdoj
    ? vetëvrasje`,
  violence: `
    më|na|fëmijët + rreh|rrahu|godet|goditi|mbyt|kërcënon|përdhunon|përdhunoi|ndjek|vrasë|vret|rrah
    do|se të_më|më|të_na vrasë|vret
    më ka|kanë rrahur|përdhunuar|kërcënuar
    u përdhunova
    frikë nga burri|babai|ai
    nxirë|mavijosur|vrragë|mavijosje|syrin + burri|babai|vëllai|nga|ai|mami
    bërtet|bërtasin|ulërin|thërret|klith + ndihmë|fqinj*|komshi*|grua|gruaja|fëmij*|dëgjoj
    rrip|rripin|kabllo|shkop|shkopin|grusht|grushta|cigare|lugë + më|na|djalin|fëmijën|vajzën|motrën|vëllain
    thyen|thyejnë|shtyn|troket|godet|përplas + derën|dritaren|dera
    pas_meje|ndjek|më_ndjek + frikë|natën|burrë|rrugë|shtëpi
    frikë|frikësuar|tutem + burri|burrin|babai|babait|vëllai|vëllait|ish*|vrasë|rrahë|shtëpi
    u|më|më_kanë|më_ka|e_kanë|jam përdhunuar|përdhunuan|sulmuar|sulmuan|grabitur|grabitën|rrëmbyer|rrëmbyen|therur|rrahur|rrahën
    foto|fotot|video|videot lakuriq|zhveshur|intime … kërcën*|shantazh*|publik*|posto*
    më|na|atë|e|fëmijën|djalin shtyu|shtyri|hodhi nga|poshtë shkallët|ballkoni|dritarja|shkallëve
    ? dhunë në_familje`,
  trafficking: `
    morën|mori|marrë|mban|mbajnë … pasaportën|pasaporta|dokumentet
    detyrojnë|detyron … punoj|prostituo*|prostitucion|lyp
    si skllav|skllevër|skllave|kafshë|qen|robër|të_burgosur
    borxh|borxhi|borxhin + burra|klientë|prostitu*|seks|fle
    shiti|shet|shesin|shitën|shitur + burra|burrave|klientë|meshkujve
    ? trafikim`,
  medical: `
    nuk merr|mund_të_marrë|marr|po_merr frymë
    infarkt|goditje_në_tru|atak_kardiak + ka|kam|pati|mendoj|babai|nëna
    pa|humbi|humbur ndjenja|ndjenjat|vetëdijen|vetëdije
    i ra të_fikët
    gjakderdhje|gjak + shumë|madhe|ndalet
    po_mbytet|po_vdes + babai|nëna|fëmija|ai|ajo
    thirrni|duhet|dërgoni ambulanca|ambulancën|ambulancë
    konvulsion*|epilep*|kriza|shkumë|shkumëzon|dridhje + ka|goja|gojë|nga|pati|djali|vajza|fëmija|burri
    frymë|ajër + nuk|s|mezi|vështirë|pa|mungesë
    mbytet|u_mbyt|mbytur|asfiksi*|u_shqyen_ujërat|më_plasën_ujërat|plasën_ujërat|kontraksione|dhimbje_lindjeje|po_lind|dështim|e_zuri_rryma|e_goditi_makina|e_shtypi_makina|e_shtypi|e_kafshoi_gjarpri|mbidozë|helmuar|helmua|u_dogj_me
    ujë|vaj|çaj|supë|kafe + valë|nxehtë|vluar|zier + fëmij*|djali|vajza|derdhi|dogj|foshnja
    nuk|s|mezi + flasë|flet|lëviz|lëvizë + fytyra|goja|krahu|ana|papritur
    ? infarkt|ambulanca`,
  fire: `
    digjet|digjen + shtëpia|banesa|kuzhina|ndërtesa|po
    zjarr + në|shtëpi|ka|banesë|ra
    erë gaz|gazi|tym
    tym + del|dera|dritarja|fqinj*|kudo|plot|priza|shkallët
    ? zjarr`,
  vocabulary: {
    me: 'më|mua|na|ne|tonë|im|ime|tim|mi|mu|meje|neve|nesh',
    people:
      'gruan|gruaja|burrin|fëmijët|fëmijën|fëmija|fëmijëve|djalin|djali|vajzën|vajza|nënën|nëna|mamin|mami|babain|motrën|motra|vëllain|vëllai|gjyshen|gjyshin|shoqen|foshnjën|atë|kushërirën|femrën|goca|çunin',
    child:
      'fëmija|fëmijën|fëmijët|foshnja|foshnjën|bebi|bebja|beben|djali|djalin|vajza|vajzën|nipi|mbesa|vogëlushi|i_vogli|e_vogla|çuni|goca|i_porsalindur*',
    men: 'burri|babai|baba|babi|njerku|xhaxhai|daja|dajë|gjyshi|vëllai|kushëriri|i_dashuri|ish|ishi|fqinji|komshiu|mësuesi|trajneri|dikush|burrë|një_burrë|njeri|familja|vjehrra|vjehrri|kunati|i_panjohur*|shoku|partneri|shefi|roja',
    pills: 'tableta|tabletat|ilaçe|ilaçet|hapa|hapat|pilula|pilulat|kokrra|barna|barnat|qetësues*|paracetamol',
    many: 'shumë|gjithë|gjitha|tërë|kuti|kutinë|një_grusht|grusht|tepër|mbidozë|plot|mbledhur|njëzet',
    swallowed: 'piu|pi|pirë|piva|hëngri|ngrënë|gëlltiti|gëlltitur|mori|marrë|përpiu|futi_në_gojë|ka_pi',
    heights:
      'urë|ura|urën|urës|çati|çatia|çatinë|kulm|kulmi|ballkon|ballkoni|ballkonin|dritare|dritarja|dritares|shkallë|shkallët|shkallëve|kat|kati|katit|tren|treni|trenit|shina|shinat|ndërtesë|ndërtesa|pallati|parmak|skela',
    jumps: 'hidhem|hidhet|hidhem|kërcej|kërcejë|hedh|hedhë|hedhur|kërceu|hudhet|hudhem',
    fell: 'ra|rrëzua|rënë|rrëzuar|fikët|alivan|u_rrëzua|u_shemb|ka_rënë',
    cuts: 'pres|pret|preu|preva|prerë|prita|çan',
    wrists: 'damarët|damaret|kyçet|kyçin|duart|krahët|veten|brisk|vetën',
    tired:
      'lodhur|lodha|mërzitur|ngopur|s_kam_fuqi|nuk_kam_fuqi|nuk_kam_forcë|s_kam_forcë|nuk_duroj|s_duroj|nuk_ka_kuptim|s_ka_kuptim|pa_shpresë|nuk_kam_shpresë|boll|neveritur',
    life: 'jetë|jeta|jetën|jetës|jetuari|jetoj|të_jetuarit|vazhdoj',
    unwilling: 'nuk_dua|s_dua|nuk_do|nuk|kurrë|s_du|nuk_due|më_mirë_të_mos',
    wakes: 'zgjohem|zgjohet|ekzistoj|zgjuar|të_jem_gjallë|zgjohesha|çohem',
    better: 'më_mirë|më_lehtë|më_të_lumtur|qetë',
    gone: 'pa_mua|po_të_mos_isha|nëse_vdes|nëse_nuk_jam|sikur_të_mos_isha|të_mos_isha_lindur|të_kisha_vdekur|pas_meje|të_zhdukem|mos_të_isha|po_të_vdisja|vdekur',
    hurts:
      'rreh|rrahu|rrah|rrahur|rrehu|rrehin|rrihte|godet|goditi|goditur|godit|qëlloi|qëllon|shtyu|shtyn|shtyri|hodhi|gjuajti|mbyt|mbyti|fyt|përdhunoi|përdhunon|përdhunuan|përdhunuar|dhunon|dhunoi|dhunuar|djeg|dogji|torturon|torturoi|sulmoi|sulmuan|sulmuar|shkelma|shkelmoi|shpulla|shuplaka|grushte|theu|therë|theri|kafshoi|keqtrajton|abuzoi|abuzon|abuzuan|ngacmon',
    threatens:
      'kërcënon|kërcënoi|kërcënuar|kërcënojnë|kërcënuan|kercenon|kanos*|shantazhon|shantazhoi|shantazh|sulmoi|kërcnon',
    wields: 'nxori|mban|mbajti|fyt|fytin|fyti|drejtoi|vuri|ndjek|te_dera|jashtë|qafë|ka_nxjerr',
    weapon:
      'thikë|thika|thikën|armë|pistoletë|pistoletën|pistoletë|revole|kobure|sëpatë|sëpatën|çekiç|acid|shufër|gërshërë|kallash',
    kills: 'vrasë|vras|vret|vrasin|mbys|mbysë|mbyt|therë|qëllojë|pushkatojë|ther',
    follows: 'ndjek|ndjekin|ndoqi|përndjek|përndjekin|përcjell|vjen_pas|ndjekur|përgjon',
    locks:
      'mbyllur|mbylli|mbyll|mbyllin|mbylltë|kyç|kyçi|kyçur|burgosur|burgos|ndryrë|izoluar|lidhur|peng|rob|robëruar|bllokuar',
    places:
      'shtëpi|shtëpia|shtëpinë|shpi|shpia|banesë|banesa|banesën|apartament|apartamenti|dhomë|dhoma|dhomën|kuzhinë|kuzhina|kuzhinën|derë|dera|derën|ndërtesë|ndërtesa|pallat|pallati|bodrum|bodrumi|shkallët|korridor|ballkon|ballkoni|çati|çatia|kulmi|perde|perdet|perdja|krevat|krevati|shtrat|shtrati|divan|divani|kosh|koshi|fqinj*|komshi*|garazh|garazhi|kamp|kampi|hotel|banjo|makina|veturë|vetura|hambar|priza|prizë|furra|sobë|soba|fermë|fabrikë|shkollë|shkolla',
    took: 'mori|morën|marrë|merr|marrin|mban|mbajnë|mbajti|fshehu|fsheh|konfiskoi|konfiskuan|vodhi|theu|rrëmbeu|ma_mori|kthen|jep',
    phone: 'telefonin|telefoni|celularin|celulari|çelësat|çelësin|telefonat|mobilin',
    touches: 'prek|preku|prekur|prekë|ledhaton|fërkon|zhvesh|zhveshi|pres_me_dorë|fut_dorën|puth|ngacmon',
    bed: 'në_shtratin_tim|në_krevatin_tim|në_dhomën_time|te_krevati_im|natën_te_unë|natën_në_dhomë|mbi_mua|në_krevat_me_mua|natën_në_shtrat',
    forces:
      'detyron|detyrojnë|detyroi|detyruan|detyruar|detyrohem|me_zor|me_forcë|shet|shesin|shiti|shitën|shitur|shantazhon|kërcënojnë|dërgon',
    marry: 'martoj|martohem|martohet|martojnë|martesë|fejojnë|fejuar|fejoj|me_u_martu|martojë',
    boss: 'shefi|shefja|pronari|punëdhënësi|agjenti|agjencia|agjensia|bosi|tutori|trafikantët|trafikanti|ata|padroni|fermeri|zotëria|zonja|familja|kontrabandisti|përgjegjësi',
    papers: 'pasaportën|pasaporta|pasaportat|pasaportë|dokumentet|dokumentat|letrat|letërnjoftimin|id',
    stuck:
      'nuk_më_lë|nuk_më_lënë|nuk_na_lë|nuk_na_lënë|s_më_lë|s_na_lë|s_më_lënë|nuk_lejohem|nuk_më_lejon|nuk_na_lejon|nuk_më_lejojnë|nuk_na_lejojnë|nuk_mund_të_dal|nuk_mund_të_dalim|nuk_mund_të_iki|nuk_mund_të_ikim|s_mund_të_dal|s_mund_të_iki|nuk_mund_të_largohem|nuk_mundem_me_dal|s_mundem_me_dalë|pa_dalë|nuk_mund_të_shpëtoj|nuk_e_lë|ndalon_të_dal',
    unpaid:
      'pa_pagë|pa_rrogë|pa_para|pa_pare|pa_pagesë|pa_lekë|nuk_më_paguan|nuk_na_paguan|nuk_paguan|nuk_na_paguajnë|nuk_më_paguajnë|s_më_paguan|s_na_paguan|s_paguan|papaguar|falas|borxh|borxhi|borxhin|për_ushqim',
    sexwork:
      'prostitucion|prostituohem|prostitu*|klientë|klientët|klientë|burra|meshkuj|seks|bordel|lyp|vjedh|fle_me|flejë_me|lypje',
    poison:
      'zbardhues|klor|klorin|helm|helmin|detergjent|detergjentin|bateri|baterinë|acid|acidin|benzinë|varikinë|kërpudha|domestos|pastrues|solucion|aceton|naftë|sodë|dezinfektues|magnet',
    blue: 'është_nxirë|u_nxi|nxirë|është_mavijosur|mavijosur|u_mavijos|është_blu|u_bë_blu|bërë_blu|buzët_blu|buzë_blu|buzë_mavi|buzët_e_nxira|u_bë_mavi|bërë_mavi|është_mavi|zbehur',
    limbs:
      'krahu|krahun|krahu|dora|dorën|fytyra|fytyrën|goja|gojën|këmba|këmbën|buza|buzët|gjuha|fyti|syri|ana|anën|gjysma|trupi',
    silent:
      'nuk_përgjigjet|s_përgjigjet|nuk_lëviz|s_lëviz|nuk_zgjohet|s_zgjohet|nuk_ngrihet|s_ngrihet|nuk_reagon|s_reagon|nuk_flet|s_flet|nuk_jep_shenja|nuk_çohet|s_çohet|pa_ndjenja|pa_vetëdije|nuk_i_hap_sytë',
    bleeds: 'gjak|gjaku|gjakun|gjakrrjedh*|gjakderdhje|gjakosur|hemorragji|hemoragji',
    badly: 'shumë|fort|rëndë|humb|humbet|rrjedh|nuk_ndalet|nuk_ndalon|s_ndalet|gjithandej|pa_pushim|kokë|koka|madhe',
    pregnant: 'shtatzënë|shtatzane|shtatzëna|shtatzani|barrë|muaj|muajin',
    chest: 'gjoks|gjoksi|gjoksin|kraharori|kraharor|zemra|zemrën',
    hurting: 'dhemb|dhimbje|dhemb|shtrëngon|shtrëngim|shtyp|djeg|therje|ngjesh|presion|rëndon',
    numb: 'mpirë|mpihet|mpiu|ngrirë|nuk_e_ndjej|nuk_ndjej|s_e_ndjej|paralizuar|paralizua|shtrembëruar|shtrembër|varur|enjtur|ënjtur|u_ënjt|enjtet|fjetur|nuk_e_lëviz|shtremtë',
    drugs: 'heroinë|drogë|droga|kokainë|fentanil|metadon|alkool|injektoi',
    fire: 'zjarr|zjarri|flakë|flakët',
    burns:
      'digjet|digjen|djeg|merr_flakë|mori_flakë|ka_marrë_flakë|mori_zjarr|ka_marrë_zjarr|ndezi|vuri_zjarrin|në_flakë|u_ndez',
    smell: 'erë|era|qelbet|ndiej|ndjej',
    gas: 'gaz|gazi|tym|tymi|djegur|benzinë|djegie',
    smoke: 'tym|tymi|tymos',
  },
  harmless: `
    myk|mykun|kacabu*|minj
    film*|serial*|libër
    vdes|vdekur + urie|mërzie|së_qeshuri
    vite më_parë`,
  asking: `
    ku|si
    çfarë|ç' të_bëj|bëj në_rast|nëse
    simptomat|kurs|kursi|sigurim*`,
  opinion: `
    çfarë mendon|mendoni për
    për kë të_votoj`,
  human: `
    dua|du|doja|dëshiroj|dëshiroja|preferoj + flas|flisja|fol|folë|bisedoj|bisedoja|komunikoj|shkruaj + me_njeri|me_një_njeri|me_dikë|me_dikend|me_dikënd|me_person|me_një_person|me_këshilltar|me_një_këshilltar|me_një_këshilltare|me_një_punonjës|me_një_zyrtar|me_një_operator
    mund|mundem|muj|mujna + flas|flasim|fol|folë|bisedoj|komunikoj + me_njeri|me_një_njeri|me_një_operator|dikë_real|dikë_të_vërtetë|person_real|person_të_vërtetë
    më_lidhni|më_lidh|na_lidhni|lidhmëni|lidhmë|lidhni_më|më_kaloni|më_transferoni … njeri|person|dikë|këshilltar*|operator*|punonjës*|zyrtar*
    dua|du|dëshiroj|doja|nevojë|duhet + njeri|person|dikë|këshilltar|operator + real|të_vërtetë|të_gjallë
    nuk|s dua|du … robot|robotin|bot|chatbot
    jo me_robot|me_një_robot|me_robotin|me_makinë|me_një_makinë|me_bot
    njeri|person jo|në_vend robot*|bot|makin*
    ? njeri|person|dikë real|i_vërtetë|të_vërtetë|i_gjallë
    ? njeri|person|këshilltar|operator ju_lutem|të_lutem|ju_lutemi
    ? dua|du|dëshiroj njeri|operator|këshilltar
    ? flas|fol|folë|bisedoj|bisedë me_njeri|me_një_njeri|me_dikë|me_dikend|me_person|me_një_person|me_këshilltar|me_një_këshilltar|me_një_punonjës|me_një_zyrtar`,
  followUp:
    'dhe, dhe për, dhe si, dhe ku, dhe kur, dhe sa, dhe nëse, edhe, edhe për, e, e për, e nëse, po për, po nëse, po kur, po ku, po si, po sa, por, ose, apo, atëherë, gjithashtu, vetëm për, çfarë ndodh nëse',
  smallTalk: {
    greeting: "përshëndetje, tungjatjeta, mirëdita, mirëmëngjes, mirëmbrëma, ç'kemi, tung, pershendetje, miredita",
    thanks:
      'faleminderit, faleminderit shumë, ju faleminderit, shumë faleminderit, të falënderoj, flm, rrofsh, faleminderit për ndihmën',
    farewell: 'mirupafshim, natën e mirë, ditë të mbarë, shihemi, lamtumirë, diten e mire',
    'are-you-a-machine':
      'a je robot, je robot, a jeni robot, jeni robot, a je njeri, a jeni njeri, kush je ti, kush jeni ju, a po flas me një njeri',
    'well-being': "si je, si jeni, ç'po bën, si po ia kalon, çka ka të re",
  },
  filler: 'shumë, po, jo, mirë, super, të gjithëve, dhe, ju lutem',
}
