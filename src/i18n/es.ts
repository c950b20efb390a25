import { LAUNCHER_TEXTS } from './launcher.js';
import type { Messages } from './messages.js';

/** Spanish, as it is spoken in the United States and Latin America, with usted. */
export const es: Messages = {
  launcher: LAUNCHER_TEXTS.es.label,
  close: 'Cerrar',
  conversation: 'Conversación',
  youAsked: 'Usted preguntó',
  answer: 'Respuesta',
  question: 'Su pregunta',
  placeholder: 'Con sus propias palabras',
  send: 'Enviar',
  suggestions: 'Preguntas parecidas',
  suggestionCount: (count) =>
    count === 1
      ? '1 pregunta parecida. Use las teclas de flecha.'
      : `${count} preguntas parecidas. Use las teclas de flecha.`,
  loading: 'Preparando las respuestas.',
  waiting: 'Un momento. Las respuestas están en camino.',
  failed: 'No se pudieron cargar las respuestas.',
  failure: {
    'no-source': 'Esta página no dice dónde están.',
    'other-origin': 'No se puede leer el archivo con las respuestas.',
    offline: 'Puede que no haya conexión.',
    'not-found': 'No se encontró el archivo con las respuestas.',
    server: 'El servidor tuvo un problema.',
    timeout: 'Tardó demasiado.',
    'too-large': 'El archivo con las respuestas es demasiado grande.',
    'not-json': 'No se puede leer el archivo con las respuestas.',
    'not-a-faq': 'El archivo no tiene respuestas.',
  },
  retry: 'Intentar de nuevo',
  starters: 'La gente suele preguntar',
  caveat: 'Tenga en cuenta',
  draft: 'Aún sin revisión clínica',
  draftTranslation: 'Traducción aún sin revisión clínica',
  fromArticle: 'Del artículo',
  articleName: (title, publisher) => (publisher ? `${title}, ${publisher}` : title),
  related: 'Preguntas relacionadas',
  didYouMean: '¿Quiso decir una de estas?',
  noneOfThese: '¿Ninguna de estas?',
  notCovered: 'El artículo no responde eso. Quizá el equipo de la clínica pueda ayudarle.',
  noContact: 'Por favor, pregunte directamente a la clínica.',
  contact: LAUNCHER_TEXTS.es.failed.contact,
  carried:
    'Su pregunta va con usted, así no tiene que escribirla otra vez. No se envía nada hasta que usted lo envíe.',
  stillAQuestion: '¿Todavía tiene una pregunta?',
  languageChanged: 'Ahora está en español. Las respuestas anteriores quedan como están.',
  allQuestions: 'Todas las preguntas',
  backToConversation: 'Volver a la conversación',
  newAnswer: 'Nueva respuesta abajo',
  clear: 'Borrar conversación',
  cleared: 'Se borró la conversación.',
  remembered: 'Se guarda en esta pestaña por 30 minutos, o hasta que usted la borre.',
  copy: 'Copiar',
  print: 'Imprimir',
  copyLink: 'Copiar enlace',
  copied: 'Copiado.',
  copyFailed: 'Esta página no permite copiar. Puede seleccionar el texto.',
  helpful: '¿Le sirvió esta respuesta?',
  yes: 'Sí',
  no: 'No',
  thanks: 'Gracias.',
  smallTalk: {
    greeting:
      'Hola. ¿Qué le gustaría saber sobre las infusiones de ketamina y el trastorno bipolar?',
    thanks: 'Con gusto. Si se le ocurre algo más, solo pregunte.',
    farewell: 'Cuídese. Puede volver cuando quiera.',
    acknowledgement: 'Está bien. Si tiene otra pregunta, solo escríbala.',
    identity:
      'Esto es un programa de computadora. Muestra respuestas del artículo de la clínica, y nadie lee lo que usted escribe. Para hablar con una persona, contacte a la clínica.',
  },
  crisisLine: ({ emergency, lifeline, lifelineText }) => {
    const link = (text: string, scheme: 'tel' | 'sms', number: string): string =>
      `[${text}](${scheme}:${number.replace(/[()]/g, '')})`; // the markup's links end with ")"
    const reach =
      lifelineText === lifeline
        ? `${link('Llame', 'tel', lifeline)} o ${link(`mande un texto al ${lifeline}`, 'sms', lifeline)}`
        : link(`Llame al ${lifeline}`, 'tel', lifeline) +
          (lifelineText === null
            ? ''
            : ` o ${link(`mande un texto al ${lifelineText}`, 'sms', lifelineText)}`);
    return `¿Está en crisis? ${reach}. Emergencia: ${link(`llame al ${emergency}`, 'tel', emergency)}.`;
  },
};
