/** Receives the visitors' messages, stores each once, and shows them to the clinic. */
import { inboxRoutes } from './inbox-routes.mjs';
import { messageRoute } from './message-route.mjs';
import { openMessageStore } from './message-store.mjs';

/** Enough for a household or a waiting room, too few for a machine. */
export const MESSAGE_LIMIT = { max: 10, windowMs: 10 * 60_000 };

export const NO_LIMIT = { max: Infinity, windowMs: 1 };

/**
 * Makes a Fastify plug-in.
 * @param {object} options
 * @param {string} options.database the SQLite file
 * @param {string} options.password for the inbox
 * @param {string[]} [options.allowedOrigins] of other sites' pages that may send, for example
 *   `https://clinic.example`; pages of the same origin always may
 * @param {{ max: number, windowMs: number }} [options.messageLimit] for each address
 * @param {(line: string) => void} [options.log] gets method, path and status of each request to the
 *   receiver, and the code of a failure; never what a message says
 * @param {() => number} [options.now] the clock, in milliseconds
 * @returns {import('fastify').FastifyPluginAsync}
 */
export const receiver =
  ({
    database,
    password,
    allowedOrigins = [],
    messageLimit = MESSAGE_LIMIT,
    log = () => {},
    now = Date.now,
  }) =>
  async (app) => {
    const store = openMessageStore(database);
    app.addHook('onClose', async () => store.close());
    app.addHook('onResponse', async (request, reply) => {
      const [path] = request.url.split('?');
      log(`${request.method} ${path} ${reply.statusCode}`);
    });
    app.register(messageRoute, { store, allowedOrigins, messageLimit, log, now });
    app.register(inboxRoutes, { store, password, now });
  };
