/** Phrases in Français. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'C’est un système automatique qui vous répond, pas une personne. Les réponses sont des passages des pages officielles ({region}). Je peux oublier ou mal comprendre quelque chose : merci de lire aussi la page indiquée.',
  invitation: 'Bienvenue ! Que souhaitez-vous savoir sur la vie ici ({region}) ?',
  pageSays: 'Voici ce que dit la page « {title} » :',
  pageSaysInLanguage: 'Voici ce que dit la page « {title} » (disponible uniquement dans cette langue : {language}) :',
  nextDates: 'Les prochaines dates :',
  nothingFound:
    'Désolé, je n’ai rien trouvé à ce sujet sur les pages officielles ({region}). Veuillez essayer avec d’autres mots.',
  pagesThatMayHelp: 'Ces pages peuvent peut-être vous aider :',

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
  privacyNote:
    'Cette conversation reste dans cet onglet du navigateur et prend fin lorsque vous le fermez. Merci de ne pas écrire de noms, d’adresses ni de numéros de documents.',
  imprint: 'Mentions légales',
  skipToQuestion: 'Aller au champ de question',

  connectionLost: 'La connexion a été interrompue.',
  tryAgain: 'Réessayer',
  ourFault: 'Une erreur s’est produite de notre côté. Veuillez réessayer plus tard.',
  tooManyQuestions: 'Cela fait beaucoup de questions en peu de temps. Veuillez patienter un instant.',
  questionTooLong: 'La question est trop longue. Nombre maximal de caractères : {limit}.',
  scriptsNeeded: 'Ce chat a besoin de JavaScript. Toutes les informations se trouvent aussi sur les pages officielles.',
}
