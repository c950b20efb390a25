/**
 * Finds the browsers for the tests, and how to start them.
 *
 * Chrome: the one CHROME_PATH names, else an installed Chrome, Chromium or Edge, else (Linux x64) a
 * Chromium from the npm registry, which needs no root and leaves nothing outside .cache/.
 * Firefox and WebKit: where they are installed (tools/engines.mjs).
 */
import { existsSync } from 'node:fs';
import { Launcher } from 'chrome-launcher';
import { fetchChromium, fetchedChromium, canFetchChromium } from './fetched-chromium.mjs';

const EDGE_AND_CHROMIUM = {
  darwin: [
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  linux: ['/usr/bin/microsoft-edge', '/usr/bin/microsoft-edge-stable', '/snap/bin/chromium'],
  win32: [
    'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
    'C:/Program Files/Microsoft/Edge/Application/msedge.exe',
  ],
};

const FIREFOX = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  linux: ['/usr/bin/firefox', '/usr/bin/firefox-esr'],
  win32: ['C:/Program Files/Mozilla Firefox/firefox.exe'],
};

const WEBKIT = { linux: ['/usr/bin/WebKitWebDriver'] };

const MINI_BROWSER = {
  linux: ['x86_64', 'aarch64'].map(
    (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
  ),
};

const firstOf = (paths = []) => paths.find((path) => path && existsSync(path));

/** @returns {string | undefined} the executable of an installed Chrome, Chromium or Edge. */
export function findChrome() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names "${named}", which does not exist: correct or unset it.`);
  }
  try {
    const found = Launcher.getFirstInstallation();
    if (found) return found;
  } catch {
    // chrome-launcher throws where it knows no place to look; the list below is the last resort.
  }
  return firstOf(EDGE_AND_CHROMIUM[process.platform]);
}

/** @returns {string | undefined} the executable of an installed Firefox. */
export const findFirefox = () =>
  firstOf([process.env.FIREFOX_PATH, ...(FIREFOX[process.platform] ?? [])]);

/** @returns {string | undefined} the WebDriver of an installed WebKitGTK. */
export const findWebKit = () => firstOf(WEBKIT[process.platform]);

/** @returns {string | undefined} the browser that comes with WebKitGTK. */
export const findMiniBrowser = () =>
  firstOf([process.env.MINI_BROWSER_PATH, ...(MINI_BROWSER[process.platform] ?? [])]);

/** Whether a browser that has no headless mode can be shown: on a screen, or on Xvfb's. */
export const hasDisplay = () => Boolean(process.env.DISPLAY) || existsSync('/usr/bin/Xvfb');

/**
 * Makes sure that `chromeLaunchOptions` has a browser to name; may fetch one.
 * @throws {Error} saying what to install, where nothing can be fetched.
 */
export function ensureChrome() {
  if (findChrome() || fetchedChromium()) return;
  if (!canFetchChromium()) {
    throw new Error(
      'The tests need a browser: install Google Chrome, Chromium or Edge, or set CHROME_PATH to the executable of one.',
    );
  }
  fetchChromium();
}

/**
 * Puppeteer's launch options for the browser that was found, for @web/test-runner-chrome as well.
 * @returns {import('puppeteer-core').LaunchOptions}
 * @throws {Error} when there is none.
 */
export function chromeLaunchOptions() {
  const executablePath = findChrome();
  if (executablePath) {
    // Chrome's sandbox refuses to work for root, and often inside the containers that CI uses.
    const isSandboxed = process.getuid?.() !== 0 && !process.env.CI;
    return { executablePath, args: isSandboxed ? [] : ['--no-sandbox'] };
  }
  const fetched = fetchedChromium();
  if (fetched) return fetched;
  throw new Error('No browser was found: run "node tools/setup.mjs --browser".');
}
