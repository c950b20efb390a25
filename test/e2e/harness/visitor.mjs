/**
 * What visitors do and notice, in their words: the steps that the end-to-end tests share.
 * Everything is found by role and name, since the widget's root is closed to scripts of the page.
 */
import assert from 'node:assert/strict';
import { allByRole, byRole, openPage } from './browser.mjs';

export const FAQ = '/faq-data/ketamine-bipolar.en.json';

/** The tag as the README shows it; null leaves an attribute out. */
export function scriptTag({
  src = '/dist/clinic-faq.js',
  faq = FAQ,
  contact = '/contact',
  placement = null,
  attributes = 'async',
} = {}) {
  const data = Object.entries({ faq, contact, placement })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => ` data-${name}="${value}"`);
  return `<script src="${src}"${data.join('')} ${attributes}></script>`;
}

/** A page like a clinic's, small: a link before the widget and nothing else that takes the focus. */
export const pageWith = (tags, { head = '' } = {}) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A clinic</title>
    <link rel="icon" href="/demo/images/favicon.svg" />
    ${head}
  </head>
  <body>
    <main>
      <h1>A clinic</h1>
      <p>An article, and <a href="/contact">a contact page</a>.</p>
    </main>
    ${tags}
  </body>
</html>`;

/**
 * Opens an address with nothing left of other tests, records the widget's events, and closes it
 * with the test.
 * @param {import('node:test').TestContext} t
 * @param {string} url
 * @param {Parameters<typeof openPage>[0]} [options]
 * @returns {Promise<import('./browser.mjs').OpenedPage &
 *   { events: { type: string, detail: unknown }[] }>} `events` grows as they come
 */
export async function visit(t, url, options) {
  const opened = await openPage(options);
  t.after(() => opened.close());
  const events = await recordEvents(opened.page);
  await opened.page.goto(url);
  return { ...opened, events };
}

/** Clicks the launcher; resolves with the cursor in the question field. */
export async function openWidget(page) {
  await (await byRole(page, 'button', 'Ask a question')).click();
  await waitForFocus(page, 'textbox', 'Your question');
}

/** The same, and the answers have come. */
export async function openReadyWidget(page) {
  await openWidget(page);
  await byRole(page, 'heading', 'People often ask');
}

/** Opens an address and the widget there: what most journeys begin with. As `visit` otherwise. */
export async function visitWidget(t, url, options) {
  const opened = await visit(t, url, options);
  await openWidget(opened.page);
  return opened;
}

/** The same, and the answers have come. */
export async function visitReadyWidget(t, url, options) {
  const opened = await visit(t, url, options);
  await openReadyWidget(opened.page);
  return opened;
}

const heading = (name) => (page) => allByRole(page, 'heading', name);
/** One handle for each message of the visitor, and for each reply. */
const questionHeadings = heading('You asked');
const replyHeadings = heading('Answer');

/** The visible text of a message, without the heading that only screen readers meet. */
const textOf = (messageHeading) =>
  messageHeading.evaluate((element) => {
    const text = element.parentElement.innerText;
    return text.slice(element.innerText.length).trim();
  });

/** What the visitor's own messages say, in order. */
export const questionsShown = async (page) =>
  Promise.all((await questionHeadings(page)).map(textOf));

/** What the replies say, in order. */
export const repliesShown = async (page) => Promise.all((await replyHeadings(page)).map(textOf));

/** Types into the question field, with real keys, and sends with Enter. Does not wait. */
export async function typeQuestion(page, text) {
  await (await byRole(page, 'textbox', 'Your question')).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/**
 * Types a question and waits for its reply.
 * @returns {Promise<string>} the reply as the visitor reads it
 */
export async function ask(page, text) {
  const before = (await replyHeadings(page)).length;
  await typeQuestion(page, text);
  return replyNumber(page, before + 1);
}

/**
 * Waits until there are so many replies.
 * @returns {Promise<string>} the last of them
 */
export async function replyNumber(page, count) {
  const log = await byRole(page, 'region', 'Conversation');
  await page.waitForFunction(
    (root, wanted) =>
      [...root.querySelectorAll('h3')].filter((found) => found.textContent.trim() === 'Answer')
        .length >= wanted,
    {},
    log,
    count,
  );
  const replies = await repliesShown(page);
  assert.equal(replies.length, count, 'more replies than questions');
  return replies.at(-1);
}

/** The element of this role and name, if it has the focus now. */
async function focusedElement(page, role, name) {
  for (const element of await allByRole(page, role, name)) {
    if (await element.evaluate((found) => found.matches(':focus'))) return element;
  }
  return undefined;
}

/** Waits until the element of this role and name, or one of several, has the focus. */
export async function waitForFocus(page, role, name) {
  await byRole(page, role, name);
  let element;
  await until(async () => {
    element = await focusedElement(page, role, name);
    return element !== undefined;
  }, `the focus on the ${role} "${name}"`);
  return element;
}

const TABS_MAX = 40;

/** Presses Tab (or Shift+Tab) until the element of this role and name has the focus. */
export async function tabTo(page, role, name, { backwards = false } = {}) {
  await byRole(page, role, name);
  for (let tabs = 1; tabs <= TABS_MAX; tabs += 1) {
    if (backwards) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (backwards) await page.keyboard.up('Shift');
    if (await focusedElement(page, role, name)) return;
  }
  assert.fail(`The Tab key does not lead to the ${role} "${name}".`);
}

/** Waits until something is so; for what is not in the page. */
export async function until(isSo, what, timeoutMs = 10_000) {
  const end = Date.now() + timeoutMs;
  while (!(await isSo())) {
    if (Date.now() > end) assert.fail(`Waited ${timeoutMs / 1000} s in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Which files the page asked for, by path, in order. */
export const pathsOf = (log) => log.requests.map(({ url }) => new URL(url).pathname);

const EVENTS = ['open', 'answered', 'unanswered', 'handoff', 'feedback', 'error'];

/** Listens as a script of the page would. */
async function recordEvents(page) {
  const events = [];
  await page.exposeFunction('recordFaqEvent', (type, detail) => void events.push({ type, detail }));
  await page.evaluateOnNewDocument((names) => {
    for (const name of names) {
      document.addEventListener(`clinic-faq-${name}`, ({ type, detail }) =>
        globalThis.recordFaqEvent(type, detail),
      );
    }
  }, EVENTS);
  return events;
}
