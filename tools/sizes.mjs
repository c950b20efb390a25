/**
 * What the built files weigh, as a web server sends them (gzip), and what each part of them costs.
 *
 *   npm run size              prints both tables
 *   npm run size -- --check   fails when a budget is exceeded; the build ends with it
 */
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { costOfParts } from './cost-of-parts.mjs';
import { gzippedBytes } from './gzipped.mjs';

const dist = new URL('../dist/', import.meta.url);

/** Kilobytes of 1,000 bytes, gzipped. A budget is lowered with each step forward: docs/decisions/0016. */
const BUDGETS = {
  'before a click': { files: /^clinic-faq\.js$/, kilobytes: 3.9 },
  'first answer': { files: /^element\.js$/, kilobytes: 167 },
  'contact form, when opened': { files: /^contact-form-.*\.js$/, kilobytes: 7 },
  'contact page': { files: /^contact-receiver\.js$/, kilobytes: 1 },
};

const brotli = (content) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } })
    .length;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

const files = readdirSync(dist)
  .filter((name) => name.endsWith('.js'))
  .sort()
  .map((name) => ({ name, content: readFileSync(new URL(name, dist)) }));

function print(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  for (const [name, ...sizes] of rows) {
    const cells = sizes.map((size, column) => size.padStart(widths[column + 1]));
    console.log([name.padEnd(widths[0]), ...cells].join('   '));
  }
  console.log('');
}

function overBudget() {
  return Object.entries(BUDGETS).flatMap(([what, { files: pattern, kilobytes: budget }]) => {
    const some = files.filter(({ name }) => pattern.test(name));
    const sum = some.reduce((total, { content }) => total + gzippedBytes(content), 0);
    if (some.length === 0) return [`${what}: no file ${pattern}`];
    return sum > budget * 1000 ? [`${what}: ${kilobytes(sum)}, budget ${budget} kB`] : [];
  });
}

print([
  ['file', 'raw', 'gzip', 'brotli'],
  ...files.map(({ name, content }) => [
    `dist/${name}`,
    kilobytes(content.length),
    kilobytes(gzippedBytes(content)),
    kilobytes(brotli(content)),
  ]),
]);
if (!process.argv.includes('--check')) {
  print([
    ['part of element.js', 'raw', 'gzip, without it less'],
    ...costOfParts(new URL('element.js', dist)).map(({ part, raw, cost }) => [
      part,
      kilobytes(raw),
      kilobytes(cost),
    ]),
  ]);
}
const problems = overBudget();
if (problems.length > 0) {
  console.error(`Too large (gzip):\n${problems.join('\n')}`);
  process.exitCode = 1;
}
