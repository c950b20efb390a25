/** Lets web-test-runner run tests in WebKit, one page after the other, in one window. */
import { WebKitSession } from './session.mjs';

/** @typedef {import('@web/test-runner-core').BrowserLauncher} BrowserLauncher */

/** @implements {BrowserLauncher} */
class WebKitLauncher {
  name = 'WebKit';
  /** What test-runner-commands knows how to speak to: `getPage` gives as much of it as they need. */
  type = 'puppeteer';
  concurrency = 1;
  /** @type {Promise<WebKitSession> | undefined} */
  #starting;
  /** @type {Map<string, string>} */
  #addresses = new Map();

  #session() {
    this.#starting ??= WebKitSession.start();
    return this.#starting;
  }

  async startSession(id, address) {
    const session = await this.#session();
    this.#addresses.set(id, address);
    await session.goTo(address);
  }

  isActive(id) {
    return this.#addresses.has(id);
  }

  getBrowserUrl(id) {
    return this.#addresses.get(id);
  }

  async stopSession(id) {
    this.#addresses.delete(id);
    // What the test left running must not run on beside the next one.
    await (await this.#session()).goTo('about:blank');
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error('Tests are not debugged in WebKit: use --manual there.'));
  }

  async stop() {
    await (await this.#starting)?.close();
  }

  /** For the commands `sendKeys` and `setViewport`. */
  getPage() {
    const withSession = (act) => async (argument) => act(await this.#session(), argument);
    return {
      keyboard: {
        down: withSession((session, key) => session.down(key)),
        up: withSession((session, key) => session.up(key)),
        press: withSession((session, keys) => session.press(keys)),
        type: withSession((session, text) => session.type(text)),
      },
      setViewport: withSession((session, size) => session.resize(size)),
    };
  }
}

/** @returns {BrowserLauncher} */
export const webkitLauncher = () => new WebKitLauncher();
