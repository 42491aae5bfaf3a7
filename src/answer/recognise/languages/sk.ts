/** Danger and small talk in Slovenčina. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    nechcem|nechce už|ďalej žiť
    nechcem|nechce žiť
    chcem|chce zomrieť|umrieť|sa_zabiť|zabiť_sa
    vziať si život
    spáchať samovraždu
    ? samovražda`,
  violence: `
    ma|nás|deti + bije|zbil|mláti|škrtí|znásilnil|ohrozuje|prenasleduje|zabije|zabiť|týra
    vyhráža sa|mi zabije|smrťou|mi
    bola znásilnená|zbitá|napadnutá
    bojím sa manžela|otca
    ? domáce násilie`,
  trafficking: `
    zobrali|zobral|vzali|drží … pas|doklady
    nútia|núti … pracovať|prostitúcii|žobrať
    ? obchodovanie s_ľuďmi`,
  medical: `
    nedýcha|nemôže_dýchať|nemôžem_dýchať
    infarkt|mŕtvicu + má|mám|dostal|asi|otec|mama
    bezvedomí|odpadol|odpadla
    krváca|krvácanie + silno|silné|veľmi|veľa
    dusí sa
    umiera + mama|otec|dieťa|on|ona
    zavolajte|potrebujem|pošlite sanitku|záchranku
    ? infarkt|sanitka`,
  fire: `
    horí + dom|byt|kuchyňa|nám|dome|u_nás
    požiar + v|u_nás|dome|byte
    cítim|zápach plyn|plynu|dym
    ? horí|požiar`,
  harmless: `
    pleseň|plesne|šváb*|ploštic*|myši
    film*|seriál*|kniha
    umieram + hladom|nudou|smiechom
    pred rokmi`,
  asking: `
    kde|ako
    čo robiť|mám_robiť pri|v_prípade|keď
    príznaky|kurz*|poistenie`,
  opinion: `
    čo si myslíš|myslíte o
    koho voliť`,
  smallTalk: {
    greeting: 'ahoj, dobrý deň, dobré ráno, dobrý večer, čau, zdravím, čauko',
    thanks: 'ďakujem, ďakujem veľmi pekne, vďaka, veľmi pekne ďakujem, dík, ďakujem pekne, ďakujem veľmi',
    farewell: 'dovidenia, do videnia, zbohom, dobrú noc, maj sa, majte sa, pekný deň',
    'are-you-a-machine': 'si robot, ste robot, si človek, ste človek, hovorím s človekom, kto si, kto ste',
    'well-being': 'ako sa máš, ako sa máte, ako sa darí',
  },
  filler: 'veľmi, áno, nie, dobre, super, všetkým, a, prosím',
}
