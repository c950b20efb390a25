/** Who may see the inbox: whoever knows the password and comes over an encrypted connection. */
import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import { createRateLimit } from './rate-limit.mjs';

/** Wrong passwords from one address, before it has to wait. */
const LOGIN_LIMIT = { max: 10, windowMs: 15 * 60_000 };

const TEXT = 'text/plain; charset=utf-8';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** False also for what is no address: a proxy may write `unknown`. */
const isLoopback = (address) =>
  isIP(address) !== 0 && loopback.check(address, `ipv${isIP(address)}`);

/** In constant time, also when the lengths differ. */
const isEqual = (a, b) => {
  const digest = (text) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
};

/** The password of a Basic authorization; the user's name does not matter. */
function givenPassword(authorization) {
  const [, encoded] = /^basic +([A-Za-z0-9+/=]+)$/i.exec(authorization) ?? [];
  if (encoded === undefined) return '';
  const credentials = Buffer.from(encoded, 'base64').toString('utf8');
  return credentials.slice(credentials.indexOf(':') + 1);
}

const refuse = (reply, status, text) => reply.code(status).type(TEXT).send(`${text}\n`);

/**
 * @param {{ password: string, now: () => number }} options
 * @returns a hook for `onRequest`
 */
export function checkPassword({ password, now }) {
  const failures = createRateLimit({ ...LOGIN_LIMIT, now });
  return async (request, reply) => {
    reply.header('cache-control', 'no-store');
    if (request.protocol !== 'https' && !isLoopback(request.ip)) {
      return refuse(reply, 403, 'The inbox is to be had over https only.');
    }
    const seconds = failures.secondsToWait(request.ip);
    if (seconds > 0) {
      reply.header('retry-after', seconds);
      return refuse(reply, 429, 'Too many wrong passwords. Please try again later.');
    }
    const { authorization } = request.headers;
    if (authorization !== undefined) {
      if (isEqual(givenPassword(authorization), password)) return;
      failures.count(request.ip);
    }
    reply.header('www-authenticate', 'Basic realm="Inbox", charset="UTF-8"');
    return refuse(reply, 401, 'The inbox needs its password.');
  };
}

/**
 * Proofs that a form is from our own page: browsers send the password along whoever made the form.
 * They are good until the server stops.
 */
export function createFormTokens() {
  const key = randomBytes(32);
  const tokenFor = (action) => createHmac('sha256', key).update(action).digest('base64url');
  return { tokenFor, isRight: (token, action) => isEqual(String(token), tokenFor(action)) };
}
