/** The widget for people who don't see it, don't use a mouse, or need other colours. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeViolations, describeViolations } from './harness/axe.mjs';
import { allByRole, byRole } from './harness/browser.mjs';
import { ambiguousQuestion, answeredQuestion, dataset } from './harness/core.mjs';
import { heldFile } from './harness/files.mjs';
import { FAULTS, startSite } from './harness/site.mjs';
import {
  ask,
  FAQ,
  openReadyWidget,
  openWidget,
  pageWith,
  scriptTag,
  typeQuestion,
  visit,
  waitForFocus,
} from './harness/visitor.mjs';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** Lowest heights in CSS pixels: WCAG 2.2, 2.5.8, and what a thumb meets without looking. */
const TARGET_MIN_PX = 24;
const PRIMARY_MIN_PX = 44;

const held = heldFile('/held.json', FAQ);
let site;
before(async () => {
  site = await startSite({
    pages: {
      '/small.html': pageWith(scriptTag()),
      '/held.html': pageWith(scriptTag({ faq: '/held.json' })),
      '/failed.html': pageWith(scriptTag({ faq: FAULTS.missing })),
    },
    plugins: [held.plugin],
  });
});
after(() => site.close());

/** States of the widget: how to get there. Every state is in axe-matrix.test.mjs. */
const STATES = {
  closed: (page) => byRole(page, 'button', 'Ask a question'),
  open: openReadyWidget,
  'source open': async (page) => {
    await openAndAsk(page, answeredQuestion().question);
    await (await byRole(page, 'DisclosureTriangle', 'From the article')).click();
    await page.waitForSelector('::-p-aria([role="blockquote"])');
  },
  choices: (page) => openAndAsk(page, ambiguousQuestion().question),
  'several crisis cards': async (page) => {
    await openAndAsk(page, 'I want to kill myself');
    await ask(page, 'I want to kill myself');
  },
  loading: async (page) => {
    await openWidget(page);
    await typeQuestion(page, 'how fast does it work');
    await byRole(page, 'heading', 'You asked');
  },
  failed: async (page) => {
    await openWidget(page);
    await byRole(page, 'button', 'Try again');
  },
};

const ADDRESSES = {
  loading: '/held.html',
  failed: '/failed.html',
};

async function openAndAsk(page, question) {
  await openReadyWidget(page);
  await ask(page, question);
}

const visitState = async (t, state, options) => {
  const visited = await visit(t, site.url + (ADDRESSES[state] ?? '/small.html'), options);
  await STATES[state](visited.page);
  return visited;
};

/** The panel's own entrance would be measured half transparent. */
const SETTLED = { openShadowRoots: true, reducedMotion: 'reduce' };

const COLOURS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'active' },
];

/** Light, dark and forced colours, on a desk and on a phone, without opening the page again. */
async function assertNoViolations(page) {
  const session = await page.createCDPSession();
  for (const { colorScheme, forcedColors } of COLOURS) {
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: colorScheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
        { name: 'forced-colors', value: forcedColors },
      ],
    });
    for (const viewport of [DESKTOP, PHONE]) {
      await page.setViewport(viewport);
      // There axe takes our colours for those of the text, which the browser has replaced.
      const disabledRules = forcedColors === 'active' ? ['color-contrast'] : [];
      const violations = await axeViolations(page, { disabledRules });
      assert.equal(
        describeViolations(violations),
        '',
        `${colorScheme}, forced colours ${forcedColors}, ${viewport.width} × ${viewport.height}`,
      );
    }
  }
}

describe('axe finds nothing wrong', () => {
  test('open and answered on the demo page', async (t) => {
    const { page } = await visit(t, `${site.url}/`, SETTLED);
    await byRole(page, 'button', 'Ask a question');
    await assertNoViolations(page);
    await openAndAsk(page, answeredQuestion().question);
    await assertNoViolations(page);
  });

  test('on the contact page', async (t) => {
    const { page } = await visit(t, `${site.url}/contact`, SETTLED);
    await byRole(page, 'textbox', 'Message');
    await assertNoViolations(page);
  });

  test('does look into the widget', async (t) => {
    const { page } = await visitState(t, 'open', SETTLED);
    await page.$eval('clinic-faq', (widget) =>
      widget.shadowRoot.querySelector('[part=close]').removeAttribute('aria-label'),
    );
    assert.match(describeViolations(await axeViolations(page)), /button-name/);
  });
});

describe('a screen reader', () => {
  test('finds a named launcher, a named dialog, and the conversation', async (t) => {
    const { page } = await visitState(t, 'closed');
    const launcher = await byRole(page, 'button', 'Ask a question');
    assert.equal(await launcher.evaluate((button) => button.ariaHasPopup), 'dialog');
    await openReadyWidget(page);
    await byRole(page, 'dialog', dataset.title);
    await byRole(page, 'region', 'Conversation');
    await byRole(page, 'heading', dataset.title);
    await byRole(page, 'button', 'Close');
    await byRole(page, 'textbox', 'Your question');
    await byRole(page, 'button', 'Send');
  });

  test('finds the dialog named already while the answers load', async (t) => {
    const { page } = await visitState(t, 'loading');
    await byRole(page, 'dialog', 'Ask a question');
  });

  test('hears each answer once, also one that was given before', async (t) => {
    const { question, entry } = answeredQuestion();
    const { page } = await visitState(t, 'open');
    const heard = await listen(page);
    await ask(page, question);
    await ask(page, question);
    const announcement = `${entry.answer} Please note: ${entry.caveat}`.replaceAll(/\s+/g, ' ');
    assert.deepEqual(await heard(), [
      { role: 'status', text: announcement },
      { role: 'status', text: announcement },
    ]);

    await page.keyboard.press('Escape');
    await (await waitForFocus(page, 'button', 'Ask a question')).press('Enter');
    await waitForFocus(page, 'textbox', 'Your question');
    await ask(page, 'hello');
    const [, , ...rest] = await heard();
    assert.deepEqual(
      rest.map(({ text }) => text.slice(0, 6)),
      ['Hello.'],
      'opening again says it again',
    );
  });

  test('is interrupted by the crisis card, each time', async (t) => {
    const { page } = await visitState(t, 'open');
    const heard = await listen(page);
    await ask(page, 'I want to kill myself');
    await ask(page, 'I want to kill myself');
    const announcements = await heard();
    assert.deepEqual(
      announcements.map(({ role }) => role),
      ['alert', 'alert'],
    );
    for (const { text } of announcements) assert.match(text, /\b988\b.*\b911\b/);
    const [title] = announcements[0].text.split('. ');
    assert.equal((await allByRole(page, 'group', title)).length, 2, 'the cards have no name');
  });

  test('hears why there are no answers', async (t) => {
    const { page } = await visitState(t, 'failed');
    const status = await byRole(page, 'status');
    assert.equal(
      await status.evaluate((region) => region.textContent.trim()),
      'The answers could not be loaded. The file with the answers was not found.',
    );
  });
});

/**
 * Records what comes into the live regions, which must be there before, or nothing is said; without
 * the number of suggestions, which is said while the visitor types.
 * @returns {Promise<() => Promise<{ role: string, text: string }[]>>} what has been said until now
 */
async function listen(page) {
  const said = await page.evaluateHandle(() => []);
  for (const role of ['status', 'alert']) {
    await byRole(page, role);
    const regions = await allByRole(page, role);
    assert.equal(regions.length, 1);
    await regions[0].evaluate(
      (region, live, entries) => {
        new MutationObserver(() => {
          const text = region.textContent.trim().replaceAll(/\s+/g, ' ');
          if (text !== '') entries.push({ role: live, text });
        }).observe(region, { childList: true, characterData: true, subtree: true });
      },
      role,
      said,
    );
  }
  const isSuggestion = ({ text }) => /^\d+ matching questions?\./.test(text);
  return async () => (await said.jsonValue()).filter((entry) => !isSuggestion(entry));
}

describe('fingers and keys', () => {
  const states = ['closed', 'source open', 'choices', 'several crisis cards', 'failed', 'loading'];
  for (const state of states) {
    test(`everything to press is high enough, and nothing jumps the queue (${state})`, async (t) => {
      const { page } = await visitState(t, state, SETTLED);
      for (const viewport of [DESKTOP, PHONE]) {
        await page.setViewport(viewport);
        const targets = await page.evaluate(findTargets);
        assert.ok(targets.length > 0);
        const minOf = ({ isInText }) => (isInText ? TARGET_MIN_PX : PRIMARY_MIN_PX);
        assert.deepEqual(
          targets.filter((target) => target.height < minOf(target)),
          [],
          `${viewport.width} × ${viewport.height}`,
        );
        assert.deepEqual(
          targets.filter(({ tabIndex }) => tabIndex > 0),
          [],
        );
      }
    });
  }
});

/** Runs in the page: all that can be pressed or focused in the widget and in the loader's launcher. */
function findTargets() {
  const roots = [...document.querySelectorAll('clinic-faq, clinic-faq + div')]
    .map((host) => host.shadowRoot)
    .filter((root) => root !== null);
  return roots
    .flatMap((root) => [...root.querySelectorAll('a, button, summary, textarea, [tabindex]')])
    .map((target) => ({
      target: target.ariaLabel ?? target.innerText,
      height: target.getBoundingClientRect().height,
      // Links in a sentence stand between its lines; a summary is a line of its own.
      isInText: target.matches('summary, p > a:not(.primary)'),
      tabIndex: target.tabIndex,
    }));
}
