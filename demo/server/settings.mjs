/** The server's settings, from the environment. docs/receiver.md explains them. */
import { randomBytes } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MESSAGE_LIMIT, NO_LIMIT } from './receiver/receiver.mjs';

const DEFAULT_PORT = 8080;

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

const DATA_FOLDER = fileURLToPath(new URL('data', import.meta.url));

const LEAST_PASSWORD_LENGTH = 12;

function readPort(text = '') {
  if (text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT must be a number from 0 to 65535, it is "${text}".`);
}

function readDatabase(text = '') {
  if (text === '') return resolve(DATA_FOLDER, 'messages.sqlite');
  const file = resolve(text);
  const [top] = relative(REPOSITORY, file).split(sep);
  const isServed = ['demo', 'dist', 'faq-data'].includes(top);
  const isPrivate = file.startsWith(DATA_FOLDER + sep);
  if (!isServed || isPrivate) return file;
  throw new Error(`DATABASE must not be in ${top}/, where everybody may read: "${text}".`);
}

function readPassword(text = '') {
  if (text === '') return { password: randomBytes(15).toString('base64url'), isRandom: true };
  if (text.length >= LEAST_PASSWORD_LENGTH) return { password: text, isRandom: false };
  throw new Error(`INBOX_PASSWORD must have ${LEAST_PASSWORD_LENGTH} characters or more.`);
}

function readOrigins(text = '') {
  const origins = text.split(',').map((part) => part.trim());
  return origins.filter(Boolean).map((origin) => {
    if (URL.canParse(origin) && new URL(origin).origin === origin) return origin;
    throw new Error(
      `ALLOWED_ORIGINS must be like "https://clinic.example", without a path: "${origin}".`,
    );
  });
}

function readLimit(text = '') {
  if (text === '') return MESSAGE_LIMIT;
  if (text === 'off') return NO_LIMIT;
  const max = Number(text);
  if (Number.isInteger(max) && max > 0) return { ...MESSAGE_LIMIT, max };
  throw new Error(`MESSAGE_LIMIT must be "off" or a number from 1, it is "${text}".`);
}

/**
 * @param {Record<string, string | undefined>} env
 * @throws {Error} naming the setting that is wrong
 */
export function readSettings(env) {
  const { password, isRandom } = readPassword(env.INBOX_PASSWORD);
  return {
    port: readPort(env.PORT),
    isPasswordRandom: isRandom,
    /** Of receiver.mjs. */
    receiver: {
      database: readDatabase(env.DATABASE),
      password,
      allowedOrigins: readOrigins(env.ALLOWED_ORIGINS),
      messageLimit: readLimit(env.MESSAGE_LIMIT),
    },
  };
}
