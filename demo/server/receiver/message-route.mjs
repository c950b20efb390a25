/** POST /api/messages: from the widget, from a page's script, or from a form without JavaScript. */
import { sendAnswer } from './answers.mjs';
import { addFormParsers, addJsonParser, isPlainForm } from './body-parsers.mjs';
import { contentId } from './content-id.mjs';
import { errorCode } from './database.mjs';
import { answerPreflight, checkOrigin } from './origins.mjs';
import { parseMessage } from './parse-message.mjs';
import { createRateLimit } from './rate-limit.mjs';

const PATH = '/api/messages';

const BODY_LIMIT_BYTES = 64 * 1024;

/** When to come back to a database that cannot write now. */
const RETRY_AFTER_S = 30;

const ERRORS = {
  403: 'origin-not-allowed',
  413: 'too-large',
  415: 'unsupported-type',
  429: 'too-many',
  503: 'unavailable',
};

const retryLater = (statusCode, seconds, cause) =>
  Object.assign(new Error('Later.', { cause }), { statusCode, seconds });

/** Everything that keeps a message from being looked at. Nothing of the error itself is sent. */
const answerError = (log) => (error, request, reply) => {
  const status = error.statusCode ?? 500;
  if (status >= 500) log(`${PATH} failed: ${errorCode(error.cause ?? error)}`);
  if (error.seconds) reply.header('retry-after', error.seconds);
  const otherwise = status >= 500 ? 'failed' : 'unreadable';
  return sendAnswer(request, reply, status, { error: ERRORS[status] ?? otherwise });
};

/** Counts before the body is read, so that a flood costs little. */
const checkRate = (rateLimit) => async (request) => {
  const seconds = rateLimit.secondsToWait(request.ip);
  if (seconds > 0) throw retryLater(429, seconds);
  rateLimit.count(request.ip);
};

/** Contact Form 7's names of its standard fields, which the widget sends as multipart. */
const ALIASES = {
  'your-name': 'name',
  'your-email': 'email',
  'your-phone': 'phone',
  'your-message': 'message',
};

/** The fields, with an id also for a form that could not make one. */
function readFields(request, receivedAt) {
  // A body that is not there, or JSON of another kind, has none of the fields.
  const fields = { ...Object(request.body) };
  for (const [alias, name] of Object.entries(ALIASES)) {
    if (fields[alias] !== undefined) fields[name] ??= fields[alias];
  }
  if (!fields.id && isPlainForm(request)) fields.id = contentId(fields, receivedAt.slice(0, 10));
  return fields;
}

const receiveMessage = (store, now) => (request, reply) => {
  const receivedAt = new Date(now()).toISOString();
  const { message, errors } = parseMessage(
    readFields(request, receivedAt),
    request.headers['idempotency-key'],
  );
  if (errors) return sendAnswer(request, reply, 422, { errors });

  let added;
  try {
    added = store.add(message, receivedAt);
  } catch (error) {
    throw retryLater(503, RETRY_AFTER_S, error);
  }
  if (added.outcome === 'id-used') return sendAnswer(request, reply, 409, { error: 'id-used' });
  return sendAnswer(request, reply, added.outcome === 'stored' ? 201 : 200, {
    id: message.id,
    receivedAt: added.receivedAt,
    status: 'stored',
  });
};

/**
 * A Fastify plug-in.
 * @param {import('fastify').FastifyInstance} app
 * @param {object} options
 * @param {ReturnType<import('./message-store.mjs').openMessageStore>} options.store
 * @param {string[]} options.allowedOrigins
 * @param {{ max: number, windowMs: number }} options.messageLimit for each address
 * @param {(line: string) => void} options.log
 * @param {() => number} options.now
 */
export async function messageRoute(app, { store, allowedOrigins, messageLimit, log, now }) {
  addFormParsers(app);
  addJsonParser(app);
  app.setErrorHandler(answerError(log));
  app.addHook('onRequest', checkOrigin(allowedOrigins));
  app.options(PATH, answerPreflight);
  app.post(
    PATH,
    {
      bodyLimit: BODY_LIMIT_BYTES,
      onRequest: checkRate(createRateLimit({ ...messageLimit, now })),
    },
    receiveMessage(store, now),
  );
}
