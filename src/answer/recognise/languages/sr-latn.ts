/** Danger and small talk in Srpski. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    ne želim|želi|mogu|mogu_više više živeti|živim|da_živim
    ne želim|želi da_živim|da_živi|živeti
    želim|hoću|hoće|želi da_umrem|da_se_ubijem|umreti|da_se_ubije|da_umre
    ubiću se
    oduzeti|oduzmem sebi život
    ? samoubistvo`,
  violence: `
    me|nas|decu + tuče|tukao|pretukao|udara|udario|guši|davi|silovao|siluje|proganja|zlostavlja|ubiće|ubije
    preti mi|nam|da|smrću|nožem
    silovana|pretučena|napadnuta + sam
    plašim|bojim se muža|oca|njega
    ? nasilje_u_porodici`,
  trafficking: `
    uzeli|uzeo|oduzeli|drži|zadržao … pasoš|dokumenta|dokumente
    teraju|tera|prisiljavaju … radim|rad|prostituciju|prosim
    ne puštaju|daju mi|me
    ? trgovina ljudima`,
  medical: `
    ne diše|može_da_diše|mogu_da_dišem
    infarkt|srčani_udar|moždani_udar|šlog + ima|imam|dobio|mislim|otac|majka
    bez svesti
    onesvestio|onesvestila|nesvest*
    krvari|krvarenje + jako|mnogo|puno|ne
    guši se
    umire + mama|tata|otac|majka|dete
    zovite|treba|pošaljite hitnu
    ? infarkt|hitna`,
  fire: `
    gori + kuća|stan|kuhinja|zgrada|nam
    požar + u|kući|stanu|izbio
    miris|miriše gas|gasa|dim
    ? požar|vatra|gori`,
  harmless: `
    buđ|buđi|bubašvab*|stenic*|miševi
    film*|serija|knjiga
    umirem + gladi|dosade|smeha
    pre godina`,
  asking: `
    gde|kako
    šta raditi|da_radim u_slučaju|ako|kada
    simptomi|kurs|osiguranje`,
  opinion: `
    šta misliš|mislite o
    za koga glasati|da_glasam`,
  human: `
    želim|hoću|hteo|htela|bih|moram|mogu_li|da_li_mogu|možemo_li|molim … razgovaram|razgovarati|razgovara|pričam|pričati|govorim|govoriti|popričam|porazgovaram|dopisujem|pišem osobom|čovekom|čovjekom|savetnikom|savetnicom|operaterom|službenikom|službenicom|zaposlenim|zaposlenom|agentom
    želim|hoću|hteo|htela|bih|mogu_li_da|da_li_mogu_da razgovaram|razgovarati|pričam|pričati|govorim|popričam|porazgovaram sa_nekim|s_nekim|sa_nekom_osobom
    povežite|poveži|spojite|spoji|prebacite|prebaci me|nas … osobom|čovekom|nekim|savetnikom|savetnicom|operaterom|operatera|službenikom|zaposlenim
    dajte|daj|pozovite mi operatera|savetnika|čoveka|osobu|službenika
    živ_čovek|živog_čoveka|živa_osoba|živu_osobu|pravi_čovek|pravog_čoveka|pravu_osobu|stvarnu_osobu molim|umesto|a_ne
    ne|neću|umesto s|sa robotom|mašinom|botom|programom … osobom|čovekom|razgovaram|pričam|nekim
    osobom|čovekom|osobu|čoveka a_ne|ne|umesto s|sa|robotom|robota|mašinom|botom
    ? živ_čovek|živog_čoveka|živa_osoba|živu_osobu|pravi_čovek|pravog_čoveka|pravu_osobu
    ? molim + čovek|čoveka|osoba|osobu|operater|operatera|savetnik|savetnika
    ? razgovaram|razgovarati|pričam|pričati|razgovor sa|s osobom|čovekom|operaterom|nekim
    ? korisnička|korisničku služba|službu|podrška|podršku`,
  followUp:
    'a, i, i za, a za, a kako, a gde, a kada, a šta, a šta ako, a ako, šta je sa, ali, ili, onda, takođe, samo za',
  smallTalk: {
    greeting: 'zdravo, dobar dan, dobro jutro, dobro veče, ćao, pozdrav, selam',
    thanks: 'hvala, hvala lepo, mnogo hvala, hvala vam, hvala ti, puno hvala, hvala puno, hvala na pomoći',
    farewell: 'doviđenja, do viđenja, laku noć, prijatan dan, vidimo se',
    'are-you-a-machine':
      'da li si robot, jesi li robot, jeste li robot, da li ste robot, jesi li čovek, jeste li čovek, ti si robot, ko si ti, ko ste vi',
    'well-being': 'kako si, kako ste, šta ima, šta radiš',
  },
  filler: 'mnogo, da, ne, dobro, super, svima, i, molim',
}
