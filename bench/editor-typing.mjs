/**
 * How long the editors' page is busy with one key, in a file of 1,000 entries and in the dataset: from
 * the key to the next frame, as the browser's own Event Timing has it (in steps of 8 ms), and the
 * longest task of the page. Needs a build: node bench/editor-typing.mjs
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch } from 'puppeteer-core';
import { listen } from '../demo/server/listen.mjs';
import { createServer } from '../demo/server/server.mjs';
import { chromeLaunchOptions } from '../tools/browsers.mjs';
import { makeFaq } from './synthetic.mjs';

const ENTRY_COUNT = 1_000;
const TEXT =
  'The lot behind the building is free for an hour, and the street in front of it is not.';
const KEY_PAUSE_MS = 80;

const real = JSON.parse(
  readFileSync(new URL('../faq-data/ketamine-bipolar.en.json', import.meta.url), 'utf8'),
);

/** As a file: what a parser gives has fields that files don't. */
function asFile(faq) {
  const entries = faq.entries.map(({ caveat, ...entry }) => ({ ...entry, caveat: caveat ?? '' }));
  return { ...faq, entries };
}

async function measure(page, address, file) {
  await page.goto(`${address}/editor/`);
  await page.evaluate(async (text) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle('faq.json', { create: true });
    const stream = await handle.createWritable();
    await stream.write(text);
    await stream.close();
    globalThis.showOpenFilePicker = () => Promise.resolve([handle]);
  }, JSON.stringify(file));
  await page.click('.drop button');
  await page.waitForSelector('clinic-faq');
  await sleep(5_000); // opened, looked at, shown
  await page.evaluate(() => {
    globalThis.keys = [];
    globalThis.tasks = [];
    new PerformanceObserver((list) =>
      globalThis.keys.push(
        ...list.getEntries().filter(({ name }) => name === 'keydown' || name === 'input'),
      ),
    ).observe({ type: 'event', durationThreshold: 16 });
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries())).observe({
      type: 'longtask',
    });
  });
  const results = {};
  for (const id of ['field-question', 'field-phrasings', 'field-answer']) {
    await page.focus(`#${id}`);
    for (const key of TEXT) {
      await page.keyboard.press(key);
      await sleep(KEY_PAUSE_MS);
    }
    await sleep(2_000);
    results[id] = await page.evaluate(() => {
      const durations = globalThis.keys.splice(0).map(({ duration }) => duration);
      const tasks = globalThis.tasks.splice(0).map(({ duration }) => duration);
      durations.sort((a, b) => a - b);
      return {
        slowest: Math.max(0, ...durations),
        above100: durations.filter((duration) => duration > 100).length,
        longestTask: Math.round(Math.max(0, ...tasks)),
      };
    });
  }
  return results;
}

const app = createServer();
const browser = await launch(chromeLaunchOptions());
try {
  const address = await listen(app, 0);
  for (const [name, file] of [
    ['dataset', real],
    [`${ENTRY_COUNT} entries`, asFile(makeFaq(real, ENTRY_COUNT))],
  ]) {
    const context = await browser.createBrowserContext();
    const results = await measure(await context.newPage(), address, file);
    console.log(name);
    console.table(results);
    await context.close();
  }
} finally {
  await browser.close();
  await app.close();
}
