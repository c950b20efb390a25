/**
 * Makes integrations/wordpress/clinic-faq.zip, the plug-in as WordPress installs it: its own files
 * and those of dist/ that its pages load. Run "npm run build" first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root));

const OWN_FILES = ['clinic-faq.php', 'readme.txt'];

/** Other ways to put the widget on a page: the plug-in loads none of them. */
const OTHER_WAYS = [
  'clinic-faq.standalone.js',
  'contact-receiver.js',
  'core.js',
  'define.js',
  'react.js',
];

/** A release has one version, in all the places where WordPress looks for it. */
function checkVersions() {
  const { version } = JSON.parse(read('package.json'));
  const places = {
    'clinic-faq.php': [/^ \* Version: +(\S+)$/m, /VERSION += '([^']+)'/],
    'readme.txt': [/^Stable tag: (\S+)$/m],
  };
  for (const [name, patterns] of Object.entries(places)) {
    const text = read(`integrations/wordpress/${name}`).toString();
    for (const pattern of patterns) {
      const found = pattern.exec(text)?.[1];
      if (found !== version) throw new Error(`${name} says version ${found}, not ${version}.`);
    }
  }
}

checkVersions();
const scripts = Object.keys(JSON.parse(read('dist/integrity.json'))).filter(
  (name) => !OTHER_WAYS.includes(name),
);
const files = Object.fromEntries([
  ['LICENSE', read('LICENSE')],
  ...OWN_FILES.map((name) => [name, read(`integrations/wordpress/${name}`)]),
  ...[...scripts, 'third-party-notices.txt'].map((name) => [`dist/${name}`, read(`dist/${name}`)]),
]);
// One date for all: the same files make the same zip.
const zip = zipSync({ 'clinic-faq': files }, { level: 9, mtime: new Date(1980, 0, 1) });
writeFileSync(new URL('integrations/wordpress/clinic-faq.zip', root), zip);
console.log(`integrations/wordpress/clinic-faq.zip: ${(zip.length / 1000).toFixed(1)} kB`);
