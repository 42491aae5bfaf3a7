/** Phrases in Slovenčina. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Tu odpovedá automatický systém, nie človek. Odpovede sú úryvky z oficiálnych stránok ({region}). Môžem niečo prehliadnuť alebo zle pochopiť, preto si, prosím, prečítajte aj stránku, na ktorú vedie odkaz.',
  invitation: 'Vitajte! Čo by ste chceli vedieť o živote tu ({region})?',
  pageSays: 'Na stránke „{title}“ sa píše:',
  pageSaysInLanguage: 'Na stránke „{title}“ sa píše (dostupné len v tomto jazyku: {language}):',
  nextDates: 'Najbližšie termíny:',
  nothingFound: 'Na oficiálnych stránkach ({region}) sa o tom, žiaľ, nič nenašlo. Skúste to, prosím, inými slovami.',
  pagesThatMayHelp: 'Možno vám pomôžu tieto stránky:',

  address: 'Adresa',
  phone: 'Telefón',
  email: 'E-mail',
  website: 'Webová stránka',
  openingHours: 'Otváracie hodiny',
  closed: 'Zatvorené',
  openAllDay: 'Otvorené celý deň',
  byAppointment: 'Po dohode termínu',
  temporarilyClosed: 'Dočasne zatvorené',
  barrierFree: 'Bezbariérový prístup',
  onlineMeeting: 'Online stretnutie',
  bookAppointment: 'Objednať si termín',

  chatTitle: 'Vaše otázky: {region}',
  yourQuestion: 'Vaša otázka',
  questionPlaceholder: 'Napríklad: Kde sa môžem učiť po nemecky?',
  send: 'Odoslať',
  searching: 'Hľadám na oficiálnych stránkach …',
  you: 'Vy',
  assistant: 'Lotse (automatický)',
  sources: 'Zdroje',
  openPage: 'Otvoriť stránku',
  lastUpdated: 'Posledná aktualizácia: {date}',
  form: 'Formulár',
  pdfFile: 'Súbor PDF',
  map: 'Mapa',
  chooseLanguage: 'Vybrať jazyk',
  newConversation: 'Nový rozhovor',
  privacyNote:
    'Tento rozhovor zostáva na tejto karte prehliadača a skončí sa, keď ju zatvoríte. Nepíšte, prosím, mená, adresy ani čísla dokladov.',
  imprint: 'Právne informácie',
  skipToQuestion: 'Prejsť na pole pre otázku',

  connectionLost: 'Spojenie sa prerušilo.',
  tryAgain: 'Skúsiť znova',
  ourFault: 'Na našej strane nastala chyba. Skúste to, prosím, neskôr.',
  tooManyQuestions: 'To bolo veľa otázok za krátky čas. Počkajte, prosím, chvíľu.',
  questionTooLong: 'Otázka je príliš dlhá. Najvyšší počet znakov: {limit}.',
  scriptsNeeded: 'Tento čet potrebuje JavaScript. Všetky informácie sú aj na oficiálnych stránkach.',
}
