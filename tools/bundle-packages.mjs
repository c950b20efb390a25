/**
 * A test runner plug-in: bundles packages that have CommonJS inside, which browsers cannot import.
 * Only tests use such packages (ajv, syllable); what the widget itself imports is all ES modules.
 */
import { build } from 'esbuild';

const PREFIX = '/__bundled-package__/';

/** @param {string[]} packages names as the tests import them */
export function bundlePackages(packages) {
  const bundles = new Map();
  const bundle = async (name) => {
    // Named one by one, as "export *" of a CommonJS module gives nothing that can be imported.
    const names = Object.keys(await import(name)).filter((key) => /^(?!__)[\w$]+$/.test(key));
    const { outputFiles } = await build({
      stdin: {
        contents: `export { ${names.join(', ')} } from '${name}';`,
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      write: false,
    });
    return outputFiles[0].text;
  };
  return {
    name: 'bundle-packages',
    resolveImport({ source }) {
      return packages.includes(source) ? `${PREFIX}${source}.js` : undefined;
    },
    serve({ path }) {
      if (!path.startsWith(PREFIX)) return undefined;
      const name = path.slice(PREFIX.length, -'.js'.length);
      if (!bundles.has(name)) bundles.set(name, bundle(name));
      return bundles.get(name).then((body) => ({ body, type: 'js' }));
    },
  };
}
