/**
 * One WebKit window, driven as the WebDriver standard has it: Debian's WebKitWebDriver opens its
 * MiniBrowser, on a display of its own where the machine has none. No package is needed for that.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { findMiniBrowser, findWebKit } from '../browsers.mjs';
import { codeOfKey } from './key-codes.mjs';

const START_MS = 20_000;
const SCREEN = '1400x1000x24';

/** @returns {Promise<number>} a port of this machine that nobody listens on */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Processes that end with this one, at the latest. */
class Processes {
  #started = [];
  #endAll = () => this.end();

  constructor() {
    process.once('exit', this.#endAll);
  }

  /**
   * @param {string} command
   * @param {string[]} args
   * @param {import('node:child_process').SpawnOptions} [options]
   */
  start(command, args, options) {
    const started = spawn(command, args, options);
    this.#started.push(started);
    return started;
  }

  end() {
    process.off('exit', this.#endAll);
    for (const started of this.#started.splice(0)) started.kill();
  }
}

/**
 * @param {Processes} processes
 * @returns {Promise<string>} the number of a new display, which Xvfb chooses: `:3`
 */
function startDisplay(processes) {
  const xvfb = processes.start(
    'Xvfb',
    ['-displayfd', '1', '-screen', '0', SCREEN, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return new Promise((resolve, reject) => {
    xvfb.once('error', reject);
    xvfb.once('exit', () => reject(new Error('Xvfb ended before it had a display.')));
    xvfb.stdout.once('data', (number) => resolve(`:${String(number).trim()}`));
  });
}

export class WebKitSession {
  #processes;
  /** The session's address, or before there is one the driver's. */
  #address;

  constructor(processes, address) {
    this.#processes = processes;
    this.#address = address;
  }

  /**
   * Opens the window.
   * @returns {Promise<WebKitSession>}
   * @throws {Error} when the driver, the browser or a display is missing
   */
  static async start() {
    const driver = findWebKit();
    const binary = findMiniBrowser();
    if (!driver || !binary) throw new Error('WebKitWebDriver or its MiniBrowser is not installed.');
    const processes = new Processes();
    const session = new WebKitSession(processes, `http://127.0.0.1:${await freePort()}`);
    try {
      const display = process.env.DISPLAY || (await startDisplay(processes));
      const { port } = new URL(session.#address);
      processes.start(driver, [`--port=${port}`, '--host=127.0.0.1'], {
        stdio: 'ignore',
        // No graphics card is needed, and software has no driver that could differ.
        env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
      });
      await session.#isReady();
      const { sessionId } = await session.#call('POST', '/session', {
        capabilities: {
          alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
        },
      });
      session.#address += `/session/${sessionId}`;
      return session;
    } catch (error) {
      processes.end();
      throw error;
    }
  }

  async #isReady() {
    const end = Date.now() + START_MS;
    for (;;) {
      try {
        return await this.#call('GET', '/status');
      } catch (error) {
        if (Date.now() > end) throw error;
        await wait(50);
      }
    }
  }

  async #call(method, path, body) {
    const response = await fetch(this.#address + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKit, ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  /** @param {string} url resolves when the page has loaded */
  goTo(url) {
    return this.#call('POST', '/url', { url });
  }

  /** @returns {Promise<string>} the address of the page */
  address() {
    return this.#call('GET', '/url');
  }

  /** The history, a step back. */
  back() {
    return this.#call('POST', '/back', {});
  }

  /**
   * Runs a function in the page; what it returns may be a promise.
   * @param {Function | string} run
   * @param {...unknown} args plain values
   * @returns {Promise<any>} a plain value
   */
  evaluate(run, ...args) {
    const script = `
      const [args, done] = [[...arguments].slice(0, -1), arguments[arguments.length - 1]];
      Promise.resolve().then(() => (${run})(...args)).then(
        (value) => done(JSON.stringify({ value })),
        (error) => done(JSON.stringify({ error: error instanceof Error ? error + ' at ' + error.stack : String(error) })),
      );`;
    return this.#call('POST', '/execute/async', { script, args }).then((text) => {
      // As a text, since the driver reads objects with what a page has added to their prototype.
      const { value, error } = JSON.parse(text);
      if (error !== undefined) throw new Error(error);
      return value;
    });
  }

  #key(actions) {
    return this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** @param {string} key as in `KeyboardEvent.key`; stays down until `up` */
  down(key) {
    return this.#key([{ type: 'keyDown', value: codeOfKey(key) }]);
  }

  up(key) {
    return this.#key([{ type: 'keyUp', value: codeOfKey(key) }]);
  }

  /** @param {string} keys one, or several held together: `Shift+Tab` */
  press(keys) {
    const codes = keys === '+' ? ['+'] : keys.split('+').map(codeOfKey);
    return this.#key([
      ...codes.map((value) => ({ type: 'keyDown', value })),
      ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
    ]);
  }

  /** @param {string} text typed letter by letter */
  async type(text) {
    const keys = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    if (keys.length > 0) await this.#key(keys);
  }

  /**
   * Sizes the window so that the page has this size in CSS pixels. MiniBrowser's toolbar keeps it
   * from being less than about 450 wide.
   * @param {{ width: number, height: number }} size
   * @throws {Error} when the page doesn't come to that size
   */
  async resize({ width, height }) {
    for (let tries = 0; tries < 10; tries += 1) {
      const [innerWidth, innerHeight] = await this.evaluate(() => [
        globalThis.innerWidth,
        globalThis.innerHeight,
      ]);
      if (innerWidth === width && innerHeight === height) return;
      const rect = await this.#call('GET', '/window/rect');
      await this.#call('POST', '/window/rect', {
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      });
      await wait(100); // the window manager's answer comes later than the driver's
    }
    throw new Error(`WebKit's window can't be made ${width} × ${height}.`);
  }

  /** Closes the window and ends what was started for it. */
  async close() {
    try {
      await this.#call('DELETE', '');
    } finally {
      this.#processes.end();
    }
  }
}
