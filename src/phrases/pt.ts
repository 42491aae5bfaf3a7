/** Phrases in Português. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Aqui responde um sistema automático, não uma pessoa. As respostas são trechos das páginas oficiais ({region}). Posso deixar passar algo ou entender mal: por favor, leia também a página indicada.',
  invitation: 'Boas-vindas! O que gostaria de saber sobre a vida aqui ({region})?',
  pageSays: 'Na página «{title}» está escrito:',
  pageSaysInLanguage: 'Na página «{title}» está escrito (disponível apenas nesta língua: {language}):',
  nextDates: 'As próximas datas:',
  nothingFound:
    'Infelizmente, não encontrei nada sobre isto nas páginas oficiais ({region}). Por favor, tente com outras palavras.',
  pagesThatMayHelp: 'Talvez estas páginas possam ajudar:',

  address: 'Morada',
  phone: 'Telefone',
  email: 'E-mail',
  website: 'Página na internet',
  openingHours: 'Horário de abertura',
  closed: 'Fechado',
  openAllDay: 'Aberto todo o dia',
  byAppointment: 'Por marcação',
  temporarilyClosed: 'Temporariamente fechado',
  barrierFree: 'Acesso sem barreiras',
  onlineMeeting: 'Reunião online',
  bookAppointment: 'Fazer uma marcação',

  chatTitle: 'As suas perguntas: {region}',
  yourQuestion: 'A sua pergunta',
  questionPlaceholder: 'Por exemplo: Onde posso aprender alemão?',
  send: 'Enviar',
  searching: 'A pesquisar nas páginas oficiais …',
  you: 'Você',
  assistant: 'Lotse (automático)',
  sources: 'Fontes',
  openPage: 'Abrir a página',
  lastUpdated: 'Última atualização: {date}',
  form: 'Formulário',
  pdfFile: 'Ficheiro PDF',
  map: 'Mapa',
  chooseLanguage: 'Escolher a língua',
  newConversation: 'Nova conversa',
  privacyNote:
    'Esta conversa fica neste separador do navegador e termina quando o fecha. Por favor, não escreva nomes, moradas nem números de documentos.',
  imprint: 'Aviso legal',
  skipToQuestion: 'Ir para o campo da pergunta',

  connectionLost: 'A ligação foi interrompida.',
  tryAgain: 'Tentar novamente',
  ourFault: 'Ocorreu um erro do nosso lado. Por favor, tente novamente mais tarde.',
  tooManyQuestions: 'Foram muitas perguntas em pouco tempo. Por favor, aguarde um momento.',
  questionTooLong: 'A pergunta é demasiado longa. Número máximo de caracteres: {limit}.',
  scriptsNeeded: 'Este chat precisa de JavaScript. Todas as informações estão também nas páginas oficiais.',
}
