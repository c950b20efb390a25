/** The pages and files that the demo shows: its folders, and nothing outside them. */
import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import fastifyStatic from '@fastify/static';

/** By address. */
const FOLDERS = { demo: 'demo', dist: 'dist', 'faq-data': 'faq-data', editor: 'dist/editor' };

const PAGES = { '/': 'index.html', '/contact': 'contact.html', '/themes': 'themes.html' };

/** Inside these folders, and nobody's business: the server's own code. */
const PRIVATE_FOLDERS = ['demo/server'];

const OPTIONS = {
  // "Ask first": a rebuilt file shows at the next reload, an unchanged one costs no bytes (ETag).
  cacheControl: false,
  setHeaders: (reply) => reply.setHeader('cache-control', 'no-cache'),
  dotfiles: 'ignore',
  index: false,
  redirect: false,
};

/**
 * Where a path leads in the end: links followed, and in the file system's own spelling, as macOS
 * and Windows find "SERVER" too when asked for "server".
 */
function realPath(path) {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

/** @param {string | undefined} folder a real path, or none: nothing is inside a folder that is missing */
const isInside = (path, folder) => folder !== undefined && path.startsWith(folder + sep);

/**
 * A Fastify plug-in.
 * @param {import('fastify').FastifyInstance} app
 * @param {{ root: string }} options the repository's folder
 */
export async function staticFiles(app, { root }) {
  const isPublicFile = (folder, pathname) => {
    const file = realPath(join(folder, pathname));
    if (!file || !isInside(file, realPath(folder)) || !statSync(file).isFile()) return false;
    return !PRIVATE_FOLDERS.some((name) => isInside(file, realPath(join(root, name))));
  };
  for (const [address, path] of Object.entries(FOLDERS)) {
    const folder = join(root, path);
    await app.register(fastifyStatic, {
      ...OPTIONS,
      root: folder,
      prefix: `/${address}/`,
      // Only one registration may add `reply.sendFile`.
      decorateReply: address === 'demo',
      // The plug-in itself refuses `..`, but would follow a link that leads out of the folder.
      allowedPath: (pathname) => isPublicFile(folder, pathname),
    });
  }
  for (const [address, file] of Object.entries(PAGES)) {
    app.get(address, (request, reply) => reply.sendFile(file, join(root, 'demo')));
  }
  app.get('/editor', (request, reply) => reply.redirect('/editor/'));
  app.get('/editor/', (request, reply) => reply.sendFile('index.html', join(root, 'dist/editor')));
}
