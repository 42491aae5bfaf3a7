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
    ? suicidio`,
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
    ? violenza domestica`,
  trafficking: `
    preso|tolto|tiene|sequestrato|trattiene … passaporto|documenti
    costringono|costringe|obbligano|obbliga|forzano … lavorare|prostituirmi|prostituzione
    non mi lascia|lasciano|fanno uscire|andare
    mi hanno venduta
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
    sta morendo + padre|madre|mio|mia|lui|lei|bambino
    chiamate|serve|mandate|bisogno ambulanza|un'ambulanza|di_un'ambulanza
    ? infarto|ambulanza|emorragia|ictus`,
  fire: `
    incendio + c'è|casa|palazzo|cucina|scoppiato|appartamento
    fuoco + casa|palazzo|cucina|appartamento|preso
    brucia|bruciando + casa|palazzo|cucina|appartamento
    odore|puzza di gas|fumo
    ? al_fuoco|incendio|fuoco`,
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
