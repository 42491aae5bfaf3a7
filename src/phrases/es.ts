/** Phrases in Español. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Aquí responde un sistema automático, no una persona. Las respuestas proceden de las páginas oficiales ({region}). Puedo pasar algo por alto o entenderlo mal: por favor, lea también la página enlazada.',
  invitation: '¡Le damos la bienvenida! ¿Qué quiere saber sobre la vida aquí ({region})?',
  pageSays: 'La página «{title}» dice:',
  pageSaysInLanguage: 'La página «{title}» dice (solo disponible en este idioma: {language}):',
  machineTranslation: 'Traducción automática:',
  nextDates: 'Las próximas fechas:',
  nothingFound:
    'Lo siento, no he encontrado nada sobre esto en las páginas oficiales ({region}). Por favor, inténtelo con otras palabras.',
  pagesThatMayHelp: 'Quizá le ayuden estas páginas:',
  writtenByMachine:
    'Esto lo ha escrito un sistema automático a partir de las siguientes páginas oficiales. Por favor, compruébelo allí:',
  quotedInstead:
    'En este momento no he podido escribir una respuesta propia. En su lugar, estas son las palabras de las páginas oficiales.',

  emergencyCall: 'Si alguien está en peligro, llame ahora. Las llamadas son gratuitas, de día y de noche:',
  ambulanceAndFire: 'Ambulancia y bomberos',
  police: 'Policía',
  adviceSuicide: 'No está solo. Por favor, hable ahora con alguien sobre ello.',
  adviceViolence: 'Vaya a un lugar seguro si puede.',
  adviceTrafficking: 'Nadie puede quedarse con su pasaporte ni obligarle a trabajar. Puede recibir ayuda.',
  adviceMedical: 'Diga dónde está y qué ha pasado. Quédese con la persona.',
  adviceFire: 'Salga del edificio, cierre las puertas y no use el ascensor. Después llame.',
  crisisLine: 'Alguien con quien hablar, anónimo y gratuito, de día y de noche',
  womenHelpline: 'Ayuda para mujeres que sufren violencia, en muchos idiomas',
  menHelpline: 'Ayuda para hombres que sufren violencia',
  childrenHelpline: 'Ayuda para niños y jóvenes',
  doctorOnCall: 'Un médico, si no hay peligro de muerte y las consultas están cerradas',
  traffickingHelp: 'Centros de asesoramiento para víctimas de trata de personas',
  youAreWelcome: '¡De nada! Puede seguir preguntando.',
  goodbye: '¡Adiós y que le vaya bien!',
  staysCalm: 'Siento que esté molesto. Quiero ayudar: hágame una pregunta sobre la vida aquí, por favor.',
  noOpinions: 'No tengo opinión propia. Solo muestro lo que dicen las páginas oficiales ({region}).',
  wellBeing: '¡Gracias por preguntar! Soy un programa y estoy listo para su pregunta.',
  otherPlace: 'Solo conozco las páginas oficiales de esta región ({region}). No puedo decir nada de otros lugares.',
  otherRegion: 'Para otro lugar, escriba: /region',

  whatIsStored:
    'Para poder responder, guardo sus mensajes y mis respuestas durante {days} días como máximo y la cuenta a la que respondo, pero no su nombre. Hasta que vuelva a escribir, solo guardo lo necesario para esta respuesta.',
  modelReads:
    'Un modelo de lenguaje ayuda a responder. Su servicio recibe sus preguntas y mensajes de voz. Los datos personales que se reconocen en los textos se eliminan antes.',
  whoReads:
    'Ninguna persona lee esta conversación, salvo que usted lo pida o que yo la pase al equipo de asesoramiento. Lo hago cuando no tengo una buena respuesta o cuando alguien está en peligro, y entonces se lo digo. Solo entonces puede leerla el equipo ({region}).',
  yourRights:
    'Responsable: {region}. Puede ver todo lo que se guarda sobre usted (/export), borrarlo (/delete) y presentar una queja ante una autoridad de protección de datos.',
  privacyPage: 'Protección de datos',

  askRegion: '¿Dónde vive? Escriba el nombre o el código postal de su ciudad o distrito, o comparta su ubicación.',
  regionSet: 'Ahora respondo para esta región: {region}',
  whichRegion: '¿A cuál de estas regiones se refiere?',
  regionUnknown: 'No conozco «{text}». Elija una región, o escriba otro nombre o un código postal:',
  nearestRegions: 'Estas son las regiones más cercanas a usted:',
  shareLocation: 'Compartir ubicación',
  languageSet: 'A partir de ahora le escribo en este idioma: {language}',
  languageAutomatic: 'Reconocer el idioma automáticamente',
  languageFollows: 'Respondo en el idioma en que usted escribe.',
  moreLanguages: 'Más idiomas',
  plainOn: 'Ahora respondo de forma breve y en lenguaje fácil, si las páginas lo tienen. Para desactivarlo: /plain',
  plainOff: 'El lenguaje fácil está desactivado. Vuelvo a responder con detalle.',

  menuTitle: '¿Qué busca?',
  back: 'Atrás',
  more: 'Más',
  comingEvents: 'Los próximos eventos:',
  noEvents: 'Por ahora, las páginas no anuncian próximos eventos ({region}).',
  places: 'Lugares',
  noPlaces: 'Las páginas no indican lugares ({region}).',
  nearestPlaces: 'Estos son los lugares más cercanos a usted:',
  openToday: 'Hoy: {hours}',

  whichDoYouMean: 'No entiendo bien a qué se refiere. ¿Cuál de estas páginas trata de eso?',
  noneOfThese: 'Ninguna de estas',
  didItHelp: '¿Le ha servido?',
  yes: 'Sí',
  no: 'No',
  whyNot: 'Lo siento. ¿Qué estaba mal?',
  reasonOtherTopic: 'Trata de otra cosa',
  reasonOutdated: 'Es incorrecto o antiguo',
  reasonHardToUnderstand: 'Es difícil de entender',
  reasonNotEnough: 'Falta información',
  thanksForRating: '¡Gracias! Eso ayuda a mejorar las páginas.',

  talkToPerson: 'Hablar con una persona',
  handedOver:
    'He pasado su petición al equipo de asesoramiento ({region}). Hasta ahora ninguna persona ha leído esta conversación; ahora el equipo puede leerla. Le responderá aquí la persona que esté libre. Hasta entonces sigo respondiendo yo.',
  handedOverNoAnswer:
    'No he encontrado la respuesta en las páginas oficiales. Por eso he pasado su pregunta al equipo de asesoramiento ({region}). Hasta ahora ninguna persona ha leído esta conversación; ahora el equipo puede leerla. Si no lo desea, pulse el botón de abajo.',
  handedOverUnsure:
    'Su pregunta es importante y mi respuesta no es lo bastante segura. Por eso he pasado su pregunta al equipo de asesoramiento ({region}). Hasta ahora ninguna persona ha leído esta conversación; ahora el equipo puede leerla. Si no lo desea, pulse el botón de abajo.',
  handedOverNotHelped:
    'Siento que esto no le haya servido. He pasado su pregunta al equipo de asesoramiento ({region}). Hasta ahora ninguna persona ha leído esta conversación; ahora el equipo puede leerla. Si no lo desea, pulse el botón de abajo.',
  handedOverAgain:
    'He pasado de nuevo su petición al equipo de asesoramiento ({region}). El equipo puede leer lo que se ha escrito desde la última vez. Le responderá aquí la persona que esté libre. Hasta entonces sigo respondiendo yo.',
  answerBy: 'Normalmente alguien responde antes de este momento: {when}',
  nobodyThereUntil:
    'Ahora mismo no hay nadie. Ya puede dejar aquí su mensaje. Habrá alguien para usted a partir de este momento: {when}',
  linesMeanwhile: 'Hasta entonces puede llamar aquí:',
  stillWaiting:
    'Siento que tarde más de lo que le dije. Su conversación no se ha olvidado: le responderá una persona del equipo de asesoramiento.',
  handedBackUnanswered:
    'Lo siento, nadie ha podido responderle a tiempo. A partir de ahora vuelve a responder el sistema automático. Puede pedir otra vez hablar con una persona: /human',
  alreadyHandedOver:
    'El equipo de asesoramiento ya sabe que usted quiere hablar con una persona. Por favor, tenga paciencia.',
  counsellorsTold: 'También he avisado al equipo de asesoramiento ({region}). No espere su respuesta: llame.',
  personAnswersNow:
    'A partir de ahora le responde una persona. No diré nada hasta que termine la conversación con ella.',
  counsellorWrites: 'Una persona del equipo de asesoramiento escribe:',
  machineTranslated: 'Este mensaje se ha traducido automáticamente.',
  machineAnswersAgain:
    'A partir de ahora vuelve a responder el sistema automático. Puede pedir hablar con una persona en cualquier momento: /human',
  conversationResolved:
    'El equipo de asesoramiento ha terminado esta conversación. Puede seguir preguntando aquí en cualquier momento. Entonces le responde el sistema automático.',
  didPersonHelp: '¿Le ha servido la conversación con una persona?',
  askAgainForPerson: 'Siento que la conversación no le haya servido. Puede pedir otra vez hablar con una persona.',
  noPersonNeeded: 'Ya no necesito hablar con una persona',
  noPersonHere:
    'Aquí no puedo ponerle en contacto con una persona. Quizá alguna de estas páginas indique con quién puede hablar:',

  exportIsHere: 'Este archivo contiene todo lo que se guarda sobre usted.',
  deleteAsk:
    '¿De verdad quiere borrar todo lo que se guarda sobre usted? También se borran las peticiones abiertas al equipo de asesoramiento. No se puede deshacer.',
  deleteNow: 'Borrar todo',
  cancel: 'Cancelar',
  deleted: 'Se ha borrado todo lo que había sobre usted. Si vuelve a escribir, empezamos de nuevo.',
  nothingDeleted: 'No se ha borrado nada.',
  stopped: 'No le escribiré más. Cuando vuelva a escribir, aquí estaré.',

  textOnly: 'Solo puedo leer texto. Por favor, escriba su pregunta en pocas palabras.',
  noVoice: 'No puedo escuchar mensajes de voz. Por favor, escriba su pregunta.',
  voiceUnderstood: 'He entendido lo siguiente:',
  voiceTooLong: 'El mensaje de voz es demasiado largo. Duración máxima: {minutes} min ({megabytes} MB).',
  voiceNotUnderstood: 'No he podido entender el mensaje de voz. Por favor, escriba su pregunta.',
  noFiles: 'No puedo ver fotos ni documentos. Por favor, escriba de qué se trata o pida hablar con una persona: /human',
  fileToPerson:
    'No puedo ver fotos ni documentos. Cuando una persona le responda aquí, podrá abrirlos. O escríbame de qué se trata.',
  staleButton: 'Este botón ya no funciona. Por favor, escriba lo que necesita.',
  writePrivately: 'Aquí pueden leer otras personas. Para asuntos personales, escríbame en privado, por favor: {url}',

  helpIntro: 'Escriba simplemente su pregunta. Estos comandos funcionan en cualquier momento:',
  commandHelp: 'Qué puedo hacer',
  commandMenu: 'Buscar por temas',
  commandEvents: 'Los próximos eventos',
  commandPlaces: 'Lugares y horarios',
  commandRegion: 'Cambiar de región',
  commandLanguage: 'Cambiar de idioma',
  commandPlain: 'Activar o desactivar el lenguaje fácil',
  commandHuman: 'Hablar con una persona',
  commandPrivacy: 'Qué se guarda y sus derechos',
  commandExport: 'Mis datos en un archivo',
  commandDelete: 'Borrar mis datos',
  commandStop: 'Terminar la conversación',

  address: 'Dirección',
  phone: 'Teléfono',
  email: 'Correo electrónico',
  website: 'Sitio web',
  openingHours: 'Horario de apertura',
  closed: 'Cerrado',
  openAllDay: 'Abierto todo el día',
  byAppointment: 'Con cita previa',
  temporarilyClosed: 'Cerrado temporalmente',
  barrierFree: 'Acceso sin barreras',
  onlineMeeting: 'Reunión en línea',
  bookAppointment: 'Pedir cita',

  chatTitle: 'Sus preguntas: {region}',
  yourQuestion: 'Su pregunta',
  questionPlaceholder: 'Por ejemplo: ¿Dónde puedo aprender alemán?',
  send: 'Enviar',
  searching: 'Buscando en las páginas oficiales …',
  writing: 'Escribiendo la respuesta …',
  checking: 'Comprobando la respuesta en las páginas …',
  you: 'Usted',
  assistant: 'Lotse (automático)',
  sources: 'Fuentes',
  openPage: 'Abrir la página',
  lastUpdated: 'Última actualización: {date}',
  form: 'Formulario',
  pdfFile: 'Archivo PDF',
  map: 'Mapa',
  chooseLanguage: 'Elegir idioma',
  newConversation: 'Nueva conversación',
  privacyNote: 'Por favor, no escriba nombres, direcciones ni números de documentos.',
  imprint: 'Aviso legal',
  skipToQuestion: 'Ir al campo de la pregunta',

  connectionLost: 'Se ha perdido la conexión.',
  tryAgain: 'Intentar de nuevo',
  ourFault: 'Ha ocurrido un error por nuestra parte. Por favor, inténtelo más tarde.',
  tooManyQuestions: 'Son muchas preguntas en poco tiempo. Por favor, espere un momento.',
  questionTooLong: 'La pregunta es demasiado larga. Número máximo de caracteres: {limit}.',
  scriptsNeeded: 'Este chat necesita JavaScript. Toda la información está también en las páginas oficiales.',
}
