/** What the sender of a message is told: JSON for scripts, a page for a form without JavaScript. */
import { isPlainForm } from './body-parsers.mjs';
import { html, sendPage } from './html.mjs';

/** Of a status the sentence on the page; that of 422 follows from the fields. */
const SENTENCES = {
  403: 'This page may not send messages to this address.',
  409: 'Another message was sent with the same number. Please reload the form and send again.',
  413: 'Your message is too long.',
  429: 'There were too many messages from your connection. Please try again later.',
  503: 'Your message could not be stored just now. Please try again in a minute.',
};

const OTHERWISE = 'Your message could not be read.';

const LABELS = {
  name: 'Name',
  email: 'Email',
  phone: 'Phone',
  preferredWay: 'Preferred way',
  preferredTime: 'Preferred time',
  message: 'Message',
  transcript: 'Conversation',
  consent: 'Consent',
};

const FIELD_ERRORS = {
  required: 'is missing',
  'too-long': 'is too long',
  invalid: 'does not look right',
  'no-contact': 'or phone is needed, so that someone can answer',
};

const CRISIS = html`<p>
  Messages are not watched around the clock. In a crisis, <a href="tel:988">call</a> or
  <a href="sms:988">text</a> 988. In an emergency, <a href="tel:911">call 911</a>.
</p>`;

const THANKS = {
  title: 'Thank you',
  body: html`<h1>Thank you</h1>
    <p>Your message has arrived. Someone at the clinic will read it.</p>
    ${CRISIS}`,
};

function problemPage(status, errors = {}) {
  const fields = Object.entries(errors).map(
    ([field, code]) => html`<li>${LABELS[field] ?? 'The form'} ${FIELD_ERRORS[code]}.</li>`,
  );
  const title = 'Your message was not sent';
  return {
    title,
    body: html`<h1>${title}</h1>
      ${
        fields.length > 0
          ? html`<ul>
              ${fields}
            </ul>`
          : html`<p>${SENTENCES[status] ?? OTHERWISE}</p>`
      }
      <p>Go back in your browser: what you wrote should still be in the form.</p>
      ${CRISIS}`,
  };
}

/**
 * @param {import('fastify').FastifyRequest} request
 * @param {import('fastify').FastifyReply} reply
 * @param {number} status
 * @param {{ id?: string, receivedAt?: string, status?: string, error?: string,
 *   errors?: Record<string, string> }} body
 */
export function sendAnswer(request, reply, status, body) {
  reply.code(status).header('cache-control', 'no-store');
  if (!isPlainForm(request)) return reply.send(body);
  return sendPage(reply, status < 300 ? THANKS : problemPage(status, body.errors));
}
