/** Phrases in Deutsch (Leichte Sprache). */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Hier antwortet ein Computer. Kein Mensch. Die Antworten kommen von den offiziellen Seiten ({region}). Der Computer macht manchmal Fehler. Bitte lesen Sie auch die Seite.',
  invitation: 'Willkommen! Was möchten Sie wissen ({region})?',
  pageSays: 'Auf der Seite „{title}“ steht das:',
  pageSaysInLanguage: 'Auf der Seite „{title}“ steht das (nur in dieser Sprache: {language}):',
  machineTranslation: 'Ein Computer hat das übersetzt:',
  nextDates: 'Die nächsten Termine sind:',
  nothingFound:
    'Ich habe dazu nichts gefunden. Ich habe auf den offiziellen Seiten gesucht ({region}). Bitte fragen Sie mit anderen Wörtern.',
  pagesThatMayHelp: 'Vielleicht helfen Ihnen diese Seiten:',
  writtenByMachine:
    'Das hat ein Computer geschrieben. Der Text kommt von diesen offiziellen Seiten. Bitte lesen Sie dort nach:',
  quotedInstead: 'Der Computer kann gerade nicht selbst antworten. Hier ist der Text von den offiziellen Seiten.',

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
  otherPlace: 'Ich kenne nur die offiziellen Seiten von dieser Region ({region}). Andere Orte kenne ich nicht.',
  otherRegion: 'Möchten Sie etwas über einen anderen Ort wissen? Dann schreiben Sie: /region',

  whatIsStored:
    'Ich speichere Ihre Nachrichten. Ich speichere auch meine Antworten. So kann ich Ihnen antworten. Ich speichere alles für höchstens {days} Tage. Ich speichere auch Ihr Konto. Dorthin schicke ich die Antworten. Ihren Namen speichere ich nicht. Im Moment speichere ich nur sehr wenig. Ich brauche es für diese Antwort. Schreiben Sie mir wieder? Erst dann speichere ich mehr.',
  modelReads:
    'Ein Computer-Programm hilft beim Antworten. Es gehört zu einem anderen Dienst. Der Dienst bekommt Ihre Fragen und Sprach-Nachrichten. Persönliche Angaben in Texten nehmen wir vorher heraus, wenn wir sie erkennen.',
  whoReads:
    'Am Anfang liest kein Mensch mit. Vielleicht möchten Sie mit einem Menschen sprechen. Oder ich habe keine gute Antwort. Oder jemand ist in Gefahr. Dann sage ich der Beratung Bescheid ({region}). Das sage ich Ihnen auch. Erst dann können die Menschen von der Beratung dieses Gespräch lesen.',
  yourRights:
    'Verantwortlich ist: {region}. Sie dürfen alles sehen, was über Sie gespeichert ist (/export). Sie dürfen alles löschen (/delete). Sie dürfen sich beschweren. Das geht bei einer Behörde für Daten-Schutz.',
  privacyPage: 'Daten-Schutz',

  askRegion:
    'Wo wohnen Sie? Schreiben Sie den Namen von Ihrer Stadt. Oder schreiben Sie den Namen von Ihrem Land-Kreis. Oder schreiben Sie die Post-Leit-Zahl. Sie können mir auch Ihren Ort schicken.',
  regionSet: 'Das ist jetzt Ihre Region: {region}',
  whichRegion: 'Welche Region ist richtig?',
  regionUnknown:
    'Ich kenne „{text}“ nicht. Wählen Sie bitte eine Region. Oder schreiben Sie einen anderen Namen. Oder schreiben Sie eine Post-Leit-Zahl:',
  nearestRegions: 'Diese Regionen sind in Ihrer Nähe:',
  shareLocation: 'Meinen Ort schicken',
  languageSet: 'Ich schreibe jetzt in dieser Sprache: {language}',
  languageAutomatic: 'Der Computer erkennt die Sprache',
  languageFollows: 'Sie schreiben in Ihrer Sprache. Ich antworte in der gleichen Sprache.',
  moreLanguages: 'Mehr Sprachen',
  plainOn:
    'Ich antworte jetzt kurz. Manche Seiten gibt es in Leichter Sprache. Dann antworte ich in Leichter Sprache. Leichte Sprache ausschalten: /plain',
  plainOff: 'Leichte Sprache ist jetzt aus. Meine Antworten sind wieder länger.',

  menuTitle: 'Was suchen Sie?',
  back: 'Zurück',
  more: 'Mehr',
  comingEvents: 'Das sind die nächsten Veranstaltungen:',
  noEvents: 'Im Moment gibt es auf den Seiten keine Veranstaltungen ({region}).',
  places: 'Orte',
  noPlaces: 'Es gibt auf den Seiten keine Orte ({region}).',
  nearestPlaces: 'Diese Orte sind in Ihrer Nähe:',
  openToday: 'Heute: {hours}',

  whichDoYouMean: 'Ich verstehe Ihre Frage nicht genau. Welche Seite passt zu Ihrer Frage?',
  noneOfThese: 'Keine Seite passt',
  didItHelp: 'Hat Ihnen die Antwort geholfen?',
  yes: 'Ja',
  no: 'Nein',
  whyNot: 'Das tut mir leid. Was war schlecht?',
  reasonOtherTopic: 'Das ist ein anderes Thema',
  reasonOutdated: 'Das ist falsch oder alt',
  reasonHardToUnderstand: 'Ich verstehe es nicht gut',
  reasonNotEnough: 'Das ist zu wenig',
  thanksForRating: 'Danke! So werden die Seiten besser.',

  talkToPerson: 'Mit einem Menschen sprechen',
  handedOver:
    'Ich habe der Beratung Bescheid gesagt ({region}). Bis jetzt hat kein Mensch mitgelesen. Jetzt können die Menschen von der Beratung dieses Gespräch lesen. Wer Zeit hat, antwortet Ihnen hier. Bis dahin antworte ich weiter.',
  handedOverNoAnswer:
    'Ich habe auf den offiziellen Seiten keine Antwort gefunden. Deshalb habe ich der Beratung Bescheid gesagt ({region}). Bis jetzt hat kein Mensch mitgelesen. Jetzt können die Menschen von der Beratung dieses Gespräch lesen. Möchten Sie das nicht? Dann drücken Sie unten auf den Knopf.',
  handedOverUnsure:
    'Ihre Frage ist wichtig. Ich bin bei der Antwort nicht sicher. Deshalb habe ich der Beratung Bescheid gesagt ({region}). Bis jetzt hat kein Mensch mitgelesen. Jetzt können die Menschen von der Beratung dieses Gespräch lesen. Möchten Sie das nicht? Dann drücken Sie unten auf den Knopf.',
  handedOverNotHelped:
    'Die Antwort hat Ihnen nicht geholfen. Das tut mir leid. Ich habe der Beratung Bescheid gesagt ({region}). Bis jetzt hat kein Mensch mitgelesen. Jetzt können die Menschen von der Beratung dieses Gespräch lesen. Möchten Sie das nicht? Dann drücken Sie unten auf den Knopf.',
  handedOverAgain:
    'Ich habe der Beratung noch einmal Bescheid gesagt ({region}). Die Menschen von der Beratung können auch die neuen Nachrichten lesen. Wer Zeit hat, antwortet Ihnen hier. Bis dahin antworte ich weiter.',
  answerBy: 'Meistens bekommen Sie eine Antwort bis {when}.',
  nobodyThereUntil:
    'Jetzt ist kein Mensch da. Ab {when} ist wieder ein Mensch da. Sie können Ihre Nachricht jetzt schon hier schreiben.',
  linesMeanwhile: 'Bis dahin können Sie hier anrufen:',
  stillWaiting:
    'Es dauert länger. Das tut mir leid. Wir haben Sie nicht vergessen. Ein Mensch von der Beratung antwortet Ihnen.',
  handedBackUnanswered:
    'Niemand konnte Ihnen antworten. Das tut mir leid. Jetzt antwortet wieder der Computer. Möchten Sie noch einmal nach einem Menschen fragen? Das geht so: /human',
  alreadyHandedOver:
    'Die Beratung weiß schon: Sie möchten mit einem Menschen sprechen. Bitte haben Sie noch etwas Geduld.',
  counsellorsTold:
    'Ich habe auch der Beratung Bescheid gesagt ({region}). Warten Sie nicht auf die Beratung. Rufen Sie jetzt an.',
  personAnswersNow: 'Jetzt antwortet Ihnen ein Mensch. So lange schreibe ich nichts.',
  counsellorWrites: 'Ein Mensch von der Beratung schreibt:',
  machineTranslated: 'Ein Computer hat diese Nachricht übersetzt.',
  machineAnswersAgain:
    'Jetzt antwortet wieder der Computer. Möchten Sie mit einem Menschen sprechen? Das geht immer: /human',
  conversationResolved:
    'Das Gespräch mit der Beratung ist zu Ende. Sie können hier immer weiter fragen. Dann antwortet der Computer.',
  didPersonHelp: 'Hat Ihnen das Gespräch mit der Beratung geholfen?',
  askAgainForPerson:
    'Das Gespräch hat Ihnen nicht geholfen. Das tut mir leid. Sie können noch einmal mit einem Menschen sprechen.',
  noPersonNeeded: 'Ich brauche die Beratung nicht mehr',
  noPersonHere:
    'Hier können Sie leider nicht mit einem Menschen sprechen. Vielleicht finden Sie auf diesen Seiten einen Menschen:',

  exportIsHere: 'Das ist eine Datei. In der Datei steht alles, was über Sie gespeichert ist.',
  deleteAsk:
    'Möchten Sie wirklich alle Ihre Daten löschen? Dann sind auch Ihre Fragen an die Beratung weg. Sie können die Daten nicht zurück-holen.',
  deleteNow: 'Alles löschen',
  cancel: 'Abbrechen',
  deleted: 'Alle Ihre Daten sind gelöscht. Schreiben Sie mir wieder? Dann fangen wir neu an.',
  nothingDeleted: 'Ich habe nichts gelöscht.',
  stopped: 'Ich schreibe Ihnen nicht mehr. Sie können mir immer wieder schreiben. Dann antworte ich.',

  textOnly: 'Ich kann nur Text lesen. Bitte schreiben Sie Ihre Frage. Wenige Wörter sind genug.',
  noVoice: 'Ich kann keine Sprach-Nachrichten hören. Bitte schreiben Sie Ihre Frage.',
  voiceUnderstood: 'Das habe ich gehört:',
  voiceTooLong: 'Die Sprach-Nachricht ist zu lang. So viele Minuten gehen: {minutes} ({megabytes} MB).',
  voiceNotUnderstood: 'Ich habe die Sprach-Nachricht nicht verstanden. Bitte schreiben Sie Ihre Frage.',
  noFiles:
    'Ich kann keine Fotos ansehen. Ich kann auch keine Dokumente ansehen. Bitte schreiben Sie Ihre Frage. Oder sprechen Sie mit einem Menschen: /human',
  fileToPerson:
    'Ich kann keine Fotos ansehen. Ich kann auch keine Dokumente ansehen. Ein Mensch von der Beratung kann das, wenn er Ihnen hier antwortet. Oder schreiben Sie mir Ihre Frage.',
  staleButton: 'Dieser Knopf geht nicht mehr. Bitte schreiben Sie, was Sie brauchen.',
  writePrivately:
    'Hier können andere Menschen mitlesen. Haben Sie eine persönliche Frage? Dann schreiben Sie mir bitte hier: {url}',

  helpIntro: 'Schreiben Sie einfach Ihre Frage. Diese Befehle gehen immer:',
  commandHelp: 'Das kann ich',
  commandMenu: 'Themen ansehen',
  commandEvents: 'Die nächsten Veranstaltungen',
  commandPlaces: 'Orte und Öffnungs-Zeiten',
  commandRegion: 'Andere Region wählen',
  commandLanguage: 'Andere Sprache wählen',
  commandPlain: 'Leichte Sprache an oder aus',
  commandHuman: 'Mit einem Menschen sprechen',
  commandPrivacy: 'Ihre Daten und Ihre Rechte',
  commandExport: 'Meine Daten als Datei',
  commandDelete: 'Meine Daten löschen',
  commandStop: 'Gespräch beenden',

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
  writing: 'Ich schreibe die Antwort …',
  checking: 'Ich prüfe die Antwort …',
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
    'Bitte schreiben Sie keine Namen. Bitte schreiben Sie keine Adressen. Bitte schreiben Sie keine Nummern von Ausweisen.',
  imprint: 'Impressum',
  skipToQuestion: 'Zum Feld für die Frage',

  connectionLost: 'Die Verbindung ist weg.',
  tryAgain: 'Noch einmal versuchen',
  ourFault: 'Wir haben einen Fehler. Bitte versuchen Sie es später noch einmal.',
  tooManyQuestions: 'Das waren sehr viele Fragen. Bitte warten Sie kurz.',
  questionTooLong: 'Die Frage ist zu lang. So viele Zeichen gehen: {limit}.',
  scriptsNeeded: 'Der Chat braucht JavaScript. Sie finden alles auch auf den offiziellen Seiten.',
}
