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
    ? suicide|suicidaire`,
  violence: `
    frappe|bat|tape|étrangle|menace|viole|agresse|maltraite|poursuit|harcèle + me|m|nous|mes
    a|ont|m'a|m'ont frappée|frappé|battue|battu|violée|violé|agressée|agressé|menacée|menacé|étranglée|poignardé
    va|veut|vont|menace|dit me|nous|de_me|de_nous|la tuer|frapper|égorger|poignarder
    peur de mon|ma mari|ex|copain|père|frère|famille|partenaire
    être|suis|été violée|battue|frappée|menacée|suivie|agressée
    homme|quelqu'un|mari … couteau|arme|pistolet
    mariage forcé … me|mon|ma
    m'|me enferme|séquestre
    ? violences conjugales`,
  trafficking: `
    pris|confisqué|garde|gardent|retient|volé + passeport|papiers + mon|mes|patron|oblig*|forc*|travailler
    m'|me|nous oblige|obligent|force|forcent … travailler|prostituer|prostitution|mendier
    patron|employeur garde|gardent|a|pris mon|mes passeport|papiers
    ne me|nous laisse|laissent pas|plus sortir|partir
    vendue|vendu + m|moi|homme
    ? traite des_êtres_humains|humains`,
  medical: `
    ne|n' respire plus|pas
    respire|respirer + mal|difficile|arrive|peux|peut|bébé
    crise cardiaque|avc + fait|fait_une|a|ai|mon|ma|je|pense
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
    ? crise cardiaque
    ? infarctus|avc|ambulance|urgence_vitale|inconscient`,
  fire: `
    feu + maison|immeuble|appartement|cuisine|chez|voisin*|voiture|pris
    incendie + y_a|maison|immeuble|appartement|chez|au_secours
    brûle + maison|immeuble|appartement|cuisine|voiture
    odeur|sent de|le gaz
    fumée + appartement|immeuble|partout|escalier
    ? au_feu|incendie|feu`,
  harmless: `
    moisissure*|cafard*|punaise*|souris|rats|fourmis|nuisible*|mites
    film|série|livre|roman|jeu|chanson
    téléphone|portable|batterie|ordinateur mort|morte|explosé
    meurs|mourir de faim|rire|ennui|soif
    il y_a … ans
    quand j'étais enfant
    feu d'artifice|de_camp|rouge|vert
    autorisé|interdit|légal|peut-on|droit … frapper`,
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
