/** Danger and small talk in Français. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    veux|voudrais|vais|envie_de me_tuer|me_pendre
    veux|voudrais|vais|veut|envie_de mourir|se_tuer|m'_tuer|me_suicider|se_suicider|disparaître
    ne|n' … plus|pas vivre
    plus envie|raison de vivre
    me|m'|se|s' suicider|suicide|pendre|jeter_du_pont|ôter_la_vie
    veut|va|voulait se_tuer|se_pendre
    mettre|mettre_fin fin à mes|ses|ma|sa jours|vie
    en finir avec|la vie
    la vie n'a plus de sens
    pensées|idées suicidaires
    lettre|message|mot|vidéo d'adieu|d'adieux|adieu
    en_finir|me_foutre_en_l'air|me_pendre|se_pendre|s'est_pendu|s'est_pendue|m'ôter_la_vie|mettre_fin|me_suicider|se_suicider|se_tuer|me_tuer
    pense|penser|parle|envie|pensées + mort|mourir|suicide|mourrir|crever|disparaître|suicidaires
    vie|tout|ça + sens|rien + plus|aucun|pas|sert
    veux|veut|voudrais|aimerais … dormir|disparaître|mourir|m'endormir|partir … jamais|toujours|plus|réveiller
    tenir|peux_plus|supporte_plus|en_peux + vivre|vie|mourir|continuer|ça
    ? suicide|suicidaire
    = je n'_en|en peux plus
    = j'_en|en peux_plus|ai_marre_de_tout
    fardeau|poids + pour_tout|pour_tous|pour_ma_famille|pour_eux|je_suis_un
    ma vie est finie|foutue|terminée
    si j'étais|je_suis|je_mourais mort|morte
    personne … remarquerait|pleurerait|manquerai|manquerais … mort|morte|meurs|mourais
    jette|jeter|jettera|saute|sauter + sous_un_train|sous_le_train|sous_un_métro|pont|fenêtre|toit|dans_le_vide
    comment mourir|me_tuer|se_tuer
    tous|toute|toutes|tout|boîte|plein + médicaments|comprimés|cachets|somnifères + avalé|pris|prendre`,
  violence: `
    frappe|bat|tape|étrangle|menace|viole|agresse|maltraite|poursuit|harcèle + me|m|nous|mes
    a|ont|m'a|m'ont frappée|frappé|battue|battu|violée|violé|agressée|agressé|menacée|menacé|étranglée|poignardé
    va|veut|vont|menace|dit me|nous|de_me|de_nous|la tuer|frapper|égorger|poignarder
    peur de mon|ma mari|ex|copain|père|frère|famille|partenaire
    être|suis|été violée|battue|frappée|menacée|suivie|agressée
    homme|quelqu'un|mari … couteau|arme|pistolet
    mariage forcé … me|mon|ma
    m'|me enferme|séquestre
    œil_au_beurre_noir|bleus|bleu|cocard|coquard + mari|père|papa|copain|frère|lui|ex|maman|dos|corps
    cris|crie|crient|hurle|hurlements|hurler + voisin|voisins|voisine|femme|aide|au_secours|enfants|frappe
    ceinture|câble|bâton|poing|poings|fouet|cigarette + me|m|nous|fils|fille|enfants|lui|frère
    défonce|enfonce|tambourine|casse|frappe + porte|peur
    suit|poursuit|derrière_moi|attend_en_bas|me_cherche + peur|rue|homme|depuis
    photos|vidéos nues|nue|nu|intimes … menace|chantage|publier|diffuser
    exciser|excision|excisée + fille|veulent|sœur|moi|me|vacances|pays
    honneur + tuer|famille|frère|peur
    mettent|met|donnent|promis|vendre + mariage|marier|mariée + force|veux_pas|peur|avec|à_un
    jeté|jetée|poussé|poussée|balancé + escaliers|escalier|fenêtre|mur|balcon|terre
    ? violences conjugales
    il|mari|père|frère|ex|copain|mon … a cassé … nez|bras|côte|côtes|dent|dents|doigt|mâchoire
    m'a|m'ont gifle|giflée|giflé|tapée|tapé|cogné|cognée|poussée|mordue|mordu|kidnappée|kidnappé|séquestrée|enlevée
    violent + mari|père|copain|ex|frère|il_est|devient
    peur pour ma|notre|sa vie
    coups_de_feu|on_tire|ça_tire|fusillade
    bagarre|se_battent + couteau|couteaux|sang|foyer
    enfui|enfuie|fui|échappée|échappé|cachée + mari|père|famille|ex|frère
    lève|levé la_main sur moi|nous|elle|mes|ses`,
  trafficking: `
    pris|confisqué|garde|gardent|retient|volé + passeport|papiers + mon|mes|patron|oblig*|forc*|travailler
    m'|me|nous oblige|obligent|force|forcent … travailler|prostituer|prostitution|mendier
    patron|employeur garde|gardent|a|pris mon|mes passeport|papiers
    ne me|nous laisse|laissent pas|plus sortir|partir
    vendue|vendu + m|moi|homme
    comme|en des|un|une|esclave esclaves|esclave|animaux|chiens|bêtes|prisonnières|prisonniers
    esclave|esclaves|esclavage + travaille*|traite*|moi|nous|je|comme|on
    dette|dettes|rembourser + coucher|clients|hommes|passeur|prostitu*|passes|trottoir
    ? traite des_êtres_humains|humains
    enfermée|enfermé|enfermées|enfermés … travaille|travaillons|papiers|argent|patron|salaire`,
  medical: `
    ne|n' respire plus|pas
    respire|respirer + mal|difficile|arrive|peux|peut|bébé
    crise_cardiaque|avc + fait|fait_une|a|ai|mon|ma|je|pense
    infarctus + fait|a|ai|mon|ma
    perdu|perd|perdre connaissance
    inconsciente|inconscient|évanouie|évanoui|s'est_évanoui
    saigne|sang + beaucoup|arrête|partout|trop|énormément
    hémorragie
    étouffe|s'étouffe + il|elle|bébé|enfant|je
    avalé|bu … javel|poison|médicaments|produit|pile|comprimés
    perd|perdu eaux|les_eaux
    accident grave|blessé
    gravement blessé|blessée
    en train de mourir
    appelez|besoin|envoyez ambulance|une_ambulance|samu|le_samu
    convulse|convulsions|convulsion|crise_d'épilepsie|spasmes|mousse_à_la_bouche|bave_de_la_mousse|crise_épilepsie|écume
    mousse|bave|écume + bouche|tremble|secoue
    respire|respirer|souffle|air + pas|plus|mal|peine|arrive|peux|difficulté|manque
    étouffe|s'étouffe|suffoque|noyé|noyée|noie|électrocuté|électrocution|renversé|renversée|écrasé|inanimé|évanouie|ébouillanté|ébouillantée|fausse_couche|perdu_les_eaux|perdu_connaissance|contractions|accouche|morsure_de_serpent|étouffée
    eau|huile|thé|café|soupe + bouillante|bouillant|chaude|chaud + brûlé|brûlée|bébé|fils|fille|enfant|visage|renversé
    coincé|bloqué + gorge|trachée
    parler|parle|articuler|voir + pas|plus|mal|bizarre + bras|visage|bouche|côté|soudain|tout_d'un_coup
    perd|perdu|perds|perdre … sang
    ? crise cardiaque
    ? infarctus|avc|ambulance|urgence_vitale|inconscient
    malaise + fait|fais|mère|père|elle|il|cardiaque|vient
    tombé|tombée + eau|rivière|lac|piscine + enfant|fils|fille|bébé|homme|quelqu'un
    allergique|allergie + gonfle|gonflé|gorge|respirer|choc|langue
    fièvre + 41|convulsions|convulse|raide
    doigt|doigts|main|bras + coupé|arraché|sectionné + sang|saigne|s'est|me_suis
    accouche|accoucher|bébé_arrive + maintenant|vite|femme|voiture|là
    enfant|fils|fille|bébé + médicaments|comprimés|cachets + avalé|mangé`,
  fire: `
    feu + maison|immeuble|appartement|cuisine|chez|voisin*|voiture|pris
    incendie + y_a|maison|immeuble|appartement|chez|au_secours
    brûle + maison|immeuble|appartement|cuisine|voiture
    odeur|sent de|le gaz
    fumée + appartement|immeuble|partout|escalier
    fumée + sort|porte|fenêtre|partout|voisin|appartement|prise|escalier|cave
    feu|flammes + chez|cuisine|voisin|immeuble|cave|balcon|rideaux|voiture
    ? au_feu|incendie|feu
    fuite + gaz|de_gaz`,
  vocabulary: {
    me: 'me|m|nous|moi|mon|ma|mes',
    people:
      'femme|épouse|mari|enfant|enfants|bébé|fils|fille|filles|mère|maman|père|papa|sœur|frère|copine|grand_mère|grand_père|mamie|papi|voisine|lui|elle|gosses|petit|petite|tante',
    child: 'enfant|enfants|bébé|nourrisson|nouveau_né|fils|fille|petit|petite|gamin|gamine|garçon|neveu|nièce',
    men: "mari|père|papa|beau_père|oncle|grand_père|frère|demi_frère|cousin|copain|ex|compagnon|conjoint|voisin|prof|entraîneur|homme|hommes|mec|type|quelqu'un|inconnu|famille|il|belle_mère|collègue|coloc|ils|gars|proprio",
    pills: 'comprimés|cachets|médicaments|médocs|pilules|somnifères|pilule|doliprane|antidépresseurs',
    many: 'beaucoup|tous|toute|toutes|plein|boîte|boite|plaquette|trop|poignée|overdose|tas|stock|stocke|garde|vingtaine|trentaine|entière',
    swallowed: 'avalé|avale|bu|boit|mangé|pris|prend|ingéré|ingurgité|gobé',
    heights:
      'pont|toit|rambarde|balcon|fenêtre|immeuble|escalier|escaliers|rails|voies|train|échelle|étage|falaise|métro|tour|parapet',
    jumps: 'sauter|saute|saut|jeter|jette|balancer',
    fell: 'tombé|tombée|tombe|effondré|effondrée|écroulé|écroulée|évanoui|évanouie|chuté|chute|malaise',
    cuts: 'coupe|couper|coupé|taillade|tailladé|scarifie|ouvert|ouvrir|tranché|mutile',
    wrists: 'veines|poignets|bras|poignet|cuisses|elle_même|lui_même|moi_même|rasoir',
    tired:
      'marre|fatigué|fatiguée|plus_la_force|plus_envie|en_ai_assez|plus_de_force|lasse|plus_le_courage|ras_le_bol|épuisé|à_bout|plus_aucune_envie|envie_de_rien',
    life: 'vivre|vie|continuer|exister',
    unwilling: 'plus|veux_pas|veux_plus|jamais|pas',
    wakes: 'réveiller|réveille|exister|être_là|être_en_vie|me_lever',
    better: 'mieux|soulagés|soulagé|tranquilles|heureux|plus_simple',
    gone: "sans_moi|si_j'étais_mort|si_j'étais_morte|si_je_n'étais_plus|si_j'étais_pas|quand_je_serai_plus|plus_là|si_je_disparaissais|si_j'existais_pas|si_je_mourais|si_j'étais_plus|jamais_né|jamais_née",
    hurts:
      'frappe|frappé|frappée|bat|battu|battue|battent|tape|tapé|tapée|gifle|giflé|giflée|cogne|cogné|étrangle|étranglé|étranglée|viole|violé|violée|violés|agresse|agressé|agressée|maltraite|maltraité|maltraitée|brutalise|torture|torturé|poignardé|poignardée|poussé|poussée|pousse|jeté|jetée|jette|brûle|brûlé|brûlée|tabasse|tabassé|tabassée|fouette|mord|séquestre|harcèle|lance|insulte_et_frappe|roue|coups|attaqué|attaquée',
    threatens: 'menace|menacent|menacé|menacée|menaces|menaçait|chantage|attaque|attaqué',
    wields: 'gorge|braque|braqué|pointe|sort|sorti|mis|tient|brandit|cou|devant',
    weapon: 'couteau|arme|pistolet|fusil|hache|marteau|machette|flingue|acide|ciseaux|lame',
    kills: 'tuer|tue|tuera|buter|assassiner|égorger|égorge|poignarder|abattre|crever|étrangler',
    follows: 'suit|suivi|suivie|suivent|poursuit|poursuivent|harcèle|traque|poursuivi|poursuivie|suivait',
    locks:
      'enferme|enfermé|enfermée|enfermés|enfermées|enferment|séquestre|séquestré|séquestrée|séquestrés|retient|retenu|retenue|retiennent|à_clé|clef|barricade',
    places:
      "maison|appartement|appart|chambre|cuisine|porte|immeuble|cave|couloir|toit|voiture|balcon|voisin|voisins|voisine|chez|rideaux|rideau|lit|canapé|poubelle|garage|foyer|hôtel|salon|bâtiment|cage_d'escalier|studio|forêt|école|salle|prise|four|grenier|usine|ferme|entrepôt|nuit",
    took: 'pris|prend|confisqué|confisque|garde|gardé|gardent|retient|caché|cache|volé|enlevé|confisquent|prennent|il_a|elle_a|arraché|cassé',
    phone: 'téléphone|portable|tel|clés|clefs',
    touches: 'touche|touché|touchée|tripote|tripoté|attouchements|caresse|pelote|attouchement|déshabille|pelotée',
    bed: 'dans_mon_lit|dans_ma_chambre|lit_la_nuit|sur_moi|avec_moi_la_nuit',
    forces:
      'force|forcent|forcé|forcée|forcées|oblige|obligent|obligé|obligée|contraint|contrainte|vend|vendu|vendue|vendent|vendre|chantage|menace|menacent|impose',
    marry: 'marier|épouser|mariée|marié|fiancer',
    boss: 'patron|patronne|employeur|chef|agence|passeur|passeurs|proxénète|mac|maquerelle|fermier|recruteur|propriétaire|ils|famille|madame|dame|homme|femme|on',
    papers: "passeport|passeports|papiers|documents|pièce_d'identité|carte_d'identité|visa",
    stuck:
      "pas_sortir|pas_partir|plus_sortir|jamais_sortir|pas_le_droit_de_sortir|pas_le_droit_de_partir|laisse_pas|laissent_pas|laisse_plus|empêche_de|empêchent_de|interdit_de_sortir|interdit_de_partir|peux_pas_partir|pas_m'enfuir|laisse_jamais|interdisent_de",
    unpaid:
      'sans_salaire|sans_être_payé|sans_être_payée|sans_être_payés|sans_paie|pas_payé|pas_payée|pas_payés|sans_argent|rien_payé|gratuitement|paie_pas|paye_pas|payent_pas|sans_paye|dette|dettes',
    sexwork:
      'prostituer|prostitution|clients|client|coucher|hommes|passes|trottoir|bordel|mendier|voler|sexe|sexuelles',
    poison:
      'javel|poison|détergent|lessive|produit|produits|pile|acide|mort_aux_rats|déboucheur|antigel|essence|champignons|liquide_vaisselle|pesticide|dissolvant|chlore|décapant|white_spirit|nettoyant|détartrant|ménager',
    blue: 'tout_bleu|toute_bleue|lèvres_bleues|devient_bleu|devient_bleue|devenu_bleu|devenue_bleue|est_bleu|est_bleue|violet|violette|bleuit|lèvres_grises|tout_gris|bleu_et|cyanosé|toute_violette|lèvres_violettes|sont_bleues',
    limbs: 'bras|main|visage|côté|bouche|jambe|lèvres|langue|gorge|œil|moitié|corps|figure',
    silent:
      'répond_pas|répond_plus|réagit_pas|réagit_plus|bouge_pas|bouge_plus|réveille_pas|réveille_plus|relève_pas|se_relève|parle_plus|ne_répond|ne_réagit|ne_bouge|aucune_réaction|inconscient|inconsciente',
    bleeds: 'saigne|saignait|sang|hémorragie|saignements|saigner|ensanglanté',
    badly:
      "beaucoup|énormément|partout|abondamment|fort|arrête_pas|s'arrête|plein|grave|trop|perd|perdu|tête|sans_arrêt",
    pregnant: 'enceinte|grossesse|mois',
    chest: 'poitrine|cœur|thorax|torse|thoracique',
    hurting: 'mal|douleur|douleurs|serre|serré|pression|poids|oppression|brûle|pince|pointe|écrase|oppressé',
    numb: 'engourdi|engourdie|paralysé|paralysée|paralyse|tombe|pend|sens_plus|bouge_plus|fourmis|fourmille|gonflé|gonfle|gonflée|gonflent|tordu|tordue|affaissé|de_travers|déformé',
    drugs: 'héroïne|drogue|drogues|cocaïne|crack|fentanyl|méthadone|piqué|injecté|coke|ghb|alcool|ecstasy',
    fire: 'feu|flammes|incendie|flamme',
    burns: 'brûle|brûlent|en_feu|en_flammes|prend_feu|pris_feu|crame|embrase|mis_le_feu|flambe',
    smell: 'sent|odeur|pue|odeurs|sens',
    gas: 'gaz|brûlé|fumée|cramé|essence',
    smoke: 'fumée|fumées',
  },
  harmless: `
    moisissure*|cafard*|punaise*|souris|rats|fourmis|nuisible*|mites
    film|série|livre|roman|jeu|chanson
    téléphone|portable|batterie|ordinateur mort|morte|explosé
    meurs|mourir de faim|rire|ennui|soif
    il y_a … ans
    quand j'étais enfant
    feu d'artifice|de_camp|rouge|vert
    autorisé|interdit|légal|peut-on|droit … frapper
    yeux bleus
    carte bleue
    tue|tuent + loyer|loyers|factures|prix|travail|stress`,
  asking: `
    où est|trouver|puis|suivre|peut|y|se
    que|quoi faire en_cas|si|quand|lors
    symptômes|signes|cours|formation|assurance|conseil|centre|numéro|prévention|aide_aux
    en cas de|d
    comment`,
  opinion: `
    que|qu'est-ce_que penses|pensez|tu_penses|vous_pensez de|du|des
    ton|votre|quel_est_votre avis|opinion sur
    pour qui|quel_parti voter|dois-je_voter|je_vote
    aimes|aimez tu|vous macron|poutine|trump|le_pen`,
  human: `
    veux|voudrais|voulons|voudrai|souhaite|souhaiterais|aimerais|besoin|préfère|préférerais|jveux|jvoudrais|laissez-moi parler_à|parler_a|parler_avec|discuter_avec|échanger_avec|écrire_à|chatter_avec|tchatter_avec|dialoguer_avec|communiquer_avec|m'entretenir_avec personne|humain|humaine|être_humain|quelqu'un|quelquun|kelkun|qqn|conseiller|conseillère|agent|employé|employée|opérateur|opératrice
    puis|peux|peut|pourrais|pourrait|possible parler_à|parler_a|parler_avec|discuter_avec|échanger_avec|chatter_avec|tchatter_avec quelqu'un|quelquun|agent|employé|employée|conseiller|conseillère|personne|humain de_la_mairie|de_chez_vous|de_votre|de_la_ville|réel|réelle|svp|stp|s'il_vous_plaît
    passez-moi|passe-moi|me_passer|transférez-moi|transfère-moi|me_transférer|connectez-moi|redirigez-moi|dirigez-moi … personne|humain|être_humain|quelqu'un|quelquun|conseiller|conseillère|agent|opérateur|opératrice
    mettez|mettre|mets contact|relation|lien|communication avec personne|humain|quelqu'un|quelquun|conseiller|conseillère|agent|opérateur
    veux|voudrais|besoin|préfère|parler|discuter|écrire|jveux … vraie_personne|vrai_humain|vrai_être_humain|être_humain|personne_réelle|personne_humaine|quelqu'un_de_réel|quelqu'un_de_vrai|vrai_conseiller|vraie_conseillère|conseiller_humain
    peux|puis|pourrais|possible avoir|joindre|contacter humain|conseiller|conseillère|opérateur|opératrice en_ligne|ici|svp|stp|s'il_vous_plaît
    vraie|vrai|véritable personne|humain|conseiller|conseillère s'il_vous_plaît|s'il_te_plaît|svp|stp|et_pas|pas
    pas|plus|non … robot|bot|chatbot|à_une_machine|avec_une_machine … personne|humain|quelqu'un|quelquun|conseiller|agent
    veux|voudrais|préfère pas|ne_pas parler|discuter … robot|bot|chatbot|machine
    humain|personne et_pas|et_non|plutôt_qu'|plutôt_que|au_lieu robot|bot|machine
    ? parler_à|parler_a|parler_avec|discuter_avec|échanger_avec|chatter_avec|tchatter_avec personne|humain|être_humain|quelqu'un|quelquun|qqn|conseiller|conseillère|agent|employé
    ? vraie|vrai|véritable personne|humain|conseiller|conseillère
    ? avoir|joindre humain|conseiller|conseillère|opérateur|opératrice
    ? personne|humain|quelqu'un|conseiller|conseillère|agent|opérateur s'il_vous_plaît|s'il_te_plaît|svp|stp
    ? service client|clients|clientèle
    ? humain|opérateur`,
  followUp:
    "et, et pour, et si, et comment, et où, et quand, et combien, et avec, et à, et après, et pendant combien de temps, qu'en est-il, et qu'en est-il, mais, mais si, mais pour, aussi, ou, ou bien, alors, et alors, ensuite, sinon, seulement pour, uniquement pour, juste pour, pour combien de temps",
  smallTalk: {
    greeting:
      'bonjour, bonsoir, salut, coucou, bonjour à tous, bonsoir à tous, bonne journée à tous, salam, bjr, slt, hello, enchanté',
    thanks:
      "merci, merci beaucoup, merci bien, mille mercis, un grand merci, merci infiniment, je vous remercie, je te remercie, merci pour votre aide, merci pour ton aide, merci pour tout, merci pour l'information, c'est gentil",
    farewell:
      'au revoir, à bientôt, à plus, à plus tard, à demain, bonne journée, bonne soirée, bonne nuit, adieu, bye, bon week-end',
    insult:
      "idiot, espèce d'idiot, imbécile, connard, connasse, salope, va te faire foutre, ta gueule, ferme ta gueule, tu es stupide, tu es nul, tu es bête, tu es idiot, t'es nul, t'es con, t'es bête, fils de pute, merde, con, pute, nul, bot nul, crétin, abruti, va te faire voir, tu sers à rien",
    'are-you-a-machine':
      "es-tu un robot, êtes-vous un robot, tu es un robot, vous êtes un robot, es-tu humain, êtes-vous humain, t'es un robot, es-tu une machine, êtes-vous une machine, es-tu une personne, êtes-vous une vraie personne, es-tu une vraie personne, est-ce que tu es un robot, est-ce que vous êtes un robot, est-ce que je parle à un humain, je parle à un humain, je parle à un robot, qui es-tu, qui êtes-vous, tu es qui, c'est un robot, es-tu une ia, êtes-vous une ia, vous êtes humain, tu es humain",
    'well-being':
      'comment ça va, ça va, comment vas-tu, comment allez-vous, comment tu vas, comment vous allez, tu vas bien, vous allez bien, quoi de neuf, cv',
  },
  filler:
    "oui, non, très, bien, super, parfait, d'accord, tout, tous, mon ami, cher, monsieur, madame, et, ok, toi, vous, à, aussi, vraiment",
}
