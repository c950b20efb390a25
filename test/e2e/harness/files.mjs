/** Files of the repository as tests need them: held back, failing at first, or only a part. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

const ROOT = new URL('../../../', import.meta.url);

const TYPES = { json: 'application/json; charset=utf-8', js: 'text/javascript; charset=utf-8' };

/** Sends a file of the repository, whatever the address it was asked for by. */
async function send(reply, path) {
  const type = TYPES[path.split('.').at(-1)];
  return reply.type(type).send(await readFile(new URL(`.${path}`, ROOT)));
}

/**
 * A file that arrives only when the test says so.
 * @param {string} address where pages ask for it
 * @param {string} path what it is, for example `/faq-data/x.json`
 */
export function heldFile(address, path) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  let askedFor;
  const isAskedFor = new Promise((resolve) => (askedFor = resolve));
  return {
    plugin: async (app) => {
      app.get(address, async (request, reply) => {
        askedFor();
        await released;
        return send(reply, path);
      });
    },
    /** Resolves when a page has asked for it. */
    isAskedFor,
    /** Lets it go, to all that wait for it and will ask. */
    release,
  };
}

/** A file that is missing at first and back from the second time on. */
export function returningFile(address, path) {
  let times = 0;
  return async (app) => {
    app.get(address, async (request, reply) => {
      times += 1;
      return times === 1 ? reply.code(404).send('404') : send(reply, path);
    });
  };
}

/** All style rules that a page of the documentation gives. */
export const cssOf = (path) =>
  [...readFileSync(new URL(path, ROOT), 'utf8').matchAll(/```css\n([^]*?)```/g)]
    .map(([, css]) => css)
    .join('\n');

/** A file under another address. */
export const copiedFile = (address, path) => async (app) => {
  app.get(address, (request, reply) => send(reply, path));
};
