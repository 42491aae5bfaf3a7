/** Danger and small talk in Hrvatski. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    ne želim|želi|mogu|mogu_više više živjeti|živjeti
    ne želim|želi živjeti
    želim|želi|hoću|hoće umrijeti|se_ubiti|ubiti_se
    ubit|ubiti|ubijam ću|se se|sebe
    oduzeti|oduzet si|sebi život
    oproštajno pismo|poruk*
    razmišljam|mislim|misli|govori|želim|želi|pokušao|pokušala|planira + smrti|smrt|umrijeti|umiranju|samoubojstv*|samoubistv*|nestati|okončati
    život|sve nema|besmislen*|izgubio smisl*
    objesio|objesila|objesiti|objesit|uže|omča
    stoji|sjedi|popeo|popela + mostu|krovu|ogradi|rubu|tračnicama
    ? samoubojstvo`,
  violence: `
    me|nas|djecu + tuče|tukao|pretukao|udara|udario|guši|silovao|siluje|proganja|zlostavlja|ubit|ubiti|ubije
    prijeti mi|nam|da|ubit|smrću|nožem
    silovana|pretučena|napadnuta + sam
    bojim se muža|oca|njega
    masnica|masnice|modrice|modricu|šljiva_na + tata|otac|muž|dečko|mama|od|oku
    vrišti|vriska|vrisak|viče|krici|vrište + pomoć|upomoć|susjed*|žena|čujem|tuče
    remen|remenom|kabelom|šakama|šakom|štapom|cigaret* + me|mene|dijete|sina|kćer|nas|djecu
    razvaljuje|lupa|provaljuje|razbija + vrata
    iza_mene|prati|proganja + bojim|strah|ulici|muškarac|tip
    bojim|strah + muža|oca|njega|bivšeg|ubiti|kući|dečka
    silovali|silovao|oteli|oteo|napali|pretukli|opljačkali
    gurnuo|bacio|gurnula + stepenice|stepenica|stepenicama|balkona|prozora
    ? nasilje_u_obitelji`,
  trafficking: `
    uzeli|uzeo|oduzeli|drži|zadržao … putovnicu|dokumente|pasoš
    tjeraju|tjera|prisiljavaju … radim|rad|prostituciju|raditi|prosjačenje
    ne puštaju|daju mi|me
    kao|poput robovi|robove|robinje|rob|robinja|životinje|psi|pse
    dug|odrad* + muškarc*|klijent*|prostitu*|seks*
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
    grčevi|grči|epilep*|konvulzij*|trza_se|padavic*
    pjena|pjenu + usta|ustima
    ne|jedva|teško|prestao|prestala|ne_mogu diše|disati|dišem|zraka|disanjem|zrak
    guši|gušim|zagrcnuo|zagrcnula|zadavio|davi_se|utopio|utapa|nesvijest*|onesvijest*|pukao_vodenjak|vodenjak|trudovi|rađa|pobačaj|pregazio|udario_auto|strujni|struja_udarila|otrovao|otrovala|predozirao|ugrizla_zmija|opekao|opekla|umire
    ? infarkt|hitna`,
  fire: `
    gori + kuća|stan|kuhinja|zgrada|nam
    požar + u|kući|stanu|izbio
    miris|miriši plin|plina|dim
    dim + iz|izlazi|susjed*|vrata|prozora|svuda|hodniku
    ? požar|vatra|gori`,
  vocabulary: {
    me: 'me|mene|mi|meni|nas|nam|moju|mog|moje|moja',
    people:
      'ženu|dijete|djecu|sina|kćer|kćerku|mamu|majku|sestru|brata|nju|njega|baku|tatu|oca|djevojku|dječaka|prijateljicu|bebu|curu|je|djetetu',
    child:
      'beba|bebu|bebica|dijete|djeteta|sin|sina|kći|kćer|kćerka|curica|dječak|mali|mala|unuk|unuka|novorođenče|klinac',
    men: 'muž|otac|tata|stari|očuh|ujak|stric|djed|brat|dečko|susjed|učitelj|trener|čovjek|tip|bivši|netko|neki|on|nepoznati|muškarac|rođak|svekar|svekrva|obitelj|muža|oca|partner|cimer',
    pills: 'tablete|tableta|pilule|lijekove|lijekova|tabletu|sedative',
    many: 'puno|sve|cijelu|šaku|kutiju|previše|hrpu|mnogo|predozir*|skuplja|skupio|skupila|dvadeset',
    swallowed: 'popio|popila|popilo|progutao|progutala|progutalo|pojeo|pojela|uzeo|uzela|nagutao|nagutala|gutao|popije',
    heights:
      'most|mostu|mosta|krov|krovu|krova|prozor|prozora|balkon|balkona|balkonu|stepenice|stepenica|stepenicama|kat|kata|katu|tračnice|vlak|ogradi|ogradu|ljestava|zgrade',
    jumps: 'skočiti|skoči|skočit|skače|skočim|baciti|bacit|baca|baci',
    fell: 'pao|pala|palo|srušio|srušila|srušilo|onesvijestio|onesvijestila|srozao|ispao|ispala',
    cuts: 'reže|režem|rezao|rezala|porezao|porezala|prerezao|prerezala|rezati',
    wrists: 'vene|žile|ruke|sebe|zapešća|zglobove',
    tired: 'dosta|umoran|umorna|nemam_snage|nema_smisla|ne_mogu_više|dosadilo|besmislen*|dojadilo',
    life: 'živjeti|život|života|živim|životom|postojati',
    unwilling: 'ne_želim|ne_želi|neću|ne_bih|više_ne|nikad|ne',
    wakes: 'probuditi|buditi|probudim|postojati|probudio',
    better: 'bolje|lakše|sretniji',
    gone: 'bez_mene|da_me_nema|kad_me_ne_bude|da_umrem|ako_umrem|da_nisam_živ|da_nisam_rođen*|da_nestanem|mene_nema|da_nisam_tu',
    hurts:
      'tuče|tukao|pretukao|pretukli|istukao|istukli|udario|udarila|udara|udarili|davi|davio|guši|silovao|silovali|siluje|gurnuo|gurnula|bacio|baca|šutira|šutnuo|zlostavlja|maltretira|muči|napao|napali|ubo|izbo|pljusnuo|šamara|mlati|prebio|spalio|opalio|zlostavljao|napastuje|napastovao',
    threatens: 'prijeti|prijete|prijetio|prijetnje|ucjenjuje|ucjenjuju|zastrašuje|prijetila',
    wields: 'drži|izvukao|izvadio|maše|vrat|vratu|grlo|grlu|uperio|prislonio|stavio|ima|napao|s|trči',
    weapon: 'nož|nožem|noža|pištolj|pištoljem|oružje|oružjem|sjekira|sjekirom|čekić|kiselinom|mačeta',
    kills: 'ubiti|ubit|ubije|ubiće|zaklati|zakolje|zaklat|ustrijeliti|zadaviti|upucati|ubit_će',
    follows: 'prati|proganja|slijedi|ide_za|vreba|juri|uhodi',
    locks:
      'zaključao|zaključava|zaključali|zaključana|zaključani|zatvorio|zatvara|zatvaraju|zatvorili|zatvorena|zatvoreni|drži|drže|zarobio|zaključavaju',
    places:
      'kuća|kuću|kući|kuće|stan|stanu|stana|soba|sobu|sobi|kuhinja|kuhinju|kuhinji|vrata|zgrada|zgradu|zgradi|podrum|podrumu|susjed|susjeda|susjedi|susjedova|balkon|balkonu|krov|auto|zavjese|zavjesa|krevet|kauč|garaža|šuma|dom|doma|kupaonica|štednjak|utičnica|utičnice|kanta|kat|nas|hodnik|hodniku|kod_nas|škola',
    took: 'uzeo|uzela|uzeli|uzima|oduzeo|oduzeli|oduzela|drži|drže|sakrio|sakrili|ne_vraća|ne_vraćaju|ne_da|zadržao|zadržali|ukrao|razbio|zaplijenio',
    phone: 'mobitel|telefon|ključeve|mobitele',
    touches: 'dira|dirao|pipa|pipao|dodiruje|dodirivao|hvata|skida|napastuje|dotiče',
    bed: 'u_moj_krevet|u_krevet_noću|u_moju_sobu|k_meni_noću|meni_u_krevet|kod_mene_noću|u_mom_krevetu',
    forces:
      'prisiljava|prisiljavaju|tjera|tjeraju|silom|natjerao|natjerali|prodaje|prodaju|prodao|prodali|ucjenjuje|prisilio|prisilili|na_silu',
    marry: 'udati|udam|udaju|oženiti|vjenčati|udaja|brak|oženim',
    boss: 'šef|šefica|gazda|poslodavac|vlasnik|agencija|posrednik|makro|svodnik|oni|ljudi|krijumčar|farmer',
    papers: 'putovnicu|putovnica|putovnice|pasoš|pasoše|dokumente|papire|osobnu',
    stuck:
      'ne_pušta|ne_puštaju|ne_smijem_izaći|ne_smijemo_izaći|ne_mogu_izaći|ne_možemo_izaći|ne_da_mi|ne_daju_nam|ne_mogu_otići|ne_možemo_otići|ne_dopušta|ne_dopuštaju|zabranjuje|zabranjuju|ne_smijemo_van|ne_smijem_van|ne_mogu_pobjeći|ne_mogu_van',
    unpaid: 'bez_plaće|bez_novca|ne_plaća|ne_plaćaju|ne_plati|besplatno|bez_para|za_hranu|dug|dugove|neplaćeno',
    sexwork:
      'prostitucij*|prostituir*|mušterij*|klijent*|muškarcima|spavati_s|spavam|seks*|bordel|prosim|krasti|prositi',
    poison:
      'izbjeljivač|varikinu|varikina|otrov|deterdžent|kiselinu|bateriju|sredstvo|klor|benzin|gljive|aceton|razrjeđivač|domestos|ocat|prašak',
    blue: 'poplavila|poplavio|poplavilo|modar|modra|pomodrio|pomodrila|plave_usne|usne_plave|modre_usne|sav_plav|sva_plava|plavi|ljubičast|posivio',
    limbs: 'ruka|ruku|lice|usta|usne|noga|nogu|jezik|grlo|pola|strana',
    silent:
      'ne_odgovara|ne_reagira|ne_miče|ne_budi|ne_ustaje|ne_govori|bez_svijesti|ne_mrda|ne_pomiče|nesvjest*|u_nesvijesti',
    bleeds: 'krvari|krv|krvi|krvarenje|krvarim',
    badly: 'jako|puno|svuda|posvuda|ne_prestaje|teče|gubi|obilno|lije|previše|glave|glavu',
    pregnant: 'trudna|trudnica|trudnoć*|mjesec*',
    chest: 'prsa|prsima|srce|grudi|grudima|prsnom',
    hurting: 'boli|bol|bolovi|steže|pritišće|pritisak|peče|stišće|probada',
    numb: 'utrnula|utrnuo|trne|ukočila|visi|ne_osjećam|paraliz*|oduzet*|iskrivi*|natekl*|otekl*|otečen*|obamrl*|oduzela',
    drugs: 'heroin*|droge|drogu|drogir*|kokain|metadon|fentanil|alkohola|rakije',
    fire: 'požar|požara|vatra|vatru|plamen|plamenu',
    burns: 'gori|gore|zapalio|zapalila|zapalilo|zapalili|plamti|izgorje*|zapaljen*',
    smell: 'smrdi|miris|miriši|miriše|osjećam|osjeti',
    gas: 'plin|plina|plinom|dim|paljevin*|izgoreno|benzin|zagoreno',
    smoke: 'dim|dima|dimi',
  },
  harmless: `
    plijesan|žohar*|stjenic*|miševi
    film*|serija|knjiga
    umirem + gladi|dosade|smijeha
    prije godina
    plave oči
    ubiti vrijeme`,
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
