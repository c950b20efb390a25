import { readFileSync } from 'node:fs';

/** The package's version, from the package.json beside dist/. */
export const VERSION: string = (() => {
  const json: unknown = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  const isPackage = typeof json === 'object' && json !== null && 'version' in json;
  return isPackage ? String(json.version) : '';
})();
