/** Phrases in Deutsch. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Hier antwortet ein automatisches System, kein Mensch. Die Antworten sind Abschnitte aus den offiziellen Seiten ({region}). Ich kann etwas übersehen oder falsch verstehen: Bitte lesen Sie auch die verlinkte Seite.',
  invitation: 'Willkommen! Was möchten Sie über das Leben vor Ort wissen ({region})?',
  pageSays: 'Auf der Seite „{title}“ steht:',
  pageSaysInLanguage: 'Auf der Seite „{title}“ steht (nur in dieser Sprache: {language}):',
  nextDates: 'Die nächsten Termine:',
  nothingFound:
    'Dazu habe ich auf den offiziellen Seiten ({region}) leider nichts gefunden. Bitte versuchen Sie es mit anderen Worten.',
  pagesThatMayHelp: 'Diese Seiten helfen Ihnen vielleicht weiter:',

  address: 'Adresse',
  phone: 'Telefon',
  email: 'E-Mail',
  website: 'Website',
  openingHours: 'Öffnungszeiten',
  closed: 'Geschlossen',
  openAllDay: 'Ganztägig geöffnet',
  byAppointment: 'Nach Terminvereinbarung',
  temporarilyClosed: 'Vorübergehend geschlossen',
  barrierFree: 'Barrierefrei',
  onlineMeeting: 'Online-Treffen',
  bookAppointment: 'Termin buchen',

  chatTitle: 'Ihre Fragen: {region}',
  yourQuestion: 'Ihre Frage',
  questionPlaceholder: 'Zum Beispiel: Wo kann ich Deutsch lernen?',
  send: 'Senden',
  searching: 'Ich suche auf den offiziellen Seiten …',
  you: 'Sie',
  assistant: 'Lotse (automatisch)',
  sources: 'Quellen',
  openPage: 'Seite öffnen',
  lastUpdated: 'Zuletzt aktualisiert: {date}',
  form: 'Formular',
  pdfFile: 'PDF-Datei',
  map: 'Karte',
  chooseLanguage: 'Sprache wählen',
  newConversation: 'Neues Gespräch',
  privacyNote:
    'Dieses Gespräch bleibt in diesem Browser-Tab und endet, wenn Sie ihn schließen. Bitte schreiben Sie keine Namen, Adressen oder Ausweisnummern.',
  imprint: 'Impressum',
  skipToQuestion: 'Direkt zum Fragefeld',

  connectionLost: 'Die Verbindung ist unterbrochen.',
  tryAgain: 'Noch einmal versuchen',
  ourFault: 'Bei uns ist ein Fehler aufgetreten. Bitte versuchen Sie es später noch einmal.',
  tooManyQuestions: 'Das waren viele Fragen in kurzer Zeit. Bitte warten Sie einen Moment.',
  questionTooLong: 'Die Frage ist zu lang. Höchstens {limit} Zeichen sind möglich.',
  scriptsNeeded: 'Dieser Chat braucht JavaScript. Alle Informationen stehen auch auf den offiziellen Seiten.',
}
