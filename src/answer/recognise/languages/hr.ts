/** Danger and small talk in Hrvatski. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    ne želim|želi|mogu|mogu_više više živjeti|živjeti
    ne želim|želi živjeti
    želim|želi|hoću|hoće umrijeti|se_ubiti|ubiti_se
    ubit|ubiti|ubijam ću|se se|sebe
    oduzeti|oduzet si|sebi život
    ? samoubojstvo`,
  violence: `
    me|nas|djecu + tuče|tukao|pretukao|udara|udario|guši|silovao|siluje|proganja|zlostavlja|ubit|ubiti|ubije
    prijeti mi|nam|da|ubit|smrću|nožem
    silovana|pretučena|napadnuta + sam
    bojim se muža|oca|njega
    ? nasilje_u_obitelji`,
  trafficking: `
    uzeli|uzeo|oduzeli|drži|zadržao … putovnicu|dokumente|pasoš
    tjeraju|tjera|prisiljavaju … radim|rad|prostituciju|raditi|prosjačenje
    ne puštaju|daju mi|me
    ? trgovina ljudima`,
  medical: `
    ne diše|može_disati|mogu_disati
    infarkt|srčani_udar|moždani_udar + ima|imam|dobio|mislim|otac|majka
    bez svijesti
    onesvijestio|onesvijestila|nesvjest*
    krvari|krvarenje + jako|puno|ne
    guši se
    umire + mama|tata|otac|majka|dijete
    zovite|trebam|pošaljite hitnu
    ? infarkt|hitna`,
  fire: `
    gori + kuća|stan|kuhinja|zgrada|nam
    požar + u|kući|stanu|izbio
    miris|miriši plin|plina|dim
    ? požar|vatra|gori`,
  harmless: `
    plijesan|žohar*|stjenic*|miševi
    film*|serija|knjiga
    umirem + gladi|dosade|smijeha
    prije godina`,
  asking: `
    gdje|kako
    što|šta učiniti|raditi u_slučaju|ako|kada
    simptomi|tečaj|osiguranje`,
  opinion: `
    što misliš|mislite o
    za koga glasati`,
  smallTalk: {
    greeting: 'bok, zdravo, dobar dan, dobro jutro, dobra večer, pozdrav, ćao',
    thanks: 'hvala, hvala lijepa, puno hvala, hvala vam, hvala ti, hvala na pomoći, hvala puno, najljepša hvala',
    farewell: 'doviđenja, do viđenja, laku noć, ugodan dan, vidimo se, adio',
    'are-you-a-machine':
      'jesi li robot, jeste li robot, jesi li čovjek, jeste li čovjek, ti si robot, razgovaram li s čovjekom, tko si ti, tko ste vi',
    'well-being': 'kako si, kako ste, što ima, kako je',
  },
  filler: 'jako, da, ne, dobro, super, svima, i, molim',
}
