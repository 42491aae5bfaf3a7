/** Danger and small talk in Čeština. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    nechci|nechce už|dál|více žít
    nechci|nechce žít
    chci|chce umřít|zemřít|se_zabít|zabít_se
    vzít|vezmu si život
    spáchat sebevraždu
    ? sebevražda`,
  violence: `
    mě|nás|děti + bije|zbil|mlátí|škrtí|znásilnil|ohrožuje|pronásleduje|zabije|zabít|týrá
    vyhrožuje mi|nám|zabije|smrtí|zabitím
    byla znásilněna|zbita|napadena
    bojím se manžela|otce|partnera
    ? domácí násilí`,
  trafficking: `
    vzali|vzal|sebrali|drží|zabavil … pas|doklady
    nutí|nutili … pracovat|prostituci|žebrat
    ? obchod s_lidmi`,
  medical: `
    nedýchá|nemůže_dýchat|nemůžu_dýchat
    infarkt|mrtvici|mrtvice + má|mám|dostal|asi|táta|máma
    bezvědomí|omdlel|omdlela
    krvácí|krvácení + silně|silné|hodně|moc
    dusí se
    umírá + máma|táta|dítě|on|ona
    zavolejte|potřebuji|pošlete sanitku|záchranku
    ? infarkt|sanitka|mrtvice`,
  fire: `
    hoří + dům|byt|kuchyň|nám|barák|domě|u_nás
    požár + v|u_nás|domě|bytě
    cítím|zápach plyn|plynu|kouř
    ? hoří|požár`,
  harmless: `
    plíseň|plísně|šváb*|štěnic*|myši
    film*|seriál*|kniha
    umírám|umřu + hlady|nudou|smíchy
    lety před_lety`,
  asking: `
    kde|jak
    co dělat|mám_dělat při|v_případě|když
    příznaky|kurz*|pojištění`,
  opinion: `
    co si myslíš|myslíte o
    koho volit`,
  smallTalk: {
    greeting: 'ahoj, dobrý den, dobré ráno, dobrý večer, čau, nazdar, zdravím',
    thanks: 'děkuji, děkuji moc, díky, moc děkuji, děkuju, moc díky, mockrát děkuji',
    farewell: 'na shledanou, nashledanou, sbohem, dobrou noc, měj se, mějte se, hezký den',
    'are-you-a-machine': 'jsi robot, jste robot, jsi člověk, jste člověk, mluvím s člověkem, kdo jsi, kdo jste',
    'well-being': 'jak se máš, jak se máte, jak se daří',
  },
  filler: 'moc, ano, ne, dobře, super, všem, a, prosím',
}
