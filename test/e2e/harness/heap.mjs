/** What a page holds on to: counted by Chromium itself, after it has collected its garbage. */

/** Before the page's own scripts; then the page has `globalThis.running()`. */
export const watchRunning = (page) => page.evaluateOnNewDocument(install);

/** Runs in the page. */
function install() {
  const timers = new Map();
  const wrapTimer = (set, clear, isOnce) => {
    const { [set]: original, [clear]: originalClear } = globalThis;
    globalThis[set] = (handler, ...rest) => {
      const id = original(
        (...args) => {
          if (isOnce) timers.delete(`${set} ${id}`);
          handler(...args);
        },
        ...rest,
      );
      timers.set(`${set} ${id}`, true);
      return id;
    };
    globalThis[clear] = (id) => {
      timers.delete(`${set} ${id}`);
      originalClear(id);
    };
  };
  wrapTimer('setTimeout', 'clearTimeout', true);
  wrapTimer('setInterval', 'clearInterval', false);
  wrapTimer('requestAnimationFrame', 'cancelAnimationFrame', true);
  wrapTimer('requestIdleCallback', 'cancelIdleCallback', true);

  const observers = new Map();
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver']) {
    const { observe, disconnect } = globalThis[name].prototype;
    globalThis[name].prototype.observe = function (...args) {
      observers.set(this, name);
      return observe.apply(this, args);
    };
    globalThis[name].prototype.disconnect = function () {
      observers.delete(this);
      return disconnect.call(this);
    };
  }
  globalThis.running = () => [...timers.keys(), ...observers.values()].sort();
}

/**
 * @param {import('puppeteer-core').Page} page
 * @param {string} constructor an expression, for example `customElements.get('x-y')`
 */
export async function createCounter(page, constructor) {
  const session = await page.createCDPSession();
  const collect = async () => {
    for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
  };
  const objectOf = async (expression) =>
    (await session.send('Runtime.evaluate', { expression, objectGroup: 'counter' })).result
      .objectId;

  async function listenersOf(expression) {
    const objectId = await objectOf(expression);
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
    return listeners.map(
      ({ type, useCapture }) => `${expression}: ${type}${useCapture ? ' (capture)' : ''}`,
    );
  }

  async function instances() {
    const prototypeObjectId = await objectOf(`(${constructor}).prototype`);
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId,
      objectGroup: 'counter',
    });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      functionDeclaration: 'function () { return this.length; }',
    });
    return result.value;
  }

  return {
    /** What is alive: DOM nodes (detached ones as well), listeners, instances of the class. */
    async count() {
      await collect();
      const found = await instances();
      await session.send('Runtime.releaseObjectGroup', { objectGroup: 'counter' });
      await collect();
      const { nodes, documents, jsEventListeners } = await session.send('Memory.getDOMCounters');
      return { nodes, documents, listeners: jsEventListeners, instances: found };
    },
    /** Who listens on what outlives every element. */
    async globalListeners() {
      const places = ['window', 'document', 'document.documentElement', 'document.body'];
      places.push('visualViewport', 'navigator', 'screen');
      const found = [];
      for (const place of places) found.push(...(await listenersOf(place)));
      return found.sort();
    },
  };
}
