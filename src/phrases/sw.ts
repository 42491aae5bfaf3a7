/** Phrases in Kiswahili. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Hapa unajibiwa na mfumo wa kiotomatiki, si binadamu. Majibu ni sehemu za kurasa rasmi ({region}). Ninaweza kukosa au kuelewa vibaya jambo fulani, kwa hiyo tafadhali soma pia ukurasa uliounganishwa.',
  invitation: 'Karibu! Ungependa kujua nini kuhusu maisha ya hapa ({region})?',
  pageSays: 'Ukurasa “{title}” unasema:',
  pageSaysInLanguage: 'Ukurasa “{title}” unasema (unapatikana kwa lugha hii tu: {language}):',
  nextDates: 'Tarehe zinazofuata:',
  nothingFound:
    'Samahani, sikupata chochote kuhusu jambo hili kwenye kurasa rasmi ({region}). Tafadhali jaribu kuuliza kwa maneno mengine.',
  pagesThatMayHelp: 'Labda kurasa hizi zitakusaidia:',

  address: 'Anwani',
  phone: 'Simu',
  email: 'Barua pepe',
  website: 'Tovuti',
  openingHours: 'Saa za kufungua',
  closed: 'Imefungwa',
  openAllDay: 'Iko wazi siku nzima',
  byAppointment: 'Kwa miadi',
  temporarilyClosed: 'Imefungwa kwa muda',
  barrierFree: 'Inafikika kwa watu wenye ulemavu',
  onlineMeeting: 'Mkutano wa mtandaoni',
  bookAppointment: 'Weka miadi',

  chatTitle: 'Maswali yako: {region}',
  yourQuestion: 'Swali lako',
  questionPlaceholder: 'Kwa mfano: Ninaweza kujifunza Kijerumani wapi?',
  send: 'Tuma',
  searching: 'Ninatafuta kwenye kurasa rasmi …',
  you: 'Wewe',
  assistant: 'Lotse (kiotomatiki)',
  sources: 'Vyanzo',
  openPage: 'Fungua ukurasa',
  lastUpdated: 'Ilisasishwa mwisho: {date}',
  form: 'Fomu',
  pdfFile: 'Faili ya PDF',
  map: 'Ramani',
  chooseLanguage: 'Chagua lugha',
  newConversation: 'Mazungumzo mapya',
  privacyNote:
    'Mazungumzo haya yanabaki kwenye kichupo hiki cha kivinjari na yanaisha unapokifunga. Tafadhali usiandike majina, anwani au nambari za hati.',
  imprint: 'Maelezo ya kisheria',
  skipToQuestion: 'Nenda kwenye sehemu ya swali',

  connectionLost: 'Muunganisho umekatika.',
  tryAgain: 'Jaribu tena',
  ourFault: 'Hitilafu imetokea upande wetu. Tafadhali jaribu tena baadaye.',
  tooManyQuestions: 'Hayo ni maswali mengi kwa muda mfupi. Tafadhali subiri kidogo.',
  questionTooLong: 'Swali ni refu mno. Idadi ya juu ya herufi: {limit}.',
  scriptsNeeded: 'Gumzo hili linahitaji JavaScript. Taarifa zote zipo pia kwenye kurasa rasmi.',
}
