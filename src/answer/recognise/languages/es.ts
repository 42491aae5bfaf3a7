/** Danger and small talk in Español. */
import type { Speech } from '../speech.ts'

export const speech: Speech = {
  suicide: `
    no quiero|quiere|puedo vivir|seguir_viviendo|seguir
    quiero|voy_a|quisiera morir|morirme|matarme|suicidarme
    quiere|va_a morir|suicidarse|matarse|morirse
    me quiero|voy|quisiera matar|morir|a_matar|a_suicidar|suicidar
    se quiere|va matar|morir|a_matar|a_suicidar|suicidar
    quitarme|quitarse la vida
    acabar|terminar con mi|su|todo vida
    pensamientos suicidas
    no tiene sentido vivir
    ? suicidio`,
  violence: `
    me|nos|la|lo pega|golpea|maltrata|amenaza|viola|violó|pegó|golpeó|agredió|persigue|estrangula|acosa|ahorcó|apuñaló|atacó
    me ha|han|ha_vuelto_a pegado|golpeado|violado|amenazado|agredido|pegar
    pega|golpea|maltrata|amenaza a mí|mi|mis|nosotros hijos|hijo|hija|madre|hermana
    me|nos va|van|quiere|quieren|dijo a|que matar|a_matar|pegar
    amenaza|amenazó|amenazado con matar*|cuchillo|muerte
    fui|he_sido|sido violada|violado|agredida|golpeada|amenazada
    miedo de|a mi|él marido|ex|padre|pareja|esposo
    hombre|alguien|marido … cuchillo|pistola|arma
    me encerró|encierra|tiene_encerrada
    ? violencia doméstica|machista`,
  trafficking: `
    quitaron|quitó|retiene|retienen|tiene|confiscó … pasaporte|documentos
    obligan|obliga|fuerzan|fuerza|obligaron … trabajar|prostituirme|prostitución|mendigar
    no me|nos deja|dejan salir|ir|irme
    me vendieron
    ? trata_de personas`,
  medical: `
    no respira|puede_respirar|puedo_respirar|responde|despierta|reacciona
    infarto|derrame|ictus|ataque_al_corazón|paro_cardíaco + tiene|tengo|teniendo|creo|sufrió|dando|dado
    inconsciente|desmayó|desmayado|desmayada
    sangra|sangrando|sangre|hemorragia … mucho|mucha|para|fuerte|grave
    mucha sangre
    ahogando|asfixia|atragantó|ahoga
    tragó|bebió|tomó … lejía|veneno|pastillas|pila|cloro
    rompí|rompió aguas
    se está muriendo
    accidente grave
    llamen|necesito|envíen|manden ambulancia|una_ambulancia
    ? infarto|ambulancia|hemorragia|ictus`,
  fire: `
    incendio + hay|casa|edificio|cocina|piso|mi
    fuego + casa|edificio|cocina|piso|hay|apartamento
    quema|quemando|ardiendo|arde + casa|edificio|cocina|piso
    huele a gas|humo|quemado
    ? incendio|fuego`,
  harmless: `
    moho|cucaracha*|chinche*|ratones|ratas|hormigas|plaga*
    película|serie|libro|novela|juego
    móvil|teléfono|batería|celular|ordenador ha_muerto|murió|muerto
    muero|morir|muerto de hambre|risa|sed|aburrimiento|ganas
    hace … años
    fuegos_artificiales|barbacoa|hoguera
    legal|prohibido|permite|puede … pegar`,
  asking: `
    dónde|cómo|cuándo
    qué hacer|hago en_caso|si|cuando
    síntomas|señales|curso*|seguro|asesoramiento|número|prevención
    en caso de`,
  opinion: `
    qué opinas|opina|piensas|piensa de|sobre
    a quién|qué_partido votar|voto|debo_votar`,
  human: `
    quiero|queremos|quisiera|necesito|nesecito|nececito|deseo|me_gustaría|prefiero|déjame|déjeme|querría hablar_con|ablar_con|hablar_a|charlar_con|chatear_con|conversar_con|comunicarme_con|escribir_a|escribirme_con persona|humano|umano|humana|ser_humano|alguien|asesor|asesora|agente|empleado|empleada|operador|operadora|consejero|consejera
    puedo|puede|podría|podemos|se_puede hablar_con|ablar_con|charlar_con|chatear_con alguien_de_verdad|alguien_real|humano|umano|ser_humano|persona_real|persona_de_verdad|persona_humana
    páseme|pásame|pásenme|comuníqueme|comunícame|conécteme|conéctame|conéctenme|transfiérame|transfiéreme|póngame|ponme|derívame|deríveme … persona|humano|umano|alguien|asesor|asesora|agente|empleado|operador|operadora
    me|nos puede|puedes|podría|podrías|pueden comunicar_con|pasar_con|conectar_con|poner_con|transferir_a persona|humano|umano|alguien|asesor|asesora|agente|empleado|operador|operadora
    me|nos pasa_con|pasas_con|comunica_con|comunicas_con|conecta_con|conectas_con|pones_con|pone_con persona|humano|umano|alguien|asesor|asesora|agente|empleado|operador|operadora
    prefiero|quiero|necesito|quisiera que_me_atienda|que_me_conteste|que_me_responda persona|humano|alguien|asesor|asesora
    quiero|queremos|quisiera|necesito|prefiero|hablar|ablar|chatear persona_real|persona_de_verdad|persona_humana|ser_humano|humano_real|alguien_real|alguien_de_verdad|agente_humano|asesor_humano
    persona|humano|alguien|agente real|de_verdad|de_carne_y_hueso por_favor|y_no|no|porfa|porfavor
    no|sin|en_vez_de … con_un_robot|con_robots|robot|bot|chatbot|con_una_máquina|con_máquinas … persona|humano|alguien|asesor|agente
    no quiero hablar_con|ablar_con|chatear_con robot|robots|bot|chatbot|máquina|máquinas
    persona|humano y_no|no|en_vez_de|en_lugar_de robot|máquina|bot
    ? hablar_con|ablar_con|chatear_con|charlar_con persona|humano|umano|alguien|asesor|asesora|agente|empleado|operador|operadora
    ? persona real|humana|de_verdad
    ? persona|humano|humana|alguien|asesor|asesora|agente|operador|operadora por_favor|porfa|porfavor
    ? atención_al|servicio_al cliente
    ? humano|operador|operadora`,
  followUp:
    'y, y para, y qué, y qué pasa con, y qué pasa si, y cómo, y dónde, y cuándo, y cuánto, y si, y con, y por cuánto tiempo, qué pasa con, qué pasa si, pero, pero si, también, y también, o, entonces, y entonces, luego, solo para, sólo para, por cuánto tiempo',
  smallTalk: {
    greeting: 'hola, buenos días, buenas tardes, buenas noches, buenas, buen día, qué hay, saludos, holi',
    thanks:
      'gracias, muchas gracias, mil gracias, muchísimas gracias, te lo agradezco, se lo agradezco, gracias por tu ayuda, gracias por su ayuda, gracias por todo, gracias por la información, muy amable',
    farewell:
      'adiós, hasta luego, hasta pronto, hasta mañana, chao, chau, nos vemos, que tengas un buen día, buen fin de semana, cuídate',
    insult:
      'idiota, eres idiota, eres un idiota, estúpido, imbécil, tonto, eres tonto, eres estúpido, gilipollas, cabrón, puta, hijo de puta, vete a la mierda, mierda, cállate, pendejo, inútil, eres inútil, que te jodan, eres una mierda, bot estúpido',
    'are-you-a-machine':
      'eres un robot, es usted un robot, eres humano, eres una persona, eres una máquina, eres real, eres un bot, eres una persona real, es usted una persona, hablo con una persona, hablo con un humano, estoy hablando con un robot, estoy hablando con una persona, quién eres, quién es usted, eres una ia, qué eres',
    'well-being':
      'qué tal, cómo estás, cómo está, cómo está usted, cómo te va, qué tal estás, todo bien, cómo están, qué pasa',
  },
  filler:
    'muy, sí, no, bien, genial, perfecto, vale, a todos, todos, amigo, amiga, señor, señora, por favor, y, usted, tú, tan, super, de nada',
}
