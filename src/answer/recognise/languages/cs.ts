/** Danger and small talk in Čeština. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    nechci|nechce už|dál|více žít
    nechci|nechce žít
    chci|chce umřít|zemřít|se_zabít|zabít_se
    vzít|vezmu si život
    spáchat sebevraždu
    dopis|zpráva|vzkaz na_rozloučenou
    myslím|mluví|přemýšlím|chci|chce|pokusil*|plánuje + smrt|smrti|umřít|sebevražd*|zmizet|umírání|skončit_to|skoncovat
    život|všechno nemá smysl
    oběsil*|oběsit|oběsím|smyčka|provaz
    stojí|sedí|vylezl* + mostě|střeše|zábradlí|okně|kolejích
    ? sebevražda`,
  violence: `
    mě|nás|děti + bije|zbil|mlátí|škrtí|znásilnil|ohrožuje|pronásleduje|zabije|zabít|týrá
    vyhrožuje mi|nám|zabije|smrtí|zabitím
    byla znásilněna|zbita|napadena
    bojím se manžela|otce|partnera
    monokl|modřiny|modřinu + manžel|táta|otec|přítel|od
    křičí|křik|ječí + pomoc|soused*|žena|slyším|bije|mlátí
    páskem|kabelem|pěstí|pěstmi|holí + mě|dítě|syna|dceru|nás|děti
    vyráží|buší|kope|mlátí + dveře|dveří
    bojím|strach + manžela|otce|něj|ho|bývalého|zabije|domů
    znásilnil*|unesli|unesl|napadli|zmlátili|přepadli
    strčil|shodil|hodil + schodů|schody|balkonu|okna
    ? domácí násilí`,
  trafficking: `
    vzali|vzal|sebrali|drží|zabavil … pas|doklady
    nutí|nutili … pracovat|prostituci|žebrat
    jako otroci|otroky|otrok|otrokyně|zvířata|psy|dobytek
    otrok*|otroc*
    ? obchod s_lidmi`,
  medical: `
    nedýchá|nemůže_dýchat|nemůžu_dýchat
    infarkt|mrtvici|mrtvice + má|mám|dostal|asi|táta|máma
    bezvědomí|omdlel|omdlela
    krvácí|krvácení + silně|silné|hodně|moc
    dusí se
    umírá + máma|táta|dítě|on|ona
    zavolejte|potřebuji|pošlete sanitku|záchranku
    křeče|křečích|epilep*|záchvat + má|dostal|syn|dcera|dítě|pěna|manžel|táta
    pěna|pěnu + úst|pusy
    nedýchá|nemůžu_dýchat|nemůže_dýchat|špatně_dýchá|těžko_dýchá|lapá_po_dechu|dusí_se|dusím_se|sotva_dýchá
    dusí|topí_se|utopil*|bezvědomí|omdlel*|praskla_voda|odtekla_voda|porod|kontrakce|rodí|potrat|srazilo_auto|srazilo|kopl_proud|opařil*|otrávil*|předávkoval*|uštkl*|umírá
    ? infarkt|sanitka|mrtvice`,
  fire: `
    hoří + dům|byt|kuchyň|nám|barák|domě|u_nás
    požár + v|u_nás|domě|bytě
    cítím|zápach plyn|plynu|kouř
    kouř + z|vychází|soused*|dveř*|všude|zásuvky
    ? hoří|požár`,
  vocabulary: {
    me: 'mě|mne|mi|mně|nás|nám|moji|moje|můj|mého',
    people:
      'ženu|manželku|dítě|děti|syna|dceru|mámu|matku|sestru|bratra|ji|jeho|ho|babičku|tátu|otce|přítelkyni|kluka|holku|miminko|kamarádku',
    child:
      'dítě|dítěte|miminko|mimino|kojenec|syn|syna|dcera|dceru|vnuk|vnučka|kluk|holčička|chlapeček|novorozen*|malý|malá',
    men: 'manžel|otec|táta|otčím|strýc|strejda|děda|bratr|bratranec|přítel|soused|učitel|trenér|chlap|muž|bývalý|někdo|nějaký|on|neznámý|tchán|tchyně|rodina|manžela|otce|partner|spolubydlící',
    pills: 'prášky|prášků|tablety|pilulky|léky|léků|prášek',
    many: 'hodně|všechny|celou|celé|hrst|krabičku|moc|předávkov*|spoustu|příliš|sbírá|plato',
    swallowed: 'vypil|vypila|vypilo|spolkl|spolkla|spolklo|snědl|snědla|vzal|vzala|polkl|spolykal*|napil|napila',
    heights:
      'most|mostě|mostu|střecha|střeše|střechy|okno|okna|okně|balkon|balkonu|balkoně|schody|schodů|schodech|patra|koleje|kolejích|vlak|zábradlí|žebřík*',
    jumps: 'skočit|skočí|skáče|skočím|vrhnout|vyskočit|hodit',
    fell: 'spadl|spadla|spadlo|upadl|upadla|zkolaboval|zkolabovala|omdlel|omdlela|vypadl|vypadla|zhroutil|zhroutila|padl',
    cuts: 'řeže|řežu|řezal|řezala|pořezal|podřezal|podřezala|podřezat|řezat',
    wrists: 'žíly|ruce|zápěstí|sebe|se',
    tired: 'dost|unavený|unavená|nemám_sílu|nemá_smysl|nebaví|už_nemůžu|nevidím_smysl|nechce_se_mi',
    life: 'žít|život|života|existovat',
    unwilling: 'nechci|nechce|už_ne|nikdy|ne',
    wakes: 'probudit|vzbudit|existovat|probudil|probudila',
    better: 'lépe|líp|lepší|lehčí|šťastnější',
    gone: 'beze_mě|beze_mne|kdybych_nebyl|kdybych_nebyla|kdybych_umřel*|až_tu_nebudu|kdybych_zmizel*|nenarodil*',
    hurts:
      'bije|mlátí|bil|zbil|zbili|zmlátil|zmlátili|udeřil|praštil|škrtí|škrtil|znásilnil|znásilnili|znásilňuje|strčil|shodil|hodil|kope|kopl|týrá|mučí|napadl|napadli|bodl|pobodal|fackuje|obtěžuje|zneužívá|pálí|uhodil|tluče',
    threatens: 'vyhrožuje|vyhrožoval|vyhrožují|hrozí|vydírá|vydírají|výhrůžky',
    wields: 'drží|vytáhl|mává|krku|krk|hrdlo|míří|namířil|přiložil|má|napadl|s|běhá',
    weapon: 'nůž|nožem|nože|pistole|pistolí|pistoli|zbraň|zbraní|sekera|sekerou|mačetou|kladivem|kyselinou',
    kills: 'zabije|zabít|zabijou|zavraždí|podřízne|zastřelí|uškrtí|ubije|zavraždit|zabiju',
    follows: 'sleduje|pronásleduje|jde_za|chodí_za|stalkuje|číhá|honí',
    locks: 'zamkl|zamyká|zamykají|zamkli|zamčená|zamčení|zavřel|zavírá|zavírají|zavřeli|vězní|drží|drželi|zamknul',
    places:
      'dům|domě|doma|byt|bytě|bytu|pokoj|pokoji|kuchyň|kuchyni|dveře|budova|budově|sklep|sklepě|soused|sousedů|souseda|sousedé|balkon|balkoně|střecha|auto|závěsy|záclony|postel|gauč|garáž|les|koupelně|sporák|zásuvka|zásuvky|popelnice|patro|nás|u_nás|chodba|chodbě|ubytovna|barák|škola',
    took: 'vzal|vzala|vzali|sebral|sebrali|zabavil|zabavili|bere|drží|schoval|schovali|nevrátí|nechce_vrátit|zadržuje|zadržují|rozbil|odebral',
    phone: 'mobil|telefon|klíče|mobily',
    touches: 'sahá|sahal|osahává|osahával|dotýká|dotýkal|ohmatává|svléká',
    bed: 'do_mé_postele|ke_mně_do_postele|ke_mně_v_noci|do_mého_pokoje|v_noci_ke_mně|do_postele_v_noci',
    forces: 'nutí|nutili|donutil|donutili|násilím|prodává|prodal|prodali|prodávají|vydírá|přinutil|chtějí',
    marry: 'vdát|provdat|oženit|vzít_si|svatb*|provdají',
    boss: 'šéf|šéfová|zaměstnavatel|majitel|agentura|zprostředkovatel|pasák|oni|farmář|převaděč|lidé|parťák',
    papers: 'pas|pasy|doklady|dokumenty|občanku',
    stuck:
      'nepustí|nepouští|nesmím_ven|nesmíme_ven|nemůžu_odejít|nemůžeme_odejít|nesmím_odejít|nesmíme_odejít|nemohu_odejít|nenechá_mě|nenechají|zakazuje|zakazují|nemůžu_ven|nemůžu_utéct',
    unpaid: 'bez_peněz|bez_mzdy|bez_výplaty|neplatí|zadarmo|nezaplatil|nezaplatili|dluh|dluhy|za_jídlo',
    sexwork: 'prostituc*|klient*|zákazník*|muži|chlapy|spát_s|sex|sexu|bordel|žebrat|krást',
    poison:
      'savo|sava|bělidlo|jed|kyselinu|baterii|čistič|čisticí|saponát|chlor|benzín|houby|ředidlo|aceton|prací|jar|ocet',
    blue: 'modrý|modrá|modré|zmodral|zmodrala|zmodralo|modré_rty|rty_modré|modrá_v_obličeji|fialový|zešedl*',
    limbs: 'ruka|ruku|obličej|tvář|pusa|ústa|noha|rty|jazyk|krk|polovina|koutek',
    silent: 'nereaguje|neodpovídá|nehýbe|nehýbá|neprobouzí|nevstává|nemluví|bezvědomí|nevnímá|nejde_vzbudit',
    bleeds: 'krvácí|krev|krve|krvácení|krvácím',
    badly: 'hodně|silně|moc|všude|nepřestává|teče|ztrácí|silné|velmi|hlavy',
    pregnant: 'těhotná|těhotnou|těhotenství|měsíc*',
    chest: 'hrudi|hruď|hrudník|hrudníku|srdce|prsou',
    hurting: 'bolí|bolest|tlak|tlačí|svírá|píchá|pálí|tíha',
    numb: 'necítím|ochrnul*|znecitliv*|brní|brnění|visí|pokleslý|otekl*|oteklý|otéká|křivá|zdřevěn*',
    drugs: 'heroin*|drog*|kokain*|fentanyl|metadon|pervitin*|alkoholu',
    fire: 'požár|oheň|plameny|plamenech',
    burns: 'hoří|zapálil|zapálila|zapálili|vznítil*|chytil*',
    smell: 'cítit|smrdí|zápach|páchne|cítím',
    gas: 'plyn|plynem|plynu|kouř|spálenin*|benzín*',
    smoke: 'kouř|kouře|dým|kouří_se',
  },
  harmless: `
    plíseň|plísně|šváb*|štěnic*|myši
    film*|seriál*|kniha
    umírám|umřu + hlady|nudou|smíchy
    lety před_lety
    zabít čas
    modré oči`,
  asking: `
    kde|jak
    co dělat|mám_dělat při|v_případě|když
    příznaky|kurz*|pojištění`,
  opinion: `
    co si myslíš|myslíte o
    koho volit`,
  human: `
    chci|chceme|chtěl|chtěla|chtěli|potřebuji|potřebuju|potřebujeme|raději|radši|prosím … mluvit_s|promluvit_s|promluvit_si_s|hovořit_s|popovídat_si_s|psát_s|psát_si_s|chatovat_s|telefonovat_s|spojit_s člověkem|někým|pracovníkem|pracovnicí|zaměstnancem|zaměstnankyní|poradcem|poradkyní|operátorem|operátorkou
    chci|chceme|chtěl|chtěla|potřebuji|potřebuju s_člověkem|s_někým|s_poradcem|s_poradkyní|s_pracovníkem|s_operátorem mluvit|promluvit|hovořit|psát|chatovat
    spojte|spojit|spojíte|přepojte|přepojit|propojte|přesměrujte|předejte + mě|mne|nás + člověkem|člověka|někým|někoho|pracovníkem|pracovníka|poradcem|poradkyní|poradce|operátorem|operátora
    chci|potřebuji|potřebuju|prosím|mluvit|promluvit|psát|napsat|raději|radši + živého_člověka|živým_člověkem|živému_člověku|skutečného_člověka|skutečným_člověkem|skutečnému_člověku|opravdového_člověka|opravdovým_člověkem|opravdovému_člověku|živou_osobou|skutečnou_osobou
    ne|nechci|nechceme|místo s_robotem|robota|robotem|robotovi|botem|bota|se_strojem|s_automatem|chatbotem … člověk*|mluvit|psát|někým|někoho|poradc*
    nechci|nechceme mluvit|psát|bavit s_robotem|s_botem|se_strojem|s_automatem|robotovi
    člověkem|člověka|člověk a_ne|ne|místo robot*|strojem|stroj|bot|botem|automatem
    ? mluvit_s|promluvit_s|promluvit_si_s|hovořit_s|psát_s|psát_si_s|spojit_s|spojení_s člověkem|někým|pracovníkem|poradcem|poradkyní|operátorem
    ? živý|živého|živým|živému|skutečný|skutečného|skutečným|skutečnému|opravdový|opravdového člověk*
    ? člověka|člověk|člověkem|poradce|poradkyni|operátora|pracovníka prosím
    ? prosím člověka|člověkem|poradce|poradkyni|operátora
    ? zákaznický servis
    ? zákaznická podpora|linka`,
  followUp:
    'a, a co, a co když, a pro, a jak, a kde, a kdy, a kolik, a pokud, a jestli, a u, co když, ale, ale co, nebo, také, taky, pak, potom, a potom, tak, jen pro, pouze pro, jenom pro, na jak dlouho',
  smallTalk: {
    greeting: 'ahoj, dobrý den, dobré ráno, dobrý večer, čau, nazdar, zdravím',
    thanks: 'děkuji, děkuji moc, díky, moc děkuji, děkuju, moc díky, mockrát děkuji',
    farewell: 'na shledanou, nashledanou, sbohem, dobrou noc, měj se, mějte se, hezký den',
    'are-you-a-machine': 'jsi robot, jste robot, jsi člověk, jste člověk, mluvím s člověkem, kdo jsi, kdo jste',
    'well-being': 'jak se máš, jak se máte, jak se daří',
  },
  filler: 'moc, ano, ne, dobře, super, všem, a, prosím',
}
