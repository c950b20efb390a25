/** Everything by which somebody else could learn what a visitor typed: other scripts, servers, the next user. */

/**
 * Records the address and the headers of all requests that come in, whoever in the browser made them.
 * @param {{ app: import('fastify').FastifyInstance }} site
 * @returns {{ method: string, url: string, headers: string[] }[]} grows as they come
 */
export function recordAtServer({ app }) {
  const requests = [];
  app.server.on('request', ({ method, url, rawHeaders }) =>
    requests.push({ method, url, headers: rawHeaders }),
  );
  return requests;
}

/** Begin before the page's own scripts: `page.goto` comes after it. */
export const recordTraces = (page) => page.evaluateOnNewDocument(startRecording);

/** Runs in the page. `heard` is what a script of the page could have heard by now. */
function startRecording() {
  const heard = (globalThis.heard = []);
  const noteEvent = ({ type, detail, data, key }) =>
    heard.push(JSON.stringify([type, detail, data, key]));

  // Every event that a script makes, whatever its name and wherever it goes.
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function (event) {
    if (event instanceof CustomEvent) noteEvent(event);
    return dispatchEvent.call(this, event);
  };
  // The element's own, as a script on the window gets them, in the capture phase.
  const names = ['open', 'answered', 'unanswered', 'safety', 'handoff', 'feedback', 'error'];
  for (const name of names) addEventListener(`clinic-faq-${name}`, noteEvent, true);

  // What the browser reports of the visitor's own acts, where a page listens: as they bubble.
  for (const name of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'submit'])
    addEventListener(name, noteEvent);
  for (const name of ['compositionstart', 'compositionupdate', 'compositionend', 'paste', 'copy'])
    addEventListener(name, noteEvent);
  addEventListener('message', noteEvent);

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) heard.push(JSON.stringify(entry));
  }).observe({ entryTypes: PerformanceObserver.supportedEntryTypes });
}

/**
 * What was left behind in the browser, as one text to search. The tab's own storage is apart, since
 * it may have something, for a time: see `storedIn`.
 * @param {import('./browser.mjs').OpenedPage} opened
 * @returns {Promise<string>}
 */
export async function tracesIn({ page, log }) {
  const inPage = await page.evaluate(async () => [
    location.href,
    document.title,
    document.referrer,
    document.cookie,
    history.state,
    window.name,
    { ...localStorage },
    await indexedDB.databases(),
    await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    ),
    performance.getEntries().map((entry) => entry.toJSON()),
    document.documentElement.outerHTML,
    document.body.innerText,
    globalThis.heard,
  ]);
  const cookies = await page.browserContext().cookies();
  return JSON.stringify([inPage, log.console, log.pageErrors, page.url(), cookies]);
}

/** What is in the tab's storage, by its key. */
export const storedIn = (page) => page.evaluate(() => ({ ...sessionStorage }));

/** Whether the word is in there, however it is written. */
export const holds = (traces, word) => {
  const text = (typeof traces === 'string' ? traces : JSON.stringify(traces)).toLowerCase();
  return text.includes(word.toLowerCase());
};
