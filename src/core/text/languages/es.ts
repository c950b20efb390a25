import { stemSpanish } from './stem-es.js';
import { weightsOf, words, type SmallTalk, type TextLanguage } from './language.js';

// All words here are normalised: without accents, so "qué" and "que" are one word.

const FUNCTION_WORDS = words(
  'a al ante bajo con contra de del desde durante e el ella ellas ellos en entre era eran es esa esas ese eso esos esta estaba ' +
    'estaban estado estan estar estas este esto estos estoy estamos fue fueron ha habia habian haber han has hasta hay haya he hemos la las le ' +
    'les lo los me mi mia mio mis mientras ni nos nosotros nuestra nuestro o os para pero por porque pues q que se sea sean ser ' +
    'si sido siendo sin sobre son soy somos su sus suyo suya sera seria seran tambien tan te tengo tenga tenemos tiene tienen tener tenia tu tus un una unas uno unos usted ' +
    'ustedes va van vas voy vamos vaya ir iba vos y ya yo ti mi conmigo contigo si aun aunque asi ahi aqui alli aca alla muy mas menos ' +
    'bien cada como otra otras otro otros misma mismo mismos toda todas todo todos algun alguna algunas alguno algunos alguien algo nada nadie',
);

const CHAT_FILLER = words(
  'hola buenas gracias favor porfa porfavor disculpe disculpa perdon oiga oye mire mira bueno pues entonces solo solamente ' +
    'saber se sabe saben sabes decir dice dicen digo dijo dijeron diga dime digame decirme preguntar pregunta preguntas pregunto duda dudas ' +
    'querer quiero quiere quieren queria quisiera quisieramos necesito necesita necesitar necesitaria gustaria puede pueden puedo puedes podria podrian podria podre poder podemos puedan pueda ' +
    'debo debe deben deberia deberian hacer hace hacen hago haga hagan hizo hicieron haria hacerme hacerse hacerlo hecho dar da dan doy di dio dado den ' +
    'ver veo ve vi visto leer lei leido oir oi escuche entender entiendo entendi entiende explicar explique explicame expliqueme explicarme explica ' +
    'creo cree creer pienso piensa parece significa informacion info cosa cosas persona personas gente vez veces siempre nunca ahora hoy luego antes despues ' +
    'mucho mucha muchos muchas poco poca pocos pocas tal vez quizas acaso verdad cierto realmente simplemente exactamente aparte ademas incluso igual ' +
    'ayuda ayudan ayudar ayudaria ayude ayudarme ayudo ayudara sirve sirven servir serviria servira real no nos nomas nada todavia llevo lleva llevan llevamos ' +
    'forma manera eso ok vale okey pasa pasar paso pase acaba acaban acabo seria anda ando andan senor senora toma tomar tomo',
);

const QUESTION_WORDS = words(
  'cual cuales quien quienes cuando cuanto cuanta cuantos cuantas donde adonde xq',
);

const SHORTHAND = new Map(
  Object.entries({
    k: 'que', ke: 'que', xq: 'porque', pq: 'porque', porq: 'porque', xk: 'porque', x: 'por', xa: 'para', pa: 'para', d: 'de',
    tb: 'tambien', tmb: 'tambien', tmbn: 'tambien', dr: 'doctor', dra: 'doctora', drs: 'doctores', doc: 'doctor', dotor: 'doctor',
    toy: 'estoy', ta: 'esta', bn: 'bien', cdo: 'cuando', cuant: 'cuanto', msj: 'mensaje', tel: 'telefono', sta: 'esta', qiero: 'quiero',
    kiero: 'quiero', ksa: 'casa', aser: 'hacer', ase: 'hace', aver: 'haber', ay: 'hay', asen: 'hacen', ago: 'hago', ola: 'hola', medikamento: 'medicamento',
    tratam: 'tratamiento', tto: 'tratamiento', depre: 'depresion', psico: 'psicologo', psiq: 'psiquiatra', min: 'minutos', hrs: 'horas', uds: 'ustedes', ud: 'usted',
  }),
); // prettier-ignore

const SMALL_TALK: Readonly<Record<SmallTalk, string>> = {
  identity:
    'eres un robot|eres robot|es un robot|es usted un robot|sos un robot|eres un bot|es un bot|eres una maquina|es una maquina|eres una persona|es una persona|' +
    'eres una persona real|es una persona real|eres real|es usted real|eres humano|es usted humano|eres ia|eres una ia|es una ia|' +
    'quien eres|quien es usted|quien sos|que eres|como te llamas|como se llama|hay alguien ahi|hay alguien|hay alguien aqui|alguien ahi|estas ahi|' +
    'esta ahi|con quien hablo|con quien estoy hablando|hablo con una persona|estoy hablando con una persona|estoy hablando con un robot|eres chatgpt|are you a robot|are you real',
  greeting:
    'hola|ola|holaa|holi|buenas|buenos dias|buen dia|buenas tardes|buenas noches|muy buenas|saludos|que tal|como estas|como esta|como esta usted|' +
    'como estan|como va|como le va|como te va|que onda|que hubo|quiubo|que pasa|que hay|alo|hey|hi|hello|good morning|un saludo|mucho gusto|probando|prueba',
  thanks:
    'gracias|muchas gracias|mil gracias|grasias|gracia|muchisimas gracias|se agradece|le agradezco|te agradezco|agradecido|agradecida|' +
    'muy amable|que amable|me ayudo mucho|me ayudo|me sirvio|me sirvio mucho|fue de ayuda|muy util|excelente|perfecto|genial|que bien|buenisimo|' +
    'dios lo bendiga|dios la bendiga|dios te bendiga|bendiciones|thanks|thank you',
  farewell:
    'adios|adio|hasta luego|hasta pronto|hasta manana|hasta la proxima|nos vemos|chao|chau|bye|cuidese|cuidate|que este bien|que esten bien|' +
    'que tenga buen dia|que tengan buen dia|que tenga un buen dia|que tengas buen dia|que tengas un buen dia|buen fin de semana|me voy|eso es todo|es todo|nada mas|seria todo|ya termine|feliz dia|feliz noche',
  acknowledgement:
    'ok|okey|okay|vale|bueno|bien|muy bien|esta bien|de acuerdo|entiendo|entendido|ya entendi|ya veo|ya|si|no|claro|claro que si|por supuesto|listo|' +
    'dale|sale|orale|aja|mm|hmm|ah|ah ok|oh|interesante|jaja|jajaja|correcto|exacto|ni modo|no importa|no hay problema|no se preocupe|sin problema|tiene sentido|wow|que bueno|lo entiendo|cierto|asi es',
};

/** Spanish as it is typed in the United States and Latin America, with usted, tú and vos. */
export const spanish: TextLanguage = {
  code: 'es',
  stem: stemSpanish,
  weights: weightsOf({
    chatFiller: CHAT_FILLER,
    questionWords: QUESTION_WORDS,
    functionWords: FUNCTION_WORDS,
  }),
  trustsStems: true,
  clauses: {
    connectors: new Set(words('pero porque aunque entonces y o pues asi ademas como')),
    openers: new Set([
      ...words(
        'que q cual cuales quien quienes cuando cuanto cuanta cuantos cuantas donde adonde como es son soy esta estan hay puedo puede pueden ' +
          'podria podrian debo debe tengo tiene tienen sirve sirven funciona ayuda me se sera',
      ),
      ...[
        'por que',
        'para que',
        'para quien',
        'de que',
        'de quien',
        'a que',
        'a quien',
        'en que',
        'en cuanto',
        'con que',
        'con quien',
        'desde cuando',
        'hasta cuando',
        'cada cuanto',
        'a cuantos',
        'por cuanto',
        'le puede',
        'hace cuanto',
      ],
    ]),
    asking: new Set([
      ...words('pregunto pregunta preguntar duda expliqueme explicame explique digame dime'),
      'quiero saber',
      'quisiera saber',
      'gustaria saber',
      'queria saber',
      'necesito saber',
      'no se',
      'saber si',
      'saber que',
      'saber como',
    ]),
  },
  shorthand: SHORTHAND,
  slipAt: () => null,
  smallTalk: {
    phrases: SMALL_TALK,
    extras: new Set(
      words(
        'amigo amiga doctor doctora equipo todos dia hoy noche tarde manana usted tiempo respuesta respuestas ayuda ayudarme bot robot chat',
      ),
    ),
    ordinary: new Set(
      (
        'bien|muy bien|bueno|perfecto|excelente|genial|interesante|claro|si|no|ya|ok|vale|sale|correcto|exacto|cierto|listo|prueba|probando|me voy|' +
        'que pasa|que hay|me ayudo|me sirvio|muy util|es todo|nada mas|hay alguien|como va|esta bien|como se llama|que eres'
      ).split('|'),
    ),
    asking: new Set(
      words(
        'y pero en hace que cual cuales quien cuando cuanto cuantos cuantas donde como es son puedo puede pueden podria debo debe hay tengo tiene sirve me por para',
      ),
    ),
  },
};
