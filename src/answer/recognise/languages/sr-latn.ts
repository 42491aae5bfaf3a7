/** Danger and small talk in Srpski. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    ne želim|želi|mogu|mogu_više više živeti|živim|da_živim
    ne želim|želi da_živim|da_živi|živeti
    želim|hoću|hoće|želi da_umrem|da_se_ubijem|umreti|da_se_ubije|da_umre
    ubiću se
    oduzeti|oduzmem sebi život
    oproštajno pismo|poruk*
    razmišljam|mislim|misli|govori|želim|želi|pokušao|pokušala|planira + smrti|smrt|umreti|umiranju|samoubistv*|nestati|da_nestane|okončati
    život|sve nema|besmislen*|izgubio smisl*
    obesio|obesila|obesiti|obesi|konopac|omča
    stoji|sedi|popeo|popela + mostu|krovu|ogradi|rubu|šinama
    ? samoubistvo`,
  violence: `
    me|nas|decu + tuče|tukao|pretukao|udara|udario|guši|davi|silovao|siluje|proganja|zlostavlja|ubiće|ubije
    preti mi|nam|da|smrću|nožem
    silovana|pretučena|napadnuta + sam
    plašim|bojim se muža|oca|njega
    masnica|masnice|modrice|modricu|šljiva_na + tata|otac|muž|dečko|mama|od|oku
    vrišti|vriska|vrisak|viče|krici|vrište + pomoć|upomoć|komši*|žena|čujem|tuče
    remen|remenom|kabelom|šakama|šakom|štapom|cigaret* + me|mene|dete|sina|ćerku|nas|decu
    razvaljuje|lupa|provaljuje|razbija + vrata
    iza_mene|prati|proganja + bojim|strah|ulici|muškarac|tip
    bojim|strah + muža|oca|njega|bivšeg|ubiti|ubije|ubiće|kući|dečka
    silovali|silovao|oteli|oteo|napali|pretukli|opljačkali
    gurnuo|bacio|gurnula + stepenice|stepenica|stepenicama|balkona|prozora
    ? nasilje_u_porodici`,
  trafficking: `
    uzeli|uzeo|oduzeli|drži|zadržao … pasoš|dokumenta|dokumente
    teraju|tera|prisiljavaju … radim|rad|prostituciju|prosim
    ne puštaju|daju mi|me
    kao|poput robovi|robove|robinje|rob|robinja|životinje|psi|pse
    dug|odrad* + muškarc*|klijent*|prostitu*|seks*
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
    grčevi|grči|epilep*|konvulzij*|trza_se|padavic*
    pena|penu + usta|ustima
    ne|jedva|teško|prestao|prestala|ne_mogu diše|disati|da_diše|da_dišem|dišem|vazduha|disanjem|vazduh
    guši|gušim|zagrcnuo|zagrcnula|zadavio|davi_se|utopio|utapa|nesvest*|onesvest*|pukao_vodenjak|vodenjak|trudovi|rađa|pobačaj|pregazio|udario_auto|strujni|struja_udarila|otrovao|otrovala|predozirao|ugrizla_zmija|opekao|opekla|umire
    ? infarkt|hitna`,
  fire: `
    gori + kuća|stan|kuhinja|zgrada|nam
    požar + u|kući|stanu|izbio
    miris|miriše gas|gasa|dim
    dim + iz|izlazi|komši*|vrata|prozora|svuda|hodniku
    ? požar|vatra|gori`,
  vocabulary: {
    me: 'me|mene|mi|meni|nas|nam|moju|mog|moje|moja',
    people:
      'ženu|dete|decu|sina|ćerku|mamu|majku|sestru|brata|nju|njega|baku|tatu|oca|devojku|dečaka|prijateljicu|bebu|curu|je|detetu',
    child: 'beba|bebu|bebica|dete|deteta|sin|sina|ćerka|ćerku|curica|dečak|mali|mala|unuk|unuka|novorođenče|klinac',
    men: 'muž|otac|tata|stari|očuh|ujak|stric|deda|brat|dečko|komšija|učitelj|trener|čovek|tip|bivši|neko|neki|on|nepoznati|muškarac|rođak|svekar|svekrva|porodica|muža|oca|partner|cimer',
    pills: 'tablete|tableta|pilule|lekove|lekova|tabletu|sedative',
    many: 'puno|sve|celu|šaku|kutiju|previše|hrpu|mnogo|predozir*|skuplja|skupio|skupila|dvadeset',
    swallowed: 'popio|popila|popilo|progutao|progutala|progutalo|pojeo|pojela|uzeo|uzela|nagutao|nagutala|gutao|popije',
    heights:
      'most|mostu|mosta|krov|krovu|krova|prozor|prozora|balkon|balkona|balkonu|stepenice|stepenica|stepenicama|sprat|sprata|spratu|šine|voz|ogradi|ogradu|merdevina|zgrade',
    jumps: 'skočiti|da_skoči|da_skočim|skoči|skočit|skače|skočim|baciti|bacit|baca|baci',
    fell: 'pao|pala|palo|srušio|srušila|srušilo|onesvestio|onesvestila|srozao|ispao|ispala',
    cuts: 'reže|režem|rezao|rezala|porezao|porezala|prerezao|prerezala|rezati',
    wrists: 'vene|žile|ruke|sebe|zapešća|zglobove',
    tired: 'dosta|umoran|umorna|nemam_snage|nema_smisla|ne_mogu_više|dosadilo|besmislen*|dojadilo',
    life: 'živeti|život|života|živim|životom|postojati',
    unwilling: 'ne_želim|ne_želi|neću|ne_bih|više_ne|nikad|ne',
    wakes: 'probuditi|buditi|probudim|postojati|probudio',
    better: 'bolje|lakše|srećniji',
    gone: 'bez_mene|da_me_nema|kad_me_ne_bude|da_umrem|ako_umrem|da_nisam_živ|da_nisam_rođen*|da_nestanem|mene_nema|da_nisam_tu',
    hurts:
      'tuče|tukao|pretukao|pretukli|istukao|istukli|udario|udarila|udara|udarili|davi|davio|guši|silovao|silovali|siluje|gurnuo|gurnula|bacio|baca|šutira|šutnuo|zlostavlja|maltretira|muči|napao|napali|ubo|izbo|pljusnuo|šamara|mlati|prebio|spalio|opalio|zlostavljao|napastuje|napastovao',
    threatens: 'preti|prete|pretio|pretnje|ucenjuje|ucenjuju|zastrašuje|pretila',
    wields: 'drži|izvukao|izvadio|maše|vrat|vratu|grlo|grlu|uperio|prislonio|stavio|ima|napao|s|trči',
    weapon: 'nož|nožem|noža|pištolj|pištoljem|oružje|oružjem|sekira|sekirom|čekić|kiselinom|mačeta',
    kills: 'ubiti|ubije|ubiće|zaklati|zakolje|zaklat|ustreliti|zadaviti|upucati|ubit_će',
    follows: 'prati|proganja|sledi|ide_za|vreba|juri|uhodi',
    locks:
      'zaključao|zaključava|zaključali|zaključana|zaključani|zatvorio|zatvara|zatvaraju|zatvorili|zatvorena|zatvoreni|drži|drže|zarobio|zaključavaju',
    places:
      'kuća|kuću|kući|kuće|stan|stanu|stana|soba|sobu|sobi|kuhinja|kuhinju|kuhinji|vrata|zgrada|zgradu|zgradi|podrum|podrumu|komšija|komšije|balkon|balkonu|krov|auto|zavjese|zavjesa|krevet|kauč|garaža|šuma|dom|doma|kupatilo|štednjak|utičnica|utičnice|kanta|sprat|nas|hodnik|hodniku|kod_nas|škola',
    took: 'uzeo|uzela|uzeli|uzima|oduzeo|oduzeli|oduzela|drži|drže|sakrio|sakrili|ne_vraća|ne_vraćaju|ne_da|zadržao|zadržali|ukrao|razbio|zaplenio',
    phone: 'mobilni|mobitel|telefon|ključeve|mobilne',
    touches: 'dira|dirao|pipa|pipao|dodiruje|dodirivao|hvata|skida|napastuje|dotiče',
    bed: 'u_moj_krevet|u_krevet_noću|u_moju_sobu|k_meni_noću|meni_u_krevet|kod_mene_noću|u_mom_krevetu',
    forces:
      'prisiljava|primorava|prisiljavaju|primoravaju|tera|teraju|silom|naterao|naterali|prodaje|prodaju|prodao|prodali|ucenjuje|prisilio|prisilili|na_silu',
    marry: 'udati|da_se_udam|udaju|udam|oženiti|vjenčati|udaja|brak|oženim',
    boss: 'šef|šefica|gazda|poslodavac|vlasnik|agencija|posrednik|makro|svodnik|oni|ljudi|krijumčar|farmer',
    papers: 'pasoš|pasoše|dokumente|papire|ličnu_kartu',
    stuck:
      'ne_pušta|ne_puštaju|ne_smem_da_izađem|ne_smemo_da_izađemo|ne_mogu_da_izađem|ne_možemo_da_izađemo|ne_da_mi|ne_daju_nam|ne_mogu_da_odem|ne_možemo_da_odemo|ne_dopušta|ne_dopuštaju|zabranjuje|zabranjuju|ne_smemo_napolje|ne_smem_napolje|ne_mogu_da_pobegnem|ne_mogu_napolje',
    unpaid: 'bez_plate|bez_novca|ne_plaća|ne_plaćaju|ne_plati|besplatno|bez_para|za_hranu|dug|dugove|neplaćeno',
    sexwork:
      'prostitucij*|prostituir*|mušterij*|klijent*|muškarcima|spavati_s|spavam|seks*|bordel|prosim|krasti|prositi',
    poison:
      'izbeljivač|varikinu|varikina|otrov|deterdžent|kiselinu|bateriju|sredstvo|klor|benzin|gljive|aceton|razrjeđivač|domestos|sirće|prašak',
    blue: 'poplavila|poplavio|poplavilo|modar|modra|pomodrio|pomodrila|plave_usne|usne_plave|modre_usne|sav_plav|sva_plava|plavi|ljubičast|posivio',
    limbs: 'ruka|ruku|lice|usta|usne|noga|nogu|jezik|grlo|pola|strana',
    silent:
      'ne_odgovara|ne_reagira|ne_miče|ne_budi|ne_ustaje|ne_govori|bez_svesti|ne_mrda|ne_pomiče|nesvjest*|u_nesvesti',
    bleeds: 'krvari|krv|krvi|krvarenje|krvarim',
    badly: 'jako|puno|svuda|ne_prestaje|teče|gubi|obilno|lije|previše|glave|glavu',
    pregnant: 'trudna|trudnica|trudnoć*|mesec*',
    chest: 'prsa|prsima|srce|grudi|grudima|prsnom',
    hurting: 'boli|bol|bolovi|steže|pritiska|pritisak|peče|probada',
    numb: 'utrnula|utrnuo|trne|ukočila|visi|ne_osećam|paraliz*|oduzet*|iskrivi*|natekl*|otekl*|otečen*|obamrl*|oduzela',
    drugs: 'heroin*|droge|drogu|drogir*|kokain|metadon|fentanil|alkohola|rakije',
    fire: 'požar|požara|vatra|vatru|plamen|plamenu',
    burns: 'gori|gore|zapalio|zapalila|zapalilo|zapalili|plamti|izgorje*|zapaljen*',
    smell: 'smrdi|miris|miriši|miriše|osećam|oseti',
    gas: 'gas|gasa|gasom|dim|paljevin*|izgoreno|benzin|zagoreno',
    smoke: 'dim|dima|dimi',
  },
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
    želim|hoću|hteo|htela|bih|moram|mogu_li|da_li_mogu|možemo_li|molim … razgovaram|razgovarati|razgovara|pričam|pričati|govorim|govoriti|popričam|porazgovaram|dopisujem|pišem osobom|čovekom|čovekom|savetnikom|savetnicom|operaterom|službenikom|službenicom|zaposlenim|zaposlenom|agentom
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
