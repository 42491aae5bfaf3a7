/** Danger and small talk in Kurmancî. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    naxwazim|naxwaze bijîm|bijî|jiyanê|bijîm
    dixwazim|dixwaze|ez_ê bimirim|xwe_bikujim|bimire|xwe_bikuje
    xwe bikujim|dikujim|bikuje
    ? xwekuştin`,
  violence: `
    li min|me|zarokan|zarokên dixe|dixin|da|xist|dide
    min|me dikuje|bikuje|dikujin|tehdîd|bikujin
    gefan|gefa|tehdîdê|tehdîd … min|dixwe|dike|kuştinê
    dibêje|got … bikujim|bikuje
    destdirêjî|tecawiz + min|li
    ditirsim + mêrê|bavê|ji_wî
    kêr|çek|sîleh + mêr|kesek|wî|bi
    ? tundiya_malbatî`,
  trafficking: `
    pasaport*|nasname* … standin|stand|girtin|girt|birin
    bi_zorê|bi_zor|neçar … xebit*|kar|fuhûş*
    ? bazirganiya mirovan`,
  medical: `
    nefes|bêhn|bêhnê|nefesê nastîne|nagire|nade|bistîne|nikare
    krîza_dil|qrîza_dil|felc|celte + derbas|hat|heye|lê
    bêhiş|ji_hiş_çû|ji_hişê_xwe_çû|xewirî
    xwîn … gelek|pir|disekine|diherike|nasekine|tê
    dimire + bavê|diya|zarok
    ambulans|ambûlans bişînin|lazim|divê
    ? ambulans|krîza_dil`,
  fire: `
    mal|mala|xanî|metbex|avahî|mala_me … dişewite|şewitî|agir|dişewitê
    agir bi|li|ket|girt
    bêhna gazê|dûyê
    ? agir|şewat`,
  harmless: `
    kufik*|kêzik*|mişk
    fîlm*|pirtûk*
    birçîna|birçîbûnê dimirim
    sal berê`,
  asking: `
    li_ku|ku|çawa
    divê çi|ez
    di dema|rewşa
    nîşan*|kurs*`,
  opinion: `
    tu|hûn çi difikirî|difikirin
    deng bidim kê`,
  human: `
    dixwazim|dixwazin|divê|dikarim|dikarin|dikarî|gelo + bi_mirovekî|bi_mirov|bi_mirovek|bi_insanekî|bi_însanekî|bi_merivekî|bi_kesekî_rast|bi_kesekî_rasteqîn|bi_kesekî_rastîn + biaxivim|baxivim|biaxivin|bipeyivim|bipeyvim|qise_bikim|xeber_bidim|binivîsim|bişêwirim
    dixwazim|dixwazin + bi_kesekî|bi_kesek|bi_yekî|bi_karmendekî|bi_şêwirmendekî|bi_şêwirkarekî|bi_xebatkarekî|bi_sêwirmendekî + biaxivim|baxivim|biaxivin|bipeyivim|bipeyvim|qise_bikim|xeber_bidim|binivîsim|bişêwirim
    girê_bidin|girêbidin|girê_bide|girêbide|bigihînin|bigihîne|veguhezînin + min|me + mirovekî|kesekî|karmendekî|şêwirmendekî|şêwirkarekî|xebatkarekî|mirov
    robot|bot|makîne|robotekî|robotê + naxwazim|nexwazim|ne|na + mirov|mirovek|mirovekî|kesek|kesekî|însan|insan|însanek|biaxivim
    kesek|mirovek|însanek|insanek heye … biaxivim|biaxive|bipeyivim|qise_bikim|xeber_bidim
    ? mirovekî|mirovek|kesekî|kesek|insanekî|însanekî rast|rasteqîn|rastîn|rastî|zindî
    ? mirovek|kesek|karmendek|şêwirmendek|însanek ji_kerema
    ? mirovek|mirovekî|însanek|insanek dixwazim|divê|lazim|pêwîst
    ? bi_mirovekî|bi_mirov|bi_insanekî|bi_kesekî|bi_karmendekî|bi_şêwirmendekî biaxivim|bipeyivim|qise_bikim|xeber_bidim|axaftin|axaftinê`,
  followUp:
    'û, û ji bo, û eger, û heger, û çawa, û li ku, û kengî, û çend, û çi, lê, lê belê, lê eger, lê heger, an, an jî, yan, yan jî, wê demê, paşê, jixwe, herwiha, tenê ji bo, heger na, eger na, ji bo çend demê',
  smallTalk: {
    greeting: 'silav, rojbaş, roj baş, silav û rêz, êvarbaş, êvar baş, beyanî baş, merheba, selam',
    thanks: 'spas, gelek spas, sipas, zor spas, spas dikim, spasiya te dikim, destxweş, gelek sipas',
    farewell: 'bi xatirê te, bi xatirê we, oxir be, şevbaş, şev baş, xatirê te',
    'are-you-a-machine': 'tu robot î, tu robotî, gelo tu robot î, hûn robot in, tu mirov î, tu kî yî, hûn kî ne',
    'well-being': 'tu çawa yî, çawa yî, tu çawayî, çawan î, tu baş î, hûn çawa ne, çi heye',
  },
  filler: 'gelek, pir, erê, na, baş, hemûyan, û, bira',
}
