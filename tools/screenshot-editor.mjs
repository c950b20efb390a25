/** `npm run screenshot:editor`: takes the pictures of docs/editing.md from the editors' page as it is built now. */
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { listen } from '../demo/server/listen.mjs';
import { createServer } from '../demo/server/server.mjs';
import { chromeLaunchOptions, ensureChrome } from './browsers.mjs';

const target = (name) => fileURLToPath(new URL(`../docs/images/${name}.png`, import.meta.url));
const TIMEOUT_MS = 120_000;

ensureChrome();
const app = createServer();
const browser = await launch(chromeLaunchOptions());
try {
  const page = await browser.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  await page.setViewport({ width: 1360, height: 860 });
  // Nothing is caught half way in.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${await listen(app, 0)}/editor/`);
  const button = (name) => page.locator(`::-p-aria([name="${name}"][role="button"])`);
  await button('Open the one on this site').click();
  await button('How long do the effects of ketamine last?').click();
  await page.locator('::-p-aria([role="article"])').wait();
  await page.screenshot({ path: target('editor-entry') });

  await button('Problems').click();
  await button('Look for conflicts').click();
  await page.waitForSelector('.conflict');
  await page.$eval('.conflict', (node) => node.scrollIntoView({ block: 'center' }));
  await page.screenshot({ path: target('editor-conflict') });
} finally {
  await browser.close();
  await app.close();
}
