/** Danger and small talk in Português. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    não quero|quer|aguento mais viver|viver
    quero|vou morrer|me_matar|matar-me|suicidar-me|me_suicidar
    quer|vai morrer|se_matar|matar-se|suicidar-se
    acabar com a_minha|minha vida
    tirar a própria|minha|sua vida
    ? suicídio`,
  violence: `
    me|nos|meus bate|espanca|ameaça|agride|agrediu|estuprou|violou|persegue|bateu
    bate|bateu|bater|ameaça em|me mim|meus
    bate-me|ameaça-me|espanca-me|bateu-me|violou-me
    me|nos vai|quer matar
    quer|vai|ameaça|disse matar-me|me_matar|que_me_mata
    fui violada|estuprada|agredida|espancada
    medo do meu marido|pai|ex
    homem|alguém|marido … faca|arma
    ? violência doméstica`,
  trafficking: `
    tiraram|tirou|ficou_com|ficaram_com|tomaram|levaram|retém … passaporte|documentos
    obrigam|obriga|forçam|força … trabalhar|prostituir*|prostituição
    não me|nos deixam|deixa sair|ir
    ? tráfico_de pessoas`,
  medical: `
    não respira|consegue_respirar|está_a_respirar|está_respirando|consigo_respirar|acorda
    enfarte|infarto|avc|ataque_cardíaco + tem|está|teve|acho|ter|meu|minha
    inconsciente|desmaiou|desmaiado
    sangue|sangrar|sangrando|hemorragia … muito|para|forte
    muito sangue
    engasgado|sufocando|sufocar|afogando
    engoliu|bebeu … lixívia|veneno|comprimidos|pilha
    está a_morrer|morrendo
    chamem|preciso|mandem ambulância|uma_ambulância|de_uma_ambulância
    ? ambulância|enfarte|infarto|avc`,
  fire: `
    incêndio + há|casa|prédio|cozinha|meu
    fogo + casa|prédio|cozinha|pegou|apartamento
    casa|prédio|cozinha|apartamento arder|queimando|pegando|em_chamas
    cheiro|cheira a|de gás|fumo|fumaça
    ? incêndio|fogo`,
  harmless: `
    mofo|bolor|baratas|percevejos|ratos|formigas
    filme|série|livro|novela|jogo
    telemóvel|celular|bateria morreu
    morrer|morro|morrendo de fome|rir|tédio
    há … anos
    fogo_de_artifício|fogos_de_artifício`,
  asking: `
    onde|como|quando
    o_que fazer em_caso|se|quando
    sintomas|sinais|curso|seguro|número
    em caso de`,
  opinion: `
    o_que acha|achas|pensa|pensas de|do|da|sobre
    em quem|que_partido votar`,
  human: `
    quero|queria|gostava|gostaria|preferia|prefiro + falar|conversar|escrever + com_uma_pessoa|com_pessoa|com_alguém|com_humano|com_um_humano|com_um_ser_humano|com_atendente|com_um_atendente|com_uma_atendente|com_um_conselheiro|com_uma_conselheira|com_um_funcionário|com_uma_funcionária|com_um_operador
    preciso|posso|podia|poderia|podemos|dá|consigo + falar|conversar|escrever + com_humano|com_um_humano|com_um_ser_humano|alguém_real|alguém_de_verdade|com_atendente|com_um_atendente|com_uma_atendente|com_um_operador|pessoa_real|pessoa_de_verdade|pessoa_verdadeira
    passa|passe|passem|passar|ligue|ligar|transfere|transfira|transferir|ponha|encaminhe|encaminhar|conecte|conectar + me|nos + pessoa|alguém|humano|atendente|conselheiro|conselheira|funcionário|funcionária|operador|operadora
    quero|queria|preciso|prefiro|gostava|gostaria + pessoa|alguém|humano|atendente|atendimento|conselheiro + real|de_verdade|verdadeira|verdadeiro|humana|humano
    não quero|falo … bot|robô|robot|chatbot
    não com_um_robô|com_um_bot|com_um_robot|com_uma_máquina|com_robôs|com_máquinas
    pessoa|humano|alguém não|em_vez bot|robô|robot|máquina
    ? atendente|atendimento humano|humana
    ? pessoa|alguém|conselheiro|conselheira real|de_verdade|verdadeira|verdadeiro
    ? humano|atendente|pessoa|conselheiro|conselheira|operador por_favor|pf|pfv
    ? falar|conversar com_uma_pessoa|com_pessoa|com_alguém|com_humano|com_um_humano|com_atendente|com_um_atendente|com_um_conselheiro|com_uma_conselheira|com_um_funcionário|com_uma_funcionária
    ? humano|atendente`,
  followUp:
    'e, e para, e se, e como, e onde, e quando, e quanto, e quanto a, e quanto tempo, e o que, mas, mas e, ou, também, então, e então, e também, só para, apenas para',
  smallTalk: {
    greeting: 'olá, oi, bom dia, boa tarde, boa noite, saudações',
    thanks:
      'obrigado, obrigada, muito obrigado, muito obrigada, obrigado pela ajuda, obrigada pela ajuda, agradeço, valeu',
    farewell: 'adeus, tchau, até logo, até breve, até amanhã, xau',
    insult:
      'idiota, burro, estúpido, és estúpido, você é burro, filho da puta, vai te foder, merda, cala a boca, imbecil, inútil',
    'are-you-a-machine':
      'és um robô, você é um robô, é um robô, és humano, você é humano, és uma pessoa, você é uma pessoa, és uma máquina, quem és tu, quem é você, estou a falar com uma pessoa, estou falando com um humano, você é real',
    'well-being': 'como estás, como está, como vai, tudo bem, tudo bom, como você está',
  },
  filler: 'muito, sim, não, bem, perfeito, ótimo, todos, a todos, amigo, senhor, senhora, por favor, e, você, tu',
}
