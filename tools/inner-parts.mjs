/** Parts of the core that dist/core.js doesn't export, as one module: for tools that turn or time them. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** @param {string[]} parts below src/core, for example `search/search` */
export async function loadInnerParts(parts) {
  const { outputFiles } = await build({
    stdin: {
      contents: parts.map((part) => `export * from './src/core/${part}.ts';`).join('\n'),
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  const [{ text }] = outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
