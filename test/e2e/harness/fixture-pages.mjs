/** The pages of test/fixtures/pages, under /pages/, and files that a policy's reports go to. */
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';

const FOLDER = fileURLToPath(new URL('../../fixtures/pages/', import.meta.url));

/**
 * A plug-in for `startSite`.
 * @param {Record<string, Record<string, string>>} [headers] by the page's file name
 */
export const fixturePages =
  (headers = {}) =>
  async (app) => {
    await app.register(fastifyStatic, {
      root: FOLDER,
      prefix: '/pages/',
      decorateReply: false,
      setHeaders: (reply, path) => {
        const own = headers[path.slice(FOLDER.length)] ?? {};
        for (const [name, value] of Object.entries(own)) reply.setHeader(name, value);
      },
    });
  };
