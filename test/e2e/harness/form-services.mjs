/**
 * Endpoints as web teams have them, over real HTTP: what each takes and answers is what its makers
 * document. Everything that arrived is in `arrived`.
 */
import { addFormParsers, addJsonParser } from '../../../demo/server/receiver/body-parsers.mjs';

export const CONTACT_FORM_7 = '/wp-json/contact-form-7/v1/contact-forms/7/feedback';

const THANKS = '<!doctype html><title>Thanks</title><h1>Thank you!</h1><p>It has arrived.</p>';
const LOG_IN = '<!doctype html><title>Log in</title><h1>Please log in</h1>';

const isMail = (text = '') => /^\S+@\S+\.\S+$/.test(text);

/** The REST controller's order: type, form, unit tag, then validation, spam, mail. */
function contactForm7(request, reply, arrived) {
  const { body } = request;
  const error = (status, code) => reply.code(status).send({ code, message: '', data: { status } });
  if (!request.headers['content-type'].startsWith('multipart/form-data'))
    return error(415, 'wpcf7_unsupported_media_type');
  const unitTag = body._wpcf7_unit_tag ?? '';
  if (!/^wpcf7-f\d+/.test(unitTag)) return error(400, 'wpcf7_unit_tag_not_found');
  const answer = (status, invalid = []) => ({
    contact_form_id: 7,
    status,
    message: 'What the clinic wrote for this status.',
    posted_data_hash: 'c0ffee',
    into: `#${unitTag}`,
    invalid_fields: invalid.map((field) => ({
      field,
      message: 'Please fill out this field.',
      idref: null,
      error_id: `${unitTag}-ve-${field}`,
    })),
  });
  const invalid = ['your-name', 'your-message'].filter((field) => !body[field]);
  // This clinic takes no addresses of this domain.
  if (!isMail(body['your-email']) || body['your-email'].endsWith('@refused.example'))
    invalid.push('your-email');
  if (invalid.length > 0) return answer('validation_failed', invalid);
  if (body['your-message'].includes('lottery')) return answer('spam');
  if (body['your-message'].includes('undeliverable')) return answer('mail_failed');
  arrived.push(body);
  return answer('mail_sent');
}

/** A plug-in for `startSite`, and what arrived. */
export function formServices() {
  const arrived = [];
  const plugin = async (app) => {
    addFormParsers(app);
    addJsonParser(app);
    app.post(CONTACT_FORM_7, (request, reply) => contactForm7(request, reply, arrived));
    app.post('/formspree', async ({ body, headers }, reply) => {
      if (!headers.accept.includes('application/json')) return reply.redirect('/thanks', 302);
      arrived.push(body);
      return { next: '/thanks', ok: true };
    });
    // Netlify looks for the name of a form that it knows, and answers with the page of the address.
    app.post('/thanks', async ({ body }, reply) => {
      if (body['form-name'] !== 'contact') return reply.code(404).send('');
      arrived.push(body);
      return reply.type('text/html').send(THANKS);
    });
    app.post('/log-in', async (request, reply) => reply.type('text/html').send(LOG_IN));
    app.post('/nothing', async (request, reply) => reply.code(200).send(''));
    for (const status of [302, 303, 307, 308])
      app.post(`/moved-${status}`, async (request, reply) => reply.redirect('/elsewhere', status));
    app.all('/elsewhere', async ({ method }) => {
      arrived.push({ elsewhere: method });
      return { ok: true };
    });
  };
  return { plugin, arrived };
}
