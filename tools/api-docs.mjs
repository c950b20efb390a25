/**
 * Writes docs/element.md from the comments in src/clinic-faq.ts; with `--check` it writes nothing
 * and fails when the file is not what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { ELEMENT_SOURCE, readElement } from './element-manifest.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = `${root}docs/element.md`;
const element = readElement();

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows]
    .map((row) => `| ${row.map(cell).join(' | ')} |`)
    .join('\n');
const code = (text) => `\`${text}\``;

const methods = element.members.filter(({ kind, description }) => kind === 'method' && description);
const markdown = `# \`<clinic-faq>\`

<!-- Generated from the comments in ${ELEMENT_SOURCE} by \`npm run docs\`. -->

${element.description}

## Attributes

${table(
  ['attribute', 'meaning'],
  element.attributes.map(({ name, description }) => [code(name), description]),
)}

## Methods

${table(
  ['method', 'what it does'],
  methods.map(({ name, parameters = [], description }) => [
    code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
    description,
  ]),
)}

## Events

All bubble. None carries anything that the visitor wrote.

${table(
  ['event', 'when'],
  element.events.map(({ name, description }) => [code(name), description]),
)}

## Slots

For content of the page, as children of the element.

${table(
  ['slot', 'what'],
  element.slots.map(({ name, description }) => [name ? code(name) : 'without a name', description]),
)}

Without JavaScript: [no-javascript.md](no-javascript.md).

## Custom properties

How they work together: [theming.md](theming.md).

${table(
  ['property', 'default', 'meaning'],
  element.cssProperties.map(({ name, default: value, description }) => [
    code(name),
    value ? code(value) : '',
    description,
  ]),
)}

## Parts

${table(
  ['part', 'what'],
  element.cssParts.map(({ name, description }) => [code(name), description]),
)}
`;

const formatted = await prettier.format(markdown, {
  ...(await prettier.resolveConfig(target)),
  parser: 'markdown',
});
if (!process.argv.includes('--check')) writeFileSync(target, formatted);
else if (readFileSync(target, 'utf8') !== formatted) {
  console.error('docs/element.md is not up to date: run "npm run docs".');
  process.exitCode = 1;
}
