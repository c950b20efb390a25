/** A Rollup plug-in: writes the licences of the packages that ended up in a bundle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package that a module comes from, if it comes from one. */
const packageFolder = (moduleId) =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(moduleId)?.[0];

/** Some packages of one repository (lit's) have the licence only in their source files. */
function licenceText(folder, modules) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.|$)/i.test(name));
  if (file) return readFileSync(join(folder, file), 'utf8').trim();
  const comments = modules.flatMap((id) =>
    existsSync(id) ? (/\/\*\*?\s*@license[\s\S]*?\*\//.exec(readFileSync(id, 'utf8')) ?? []) : [],
  );
  return comments[0] ?? 'See the address of the package.';
}

export function thirdPartyNotices(fileName = 'third-party-notices.txt') {
  return {
    name: 'third-party-notices',
    generateBundle(options, bundle) {
      // CommonJS modules come with a mark before and a question after their path.
      const ids = Object.values(bundle)
        .flatMap((chunk) => Object.keys(chunk.modules ?? {}))
        .map((id) => id.replace(/^\0|\?.*$/g, ''));
      const folders = [...new Set(ids.map(packageFolder).filter(Boolean))].sort();
      const notices = folders.map((folder) => {
        const { name, version, license } = JSON.parse(
          readFileSync(join(folder, 'package.json'), 'utf8'),
        );
        const modules = ids.filter((id) => packageFolder(id) === folder);
        return `${name} ${version} (${license})\n\n${licenceText(folder, modules)}\n`;
      });
      this.emitFile({
        type: 'asset',
        fileName,
        source: notices.join(`\n${'-'.repeat(80)}\n\n`).replaceAll('\r\n', '\n'),
      });
    },
  };
}
