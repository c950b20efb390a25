import type { ContactMessages } from './contact-messages.js';

export const contactEs: ContactMessages = {
  title: 'Escriba a la clínica',
  intro: 'No se envía nada hasta que usted lo haya visto y presione Enviar.',
  back: 'Volver a las preguntas',
  fields: {
    name: 'Su nombre',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    preferredWay: '¿Cómo debe responderle la clínica?',
    preferredTime: '¿A qué hora le conviene?',
    message: 'Su mensaje',
  },
  oneWay: '¿Cómo puede comunicarse la clínica con usted? Basta un correo o un teléfono.',
  optional: 'opcional',
  ways: {
    '': 'Sin preferencia',
    email: 'Por correo electrónico',
    phone: 'Por teléfono',
    text: 'Por mensaje de texto',
  },
  transcript: 'Enviar también lo que pregunté aquí y las respuestas que vi',
  consent: 'Acepto que la clínica use lo que envío para responderme.',
  problems: {
    required: 'Por favor, llene este campo.',
    'too-long': 'Esto es demasiado largo. Por favor, acórtelo.',
    invalid: 'Esto no parece correcto. Por favor, revíselo.',
    'no-contact': 'Por favor, dé un correo electrónico o un teléfono.',
  },
  problemsTitle: (count) => (count === 1 ? 'Una cosa por corregir' : `${count} cosas por corregir`),
  check: 'Revisar antes de enviar',
  previewTitle: 'Esto es lo que se enviará',
  previewNames: {
    id: 'Número del mensaje',
    name: 'Nombre',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    preferredWay: 'Responder por',
    preferredTime: 'Buena hora',
    message: 'Mensaje',
    consent: 'De acuerdo',
    transcript: 'Conversación',
    website: 'Sitio web',
    elapsedMs: 'Tiempo usado (ms)',
  },
  previewHidden: 'Se envía junto con el mensaje para que llegue bien',
  send: 'Enviar',
  change: 'Cambiarlo',
  sendAnyway: 'Seguir con mi mensaje',
  sending: 'Enviando su mensaje.',
  sentTitle: 'Su mensaje llegó',
  sent: (replyTime) =>
    replyTime === ''
      ? 'El equipo de la clínica lo leerá.'
      : `El equipo de la clínica lee los mensajes: ${replyTime}.`,
  notWatched: (emergency, lifeline) =>
    `Los mensajes no se leen a toda hora. Si está en crisis, llame al ${lifeline}. En una emergencia, llame al ${emergency}.`,
  failed: {
    timeout:
      'El servidor de la clínica no ha respondido, así que no es seguro que su mensaje llegara.',
    connection: 'Se cortó la conexión, así que no es seguro que su mensaje llegara.',
    server: 'El servidor de la clínica tuvo un problema. Su mensaje no fue recibido.',
    busy: 'El servidor de la clínica está ocupado. Su mensaje aún no fue recibido.',
    unconfirmed:
      'El servidor de la clínica respondió, pero no dijo que tiene su mensaje. Es posible que no haya llegado.',
    'not-accepted': 'El servidor de la clínica no aceptó su mensaje.',
    spam: 'El servidor de la clínica tomó su mensaje por publicidad y no lo aceptó.',
    offline: 'No tiene conexión. Su mensaje no se envió.',
  },
  kept: 'Lo que escribió sigue aquí. Puede enviarlo otra vez. Conserva su número, así que la clínica puede ver que es el mismo mensaje.',
  notStored:
    'Este navegador no guarda borradores. Lo que escriba aquí se pierde si recarga o deja esta página.',
  retryAfter: (seconds) => `Por favor, espere unos ${seconds} segundos.`,
  copy: 'Copiar el mensaje',
  copied: 'Copiado',
  copyQuestion: 'Copiar su pregunta',
  clear: 'Borrar este mensaje',
  call: (phone) => `Llamar al ${phone}`,
  openUntil: (time) => `Abierto ahora, hasta las ${time}.`,
  closedOpens: (day, time) => `Cerrado ahora. Abre el ${day} a las ${time}.`,
  formSearched: 'Buscando el formulario en esta página. Puede tardar un momento.',
  formNotFound: 'No se encontró el formulario. Puede copiar su pregunta.',
};
