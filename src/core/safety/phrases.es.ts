import type { PhraseBook } from './phrase-book.js';

/** What the detector knows of Spanish, written without accents. See `PhraseBook`. */
export const spanish: PhraseBook = {
  language: 'es',
  personInVerb: true,
  not: 'no',

  aliases:
    'tdas=todas,tdo=todo,ahorita=ahora,kería=queria,compa=amigo,parce=amigo,pana=amigo,vieja=mama,viejo=papa,keta=pastillas,xfa=por favor,borraxo=borracho,nomas=solo,cuate=amigo,kiero=quiero,qiero=quiero,kiere=quiere,kieren=quieren,mija=hija,mijo=hijo,quero=quiero,k=que,q=que,xq=porque,pq=porque,toy=estoy,pa=para,mas=mas,m=me,' +
    'dl=del,aki=aqui,aca=aqui,ksa=casa,bida=vida,vivr=vivir,sobre_dosis=sobredosis,komo=como',
  stems:
    'suicida suicidio suicidas,' +
    'pastillas pastilla pildoras medicinas medicamentos medicamento medicina medicacion tabletas capsulas remedios rivotril ' +
    'clonazepam litio tylenol paracetamol ibuprofeno xanax aspirinas ketamina,muerto muerta muertos,' +
    'tome tomado tomando tragado trague trago bebido bebio bebi ingerido comio comi inyecte tomaste',
  fillers:
    'muy realmente solo solamente simplemente ya siempre veces a_veces honestamente tan neta literalmente totalmente por_favor ' +
    'tambien incluso hasta casi verdad bastante completamente sinceramente ultimamente',
  targets:
    'suicidarme suicidio suicida matarme morir morirme quiero vida vivir sobredosis pastillas respirar',
  guards:
    'suicide suicidal sucidal quieto quiere quieren quieres mirar mover vivo vive viva vivi vides mori murio muere partir',

  lists: {
    E: ',|desde|nunca|nada|mas|asi|y|pero|porque|en_este|con_este|con_esto|con_esta|de_verdad|si|hoy|ahora|sin',
    MATARME:
      'matarme|suicidarme|suicidarnos|ahorcarme|colgarme|dispararme|quitarme_la_vida|acabar_con_mi_vida|terminar_con_mi_vida|' +
      'acabar_con_mi|morirme|hacerme_dano|lastimarme|cortarme|herirme|quemarme|autolesionarme|tirarme_de|tirarme_a|tirarme_por|tirarme_del|lanzarme_de|' +
      'lanzarme_del|lanzarme_al|aventarme_de|aventarme_del|aventarme_a|saltar_de|saltar_del|pegarme_un_tiro|darme_un_tiro|desangrarme|envenenarme|' +
      'tomarme_todas|tomarme_un|tomarme_las|tomar_todas|cortarme_las|sobredosis|ahogarme|hacerme_algo',
    MORIR:
      'morir|morirme|muerto|estar_muerto|no_despertar|no_despertarme|no_estar_aqui|desaparecer|dejar_de_existir|no_existir|dejar_de_vivir|' +
      'dormir_para_siempre|dormirme_para_siempre|no_vivir|acabar_con_todo|terminar_con_todo|no_haber_nacido|que_todo_termine|que_todo_acabe|que_esto_termine|' +
      'que_se_acabe|la_muerte|acabar_de_una_vez|irme_para_siempre|irme_de_este_mundo|desaparecer_de|el_suicida|suicida|dejar_este_mundo|no_seguir',
    QUIERO:
      'quiero|quisiera|deseo|prefiero|preferiria|ganas_de|gustaria|ojala|necesito|espero|queria|he_querido|pienso_en|pensando_en|pensado_en|' +
      'pensar_en|pense_en|pienso|voy_a|decidi|decidido|planeo|plan_para|plan_de|estoy_por|podria|deberia|intento|intente|trate_de|' +
      'pensamientos_de|ideas_de|listo_para|lista_para|quiera|tentado_a|sueno_con|formas_de|manera_de|forma_de|maneras_de|como',
    VIVIR:
      'vivir_E|seguir_E|seguir_viviendo|seguir_aqui|seguir_adelante|existir|estar_vivo|estar_viva|seguir_vivo|seguir_viva|estar_aqui_E|despertar|despertarme|continuar_E|levantarme_E',
    EL: 'mi|un|una|el|la',
    HIJO: 'hijo|hija|hermano|hermana|esposo|esposa|marido|mujer|novio|novia|mama|papa|madre|padre|amigo|amiga|pareja|primo|prima|bebe|nino|nina|abuela|abuelo|tio|tia|ella|vecino|companero|sobrino',
    MUCHAS:
      'muchas|demasiadas|todas|demasiada|demasiado|demasiados|#|un_monton_de|un_punado_de|todo|varias|mucha|muchos|todos',
  },

  classes: {
    self: 'yo me mi mis nosotros matarme',
    speaker: 'yo',
    that: 'eso fue',
    other:
      'hijo hija hermano hermana esposo esposa marido mujer novio novia mama papa madre padre amigo amiga pareja primo prima bebe nino nina ' +
      'abuela abuelo tio tia ella el_ sobrino hijos',
    generic: 'gente personas alguien persona pacientes quienes uno paciente jovenes adolescentes',
    vague: 'usted ustedes',
    pronoun: 'ella',
    say: 'dice dijo dicho escribio diciendo',
    split: 'pero y aunque porque mientras',
    stop: 'no si como que cuando para sobre ayuda ayudan ayudar trata tratan pregunta reduce sin nunca puede cual cuanto historial',
    negator: 'no nunca jamas tampoco sin',
    negationAfter: '',
    negationFiller:
      'piensa tiene esta quiere va hacerse quiero voy a pienso he pensado en tengo estoy pensando ganas de soy me planes ningun plan la intencion quisiera vuelto intento pensar es siento pensamientos ideas se intentado haria voy_a querer tener ideacion mas',
    negationBlock: 'como razon si se puedo por dejar',
    auxiliary: '',
    turned: '',
    present: 'quiero voy estoy tengo pienso siento soy',
    pastVerb:
      'puse meti apunte pensaba intentaba hospitalizaron internaron intente tuve tuvo sufrio intento era queria fui estuve estaba pense trate sufri tenia intento quise corte tome hice tomo murio mato suicido perdi habia cortaba lastimaba tomado desmaye convulsione dio',
    weakPast: 'era estaba queria tuve tenia',
    completed: 'mato suicido quito ahorco colgo quito_la_vida',
    wouldBe: '',
    modal: '',
    opener: 'puede puedo pueden es son hay causa debo voy',
    wh: 'que como cuando cual cuanto cuanta por_que cuanto',
    if: 'si causar provocar producir causa provoca',
    accident:
      'accidente error equivocacion bebe nino nina accidentalmente equivocado confundi perro gato',
    common:
      'el la los las un una de que en es por para con mi me se no lo esta como cuanto puedo tengo quiero estoy hay del al su son tiene hola gracias',
  },

  signals: {
    act: `
      MATARME
      me quiero|voy|quisiera|podria|deberia|gustaria|iba|pienso a? ~ matar|suicidar|ahorcar|colgar|cortar|lastimar|tirar|aventar|disparar|quemar|lanzar|hacer_dano
      me cortaba|lastimaba
      me mato|suicido|corto|lastimo|ahorco|cuelgo
      me pego|doy|pegar|dar un tiro
      me hago|hice|haga|haria dano
      me he|estoy|volvi|vuelvo|sigo|estuve|ando a? ~ cortado|cortar|cortando|lastimado|lastimando|lastimar|quemando
      me corte|lastime|queme ~ ,|proposito|para
      quitar|quite la? vida
    `,
    wish: `
      QUIERO ~ MORIR
      me QUIERO ~ muriera|muera|matar
      ojala|quisiera|quiero que? ~ muera|muriera|muerto|mate|lleve|atropelle
      ojala|quisiera que? no|nunca ~ nacido|despiert*|despert*|existiera
      mejor ~ muerto
      tengo|teniendo|tenido|mis|sigo_con|tuve_hoy ~ pensamientos|ideas|impulsos|ideacion|tendencias ~ suicida|muerte|morir
      pienso|pensando|pensar|pensado|pense|considerando|planeando|contemplando en|de|sobre? el|mi|la? suicida|muerte
      soy suicida
      me muero ,|y|ayuda
    `,
    claim: `
    `,
    sign: `
      no quiero|puedo|deseo|aguanto|soporto|quisiera|tengo_ganas_de|vale_la_pena|se_como|se_si_quiero|se_si_puedo ~ VIVIR|estar_en_este|ser_yo|nada_mas
      no puedo mas ,|con|asi|me|y|quiero
      no aguanto|soporto|doy|resisto mas
      no ~ razon|razones|motivo|motivos|proposito|sentido ~ ,
      para que? ~ vivir|sigo|seguir|vivo|viviendo
      cansado|cansada|harto|harta|canse ~ de ~ vivir|vida|todo|existir|luchar|seguir|estar_vivo
      mejor|bien|felices|tranquilos|tranquila|descansar|facil|libres ~ sin mi
      mejor|felices|tranquilos ~ si ~ no estuviera|existiera|muriera
      cuando ~ yo? no este|falte|me_vaya|me_muera ,|mas|cuiden|mi|cuida|ustedes|digan
      nadie ~ extranaria|extranara|notaria|daria_cuenta|importaria|importo|echaria
      soy|sea|ser|siento ~ carga|estorbo|peso ,|para|de
      no ~ veo|hay|tengo|encuentro|queda ~ salida|futuro|escape|otra_opcion|esperanza_de_vivir
      despedirme|despedida|despedi|despido|adios ~ todos|familia|hijos|mundo|carta|cartas|de_mi
      carta|cartas|nota ~ despedida|suicida|adios
      regalando|regale|regalar|regalado ~ cosas|pertenencias|todo|perro|gato
      compre|tengo|consegui|cargue ~ pistola|arma|cuerda|soga|navaja|veneno ,|y|para|en|lista|aqui
      voz|voces que? ~ dice*|orden*|pide* que? me? ~ mate|dano|muera|salte|haga
      no ~ segura|seguro|a_salvo ~ ,
      hacer una locura|tonteria
      dejenme|dejame|deja|dejen morir
      dios|senor ~ llevame|llevate|lleve
      linea|telefono|numero de? suicida|crisis
      perdonenme|perdon por ~ lo_que_voy|irme
      digan|diganle|dile ~ que los|la|lo|les amo|quiero|quise
      cuiden|cuida a|de mi|mis ~ hijos|perro|gato|mama|familia
      me quiero ir ~ mundo|para_siempre|de_esta_vida|con_dios
      que ~ chiste|caso|objeto ~ tiene ~ seguir|vivir|levantar*|respirar*|despertar*
      no voy_a|vamos_a ~ necesitar|ocupar ~ cita|citas|nada
      cuando ~ encuentren|lean|hallen ~ me|mi|esto|cuerpo|carta
    `,
    theirs: `
      se quiere|va|quiso|intento|trato|quisiera|piensa|esta|puede|podria|amenaza|amenazo a? ~ matar|suicidar|morir|cortar|cortando|lastimar|lastimando|ahorcar|hacer_dano|tirar|lanzar|aventar
      se mata|mato|corta|lastima|ahorco|quito_la_vida|hace_dano|corto_las
      quiere|quiera|queria|quisiera|dice|piensa|pensaba|pensando|hablando|habla|amenaza|trato|planea|ganas|va ~ morir|morirse|quitarse|ahorcarse|acabar_con_su|terminar_con_su|desaparecer|tirarse|estar_muerto
      matarse|suicidarse|quitarse_la_vida|lastimarse|hacerse_dano|cortarse
      no quiere|puede|desea seguir|vivir E|viviendo
      tiene ~ pensamientos|ideas|ideacion suicida
      mejor ~ sin el|ella ,
    `,
    method: `
      como|manera|forma|formas|maneras ~ de|puedo|me|para|se|rapida|facil ~ morir|suicidarse|quitarme|matarse|sin_dolor
      cuantas|cuanta|cuanto|cuantos ~ para|me|puedo|necesito|hacen_falta ~ morir|morirse|morirme|matarse|matarme|suicidarse|matar|matarian|no_despertar|mortal|letal|mata|matan
      dosis|cantidad letal|mortal
    `,
    violence: `
      voy_a|quiero|ganas_de|pienso_en|pensando_en|podria ~ matar|hacer_dano|lastimar|golpear|apunalar|disparar ~ a|le|alguien|mi|el|ella|todos|la
      voy_a|quiero|ganas_de|pienso_en ~ matarlos|hacerle_dano|lastimarlo|lastimarla
    `,
    intake: `
      tome como? ~ MUCHAS ~ pastillas|,
      tome pastillas ,|y|para
      tome ~ toda|un|una|el|la|entero ~ frasco|bote|caja|botella|blister
      tome ~ cloro|lejia|veneno|detergente|anticongelante|raticida|insecticida|limpiador|pila|bateria
      tome ~ mis|mi pastillas ,
      acabo|acaba de tomar*|tragar*|beber* ~ pastillas|cloro|veneno|frasco|caja
      bebe|nino|nina|hijo|hija|perro|gato ~ tome ~ unas|las|una ~ pastillas
      intoxicado|intoxicada|envene*
      metio|meti|metido|inyecto|inyecte ~ mucha|mucho|demasiada ~ pastillas|droga|coca|heroina
    `,
    misdose: `
      tome ~ doble|de_mas|otra ~ ,
      tome ~ pastillas|dosis ~ por_error
    `,
    overdose: `
      sobredosis ,|ayuda|de_mi|de_pastillas
    `,
    injury: `
      me|se corte|corto|cortando|estoy|abri|esta las|los|cortando ~ venas|munecas|brazos|muneca|ahora|mismo
      estoy|estamos sangrando|desangrando
      no para|deja de sangrar
      pistola|arma|cuchillo|navaja|cuerda|soga|pastillas ~ en|a|al|contra ~ mano|cabeza|cuello|boca|garganta|sien|muneca|manos
      estoy|parado|parada|sentado|sentada|subido|subida|esta en|sobre el|la|un borde|puente|techo|azotea|vias|cornisa|orilla|balcon
      a punto de saltar|tirarme|hacerlo|disparar|matarme|tomarme|colgarme|ahorcarme|tirarse|matarse
      tiene|tengo|con una|un|la|el pistola|arma|cuchillo y|en
      me|se esta|estoy cortando|quemando|ahorcando|colgando ,|ahora|en|con
      soga|cuerda|lazo|cinturon ~ puesta|puesto|amarrada|amarrado|colgada|lista
      tengo ~ cuchillo|navaja|pistola|arma|soga|pastillas|veneno ~ aqui|conmigo|enfrente|lado|mesa
      acabo de cortarme|lastimarme|hacerme_dano|quemarme|herirme|tomarme
    `,
    symptom: `
      dolor|dolores|opresion|presion|punzada|apreton ~ de|en|del ~ pecho
      me|le duele|aprieta|oprime ~ pecho
      no puedo|puede|logro|logra|esta|deja ~ respirar|respirando
      no respira|respiro
      me|le cuesta|falta ~ respirar|aire
      me|se ~ ahog*|asfixi*
      dejo de respirar
      ataque ~ ,
      infarto
      derrame|embolia cerebral|,
      inconsciente|desmayado|desmayada|desmayo|desmaye
      perdio|perdi el? conocimiento|conciencia
      convulsion*
      cierra|cerrando|hincha|hinchando|hinchada|hinche ~ garganta|cara|lengua|labios|boca
      cara|lengua|labios ~ hinchada|hinchando|hincha|morados|azules
      reaccion alergica
      ronchas|urticaria
      poniendo|puso|pone azul|morado|morada
      vomit*|tos*|escup* ~ sangre
      llamen|llama|necesito|manden|pidan ~ ambulancia|911
      me|se estoy|esta muriendo
      colapso
      me desvanezco
      pone|ve|veo todo negro
    `,
    collapse: `
      no ~ despierta|responde|reacciona|despertar|mueve
    `,
    abuse: `
      me pega|golpea|pego|golpeo|abusa|violo|viola|maltrata|golpean|amenaza|amenazo|pegan|ahorca|maltrato
      fui|soy|estoy|siendo|me ~ violada|violado|abusada|abusado|golpeada|maltratada|violaron
      miedo ~ mi esposo|marido|novio|pareja|papa
    `,
    distress: `
      desesperad*|desesperacion|desesperanza|desesperanzad*
      sin esperanza*
      no ~ esperanza*
      perdi|perdiendo|perdido la? esperanza
      no puedo con
      no ~ valgo|sirvo nada|para
      siento|estoy ~ vacio|vacia|inutil|sola|atrapado|atrapada|roto|rota|destrozad*|perdido|perdida|muerto
      odio mi|me vida|,
      me odio
      no se que hacer
      nada ~ sentido|importa|mejora
      soy|como un? fracaso|fracasado|inutil|basura|estorbo
      toque|tocado fondo
      mi vida es ~ infierno|desastre|basura|miseria
      no paro|puedo de|parar ~ llorar
      no aguanto|soporto
    `,
    topic: `
      suicida|suicido
      autolesi*
    `,
  },

  frames: {
    idiom: `
      muero|morir|morirme|muerto|matar|mata|muere|morimos|mato|muriendo de ~ risa|hambre|sueno|frio|calor|verguenza|pena|sed|ganas|miedo|amor|aburrimiento|cansancio|curiosidad|envidia|emocion|nervios|susto|preocupacion|ternura|antojo|celos|angustia
      mato|matarme|matar|mate|matando a? ~ estudiando|estudiar|trabajando|trabajar|gym|gimnasio|examen|ejercicio|entren*|risa
      mama|papa|esposo|jefe|marido|esposa ~ va_a matarme|matar cuando|si
      corte|cortar|cortarme|corto|corte|cortando el|los|la|las ~ pelo|cabello|unas|flequillo|fleco|luz|barba|puntas|dedo|mano
      me corte|queme|lastime cocinando|rasurando|afeitando|con_el_horno|jugando|pelando|picando|sin_querer|en_el_gym|haciendo
      estoy|cansado|cansada|harto ~ de ~ trabajo|tomar|esperar|medicinas|pastillas
      tome ~ todas|mis|las ~ pastillas ~ hoy|manana|como|a_tiempo|del_dia
      tome ~ muchas|muchos|mucho|mucha|todo|toda|demasiado|demasiada ~ agua|cafe|tiempo|fotos|dia|clases|te|sol|decisiones|el_tiempo|vitaminas|para_la_gripa|para_el_dolor
      colgar|colgarme|cuelgo ~ telefono|llamada|wifi|cuadro
      infarto|desmayo|desmaye|ataque ~ vi|ver|cuando_vi ~ precio|cuenta|costo
      ahogando|ahogo en ~ papeles|deudas|trabajo|tareas|cuentas|formularios
      dolor|convulsion*|desmayo ~ es|son un? ~ efecto|efectos|normal|comun|secundario
      corto|corta|corte ~ llamada|internet|senal|linea|conexion|wifi|agua|luz
    `,
    soften: `
      prevencion|riesgo|tasa|tasas|linea|numero|intentos|historial|antecedentes|sobreviviente|comun|frecuente ~ de|del|el|son|es? ~ suicid*|autolesi*
      ayuda|ayudan|trata|tratan|reduce|sirve|contra|funciona|eficaz|atienden|aceptan|efecto|sintoma|causa|causar|provoca|provocar ~ suicid*|autolesi*|morir
      puede|podria|hace|hacer|hara|va_a ~ que|querer|tener|pensamientos|ideas|una ~ suicid*|sobredosis|matarme|morir
      que pasa|hago si ~ alguien|persona ~ 
      matar|matarme|suicidarme|morir|morirme|suicida|suicidio|vida ,|. no_es|es cierto|verdad|asi|mentira|falso
      matarme|suicidarme|vida|dano no es algo|opcion|lo_mio
    `,
    past: `
      hace ~ anos|meses|ano|tiempo|decada*|un_ano|mucho
      ano|anos|verano|mes pasado|pasados|atras|antes
      cuando era|tenia|estaba_en|fui|estudiaba
      de nino|nina|joven|adolescente|chico|chica
      en la secundaria|universidad|prepa|preparatoria|adolescencia|escuela|infancia
      en 19*|20*
      antes ,|de|era|sufria
      antes pensaba|queria|tenia|intentaba
      paso|pasaron|quedo|quedaron atras|,
      paso mucho|bastante tiempo
      dieron de alta
    `,
    now: `
    `,
    echo: `
      los|las dos|ambos
    `,
    confess: `
      soy yo ,
    `,
  },
};
