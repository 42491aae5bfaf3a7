/** Phrases in Dansk. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Her svarer et automatisk system, ikke et menneske. Svarene er uddrag fra de officielle sider ({region}). Jeg kan overse eller misforstå noget, så læs også den side, der er linket til.',
  invitation: 'Velkommen! Hvad vil du gerne vide om livet her ({region})?',
  pageSays: 'På siden „{title}“ står der:',
  pageSaysInLanguage: 'På siden „{title}“ står der (findes kun på dette sprog: {language}):',
  nextDates: 'De næste datoer:',
  nothingFound:
    'Jeg fandt desværre ikke noget om det på de officielle sider ({region}). Prøv venligst at spørge med andre ord.',
  pagesThatMayHelp: 'Måske kan disse sider hjælpe dig:',

  address: 'Adresse',
  phone: 'Telefon',
  email: 'E-mail',
  website: 'Hjemmeside',
  openingHours: 'Åbningstider',
  closed: 'Lukket',
  openAllDay: 'Åbent hele dagen',
  byAppointment: 'Efter aftale',
  temporarilyClosed: 'Midlertidigt lukket',
  barrierFree: 'Tilgængelig for alle',
  onlineMeeting: 'Onlinemøde',
  bookAppointment: 'Bestil en tid',

  chatTitle: 'Dine spørgsmål: {region}',
  yourQuestion: 'Dit spørgsmål',
  questionPlaceholder: 'For eksempel: Hvor kan jeg lære tysk?',
  send: 'Send',
  searching: 'Jeg søger på de officielle sider …',
  you: 'Dig',
  assistant: 'Lotse (automatisk)',
  sources: 'Kilder',
  openPage: 'Åbn siden',
  lastUpdated: 'Senest opdateret: {date}',
  form: 'Formular',
  pdfFile: 'PDF-fil',
  map: 'Kort',
  chooseLanguage: 'Vælg sprog',
  newConversation: 'Ny samtale',
  privacyNote:
    'Denne samtale bliver i dette faneblad i browseren og slutter, når du lukker det. Skriv venligst ikke navne, adresser eller dokumentnumre.',
  imprint: 'Juridiske oplysninger',
  skipToQuestion: 'Gå til spørgsmålsfeltet',

  connectionLost: 'Forbindelsen blev afbrudt.',
  tryAgain: 'Prøv igen',
  ourFault: 'Der er sket en fejl hos os. Prøv venligst igen senere.',
  tooManyQuestions: 'Det var mange spørgsmål på kort tid. Vent venligst et øjeblik.',
  questionTooLong: 'Spørgsmålet er for langt. Det må højst have {limit} tegn.',
  scriptsNeeded: 'Denne chat kræver JavaScript. Alle oplysninger findes også på de officielle sider.',
}
