/**
 * What visitors do and notice, with the keyboard alone, in any engine (engines.mjs). The widget's
 * root is closed to the page's scripts; here it is read by way of the element's own `renderRoot`.
 */
import assert from 'node:assert/strict';
import { until } from './visitor.mjs';

const TABS_MAX = 80;

/** Runs in the page. Where the focus is: in the widget the name of what has it, else in the page. */
function focusInPage() {
  const active = document.activeElement;
  if (active === null || active === document.body) return '';
  const root = active.renderRoot ?? active.shadowRoot;
  const inner = root?.activeElement ?? active;
  const label = inner.labels?.[0]?.textContent;
  const name = inner.ariaLabel ?? label ?? inner.textContent ?? '';
  return `${active === inner ? 'page' : 'widget'}: ${name.replaceAll(/\s+/g, ' ').trim()}`;
}

/** Runs in the page. What is in the widget's panel, or in the loader's box, as its reader sees it. */
function textInPage(selector, host) {
  const element = document.querySelector(host);
  const shown = (element?.renderRoot ?? element?.shadowRoot)?.querySelectorAll(selector);
  return shown?.length ? shown[shown.length - 1].innerText : '';
}

/** @param {import('./engines.mjs').Window} window */
export const focusIn = (window) => window.evaluate(focusInPage);

/** The visible text of the last element in a widget that the selector finds; '' without one. */
export const textIn = (window, selector, host = 'clinic-faq') =>
  window.evaluate(textInPage, selector, host);

/** Presses Tab until what has this name has the focus. */
export async function tabTo(window, name, keys = 'Tab') {
  const seen = new Set();
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    await window.press(keys);
    const focus = await focusIn(window);
    if (focus.endsWith(`: ${name}`)) return;
    seen.add(focus);
  }
  assert.fail(`Tab does not lead to "${name}", only to:\n${[...seen].join('\n')}`);
}

export const waitForText = (window, selector, what = selector, host = undefined) =>
  until(async () => (await textIn(window, selector, host)) !== '', what);

export const waitForFocus = (window, focus) =>
  until(async () => (await focusIn(window)) === focus, `the focus on "${focus}"`).catch(
    async (error) => {
      throw new Error(`${error.message}; it is on "${await focusIn(window)}"`);
    },
  );

/** Waits until the page with this path, and perhaps query, has loaded. */
export const waitForPage = (window, path) =>
  until(
    () =>
      window
        .evaluate(() => `${location.pathname}${location.search} ${document.readyState}`)
        .then(
          (place) => place === `${path} complete`,
          () => false, // between two pages there is nothing to ask
        ),
    `the page ${path}`,
  );

const LAUNCHER = 'Ask a question';
const QUESTION = 'widget: Your question';

/** Waits for the launcher, goes there by Tab, and opens the widget; it has its answers then. */
export async function open(window) {
  await tabTo(window, LAUNCHER);
  await window.press('Enter');
  await waitForFocus(window, QUESTION);
  await waitForText(window, '.welcome');
}

/** Types a question and waits for what comes. @returns {Promise<string>} the reply as it is read */
export async function ask(window, question, selector = '.answer') {
  await window.type(question);
  await window.press('Enter');
  await waitForText(window, selector, `an answer to "${question}"`);
  return textIn(window, selector);
}

/** Escape: the panel is gone, and the focus is where it came from. */
export async function close(window) {
  await window.press('Escape');
  await waitForFocus(window, `widget: ${LAUNCHER}`);
  assert.equal(await textIn(window, '.panel'), '');
}

/**
 * Runs in the page: what keeps a visitor from reading the last answer, '' if nothing does.
 * It is in view, not covered, and its letters are neither small nor far apart.
 */
function obstaclesInPage() {
  const widget = document.querySelector('clinic-faq');
  const answers = widget.renderRoot.querySelectorAll('.answer');
  const answer = answers[answers.length - 1];
  let obstacles = '';
  for (const part of answer.querySelectorAll('h4, p')) {
    const style = getComputedStyle(part);
    const what = part.innerText.slice(0, 20);
    if (style.visibility !== 'visible') obstacles += `${what}: ${style.visibility}\n`;
    if (style.letterSpacing !== 'normal') obstacles += `${what}: ${style.letterSpacing} apart\n`;
    if (parseFloat(style.fontSize) < 13) obstacles += `${what}: ${style.fontSize}\n`;
  }
  const { top, left, width, height } = answer.querySelector('h4').getBoundingClientRect();
  if (height < 16 || width < 100) obstacles += `the title is ${width} × ${height}\n`;
  const [x, y] = [left + width / 2, top + height / 2];
  const found = document.elementFromPoint(x, y);
  if (found !== widget) obstacles += `at ${x}, ${y} there is ${found?.outerHTML.slice(0, 80)}\n`;
  return obstacles;
}

/** The last answer can be read, whatever the page does. */
export async function assertReadable(window) {
  assert.equal(await window.evaluate(obstaclesInPage), '');
}

/** Nothing went wrong in a page that has record-problems.js. */
export async function assertNoProblems(window) {
  assert.equal(await window.evaluate(() => globalThis.recordedProblems()), '');
}
