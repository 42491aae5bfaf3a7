/** Danger and small talk in Kurmancî. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    naxwazim|naxwaze bijîm|bijî|jiyanê|bijîm
    dixwazim|dixwaze|ez_ê bimirim|xwe_bikujim|bimire|xwe_bikuje
    xwe bikujim|dikujim|bikuje
    xwe bikujim|bikuje|dikujim|kuştin|xeniqand|daleqînim|daliqand|daliqîne|daleqand|bişewitînim|bixeniqîne
    mirin|mirinê|bimirim|bimire|mirina|xwekuştin + dixwazim|dixwaze|difikirim|dipeyive|behsa|dihizirim|bifikirim|difikire|qala|hez
    naxwazim|naxwaze bijîm|bijî|rabim|şiyar|hişyar|hebim
    nameya|peyama|name xatirxwestin*|xatirê
    jiyan|tiştek|jiyana_min wate|mane|maneya|wateya tune|nemaye|tuneye|nîne
    li_ser|derketiye|rawestiyaye + pirê|banî|pencereyê|balkonê + bavêje|baz|xwe|dixwaze
    ? xwekuştin`,
  violence: `
    li min|me|zarokan|zarokên dixe|dixin|da|xist|dide
    min|me dikuje|bikuje|dikujin|tehdîd|bikujin
    gefan|gefa|tehdîdê|tehdîd … min|dixwe|dike|kuştinê
    dibêje|got … bikujim|bikuje
    destdirêjî|tecawiz + min|li
    ditirsim + mêrê|bavê|ji_wî
    kêr|çek|sîleh + mêr|kesek|wî|bi
    bi_zorê|bi_zor|bizorê … mêr|zewic*|zewac*|bizewic*|şû
    ezê|dê|wê|ez te|min|me|wê bikujim|bikuje|bikujin|dikujim
    diqîre|qîrîn|hawar|diqêre|qîrîna + cîran*|jin*|alîkarî|hewar|dibihîzim|lêdide
    ditirsim|tirs|ditirsî + mêrê|bavê|kesek|pey|dû|birayê|bikuje|wî
    kesek|zilamek|yek|mêrek + pey|dû|dişopîne
    revandin|tecawiz_li_min|destdirêjî_li_min|bi_min_tecawiz|sunet|min_revandin|tecawizî_min
    derencan|derenceyan|pencereyê|balkonê + avêt|dehf*|def
    kember|qayîş|kablo|dar|kulm + lêdide|li_min|lê|dide|dixe
    ? tundiya_malbatî
    dam|da|dide|didin ber lêdanê|kulman|şimaqan
    lêdanê|lêdan + min|jina|zarokan + mêrê|bavê|her_roj`,
  trafficking: `
    pasaport*|nasname* … standin|stand|girtin|girt|birin
    bi_zorê|bi_zor|neçar … xebit*|kar|fuhûş*
    wek|weke|mîna kole|koleyan|koleyên|heywan|heywanan|kûçik|dîl
    kole|koletî|koleyan
    derî + digirin|kilît* + şev*|kar|me
    ? bazirganiya mirovan`,
  medical: `
    nefes|bêhn|bêhnê|nefesê nastîne|nagire|nade|bistîne|nikare
    krîza_dil|qrîza_dil|felc|celte + derbas|hat|heye|lê
    bêhiş|ji_hiş_çû|ji_hişê_xwe_çû|xewirî
    xwîn … gelek|pir|disekine|diherike|nasekine|tê
    dimire + bavê|diya|zarok
    ambulans|ambûlans bişînin|lazim|divê
    bêhn|bêhnê|nefes|nefesê|hilm|bîn|henase + nade|nastîne|nagire|nikare|nikarim|çikiya|teng|zor|dernakeve|nastînim|nade|sekinî|diçike|distîne|qut
    nefes|bêhn|bêhnê nagire|nastîne|nade|nastînim
    xeniqî|dixeniqe|bêhiş|perkem|diricife|kefa_devê|epîlepsî|hovîtî|fêketî|sara_girtiye
    erebe|tirimpêl + lê|lêxist|li_wî|li_wê|kuta
    ava_wê|ava_zarok|zayîn|êşa_zayînê|jan_girtin|zarok_tê|ceyran_girt|elektrîk|mar_pêveda|jehrî|dimire|qelb|sekte|ava_kel|ava_germ|bişewitî|ketiye_qirika|di_qirika|fetisî|difetise|avê_xeniqî
    ava|avê|rûn|çay + kel*|germ + şewitî|rijiya|rijî|zarok*
    ? ambulans|krîza_dil
    ji hiş|hişê_xwe|hişê ket|ketiye|çû|çûye|ve_çû`,
  fire: `
    mal|mala|xanî|metbex|avahî|mala_me … dişewite|şewitî|agir|dişewitê
    agir bi|li|ket|girt
    bêhna gazê|dûyê
    dû|dûman + tê|derî|cîran*|pace|pencere|her
    ? agir|şewat`,
  vocabulary: {
    me: 'min|me|ji_min|li_min|ji_me|li_me|ez',
    people:
      'jina_xwe|jina_min|zarokên_xwe|zarokan|zaroka_min|zarok|kurê_min|keça_min|diya_min|xwişka_min|birayê_min|bavê_min|hevala_min|jinik|dapîra_min|wê|zarokên_min|jinê|jinikê|dayika_min|diya_xwe|keçikê|jina',
    child:
      'zaroka_min|zarok|zarokê_min|bebik|bebika_min|pitik|pitika_min|kurê_min|keça_min|neviyê_min|dergûş|kurik|keçik|zarokê|bebek|sava|zaroka|biçûk|zaro',
    men: 'mêrê_min|bavê_min|bavmarî|apê_min|xalê_min|birayê_min|bapîrê_min|pismamê_min|cîran|cîranê_min|mamoste|mêrik|zilamek|kesek|yek|xezûrê_min|dergistiyê_min|ew|malbata_min|mêr|zilam|camêrek|hevalê_min|mêrê|cîranê_me|cîranek|mêrekî',
    pills: 'heb|heban|derman|dermanan|hebên|heba|dermanên',
    many: 'gelek|pir|hemû|zêde|paketek|mistek|qutî|tev|bi_pirî|zehf|kom',
    swallowed:
      'xwar|xwarin|xwarine|xwariye|vexwar|vexwariye|daqurtand|daqurtandiye|kir_devê|qurtand|vexwarin|daûrand|dixwe',
    heights:
      'pir|pirê|banî|pace|pencere|balkon|derenc|derencan|qat|trên|rê_hesinî|asansor|balkonê|pencereyê|xanî|pacê|nerdewan|qata|avahî|avahiyê|serban|derenceyan|qatê',
    jumps: 'bavêje|xwe_bavêje|xwe_davêje|bazde|xwe_avêt|xwe_bavêjim|baz_bide|xwe_bavêjin|baz_dide|baz|biavêje',
    fell: 'ket|ketiye|ket_erdê|xeriqî|hişê|ketiye_erdê|ketin|dilê_wî_sekinî|jê_ket',
    cuts: 'birî|dibire|dibirim|jêkir|jê_kir|bibirim|jêdike|birîye|biriye',
    wrists: 'dest|destê_xwe|destên_xwe|reh|rehên_xwe|zend|zendê|xwe|damar|destê|zendê_xwe|damarên',
    tired: 'westiyam|bêzar|bêhêvî|wate|maneya|hêza_min|aciz|têr|westiyame|bêmane|qehirîm|hêvî',
    life: 'jiyan|jiyanê|bijîm|jiyana_min|jîn|jîyan',
    unwilling: 'naxwazim|naxwaze|êdî|xwezî|qet',
    wakes: 'şiyar|hişyar|rabim|rabûn|hebim|bijîm',
    better: 'baştir|çêtir|rehet|hêsantir|xweştir|rehettir',
    gone: 'bêyî_min|bê_min|ez_tune|ez_nemînim|ez_bimirim|ger_ez|eger_ez|ez_nebûma|ez_bimrim|ez_tunebim|tunebûma|nebim|ez_nebim|ez_mirî',
    hurts:
      'lêdide|lê_dide|lêdixe|lê_dixe|lêda|lê_da|lêxist|lê_xist|dixeniqîne|xeniqand|tecawiz|tecawizî|destdirêjî|dehf|şimaq|pehîn|îşkence|êrîş|şewitand|kuta|dikute|dide_ber|avêt|li_min_dide|li_min_dixe|dişewitîne|kêr_kir|li_min_xist|li_min_da|dehfê|kulm|lêdixin|lê_dixin|şikand|bi_kêrê_lêxist|sîle',
    threatens: 'gef|gefan|gefa|tehdîd|ditirsîne|şantaj|tehdit|gefê',
    wields: 'deranî|di_destê|stûyê|li_ser_stûyê|qirika|kişand|hildaye|danî|girt|pê_re|stû|bi|êrîş|pê|heye',
    weapon: 'kêr|kêrê|çek|demançe|tivir|tifing|asîd|çekûç|xençer|çekê|balte|bivir|debançe',
    kills:
      'bikujim|bikuje|dikuje|dikujim|bikujin|te_bikujim|min_bikuje|min_bikujin|serjê|wê_min_bikuje|kuştin|bikujê|me_bikuje|şer_jê|dê_min|te_dikujim',
    follows: 'dişopîne|li_pey_min|li_dû_min|dide_pey|pey|dipey|dişopînin|şopandin|didûmin|dûv_min|da_dû',
    locks:
      'girtiye|girtî|asê|kilît|kilîtkir|hepis|derî_li_min|zindan|hepsî|dîl|kilît_kir|kilîtkiriye|derî_girtin|digirin|kilît_dikin|digire|zindanî|girtine|kilît_kiriye|hepsê',
    places:
      'mal|malê|mala_min|mala_me|xanî|xaniyê|ode|odeya_min|metbex|metbexê|derî|avahî|cîran|cîranan|cîranê|erebe|perde|nivîn|kamp|daristan|balkon|banî|menzel|avahiyê|apartman|serşok|soba|qat|qenepe|erebeya|kuleng|oda|malê_de|jor|firin|dibistan|bodrum|avahiya|avahiyê_de|xaniyê_me|mala',
    took: 'stendin|stand|stend|girtin|girt|bir|birin|standiye|standine|veşart|nade|nadin|stendiye|stendine|ji_destê_min|naxwaze_bide|girtiye|girtine|şikand|birine|standin',
    phone: 'telefon|telefona_min|mobîl|mobîla_min|mifte|telefonê',
    touches:
      'dest_dide|dest_davêje|destavêtin|destê_xwe_dide|dest_da|desteserî|dest_avêt|destê_xwe_davêje|dest_li_min|destdirêjî|dest_da_min|tecawiz|dest_didin|dest_lê|desten_xwe|dest_avêtiye|dest_daye',
    bed: 'nava_nivînên_min|nivînên_min|tê_odeya_min|şevê_tê|tê_cem_min|odeya_min_şevê|ser_nivîna_min|nivîna_min|şevan_tê|bi_şev_tê|tê_nav_nivînê',
    forces:
      'bi_zorê|zorê|mecbûr|neçar|difiroşin|firotin|zor|difiroşe|min_firot|firot|dixwazin|bi_zor|bizorê|zorî|şantaj',
    marry:
      'mêr|bidin_mêr|didin_mêr|zewac|bizewicim|dizewicînin|zewicandin|bizewicînin|mehr|şû|bi_mêr|mare|didine_mêr|bimrim_mêr',
    boss: 'kardêr|xwediyê_kar|patron|şef|qaçaxçî|delal|rêveber|xwedî|patronê_min|xwediyê|ew|merivên|karda|kardar|şefê_min|patronê|serkar|mirov',
    papers:
      'pasaport|pasaporta_min|pasaportên_me|belge|nasname|kaxez|nasnameya_min|pasaporta|belgeyên_min|pasaportê|kaxezên_min|nasnameyê',
    stuck:
      'nahêle|nahêlin|nikarim_derkevim|nikarim_biçim|destûrê_nade|destûr_nade|nikarin|destûrê_nadin|derketin|nikarim_birevim|nikarin_derkevin|nehiştin|nahêlê|nikarim_herim|nahêle_ez|destûra_min_tune|destûr_nadin',
    unpaid:
      'bê_pere|bê_meaş|pere_nade|pere_nadin|belaş|bê_heq|deyn|bê_heqdest|perê_min_nade|perê_me_nadin|pereyan_nade|bêpere|bê_mûçe|perê_min|pere_nadê|perê_me',
    sexwork:
      'laşfiroşî|muşterî|mêran|zilaman|seks|parsek|dizî|razêm|bi_mêran|fuhûş|laş|laşê_min|razim|bi_zilaman|muşteriyan|fihûş|bedena',
    poison:
      'jehr|asîd|klor|deterjan|pîl|benzîn|gaz|sabûn|paqijker|çamaşirsuyu|jehra|ava_klorê|paqijkirinê|kivark|sipîker|batarî|jar|domestos',
    blue: 'şîn|şîn_bûye|şîn_bû|lêvên_wî_şîn|reş_bûye|şîn_dibe|şîn_bûne|mor_bû|kesk_bû|morbû|mor',
    limbs: 'dest|destê|rû|rûyê|dev|devê|ling|lingê|lêv|lêvên|ziman|zimanê|qirik|nîvê|aliyê|mil|milê|çav|gewrî|milê_min',
    silent:
      'bersivê_nade|bersiv_nade|nalive|şiyar_nabe|ranabe|naaxive|bêhiş|bêhişe|hişyar_nabe|deng_nake|hişê_wî|hişê_wê|nalebite|nalivîne|hay_jê|xeriqiye|naxwe|bê_hiş|nalipite',
    bleeds: 'xwîn|xwînê|xwîna|xwîn_jê|xwînrêj|xûn',
    badly: 'pir|gelek|zêde|dirije|diçe|nasekine|tê|li_her_derê|zehf|jê_tê|wenda|jê_diçe|giran|ser|serê|diherike|namîne',
    pregnant: 'ducanî|ducan|bi_zarok|hemîl|meh|hamîle|avis',
    chest: 'sîng|sîngê|sîngê_min|dil|dilê|dilê_min|singê',
    hurting: 'diêşe|êş|êşa|teng|digivişe|dişewite|giran|pest|dêşe|tê_guvaştin|diguvêşe|êşê|jan',
    numb: 'bêhest|felc|xwar|xwar_bû|werimî|tevizî|hîs_nakim|sist|bêhis|xwar_bûye|werimandî|bê_hest|nalive|tevizîn|daket|tevizîye|şil',
    drugs: 'heroîn|tiryak|esrar|madeya|kokaîn|araq|hişbir|madde|narkotîk|alkol',
    fire: 'agir|agirê|şewat|pêt|êgir|alav',
    burns:
      'dişewite|şewitî|agir_girt|agir_girtiye|agir_pê|agir_ket|dişewitin|pêketiye|agirê_pêket|agir_berdan|pêket|agir_berda|vêket|vêketiye',
    smell: 'bîn|bîna|bêhn|bêhna|bihn|bêna|bîhna',
    gas: 'gaz|gazê|dû|dûman|şewitî|benzîn|xazê|dûyê|şewat',
    smoke: 'dû|dûman|dûyê|dixan|dûxan',
  },
  harmless: `
    kufik*|kêzik*|mişk
    fîlm*|pirtûk*
    birçîna|birçîbûnê dimirim
    sal berê
    dem|wext bikujim|derbas
    hesabê|hesab|banka … girtî`,
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
