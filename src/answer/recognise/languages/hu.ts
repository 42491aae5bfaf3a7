/** Danger and small talk in Magyar. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    nem akarok|akar|bírok tovább|élni|többé
    nem akarok|akar élni
    meg akarok|akar halni|ölni_magam
    megölöm|megölöm_magam|felakasztom magam|magamat
    öngyilkos leszek|akarok|akar|lett
    ? öngyilkosság`,
  violence: `
    megver|ver|üt|veri|megütött|megvert|fojtogat|megerőszakolt|követ|zaklat + engem|minket|férjem|apám|barátom|gyerekeket|mindig
    fenyeget|megfenyegetett + hogy|megöl|késsel|engem|férjem|halállal
    meg akar ölni
    megöl|megölni engem|minket|akar
    megerőszakoltak|megvertek
    félek a férjemtől|apámtól|tőle
    ? családi erőszak`,
  trafficking: `
    elvették|elvette|visszatartja … útlevel*|irat*
    kényszerít* … dolgoz*|prostitúció*|koldul*
    ? emberkereskedelem`,
  medical: `
    nem lélegzik|kap_levegőt|kapok_levegőt
    szívroham*|szívinfarktus*|agyvérzés*|stroke + van|kapott|azt|apám|anyám
    eszméletlen|elájult
    vérzik|vérzés + nagyon|erősen|erős
    fuldoklik
    haldoklik
    mentőt hívjon|hívjanak|küldjenek|kérek
    ? szívinfarktus|szívroham|mentő`,
  fire: `
    ég + ház|lakás|konyha|épület|házunk
    tűz van|ütött_ki
    kigyulladt
    gázszag|füst + érzek|van|lakásban
    ? tűz|ég_a_ház`,
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
