/** Danger and small talk in Romani. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    na mangav|mangela|kamav te_dživdinav|te_živinav|dživdipe|te_trajiv|te_dživav
    mangav|kamav te_merav|te_mudarav_man|te_mudarav
    mudarav man|pes
    te_mudaravman|te_mudarel_pes|te_meravman|mudarela_pes`,
  violence: `
    marel|marela|mardas|mudarel|mudarela|daravela|mudarel + man|amen|mo_rom|e_čhaven
    mo|mi|o rom marela|marel|mudarel
    daravela man|amen
    daruma|darav taro|katar rom|dad`,
  trafficking: `
    lile|lilas|line … pasoši|pasošo|dokumente|lila
    zorasa|zorjasa … te_kerav_buti|buti|kerav`,
  medical: `
    na|našti dihinel|dihinela|lel_dji|lela_dji
    infarkto|infarkti|šlogo + si|isi|dija
    pelo|peli bi_godjako|ane_nesvest|tele
    rat but|džal|na_terdžovel
    merela|merel + dad|daj|čhavo
    akharen|mangav hitna|ambulanta`,
  fire: `
    phabol|phabola|phabjol + kher|stani|kujna
    jag + kher|ano_kher|astarda
    ? jag`,
  vocabulary: {
    me: 'man|amen|mande|amende|mo|mi|me|maj',
    people: 'romnja|romni|čhaves|čhaven|čhave|čha|čhaja|dake|daj|phenja|phrales|čhaj|džuvlja|čhavo',
    child: 'čhavo|čhavoro|čhaj|čhajori|bebi|tikno|tikni|čhave',
    men: 'rom|mo_rom|mi_rom|dad|mo_dad|kako|papo|phral|komšija|manuš|murš|varekon|biandžardo|familija',
    pills: 'tablete|ilača|drabora|draba|pilule',
    many: 'but|sa|saste|sasti|pherdo',
    swallowed: 'pilas|pilo|xalas|halas|lila|nakhadas|lias',
    heights: 'mosto|krovo|pendžera|balkono|basamaka|vozo|sprato',
    jumps: 'hutel|hutela|xutela|te_xutel|te_hutel|čhudel_pes|čhudela_pe',
    fell: 'pelo|peli|pelas|peravdo',
    cuts: 'čhinel|čhinela|čhindas|čhinav',
    wrists: 'vasta|vene|man_korkoro|pes',
    tired: 'čalilom|khino|khinilem|našti_više|nane_man_zor',
    life: 'dživdipe|dživdinav|te_dživdinav|trajo|životi|te_trajiv',
    unwilling: 'na_mangav|na_mangel|na_kamav|nikana|nikad',
    wakes: 'te_džangavav|te_uštav|te_ačhav',
    better: 'pofeder|maj_mišto|pošukar',
    gone: 'bi_mango|te_merav_me|te_na_sijum|te_na_avav',
    hurts:
      'marel|marela|mardas|marde|dindas|tasavel|tasavela|tasadas|phabardas|čhudas|spidinas|silujisardas|čhindas|pušavdas',
    threatens: 'daravel|daravela|daravdas|daraven|preti|pretil',
    wields: 'ikaldas|ikerel|astardas|koro|men|isi|čhutas',
    weapon: 'čhuri|čhurija|pištoli|puška|tover|jag_puška',
    kills: 'mudarel|mudarela|mudardas|mudaren|te_mudarel|te_mudaren',
    follows: 'džal_pala|avel_pala|pala_mande|palal_mande',
    locks: 'phandel|phandas|phandla|phandlas|phandlo|phandli|phandle|phandavel',
    places:
      'kher|khere|stan|stani|soba|kujna|vudar|zgrada|podrumo|basamaka|krovo|komšija|pato|kreveti|vordon|auto|fabrika',
    took: 'lila|lilas|lile|line|lias|garadas|čordas|phagerdas|na_del_palal',
    phone: 'telefono|telefoni|mobilno|čeja',
    touches: 'astarel|azbal|azbala|azbadas|dirinel',
    bed: 'ando_mo_than|ano_mo_kreveti|ki_mi_soba|andi_mi_soba',
    forces: 'zorasa|zorjasa|zorasa_man|bičnel|bičnela|biknel|biknela|bikindas|biknen',
    marry: 'te_prandinel|prandinav|te_lav_rom|te_prandizav|biav',
    boss: 'šefo|gazda|bašo|gazdarica|odola|agencija|o_baro',
    papers: 'pasoši|pasošo|pasošura|dokumente|lila_mo|papira',
    stuck: 'na_mukel|na_muken|našti_džav|našti_inkljav|našti_našav|našti_džas|na_mukela',
    unpaid: 'bi_lovengo|na_pokinel|na_pokinen|na_potinel|na_potinen|džabe|borči|udžile',
    sexwork: 'prostitucija|muršencar|muršenca|lubni|lubnipe|mušterije|te_mangav|te_čorav',
    poison: 'otrovo|kiselina|varikina|baterija|benzina|deterdžento|drab',
    blue: 'modro|modri|plavisajlo|čerčeno|vošta_modra|kerdilo_modro',
    limbs: 'vas|vast|muj|pungro|čham|čhib|rig|opaš|vošta',
    silent: 'na_vakerel|na_vaćarel|na_mrdinel|na_uštel|na_džangavel|na_phenel_khanči|bi_godjako',
    bleeds: 'rat|rata|ratvalel',
    badly: 'but|zorale|na_terdžovel|džal|savorenda|šero',
    pregnant: 'phari|khamni|čhon|masek',
    chest: 'kolin|vilo|ilo|jilo|grudi',
    hurting: 'dukhal|dukhala|dukh|dukhavel|čikidel',
    numb: 'mulo_vas|na_hačarav|bango|banđilo|šuvljardo|šuvlo|paralizirime',
    drugs: 'heroini|drogja|droge|kokaini',
    fire: 'jag|jagja',
    burns: 'phabol|phabola|phabjol|astardas_jag|astarda_jag|thabol',
    smell: 'khandel|khandela|mirisi|khan',
    gas: 'plino|gaso|gazo|thuv|benzina',
    smoke: 'thuv',
  },
  harmless: `
    filmo|lil
    bokhatar merav`,
  asking: `
    kaj|sar
    so te_kerav kana|te`,
  opinion: `
    so gindos|mislinea`,
  human: `
    mangav|mangava|kamav|kamava|molinav|molinava + vakerav|lafi|lafikerav|vorbiv|duma|hramonav + manušeja|manušea|manušesa|manušeha|nekasar|nekasa|nekaja
    šaj|našti + vakerav|lafi|lafikerav|vorbiv|duma|hramonav + manušeja|manušea|manušesa|manušeha
    den|de|dela|vičin|vičinen|phand|phanden + man|mange|amen + manuš|manuše|manušes|manušeja|manušea|nekas|nekaste
    na mangav|mangava|kamav|kamava … robot|roboti|robotea|roboteja|boti|mašina|mašinaja
    manuš na robot|roboti|boti|mašina
    ? manuš|manuše|manušes molinav|molinava|mangav|mangava|kamav
    ? mangav|mangava|kamav|kamava|molinav|molinava manuš|manuše|manušes
    ? čačo|čačuno|čače|čačune|dživdo manuš*
    ? vakerav|vakeriba|vakeribe|lafi|lafikerav|lafikeriba manušeja|manušea|manušesa|manušeha|nekasar|nekasa`,
  followUp:
    'hem, hem bašo, hem sar, hem kaj, hem kote, hem kana, hem kozom, thaj, taj, a, a bašo, a te, ama, ali, jali, ili, salde bašo',
  smallTalk: {
    greeting: 'lačho dive, lačho dives, sastipe, te aves sasto, sar san tu, zdravo, lačhi rat',
    thanks: 'ov sasto, oven saste, najis tuke, najis tumenge, nais tuke, palikerav, palikerav tuke, but palikerav',
    farewell: 'ačh devlesa, ačhen devlesa, dža devlesa, lačhi rat, džan devlesa',
    'are-you-a-machine': 'dali san roboti, tu san roboti, tu san manuš, ko san tu, kon san tu',
    'well-being': 'sar san, sar sijan, so keres, sar sen',
  },
  filler: 'but, va, na, šukar, sarinenge, hem, thaj',
}
