/** `npm run screenshot`: takes the README's picture from the demo as it is built now. */
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { listen } from '../demo/server/listen.mjs';
import { createServer } from '../demo/server/server.mjs';
import { chromeLaunchOptions, ensureChrome } from './browsers.mjs';

const target = fileURLToPath(new URL('../docs/images/widget.png', import.meta.url));
const QUESTION = 'how long does it last before it wears off';

ensureChrome();
const app = createServer();
const browser = await launch(chromeLaunchOptions());
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 760 });
  // Nothing is caught half way in.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(await listen(app, 0));
  await page.locator('::-p-aria([name="Ask a question"][role="button"])').click();
  await page.locator('::-p-aria([name="People often ask"][role="heading"])').wait();
  await page.keyboard.type(QUESTION);
  await page.keyboard.press('Enter');
  await page.locator('::-p-aria([role="article"])').wait();
  await page.screenshot({ path: target });
} finally {
  await browser.close();
  await app.close();
}
