/**
 * Pages of a real browser for the end-to-end tests. Import it from a test file: the browser starts
 * with the first page, one for each test process, and ends with the file.
 */
import { after } from 'node:test';
import { launch } from 'puppeteer-core';
import { chromeLaunchOptions } from '../../../tools/browsers.mjs';

const WAIT_MS = 10_000;

let launching;

after(async () => {
  await (await launching)?.close();
  launching = undefined;
});

/**
 * What happened in a page, whether a test asked for it or not.
 * @typedef {object} PageLog
 * @property {{ type: string, text: string }[]} console everything written to the console, and what
 *   the browser itself reports there (files that failed to load)
 * @property {string[]} errors the console's errors alone
 * @property {string[]} pageErrors exceptions and rejections that nobody caught
 * @property {{ directive: string, blocked: string }[]} cspViolations what a content security policy
 *   forbade
 * @property {{ url: string, method: string, type: string, status?: number, failure?: string,
 *   body?: string }[]} requests every request, in order, also those that never left the browser
 */

/**
 * @typedef {object} OpenedPage
 * @property {import('puppeteer-core').Page} page
 * @property {PageLog} log grows while the page lives
 * @property {() => string[]} problems all that a healthy page has none of, as text
 * @property {() => Promise<void>} close
 */

/**
 * Opens an empty page in a fresh context: no cookies, storage or cache of another test.
 * @param {object} [options]
 * @param {{ width: number, height: number, hasTouch?: boolean, isMobile?: boolean }}
 *   [options.viewport] in CSS pixels
 * @param {'light' | 'dark'} [options.colorScheme]
 * @param {'reduce' | 'no-preference'} [options.reducedMotion]
 * @param {boolean} [options.forcedColors] as Windows' high contrast
 * @param {string} [options.language] what `navigator.language` says, for example `es-MX`
 * @param {boolean} [options.openShadowRoots] makes closed shadow roots open, for axe and for
 *   looking inside; test behaviour without it, as that is what visitors get
 * @returns {Promise<OpenedPage>}
 */
export async function openPage({
  viewport = { width: 1280, height: 800 },
  colorScheme = 'light',
  reducedMotion = 'no-preference',
  forcedColors = false,
  language,
  openShadowRoots = false,
} = {}) {
  launching ??= launch(chromeLaunchOptions());
  const browser = await launching;
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(WAIT_MS);
  const session = await page.createCDPSession();
  const log = await watch(page, session);

  await page.setViewport(viewport);
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colorScheme },
      { name: 'prefers-reduced-motion', value: reducedMotion },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    ],
  });
  if (language) {
    await session.send('Network.setUserAgentOverride', {
      userAgent: await browser.userAgent(),
      acceptLanguage: language,
    });
  }
  if (openShadowRoots) await page.evaluateOnNewDocument(openEveryShadowRoot);

  return {
    page,
    log,
    problems: () => [
      ...log.errors.map((text) => `console: ${text}`),
      ...log.pageErrors.map((text) => `uncaught: ${text}`),
      ...log.cspViolations.map(({ directive, blocked }) => `CSP: ${directive} blocked ${blocked}`),
    ],
    close: () => context.close(),
  };
}

/** Runs in the page, before its scripts. */
function openEveryShadowRoot() {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attachOpenShadow(init) {
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
}

/** @returns {Promise<PageLog>} */
async function watch(page, session) {
  const log = { console: [], errors: [], pageErrors: [], cspViolations: [], requests: [] };
  page.on('console', (message) => {
    const entry = { type: message.type(), text: message.text() };
    // The browser's own reports ("Failed to load resource") name the file only as their place.
    const { url } = message.location();
    if (url && entry.text.startsWith('Failed to load')) entry.text += ` (${url})`;
    log.console.push(entry);
    if (entry.type === 'error') log.errors.push(entry.text);
  });
  page.on('pageerror', (error) => log.pageErrors.push(error.stack ?? String(error)));
  watchRequests(page, log.requests);

  // From the browser, not by an event listener in the page: that would miss what is blocked before
  // the first script, and could be noticed by the page.
  session.on('Audits.issueAdded', ({ issue }) => {
    const details = issue.details.contentSecurityPolicyIssueDetails;
    if (!details) return;
    log.cspViolations.push({
      directive: details.violatedDirective,
      blocked: details.blockedURL ?? details.contentSecurityPolicyViolationType,
    });
  });
  await session.send('Audits.enable');
  return log;
}

function watchRequests(page, requests) {
  const entries = new Map();
  page.on('request', (request) => {
    const entry = { url: request.url(), method: request.method(), type: request.resourceType() };
    if (request.hasPostData()) entry.body = request.postData();
    entries.set(request, entry);
    requests.push(entry);
  });
  page.on('response', (response) => {
    const entry = entries.get(response.request());
    if (entry) entry.status = response.status();
  });
  page.on('requestfailed', (request) => {
    const entry = entries.get(request);
    if (entry) entry.failure = request.failure()?.errorText;
  });
}

/** A selector for puppeteer's own functions: `page.waitForSelector(ariaSelector('button', 'Send'))`. */
export function ariaSelector(role, name) {
  // JSON's quotes and escapes are those of CSS strings for all that a name may hold.
  const attribute = (key, value) => `[${key}=${JSON.stringify(value)}]`;
  return `::-p-aria(${name === undefined ? '' : attribute('name', name)}${attribute('role', role)})`;
}

/**
 * Waits for an element that assistive technology finds by this role and name. Sees into closed
 * shadow roots, as that technology does.
 * @param {import('puppeteer-core').Page} page
 * @param {string} role for example `button`
 * @param {string} [name] the accessible name, whole and exact; without it the first of the role
 * @param {import('puppeteer-core').WaitForSelectorOptions} [options]
 * @returns {Promise<import('puppeteer-core').ElementHandle>}
 */
export async function byRole(page, role, name, options = {}) {
  try {
    return await page.waitForSelector(ariaSelector(role, name), options);
  } catch (cause) {
    const tree = await accessibilityTree(page);
    const wanted = name === undefined ? role : `${role} "${name}"`;
    throw new Error(`There is no ${wanted} in the page. What there is:\n${tree}`, { cause });
  }
}

/**
 * All that are there now, without waiting; none is an empty list.
 * @returns {Promise<import('puppeteer-core').ElementHandle[]>}
 */
export const allByRole = (page, role, name) => page.$$(ariaSelector(role, name));

/**
 * The page as assistive technology gets it, one line for each node, indented by depth:
 * `button "Send"`. Closed shadow roots included.
 * @returns {Promise<string>}
 */
export async function accessibilityTree(page) {
  const lines = [];
  const visit = (node, depth) => {
    const value = node.value === undefined ? '' : ` = ${JSON.stringify(node.value)}`;
    const states = ['expanded', 'focused', 'disabled', 'checked', 'pressed', 'invalid', 'live']
      .filter((state) => node[state] !== undefined)
      .map((state) => ` ${state}:${node[state]}`);
    lines.push(
      `${'  '.repeat(depth)}${node.role} ${JSON.stringify(node.name ?? '')}${value}${states.join('')}`,
    );
    for (const child of node.children ?? []) visit(child, depth + 1);
  };
  const root = await page.accessibility.snapshot({ interestingOnly: true });
  if (root) visit(root, 0);
  return lines.join('\n');
}
