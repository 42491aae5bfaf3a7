/** Danger and small talk in Slovenčina. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    nechcem|nechce už|ďalej žiť
    nechcem|nechce žiť
    chcem|chce zomrieť|umrieť|sa_zabiť|zabiť_sa
    vziať si život
    spáchať samovraždu
    list|správa|odkaz na_rozlúčku
    rozlúčkov* list|správ*
    myslím|hovorí|rozmýšľam|chcem|chce|pokúsil*|plánuje + smrť|smrti|umrieť|zomrieť|samovražd*|zmiznúť|skončiť_to|skoncovať
    život|všetko nemá zmysel
    obesil*|obesiť|obesím|slučka|povraz
    stojí|sedí|vyliezol|vyliezla + moste|streche|zábradlí|okne|koľajniciach
    ? samovražda`,
  violence: `
    ma|nás|deti + bije|zbil|mláti|škrtí|znásilnil|ohrozuje|prenasleduje|zabije|zabiť|týra
    vyhráža sa|mi zabije|smrťou|mi
    bola znásilnená|zbitá|napadnutá
    bojím sa manžela|otca
    monokel|modriny|modrinu + manžel|oco|otec|priateľ|od
    kričí|krik|vrieska + pomoc|sused*|žena|počujem|bije
    opaskom|káblom|päsťou|päsťami|palicou + ma|dieťa|syna|dcéru|nás|deti
    vyráža|búcha|kope + dvere|dverí
    bojím|strach + manžela|otca|neho|ho|bývalého|zabije|domov
    znásilnil*|uniesli|uniesol|napadli|zmlátili|prepadli
    sotil|zhodil|hodil|strčil + schodov|schody|balkóna|okna
    ? domáce násilie`,
  trafficking: `
    zobrali|zobral|vzali|drží … pas|doklady
    nútia|núti … pracovať|prostitúcii|žobrať
    ako otroci|otrokov|otrok|otrokyňa|zvieratá|psy|dobytok
    otrok*|otroc*
    ? obchodovanie s_ľuďmi`,
  medical: `
    nedýcha|nemôže_dýchať|nemôžem_dýchať
    infarkt|mŕtvicu + má|mám|dostal|asi|otec|mama
    bezvedomí|odpadol|odpadla
    krváca|krvácanie + silno|silné|veľmi|veľa
    dusí sa
    umiera + mama|otec|dieťa|on|ona
    zavolajte|potrebujem|pošlite sanitku|záchranku
    kŕče|kŕčoch|epilep*|záchvat + má|dostal|syn|dcéra|dieťa|pena|manžel|oco
    pena|penu + úst|ústa
    nedýcha|nemôžem_dýchať|nemôže_dýchať|zle_dýcha|ťažko_dýcha|lapá_po_dychu|dusí_sa|dusím_sa|sotva_dýcha
    dusí|topí_sa|utopil*|bezvedomí|odpadla|odpadol|praskla_voda|odtiekla_voda|pôrod|kontrakcie|rodí|potrat|zrazilo_auto|zrazilo|kopol_prúd|obaril*|otrávil*|predávkoval*|uštipla_vretenica|zomiera|umiera
    ? infarkt|sanitka`,
  fire: `
    horí + dom|byt|kuchyňa|nám|dome|u_nás
    požiar + v|u_nás|dome|byte
    cítim|zápach plyn|plynu|dym
    dym + z|vychádza|sused*|dver*|všade|zásuvky
    ? horí|požiar`,
  vocabulary: {
    me: 'ma|mňa|mi|nás|nám|moju|moje|môj|môjho|mne',
    people:
      'ženu|manželku|dieťa|deti|syna|dcéru|mamu|matku|sestru|brata|ju|jeho|ho|babku|otca|ocka|priateľku|chlapca|dievča|bábätko|kamarátku',
    child:
      'dieťa|dieťaťa|bábätko|bábo|syn|syna|dcéra|dcéru|vnuk|vnučka|chlapec|dievčatko|chlapček|novoroden*|malý|malá',
    men: 'manžel|otec|tato|oco|otčim|strýko|ujo|dedo|brat|bratranec|priateľ|frajer|sused|učiteľ|tréner|chlap|muž|bývalý|niekto|nejaký|on|neznámy|svokor|svokra|rodina|manžela|otca|partner',
    pills: 'tabletky|tabletiek|pilulky|lieky|liekov|prášky',
    many: 'veľa|všetky|celú|celé|hrsť|krabičku|predávkov*|kopu|príliš|zbiera',
    swallowed:
      'vypil|vypila|vypilo|prehltol|prehltla|prehltlo|zjedol|zjedla|vzal|vzala|zobral|zobrala|zhltol|napil*|napchal*',
    heights:
      'most|moste|mosta|strecha|streche|strechy|okno|okna|okne|balkón|balkóna|balkóne|schody|schodov|schodoch|poschodia|koľaje|koľajniciach|vlak|zábradlí|zábradlie',
    jumps: 'skočiť|skočí|skáče|skočím|hodiť|vyskočiť|vrhnúť',
    fell: 'spadol|spadla|spadlo|padol|padla|odpadol|odpadla|skolaboval|skolabovala|zamdlel|vypadol|vypadla',
    cuts: 'reže|režem|rezal|rezala|porezal|podrezal|podrezala|podrezať|rezať',
    wrists: 'žily|ruky|zápästia|seba|sa',
    tired: 'dosť|unavený|unavená|nemám_silu|nemá_zmysel|nebaví|už_nemôžem|nevidím_zmysel|nevládzem',
    life: 'žiť|život|života|existovať',
    unwilling: 'nechcem|nechce|už_nie|nikdy|nie',
    wakes: 'zobudiť|prebudiť|existovať|zobudil|zobudila',
    better: 'lepšie|ľahšie|šťastnejší',
    gone: 'bezo_mňa|keby_som_nebol|keby_som_nebola|keby_som_umrel*|keď_tu_nebudem|keby_som_zmizol*|nenarodil*|keby_som_zomrel*',
    hurts:
      'bije|bil|zbil|zbili|mláti|zmlátil|zmlátili|udrel|škrtí|škrtil|znásilnil|znásilnili|znásilňuje|sotil|strčil|zhodil|hodil|kope|kopol|týra|mučí|napadol|napadli|bodol|dopichal|fackuje|obťažuje|zneužíva|udiera|tlčie|páli',
    threatens: 'vyhráža|vyhrážal|vyhrážajú|hrozí|vydiera|vydierajú|vyhrážky',
    wields: 'drží|vytiahol|máva|krku|krk|hrdlo|mieri|namieril|priložil|má|napadol|s|behá',
    weapon: 'nôž|nožom|noža|pištoľ|pištoľou|zbraň|zbraňou|sekera|sekerou|mačeta|kladivom|kyselinou',
    kills: 'zabije|zabiť|zabijú|zavraždí|podreže|zastrelí|zaškrtí|zavraždiť|zabijem',
    follows: 'sleduje|prenasleduje|ide_za|chodí_za|stalkuje|číha|naháňa',
    locks: 'zamkol|zamyká|zamykajú|zamkli|zamknutá|zamknutí|zavrel|zatvára|zatvárajú|zavreli|väzní|drží|držia',
    places:
      'dom|dome|doma|byt|byte|bytu|izba|izbe|izbu|kuchyňa|kuchyni|dvere|budova|budove|pivnica|pivnici|sused|susedov|suseda|susedia|balkón|balkóne|strecha|auto|závesy|záclony|posteľ|gauč|garáž|les|kúpeľni|sporák|zásuvka|zásuvky|kontajner|poschodie|nás|u_nás|chodba|chodbe|ubytovňa|škola',
    took: 'vzal|vzala|vzali|zobral|zobrali|zobrala|zabavil|zabavili|berie|drží|držia|schoval|schovali|nevráti|nechce_vrátiť|zadržiava|zadržiavajú|rozbil',
    phone: 'mobil|telefón|kľúče|mobily',
    touches: 'chytá|chytal|ohmatáva|ohmatával|dotýka|dotýkal|obchytkáva|vyzlieka|siaha',
    bed: 'do_mojej_postele|ku_mne_do_postele|ku_mne_v_noci|do_mojej_izby|v_noci_ku_mne',
    forces: 'núti|nútia|donútil|donútili|násilím|nasilu|predáva|predal|predali|predávajú|vydiera|prinútil|chcú',
    marry: 'vydať|oženiť|vydaj|svadb*|vydajú|zobrať_si',
    boss: 'šéf|šéfka|zamestnávateľ|majiteľ|agentúra|sprostredkovateľ|pasák|oni|farmár|prevádzač|ľudia',
    papers: 'pas|pasy|doklady|dokumenty|občiansky',
    stuck:
      'nepustí|nepúšťa|nepúšťajú|nesmiem_von|nesmieme_von|nemôžem_odísť|nemôžeme_odísť|nesmiem_odísť|nesmieme_odísť|nenechá_ma|nenechajú|zakazuje|zakazujú|nemôžem_von|nemôžem_ujsť',
    unpaid: 'bez_peňazí|bez_mzdy|bez_výplaty|neplatí|neplatia|zadarmo|nezaplatil|nezaplatili|dlh|dlhy|za_jedlo',
    sexwork: 'prostitúc*|klient*|zákazník*|mužmi|chlapmi|spať_s|sex|sexu|bordel|žobrať|kradnúť',
    poison:
      'savo|bielidlo|jed|kyselinu|batériu|čistič|čistiaci|saponát|chlór|benzín|huby|riedidlo|acetón|prací|jar|ocot',
    blue: 'modrý|modrá|modré|zmodrel|zmodrela|zmodrelo|modré_pery|pery_modré|fialový|zosivel*',
    limbs: 'ruka|ruku|tvár|ústa|noha|pery|jazyk|hrdlo|polovica|kútik',
    silent: 'nereaguje|neodpovedá|nehýbe|nezobudí|nevstáva|nerozpráva|bezvedomí|nevníma|nedá_sa_zobudiť',
    bleeds: 'krváca|krv|krvi|krvácanie|krvácam',
    badly: 'veľa|silno|silne|veľmi|všade|neprestáva|tečie|stráca|silné|hlavy',
    pregnant: 'tehotná|tehotnú|tehotenstv*|mesiac*',
    chest: 'hrudi|hruď|hrudník|hrudníku|srdce|prsiach',
    hurting: 'bolí|bolesť|tlak|tlačí|zviera|pichá|páli|ťarcha',
    numb: 'necítim|ochrnul*|tŕpne|stŕpnut*|stŕpla|visí|ovisnut*|opuchol|opuchla|opuchnut*|opúcha|krivé',
    drugs: 'heroín*|drog*|kokaín*|fentanyl|metadón|pervitín*|alkoholu',
    fire: 'požiar|oheň|plamene|plameňoch',
    burns: 'horí|zapálil|zapálila|zapálili|vznietil*|chytil*',
    smell: 'cítiť|smrdí|zápach|páchne|cítim',
    gas: 'plyn|plynom|plynu|dym|spálenin*|benzín*',
    smoke: 'dym|dymu|dymí',
  },
  harmless: `
    pleseň|plesne|šváb*|ploštic*|myši
    film*|seriál*|kniha
    umieram + hladom|nudou|smiechom
    pred rokmi
    zabiť čas
    modré oči`,
  asking: `
    kde|ako
    čo robiť|mám_robiť pri|v_prípade|keď
    príznaky|kurz*|poistenie`,
  opinion: `
    čo si myslíš|myslíte o
    koho voliť`,
  human: `
    chcem|chcel|chcela|rád|rada|radšej + hovoriť|porozprávať|rozprávať|písať|pokecať|hovoril|hovorila|rozprával|rozprávala + s_človekom|s_osobou|so_živým|so_živou|so_skutočným|so_skutočnou|s_reálnym|s_reálnou|s_niekým|s_poradcom|s_poradkyňou|s_pracovníkom|s_pracovníčkou|s_úradníkom|s_operátorom|s_konzultantom
    môžem|možno|dá|musím|potrebujem + hovoriť|porozprávať|rozprávať|písať|pokecať + s_človekom|so_živým|so_živou|so_skutočným|so_skutočnou|s_reálnym|s_reálnou
    spojte|spoj|spojiť|prepojte|prepoj|prepojiť|dajte|daj|zavolajte + ma|mi|nás + človek*|osobou|osobu|niekým|niekoho|poradc*|poradkyň*|pracovník*|operátor*
    chcem|potrebujem|chcel|chcela|prosím + živého|živú|skutočného|skutočnú|reálneho|reálnu + človeka|osobu|poradcu|pracovníka
    nechcem … robota|bota|s_robotom|s_botom|so_strojom|s_automatom
    nie s_robotom|s_botom|so_strojom|s_automatom
    človek|človeka|človekom nie|namiesto robot*|bot|bota|stroj*
    ? živý|živého|živým|skutočný|skutočného|skutočným|reálny|reálneho človek*
    ? živá|živú|živou|skutočná|skutočnú|skutočnou|reálna|reálnu osob*
    ? človek|človeka|poradcu|operátora|osobu prosím
    ? prosím|chcem|potrebujem človeka|operátora|s_človekom
    ? hovoriť|porozprávať|rozprávať|písať|rozhovor s_človekom|s_niekým|s_osobou|s_poradcom|s_poradkyňou|s_pracovníkom|s_úradníkom`,
  followUp:
    'a, a pre, a čo, a čo ak, a čo s, a ak, a ako, a kde, a kedy, a koľko, a môžem, čo ak, ale, ale čo, alebo, aj, tiež, potom, iba pre, len pre',
  smallTalk: {
    greeting: 'ahoj, dobrý deň, dobré ráno, dobrý večer, čau, zdravím, čauko',
    thanks: 'ďakujem, ďakujem veľmi pekne, vďaka, veľmi pekne ďakujem, dík, ďakujem pekne, ďakujem veľmi',
    farewell: 'dovidenia, do videnia, zbohom, dobrú noc, maj sa, majte sa, pekný deň',
    'are-you-a-machine': 'si robot, ste robot, si človek, ste človek, hovorím s človekom, kto si, kto ste',
    'well-being': 'ako sa máš, ako sa máte, ako sa darí',
  },
  filler: 'veľmi, áno, nie, dobre, super, všetkým, a, prosím',
}
