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

  emergencyCall:
    'Ist jemand in Gefahr? Dann rufen Sie jetzt an. Der Anruf kostet nichts. Sie können immer anrufen, am Tag und in der Nacht:',
  ambulanceAndFire: 'Kranken-Wagen und Feuerwehr',
  police: 'Polizei',
  adviceSuicide: 'Sie sind nicht allein. Bitte sprechen Sie jetzt mit einem Menschen.',
  adviceViolence: 'Gehen Sie an einen sicheren Ort. Tun Sie das, wenn es geht.',
  adviceTrafficking: 'Niemand darf Ihren Pass behalten. Niemand darf Sie zur Arbeit zwingen. Es gibt Hilfe für Sie.',
  adviceMedical: 'Sagen Sie am Telefon: Wo sind Sie? Was ist passiert? Bleiben Sie bei der Person.',
  adviceFire:
    'Gehen Sie aus dem Haus. Machen Sie die Türen hinter sich zu. Benutzen Sie keinen Aufzug. Rufen Sie dann an.',
  crisisLine: 'Jemand hört Ihnen zu. Sie müssen Ihren Namen nicht sagen. Es kostet nichts. Tag und Nacht',
  womenHelpline: 'Hilfe für Frauen bei Gewalt, in vielen Sprachen',
  menHelpline: 'Hilfe für Männer bei Gewalt',
  childrenHelpline: 'Hilfe für Kinder und junge Menschen',
  doctorOnCall: 'Ein Arzt oder eine Ärztin. Es besteht keine Lebens-Gefahr, und die Praxen sind zu',
  traffickingHelp: 'Beratung für Opfer von Menschen-Handel',
  youAreWelcome: 'Gern! Haben Sie noch eine Frage? Dann schreiben Sie mir.',
  goodbye: 'Auf Wiedersehen! Alles Gute für Sie!',
  staysCalm:
    'Sie sind wütend. Das tut mir leid. Ich möchte Ihnen helfen. Bitte stellen Sie mir eine Frage über das Leben hier.',
  noOpinions: 'Ich habe keine eigene Meinung. Ich zeige nur die offiziellen Seiten ({region}).',
  wellBeing: 'Danke für die Frage! Ich bin ein Computer-Programm. Was möchten Sie wissen?',

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
