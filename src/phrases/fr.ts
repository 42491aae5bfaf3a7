/** Phrases in Français. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'C’est un système automatique qui vous répond, pas une personne. Les réponses proviennent des pages officielles ({region}). Je peux oublier ou mal comprendre quelque chose : merci de lire aussi la page indiquée.',
  invitation: 'Bienvenue ! Que souhaitez-vous savoir sur la vie ici ({region}) ?',
  pageSays: 'Voici ce que dit la page « {title} » :',
  pageSaysInLanguage: 'Voici ce que dit la page « {title} » (disponible uniquement dans cette langue : {language}) :',
  machineTranslation: 'Traduction automatique :',
  nextDates: 'Les prochaines dates :',
  nothingFound:
    'Désolé, je n’ai rien trouvé à ce sujet sur les pages officielles ({region}). Veuillez essayer avec d’autres mots.',
  pagesThatMayHelp: 'Ces pages peuvent peut-être vous aider :',
  writtenByMachine:
    'Un système automatique a écrit cela à partir des pages officielles suivantes. Merci de vérifier sur ces pages :',
  quotedInstead:
    'Je n’ai pas pu écrire de réponse moi-même pour le moment. Voici à la place le texte des pages officielles.',

  emergencyCall: 'Si quelqu’un est en danger, appelez tout de suite. Les appels sont gratuits, jour et nuit :',
  ambulanceAndFire: 'Ambulance et pompiers',
  police: 'Police',
  adviceSuicide: 'Vous n’êtes pas seul. Parlez-en à quelqu’un dès maintenant.',
  adviceViolence: 'Allez dans un endroit sûr si vous le pouvez.',
  adviceTrafficking:
    'Personne n’a le droit de garder votre passeport ni de vous forcer à travailler. Vous pouvez obtenir de l’aide.',
  adviceMedical: 'Dites où vous êtes et ce qui s’est passé. Restez auprès de la personne.',
  adviceFire: 'Quittez le bâtiment, fermez les portes derrière vous et ne prenez pas l’ascenseur. Appelez ensuite.',
  crisisLine: 'Quelqu’un à qui parler, anonyme et gratuit, jour et nuit',
  womenHelpline: 'Aide aux femmes victimes de violences, dans de nombreuses langues',
  menHelpline: 'Aide aux hommes victimes de violences',
  childrenHelpline: 'Aide aux enfants et aux jeunes',
  doctorOnCall: 'Un médecin, quand la vie n’est pas en danger et que les cabinets sont fermés',
  traffickingHelp: 'Centres de conseil pour les victimes de la traite des êtres humains',
  youAreWelcome: 'Avec plaisir ! N’hésitez pas à poser d’autres questions.',
  goodbye: 'Au revoir et bonne continuation !',
  staysCalm: 'Je suis désolé si vous êtes contrarié. Je voudrais vous aider : posez-moi une question sur la vie ici.',
  noOpinions: 'Je n’ai pas d’opinion. Je montre seulement ce que disent les pages officielles ({region}).',
  wellBeing: 'Merci de demander ! Je suis un programme, prêt à répondre à votre question.',
  otherPlace:
    'Je ne connais que les pages officielles de cette région ({region}). Je ne peux rien dire d’autres lieux.',
  otherRegion: 'Pour un autre lieu, écrivez : /region',

  whatIsStored:
    'Pour pouvoir répondre, je garde vos messages et mes réponses pendant {days} jours au plus, ainsi que le compte auquel je réponds, mais pas votre nom. Tant que vous n’écrivez pas de nouveau, je garde seulement ce qu’il faut pour cette réponse.',
  modelReads:
    'Un modèle de langage aide à répondre. Son service reçoit vos questions et vos messages vocaux. Les données personnelles reconnues dans les textes sont d’abord retirées.',
  whoReads:
    'Personne ne lit cette conversation, sauf si vous le demandez ou si je la transmets. Je le fais quand je n’ai pas de bonne réponse ou quand quelqu’un est en danger, et je vous le dis. C’est seulement alors que l’équipe de conseil ({region}) peut la lire.',
  yourRights:
    'Responsable : {region}. Vous pouvez voir tout ce qui est gardé sur vous (/export), le supprimer (/delete) et vous plaindre auprès d’une autorité de protection des données.',
  privacyPage: 'Protection des données',

  askRegion:
    'Où habitez-vous ? Écrivez le nom ou le code postal de votre ville ou de votre district, ou partagez votre position.',
  regionSet: 'Je réponds maintenant pour cette région : {region}',
  whichRegion: 'De quelle région parlez-vous ?',
  regionUnknown: 'Je ne connais pas « {text} ». Choisissez une région, ou écrivez un autre nom ou un code postal :',
  nearestRegions: 'Voici les régions les plus proches de vous :',
  shareLocation: 'Partager ma position',
  languageSet: 'Désormais, je vous écris dans cette langue : {language}',
  languageAutomatic: 'Reconnaître la langue automatiquement',
  languageFollows: 'Je réponds dans la langue dans laquelle vous écrivez.',
  moreLanguages: 'Autres langues',
  plainOn:
    'Je réponds maintenant de façon courte, et en langage simple quand les pages le proposent. Pour arrêter : /plain',
  plainOff: 'Le langage simple est désactivé. Je réponds de nouveau en détail.',

  menuTitle: 'Que cherchez-vous ?',
  back: 'Retour',
  more: 'Plus',
  comingEvents: 'Les prochains événements :',
  noEvents: 'Pour le moment, les pages n’annoncent pas d’événements ({region}).',
  places: 'Lieux',
  noPlaces: 'Les pages n’indiquent pas de lieux ({region}).',
  nearestPlaces: 'Voici les lieux les plus proches de vous :',
  openToday: 'Aujourd’hui : {hours}',

  whichDoYouMean: 'Je ne comprends pas bien ce que vous cherchez. Laquelle de ces pages en parle ?',
  noneOfThese: 'Aucune de ces pages',
  didItHelp: 'Cela vous a-t-il aidé ?',
  yes: 'Oui',
  no: 'Non',
  whyNot: 'C’est dommage. Qu’est-ce qui n’allait pas ?',
  reasonOtherTopic: 'Cela parle d’autre chose',
  reasonOutdated: 'C’est faux ou dépassé',
  reasonHardToUnderstand: 'C’est difficile à comprendre',
  reasonNotEnough: 'Il manque des informations',
  thanksForRating: 'Merci ! Cela aide à améliorer les pages.',

  talkToPerson: 'Parler à une personne',
  handedOver:
    'J’ai transmis votre demande à l’équipe de conseil ({region}). Jusqu’à présent, personne n’a lu cette conversation ; maintenant, l’équipe peut la lire. La personne qui a le temps vous répondra ici. En attendant, je continue à répondre.',
  handedOverNoAnswer:
    'Je n’ai pas trouvé de réponse sur les pages officielles. J’ai donc transmis votre question à l’équipe de conseil ({region}). Jusqu’à présent, personne n’a lu cette conversation ; maintenant, l’équipe peut la lire. Si vous ne le souhaitez pas, appuyez sur le bouton ci-dessous.',
  handedOverUnsure:
    'Votre question est importante, et ma réponse n’est pas assez sûre. J’ai donc transmis votre question à l’équipe de conseil ({region}). Jusqu’à présent, personne n’a lu cette conversation ; maintenant, l’équipe peut la lire. Si vous ne le souhaitez pas, appuyez sur le bouton ci-dessous.',
  handedOverNotHelped:
    'Je regrette que cela ne vous ait pas été utile. J’ai transmis votre question à l’équipe de conseil ({region}). Jusqu’à présent, personne n’a lu cette conversation ; maintenant, l’équipe peut la lire. Si vous ne le souhaitez pas, appuyez sur le bouton ci-dessous.',
  handedOverAgain:
    'J’ai de nouveau transmis votre demande à l’équipe de conseil ({region}). L’équipe peut lire ce qui a été écrit depuis. La personne qui a le temps vous répondra ici. En attendant, je continue à répondre.',
  answerBy: 'En général, quelqu’un répond au plus tard {when}.',
  nobodyThereUntil:
    'Il n’y a personne pour le moment. Quelqu’un sera là pour vous à partir de {when}. Vous pouvez déjà laisser votre message ici.',
  linesMeanwhile: 'D’ici là, vous pouvez appeler ici :',
  stillWaiting:
    'Je regrette que cela dure plus longtemps que je ne l’ai dit. Votre conversation n’est pas oubliée : une personne de l’équipe de conseil vous répondra.',
  handedBackUnanswered:
    'Je regrette que personne n’ait pu vous répondre à temps. À partir de maintenant, le système automatique répond de nouveau. Vous pouvez redemander une personne : /human',
  alreadyHandedOver: 'L’équipe de conseil sait déjà que vous voulez parler à une personne. Merci de patienter.',
  counsellorsTold: 'J’ai aussi prévenu l’équipe de conseil ({region}). N’attendez pas sa réponse : appelez.',
  personAnswersNow:
    'À partir de maintenant, une personne vous répond. Je ne dis plus rien jusqu’à la fin de cet échange.',
  counsellorWrites: 'Une personne de l’équipe de conseil écrit :',
  machineTranslated: 'Ce message a été traduit automatiquement.',
  machineAnswersAgain:
    'À partir de maintenant, le système automatique répond de nouveau. Vous pouvez demander une personne à tout moment : /human',
  conversationResolved:
    'L’équipe de conseil a terminé cette conversation. Vous pouvez continuer à poser des questions ici à tout moment. Le système automatique vous répondra.',
  didPersonHelp: 'La conversation avec une personne vous a-t-elle été utile ?',
  askAgainForPerson:
    'Je regrette que la conversation ne vous ait pas été utile. Vous pouvez de nouveau demander à parler à une personne.',
  noPersonNeeded: 'Je n’ai plus besoin de parler à une personne',
  noPersonHere:
    'Ici, je ne peux pas vous mettre en contact avec une personne. Une de ces pages indique peut-être à qui parler :',

  exportIsHere: 'Ce fichier contient tout ce qui est gardé sur vous.',
  deleteAsk:
    'Voulez-vous vraiment supprimer tout ce qui est gardé sur vous ? Vos demandes en cours auprès de l’équipe de conseil seront aussi supprimées. Vous ne pourrez pas revenir en arrière.',
  deleteNow: 'Tout supprimer',
  cancel: 'Annuler',
  deleted: 'Tout ce qui était gardé sur vous est supprimé. Si vous écrivez de nouveau, nous recommençons à zéro.',
  nothingDeleted: 'Rien n’a été supprimé.',
  stopped: 'Je ne vous écris plus. Si vous écrivez de nouveau, je suis là.',

  textOnly: 'Je peux seulement lire du texte. Écrivez votre question en quelques mots, s’il vous plaît.',
  noVoice: 'Je ne peux pas écouter les messages vocaux. Écrivez votre question, s’il vous plaît.',
  voiceUnderstood: 'Voici ce que j’ai compris :',
  voiceTooLong: 'Le message vocal est trop long. Durée maximale : {minutes} min ({megabytes} Mo).',
  voiceNotUnderstood: 'Je n’ai pas pu comprendre le message vocal. Écrivez votre question, s’il vous plaît.',
  noFiles:
    'Je ne peux pas regarder les photos et les documents. Écrivez de quoi il s’agit, ou demandez une personne : /human',
  fileToPerson:
    'Je ne peux pas regarder les photos et les documents. Quand une personne vous répond ici, elle peut les ouvrir. Ou écrivez-moi de quoi il s’agit.',
  staleButton: 'Ce bouton ne fonctionne plus. Écrivez ce dont vous avez besoin, s’il vous plaît.',
  writePrivately:
    'Ici, d’autres personnes peuvent lire. Pour les sujets personnels, écrivez-moi en privé, s’il vous plaît : {url}',

  helpIntro: 'Écrivez simplement votre question. Ces commandes fonctionnent à tout moment :',
  commandHelp: 'Ce que je peux faire',
  commandMenu: 'Chercher par thème',
  commandEvents: 'Les prochains événements',
  commandPlaces: 'Lieux et horaires',
  commandRegion: 'Changer de région',
  commandLanguage: 'Changer de langue',
  commandPlain: 'Activer ou arrêter le langage simple',
  commandHuman: 'Parler à une personne',
  commandPrivacy: 'Ce qui est gardé, et vos droits',
  commandExport: 'Mes données dans un fichier',
  commandDelete: 'Supprimer mes données',
  commandStop: 'Terminer la conversation',

  address: 'Adresse',
  phone: 'Téléphone',
  email: 'E-mail',
  website: 'Site internet',
  openingHours: 'Horaires d’ouverture',
  closed: 'Fermé',
  openAllDay: 'Ouvert toute la journée',
  byAppointment: 'Sur rendez-vous',
  temporarilyClosed: 'Fermé temporairement',
  barrierFree: 'Accessible aux personnes handicapées',
  onlineMeeting: 'Rencontre en ligne',
  bookAppointment: 'Prendre rendez-vous',

  chatTitle: 'Vos questions : {region}',
  yourQuestion: 'Votre question',
  questionPlaceholder: 'Par exemple : Où puis-je apprendre l’allemand ?',
  send: 'Envoyer',
  searching: 'Recherche dans les pages officielles …',
  writing: 'Rédaction de la réponse …',
  checking: 'Vérification de la réponse dans les pages …',
  you: 'Vous',
  assistant: 'Lotse (automatique)',
  sources: 'Sources',
  openPage: 'Ouvrir la page',
  lastUpdated: 'Dernière mise à jour : {date}',
  form: 'Formulaire',
  pdfFile: 'Fichier PDF',
  map: 'Carte',
  chooseLanguage: 'Choisir la langue',
  newConversation: 'Nouvelle conversation',
  privacyNote: 'Merci de ne pas écrire de noms, d’adresses ni de numéros de documents.',
  imprint: 'Mentions légales',
  skipToQuestion: 'Aller au champ de question',

  connectionLost: 'La connexion a été interrompue.',
  tryAgain: 'Réessayer',
  ourFault: 'Une erreur s’est produite de notre côté. Veuillez réessayer plus tard.',
  tooManyQuestions: 'Cela fait beaucoup de questions en peu de temps. Veuillez patienter un instant.',
  questionTooLong: 'La question est trop longue. Nombre maximal de caractères : {limit}.',
  scriptsNeeded: 'Ce chat a besoin de JavaScript. Toutes les informations se trouvent aussi sur les pages officielles.',
}
