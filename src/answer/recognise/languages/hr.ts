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
  human: `
    želim|željela|želio|hoću|htio|htjela|htjeli|trebam|molim|volio|voljela|radije + razgovarati|razgovarat|pričati|pričat|popričati|popričat|porazgovarati|dopisivati + čovjekom|osobom|s_nekim|savjetnikom|savjetnicom
    želim|željela|želio|hoću|htio|htjela|htjeli|molim|radije + razgovarati|razgovarat|pričati|pričat|popričati|popričat|porazgovarati|dopisivati + nekim|djelatnikom|djelatnicom|zaposlenikom|zaposlenicom|savjetnikom|savjetnicom|službenikom|službenicom|operaterom
    mogu|možemo|mogla|mogao|može|smijem razgovarati|razgovarat|pričati|pričat|popričati|popričat|govoriti|dopisivati … čovjekom|pravom_osobom|živom_osobom|stvarnom_osobom|s_osobom|operaterom
    razgovarao|razgovarala|popričao|popričala + bih + čovjekom|osobom|nekim|savjetnikom|savjetnicom|djelatnikom
    spojite|spoji|spojiti|prebacite|prebaci|povežite|poveži|povezati|proslijedite|preusmjerite + me|mi|nas + čovjek*|osob*|nekim|djelatnik*|zaposlenik*|savjetnik*|savjetnic*|službenik*|operater*
    želim|hoću|trebam|molim|dajte|daj pravog|pravu|živog|živu|stvarnu|stvarnog čovjeka|osobu|savjetnika|savjetnicu|djelatnika
    neću|ne|nije|nisam|bez|umjesto + robot|robota|robotom|robotu|bot|bota|botom|strojem|računalom + čovjek|čovjeka|čovjekom|osobu|osobom|nekim|razgovarati|pričati|pričat
    ? živ|živa|živog|živu|živom|stvarna|stvarnu|stvarnog čovjek|čovjeka|čovjekom|osoba|osobu|osobom
    ? čovjeka|osobu|djelatnika|zaposlenika|savjetnika|savjetnicu|operater|operatera molim
    ? molim|dajte|daj čovjeka|osobu|djelatnika|savjetnika|savjetnicu
    ? razgovarati|razgovarat|pričati|pričat|popričati s_čovjekom|sa_čovjekom|s_osobom|s_nekim|sa_nekim|s_djelatnikom|sa_savjetnikom|sa_savjetnicom|s_savjetnikom|s_nekim_savjetnikom|razgovor_s_osobom
    ? razgovor s_osobom|s_čovjekom|sa_savjetnikom|s_djelatnikom
    ? korisnička_podrška|korisničku_podršku|korisnička_služba`,
  followUp:
    'i, i za, i kako, i gdje, i kada, i koliko, i ako, i što, a, a za, a što, a što je s, a što ako, a kako, a gdje, a kada, a koliko, a ako, a kod, ali, ili, onda, pa, što ako, što je s, samo za, također, koliko dugo',
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
