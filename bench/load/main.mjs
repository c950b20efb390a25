/**
 * `npm run bench:load`, after `npm run build`: what this project's script tag costs a page before
 * anybody touches it, beside others that can be installed. Writes its section of docs/benchmarks.md and
 * the chart.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import fastify from 'fastify';
import { launch } from 'puppeteer-core';
import { listen } from '../../demo/server/listen.mjs';
import { chromeLaunchOptions, ensureChrome } from '../../tools/browsers.mjs';
import { gzippedBytes } from '../../tools/gzipped.mjs';
import { runNpm } from '../../tools/run-npm.mjs';
import { LOADING_HEADING, ROOT, writeSection } from '../files.mjs';
import { median } from '../statistics.mjs';
import { drawBars } from './bars.mjs';
import { measureIdle, measureOpening } from './measure.mjs';
import { PAGES } from './pages.mjs';

const ROUNDS = 3;

if (!existsSync(join(ROOT, 'bench/load/node_modules'))) {
  console.log('Installing what to compare with (400 MB) …');
  runNpm(['ci', '--prefix', 'bench/load', '--no-audit', '--no-fund']);
}
ensureChrome();

const app = fastify();
let isFirst = true;
for (const [prefix, folder] of Object.entries({
  '/node_modules/': 'bench/load/node_modules',
  '/dist/': 'dist',
  '/faq-data/': 'faq-data',
})) {
  app.register(fastifyStatic, { root: join(ROOT, folder), prefix, decorateReply: isFirst });
  isFirst = false;
}
PAGES.forEach(({ html }, index) =>
  app.get(`/${index}.html`, (_request, reply) => reply.type('text/html').send(html)),
);

const browser = await launch(chromeLaunchOptions());
const results = [];
const openings = [];
try {
  const url = await listen(app, 0);
  for (const [index, { name, isOwn }] of PAGES.entries()) {
    const visits = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      visits.push(await measureIdle(browser, `${url}/${index}.html`));
      if (isOwn) openings.push(await measureOpening(browser, `${url}/${index}.html`));
    }
    const [first] = visits;
    results.push({ ...first, name, longest: median(visits.map(({ longest }) => longest)) });
    console.log(`${name}: ${first.requests} requests, ${first.bytes} bytes`);
    for (const error of first.errors) console.log(`  ${error}`);
  }
} finally {
  await browser.close();
  await app.close();
}

const gzipped = (path) => gzippedBytes(readFileSync(join(ROOT, path)));
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const rows = results.map(({ name, requests, bytes, longest, shift, fonts, stored }) => [
  name.startsWith('clinic-faq') ? `**${name}**` : name,
  requests,
  kilobytes(bytes),
  longest === 0 ? 'none' : Math.round(longest),
  shift.toFixed(2),
  fonts,
  stored === 0 ? 'nothing' : 'something',
]);
writeFileSync(
  join(ROOT, 'docs/images/bench-load.svg'),
  drawBars(results.map(({ name, bytes }) => ({ name, kilobytes: bytes / 1000 }))),
);
await writeSection(
  LOADING_HEADING,
  `What a page fetches and does for each before anybody touches it (\`npm run bench:load\`, in one run, in
Chrome as a phone with its processor slowed down four times). Each page has the tags that its project's
documentation gives; what a peer would fetch from a service of its own is not there. Bytes are gzipped,
times in milliseconds: the longest task that kept the page from answering, median of ${ROUNDS} visits, on a
computer that others used as well; "none" is under 50.

| | requests | kB | longest task | layout shift | fonts | stored |
| --- | ---: | ---: | ---: | ---: | ---: | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

<img src="images/bench-load.svg" alt="Kilobytes before a click, one bar each; the figures are in the table." />

When a visitor points at the button, clinic-faq fetches another ${kilobytes(gzipped('dist/element.js'))} kB, and on opening
the FAQ file (here ${kilobytes(gzipped('faq-data/ketamine-bipolar.en.json'))} kB); most peers have come whole by then. With the files fetched while the
pointer was on the button, clinic-faq's panel was in view
${Math.round(median(openings))} ms after the click (median of ${ROUNDS}; the same slow processor, on a 4G connection; target: 200).
`,
);
console.log(rows.map((row) => row.join('\t')).join('\n'), '\nopening', openings);
