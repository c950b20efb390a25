/**
 * Windows of every browser engine that is there (tools/engines.mjs), all used in the same way. For
 * what must hold in each of them; what needs a look into the accessibility tree is Chromium's alone
 * (browser.mjs).
 */
import { after, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromeLaunchOptions, findFirefox } from '../../../tools/browsers.mjs';
import { announcedEngines } from '../../../tools/engines.mjs';
import { WebKitSession } from '../../../tools/webkit/session.mjs';

/**
 * @typedef {object} Window
 * @property {import('../../../tools/engines.mjs').Engine} engine
 * @property {(url: string) => Promise<unknown>} goTo resolves when the page has loaded
 * @property {() => Promise<unknown>} back a step back in the history; doesn't wait for the page
 * @property {(run: Function, ...args: unknown[]) => Promise<any>} evaluate runs in the page. Pages
 *   may have broken arrays: let it return a text
 * @property {(keys: string) => Promise<unknown>} press one key, or several: `Shift+Tab`
 * @property {(text: string) => Promise<unknown>} type
 * @property {(size: { width: number, height: number }) => Promise<unknown>} resize the page, in CSS
 *   pixels
 * @property {() => Promise<unknown>} close
 */

const OPTIONS = {
  chromium: () => chromeLaunchOptions(),
  firefox: () => ({ browser: 'firefox', executablePath: findFirefox() }),
};
const ENGINES = announcedEngines();
const DESKTOP = { width: 1280, height: 800 };

/** One browser for each engine and test file; its windows come and go. */
const browsers = new Map();
after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

function browserOf(engine) {
  if (!browsers.has(engine)) {
    browsers.set(engine, engine === 'webkit' ? WebKitSession.start() : launch(OPTIONS[engine]()));
  }
  return browsers.get(engine);
}

/** @returns {Promise<Window>} */
async function openPuppeteerWindow(engine) {
  const browser = await browserOf(engine);
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport(DESKTOP);
  return {
    engine,
    goTo: (url) => page.goto(url),
    // Not goBack, which in Firefox waits for a load that a kept page doesn't have.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    evaluate: (run, ...args) => page.evaluate(run, ...args),
    press: async (keys) => {
      const held = keys.split('+');
      const last = held.pop();
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of held.toReversed()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    resize: (size) => page.setViewport(size),
    close: () => context.close(),
  };
}

/** All tests share WebKit's one window: what the last one left in it goes. @returns {Promise<Window>} */
async function openWebKitWindow() {
  const session = await browserOf('webkit');
  await session.resize(DESKTOP);
  return {
    engine: 'webkit',
    goTo: async (url) => {
      await session.goTo(url);
      if (url.startsWith('http')) await session.evaluate(() => sessionStorage.clear());
    },
    back: () => session.back(),
    evaluate: (run, ...args) => session.evaluate(run, ...args),
    press: (keys) => session.press(keys),
    type: (text) => session.type(text),
    resize: (size) => session.resize(size),
    close: () => session.goTo('about:blank'),
  };
}

/**
 * One test for each engine, which ends with its window.
 * @param {string} name
 * @param {(window: Window, t: import('node:test').TestContext) => Promise<void>} run
 * @param {{ except?: Record<string, string> }} [options] engines that can't, and why
 */
export function testInEachEngine(name, run, { except = {} } = {}) {
  for (const engine of ENGINES) {
    test(`${name} (${engine})`, { skip: except[engine] ?? false }, async (t) => {
      const open = engine === 'webkit' ? openWebKitWindow : openPuppeteerWindow;
      const window = await open(engine);
      t.after(() => window.close());
      await run(window, t);
    });
  }
}
