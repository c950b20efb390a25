/** Which web pages may send messages: those of the same origin, and those of the listed ones. */

/** What a page of another origin may send beside the plain, and what it may read. */
const REQUEST_HEADERS = 'content-type, idempotency-key';
const RESPONSE_HEADERS = 'retry-after';

const PREFLIGHT_MAX_AGE_S = 600;

/** By what the browser says; behind a proxy that does not pass on the host, only that is right. */
function isSameOrigin({ headers, host }) {
  if (headers['sec-fetch-site'] === 'same-origin') return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === host;
}

/**
 * @param {string[]} allowedOrigins
 * @returns a hook for `onRequest`. It also turns away what needs no CORS to be sent, namely forms:
 *   a page that may not read the answer shall not leave messages either. Without an Origin header it
 *   is no web page (or a very old browser), and nothing is to be protected from it.
 */
export const checkOrigin = (allowedOrigins) => async (request, reply) => {
  reply.header('vary', 'origin');
  const { origin } = request.headers;
  if (origin === undefined) return;
  if (allowedOrigins.includes(origin)) {
    reply.headers({
      'access-control-allow-origin': origin,
      'access-control-expose-headers': RESPONSE_HEADERS,
    });
  } else if (!isSameOrigin(request)) {
    throw Object.assign(new Error('This origin is not listed.'), { statusCode: 403 });
  }
};

/** Answers the browser's question before the request itself. */
export const answerPreflight = async (request, reply) =>
  reply
    .code(204)
    .headers({
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': REQUEST_HEADERS,
      'access-control-max-age': PREFLIGHT_MAX_AGE_S,
    })
    .send();
