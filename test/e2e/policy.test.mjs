/** The widget under a strict content security policy, in each engine. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe } from 'node:test';
import { answeredQuestion, unknownQuestion } from './harness/core.mjs';
import { testInEachEngine } from './harness/engines.mjs';
import { fixturePages } from './harness/fixture-pages.mjs';
import {
  ask,
  assertNoProblems,
  assertReadable,
  close,
  focusIn,
  open,
  tabTo,
  textIn,
  waitForFocus,
  waitForPage,
} from './harness/keyboard-journey.mjs';
import { startSite } from './harness/site.mjs';
import { until } from './harness/visitor.mjs';

const policyWith = (trustedTypes) =>
  [
    "default-src 'none'",
    "script-src 'nonce-n0nce' 'strict-dynamic'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
    'report-uri /reports',
  ].join('; ');

const STRICT = policyWith('lit-html clinic-faq');
const FORBIDDING = policyWith('clinic-faq');
const policy = (value) => ({ 'content-security-policy': value });

/** What browsers report, and what visitors send. */
const received = { reports: [], messages: [] };

async function receivers(app) {
  const types = ['application/csp-report', 'application/reports+json'];
  app.addContentTypeParser(types, { parseAs: 'string' }, (request, body, done) => done(null, body));
  app.post('/reports', (request, reply) => {
    received.reports.push(request.body);
    return reply.code(204).send();
  });
  app.post('/messages', (request) => {
    received.messages.push(request.body);
    return { ok: true };
  });
}

let site;
before(async () => {
  const pages = fixturePages({
    'policy.html': policy(STRICT),
    'policy-owned.html': policy(STRICT),
    'policy-forbids.html': policy(FORBIDDING),
    'policy-module.html': policy(FORBIDDING),
  });
  site = await startSite({ plugins: [pages, receivers] });
});
after(() => site.close());
beforeEach(() => {
  received.reports = [];
  received.messages = [];
});

/** Reports come when the browser likes; what the page itself forbids has its report as well. */
async function assertOnlyOwnReport(window) {
  await window.evaluate(() => document.body.setAttribute('style', 'color: red')); // forbidden
  await until(() => received.reports.length > 0, 'the report of what the page did itself');
  assert.equal(received.reports.length, 1, received.reports.join('\n'));
  assert.match(received.reports[0], /style-src/);
}

describe('under a strict policy', () => {
  testInEachEngine('a whole journey violates nothing', async (window) => {
    await window.goTo(`${site.url}/pages/policy.html`);
    await open(window);
    await ask(window, answeredQuestion().question);
    await assertReadable(window);
    await window.evaluate(printInPage);
    await tabTo(window, 'Print', 'Shift+Tab');
    await window.press('Enter');
    await until(() => window.evaluate(() => globalThis.isPrinted === true), 'the answer on paper');

    await tabTo(window, 'All questions');
    await window.press('Enter');
    await waitForFocus(window, 'widget: All questions');
    await tabTo(window, 'Your question');
    await ask(window, 'I want to kill myself', '.card');
    await ask(window, unknownQuestion(), '.faq:last-child .contact');
    await tabTo(window, 'Contact the clinic', 'Shift+Tab');
    await window.press('Enter');
    await waitForFocus(window, 'widget: Your message');
    await sendMessage(window);
    await close(window);
    await assertNoProblems(window);
    await assertOnlyOwnReport(window);
  });
});

/** Runs in the page: paper for browsers that have none; the frame prints when it is asked to. */
function printInPage() {
  const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get() {
      const view = get.call(this);
      view.print = () => {
        globalThis.isPrinted = true;
        view.dispatchEvent(new Event('afterprint'));
      };
      return view;
    },
  });
}

/** Fills in the form, looks at what will be sent, and sends it. */
async function sendMessage(window) {
  await tabTo(window, 'Your name');
  await window.type('Ada Moreno');
  await tabTo(window, 'Email');
  await window.type('ada@example.org');
  await tabTo(window, 'I agree that the clinic may use what I send to answer me.');
  await window.press(' ');
  await tabTo(window, 'Check before sending');
  await window.press('Enter');
  await waitForFocus(window, 'widget: This is what will be sent');
  await tabTo(window, 'Send');
  await window.press('Enter');
  await until(() => received.messages.length === 1, 'the message');
  assert.equal(received.messages[0].name, 'Ada Moreno');
}

describe('where the policy "lit-html" can’t be had', () => {
  const pages = {
    'a policy that forbids it': 'policy-forbids',
    'a page that owns it': 'policy-owned',
  };
  for (const [name, page] of Object.entries(pages)) {
    testInEachEngine(
      `${name}: the clinic and 988 are in reach, and a warning says why`,
      async (window) => {
        await window.goTo(`${site.url}/pages/${page}.html`);
        await tabTo(window, 'Ask a question');
        await window.press('Enter');
        await until(() => window.evaluate(failureInPage), 'the words of the loader');
        const failure = await window.evaluate(failureInPage);
        assert.match(failure, /Call or text 988/);
        await tabTo(window, 'Contact the clinic');
        assert.equal(await focusIn(window), 'widget: Contact the clinic');
        await tabTo(window, 'Ask a question', 'Shift+Tab');
        await window.press('Enter'); // again: it is not said again
        await tabTo(window, 'Contact the clinic');
        const problems = await window.evaluate(() => globalThis.recordedProblems());
        const warnings = problems.split('\n').filter((line) => line.startsWith('warning'));
        assert.equal(warnings.length, 1, problems);
        assert.match(warnings[0], /\[clinic-faq\] element-not-loaded: .*#element-not-loaded/);
        await window.press('Enter');
        await waitForPage(window, '/contact');
      },
    );
  }

  testInEachEngine('what stands in the element stays in the page', async (window) => {
    await window.goTo(`${site.url}/pages/policy-module.html`);
    await tabTo(window, 'How do I pay?');
    await window.press('Enter');
    assert.match(await window.evaluate(() => document.body.innerText), /By card\./);
    await tabTo(window, 'Contact the clinic');
    assert.equal(await textIn(window, '.launcher'), '');
  });
});

/** Runs in the page. */
function failureInPage() {
  const facade = document.querySelector('clinic-faq + div');
  return facade?.shadowRoot?.querySelector('.failure')?.innerText ?? '';
}
