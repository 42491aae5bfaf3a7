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
    carta|nota|mensaje de_despedida|despedida|suicida
    pienso|pensar|piensa|pensando|habla|hablando|ganas|quiero|quiere|quisiera|intentó|intenta|planea|planeando + morir|morirme|muerte|matarme|matarse|suicidarme|suicidarse|suicidio|desaparecer|quitarme_la_vida|quitarse_la_vida|acabar_con_todo|terminar_con_todo|morirse
    acabar|terminar con todo|mi_vida|su_vida|esto
    vida|nada|todo + sentido + no|ya|ningún|sin
    ya no puedo|aguanto|soporto más|vivir|seguir|vida
    ahorcarme|ahorcarse|se_ahorcó|soga|colgarse|colgarme
    ? suicidio
    = no puedo más
    = ya no puedo|aguanto más
    carga|estorbo + para_todos|para_mi_familia|soy_una|soy_un
    mi vida se_acabó|está_acabada|no_vale
    si me|yo muero|muriera|estuviera_muerto|estuviera_muerta
    nadie + muero|muriera|muerto|muerta + importa|extrañaría|notaría
    tirarme|tirarse|lanzarme|lanzarse + tren|puente|ventana|balcón|metro|vacío`,
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
    ojo_morado|moretones|moretón|moratones + papá|padre|marido|esposo|novio|mamá|él|hermano
    gritos|grita|gritando|gritan|auxilio|socorro + vecino|vecina|mujer|ayuda|golpes|oyen|oye|escucho|niños
    cinturón|cable|palo|puño|puños|látigo|correa|cinto + me|nos|hijo|hija|hijos|niños|hermano|hermana
    patea|golpea|tirar|romper|rompiendo|tumbar + puerta
    siguiendo|sigue|persigue|detrás_de_mí + miedo|hombre|tipo|calle|casa
    fotos|videos|vídeos desnuda|desnudo|íntimas|íntimos … amenaza|chantaje*|publicar
    mutilar|ablación|circuncidar + hija|niña|me|hermana|quieren
    me|fue|fui|han|ha violaron|violó|violada|violado|abusaron|abusó|robaron|asaltaron|atacaron
    empujó|tiró|lanzó|aventó + escaleras|escalera|ventana|pared|balcón|suelo
    ? violencia doméstica|machista
    rompió|quebró|partió + nariz|brazo|costilla|costillas|diente|dientes + me|marido|esposo|ex|padre
    marido|esposo|pareja|ex|padre|novio … es|está|pone violento|agresivo
    temo|miedo por mi|nuestra|su vida
    disparos|tiroteo|balazos + oigo|escucho|hay|afuera|calle
    pelea|peleando + cuchillo|cuchillos|sangre|albergue
    escapé|huí|hui|escapado|escondida + marido|esposo|ex|padre|familia`,
  trafficking: `
    quitaron|quitó|retiene|retienen|tiene|confiscó … pasaporte|documentos
    obligan|obliga|fuerzan|fuerza|obligaron … trabajar|prostituirme|prostitución|mendigar
    no me|nos deja|dejan salir|ir|irme
    me vendieron
    como|de esclavos|esclavas|esclavo|esclava|animales|perros|prisioneros|presos
    deuda|deudas + acostarme|clientes|hombres|prostit*|sexo|coyote
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
    convulsionando|convulsiona|convulsiones|convulsión|ataque_epiléptico|echa_espuma|espuma_por|ataque_de_epilepsia
    respira|respirar|aire|respiro + no|apenas|casi|falta|cuesta|puedo|mal
    ahogando|ahoga|asfixiando|atragantó|atragantado|atraganta|ahogó|ahogado|electrocutó|atropelló|atropellado|atropellaron|atropellada|rompió_aguas|rompí_aguas|rompió_la_fuente|rompí_fuente|contracciones|de_parto|aborto_espontáneo|perdió_el_conocimiento|desmayó|escaldó|mordió_una_serpiente
    agua|aceite|té|sopa|café + hirviendo|caliente|hirviente + quemó|bebé|niño|niña|hijo|hija|cayó|cara
    atascó|atascado|atorado|atoró + garganta
    hablar|habla|mover + no|bien|raro + brazo|cara|boca|lado|repente
    ? infarto|ambulancia|hemorragia|ictus
    alergia|alérgica|alérgico + hincha|hinchado|garganta|respirar|lengua
    fiebre + 41|convulsiones|convulsiona
    cayó|caído + agua|río|piscina|lago + niño|hijo|hija|bebé|hombre
    cortó|cortado + dedo|mano|brazo + sangre|sangra
    boca|cara … torció|torcida|torcido|chueca|caída
    no puede hablar|mover … boca|cara|brazo|torció
    traga|tragó|tragado|tragarse + pila|moneda|lejía|pastillas|imán|hijo|hija|niño|bebé`,
  fire: `
    incendio + hay|casa|edificio|cocina|piso|mi
    fuego + casa|edificio|cocina|piso|hay|apartamento
    quema|quemando|ardiendo|arde + casa|edificio|cocina|piso
    huele a gas|humo|quemado
    humo + sale|puerta|ventana|vecino|todas|todo|lleno|enchufe
    ? incendio|fuego
    fuga|escape + gas|de_gas`,
  vocabulary: {
    me: 'me|nos|mi|mis|mí',
    people:
      'mujer|esposa|esposo|marido|hijo|hija|hijos|hijas|niño|niña|niños|niñas|bebé|bebe|madre|mamá|mama|padre|papá|papa|hermana|hermano|novia|novio|abuela|abuelo|vecina|amiga|amigo|ella|tía|señora',
    child: 'hijo|hija|hijos|niño|niña|niños|bebé|bebe|recién_nacido|nieto|nieta|sobrino|sobrina|nene|nena|pequeño',
    men: 'marido|esposo|padre|papá|papa|padrastro|tío|abuelo|hermano|hermanastro|primo|novio|ex|pareja|vecino|profesor|entrenador|hombre|hombres|tipo|alguien|desconocido|familia|suegra|suegro|compañero|cuñado|señor',
    pills: 'pastillas|píldoras|medicamentos|somníferos|tabletas|pastilla|paracetamol|antidepresivos',
    many: 'muchas|muchos|todas|toda|todo|montón|caja|frasco|puñado|demasiada|demasiadas|demasiado|bote|sobredosis|blíster|guardando|guardado|veinte|treinta',
    swallowed: 'tragó|tragado|bebió|bebido|tomó|tomado|comió|comido|ingirió|tragué|tomé|toma|tomaron|metió',
    heights:
      'puente|techo|tejado|azotea|baranda|barandilla|balcón|ventana|edificio|escaleras|escalera|vías|tren|piso|metro|andamio|terraza|cornisa',
    jumps: 'tirar|tirarse|saltar|salta|tirarme|lanzar|lanzarse|arrojarse|tira|lanza|saltó',
    fell: 'cayó|caído|caída|cae|desmayó|desmayado|desmayada|desplomó|desmaya|caer|desvaneció',
    cuts: 'corta|cortó|cortado|cortarme|cortando|cortarse|corto|corté|cortándome',
    wrists: 'venas|muñecas|brazos|muñeca|cuchilla|piernas|a_mí_misma|a_mí_mismo',
    tired:
      'cansado|cansada|harto|harta|sin_fuerzas|no_tengo_fuerzas|sin_ganas|no_tengo_ganas|no_tiene_ganas|agotada|no_encuentro_sentido|ya_no_aguanto|ganas',
    life: 'vivir|vida|seguir_viviendo|seguir_adelante|seguir_vivo|seguir_viva',
    unwilling: 'no_quiero|no_quiere|ya_no|nunca|nunca_más|no',
    wakes: 'despertar|despertarme|existir|despierte|estar_vivo|estar_viva|despertarse',
    better: 'mejor|felices|aliviados|tranquilos|más_fácil',
    gone: 'sin_mí|si_yo_no|si_no_estuviera|si_me_muero|si_muero|si_yo_muriera|si_no_existiera|muerto|muerta|si_desaparezco|no_haber_nacido|cuando_yo_no',
    hurts:
      'pega|pegó|pegaba|golpea|golpeó|golpean|golpeado|golpeada|maltrata|maltrató|patea|pateó|ahorca|ahorcó|estrangula|estranguló|ahoga|violó|viola|violado|violada|violaron|abusa|abusó|abusaron|apuñaló|empujó|empuja|quema|quemó|tortura|agrede|agredió|azota|cachetea|golpes|puñetazos|tiró|lanzó|arrastró|atacó|atacaron|patadas|pegan|pegaron|asfixia|acosa',
    threatens: 'amenaza|amenazó|amenazan|amenazado|amenazada|amenazas|amenazando|chantajea|chantaje|atacó|persigue',
    wields: 'cuello|garganta|apunta|apuntó|sacó|puso|tiene|afuera',
    weapon: 'cuchillo|navaja|pistola|arma|hacha|machete|martillo|ácido|tijeras|escopeta',
    kills: 'matar|matarme|matarnos|matarla|mata|mate|asesinar|degollar|apuñalar|disparar|ahorcar|matará',
    follows: 'siguiendo|sigue|persigue|persiguiendo|persiguen|acosa|acosando|siguen|siguió',
    locks:
      'encierra|encerró|encerrado|encerrada|encerrados|encerradas|encierran|secuestrada|secuestrado|retenida|retenido|candado|llave|encerraron',
    places:
      'casa|piso|departamento|apartamento|habitación|cuarto|cocina|puerta|edificio|sótano|pasillo|escalera|techo|coche|carro|balcón|vecino|vecinos|vecina|cortinas|cortina|cama|sofá|basura|garaje|baño|albergue|bosque|escuela|aquí|enchufe|horno|sartén|finca|fábrica|nave|noche',
    took: 'quitó|quitado|quitaron|tiene|tienen|guarda|retiene|retienen|escondió|confiscó|confiscaron|robó|quita|quedó|quedaron|rompió',
    phone: 'celular|móvil|teléfono|llaves|movil',
    touches: 'toca|tocó|tocaron|manosea|manoseó|tocando|manosean|acaricia|desnuda|desnudó',
    bed: 'en_mi_cama|a_mi_cama|en_mi_habitación|a_mi_cuarto|en_mi_cuarto|encima_de_mí|mi_cama_de_noche|a_mi_habitación',
    forces:
      'obliga|obligan|obligó|obligada|obligado|obligadas|fuerza|fuerzan|forzada|forzado|vende|vendió|vendieron|venden|vender|vendida|amenazan|chantajean|quieren|a_la_fuerza',
    marry: 'casar|casarme|casarse|case|casen|casarnos',
    boss: 'jefe|jefa|patrón|patrona|empleador|agencia|proxeneta|chulo|traficante|traficantes|dueño|dueña|encargado|capataz|señora|familia|ellos|coyote',
    papers: 'pasaporte|pasaportes|documentos|papeles|dni|identificación|visa',
    stuck:
      'no_me_deja|no_me_dejan|no_nos_deja|no_nos_dejan|no_puedo_salir|no_podemos_salir|no_puedo_irme|no_podemos_irnos|no_deja|no_dejan|sin_salir|prohíbe_salir|no_me_permite|no_me_permiten|no_nos_permiten|prohibido_salir|no_salir|no_puedo_escapar',
    unpaid:
      'sin_paga|sin_pagar|sin_pago|sin_sueldo|sin_salario|no_paga|no_pagan|no_me_paga|no_me_pagan|no_nos_pagan|no_nos_paga|gratis|sin_cobrar|sin_dinero|deuda|deudas',
    sexwork:
      'prostituirme|prostitución|prostituir|clientes|cliente|acostarme|hombres|sexo|burdel|club|mendigar|robar|acostarse|pedir_limosna',
    poison:
      'lejía|veneno|detergente|cloro|limpiador|pila|pilas|ácido|raticida|jabón|desatascador|anticongelante|gasolina|setas|hongos|pesticida|acetona|insecticida|sosa|amoniaco|lavandina|imán|suavizante',
    blue: 'se_puso_azul|se_puso_morado|se_puso_morada|está_azul|está_morado|está_morada|labios_azules|labios_morados|azulado|azulada|todo_azul|toda_azul|todo_morado|labios_grises|poniendo_azul|poniendo_morado|muy_azul|pone_morado|pone_azul',
    limbs: 'brazo|mano|cara|lado|boca|pierna|labios|lengua|garganta|ojo|cuerpo|mitad',
    silent:
      'no_responde|no_contesta|no_reacciona|no_se_mueve|no_despierta|no_se_despierta|no_se_levanta|no_habla|inconsciente|sin_conocimiento|ni_se_mueve|no_abre_los_ojos',
    bleeds: 'sangra|sangrando|sangre|hemorragia|sangrado|desangra|sangro',
    badly:
      'mucho|mucha|muchísimo|fuerte|abundante|por_todos|por_todas|no_para|sin_parar|grave|demasiado|pierde|perdiendo|perdió|bastante|cabeza',
    pregnant: 'embarazada|embarazo|meses|encinta',
    chest: 'pecho|corazón',
    hurting: 'duele|dolor|dolores|aprieta|presión|opresión|peso|quema|punzada|apretado|pinchazos',
    numb: 'dormido|dormida|entumecido|entumecida|paralizado|paralizada|paralizó|durmió|caída|caído|no_siento|no_puedo_mover|adormecido|adormecida|hinchado|hinchada|hinchó|hincha|torcida|torcido|hormigueo|adormeció',
    drugs: 'heroína|drogas|droga|cocaína|fentanilo|metadona|inyectó|éxtasis|alcohol',
    fire: 'fuego|incendio|llamas',
    burns: 'quema|quemando|arde|ardiendo|en_llamas|incendia|incendió|incendiando|prendió_fuego|queman',
    smell: 'huele|olor|apesta|huelo',
    gas: 'gas|humo|quemado|gasolina',
    smoke: 'humo|humareda',
  },
  harmless: `
    moho|cucaracha*|chinche*|ratones|ratas|hormigas|plaga*
    película|serie|libro|novela|juego
    móvil|teléfono|batería|celular|ordenador ha_muerto|murió|muerto
    muero|morir|muerto de hambre|risa|sed|aburrimiento|ganas
    hace … años
    fuegos_artificiales|barbacoa|hoguera
    legal|prohibido|permite|puede … pegar
    ojos azules|tarjeta_azul
    tarjeta azul
    el_tiempo|tiempo + matar
    mata|matan + alquiler|renta|precios|trabajo|facturas|calor|dieta
    oficina|turno|cita|fila me_toca
    me toca pagar|ir|renovar|trabajar|hacer`,
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
