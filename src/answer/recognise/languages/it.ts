/** Danger and small talk in Italiano. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    non voglio|vuole|posso … vivere
    voglio|vorrei morire|suicidarmi|uccidermi|ammazzarmi
    vuole morire|uccidersi|suicidarsi|ammazzarsi
    mi_voglio|si_vuole ammazzare|uccidere|suicidare|impiccare
    mi_ammazzo|mi_uccido|mi_suicido|mi_impicco
    togliermi|togliersi la vita
    farla finita
    pensieri suicidi
    lettera|biglietto|messaggio|messaggi d'addio|di_addio|addio|suicida
    penso|pensa|pensando|pensare|parla|parlato|voglia|voglio|vuole|vorrei|tentato|provato|cercato|progetta + morire|morte|ammazzarmi|ammazzarsi|uccidermi|uccidersi|suicidarmi|suicidarsi|suicidio|sparire|scomparire|finirla|farla_finita|togliersi_la_vita
    senso + vita|niente|nulla + non|più|nessun
    impiccato|impiccata|impiccarsi|impiccarmi|cappio
    non_ce_la|non_posso|non_riesco faccio|più|andare_avanti vivere|così|avanti|continuare
    ? suicidio
    = non ce_la_faccio|ne_posso più
    peso + per_tutti|per_la_famiglia|sono_un
    nessuno + morissi|muoio|sparissi + accorgerebbe|mancherei|importa
    buttarmi|buttarsi|buttare|buttarmi + treno|ponte|balcone|finestra|tetto`,
  violence: `
    mi|ci|la picchia|picchiano|colpisce|minaccia|minacciano|violenta|violentata|stupra|insegue|strangola|maltratta|picchiata|aggredisce|perseguita
    mi ha|hanno picchiata|picchiato|violentata|violentato|stuprata|minacciata|minacciato|aggredito|aggredita|accoltellato
    picchia + bambini|figli|me|madre|moglie
    mi|ci ammazza|uccide|uccidere|ammazzare|vuole_uccidere|vuole_ammazzare
    uccidermi|ammazzarmi vuole|minaccia
    vuole|minaccia|cerca uccidermi|ammazzarmi|di_uccidermi
    sono_stata|stata|stato violentata|stuprata|picchiata|aggredita
    paura di|del mio marito|ex|padre|compagno
    uomo|qualcuno|marito … coltello|pistola
    mi chiude|ha_chiuso casa
    lividi|livido|occhio_nero|naso_rotto + papà|padre|marito|mamma|fidanzato|compagno|lui|fratello
    urla|grida|urlare|gridare|urlano + aiuto|vicin*|donna|bambin*|sento|moglie
    cintura|cavo|bastone|pugno|pugni|cinghia|mestolo|sigaretta|sigarette + mi|ci|figlio|figlia|bambin*|sorella|fratello
    sfondare|sfonda|sfondando|prende_a_calci|forzare|buttare_giù|spacca + porta|finestra
    segue|insegue|dietro|dietro_di_me + paura|notte|uomo|strada|stazione|casa
    paura|terrore + marito|padre|ex|fratello|fidanzato|compagno|uccida|ammazzi|picchi|mi_trovi
    sono_stata|sono_stato|è_stata|è_stato|stata|mi_hanno|hanno violentata|stuprata|aggredita|aggredito|picchiata|picchiato|rapinata|rapinato|accoltellata|accoltellato|rapita|molestata|abusata
    spinta|spinto|buttata|buttato|lanciata|gettata scale|finestra|balcone|muro|terra
    foto|video nuda|nudo|intime|intimi … minaccia|ricatta*|pubblica*|diffonde*
    mutila*|infibula*|circoncid*|escissione + figlia|bambina|sorella|mi|nipote|africa
    vogliono farmi_sposare|darmi_in_sposa|farmi_sposare_con
    ? violenza domestica
    rotto + naso|braccio|costola|costole|denti + mi_ha|marito|padre|ex
    alzato|alza le_mani su|con|a
    paura per la_mia|la_nostra vita
    sparano|spari|sparatoria + sento|fuori|strada
    scappata|scappato|fuggita|nascondo + marito|padre|ex|famiglia`,
  trafficking: `
    preso|tolto|tiene|sequestrato|trattiene … passaporto|documenti
    costringono|costringe|obbligano|obbliga|forzano … lavorare|prostituirmi|prostituzione
    non mi lascia|lasciano|fanno uscire|andare
    mi hanno venduta
    come schiavi|schiavo|schiava|schiave|animali|bestie|cani|prigionieri
    debito|debiti + uomini|clienti|prostitu*|sesso|a_letto
    vende|vendono|venduta + uomini|clienti|sesso|altri
    ? tratta_di|tratta esseri|persone`,
  medical: `
    non respira|riesce_a_respirare|riesco_a_respirare|risponde|si_sveglia
    infarto|ictus|arresto_cardiaco + ha|sta|avendo|avuto|mio|mia|credo
    svenuto|svenuta|incosciente|privo_di_sensi|perso_conoscenza
    sangue|sanguina|emorragia … molto|molta|tanto|ferma|forte
    perde|perdo molto|tanto sangue
    soffocando|soffoca
    ingoiato|bevuto … candeggina|veleno|pillole|pila
    rotte le_acque
    sta_morendo + padre|madre|mio|mia|lui|lei|bambino
    chiamate|serve|mandate|bisogno ambulanza|un'ambulanza|di_un'ambulanza
    convulsioni|crisi_epilettica|attacco_epilettico|schiuma_alla_bocca|schiuma_dalla_bocca|convulsione
    respira|respirare|respiro|aria|fiato + non|fatica|difficoltà|manca|male|appena
    affogato|annegato|annegando|affogando|strozzando|strozzato|fulminato|scossa_elettrica|rotte_le_acque|rotto_le_acque|contrazioni|travaglio|sta_partorendo|aborto_spontaneo|investito|investita|ustionato|ustionata|scottato|scottata|morso_da_un_serpente|morso_da_una_vipera|shock_anafilattico|overdose|avvelenato|avvelenata
    acqua|olio|tè|zuppa|brodo|caffè + bollente|bollenti|caldo + bambin*|figlio|figlia|rovesciat*|addosso|neonat*
    incastrato|bloccato|incastrata gola
    parlare|parla|muovere + non|male|strano + braccio|faccia|bocca|lato|improvvis*
    ? infarto|ambulanza|emorragia|ictus`,
  fire: `
    incendio + c'è|casa|palazzo|cucina|scoppiato|appartamento
    fuoco + casa|palazzo|cucina|appartamento|preso
    brucia|bruciando + casa|palazzo|cucina|appartamento
    odore|puzza di gas|fumo
    fumo + esce|porta|finestra|vicin*|ovunque|dappertutto|pieno|presa|scale|palazzo|casa
    ? al_fuoco|incendio|fuoco
    fuga|perdita + gas|di_gas`,
  vocabulary: {
    me: 'mi|me|ci|noi|mio|mia|miei|nostra|nostro',
    people:
      'moglie|marito|figlio|figlia|figli|figlie|bambino|bambina|bambini|madre|mamma|padre|papà|sorella|fratello|fidanzata|ragazza|nonna|nonno|vicina|amica|zia|neonato|donna|nipote|cugina|lei|ragazzo',
    child:
      'bambino|bambina|bambini|bimbo|bimba|neonato|neonata|figlio|figlia|nipotino|nipotina|nipote|piccolo|piccola|bebè|lattante|figlioletto',
    men: 'marito|padre|papà|patrigno|zio|nonno|fratello|fratellastro|cugino|fidanzato|ragazzo|ex|compagno|vicino|professore|allenatore|uomo|uomini|tizio|qualcuno|sconosciuto|famiglia|suocera|suocero|cognato|collega|datore|padrone',
    pills:
      'pillole|pastiglie|compresse|pasticche|farmaci|medicine|sonniferi|tranquillanti|antidepressivi|paracetamolo|tachipirina',
    many: 'tante|tanti|molte|tutte|tutta|tutto|scatola|boccetta|manciata|troppe|troppa|troppo|sacco|pacco|blister|overdose|mucchio|intera|venti|trenta|flacone',
    swallowed: 'ingoiato|ingerito|bevuto|mangiato|preso|inghiottito|ha_messo_in_bocca|beve|mandato_giù|ingoia',
    heights:
      'ponte|tetto|balcone|finestra|terrazzo|scale|scala|palazzo|piano|binari|treno|metro|ringhiera|cornicione|parapetto|impalcatura|albero|torre',
    jumps:
      'buttare|buttarmi|buttarsi|butto|butta|gettarmi|gettarsi|lanciarsi|lanciarmi|saltare|salta|salto|buttarti|getta',
    fell: 'caduto|caduta|cade|svenuto|svenuta|crollato|crollata|accasciato|accasciata|collassato|collassata|cascato',
    cuts: 'taglia|taglio|tagliata|tagliato|tagliarmi|tagliarsi|tagliando|tagliate',
    wrists: 'vene|polsi|polso|braccia|lametta|cosce|avambracci|le_gambe',
    tired:
      'stanco|stanca|stufo|stufa|non_ho_più_forza|non_ho_più_forze|senza_forze|non_ce_la_faccio|non_ha_senso|non_ha_più_senso|esausta|esausto|nessun_senso|non_sopporto|non_ne_posso|senza_speranza',
    life: 'vivere|vita|esistere|andare_avanti|continuare|restare_viva|restare_vivo',
    unwilling: 'non_voglio|non_vuole|vorrei_non|mai_più|non|più',
    wakes: 'svegliarmi|svegliarsi|svegliare|esistere|esistessi|risvegliarmi|esserci',
    better: 'meglio|più_felici|sollevati|più_facile|più_tranquilli',
    gone: 'senza_di_me|se_non_ci_fossi|se_io_non_ci|se_fossi_morta|se_fossi_morto|se_muoio|se_sparissi|se_morissi|non_essere_mai_nat*|non_fossi_mai_nat*|quando_non_ci_sarò|se_non_ci_sono|non_ci_fossi_più|sparire',
    hurts:
      'picchia|picchiato|picchiata|picchiano|picchiava|picchiati|colpisce|colpito|colpita|schiaffeggia|schiaffi|pugni|calci|strangola|strangolato|strangolata|strozza|violenta|violentato|violentata|stupra|stuprata|abusa|abusato|abusata|accoltella|accoltellato|accoltellata|spinge|spinto|spinta|butta|buttato|buttata|brucia|bruciato|tortura|torturato|frusta|aggredito|aggredita|aggredisce|maltratta|maltrattata|mena|menato|lanciato|trascinata|morso|molesta|molestata|botte',
    threatens:
      'minaccia|minacciato|minacciata|minacciano|minacciando|minacce|ricatta|ricattato|ricattata|ricattano|ricatto|attaccato',
    wields: 'tirato|estratto|puntato|punta|gola|impugna|tiene|agita|insegue|fuori|porta|collo|brandisce',
    weapon: 'coltello|pistola|arma|ascia|accetta|machete|martello|forbici|acido|fucile|mannaia|spranga',
    kills:
      'uccidere|uccide|uccida|ammazza|ammazzare|ammazzi|ammazzano|uccidono|sgozzare|sparare|strangolare|accoltellare|ucciderà|ammazzerà',
    follows: 'segue|seguendo|inseguendo|insegue|pedina|perseguita|perseguitando|seguono|stalking|seguita',
    locks:
      'chiuso|chiusa|chiusi|chiude|chiudono|rinchiuso|rinchiusa|rinchiusi|rinchiude|sequestrato|sequestrata|segregata|segregato|prigioniera|prigioniero|imprigionata|a_chiave|legata',
    places:
      'casa|appartamento|stanza|camera|cucina|porta|palazzo|edificio|cantina|corridoio|scale|tetto|balcone|vicino|vicini|vicina|tenda|tende|letto|divano|materasso|cestino|spazzatura|garage|bagno|centro|campo|hotel|auto|macchina|presa|forno|padella|fabbrica|magazzino|fienile|scuola|stalla|capannone|bosco|pianerottolo',
    took: 'preso|presa|tolto|tiene|tengono|trattiene|trattengono|sequestrato|confiscato|nascosto|rubato|rotto|prende|tenuto|ritirato|restituisce|restituiscono|ridà',
    phone: 'telefono|cellulare|telefonino|chiavi|sim',
    touches:
      'tocca|toccato|toccata|palpa|palpeggia|palpeggiato|palpeggiata|toccando|spoglia|spogliato|accarezza|baciata',
    bed: 'nel_mio_letto|a_letto_con_me|in_camera_mia|nella_mia_stanza|nella_mia_camera|sopra_di_me|di_notte_in_camera|letto_di_notte|in_camera_di_notte',
    forces:
      'costringe|costringono|costretta|costretto|costrette|obbliga|obbligano|obbligata|obbligato|forza|con_la_forza|vende|venduta|venduto|vendono|ricattano|minacciano|fanno|fa_prostituire',
    marry: 'sposare|sposarmi|sposarsi|sposi|matrimonio|fidanzare|sposa',
    boss: 'capo|padrone|padrona|titolare|datore|datore_di_lavoro|agenzia|caporale|protettore|magnaccia|trafficanti|trafficante|proprietario|signora|famiglia|loro|madame|maman|principale|sfruttatore',
    papers: "passaporto|passaporti|documenti|documento|carta_d'identità|permesso|carte",
    stuck:
      'non_mi_lascia|non_mi_lasciano|non_ci_lascia|non_ci_lasciano|non_posso_uscire|non_possiamo_uscire|non_posso_andare|non_possiamo_andare|non_posso_andarmene|non_possiamo_andarcene|non_mi_fa_uscire|non_mi_fanno_uscire|non_ci_fa_uscire|non_ci_fanno_uscire|vietato_uscire|mi_proibisce|non_mi_permette|non_ci_permettono|senza_poter_uscire|non_posso_scappare|impedisce|non_lascia_uscire|non_la_lascia',
    unpaid:
      'senza_paga|senza_stipendio|senza_essere_pagat*|non_mi_paga|non_mi_pagano|non_ci_paga|non_ci_pagano|non_paga|non_pagano|gratis|senza_soldi|debito|debiti|non_pagato|non_pagata|non_pagati|senza_un_soldo|per_un_piatto',
    sexwork:
      'prostituirmi|prostituzione|prostituire|prostituta|clienti|cliente|uomini|sesso|bordello|strada|marciapiede|elemosina|mendicare|rubare|a_letto',
    poison:
      'candeggina|veleno|detersivo|varechina|ammoniaca|acido|pila|pile|batteria|batterie|topicida|funghi|benzina|detergente|solvente|acetone|disinfettante|anticalcare|sgrassatore|antigelo|pesticida|insetticida|calamita|trielina|cloro|ammorbidente',
    blue: 'diventato_blu|diventata_blu|è_blu|tutto_blu|tutta_blu|labbra_blu|labbra_viola|è_cianotico|cianotica|cianotico|diventa_blu|diventando_blu|diventato_viola|diventata_viola|tutto_viola|bluastro|bluastra|labbra_grigie|sta_diventando_blu|sta_diventando_viola',
    limbs: 'braccio|mano|faccia|viso|bocca|gamba|labbra|labbro|lingua|gola|occhio|lato|metà|parte|corpo|volto',
    silent:
      'non_risponde|non_si_muove|non_si_sveglia|non_si_alza|non_reagisce|non_parla|incosciente|privo_di_sensi|priva_di_sensi|non_apre_gli_occhi|non_si_riprende|senza_conoscenza|non_dà_segni',
    bleeds: 'sanguina|sanguino|sangue|sanguinando|emorragia|sanguinamento|perdite_di_sangue',
    badly:
      'molto|molta|moltissimo|tanto|tantissimo|forte|ovunque|dappertutto|non_si_ferma|non_smette|grave|abbondante|perde|perdo|perdendo|perso|testa|troppo',
    pregnant: 'incinta|gravidanza|gravida|mesi|mese|settimane',
    chest: 'petto|torace|cuore',
    hurting: 'dolore|dolori|fa_male|stringe|oppressione|peso|pressione|brucia|fitta|fitte|morsa|stretta',
    numb: 'intorpidito|intorpidita|addormentato|addormentata|paralizzato|paralizzata|storta|storto|non_sento_più|non_sento|non_riesco_a_muovere|non_riesce_a_muovere|non_muove|gonfio|gonfia|gonfiata|gonfiato|gonfiando|pende|formicola|formicolio|si_gonfia|penzola',
    drugs: 'eroina|droga|droghe|cocaina|fentanyl|metadone|iniettato|ecstasy|alcol',
    fire: 'fuoco|incendio|fiamme',
    burns:
      'brucia|bruciando|bruciano|in_fiamme|ha_preso_fuoco|preso_fuoco|va_a_fuoco|andando_a_fuoco|dato_fuoco|incendiato|divampa',
    smell: 'odore|puzza|odora|sento',
    gas: 'gas|fumo|bruciato|benzina',
    smoke: 'fumo',
  },
  harmless: `
    muffa|scarafagg*|cimici|topi|ratti|formiche
    film|serie|libro|romanzo|gioco
    telefono|cellulare|batteria morto|morta
    muoio|morire|morto di fame|ridere|noia|sete
    anni fa
    fuochi_d'artificio|barbecue
    legale|vietato|permesso … picchiare`,
  asking: `
    dove|come|quando
    cosa|che fare in_caso|se|quando
    sintomi|segnali|corso|corsi|assicurazione|consulenza|numero
    in caso di`,
  opinion: `
    cosa|che pensi|pensa|ne_pensi di|del
    chi|quale_partito votare|devo_votare`,
  human: `
    vorrei|voglio|vorremmo|vogliamo|posso|potrei|possiamo|preferisco|preferirei|bisogno|fatemi|fammi|mi_faccia|si_può|ho_bisogno + parlare|scrivere|chattare|comunicare|parlarne + con_una_persona|con_1_persona|cn_una_persona|persona_vera|persona_reale|persona_umana|vera_persona|con_un_umano|essere_umano|operatore_umano|con_un_operatore|con_un'operatrice|cn_un_operatore
    vorrei|voglio|vorremmo|vogliamo|ho_bisogno_di|preferisco|preferirei parlare_con|scrivere_a|chattare_con|parlare_cn|scrivere_con qualcuno|un_consulente|una_consulente|un_impiegato|un'impiegata|un_addetto|un_vostro|un_collega
    passami|passatemi|mettimi|mettetemi|collegami|collegatemi|trasferiscimi|mi_passi|mi_passa|mi_passate|mi_metta|mi_metti|mi_mettete|mi_colleghi|mi_trasferisca|mi_può_passare|mi_può_mettere|mettermi|passarmi … persona|umano|qualcuno|operatore|operatrice|consulente|impiegato|impiegata|addetto
    non|nn|niente|basta|no + robot|bot|chatbot|con_una_macchina|con_un_computer|sistema_automatico + persona|umano|umana|qualcuno|operatore|parlare
    persona|umano|qualcuno|qualcuna in_carne
    voglio|vorrei|serve|bisogno persona|essere|operatore|assistente vera|vero|reale|umano|umana
    ? persona|operatore|operatrice|essere|assistente vera|vero|reale|umano|umana|umani
    ? vera|vero persona|operatore
    ? persona|umano|operatore|operatrice|consulente per_favore|perfavore|x_favore|pls|grazie
    ? parlare|scrivere|chattare|parlo con_una_persona|con_qualcuno|con_un_umano|con_un_operatore|con_un_consulente|con_una_consulente|con_un_impiegato|con_un_addetto
    ? c'è|esiste qualcuno con_cui|che_risponde|che_mi_risponde
    ? operatore|operatrice|servizio_clienti|assistenza_clienti`,
  followUp:
    'e per, e come, e dove, e quando, e quanto, e quanti, e quali, e chi, e che, e cosa, e se, e con, e i, e il, e la, e le, e gli, e a, e io, e poi, e invece, e allora, e per quanto tempo, ma, ma se, o, oppure, anche, invece, allora, poi, quindi, solo per, per quanto tempo, che ne è di',
  smallTalk: {
    greeting: 'ciao, buongiorno, buonasera, salve, buon giorno, buona sera, buon pomeriggio, ciao a tutti',
    thanks:
      "grazie, grazie mille, molte grazie, tante grazie, ti ringrazio, la ringrazio, grazie per l'aiuto, grazie di tutto, grazie per le informazioni",
    farewell:
      'arrivederci, a presto, a dopo, addio, buona giornata, buonanotte, buona notte, buona serata, ci vediamo, a domani',
    insult:
      'idiota, stupido, sei stupido, sei un idiota, cretino, stronzo, vaffanculo, merda, figlio di puttana, imbecille, scemo, sei scemo, zitto, sei inutile, testa di cazzo, coglione, fai schifo',
    'are-you-a-machine':
      "sei un robot, è un robot, lei è un robot, sei umano, sei una persona, sei una macchina, sei un bot, sei reale, sei una persona vera, parlo con una persona, sto parlando con un robot, sto parlando con una persona, chi sei, sei un'ia",
    'well-being': 'come stai, come sta, come va, tutto bene, come ti va, che fai',
  },
  filler:
    'molto, sì, no, bene, perfetto, ottimo, tutti, a tutti, amico, signore, signora, per favore, e, lei, tu, così, a te, a lei',
}
