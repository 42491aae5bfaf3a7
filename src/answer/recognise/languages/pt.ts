/** Danger and small talk in Português. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    não quero|quer|aguento mais viver|viver
    quero|vou morrer|me_matar|matar-me|suicidar-me|me_suicidar
    quer|vai morrer|se_matar|matar-se|suicidar-se
    acabar com a_minha|minha vida
    tirar a própria|minha|sua vida
    carta|bilhete|mensagem de_despedida|despedida|suicida
    penso|pensa|pensando|fala|falou|tentou|tentei|planeia|planeja|vontade + morrer|suicídio|suicidar*|matar-me|me_matar|se_matar|desaparecer
    vida|nada + sentido + não|sem
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
    marcas|hematomas|olho_roxo|nódoas_negras + pai|marido|namorado|mãe|ele
    gritos|grita|gritando|gritar + ajuda|socorro|vizinh*|mulher
    cinto|cabo|pau|fio|murros + me|filho|filha|filhos|nos
    arrombar|arrombando|forçar + porta
    fui|foi|fomos violada|violado|estuprada|agredido|agredida|assaltada|assaltado|atacada|esfaqueado|sequestrada
    ? violência doméstica`,
  trafficking: `
    tiraram|tirou|ficou_com|ficaram_com|tomaram|levaram|retém … passaporte|documentos
    obrigam|obriga|forçam|força … trabalhar|prostituir*|prostituição
    não me|nos deixam|deixa sair|ir
    como escravos|escravo|escrava|escravas|animais|prisioneiros
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
    convulsões|convulsão|convulsionando|ataque_epilético|epilético|espuma_pela|espumando|a_espumar
    respira|respirar|ar + não|mal|custa|dificuldade|falta
    engasgou|engasgado|engasgada|sufoca|afogou|afogando|eletrocutado|choque_elétrico|rebentaram_as_águas|bolsa_estourou|contrações|parto|aborto_espontâneo|atropelado|atropelada|atropelou|envenenado|overdose|mordido_por_cobra
    ? ambulância|enfarte|infarto|avc`,
  fire: `
    incêndio + há|casa|prédio|cozinha|meu
    fogo + casa|prédio|cozinha|pegou|apartamento
    casa|prédio|cozinha|apartamento arder|queimando|pegando|em_chamas
    cheiro|cheira a|de gás|fumo|fumaça
    fumo|fumaça + sai|saindo|porta|janela|vizinh*|cheio|tomada|escadas
    ? incêndio|fogo`,
  vocabulary: {
    me: 'me|mim|nos|nós|meu|minha|meus|minhas',
    people:
      'mulher|esposa|marido|filho|filha|filhos|filhas|criança|crianças|mãe|pai|irmã|irmão|namorada|avó|avô|vizinha|bebé|bebê|ela|menina|menino|amiga',
    child: 'filho|filha|bebé|bebê|criança|menino|menina|recém_nascido|neto|neta|sobrinho|miúdo|nené',
    men: 'marido|pai|padrasto|tio|avô|irmão|primo|namorado|ex|companheiro|vizinho|professor|treinador|homem|homens|alguém|desconhecido|família|sogra|sogro|patrão|ele|esposo|cunhado',
    pills: 'comprimidos|pílulas|remédios|medicamentos|soníferos|calmantes|paracetamol|antidepressivos|pastilhas',
    many: 'muitos|muitas|todos|todas|caixa|frasco|demasiados|demais|punhado|cartela|overdose|monte|vinte',
    swallowed: 'engoliu|engolido|bebeu|bebido|tomou|tomado|comeu|comido|ingeriu|engoli|tomei',
    heights: 'ponte|telhado|varanda|janela|prédio|escadas|escada|comboio|trem|linha|andar|sacada|terraço|muro',
    jumps: 'saltar|pular|atirar|jogar|salta|pula|atira|atirar-se|jogar-se|saltou|pulou',
    fell: 'caiu|caído|caída|desmaiou|desmaiada|desabou|tombou',
    cuts: 'corta|cortou|cortar|cortei|corto|cortando',
    wrists: 'pulsos|pulso|veias|braços|lâmina',
    tired: 'cansado|cansada|farto|farta|sem_forças|não_tenho_forças|não_faz_sentido|não_aguento|exausta',
    life: 'viver|vida|existir|continuar',
    unwilling: 'não_quero|não_quer|nunca|nunca_mais|não',
    wakes: 'acordar|despertar|existir',
    better: 'melhor|felizes|aliviados|mais_fácil',
    gone: 'sem_mim|se_eu_não|se_eu_morrer|se_eu_morresse|se_eu_desaparecer|não_ter_nascido|eu_não_existisse|eu_desaparecesse',
    hurts:
      'bate|bateu|espanca|espancou|agride|agrediu|estuprou|violou|abusa|abusou|estrangula|estrangulou|esfaqueou|empurrou|queimou|tortura|atacou|chuta|chutou|soco|socos|pontapés|atirou|jogou|maltrata|apanha|esganou',
    threatens: 'ameaça|ameaçou|ameaçam|ameaçado|ameaçada|ameaças|chantageia|chantagem|atacou',
    wields: 'apontou|aponta|pescoço|garganta|sacou|puxou|tem|pôs|colocou|lá_fora',
    weapon: 'faca|pistola|arma|machado|martelo|ácido|tesoura|revólver|navalha|facão',
    kills: 'matar|mata|matam|assassinar|degolar|esfaquear|matá|mate',
    follows: 'segue|seguindo|persegue|perseguindo|seguiu|atrás_de_mim|seguir-me',
    locks: 'trancou|tranca|trancada|trancado|trancados|fechou|fechada|prendeu|presa|preso|presos|cativeiro|trancam',
    places:
      'casa|apartamento|quarto|cozinha|porta|prédio|cave|porão|corredor|escadas|telhado|varanda|vizinho|vizinhos|cortina|cama|sofá|lixo|garagem|carro|forno|tomada|fábrica|armazém|fazenda|banheiro|colchão',
    took: 'tirou|tiraram|levou|levaram|ficou_com|ficaram_com|reteve|retém|confiscou|confiscaram|escondeu|roubou|partiu|quebrou|guarda|tomou|tomaram',
    phone: 'telemóvel|celular|telefone|chaves',
    touches: 'toca|tocou|apalpa|apalpou|despe|despiu|acaricia',
    bed: 'na_minha_cama|para_a_minha_cama|no_meu_quarto|em_cima_de_mim',
    forces:
      'obriga|obrigam|obrigou|obrigada|obrigado|força|forçam|forçada|vende|vendeu|venderam|vendem|à_força|chantageiam',
    marry: 'casar|casamento|case|casar-me',
    boss: 'patrão|patroa|empregador|chefe|agência|proxeneta|cafetão|traficantes|traficante|dono|dona|eles|família',
    papers: 'passaporte|passaportes|documentos|documento|papéis',
    stuck:
      'não_me_deixa|não_me_deixam|não_nos_deixa|não_nos_deixam|não_posso_sair|não_podemos_sair|proibida_de_sair|não_deixam|não_consigo_fugir|não_posso_ir_embora',
    unpaid:
      'sem_pagar|sem_salário|sem_receber|não_me_paga|não_me_pagam|não_nos_paga|não_nos_pagam|não_paga|não_pagam|de_graça|sem_dinheiro|dívida|dívidas',
    sexwork: 'prostituir|prostituição|prostituta|clientes|homens|sexo|bordel|mendigar|roubar|programa',
    poison:
      'lixívia|veneno|detergente|cloro|água_sanitária|ácido|pilha|pilhas|bateria|raticida|gasolina|cogumelos|acetona|desinfetante|soda|inseticida',
    blue: 'ficou_azul|está_azul|ficou_roxo|ficou_roxa|está_roxo|está_roxa|lábios_azuis|lábios_roxos|arroxeado|azulado',
    limbs: 'braço|mão|cara|rosto|boca|perna|lábios|língua|garganta|lado|metade',
    silent: 'não_responde|não_reage|não_se_mexe|não_acorda|não_se_levanta|não_fala|inconsciente|não_mexe',
    bleeds: 'sangra|sangrando|sangrar|sangue|hemorragia|sangro',
    badly: 'muito|muita|forte|por_todo|não_para|sem_parar|grave|perde|perder|perdendo|demais|cabeça',
    pregnant: 'grávida|gravidez|meses',
    chest: 'peito|coração',
    hurting: 'dor|dores|dói|aperto|aperta|pressão|peso|pontada',
    numb: 'dormente|paralisado|paralisada|não_sinto|não_consigo_mexer|inchado|inchada|torta|torto|formigueiro|caído|caída|inchou',
    drugs: 'heroína|drogas|droga|cocaína|fentanil|metadona|crack',
    fire: 'fogo|incêndio|chamas',
    burns: 'arde|arder|queimando|em_chamas|pegou_fogo|a_arder|incendiou|pegando_fogo|queima',
    smell: 'cheira|cheiro|fede',
    gas: 'gás|fumo|fumaça|queimado|gasolina',
    smoke: 'fumo|fumaça',
  },
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
