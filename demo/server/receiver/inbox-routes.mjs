/** The clinic's side: reading, exporting and deleting messages. */
import { Readable } from 'node:stream';
import { addFormParsers } from './body-parsers.mjs';
import { toCsv } from './csv.mjs';
import { html, sendPage } from './html.mjs';
import { checkPassword, createFormTokens } from './inbox-access.mjs';
import { inboxPage } from './inbox-page.mjs';

const PAGE_SIZE = 50;

/** A page number as an address or a form gives it; whatever else that says is the first page. */
const readPage = (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : 1);

const STALE_FORM = {
  title: 'Nothing was deleted',
  body: html`<h1>Nothing was deleted</h1>
    <p>The page was too old for this. <a href="/inbox">Back to the inbox</a></p>`,
};

/**
 * A Fastify plug-in.
 * @param {import('fastify').FastifyInstance} app
 * @param {object} options
 * @param {ReturnType<import('./message-store.mjs').openMessageStore>} options.store
 * @param {string} options.password
 * @param {() => number} options.now
 */
export async function inboxRoutes(app, { store, password, now }) {
  const tokens = createFormTokens();
  addFormParsers(app);
  app.addHook('onRequest', checkPassword({ password, now }));

  app.get('/inbox', (request, reply) => {
    const total = store.count();
    const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
    const pageNumber = Math.min(readPage(request.query.page), pageCount);
    const page = inboxPage({
      messages: store.page((pageNumber - 1) * PAGE_SIZE, PAGE_SIZE),
      total,
      pageNumber,
      pageCount,
      tokenFor: ({ id }) => tokens.tokenFor(id),
      isJustDeleted: request.query.deleted === 'yes',
    });
    return sendPage(reply, page);
  });

  app.get('/inbox.csv', (request, reply) =>
    reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="messages.csv"')
      .send(Readable.from(toCsv(store.all()))),
  );

  app.post('/inbox/delete', { bodyLimit: 4096 }, (request, reply) => {
    const { id = '', token = '', page = '' } = Object(request.body);
    if (!tokens.isRight(token, id)) return sendPage(reply.code(403), STALE_FORM);
    store.remove(id);
    return reply.redirect(`/inbox?page=${readPage(page)}&deleted=yes`, 303);
  });
}
