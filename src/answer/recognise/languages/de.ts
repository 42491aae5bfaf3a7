/** Danger and small talk in Deutsch. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    will|möchte|mag|kann nicht_mehr|nimmer leben|weiterleben
    will|möchte nicht leben|weiterleben
    will|möchte|werde einfach sterben|tot_sein
    ich will|möchte|werde sterben|tot_sein
    wünschte ich wäre|wär tot
    bringe|bring|bringt mich|sich um
    ich_will|will_ich|ich_möchte|möchte_ich|ich_werde|ich_könnte|ich_muss mich umbringen|töten|erhängen|aufhängen|erschießen
    sich|selbst umbringen|umzubringen|umbringe|umbringt|umgebracht|töten|erhängen|aufhängen
    mich umzubringen|umbringe|erhänge|aufhänge|töte
    nimmt|nehme|nehmen|genommen|beenden|beende + leben + mir|sich|mein|meinem
    leben ein_ende setzen|machen
    setze meinem leben ein_ende
    selbstmord begehen|machen|versuch*
    selbstmordgedanken|suizidgedanken|suizidal|suizidversuch|selbstmordversuch|selbsttötung
    vom|von dem|der dach|brücke|hochhaus springen|springe
    vor den|einen zug werfen|springen|springe
    leben hat|macht keinen sinn mehr
    leben nicht|nichts mehr wert
    tabletten|pillen geschluckt|genommen sterben|viele|alle|überdosis
    ritze|schneide mir|mich arme|pulsadern|selbst
    abschiedsbrief|abschiedsnachricht|abschiedsvideo|abschiedsbriefe
    nur|immer|dauernd|ständig|oft|viel|jeden_tag … sterben|vom_tod|selbstmord|suizid|vom_sterben
    denke|denkt|denken|gedanken|nachgedacht + sterben|tod|selbstmord|schluss_machen|beenden|umzubringen|suizid|umbringen
    alles|leben|es sinnlos|hoffnungslos|hat_keinen_sinn|keinen_sinn_mehr … leben|mehr|sterben|tot|kraft
    will|möchte|werde + schluss_machen|ein_ende|beenden|nicht_mehr_aufwachen|nicht_mehr_existieren|verschwinden|einschlafen + für_immer|allem|alles|leben|mehr|endlich|nie
    kann|halte|schaffe … einfach|so|das_leben|alles|es nicht_mehr ertragen|aushalten|leben|aus
    erhängt|aufgehängt|strick|strang|galgen + sich|hat|mich|ich|will|zimmer|gekauft|er|sie
    sich|mich + etwas|was + antun|antut|angetan
    ? selbstmord|suizid
    = ich kann einfach|wirklich|echt nicht_mehr
    = ich_kann|kann|will nicht_mehr
    = ich will einfach|wirklich nicht_mehr
    = ich halte|halt das|es nicht_mehr aus
    ich + last|bürde + bin|falle|wäre + allen|allem|jedem|jeder|euch|meinen|meiner|familie|nur
    will|möchte|mag … nicht_mehr|weg|verschwinden|verlassen|gehen … dieser|der|diese welt
    leben ist vorbei|nichts_wert|wertlos|zu_ende
    kein|keinen|keine|ohne lebenswillen|lebenslust|lebensmut|lebenswille
    sehe|seh|gibt keinen|kein ausweg mehr|als|außer
    ich spring|springe jetzt|gleich|runter|da
    stehe|steh|sitze|stehen|steht|sitzt|liege|liegt + gleisen|schienen|brüstung|brückengeländer|dachkante|abgrund
    mache|mach|macht schluss mit_dem_leben|mit_allem|mit_sich
    zug|bahn|u_bahn|s_bahn|lkw + schmeißen|werfen|legen|stürzen|schmeißt|wirft|legt|werfe|schmeiße + mich|sich
    er|sie|freund|freundin|sohn|tochter|mann|frau|bruder|schwester … redet|spricht|schreibt vom|von|über tod|sterben|selbstmord|suizid|umbringen
    wär|wäre|wären|wärs + tot|gestorben|nie_geboren|nicht_geboren + lieber|besser|doch|ich|endlich|liebsten
    tabletten|pillen|medikamente + wie_viele|wieviel|wieviele|welche + sterben|tot|tödlich|umzubringen|man_braucht|braucht_man
    selbst mord
    suizid|selbstmord gedanken
    niemand|keiner|keinem|keinen + tot|weg|sterbe|sterben|nicht_mehr_da|nicht_mehr_lebe|nicht_mehr_bin + wäre|wär|bin|würde|ich
    vorbei + mit_mir|mit_meinem_leben
    verabschiede|verabschiedet … von_allen|vom_leben|von_euch|von_der_welt
    lebewohl|lebt_wohl … immer|allen|leben
    aufgeschrieben|abschied|testament + morgen|heute|bald|dann + vorbei|tot|nicht_mehr_da|weg_bin
    tabletten|pillen|schlaftabletten + geschluckt|runtergeschluckt
    kopf|stimme|stimmen + sagt|sagen|befiehlt|befehlen + springen|töten|umbringen|sterben|verletzen
    ich will hier|einfach nicht_mehr da_sein|leben
    will|möchte nicht_mehr da_sein
    mir + etwas|was + antun|antut|angetan
    redet|redete|spricht|sprach + von_tod|vom_tod|vom_sterben|von_selbstmord|von_suizid
    weiß nicht_mehr weiter … will|kann nicht_mehr
    ich hab|habe einen plan … ruhe|schluss|vorbei|sterbe|umbringe
    sitzt|steht|stehe|sitze|klettert|geklettert|geht … geländer|fensterbrett|sims|kran|dachkante|brüstung|fensterbank|abgrund
    er|sie|sohn|tochter|bruder|schwester|freund|freundin|mann|frau|mutter|vater|mitbewohner|kollege … will|möchte|wollte sterben|tot_sein
    sich|mich + erschießt|erschieße|vergiften|vergifte|ertränkt|ertränken|erschossen|anzünden|aufhängt|aufhänge
    will|möchte für_immer schlafen|einschlafen|gehen|verschwinden
    rasierklinge|rasierklingen|klinge + allein|arm|bad|eingeschlossen|will`,
  violence: `
    schlägt|schlug|schlagen|verprügelt|prügelt|würgt|tritt|misshandelt|boxt|ohrfeigt + mich|uns|meine|mein|meinen|sie
    mich|uns|sie|kind|kinder|mutter|tochter|sohn|schwester|freundin … geschlagen|verprügelt|gewürgt|getreten|misshandelt|geprügelt|zusammengeschlagen
    wurde|werde|wird|werden geschlagen|verprügelt|misshandelt|vergewaltigt|bedroht|angegriffen|gestalkt|verfolgt
    bedroht|bedrohen|erpresst|verfolgt|stalkt + mich|uns|meine|messer|waffe|pistole
    droht|drohen|gedroht|drohte + mir|uns|mich|umzubringen|töten|umbringen|ihr
    will|wird|wollte|würde|wollen|werden mich|uns|sie umbringen|töten|ermorden|erschießen|erstechen|totschlagen|schlagen
    bringt|bringen mich|uns|sie um
    er|sie|mann|vater|bruder|ex tötet|ersticht|erschießt mich|uns
    dass er mich|uns umbringt|tötet|schlägt
    vergewaltigt|vergewaltigung|missbraucht + ich|mich|mir|wurde|hat|sie|gerade
    fasst|begrapscht|belästigt mich sexuell|an
    angst + er + tut|schlägt|umbringt|tötet
    angst vor meinem|meiner mann|ex|vater|freund|bruder|partner|ehemann|familie
    zwingt|zwingen|gezwungen|soll + heiraten|heirat|ehe|zwangsheirat + mich|ich|mir|familie|eltern|vater
    zwangsverheiratet + ich|mich|soll|werde|wurde
    sperrt mich|uns ein
    eingesperrt + mich|mann|vater|familie
    messer|waffe|pistole + mann|jemand|er|hier|draußen
    jemand|einbrecher bricht|versucht|steht … ein|einzubrechen|tür
    schießt|schießerei|messerangriff|messerstecherei|überfallen|überfall
    gewalt zu_hause|daheim brauche|hilfe|erlebe|sofort
    brauche|brauchen|muss … frauenhaus|schutz … schlägt|heute|sofort|jetzt|dringend
    blaues_auge|blaue_flecken|platzwunde|veilchen + mann|freund|vater|papa|mama|papa|ihm|ex|kind|bruder|mutter
    schreie|schreit|schreien + nachbar*|frau|schläge|um_hilfe|hört|höre|nebenan|wohnung_über
    gürtel|stock|kabel|faust|fäuste|fäusten|kochlöffel|schlagstock|peitsche + mich|mir|uns|kind|kinder|sohn|tochter|ihn|sie
    hinter_mir|steht_vor|klopft|hämmert|verfolgt|folgt + angst|tür|wohnung|traue
    nacktbilder|nacktfotos|intime_bilder|nackt* + erpresst|droht|schickt|veröffentlich*
    beschneiden|beschneidung + tochter|mich|soll|wollen|familie|mädchen
    familienehre|ehre + töten|umbringen|angst|bruder|vater|bedroht
    ? häusliche gewalt
    handgreiflich|gewalttätig|gewaltätig|gewalttätiger + mann|partner|freund|ex|vater|er|bruder|sohn|wird|wurde
    mir|uns|ihr|ihm|kind + reingehauen|geklatscht|gescheuert|eine_verpasst|eine_gelangt|eine_geklebt
    ins_gesicht + geschlagen|gehauen|schlägt|säure|getreten|geworfen|schütten|geschüttet|spuckt|gespuckt
    er|mann|freund|vater|ex|bruder|onkel|papa hat mir|meiner|meinem|uns … nase|arm|rippe|rippen|kiefer|finger|zahn|zähne|hand gebrochen|ausgeschlagen|rausgeschlagen
    rastet|randaliert|tobt|zerschlägt|zertrümmert|ausgerastet|ausrastet + mann|vater|freund|sohn|bruder|angst|ex
    an_den haaren|haare gezogen|gezerrt|gerissen|zieht|reißt
    mich|uns|sie|ihn|kind … gegen|an|auf die|den wand|boden|schrank|heizung gedrückt|geschleudert|geworfen|gestoßen|geschubst
    findet|finden|sucht|suchen + umlegt|umbringt|umlegen|abknallt|fertig_macht
    droht|sagt|gesagt|schreibt|drohte|angst … bringt|bringe|brächte … kinder|mich|uns|sie|ihn|dich|familie|mutter|schwester|alle um
    säure + gesicht
    an meiner|meinem|mir|ihr|ihm|kindern … vergangen|vergreift|vergriffen
    unsittlich|zwischen_den_beinen|zwischen_die_beine|in_die_hose|an_die_brust|an_den_po + berührt|angefasst|anfasst|fasst|gefasst|greift|gegriffen
    mann … ausgesucht … heiraten
    verheiraten|zwangsverheiraten|verheiratet_werden + mich|schwester|tochter|freundin|sie|cousine|mädchen
    wird|werden geschossen
    schüsse + gehört|höre|hören|hört|gefallen|fallen|draußen
    entführt|entführen|verschleppt|verschleppen|gekidnappt + mich|kinder|kind|tochter|sohn|uns|droht|wurde|schwester
    ich|wir|sie|er|tochter|schwester|frau|freundin … bin|sind|ist|werde|werden|wird … eingesperrt|gefesselt|angekettet|festgehalten|eingeschlossen
    bin|sind eingesperrt|gefesselt|angekettet
    angst|fürchte|fürchtet|bange um mein|unser|sein|ihr leben
    todesangst + habe|hab|vor|mann|er
    angst vor ihm
    angst + nach_hause|heim + kommt|mann|vater|gehen|schlagen
    vor meinem|dem|ihrem|seinem|meiner mann|ehemann|ex|vater|freund|familie|bruder … geflohen|geflüchtet|weggelaufen|abgehauen|verstecke|verstecken|fliehen|flüchten|versteckt
    nazis|nazi|rechtsextreme|mob|jugendliche + greifen|angreifen|angegriffen|bewerfen|jagen|verprügeln|attackieren
    sonst|oder|bald passiert|passiere mir|uns|dir|ihr|meiner|meinen|kindern|familie … was|etwas|schlimmes
    sonst … tut|tun|antut|antun … familie|mir|uns|kindern|kinder … was|etwas
    wo_ich_wohne|wo_wir_wohnen|wo_ich_arbeite + droht|angst|passiert|fertig|aufpassen|kriegt|weiß
    schlägerei|massenschlägerei|prügelei|messerstecherei + hier|gerade|heim|straße|unterkunft|jemand
    prügeln_sich|sich_prügeln|schlagen_sich + messer|blut|gerade|hier|heim
    zwingt|zwang|gezwungen|drängt + sex|geschlechtsverkehr|schlafen + mich|mir|ihm|er
    wenn|dann|sonst … bin|ist|sind ich|sie|er|wir tot
    jemand|einer|fremder|unbekannter … versucht|will … in meine|unsere|die wohnung|haus|zimmer|tür
    filmt|fotografiert|gefilmt|filmte + nackt|dusche|heimlich|mich
    nackt|nacktbilder|nacktfotos … verschicken|veröffentlichen|posten|schicken|zeigen
    mann|fremder|jemand|ex|vater hat mein|meine|meinen|unser|unsere tochter|sohn|kind|kinder|baby mitgenommen
    mein|meine|unser|unsere kind|tochter|sohn|baby|kinder|schwester ist|sind verschwunden
    zwingt|zwang mich … sachen|dinge … machen|tun
    zuhause|daheim|hause nicht|nicht_mehr sicher
    er|papa|mama|vater|mann|freund|onkel … tut mir|uns weh
    tun|tut mir|uns weh … zuhause|daheim|nachts
    gezerrt|zerrt|zerrte + mich|sie|tochter|kind|schwester|auto
    soll … verheiratet_werden
    schlägt|schlagen|prügelt|prügeln|tritt|treten|sticht auf … ein
    ich|wir bin|sind in_gefahr|in_lebensgefahr
    leben|kinder|schwester|tochter|mutter|familie ist|sind in_gefahr|in_lebensgefahr
    er|ex|mann|jemand|freund … tür|fenster … eingetreten|eingeschlagen|aufgebrochen
    baby|kind|säugling … geschüttelt|schüttelt`,
  trafficking: `
    pass|reisepass|ausweis|papiere|dokumente + weggenommen|abgenommen|behält|einbehalten|versteckt|eingezogen|wegnahm + mir|uns|chef|arbeitgeber|zwing*|sie|mann
    chef|arbeitgeber|boss|vermittler hat|behält|nahm meinen|meine pass|reisepass|papiere
    zwingt|zwingen|gezwungen|zwang + arbeit*|prostitution|sex|anschaffen|betteln|prostituier*
    muss|musste anschaffen|mich_prostituieren|betteln … abgeben|für
    menschenhändler|schlepper|zuhälter + mich|mir|uns|hält|halten|verkauft|verfolgt|hilfe
    lässt|lassen mich|uns nicht gehen|weg|raus
    gefangen|festgehalten|eingeschlossen + arbeit*|chef|wohnung|haus|mich|werde|werden
    verkauft + mich|wurde + männer|mann|prostitution
    sklave|sklavin|sklaverei + ich|mich|wie|gehalten
    opfer von menschenhandel
    wie|als + sklaven|sklavin|sklave|sklavinnen|tiere|tier|vieh + arbeiten|gehalten|behandelt|leben|halten
    sperren|eingesperrt|sperrt|eingeschlossen|einschließen|schließen|schließt + nachts|halle|fabrik|arbeit|arbeiten|hof|baustelle
    darf|dürfen|kann|können|lassen|lässt|lasst + nicht|nie|niemals|nicht_mehr + raus|weg|gehen|telefonieren|hinaus + arbeiten|geld|lohn|chef|schulden|arbeit|pass|stunden
    muss|müssen|soll + schulden|abarbeiten|abbezahlen + männern|männer|schleuser|prostitution|körper|sex|freier|weg|schlafen
    muss|müssen|soll + männern|männer|kunden|freier|fremden + schlafen|sex|bedienen|geld_geben
    ? menschenhandel|zwangsprostitution|zwangsarbeit
    schleuser|schlepper|schmuggler|menschenhändler + droht|drohen|erpresst|erpressen|antun|tut|bedroht|umbringen|töten|sonst
    ich|wir werde|werden|wurde|bin|wurden|musste … gezwungen … arbeiten|stehlen|klauen|betteln|verkaufen
    gehalten|behandelt + wie_eine_sklavin|wie_ein_sklave|wie_sklaven|als_sklavin|als_sklave
    ausweis|pass|papiere + keinen_lohn|kein_geld|ohne_lohn|ohne_geld + haben|hat|arbeite|arbeiten|behalten
    ich|wir darf|dürfen nie|niemals|gar_nicht … raus|rausgehen|hinaus|vor_die_tür|verlassen
    muss|müssen|soll|sollen … für_sie|für_ihn|für_die … stehlen|klauen|betteln|dealen
    kein_lohn|kein_geld|keinen_lohn|ohne_lohn + kein_pass|keinen_pass|pass_weg
    verkauft|verkaufen|vermietet mich|uns|sie … an männer|freunde|freund|andere|fremde|kunden
    abarbeiten … ausweis|pass|papiere
    lassen|lässt mich|uns … schuften
    für ihn|sie|einen_mann|zuhälter … anschaffen
    anschaffen gehen|geschickt`,
  medical: `
    herzinfarkt|schlaganfall|herzstillstand|herzanfall + hat|habe|hatte|gerade|bekommt|glaube|hilfe|verdacht|erleidet
    atmet|atmen|atme + nicht|kaum|schlecht|schwer
    bekommt|bekomme|kriegt|kriege keine|kaum|schlecht luft
    keine luft mehr
    atemnot|luftnot + hat|habe|mein|meine|starke|hilfe
    erstickt|ersticke|verschluckt + er|sie|kind|baby|ich|hilfe
    bewusstlos|ohnmächtig|reglos
    nicht ansprechbar|bei_bewusstsein|aufwachen|aufgewacht
    reagiert|wacht nicht mehr|auf
    wacht nicht auf
    starke|stark|viel|heftig blutung|blutet|blut|blutungen|blute
    blut* hört nicht auf
    verblutet|verblute
    vergiftet|vergiftung + kind|baby|ich|sie|er|mein|meine|hat|habe
    kind|baby|tochter|sohn … verschluckt|getrunken … reiniger|putzmittel|batterie|tabletten|gift|waschmittel|bleiche
    krampft|krampfanfall + kind|baby|er|sie|mein|meine|hat
    wehen|fruchtblase + geplatzt|stark|minuten|jetzt|setzen|baby
    schwerer|schlimmer unfall|verletzt
    schwer|schlimm verletzt
    angefahren|überfahren|ertrinkt|ertrunken + kind|mann|frau|jemand|er|sie|wurde
    starke|heftige|plötzliche brustschmerzen|schmerzen_in_der_brust
    brust_schmerz*|brustschmerz* + arm|luft|stark*|atmen
    brauche|brauchen|rufen|ruf|schickt sofort|dringend|schnell|einen krankenwagen|rettungswagen|notarzt
    stirbt + er|sie|mein|meine|kind|baby|hilfe|gleich
    überdosis + hat|genommen
    krampft|krampfanfall|epileptischer_anfall|schaum_vorm|schaum_vor_dem|schaum_am|schaum_aus|zuckt_am_ganzen|anfall
    kriegt|krieg|kriegen|krieg's|bekomm|bekomme|bekommt keine|kaum|schlecht luft
    ohnmacht|bewußtlos|leblos|verblutet|röchelt|ringt_nach_luft|schnappt_nach_luft|luftnot|erstickungsanfall|atemstillstand|atmet_komisch
    angefahren|überfahren|ertrunken|ertrinkt|untergegangen|stromschlag|verbrüht|schlangenbiss|fehlgeburt|allergischer_schock|atmet_nicht|sturzgeburt|unterzuckert
    auto|bus|lkw|zug|straßenbahn|tram + angefahren|überfahren|erfasst|umgefahren
    fruchtblase|wehen|presswehen|baby_kommt|kind_kommt + geplatzt|jetzt|kommt|stark|minuten|alle|taxi|schmerzen|hilfe
    kochendes|kochendem|heißes|heißem|heiße + wasser|öl|tee|kaffee|suppe + kind|baby|sohn|tochter|verbrannt|verbrüht|haut|arm|gesicht|über
    steckt|stecken|verschluckt + hals|luftröhre|kind|baby|nuss|münze|bonbon|traube
    kann + nicht|kaum|nicht_mehr_richtig|nicht_richtig|plötzlich_nicht + sprechen|reden|sehen + plötzlich|gesicht|hängt|arm|seite|mund|richtig
    ? herzinfarkt|schlaganfall|notarzt|bewusstlos|krankenwagen|vergiftung|blutung|lebensgefahr
    ? medizinischer notfall
    mann|frau|er|sie|ich|vater|mutter|oma|opa|kind|kollege|freund|freundin|sohn|tochter|jemand … zusammengebrochen|zusammengesackt|kollabiert
    liegt|lag|liegen + boden|straße|reglos|da + bewegt|rührt|regt|reagiert|atmet|antwortet|blutet|blut
    bekommt|kriegt das|ihr baby|kind jetzt|gerade
    wird|werde|kriege|krieg|bekomme|bekommen|kriegen|ist … nicht|nicht_mehr wach
    kind|sohn|tochter|mann|frau|er|sie|jemand|mensch|freund|bruder|mädchen|junge … in|ins|im see|fluss|wasser|pool|teich|bach|kanal|eis gefallen|gestürzt|eingebrochen|untergegangen|reingefallen
    finger|hand|arm|zeh|bein|fuß + abgeschnitten|abgetrennt|abgerissen|abgehackt
    fieber + 41|42|krampf|krämpfe|krampft|nackensteif|nackensteife|apathisch|bewusstlos
    allergische|allergischen|allergischer|allergie + schwillt|zugeschwollen|angeschwollen|anschwillt|zuschwillt|luft|atmen|schock
    hals|zunge|lippen|rachen|kehle … schwillt|schwellen|zugeschwollen|angeschwollen|zuschwillt|anschwillt
    schwillt|schwellen … hals|zunge|lippen|rachen|kehle
    schwanger|bauch|monat|woche + baby|kind|es + bewegt_sich_nicht|nicht_mehr_bewegt|spüre_nicht
    lallt|lallen + plötzlich|gesicht|hängt|mund|schief|sie|er
    undeutlich|verwaschen|lallt|komisch|wirr + spricht|redet|sprache + arm|plötzlich|auf_einmal|gesicht|mund|heben
    gefallen|gestürzt + erbricht|erbrochen|übergibt|benommen|schläfrig|kotzt
    schaffen|schaffe|schafft … nicht … ins krankenhaus|klinik
    strom|blitz … erwischt|getroffen
    herz|herzrasen|gefühl|glaube … ich sterbe
    ich|er|sie sterbe|stirbt … herz|luft|hilfe|jetzt
    = ich sterbe
    = hilfe ich sterbe
    verkehrsunfall|autounfall|unfall … verletzte|verletzten|eingeklemmt|schwerverletzte
    kind|baby|sohn|tochter|enkel|kleine|kleiner + tabletten|tablette|medikamente|pillen + geschluckt|gegessen|verschluckt|gefunden|getrunken|genascht
    krämpfe + augen|verdreht|zittert|schaum|zuckt
    verdreht die|ihre|seine augen
    liegt|lag|liegen … rührt|bewegt|regt|reagiert|atmet|antwortet … nicht|kaum|nicht_mehr|schwer
    erdnuss|nuss|münze|knopf|bonbon|traube|gräte|murmel|perle|legostein + hals|luftröhre|verschluckt
    kind|baby|kleine|kleiner|tochter|sohn … ganze_flasche|ganze_packung|ganze_schachtel … getrunken|geschluckt|gegessen|ausgetrunken
    ganze_flasche|ganze_packung|ganze_schachtel … getrunken|geschluckt|gegessen|ausgetrunken … kind|baby|kleine|kleiner|tochter|sohn
    knochen … raus|schaut|ragt|steht|heraus
    bekomme|bekommt|kriegt|kriege|krieg|bekommen … schwer|schlecht|kaum|wenig luft
    schwarz vor|vor_den|vor_meinen augen
    blute|blutet seit stunden
    plötzlich|auf_einmal … arm|bein|hand|gesicht|seite|körperhälfte … bewegen|spüren|heben|taub|gelähmt`,
  fire: `
    es|haus|wohnung|küche|zimmer|auto|dach|keller|gebäude|herd brennt
    brennt + haus|wohnung|küche|zimmer|auto|dach|keller|gebäude|herd|uns|nachbar*
    in flammen
    feuer + küche|haus|wohnung|zimmer|keller|ausgebrochen|nachbar*|gebäude|hilfe
    brand ausgebrochen
    es riecht nach gas|rauch
    gasgeruch|rauch|qualm + wohnung|haus|treppenhaus|küche|überall|starker|flur
    explosion|explodiert + haus|wohnung|gerade|küche
    steht|stehen|stand + flammen|brand
    rauch|qualm + kommt|aus|dringt|überall|wohnung|fenster|steckdose|keller
    ? feuer|brand|es_brennt
    rauchmelder|feueralarm|feuermelder + rauch|qualm|flammen|brennt
    gasgeruch|gasleck + keller|hausflur|heim|haus|hier|uns|wohnung
    gas + strömt_aus|tritt_aus|ausgeströmt|ausgetreten|leck
    explosion + gegeben|gab|gehört|gerade|eben
    brennt|brennen|feuer_gefangen|flammen + akku|roller|adventskranz|weihnachtsbaum|toaster|fritteuse|waschmaschine|trockner|kabel|mülleimer|papierkorb|container|matratze|kissen|lkw|bus|elektroroller|ladegerät|laden
    feuer|brand + gelegt|ausgebrochen|angezündet
    ofen|backofen|auto|wald|baum|scheune brennt
    rauchmelder|feueralarm|feuermelder … rauch|qualm|flammen|brennt
    jetzt|hier|uns|da|haus brennts|brennt_es
    christbaum|tannenbaum|adventsgesteck|gasflasche + brennt|feuer|flammen
    *haus|*wohnung|*zimmer|dachstuhl|dachboden|schuppen|garage|carport|zelt|container|wohnwagen brennt`,
  vocabulary: {
    me: 'mich|mir|uns|meine|meinen|meiner|mein|meinem',
    people:
      'frau|ehefrau|kind|kinder|kindern|baby|sohn|tochter|mutter|mama|vater|papa|schwester|bruder|freundin|oma|opa|geschwister|mädchen|junge|jungen|nachbarin|sie|ihn|ihr|cousine',
    child: 'kind|kinder|baby|säugling|sohn|tochter|kleiner|kleine|kleinen|neugeborenes|enkel|enkelin|bub|mädchen|junge',
    men: 'mann|ehemann|vater|papa|stiefvater|onkel|opa|bruder|stiefbruder|cousin|freund|exfreund|exmann|ex|partner|nachbar|lehrer|trainer|betreuer|schwager|schwiegervater|schwiegermutter|kollege|mitbewohner|typ|kerl|jemand|unbekannter|männer|er|familie',
    pills: 'tabletten|pillen|schlaftabletten|medikamente|schmerztabletten|schlafmittel|tablette|antidepressiva',
    many: 'viele|alle|ganze|ganzen|packung|schachtel|handvoll|zu_viel|zuviel|zu_viele|überdosis|gesammelt|gehortet|menge|zwanzig|dreißig',
    swallowed:
      'getrunken|trank|geschluckt|verschluckt|gegessen|genommen|eingenommen|schluckt|runtergeschluckt|heruntergeschluckt|nimmt|eingeworfen',
    heights:
      'brücke|brückengeländer|geländer|dach|dachkante|hochhaus|balkon|fenster|fensterbrett|treppe|treppen|gleise|gleisen|zug|leiter|bahnsteig|stock|kran|mast|turm|sims|fensterbank|klippe|felsen|gerüst|baum|mauer|hochbett|wickeltisch',
    jumps: 'springen|springt|spring|springe|runterspringen|gesprungen|runterspringt|hinunterspringen|stürzen|werfen',
    fell: 'umgefallen|gefallen|gestürzt|zusammengebrochen|umgekippt|runtergefallen|heruntergefallen|zusammengesackt|hingefallen|abgestürzt',
    cuts: 'ritzt|ritze|ritzen|schneidet|schneide|geschnitten|aufgeschnitten|aufschneiden|geritzt|schneiden|verletze|verletzt',
    wrists: 'pulsadern|adern|handgelenk|handgelenke|arme|arm|unterarme|selbst|rasierklinge',
    tired: 'keine_kraft|müde|satt|keine_lust|keinen_mut|leid|am_ende|nicht_mehr_können|hoffnung|sinnlos|sinn|wozu',
    life: 'leben|lebens|weiterleben|weiterzuleben|weitermachen|weiterzumachen',
    unwilling: 'nicht_mehr|nimmer|nie_wieder|nie_mehr|nicht',
    wakes: 'aufwachen|aufwache|existieren|da_sein|am_leben_sein',
    better: 'besser|lieber|froh|erleichtert|leichter',
    gone: 'ohne_mich|nicht_mehr_da|nicht_mehr_lebe|tot_wäre|weg_wäre|nicht_da_wäre|nicht_mehr_gäbe|mich_nicht_gäbe|tot_bin|nicht_mehr_wäre|nicht_geboren',
    hurts:
      'schlägt|schlug|geschlagen|schlagen|haut|hauen|gehauen|verhaut|verhauen|verprügelt|verprügeln|prügelt|würgt|gewürgt|würgte|tritt|getreten|boxt|misshandelt|vergewaltigt|missbraucht|geohrfeigt|ohrfeigt|quält|foltert|geschubst|schubst|gestoßen|stößt|geworfen|sticht|gestochen|niedergestochen|zusammengeschlagen|verbrannt|bespuckt|belästigt|begrapscht|angegriffen|attackiert|peitscht|wirft',
    threatens: 'droht|bedroht|drohen|bedrohen|gedroht|bedrohte|drohte|drohung|drohungen|erpresst|erpressen|angegriffen',
    wields: 'kehle|hals|fuchtelt|zielt|zieht|gezogen|gerichtet|steht|läuft|hält',
    weapon: 'messer|waffe|pistole|axt|gewehr|hammer|machete|schere|säure|küchenmesser|beil',
    kills:
      'umbringen|umbringt|umzubringen|töten|tötet|ermorden|erschießen|erstechen|abstechen|absticht|totschlagen|abschlachten|kaltmachen|abmurksen|ersticht|abknallen|abknallt|aufschlitzen|aufschlitzt|totschlägt|totprügelt',
    follows: 'verfolgt|verfolgen|folgt|stalkt|auflauert|lauert|nachläuft|hinterher|läuft_nach|rennt_nach|nachgelaufen',
    locks: 'eingesperrt|sperrt|sperren|einsperrt|einsperren|eingeschlossen|schließt_ein|festgehalten|schließt',
    places:
      'haus|wohnung|zimmer|küche|tür|gebäude|keller|halle|dach|auto|balkon|treppenhaus|nachbarhaus|nachbarn|nachbar|nachbarin|hause|daheim|heim|uns|bett|vorhang|vorhänge|sofa|mülltonne|garage|badezimmer|unterkunft|herd|wald|lager|scheune|pfanne|steckdose|flur|hotel|schule|flüchtlingsheim|wohnheim',
    took: 'weggenommen|abgenommen|nimmt|behält|einbehalten|versteckt|eingezogen|genommen|nahm|behalten|hat|haben|einkassiert|wegnimmt|eingesammelt|zurückgeben',
    phone: 'handy|telefon|smartphone|handys|schlüssel',
    touches:
      'fasst|anfasst|angefasst|begrapscht|betatscht|berührt|befummelt|grapscht|streichelt|intim|ausgezogen|angrapscht',
    bed: 'in_mein_bett|ins_bett|in_meinem_bett|nachts_zu_mir|nachts_in_mein|in_mein_zimmer|auf_mich_drauf',
    forces: 'zwingt|zwingen|gezwungen|zwang|verkauft|verkaufen|erpresst|anschaffen|nötigt|droht|drohen',
    marry: 'heiraten|heirate|verheiraten|verheiratet|cousin_heiraten',
    boss: 'chef|chefin|boss|arbeitgeber|vermittler|bauer|agentur|firma|vorarbeiter|hausherrin|zuhälter|schleuser|schlepper|landwirt|familie|leute|frau|mann|sie|man',
    papers: 'pass|reisepass|ausweis|papiere|dokumente|pässe|ausweise|pässen',
    stuck:
      'nicht_weg|nicht_raus|nicht_gehen|nicht_hinaus|nicht_verlassen|nicht_abhauen|nicht_frei|nicht_nach_hause|nicht_nach_draußen|nie_raus|niemals_raus|nicht_aus',
    unpaid:
      'ohne_geld|ohne_lohn|kein_geld|keinen_lohn|ohne_bezahlung|zahlt_nichts|zahlt_nicht|zahlen_nichts|nicht_bezahlt|kein_lohn|unbezahlt|nichts_bezahlt|schulden|ohne_einen_cent|keinen_cent|umsonst',
    sexwork:
      'prostitution|prostituieren|anschaffen|freier|kunden|sex|mit_männern|männer|männern|bordell|strich|betteln|stehlen|klauen|drogen_verkaufen|drogen_zu_verkaufen|zu_stehlen|zu_betteln|zu_klauen',
    poison:
      'putzmittel|reiniger|bleiche|gift|waschmittel|spülmittel|batterie|knopfbatterie|knopfzelle|säure|rattengift|chlor|frostschutz*|abflussreiniger|rohrreiniger|benzin|entkalker|lampenöl|spülmaschinentab*|giftige|pilze|nagellackentferner|desinfektionsmittel|waschpulver|essigessenz|magnet*|toilettenreiniger|chlorreiniger|alkohol|terpentin|weichspüler|reinigungsmittel|bleichmittel|kloreiniger|spüli|klostein|parfüm|nikotin',
    blue: 'ganz_blau|blau_im_gesicht|blaue_lippen|lippen_blau|blau_angelaufen|läuft_blau|blau_an|bläulich|lila|grau_im_gesicht|ganz_grau|ganz_bleich|blau_geworden|wird_blau|ist_blau',
    limbs:
      'arm|hand|gesicht|seite|mundwinkel|bein|gesichtshälfte|lippen|zunge|hände|mund|gesichtsseite|auge|hälfte|körper',
    silent:
      'reagiert_nicht|nicht_ansprechbar|bewegt_sich_nicht|antwortet_nicht|sagt_nichts|regt_sich_nicht|rührt_sich_nicht|spricht_nicht|wacht_nicht|steht_nicht|reagiert_nicht_mehr|nicht_reagiert|reagiert_auf_nichts|keine_reaktion|nicht_mehr_auf',
    bleeds: 'blutet|blute|bluten|blut|blutung|blutungen|blutverlust',
    badly:
      'stark|starke|starken|schlimm|sehr|heftig|viel|überall|hört_nicht|nicht_auf|extrem|plötzlich|massiv|total|literweise|verliert|verliere|kopf',
    pregnant: 'schwanger|schwangere|schwangerschaft|monat|woche',
    chest: 'brust|brustkorb|herz|herzgegend|herzschmerzen|brustschmerz*',
    hurting: 'schmerz|schmerzen|weh|drückt|druck|enge|sticht|stechen|eng|tut|brennt|zieht|krampf',
    numb: 'taub|gelähmt|hängt|kribbelt|gefühllos|lahm|schief|spüre_nicht|nicht_bewegen|hängen|geschwollen|schwillt|verzogen|runter',
    drugs:
      'heroin|drogen|kokain|fentanyl|methadon|tilidin|crystal|speed|gbl|ko_tropfen|pulver|gespritzt|alkohol|ecstasy',
    fire: 'feuer|flammen|brand|feuer_gefangen',
    burns: 'brennt|brennen|angezündet|verbrennt|qualmt|lodert|anzünden|gebrannt|brannte|zündet|flammen|brennts',
    smell: 'riecht|geruch|stinkt|gerochen|rieche|riechen|richt',
    gas: 'gas|rauch|verbrannt|verschmort|verkohlt|benzin|brand|qualm|angebrannt|feuer',
    smoke: 'rauch|qualm|rauchwolken|rauchschwaden|rauchentwicklung',
  },
  harmless: `
    schimmel|kakerlake*|bettwanze*|wanzen|mäuse|ratten|ameisen|ungeziefer|schädlinge|motten|unkraut|fruchtfliegen|wespen
    film|filme|serie|roman|buch|spiel|videospiel|theaterstück|theater|lied
    handy|akku|laptop|computer|telefon … tot|gestorben|explodiert
    sterbe|tot|umbringen|umbringt|töten|tötet … hunger|lachen|langeweile|papierkram|bürokratie
    hunger|neugier|lachen sterbe|tot|umbringen
    vor … jahren|jahrzehnten
    damals|früher|längst|als_kind|kindheit|letztes_jahr|voriges_jahr
    feuerwerk|brandschutz*|lagerfeuer|osterfeuer|grill*|sonnenbrand|feuerwehrfest|feuerlöscher|kamin
    darf|darf_man|dürfen … schlagen
    verboten|erlaubt|strafbar|legal … schlagen|geschlagen
    was|wie … falls|wenn_es brennt
    brennt|brennen … augen|haut|licht|lampe|beim_wasserlassen
    beim wasserlassen brennt
    tabelle|rekord|tor|fußball|schach
    blaue|blauen augen|karte
    vertrag|kündigung|kündigen + schlägt|droht
    papierkram|bürokratie|hitze|stress|miete|warten|lernen bringt|bringen mich|uns … um
    behält|hat|macht eine kopie
    sperrt mich|uns aus`,
  asking: `
    wo gibt|finde|findet|kann|bekomme|ist|sind|liegt
    was muss|tut|tun|sollte_man|ist|sind|bedeutet|heißt … fall*|falls|wenn|bei|ein|eine|der|die|das
    symptom*|anzeichen|anzeige|vorbeug*|schützen|kurs|kurse|versicherung*|beratung|information*|gesetz*|statistik|ausbildung|beruf|nummer
    wie erkenne|erkennt|kann|hilft|werde|beantrage|funktioniert
    im brandfall|notfall
    wer zahlt|bezahlt|hilft
    thema|nach_einem|seit|regel*|gefahr|reha`,
  opinion: `
    was|wie hältst|halten|denkst|denken|meinst|meinen du|sie von|über|zu
    deine|ihre meinung zu|über|von
    wie findest|finden du|sie putin|trump|merz|afd|spd|cdu|die_grünen|die_regierung|scholz|erdogan|selenskyj|israel
    wen|welche_partei|was|wem soll|sollte|würdest|würden ich|du|sie wählen|stimme_geben
    bist|sind du|sie links|rechts|für|gegen … afd|partei|grünen|merz|trump|putin|israel|russland
    ist merz|trump|putin|die_afd|erdogan gut|schlecht|böse|dumm
    afd|spd|cdu|merz|putin|trump ist|sind gut|schlecht|scheiße|böse|das_beste
    glaubst|glauben du|sie an gott|allah`,
  human: `
    möchte|will|muss|kann|könnte|darf|würde|bitte|lieber + sprechen|reden|schreiben|telefonieren|chatten|unterhalten + einem_menschen|menschlichem|einer_person|echten|echtem|richtigen|jemandem|jemanden|einem_berater|einer_beraterin|einem_mitarbeiter|einer_mitarbeiterin|einer_beratungskraft
    verbinde|verbinden|weiterleiten|leite|leiten|gib|geben + mich|mir|uns + mensch*|person|jemand*|berater*|mitarbeiter*
    möchte|will|brauche|bitte einen|eine|mit echten|echte|richtigen|richtige|menschlichen|lebenden mensch*|person|berater*|ansprechpartner
    mit einem|einer echten|richtigen mensch*|person
    nicht|keinem|keine|keinen|keiner + bot|roboter|maschine|computer + mensch*|sprechen|reden
    mensch statt|keine|kein maschine|bot|roboter|computer
    ? echter|echten|richtiger|richtigen mensch*
    ? mensch|menschen|berater|beraterin|mitarbeiter|beratungskraft bitte
    ? mit mensch*|menschen|jemandem|berater|beraterin|mitarbeiter sprechen|reden|schreiben
    ? mensch|mitarbeiter|berater|kundendienst|kundenservice`,
  followUp:
    'und, und für, und was ist mit, und wie, und wo, und wann, und wenn, was ist mit, wie ist es mit, aber, auch, oder, dann, was wenn, nur für',
  smallTalk: {
    greeting:
      'hallo, hi, hey, guten morgen, guten tag, guten abend, moin, moin moin, servus, grüß gott, grüezi, grüß dich, schönen guten tag, schönen guten morgen, guten, hallöchen, halo, tag, willkommen, morgen zusammen, na',
    thanks:
      'danke, dankeschön, danke schön, danke sehr, vielen dank, vielen herzlichen dank, herzlichen dank, besten dank, tausend dank, danke dir, danke ihnen, danke vielmals, ich danke dir, ich danke ihnen, das hat mir geholfen, das hat geholfen, das war hilfreich, du hast mir geholfen, sie haben mir geholfen, danke für die hilfe, danke für deine hilfe, danke für ihre hilfe, danke für die antwort, danke für die info, danke für die information',
    farewell:
      'tschüss, tschüß, tschau, ciao, auf wiedersehen, wiedersehen, bis bald, bis später, bis morgen, bis dann, mach es gut, machs gut, mach’s gut, gute nacht, schönen tag, schönen tag noch, schönen abend, schönen abend noch, schönes wochenende, einen schönen tag, einen schönen tag noch, alles gute, ade',
    insult:
      'idiot, du idiot, arschloch, du arschloch, fick dich, verpiss dich, halt die fresse, halt die klappe, halts maul, halt’s maul, hurensohn, du hurensohn, scheißbot, scheiß bot, scheiße, scheiß, dumm, du bist dumm, dumme maschine, dummer bot, du bist doof, du bist blöd, du bist nutzlos, du bist nutzlos, du nervst, du bist ein idiot, du bist ein arschloch, trottel, depp, wichser, schlampe, missgeburt, leck mich, leck mich am arsch, du bist schlecht, blöder bot, du hund, du dumme sau',
    'are-you-a-machine':
      'bist du ein roboter, bist du ein bot, bist du eine maschine, bist du ein mensch, bist du echt, bist du eine ki, bist du eine echte person, bist du ein echter mensch, sind sie ein roboter, sind sie ein bot, sind sie ein mensch, sind sie eine maschine, sind sie echt, sind sie eine ki, sind sie ein echter mensch, sind sie eine echte person, spreche ich mit einem menschen, spreche ich mit einem echten menschen, spreche ich mit einem roboter, spreche ich mit einer maschine, rede ich mit einem menschen, rede ich mit einem roboter, schreibe ich mit einem menschen, schreibe ich mit einem echten menschen, wer bist du, wer sind sie, was bist du, roboter, mensch oder maschine, bist du chatgpt, ist da ein mensch, ist das ein bot',
    'well-being':
      'wie geht es dir, wie geht es ihnen, wie geht’s, wie gehts, wie geht es, wie geht’s dir, wie gehts dir, wie geht’s ihnen, wie gehts ihnen, alles klar, alles gut, was machst du, was geht',
  },
  filler:
    'so, sehr, ganz, zusammen, alle, und, aber, doch, noch, ja, nein, gut, super, toll, prima, perfekt, alles, lieber, liebe, mein freund, freund, bruder, wirklich, eigentlich, heute, denn, oder, bitte, dir, ihnen, auch, an alle, du, sie, mal, oh, na, echt',
}
