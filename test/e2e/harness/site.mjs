/** The demo's server on a free port, with pages of the test's own and with files that fail. */
import { existsSync } from 'node:fs';
import { listen } from '../../../demo/server/listen.mjs';
import { createServer } from '../../../demo/server/server.mjs';

/**
 * Where a clinic's FAQ file may be, and what is found there instead.
 * Use as an address, for example `data-src="/faults/missing.json"`.
 */
export const FAULTS = {
  /** 404, a page of text */
  missing: '/faults/missing.json',
  /** 500, an empty answer */
  broken: '/faults/broken.json',
  /** 200, but it is a page: what many servers send for any address they do not know */
  html: '/faults/html.json',
  /** 200, called JSON, but cut off in the middle */
  invalid: '/faults/invalid.json',
  /** 200, JSON, but not an FAQ */
  otherShape: '/faults/other-shape.json',
  /** 200 and nothing in it */
  empty: '/faults/empty.json',
  /** The connection is made and nothing ever comes */
  silent: '/faults/silent.json',
  /** The connection is cut */
  cut: '/faults/cut.json',
};

async function faults(app) {
  const json =
    (text, status = 200) =>
    (request, reply) =>
      reply.code(status).type('application/json; charset=utf-8').send(text);
  app.get(FAULTS.broken, json('', 500));
  app.get(FAULTS.html, (request, reply) =>
    reply.type('text/html; charset=utf-8').send('<!doctype html><title>Home</title><h1>Home</h1>'),
  );
  app.get(FAULTS.invalid, json('{ "entries": [{ "id": "first", '));
  app.get(FAULTS.otherShape, json('{ "hello": ["world"] }'));
  app.get(FAULTS.empty, json(''));
  app.get(FAULTS.silent, (request, reply) => void reply.hijack());
  app.get(FAULTS.cut, (request, reply) => {
    reply.hijack();
    request.raw.socket.destroy();
  });
}

/**
 * @typedef {object} TestPage
 * @property {string} html the whole page
 * @property {Record<string, string>} [headers] for example a content-security-policy
 */

/**
 * Needs the built files: run `npm run build` first (`npm test` does).
 * @param {object} [options]
 * @param {Record<string, string | TestPage>} [options.pages] by address, for example `/strict.html`
 * @param {import('fastify').FastifyPluginAsync[]} [options.plugins] any other routes
 * @returns {Promise<{ url: string, app: import('fastify').FastifyInstance,
 *   close: () => Promise<void> }>} `url` has no slash at its end
 */
export async function startSite({ pages = {}, plugins = [] } = {}) {
  if (!existsSync(new URL('../../../dist/element.js', import.meta.url))) {
    throw new Error('There is no dist/ to test: run "npm run build" first.');
  }
  const ownPages = async (app) => {
    for (const [address, page] of Object.entries(pages)) {
      const { html, headers = {} } = typeof page === 'string' ? { html: page } : page;
      app.get(address, (request, reply) =>
        reply.headers(headers).type('text/html; charset=utf-8').send(html),
      );
    }
  };
  const app = createServer({ plugins: [faults, ownPages, ...plugins] });
  const url = await listen(app, 0);
  return { url, app, close: () => app.close() };
}
