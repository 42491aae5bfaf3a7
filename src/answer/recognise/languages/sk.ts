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
  human: `
    chcem|chcel|chcela|rád|rada|radšej + hovoriť|porozprávať|rozprávať|písať|pokecať|hovoril|hovorila|rozprával|rozprávala + s_človekom|s_osobou|so_živým|so_živou|so_skutočným|so_skutočnou|s_reálnym|s_reálnou|s_niekým|s_poradcom|s_poradkyňou|s_pracovníkom|s_pracovníčkou|s_úradníkom|s_operátorom|s_konzultantom
    môžem|možno|dá|musím|potrebujem + hovoriť|porozprávať|rozprávať|písať|pokecať + s_človekom|so_živým|so_živou|so_skutočným|so_skutočnou|s_reálnym|s_reálnou
    spojte|spoj|spojiť|prepojte|prepoj|prepojiť|dajte|daj|zavolajte + ma|mi|nás + človek*|osobou|osobu|niekým|niekoho|poradc*|poradkyň*|pracovník*|operátor*
    chcem|potrebujem|chcel|chcela|prosím + živého|živú|skutočného|skutočnú|reálneho|reálnu + človeka|osobu|poradcu|pracovníka
    nechcem … robota|bota|s_robotom|s_botom|so_strojom|s_automatom
    nie s_robotom|s_botom|so_strojom|s_automatom
    človek|človeka|človekom nie|namiesto robot*|bot|bota|stroj*
    ? živý|živého|živým|skutočný|skutočného|skutočným|reálny|reálneho človek*
    ? živá|živú|živou|skutočná|skutočnú|skutočnou|reálna|reálnu osob*
    ? človek|človeka|poradcu|operátora|osobu prosím
    ? prosím|chcem|potrebujem človeka|operátora|s_človekom
    ? hovoriť|porozprávať|rozprávať|písať|rozhovor s_človekom|s_niekým|s_osobou|s_poradcom|s_poradkyňou|s_pracovníkom|s_úradníkom`,
  followUp:
    'a, a pre, a čo, a čo ak, a čo s, a ak, a ako, a kde, a kedy, a koľko, a môžem, čo ak, ale, ale čo, alebo, aj, tiež, potom, iba pre, len pre',
  smallTalk: {
    greeting: 'ahoj, dobrý deň, dobré ráno, dobrý večer, čau, zdravím, čauko',
    thanks: 'ďakujem, ďakujem veľmi pekne, vďaka, veľmi pekne ďakujem, dík, ďakujem pekne, ďakujem veľmi',
    farewell: 'dovidenia, do videnia, zbohom, dobrú noc, maj sa, majte sa, pekný deň',
    'are-you-a-machine': 'si robot, ste robot, si človek, ste človek, hovorím s človekom, kto si, kto ste',
    'well-being': 'ako sa máš, ako sa máte, ako sa darí',
  },
  filler: 'veľmi, áno, nie, dobre, super, všetkým, a, prosím',
}
