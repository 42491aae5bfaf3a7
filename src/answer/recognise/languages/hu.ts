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
