/** Phrases in Deutsch. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Hier antwortet ein automatisches System, kein Mensch. Die Antworten stammen aus den offiziellen Seiten ({region}). Ich kann etwas übersehen oder falsch verstehen: Bitte lesen Sie auch die verlinkte Seite.',
  invitation: 'Willkommen! Was möchten Sie über das Leben vor Ort wissen ({region})?',
  pageSays: 'Auf der Seite „{title}“ steht:',
  pageSaysInLanguage: 'Auf der Seite „{title}“ steht (nur in dieser Sprache: {language}):',
  machineTranslation: 'Maschinelle Übersetzung:',
  nextDates: 'Die nächsten Termine:',
  nothingFound:
    'Dazu habe ich auf den offiziellen Seiten ({region}) leider nichts gefunden. Bitte versuchen Sie es mit anderen Worten.',
  pagesThatMayHelp: 'Diese Seiten helfen Ihnen vielleicht weiter:',
  writtenByMachine:
    'Das hat ein automatisches System aus den folgenden offiziellen Seiten geschrieben. Bitte prüfen Sie es dort nach:',
  quotedInstead:
    'Eine eigene Antwort konnte ich gerade nicht schreiben. Hier sind stattdessen die Worte der offiziellen Seiten.',

  emergencyCall: 'Wenn jemand in Gefahr ist: Rufen Sie jetzt an. Die Anrufe sind kostenlos, Tag und Nacht:',
  ambulanceAndFire: 'Rettungsdienst und Feuerwehr',
  police: 'Polizei',
  adviceSuicide: 'Sie sind nicht allein. Bitte sprechen Sie jetzt mit jemandem darüber.',
  adviceViolence: 'Gehen Sie an einen sicheren Ort, wenn Sie können.',
  adviceTrafficking: 'Niemand darf Ihren Pass behalten oder Sie zur Arbeit zwingen. Sie können Hilfe bekommen.',
  adviceMedical: 'Sagen Sie am Telefon, wo Sie sind und was passiert ist. Bleiben Sie bei der Person.',
  adviceFire:
    'Verlassen Sie das Gebäude, schließen Sie die Türen hinter sich und benutzen Sie keinen Aufzug. Rufen Sie dann an.',
  crisisLine: 'Seelsorge am Telefon, anonym und kostenlos, Tag und Nacht',
  womenHelpline: 'Hilfe für Frauen, die Gewalt erleben, in vielen Sprachen',
  menHelpline: 'Hilfe für Männer, die Gewalt erleben',
  childrenHelpline: 'Hilfe für Kinder und Jugendliche',
  doctorOnCall: 'Ärztin oder Arzt, wenn es nicht lebensgefährlich ist und die Praxen geschlossen sind',
  traffickingHelp: 'Beratungsstellen für Betroffene von Menschenhandel',
  youAreWelcome: 'Gern geschehen! Fragen Sie gern weiter.',
  goodbye: 'Auf Wiedersehen und alles Gute!',
  staysCalm:
    'Es tut mir leid, wenn Sie verärgert sind. Ich möchte helfen: Stellen Sie mir bitte eine Frage zum Leben vor Ort.',
  noOpinions: 'Ich habe keine eigene Meinung. Ich zeige nur, was auf den offiziellen Seiten steht ({region}).',
  wellBeing: 'Danke der Nachfrage! Ich bin ein Programm und bereit für Ihre Frage.',
  otherPlace: 'Ich kenne nur die offiziellen Seiten dieser Region ({region}). Zu anderen Orten kann ich nichts sagen.',
  otherRegion: 'Für einen anderen Ort schreiben Sie: /region',

  whatIsStored:
    'Damit ich antworten kann, speichere ich Ihre Nachrichten und meine Antworten für höchstens {days} Tage und das Konto, an das ich antworte, aber nicht Ihren Namen. Bis Sie weiterschreiben, behalte ich nur, was diese Antwort braucht.',
  modelReads:
    'Beim Antworten hilft ein Sprachmodell. Dessen Dienst erhält Ihre Fragen und Sprachnachrichten. Persönliche Angaben, die in Texten erkannt werden, werden vorher entfernt.',
  whoReads:
    'Kein Mensch liest mit, außer Sie wünschen es oder ich gebe das Gespräch weiter. Das tue ich, wenn ich keine gute Antwort habe oder jemand in Gefahr ist, und ich sage es Ihnen dann. Erst dann können die Beratungskräfte ({region}) das Gespräch lesen.',
  yourRights:
    'Verantwortlich: {region}. Sie dürfen alles sehen, was über Sie gespeichert ist (/export), es löschen (/delete) und sich bei einer Datenschutzbehörde beschweren.',
  privacyPage: 'Datenschutz',

  askRegion:
    'Wo wohnen Sie? Schreiben Sie den Namen oder die Postleitzahl Ihrer Stadt oder Ihres Landkreises, oder teilen Sie Ihren Standort.',
  regionSet: 'Ich antworte jetzt für diese Region: {region}',
  whichRegion: 'Welche Region meinen Sie?',
  regionUnknown:
    '„{text}“ kenne ich nicht. Wählen Sie eine Region, oder schreiben Sie einen anderen Namen oder eine Postleitzahl:',
  nearestRegions: 'Diese Regionen liegen Ihnen am nächsten:',
  shareLocation: 'Standort teilen',
  languageSet: 'Ich schreibe Ihnen ab jetzt in dieser Sprache: {language}',
  languageAutomatic: 'Sprache selbst erkennen',
  languageFollows: 'Ich antworte in der Sprache, in der Sie schreiben.',
  moreLanguages: 'Weitere Sprachen',
  plainOn: 'Ich antworte jetzt kurz und in Leichter Sprache, wo die Seiten sie haben. Ausschalten: /plain',
  plainOff: 'Leichte Sprache ist aus. Ich antworte wieder ausführlich.',

  menuTitle: 'Was suchen Sie?',
  back: 'Zurück',
  more: 'Mehr',
  comingEvents: 'Die nächsten Veranstaltungen:',
  noEvents: 'Auf den Seiten stehen zurzeit keine Veranstaltungen ({region}).',
  places: 'Orte',
  noPlaces: 'Auf den Seiten stehen keine Orte ({region}).',
  nearestPlaces: 'Diese Orte liegen Ihnen am nächsten:',
  openToday: 'Heute: {hours}',

  whichDoYouMean: 'Ich bin nicht sicher, was Sie meinen. Welche dieser Seiten handelt davon?',
  noneOfThese: 'Keine davon',
  didItHelp: 'Hat Ihnen das geholfen?',
  yes: 'Ja',
  no: 'Nein',
  whyNot: 'Das tut mir leid. Was war nicht gut?',
  reasonOtherTopic: 'Es geht um etwas anderes',
  reasonOutdated: 'Es ist falsch oder veraltet',
  reasonHardToUnderstand: 'Es ist schwer zu verstehen',
  reasonNotEnough: 'Es steht zu wenig da',
  thanksForRating: 'Danke! Das hilft, die Seiten besser zu machen.',

  talkToPerson: 'Mit einem Menschen sprechen',
  handedOver:
    'Ich habe es an die Beratungskräfte weitergegeben ({region}). Bis jetzt hat kein Mensch mitgelesen; nun können sie dieses Gespräch lesen. Wer gerade Zeit hat, antwortet Ihnen hier. Bis dahin antworte ich weiter.',
  handedOverNoAnswer:
    'Dazu habe ich auf den offiziellen Seiten keine Antwort gefunden. Deshalb habe ich Ihre Frage an die Beratungskräfte weitergegeben ({region}). Bis jetzt hat kein Mensch mitgelesen; nun können sie dieses Gespräch lesen. Möchten Sie das nicht? Dann drücken Sie den Knopf unten.',
  handedOverUnsure:
    'Ihre Frage ist wichtig, und ich bin mir bei der Antwort nicht sicher genug. Deshalb habe ich sie an die Beratungskräfte weitergegeben ({region}). Bis jetzt hat kein Mensch mitgelesen; nun können sie dieses Gespräch lesen. Möchten Sie das nicht? Dann drücken Sie den Knopf unten.',
  handedOverNotHelped:
    'Es tut mir leid, dass Ihnen das nicht geholfen hat. Ich habe Ihre Frage an die Beratungskräfte weitergegeben ({region}). Bis jetzt hat kein Mensch mitgelesen; nun können sie dieses Gespräch lesen. Möchten Sie das nicht? Dann drücken Sie den Knopf unten.',
  handedOverAgain:
    'Ich habe es noch einmal an die Beratungskräfte weitergegeben ({region}); sie können lesen, was seitdem geschrieben wurde. Wer gerade Zeit hat, antwortet Ihnen hier. Bis dahin antworte ich weiter.',
  answerBy: 'In der Regel antwortet jemand bis {when}.',
  nobodyThereUntil:
    'Gerade ist niemand da. Ab {when} ist jemand für Sie da. Ihre Nachricht können Sie jetzt schon hier schreiben.',
  linesMeanwhile: 'Bis dahin können Sie hier anrufen:',
  stillWaiting:
    'Es tut mir leid, es dauert länger als gesagt. Ihr Gespräch ist nicht vergessen: Eine Beratungskraft wird Ihnen antworten.',
  handedBackUnanswered:
    'Es tut mir leid, niemand konnte Ihnen rechtzeitig antworten. Ab jetzt antwortet wieder das automatische System. Sie können noch einmal nach einem Menschen fragen: /human',
  alreadyHandedOver:
    'Die Beratungskräfte wissen schon, dass Sie mit einem Menschen sprechen möchten. Bitte haben Sie Geduld.',
  counsellorsTold:
    'Ich habe auch den Beratungskräften Bescheid gesagt ({region}). Warten Sie nicht auf sie: Rufen Sie an.',
  personAnswersNow: 'Ab jetzt antwortet Ihnen ein Mensch. Ich sage nichts, bis das Gespräch mit ihm zu Ende ist.',
  counsellorWrites: 'Eine Beratungskraft schreibt:',
  machineTranslated: 'Diese Nachricht wurde maschinell übersetzt.',
  machineAnswersAgain:
    'Ab jetzt antwortet wieder das automatische System. Sie können jederzeit einen Menschen verlangen: /human',
  conversationResolved:
    'Die Beratungskraft hat dieses Gespräch beendet. Sie können hier jederzeit weiterfragen. Dann antwortet das automatische System.',
  didPersonHelp: 'Hat Ihnen das Gespräch mit der Beratungskraft geholfen?',
  askAgainForPerson:
    'Es tut mir leid, dass es Ihnen nicht geholfen hat. Sie können gern noch einmal mit einem Menschen sprechen.',
  noPersonNeeded: 'Ich brauche niemanden mehr',
  noPersonHere: 'Hier kann ich Sie nicht mit einem Menschen verbinden. Vielleicht nennt eine dieser Seiten jemanden:',

  exportIsHere: 'In dieser Datei steht alles, was über Sie gespeichert ist.',
  deleteAsk:
    'Möchten Sie wirklich alles löschen, was über Sie gespeichert ist? Auch offene Anfragen an Beratungskräfte werden gelöscht. Das lässt sich nicht rückgängig machen.',
  deleteNow: 'Alles löschen',
  cancel: 'Abbrechen',
  deleted: 'Alles über Sie ist gelöscht. Wenn Sie wieder schreiben, fangen wir neu an.',
  nothingDeleted: 'Es wurde nichts gelöscht.',
  stopped: 'Ich schreibe Ihnen nicht mehr. Sobald Sie wieder schreiben, bin ich da.',

  textOnly: 'Ich kann nur Text lesen. Bitte schreiben Sie Ihre Frage in ein paar Worten.',
  noVoice: 'Ich kann keine Sprachnachrichten hören. Bitte schreiben Sie Ihre Frage.',
  voiceUnderstood: 'Das habe ich verstanden:',
  voiceTooLong: 'Die Sprachnachricht ist zu lang. Höchstens {minutes} Minuten ({megabytes} MB) sind möglich.',
  voiceNotUnderstood: 'Ich konnte die Sprachnachricht nicht verstehen. Bitte schreiben Sie Ihre Frage.',
  noFiles:
    'Ich kann keine Fotos und Dokumente ansehen. Bitte schreiben Sie, worum es geht, oder verlangen Sie einen Menschen: /human',
  fileToPerson:
    'Ich kann keine Fotos und Dokumente ansehen. Wenn Ihnen hier ein Mensch antwortet, kann er sie öffnen. Oder schreiben Sie mir, worum es geht.',
  staleButton: 'Dieser Knopf funktioniert nicht mehr. Bitte schreiben Sie, was Sie brauchen.',
  writePrivately: 'Hier können andere mitlesen. Bitte schreiben Sie mir Persönliches nur privat: {url}',

  helpIntro: 'Schreiben Sie einfach Ihre Frage. Diese Befehle gehen jederzeit:',
  commandHelp: 'Was ich kann',
  commandMenu: 'Nach Themen suchen',
  commandEvents: 'Die nächsten Veranstaltungen',
  commandPlaces: 'Orte und Öffnungszeiten',
  commandRegion: 'Region wechseln',
  commandLanguage: 'Sprache wechseln',
  commandPlain: 'Leichte Sprache an oder aus',
  commandHuman: 'Mit einem Menschen sprechen',
  commandPrivacy: 'Was gespeichert wird, und Ihre Rechte',
  commandExport: 'Meine Daten als Datei',
  commandDelete: 'Meine Daten löschen',
  commandStop: 'Gespräch beenden',

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
  writing: 'Ich schreibe die Antwort …',
  checking: 'Ich prüfe die Antwort an den Seiten …',
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
  privacyNote: 'Bitte schreiben Sie keine Namen, Adressen oder Ausweisnummern.',
  imprint: 'Impressum',
  skipToQuestion: 'Direkt zum Fragefeld',

  connectionLost: 'Die Verbindung ist unterbrochen.',
  tryAgain: 'Noch einmal versuchen',
  ourFault: 'Bei uns ist ein Fehler aufgetreten. Bitte versuchen Sie es später noch einmal.',
  tooManyQuestions: 'Das waren viele Fragen in kurzer Zeit. Bitte warten Sie einen Moment.',
  questionTooLong: 'Die Frage ist zu lang. Höchstens {limit} Zeichen sind möglich.',
  scriptsNeeded: 'Dieser Chat braucht JavaScript. Alle Informationen stehen auch auf den offiziellen Seiten.',
}
