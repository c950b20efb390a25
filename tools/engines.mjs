/**
 * Which browser engines the tests run in. Chromium always; Firefox and WebKit where they are
 * installed. The environment variable ENGINES says otherwise: `all` makes a missing one an error,
 * a list (`chromium,webkit`) names those wanted.
 */
import { findFirefox, findMiniBrowser, findWebKit, hasDisplay } from './browsers.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} Engine */

const INSTALL = {
  firefox: 'Firefox (Debian: firefox-esr)',
  webkit: "WebKitGTK's MiniBrowser and its driver (Debian: webkit2gtk-driver, and xvfb)",
};

/** @type {Record<Engine, () => boolean>} */
const IS_INSTALLED = {
  // Fetched where there is none (tools/browsers.mjs).
  chromium: () => true,
  firefox: () => findFirefox() !== undefined,
  webkit: () => findWebKit() !== undefined && findMiniBrowser() !== undefined && hasDisplay(),
};

const ALL = /** @type {Engine[]} */ (Object.keys(IS_INSTALLED));

/**
 * @param {string} [wanted] what ENGINES says
 * @returns {{ engines: Engine[], leftOut: Engine[] }}
 * @throws {Error} naming what to install, or the name that is none
 */
export function chooseEngines(wanted = process.env.ENGINES ?? '') {
  const named = wanted === 'all' ? ALL : wanted.split(',').filter((name) => name !== '');
  const unknown = named.filter((name) => !ALL.includes(name));
  if (unknown.length > 0) {
    throw new Error(`ENGINES names ${unknown.join(', ')}; there are all, ${ALL.join(', ')}.`);
  }
  const missing = named.filter((name) => !IS_INSTALLED[name]());
  if (missing.length > 0) {
    throw new Error(
      `ENGINES=${wanted}, but what is missing is ${missing.map((name) => INSTALL[name]).join('; ')}.`,
    );
  }
  const engines = ALL.filter((name) =>
    named.length > 0 ? named.includes(name) : IS_INSTALLED[name](),
  );
  return { engines, leftOut: ALL.filter((name) => !engines.includes(name)) };
}

/**
 * The same, and says on the console which are left out.
 * @returns {Engine[]}
 */
export function announcedEngines() {
  const { engines, leftOut } = chooseEngines();
  if (leftOut.length > 0) {
    console.log(`Without ${leftOut.join(' and ')}: not installed, or not in ENGINES.`);
  }
  return engines;
}
