/** Writes the element's descriptions for editors and other tools into dist/. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { packageManifest } from './element-manifest.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
const manifest = packageManifest();

writeFileSync(`${dist}/custom-elements.json`, `${JSON.stringify(manifest, null, 2)}\n`);
generateVsCodeCustomElementData(manifest, {
  outdir: dist,
  htmlFileName: 'html-custom-data.json',
  cssFileName: 'css-custom-data.json',
  // They are in the file for style sheets.
  hideCssPropertiesDocs: true,
  hideLogs: true,
});
