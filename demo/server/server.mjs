/**
 * The demo's web server, put together from plug-ins: add one file and one line for each new thing
 * it is to do. Starting it is main.mjs's business, so that tests can start as many as they like.
 */
import { fileURLToPath } from 'node:url';
import Fastify from 'fastify';
import { staticFiles } from './static-files.mjs';

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url));

const TEXT = 'text/plain; charset=utf-8';

/**
 * @param {object} [options]
 * @param {string} [options.root] the folder that has demo/, dist/ and faq-data/
 * @param {import('fastify').FastifyPluginAsync[]} [options.plugins] more routes; the tests use it
 * @param {import('fastify').FastifyServerOptions} [options.fastify] Fastify's own options
 * @returns {import('fastify').FastifyInstance} a server that does not listen yet
 */
export function createServer({ root = REPOSITORY, plugins = [], fastify = {} } = {}) {
  const app = Fastify({
    // Closing must not wait for connections that browsers keep open.
    forceCloseConnections: true,
    // A proxy on this machine says whom it speaks for; from elsewhere nobody can connect.
    trustProxy: 'loopback',
    ...fastify,
  });

  app.addHook('onRequest', async (request, reply) => {
    // A file is what its name says, never what a browser guesses from its content.
    reply.header('x-content-type-options', 'nosniff');
  });
  app.setNotFoundHandler((request, reply) =>
    reply.code(404).type(TEXT).send('404: there is nothing at this address.\n'),
  );
  app.setErrorHandler((error, request, reply) => {
    const status = error.statusCode ?? 500;
    // What went wrong inside is for the log, not for whoever asked.
    if (status >= 500) request.log.error(error);
    const text = status >= 500 ? 'the server made a mistake.' : 'this request cannot be answered.';
    return reply.code(status).type(TEXT).send(`${status}: ${text}\n`);
  });

  for (const plugin of plugins) app.register(plugin);
  app.register(staticFiles, { root });
  return app;
}
