/** Phrases in Romani. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Akate dela tumen dževapi avtomatikano sistemi, na manuš. O dževapia si kotora taro oficijalno strane ({region}). Šaj te na arakhav disavi bukja jali bango te haljovav. Molinaja tumen te drabaren hem i strana ko linko.',
  invitation: 'Šukar alen! So mangena te džanen bašo dživdipe akate ({region})?',
  pageSays: 'Ki strana „{title}“ si hramome:',
  pageSaysInLanguage: 'Ki strana „{title}“ si hramome (salde ki akaja čhib: {language}):',
  nextDates: 'O avutne date:',
  nothingFound:
    'Afi keren, na arakhljum khanči bašo odova ko oficijalno strane ({region}). Molinaja tumen te pučen avere lafencar.',
  pagesThatMayHelp: 'Šaj akala strane ka pomožinen tumen:',

  address: 'Adresa',
  phone: 'Telefoni',
  email: 'I-mejl',
  website: 'Vebstrana',
  openingHours: 'Kana si phravdo',
  closed: 'Phanlo',
  openAllDay: 'Phravdo sasto dive',
  byAppointment: 'Salde termineja',
  temporarilyClosed: 'Harne vakteske phanlo',
  barrierFree: 'Lokho khuvibe sarenge',
  onlineMeeting: 'Onlajn arakhibe',
  bookAppointment: 'Keren zakažiba',

  chatTitle: 'Tumare pučiba: {region}',
  yourQuestion: 'Tumaro pučiba',
  questionPlaceholder: 'Misal: Kote šaj te sikljovav germanikani čhib?',
  send: 'Bičhalen',
  searching: 'Rodava ko oficijalno strane …',
  you: 'Tumen',
  assistant: 'Lotse (avtomatikano)',
  sources: 'Hainga',
  openPage: 'Phraven i strana',
  lastUpdated: 'Paluno menibe: {date}',
  form: 'Forma',
  pdfFile: 'PDF dokumenti',
  map: 'Mapa',
  chooseLanguage: 'Birinen čhib',
  newConversation: 'Nevo lafikeriba',
  privacyNote:
    'Akava lafikeriba ačhovela salde ko akava tabi taro brauzeri thaj kosela pes kana phandena o tabi. Molinaja tumen te na hramonen anava, adrese jali numeroja taro dokumentia.',
  imprint: 'Otpečatkoja',
  skipToQuestion: 'Džan ko than bašo pučiba',

  connectionLost: 'I konekcija čhindili.',
  tryAgain: 'Probinen panda jekh far',
  ourFault: 'Bangin uli amendar. Molinaja tumen te probinen palo disavo vakti.',
  tooManyQuestions: 'Ale but pučiba ko harno vakti. Molinaja tumen te adžikeren harica.',
  questionTooLong: 'O pučiba tano but lungo. Maksimum karakteria: {limit}.',
  scriptsNeeded: 'Akale čateske valjani JavaScript. Sa o informacie si hem ko oficijalno strane.',
}
