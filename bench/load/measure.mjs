/** What a page does before anybody touches it, and how soon this project's panel is open. */
import { gzippedBytes } from '../../tools/gzipped.mjs';

const SLOWDOWN = 4;
const QUIET_MS = 1_500;
/** Of a phone on 4G: 4 Mbit/s down, 3 up, 20 ms there and back, as Chrome's own tools have it. */
const FAST_4G = { download: (4 * 1e6) / 8, upload: (3 * 1e6) / 8, latency: 20 };

/** Runs in the page before its scripts. */
function watch() {
  globalThis.seen = { longest: 0, shift: 0 };
  const observe = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('longtask', ({ duration }) => {
    globalThis.seen.longest = Math.max(globalThis.seen.longest, duration);
  });
  observe('layout-shift', ({ value }) => {
    globalThis.seen.shift += value;
  });
}

/** Runs in the page: what it has left in the browser. */
async function traces() {
  const databases = await globalThis.indexedDB.databases();
  return {
    ...globalThis.seen,
    stored:
      globalThis.localStorage.length +
      globalThis.sessionStorage.length +
      databases.length +
      globalThis.document.cookie.length,
  };
}

async function arrive(browser, url) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 390, height: 844, hasTouch: true });
  await page.evaluateOnNewDocument(watch);
  await page.emulateCPUThrottling(SLOWDOWN);
  const loads = [];
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('response', (response) => {
    const request = response.request();
    if (request.isNavigationRequest() || !/^http/.test(request.url())) return;
    loads.push(
      response.buffer().then(
        (body) => ({ bytes: gzippedBytes(body), type: request.resourceType() }),
        () => ({ bytes: 0, type: request.resourceType() }),
      ),
    );
  });
  await page.goto(url);
  await page.waitForNetworkIdle({ idleTime: QUIET_MS });
  return { page, errors, loads: () => Promise.all(loads), close: () => context.close() };
}

/** @returns what one visit without a touch costs; bytes are gzipped, times in milliseconds */
export async function measureIdle(browser, url) {
  const { page, errors, loads, close } = await arrive(browser, url);
  const seen = await page.evaluate(traces);
  const all = await loads();
  await close();
  return {
    ...seen,
    errors,
    requests: all.length,
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    fonts: all.filter(({ type }) => type === 'font').length,
  };
}

/** @returns milliseconds from the press to the open panel, with the files already fetched on hover */
export async function measureOpening(browser, url) {
  const { page, close } = await arrive(browser, url);
  await page.emulateNetworkConditions(FAST_4G);
  const launcher = await page.waitForSelector('::-p-aria([name="Ask a question"][role="button"])');
  await launcher.hover();
  await page.waitForNetworkIdle({ idleTime: QUIET_MS });
  await page.evaluate(() => {
    globalThis.pressed = new Promise((resolve) => {
      globalThis.addEventListener('click', ({ timeStamp }) => resolve(timeStamp), {
        capture: true,
        once: true,
      });
    });
    globalThis.opened = new Promise((resolve) => {
      globalThis.addEventListener(
        'clinic-faq-open',
        () => globalThis.requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
        { once: true },
      );
    });
  });
  await launcher.click();
  const ms = await page.evaluate(
    async () => (await globalThis.opened) - (await globalThis.pressed),
  );
  await close();
  return ms;
}
