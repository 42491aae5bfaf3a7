/** Phrases in Deutsch (Leichte Sprache). */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Hier antwortet ein Computer. Kein Mensch. Die Antworten sind Texte von den offiziellen Seiten ({region}). Der Computer macht manchmal Fehler. Bitte lesen Sie auch die Seite.',
  invitation: 'Willkommen! Was möchten Sie wissen ({region})?',
  pageSays: 'Auf der Seite „{title}“ steht das:',
  pageSaysInLanguage: 'Auf der Seite „{title}“ steht das (nur in dieser Sprache: {language}):',
  nextDates: 'Die nächsten Termine sind:',
  nothingFound:
    'Ich habe dazu nichts gefunden. Ich habe auf den offiziellen Seiten gesucht ({region}). Bitte fragen Sie mit anderen Wörtern.',
  pagesThatMayHelp: 'Vielleicht helfen Ihnen diese Seiten:',

  address: 'Adresse',
  phone: 'Telefon',
  email: 'E-Mail',
  website: 'Internet-Seite',
  openingHours: 'Öffnungs-Zeiten',
  closed: 'Geschlossen',
  openAllDay: 'Den ganzen Tag offen',
  byAppointment: 'Nur mit Termin',
  temporarilyClosed: 'Im Moment geschlossen',
  barrierFree: 'Ohne Hindernisse',
  onlineMeeting: 'Treffen im Internet',
  bookAppointment: 'Termin machen',

  chatTitle: 'Ihre Fragen: {region}',
  yourQuestion: 'Ihre Frage',
  questionPlaceholder: 'Zum Beispiel: Wo lerne ich Deutsch?',
  send: 'Senden',
  searching: 'Ich suche. Bitte warten Sie kurz …',
  you: 'Sie',
  assistant: 'Lotse (ein Computer)',
  sources: 'Woher die Antwort kommt',
  openPage: 'Seite öffnen',
  lastUpdated: 'Zuletzt geändert: {date}',
  form: 'Formular',
  pdfFile: 'PDF-Datei',
  map: 'Karte',
  chooseLanguage: 'Sprache wählen',
  newConversation: 'Neues Gespräch',
  privacyNote:
    'Das Gespräch bleibt in diesem Fenster. Sie schließen das Fenster? Dann ist das Gespräch weg. Bitte schreiben Sie keine Namen. Bitte schreiben Sie keine Adressen. Bitte schreiben Sie keine Nummern von Ausweisen.',
  imprint: 'Impressum',
  skipToQuestion: 'Zum Feld für die Frage',

  connectionLost: 'Die Verbindung ist weg.',
  tryAgain: 'Noch einmal versuchen',
  ourFault: 'Wir haben einen Fehler. Bitte versuchen Sie es später noch einmal.',
  tooManyQuestions: 'Das waren sehr viele Fragen. Bitte warten Sie kurz.',
  questionTooLong: 'Die Frage ist zu lang. So viele Zeichen gehen: {limit}.',
  scriptsNeeded: 'Der Chat braucht JavaScript. Sie finden alles auch auf den offiziellen Seiten.',
}
