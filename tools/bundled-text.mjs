/**
 * A Rollup plug-in: `import source from './worker.js?bundled-text'` gives the source of that script,
 * bundled with all it imports, as text. So a page that is one file can start a worker, from the disk too.
 */
import { dirname, resolve } from 'node:path';
import { rollup } from 'rollup';

const MARK = '?bundled-text';

/** @param {() => import('rollup').Plugin[]} plugins for the script's own bundle */
export function bundledText(plugins) {
  return {
    name: 'bundled-text',
    resolveId(source, importer) {
      if (!source.endsWith(MARK) || importer === undefined) return null;
      const file = source.slice(0, -MARK.length).replace(/\.js$/, '.ts');
      return resolve(dirname(importer), file) + MARK;
    },
    async load(id) {
      if (!id.endsWith(MARK)) return null;
      const bundle = await rollup({ input: id.slice(0, -MARK.length), plugins: plugins() });
      for (const file of bundle.watchFiles) this.addWatchFile(file);
      const { output } = await bundle.generate({ format: 'iife' });
      await bundle.close();
      return `export default ${JSON.stringify(output[0].code)};`;
    },
  };
}
