/** Phrases in Shqip. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Këtu përgjigjet një sistem automatik, jo një njeri. Përgjigjet janë pjesë nga faqet zyrtare ({region}). Mund të më shpëtojë diçka ose ta kuptoj gabim, prandaj ju lutemi lexoni edhe faqen e lidhjes.',
  invitation: 'Mirë se vini! Çfarë dëshironi të dini për jetën këtu ({region})?',
  pageSays: 'Në faqen „{title}“ shkruan:',
  pageSaysInLanguage: 'Në faqen „{title}“ shkruan (gjendet vetëm në këtë gjuhë: {language}):',
  nextDates: 'Datat e ardhshme:',
  nothingFound:
    'Na vjen keq, në faqet zyrtare ({region}) nuk u gjet asgjë për këtë. Ju lutemi provoni me fjalë të tjera.',
  pagesThatMayHelp: 'Ndoshta ju ndihmojnë këto faqe:',

  address: 'Adresa',
  phone: 'Telefoni',
  email: 'Posta elektronike',
  website: 'Faqja e internetit',
  openingHours: 'Orari i hapjes',
  closed: 'Mbyllur',
  openAllDay: 'Hapur gjithë ditën',
  byAppointment: 'Me takim të caktuar',
  temporarilyClosed: 'Përkohësisht i mbyllur',
  barrierFree: 'Pa pengesa',
  onlineMeeting: 'Takim në internet',
  bookAppointment: 'Caktoni një takim',

  chatTitle: 'Pyetjet tuaja: {region}',
  yourQuestion: 'Pyetja juaj',
  questionPlaceholder: 'Për shembull: Ku mund të mësoj gjermanisht?',
  send: 'Dërgo',
  searching: 'Po kërkoj në faqet zyrtare …',
  you: 'Ju',
  assistant: 'Lotse (automatik)',
  sources: 'Burimet',
  openPage: 'Hap faqen',
  lastUpdated: 'Përditësuar së fundi: {date}',
  form: 'Formular',
  pdfFile: 'Skedar PDF',
  map: 'Harta',
  chooseLanguage: 'Zgjidhni gjuhën',
  newConversation: 'Bisedë e re',
  privacyNote:
    'Kjo bisedë mbetet në këtë skedë të shfletuesit dhe përfundon kur e mbyllni. Ju lutemi mos shkruani emra, adresa ose numra dokumentesh.',
  imprint: 'Të dhënat e botuesit',
  skipToQuestion: 'Kalo te fusha e pyetjes',

  connectionLost: 'Lidhja u ndërpre.',
  tryAgain: 'Provoni përsëri',
  ourFault: 'Ndodhi një gabim nga ana jonë. Ju lutemi provoni përsëri më vonë.',
  tooManyQuestions: 'Këto janë shumë pyetje në pak kohë. Ju lutemi prisni pak.',
  questionTooLong: 'Pyetja është tepër e gjatë. Numri më i madh i shkronjave: {limit}.',
  scriptsNeeded: 'Kjo bisedë ka nevojë për JavaScript. Të gjitha informacionet gjenden edhe në faqet zyrtare.',
}
