/** Danger and small talk in Romani. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    na mangav|mangela|kamav te_dživdinav|te_živinav|dživdipe|te_trajiv|te_dživav
    mangav|kamav te_merav|te_mudarav_man|te_mudarav
    mudarav man|pes`,
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
