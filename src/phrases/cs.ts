/** Phrases in Čeština. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Zde odpovídá automatický systém, ne člověk. Odpovědi jsou úryvky z oficiálních stránek ({region}). Mohu něco přehlédnout nebo špatně pochopit, proto si prosím přečtěte i odkazovanou stránku.',
  invitation: 'Vítejte! Co byste chtěli vědět o životě zde ({region})?',
  pageSays: 'Na stránce „{title}“ se píše:',
  pageSaysInLanguage: 'Na stránce „{title}“ se píše (k dispozici jen v tomto jazyce: {language}):',
  nextDates: 'Nejbližší termíny:',
  nothingFound: 'Na oficiálních stránkách ({region}) se k tomu bohužel nic nenašlo. Zkuste to prosím jinými slovy.',
  pagesThatMayHelp: 'Možná vám pomohou tyto stránky:',

  address: 'Adresa',
  phone: 'Telefon',
  email: 'E-mail',
  website: 'Webové stránky',
  openingHours: 'Otevírací doba',
  closed: 'Zavřeno',
  openAllDay: 'Otevřeno celý den',
  byAppointment: 'Po domluvě termínu',
  temporarilyClosed: 'Dočasně zavřeno',
  barrierFree: 'Bezbariérový přístup',
  onlineMeeting: 'Online setkání',
  bookAppointment: 'Objednat termín',

  chatTitle: 'Vaše otázky: {region}',
  yourQuestion: 'Vaše otázka',
  questionPlaceholder: 'Například: Kde se mohu učit německy?',
  send: 'Odeslat',
  searching: 'Hledám na oficiálních stránkách …',
  you: 'Vy',
  assistant: 'Lotse (automatický)',
  sources: 'Zdroje',
  openPage: 'Otevřít stránku',
  lastUpdated: 'Poslední aktualizace: {date}',
  form: 'Formulář',
  pdfFile: 'Soubor PDF',
  map: 'Mapa',
  chooseLanguage: 'Vybrat jazyk',
  newConversation: 'Nový rozhovor',
  privacyNote:
    'Tento rozhovor zůstává v této kartě prohlížeče a skončí, když ji zavřete. Nepište prosím jména, adresy ani čísla dokladů.',
  imprint: 'Právní informace',
  skipToQuestion: 'Přejít na pole pro otázku',

  connectionLost: 'Spojení bylo přerušeno.',
  tryAgain: 'Zkusit znovu',
  ourFault: 'Na naší straně došlo k chybě. Zkuste to prosím později.',
  tooManyQuestions: 'To bylo mnoho otázek za krátkou dobu. Počkejte prosím chvíli.',
  questionTooLong: 'Otázka je příliš dlouhá. Nejvyšší počet znaků: {limit}.',
  scriptsNeeded: 'Tento chat potřebuje JavaScript. Všechny informace jsou také na oficiálních stránkách.',
}
