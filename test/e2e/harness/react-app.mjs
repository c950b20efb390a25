/** Bundles React code that uses `clinic-faq/react`, as a clinic's own build would. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @param {string} source TSX
 * @returns {Promise<string>} a module for a page; React's development build, which warns of mistakes
 */
export async function bundleReact(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'tsx' },
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"development"' },
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

/** A Fastify plug-in: scripts of a test's own, by address. */
export const scripts = (byAddress) => async (app) => {
  for (const [address, text] of Object.entries(byAddress)) {
    app.get(address, (request, reply) => reply.type('text/javascript; charset=utf-8').send(text));
  }
};
