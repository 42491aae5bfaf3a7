/** Phrases in Español. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Aquí responde un sistema automático, no una persona. Las respuestas son fragmentos de las páginas oficiales ({region}). Puedo pasar algo por alto o entenderlo mal: por favor, lea también la página enlazada.',
  invitation: '¡Le damos la bienvenida! ¿Qué quiere saber sobre la vida aquí ({region})?',
  pageSays: 'La página «{title}» dice:',
  pageSaysInLanguage: 'La página «{title}» dice (solo disponible en este idioma: {language}):',
  nextDates: 'Las próximas fechas:',
  nothingFound:
    'Lo siento, no he encontrado nada sobre esto en las páginas oficiales ({region}). Por favor, inténtelo con otras palabras.',
  pagesThatMayHelp: 'Quizá le ayuden estas páginas:',

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
  privacyNote:
    'Esta conversación se queda en esta pestaña del navegador y termina cuando usted la cierra. Por favor, no escriba nombres, direcciones ni números de documentos.',
  imprint: 'Aviso legal',
  skipToQuestion: 'Ir al campo de la pregunta',

  connectionLost: 'Se ha perdido la conexión.',
  tryAgain: 'Intentar de nuevo',
  ourFault: 'Ha ocurrido un error por nuestra parte. Por favor, inténtelo más tarde.',
  tooManyQuestions: 'Son muchas preguntas en poco tiempo. Por favor, espere un momento.',
  questionTooLong: 'La pregunta es demasiado larga. Número máximo de caracteres: {limit}.',
  scriptsNeeded: 'Este chat necesita JavaScript. Toda la información está también en las páginas oficiales.',
}
