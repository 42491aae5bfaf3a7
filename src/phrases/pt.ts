/** Phrases in Português. */
import type { Phrases } from './phrases.ts'

export const phrases: Phrases = {
  disclosure:
    'Aqui responde um sistema automático, não uma pessoa. As respostas vêm das páginas oficiais ({region}). Posso deixar passar algo ou entender mal: por favor, leia também a página indicada.',
  invitation: 'Boas-vindas! O que gostaria de saber sobre a vida aqui ({region})?',
  pageSays: 'Na página «{title}» está escrito:',
  pageSaysInLanguage: 'Na página «{title}» está escrito (disponível apenas nesta língua: {language}):',
  machineTranslation: 'Tradução automática:',
  nextDates: 'As próximas datas:',
  nothingFound:
    'Infelizmente, não encontrei nada sobre isto nas páginas oficiais ({region}). Por favor, tente com outras palavras.',
  pagesThatMayHelp: 'Talvez estas páginas possam ajudar:',
  writtenByMachine:
    'Isto foi escrito por um sistema automático com base nas seguintes páginas oficiais. Por favor, verifique lá:',
  quotedInstead:
    'Neste momento não consegui escrever uma resposta própria. Em vez disso, aqui estão as palavras das páginas oficiais.',

  emergencyCall: 'Se alguém estiver em perigo, ligue já. As chamadas são gratuitas, dia e noite:',
  ambulanceAndFire: 'Ambulância e bombeiros',
  police: 'Polícia',
  adviceSuicide: 'Não está sozinho. Por favor, fale agora com alguém sobre isso.',
  adviceViolence: 'Se puder, vá para um lugar seguro.',
  adviceTrafficking: 'Ninguém pode ficar com o seu passaporte nem obrigá-lo a trabalhar. Pode receber ajuda.',
  adviceMedical: 'Diga onde está e o que aconteceu. Fique junto da pessoa.',
  adviceFire: 'Saia do edifício, feche as portas e não use o elevador. Depois ligue.',
  crisisLine: 'Alguém com quem falar, anónimo e gratuito, dia e noite',
  womenHelpline: 'Ajuda para mulheres que sofrem violência, em muitas línguas',
  menHelpline: 'Ajuda para homens que sofrem violência',
  childrenHelpline: 'Ajuda para crianças e jovens',
  doctorOnCall: 'Um médico, se não houver perigo de vida e os consultórios estiverem fechados',
  traffickingHelp: 'Centros de aconselhamento para vítimas de tráfico de pessoas',
  youAreWelcome: 'De nada! Pode continuar a perguntar.',
  goodbye: 'Adeus e tudo de bom!',
  staysCalm: 'Lamento se está aborrecido. Quero ajudar: faça-me uma pergunta sobre a vida aqui, por favor.',
  noOpinions: 'Não tenho opinião própria. Mostro apenas o que dizem as páginas oficiais ({region}).',
  wellBeing: 'Obrigado por perguntar! Sou um programa e estou pronto para a sua pergunta.',
  otherPlace: 'Conheço apenas as páginas oficiais desta região ({region}). Sobre outros lugares não posso dizer nada.',
  otherRegion: 'Para outro lugar, escreva: /region',

  whatIsStored:
    'Para poder responder, guardo as suas mensagens e as minhas respostas durante {days} dias, no máximo, e a conta a que respondo, mas não o seu nome. Enquanto não voltar a escrever, guardo só o que é preciso para esta resposta.',
  modelReads:
    'Um modelo de linguagem ajuda a responder. O seu serviço recebe as suas perguntas e mensagens de voz. Os dados pessoais reconhecidos nos textos são removidos antes.',
  whoReads:
    'Nenhuma pessoa lê esta conversa, a não ser que o peça ou que eu a passe à equipa de aconselhamento. Faço-o quando não tenho uma boa resposta ou quando alguém está em perigo, e digo-lhe. Só então a equipa ({region}) pode ler esta conversa.',
  yourRights:
    'Responsável: {region}. Pode ver tudo o que está guardado sobre si (/export), apagá-lo (/delete) e apresentar queixa a uma autoridade de proteção de dados.',
  privacyPage: 'Proteção de dados',

  askRegion:
    'Onde vive? Escreva o nome ou o código postal da sua cidade ou do seu distrito, ou partilhe a sua localização.',
  regionSet: 'Agora respondo para esta região: {region}',
  whichRegion: 'A qual destas regiões se refere?',
  regionUnknown: 'Não conheço «{text}». Escolha uma região, ou escreva outro nome ou um código postal:',
  nearestRegions: 'Estas são as regiões mais perto de si:',
  shareLocation: 'Partilhar a localização',
  languageSet: 'A partir de agora, escrevo-lhe nesta língua: {language}',
  languageAutomatic: 'Reconhecer a língua automaticamente',
  languageFollows: 'Respondo na língua em que escrever.',
  moreLanguages: 'Mais línguas',
  plainOn: 'Agora respondo de forma breve e em linguagem simples, quando as páginas a têm. Desligar: /plain',
  plainOff: 'A linguagem simples está desligada. Volto a dar respostas completas.',

  menuTitle: 'O que procura?',
  back: 'Voltar',
  more: 'Mais',
  comingEvents: 'Próximos eventos:',
  noEvents: 'De momento, as páginas não indicam eventos ({region}).',
  places: 'Locais',
  noPlaces: 'As páginas não indicam locais ({region}).',
  nearestPlaces: 'Estes são os locais mais perto de si:',
  openToday: 'Hoje: {hours}',

  whichDoYouMean: 'Não tenho a certeza do que quer dizer. Qual destas páginas trata disso?',
  noneOfThese: 'Nenhuma destas',
  didItHelp: 'Isto ajudou?',
  yes: 'Sim',
  no: 'Não',
  whyNot: 'Lamento. O que não estava bem?',
  reasonOtherTopic: 'Trata de outro assunto',
  reasonOutdated: 'Está errado ou desatualizado',
  reasonHardToUnderstand: 'É difícil de entender',
  reasonNotEnough: 'Tem pouca informação',
  thanksForRating: 'Obrigado! Isso ajuda a melhorar as páginas.',

  talkToPerson: 'Falar com uma pessoa',
  handedOver:
    'Passei o seu pedido à equipa de aconselhamento ({region}). Até agora, nenhuma pessoa leu esta conversa; agora, a equipa pode lê-la. Quem tiver tempo responde-lhe aqui. Até lá, continuo eu a responder.',
  handedOverNoAnswer:
    'Não encontrei a resposta nas páginas oficiais. Por isso, passei a sua pergunta à equipa de aconselhamento ({region}). Até agora, nenhuma pessoa leu esta conversa; agora, a equipa pode lê-la. Se não quiser isto, carregue no botão abaixo.',
  handedOverUnsure:
    'A sua pergunta é importante e a minha resposta não é suficientemente segura. Por isso, passei a sua pergunta à equipa de aconselhamento ({region}). Até agora, nenhuma pessoa leu esta conversa; agora, a equipa pode lê-la. Se não quiser isto, carregue no botão abaixo.',
  handedOverNotHelped:
    'Lamento que isto não tenha ajudado. Passei a sua pergunta à equipa de aconselhamento ({region}). Até agora, nenhuma pessoa leu esta conversa; agora, a equipa pode lê-la. Se não quiser isto, carregue no botão abaixo.',
  handedOverAgain:
    'Passei novamente o seu pedido à equipa de aconselhamento ({region}). A equipa pode ler o que foi escrito desde então. Quem tiver tempo responde-lhe aqui. Até lá, continuo eu a responder.',
  answerBy: 'Normalmente, alguém responde até {when}.',
  nobodyThereUntil:
    'Neste momento não está aqui ninguém. A partir de {when}, há alguém para si. Já pode deixar aqui a sua mensagem.',
  linesMeanwhile: 'Até lá, pode ligar para aqui:',
  stillWaiting:
    'Lamento que demore mais do que eu disse. A sua conversa não foi esquecida: alguém da equipa de aconselhamento vai responder-lhe.',
  handedBackUnanswered:
    'Lamento, ninguém lhe pôde responder a tempo. A partir de agora, volta a responder o sistema automático. Pode pedir outra vez para falar com uma pessoa: /human',
  alreadyHandedOver: 'A equipa de aconselhamento já sabe que quer falar com uma pessoa. Por favor, tenha paciência.',
  counsellorsTold: 'Avisei também a equipa de aconselhamento ({region}). Não espere por ela: ligue.',
  personAnswersNow: 'A partir de agora, responde-lhe uma pessoa. Eu não digo nada até essa conversa acabar.',
  counsellorWrites: 'Alguém da equipa de aconselhamento escreve:',
  machineTranslated: 'Esta mensagem foi traduzida automaticamente.',
  machineAnswersAgain:
    'A partir de agora, volta a responder o sistema automático. Pode pedir para falar com uma pessoa a qualquer momento: /human',
  conversationResolved:
    'A equipa de aconselhamento terminou esta conversa. Pode continuar a perguntar aqui a qualquer momento. Nesse caso, responde o sistema automático.',
  didPersonHelp: 'A conversa com uma pessoa ajudou?',
  askAgainForPerson: 'Lamento que a conversa não tenha ajudado. Pode pedir outra vez para falar com uma pessoa.',
  noPersonNeeded: 'Já não preciso de falar com uma pessoa',
  noPersonHere: 'Aqui não é possível falar com uma pessoa. Talvez uma destas páginas indique alguém:',

  exportIsHere: 'Este ficheiro contém tudo o que está guardado sobre si.',
  deleteAsk:
    'Quer mesmo apagar tudo o que está guardado sobre si? Os pedidos em aberto à equipa de aconselhamento também são apagados. Isto não se pode desfazer.',
  deleteNow: 'Apagar tudo',
  cancel: 'Cancelar',
  deleted: 'Tudo o que estava guardado sobre si foi apagado. Se voltar a escrever, começamos de novo.',
  nothingDeleted: 'Não foi apagado nada.',
  stopped: 'Não lhe escrevo mais. Quando voltar a escrever, estou aqui.',

  textOnly: 'Só consigo ler texto. Por favor, escreva a sua pergunta em poucas palavras.',
  noVoice: 'Não consigo ouvir mensagens de voz. Por favor, escreva a sua pergunta.',
  voiceUnderstood: 'Foi isto que entendi:',
  voiceTooLong: 'A mensagem de voz é demasiado longa. Duração máxima: {minutes} min ({megabytes} MB).',
  voiceNotUnderstood: 'Não consegui entender a mensagem de voz. Por favor, escreva a sua pergunta.',
  noFiles:
    'Não consigo ver fotografias nem documentos. Por favor, escreva de que se trata, ou peça para falar com uma pessoa: /human',
  fileToPerson:
    'Não consigo ver fotografias nem documentos. Quando uma pessoa lhe responder aqui, poderá abri-los. Ou escreva-me de que se trata.',
  staleButton: 'Este botão já não funciona. Por favor, escreva do que precisa.',
  writePrivately:
    'Aqui, outras pessoas também podem ler. Sobre assuntos pessoais, por favor, escreva-me em privado: {url}',

  helpIntro: 'Escreva simplesmente a sua pergunta. Estes comandos funcionam a qualquer momento:',
  commandHelp: 'O que sei fazer',
  commandMenu: 'Procurar por tema',
  commandEvents: 'Próximos eventos',
  commandPlaces: 'Locais e horários',
  commandRegion: 'Mudar de região',
  commandLanguage: 'Mudar de língua',
  commandPlain: 'Ligar ou desligar a linguagem simples',
  commandHuman: 'Falar com uma pessoa',
  commandPrivacy: 'O que é guardado e os seus direitos',
  commandExport: 'Os meus dados num ficheiro',
  commandDelete: 'Apagar os meus dados',
  commandStop: 'Terminar a conversa',

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
  writing: 'A escrever a resposta …',
  checking: 'A verificar a resposta nas páginas …',
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
  privacyNote: 'Por favor, não escreva nomes, moradas nem números de documentos.',
  imprint: 'Aviso legal',
  skipToQuestion: 'Ir para o campo da pergunta',

  connectionLost: 'A ligação foi interrompida.',
  tryAgain: 'Tentar novamente',
  ourFault: 'Ocorreu um erro do nosso lado. Por favor, tente novamente mais tarde.',
  tooManyQuestions: 'Foram muitas perguntas em pouco tempo. Por favor, aguarde um momento.',
  questionTooLong: 'A pergunta é demasiado longa. Número máximo de caracteres: {limit}.',
  scriptsNeeded: 'Este chat precisa de JavaScript. Todas as informações estão também nas páginas oficiais.',
}
