/** Phrases in Kurmancî. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Li vir pergaleke otomatîk bersivê dide, ne mirovek. Bersiv beşên rûpelên fermî ne ({region}). Dibe ku ez tiştekî nebînim an jî şaş fêm bikim. Ji kerema xwe rûpela girêdanê jî bixwînin.',
  invitation: 'Hûn bi xêr hatin! Hûn dixwazin li ser jiyana li vir çi bizanin ({region})?',
  pageSays: 'Li ser rûpela «{title}» wiha hatiye nivîsandin:',
  pageSaysInLanguage: 'Li ser rûpela «{title}» wiha hatiye nivîsandin (tenê bi vî zimanî heye: {language}):',
  nextDates: 'Dîrokên bên:',
  nothingFound:
    'Mixabin, min li ser rûpelên fermî ({region}) tiştek li ser vê mijarê nedît. Ji kerema xwe bi peyvên din bipirsin.',
  pagesThatMayHelp: 'Dibe ku ev rûpel alîkariya we bikin:',

  address: 'Navnîşan',
  phone: 'Telefon',
  email: 'E-peyam',
  website: 'Malper',
  openingHours: 'Demên vekirinê',
  closed: 'Girtî ye',
  openAllDay: 'Hemû rojê vekirî ye',
  byAppointment: 'Bi randevûyê',
  temporarilyClosed: 'Niha ji bo demekê girtî ye',
  barrierFree: 'Bê asteng',
  onlineMeeting: 'Civîna li ser înternetê',
  bookAppointment: 'Randevûyê bistînin',

  chatTitle: 'Pirsên we: {region}',
  yourQuestion: 'Pirsa we',
  questionPlaceholder: 'Bo nimûne: Ez li ku dikarim almanî hîn bibim?',
  send: 'Bişînin',
  searching: 'Ez li ser rûpelên fermî digerim …',
  you: 'Hûn',
  assistant: 'Lotse (otomatîk)',
  sources: 'Çavkanî',
  openPage: 'Rûpelê vekin',
  lastUpdated: 'Nûkirina dawî: {date}',
  form: 'Form',
  pdfFile: 'Pelê PDF',
  map: 'Nexşe',
  chooseLanguage: 'Zimanê xwe hilbijêrin',
  newConversation: 'Axaftina nû',
  privacyNote:
    'Ev axaftin di vê taba gerokê de dimîne û gava hûn wê digirin diqede. Ji kerema xwe nav, navnîşan an hejmarên belgeyan nenivîsin.',
  imprint: 'Agahiyên weşanger',
  skipToQuestion: 'Biçin qada pirsê',

  connectionLost: 'Girêdan qut bû.',
  tryAgain: 'Dîsa biceribînin',
  ourFault: 'Li cem me çewtiyek çêbû. Ji kerema xwe paşê dîsa biceribînin.',
  tooManyQuestions: 'Di demeke kurt de gelek pirs hatin. Ji kerema xwe hinekî bisekinin.',
  questionTooLong: 'Pirs pir dirêj e. Hejmara herî zêde ya tîpan: {limit}.',
  scriptsNeeded: 'Ji bo vê axaftinê JavaScript pêwîst e. Hemû agahî li ser rûpelên fermî jî hene.',
}
