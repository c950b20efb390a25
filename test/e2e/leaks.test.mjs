/** Nothing is left in memory of what was closed or removed. docs/privacy.md names these tests. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openPage } from './harness/browser.mjs';
import { answeredQuestion } from './harness/core.mjs';
import { driveFromWithin } from './harness/drive.mjs';
import { createCounter, watchRunning } from './harness/heap.mjs';
import { startSite } from './harness/site.mjs';
import { FAQ, pageWith } from './harness/visitor.mjs';

const ROUNDS = 7;
/** Until caches are filled: of templates, of styles, of compiled code. */
const WARM_UP = 2;
const { question } = answeredQuestion();

let site;
before(async () => {
  const html = pageWith('<script type="module" src="/dist/define.js"></script>');
  site = await startSite({ pages: { '/page.html': html } });
});
after(() => site.close());

/** A page from within which the widget is worked: handles of the test would hold on to what they point at. */
async function arrive(t) {
  const opened = await openPage({ openShadowRoots: true });
  t.after(() => opened.close());
  const { page } = opened;
  await watchRunning(page);
  await driveFromWithin(page);
  // As where the browser forbids it: then it asks before an unsent message is left.
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      get() {
        throw new DOMException('Access is denied.', 'SecurityError');
      },
    });
  });
  await page.goto(`${site.url}/page.html`);
  await page.evaluate(() => customElements.whenDefined('clinic-faq').then(() => undefined));
  const counter = await createCounter(page, "customElements.get('clinic-faq')");
  return { ...opened, counter };
}

/** @returns the counts before and after seven rounds, and of each round */
async function countRounds({ page, counter }, round, ...args) {
  for (let times = 0; times < WARM_UP; times += 1) await page.evaluate(round, ...args);
  const first = await counter.count();
  const counts = [];
  for (let times = 0; times < ROUNDS; times += 1) {
    await page.evaluate(round, ...args);
    counts.push(await counter.count());
  }
  return { first, counts };
}

const assertNoGrowth = ({ first, counts }) =>
  assert.deepEqual(
    counts,
    counts.map(() => first),
  );

const create = (attributes) => void globalThis.drive.widget(attributes);

const WIDGET = { src: FAQ, 'contact-endpoint': '/api/messages', remember: '' };

/** As much as leaves something behind, if anything does. */
const useAndRemove = async (attributes, text) => {
  const { drive } = globalThis;
  const widget = drive.widget(attributes);
  await widget.updateComplete;
  await drive.open(widget);
  await drive.type(widget, '#question', 'how long');
  await drive.ask(widget, text);
  await drive.press(widget, 'Copy link');
  // The browser holds on to who waits for the clipboard; on a busy machine that outlives a round.
  const isCopied = () => /Copied\.|does not allow copying/.test(drive.textOf(widget.shadowRoot));
  await drive.until(isCopied, 'the end of copying');
  await drive.ask(widget, 'what is the capital of Portugal');
  await drive.press(widget, 'Contact the clinic');
  if (attributes['contact-endpoint']) await drive.type(widget, '#contact-name', 'Ada');
  widget.remove();
};

describe('nothing grows', () => {
  test('in seven rounds of opening, asking, clearing and closing', async (t) => {
    const opened = await arrive(t);
    await opened.page.evaluate(create, WIDGET);
    const result = await countRounds(
      opened,
      async (text) => {
        const { drive } = globalThis;
        const widget = document.querySelector('clinic-faq');
        await drive.open(widget);
        await drive.ask(widget, text);
        await drive.ask(widget, 'I want to kill myself');
        await drive.press(widget, 'All questions');
        await drive.press(widget, 'Back to the conversation');
        await drive.clear(widget);
        widget.hide();
        await widget.updateComplete;
      },
      question,
    );
    assertNoGrowth(result);
    assert.equal(result.first.instances, 1);
    assert.deepEqual(opened.problems(), []);
  });

  test('in seven rounds of inserting, using and removing', async (t) => {
    const opened = await arrive(t);
    const result = await countRounds(opened, useAndRemove, WIDGET, question);
    assertNoGrowth(result);
    assert.equal(result.first.instances, 0);
    assert.deepEqual(opened.problems(), []);
  });

  test('in seven rounds with a form of the page that is looked for and not there', async (t) => {
    const opened = await arrive(t);
    const attributes = { src: FAQ, 'contact-form': '#none' };
    const result = await countRounds(opened, useAndRemove, attributes, question);
    assertNoGrowth(result);
    assert.equal(result.first.instances, 0);
  });
});

test('what grows is noticed: one widget that is kept, one listener', async (t) => {
  const opened = await arrive(t);
  const { first, counts } = await countRounds(opened, () => {
    const widget = document.createElement('clinic-faq');
    (globalThis.kept ??= []).push(widget);
    addEventListener('scroll', () => widget.show());
  });
  for (const what of ['instances', 'listeners', 'nodes'])
    assert.ok(counts.at(-1)[what] >= first[what] + ROUNDS, what);
});

describe('a widget that is removed', () => {
  for (const [what, attributes] of Object.entries({
    'with an unsent message': WIDGET,
    'while it looks for a form': { src: FAQ, 'contact-form': '#none' },
  })) {
    test(`leaves no timer, no observer and no listener: ${what}`, async (t) => {
      const { page, counter } = await arrive(t);
      const before = [await page.evaluate('running()'), await counter.globalListeners()];
      await page.evaluate(create, attributes);
      const during = await counter.globalListeners();
      assert.ok(during.length > before[1].length, 'it listens while it is there');
      await page.evaluate(useAndRemove, attributes, question);
      const after = [await page.evaluate('running()'), await counter.globalListeners()];
      assert.deepEqual(after, before);
    });
  }

  test('leaves no timer: while the browser copies an answer', async (t) => {
    const { page } = await arrive(t);
    const before = await page.evaluate('running()');
    await page.evaluate(create, WIDGET);
    await page.evaluate(async (text) => {
      const { drive } = globalThis;
      const widget = document.querySelector('clinic-faq');
      await drive.open(widget);
      await drive.ask(widget, text);
      const { clipboard } = navigator;
      const write = clipboard.writeText.bind(clipboard);
      let copying;
      clipboard.writeText = (link) =>
        (copying = new Promise(requestAnimationFrame).then(() => write(link)));
      await drive.press(widget, 'Copy link');
      widget.remove();
      await copying.catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve));
    }, question);
    assert.deepEqual(await page.evaluate('running()'), before);
  });

  test('and inserted again, works, and listens once', async (t) => {
    const opened = await arrive(t);
    const { page, counter } = opened;
    await page.evaluate(create, { ...WIDGET, 'contact-endpoint': '' });
    await page.evaluate(() => document.querySelector('clinic-faq').show());
    const once = await counter.globalListeners();
    await page.evaluate(async () => {
      const widget = document.querySelector('clinic-faq');
      for (let times = 0; times < 100; times += 1) {
        widget.remove();
        if (times % 2) await widget.updateComplete;
        document.body.append(widget);
        if (times % 3) await widget.updateComplete;
      }
      await widget.updateComplete;
    });
    assert.deepEqual(await counter.globalListeners(), once);
    await page.evaluate(async (text) => {
      const widget = document.querySelector('clinic-faq');
      await globalThis.drive.until(() => widget.shadowRoot.querySelector('.welcome'), 'answers');
      await globalThis.drive.ask(widget, text);
    }, question);
    assert.deepEqual(opened.problems(), []);
  });
});
