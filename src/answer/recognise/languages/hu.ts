/** Danger and small talk in Magyar. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    nem akarok|akar|bírok tovább|élni|többé
    nem akarok|akar élni
    meg akarok|akar halni|ölni_magam
    megölöm|megölöm_magam|felakasztom magam|magamat
    öngyilkos leszek|akarok|akar|lett
    búcsúlevel*|búcsúüzenet*
    gondolok|gondolkodom|gondol|beszél|akarok|akar|megpróbált|próbált|tervez* + öngyilkos*|halál*|meghalni|eltűnni|megölni_magát|véget_vetni
    élet*|semmi*|minden nincs_értelme|értelmetlen
    ? öngyilkosság`,
  violence: `
    megver|ver|üt|veri|megütött|megvert|fojtogat|megerőszakolt|követ|zaklat + engem|minket|férjem|apám|barátom|gyerekeket|mindig
    fenyeget|megfenyegetett + hogy|megöl|késsel|engem|férjem|halállal
    meg akar ölni
    megöl|megölni engem|minket|akar
    megerőszakoltak|megvertek
    félek a férjemtől|apámtól|tőle
    kék_zöld|kék_folt*|véraláfutás*|monokli* + apám|férjem|barátom|anyám
    sikoltozik|kiabál|sikít|ordít + segítség*|szomszéd*|nő
    övvel|szíjjal|bottal|ököllel|kábellel + ver|megver|üt|gyerek*|fiam*|lányom*|engem
    megerőszakoltak|megtámadtak|kiraboltak|elraboltak|leszúrtak|megvertek|megkéseltek
    ? családi erőszak`,
  trafficking: `
    elvették|elvette|visszatartja … útlevel*|irat*
    kényszerít* … dolgoz*|prostitúció*|koldul*
    mint|úgy rabszolga|rabszolgák|rabszolgaként|állat|állatok|foglyok|kutyák
    rabszolgaként|rabszolgának|rabszolgasor*
    ? emberkereskedelem`,
  medical: `
    nem lélegzik|kap_levegőt|kapok_levegőt
    szívroham*|szívinfarktus*|agyvérzés*|stroke + van|kapott|azt|apám|anyám
    eszméletlen|elájult
    vérzik|vérzés + nagyon|erősen|erős
    fuldoklik
    haldoklik
    mentőt hívjon|hívjanak|küldjenek|kérek
    rohama|görcs|görcsöl|görcsrohama|epilepsziás|habzik + van|gyerek*|fiam|lányom|szája|férjem|roham*
    levegőt|lélegzik|lélegezni + nem|alig|nehezen
    félrenyelt|megfulladt|fullad|fuldoklik|megfullad|áramütés|megrázta_az_áram|elfolyt_a_magzatvíz|magzatvíz|összehúzódás*|szül|elvetélt|vetélés|elütötte|elgázolta|leforrázta|mérgezés|megmérgezte|túladagolta|túladagolás|kígyómarás|megmarta_egy_kígyó
    ? szívinfarktus|szívroham|mentő`,
  fire: `
    ég + ház|lakás|konyha|épület|házunk
    tűz van|ütött_ki
    kigyulladt
    gázszag|füst + érzek|van|lakásban
    füst + jön|dől|ajtó*|ablak*|szomszéd*|mindenhol|konnektor*|tele
    ? tűz|ég_a_ház`,
  vocabulary: {
    me: 'engem|minket|nekem|nekünk|meg|magam',
    people:
      'feleségem|feleségét|férjem|gyerekem|gyereket|gyerekek|gyerekeket|fiam|fiamat|lányom|lányomat|anyám|anyámat|anyukám|apám|nővérem|húgom|öcsém|bátyám|barátnőm|nagymamám|babám|őt|szomszéd|nőt',
    child:
      'baba|babám|kisbaba|gyerek|gyermek|gyerekem|gyermekem|fiam|kisfiam|lányom|kislányom|unokám|csecsemő|újszülött|a_kicsi',
    men: 'férjem|apám|nevelőapám|mostohaapám|nagybátyám|nagyapám|bátyám|öcsém|unokatestvérem|barátom|exem|volt_férjem|szomszéd|tanár|edző|férfi|egy_férfi|valaki|idegen|család|anyósom|apósom|élettársam|párom',
    pills:
      'gyógyszer|gyógyszert|gyógyszereket|tabletta|tablettát|tablettákat|altató|altatót|nyugtató|nyugtatót|pirulát|pirulákat',
    many: 'sok|összes|mind|egész|egy_doboz|doboz|marék|túl_sok|levél|túladagol*|rengeteg|húsz',
    swallowed: 'lenyelt|lenyelte|ivott|megitta|megivott|bevett|bevette|evett|megette|nyelt|beszedett|bevettem',
    heights:
      'híd|hídról|hídon|tető|tetőn|tetőről|erkély|erkélyről|erkélyen|ablak|ablakból|ablakban|lépcső|lépcsőn|lépcsőről|vonat|vonat_elé|sínek|emelet|emeletről|létra|létráról|korlát|torony',
    jumps: 'ugrik|ugrani|leugrani|leugrik|leugrok|kiugrik|kiugrani|ugrom|kiugrott',
    fell: 'esett|leesett|kiesett|elesett|összeesett|elájult|elesik|zuhant|rosszul_lett',
    cuts: 'vágja|vágom|vágta|megvágta|felvágta|vagdossa|vagdosom',
    wrists: 'ereit|ereimet|csuklóját|csuklómat|karját|karomat|magát|magam',
    tired: 'elegem|fáradt|belefáradtam|nincs_erőm|nincs_értelme|nem_bírom|reménytelen|kimerültem',
    life: 'élet|életből|élni|életem|életet|az_életbe|élek',
    unwilling: 'nem_akarok|nem_akar|soha|bárcsak|nem|többé',
    wakes: 'felébredni|felkelni|létezni|felébredjek|ébredni',
    better: 'jobb|könnyebb|boldogabb',
    gone: 'nélkülem|ha_nem_lennék|ha_meghalnék|ha_nem_élnék|ha_eltűnnék|meg_se_születtem|nem_is_léteznék',
    hurts:
      'ver|vert|megver|megvert|megverte|veri|megütött|üt|üti|rúg|rugdos|megrúgott|fojtogat|fojtogatta|megerőszakolt|megerőszakolta|erőszakol|molesztál|molesztálja|megszúrt|leszúrt|lelökött|ellökött|meglökött|megégetett|kínoz|bántalmaz|bántalmazza|megtámadt|pofoz|bánt',
    threatens: 'fenyeget|fenyegetett|megfenyegetett|fenyegetnek|zsarol|zsarolnak|megfenyeget',
    wields: 'előrántott|tart|tartott|torok|torkomhoz|torkának|szegezett|fogott|hadonászik|kint',
    weapon:
      'kés|kést|késsel|pisztoly|pisztollyal|pisztolyt|fegyver|fegyverrel|fegyvert|balta|baltával|kalapáccsal|savval',
    kills: 'megöl|megölni|megöli|megölnek|megölöm|agyonver|lelő|leszúr|elvágja|meggyilkol',
    follows: 'követ|követnek|üldöz|zaklat|követi|utánam_jön|les_rám',
    locks: 'bezárt|bezár|bezárva|bezártak|fogva|fogva_tart|elzárt|rám_zárta|bezártan|kulcsra',
    places:
      'ház|házban|házba|otthon|lakás|lakásban|lakásba|szoba|szobában|szobába|konyha|konyhában|ajtó|ajtót|ajtóm|épület|pince|pincében|lépcsőház|lépcsőházban|tető|erkély|szomszéd*|függöny|ágy|kanapé|kuka|garázs|fürdő|autó|sütő|konnektor|konnektorból|gyár|szálló|táborban',
    took: 'elvette|elvették|elvett|elveszi|elveszik|magánál_tartja|nem_adja_vissza|eldugta|elrejtette|ellopta|összetörte|visszatartja',
    phone: 'telefonom|telefonomat|mobilom|mobilomat|kulcsaim|kulcsomat',
    touches: 'fogdos|fogdosott|tapogat|tapogatott|hozzám_ér|megérint|simogat|levetkőztet',
    bed: 'az_ágyamba|ágyamba|az_ágyamban|a_szobámba_jön|bebújt_mellém',
    forces:
      'kényszerít|kényszerítenek|kényszerített|kényszerítették|elad|eladott|eladtak|erőszakkal|rákényszerít|zsarol',
    marry: 'házasod*|férjhez|hozzámenni|házasság*|feleségül|férjhez_adnak',
    boss: 'főnök|főnököm|munkaadó|munkaadóm|munkáltató|munkáltatóm|ügynökség|közvetítő|strici|embercsempész|tulajdonos|gazda|futtató',
    papers:
      'útlevelem|útlevelemet|útlevelet|útlevelünket|irataim|irataimat|iratainkat|okmányaim*|személyimet|papírjaimat',
    stuck:
      'nem_enged|nem_engednek|nem_mehetek|nem_mehetünk|nem_hagy_elmenni|nem_hagynak|nem_tudok_elmenni|nem_tudunk_elmenni|nem_engedi|nem_engedik|megtiltja|megtiltják|nem_tudok_kimenni|nem_tudok_megszökni',
    unpaid:
      'fizetés_nélkül|nem_fizet|nem_fizetnek|ingyen|bér_nélkül|pénz_nélkül|adósság*|tartozás*|nem_kapok_pénzt|nem_kapunk_fizetést',
    sexwork: 'prostitúció*|prostituált*|ügyfelek*|kuncsaft*|férfiakkal|szex*|bordély*|koldul*|lopni|lefeküdni',
    poison:
      'hipó|hipót|mérget|méreg|mosószert|tisztítószert|savat|elemet|gombelemet|lefolyótisztítót|patkánymérget|benzint|gombát|acetont|hígítót|fertőtlenítőt|domestost',
    blue: 'elkékült|kék_lett|kékül|kék_az_ajka|kék_a_szája|kék_ajkak|lila_lett|ellilult|elszürkült|lilul',
    limbs:
      'kar|karja|karom|kéz|keze|kezem|arc|arca|arcom|száj|szája|láb|lába|lábam|nyelv|nyelve|torok|torka|oldala|fele',
    silent:
      'nem_válaszol|nem_reagál|nem_mozdul|nem_ébred|nem_kel_fel|nem_beszél|eszméletlen|nem_lehet_felébreszteni|nem_ébreszthető',
    bleeds: 'vérzik|vér|vérzés|vérzek|vért',
    badly: 'nagyon|erősen|mindenhol|nem_áll_el|ömlik|súlyosan|sok|veszít|fej|fejéből|feje',
    pregnant: 'terhes|várandós|terhesen|hónapos|hetes',
    chest: 'mellkas|mellkasom|mellkasa|mellkasomban|szív|szívem|szíve',
    hurting: 'fáj|fájdalom|szorít|szorítás|nyom|nyomás|szúr|ég',
    numb: 'zsibbad|elzsibbadt|zsibbadt|lebénult|béna|lóg|ferde|félrehúz*|nem_érzem|nem_érzi|megdagadt|dagad|duzzadt|elgyengült|nem_tudja_mozgatni',
    drugs: 'heroin*|drog*|kábítószer*|kokain*|fentanil*|metadon*',
    fire: 'tűz|lángok|lángol',
    burns: 'ég|kigyulladt|lángol|felgyújtotta|meggyulladt|tüzet_fogott|lángokban',
    smell: 'szag|bűz|büdös|szagot|érzek',
    gas: 'gáz|gázt|füst|füstöt|égett|benzin',
    smoke: 'füst|füstöl',
  },
  harmless: `
    penész*|csótány*|poloska*|egér|egerek
    film*|sorozat*|könyv
    éhen halok|meghalok
    évvel ezelőtt`,
  asking: `
    hol|hogyan
    mit tegyek|kell_tenni|tennem ha|esetén
    tünetei|tanfolyam*|biztosítás`,
  opinion: `
    mit gondolsz|gondol|véleménye|véleményed ról|ről|arról
    kire szavazzak`,
  human: `
    szeretnék|szeretnénk|akarok|akarunk|akarnék|kérem|kérek|inkább + beszélni|chatelni|csetelni|írni|kommunikálni|telefonálni + emberrel|személlyel|valakivel|egy_munkatárssal|egy_munkatársukkal|munkatársukkal|egy_ügyintézővel|egy_tanácsadóval|egy_kollégával|operátorral
    beszélhetnék|beszélhetek|beszélhetünk|beszélnék|beszélnem|chatelhetek|csetelhetek|lehet_beszélni|tudok_beszélni|tudnék_beszélni … emberrel|élő_személlyel|igazi_személlyel|valódi_személlyel
    emberrel|élő_személlyel|igazi_személlyel|valódi_személlyel beszélhetnék|beszélhetek|beszélhetünk|beszélnék|beszélni|chatelni|csetelni|írni
    kapcsolja|kapcsoljon|kapcsoljanak|kapcsold|kapcsolj|kapcsolna|kapcsolnának|adjon|adjanak|adj|kössön|kössenek|átkapcsolna + embert|embernek|emberhez|emberrel|valakit|valakivel|valakihez|ügyintézőt|ügyintézőhöz|ügyintézővel|munkatársat|munkatárshoz|munkatárssal|tanácsadót|tanácsadóhoz|tanácsadóval|kollégát|operátort|operátorhoz
    nem|ne + robottal|robotot|robot|géppel|gépet|gép|bottal|botot|bot|számítógéppel + emberrel|embert|ember|valakivel|személlyel
    robot|gép|bot|robottal|géppel helyett|hanem ember*
    van_itt|itt_van|van_ott|van_ön valaki|ember|élő_ember … akivel beszél*|chatel*|csetel*|lehet
    ? van valaki|ember|élő_ember … akivel beszél*|chatel*|csetel*
    ? élő|igazi|valódi|hús_vér ember|embert|emberrel|személy|személlyel|ügyintéző|ügyintézőt
    ? embert|ügyintézőt|munkatársat|operátort|tanácsadót kérek|kérem|kérnék|szeretnék|akarok
    ? kérek|kérnék|szeretnék|akarok embert|egy_embert|egy_ügyintézőt|egy_munkatársat|egy_tanácsadót|operátort
    ? valakivel|munkatárssal|ügyintézővel|tanácsadóval beszélni|beszélhetek|beszélhetnék|chatelni|csetelni
    ? beszélhetek|beszélhetnék|chatelni|csetelni|chatelhetek valakivel|munkatárssal|ügyintézővel|tanácsadóval
    ? ügyfélszolgálat|ügyfélszolgálatot`,
  followUp:
    'és, és mi van, és mi a helyzet, és hogyan, és hol, és mikor, és mennyi, és ha, és akkor, de, vagy, akkor, hát, meg, mi van ha, mi van a, mi a helyzet, csak, mennyi ideig',
  smallTalk: {
    greeting: 'szia, sziasztok, helló, jó napot, jó reggelt, jó estét, üdvözlöm, jó napot kívánok, szervusz',
    thanks: 'köszönöm, köszi, köszönöm szépen, nagyon köszönöm, köszönjük, köszönöm a segítséget',
    farewell: 'viszontlátásra, viszlát, jó éjszakát, szép napot, pá',
    'are-you-a-machine':
      'robot vagy, te robot vagy, ön robot, ember vagy, te ember vagy, ön ember, emberrel beszélek, ki vagy te, ki vagy',
    'well-being': 'hogy vagy, hogy van, mi újság, mizu',
  },
  filler: 'nagyon, igen, nem, jó, szuper, mindenkinek, és, kérem',
}
