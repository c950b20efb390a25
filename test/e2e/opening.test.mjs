/** How the panel opens and closes, where the focus goes, and what is behind it on a phone. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allByRole, byRole } from './harness/browser.mjs';
import { answeredQuestion } from './harness/core.mjs';
import { startSite } from './harness/site.mjs';
import {
  ask,
  openReadyWidget,
  pageWith,
  scriptTag,
  visit,
  visitReadyWidget,
  waitForFocus,
} from './harness/visitor.mjs';

const OPENERS = `<p>
  <button type="button" clinic-faq-open>Questions</button>
  <a href="/contact" clinic-faq-open>Questions, or write to us</a>
  <button type="button" clinic-faq-open="clinic-faq[placement=bottom-start]">By selector</button>
  <button type="button" clinic-faq-open="second">By id</button>
  <button type="button" clinic-faq-open="?!">By mistake</button>
</p>`;

/** Two elements of the page's own, and no script tag that made them. */
const TWO = `${OPENERS}
  <clinic-faq src="/faq-data/ketamine-bipolar.en.json"></clinic-faq>
  <clinic-faq id="second" placement="bottom-start" src="/faq-data/ketamine-bipolar.es.json"></clinic-faq>
  <script type="module" src="/dist/define.js"></script>`;

let site;
before(async () => {
  site = await startSite({
    pages: {
      '/small.html': pageWith(scriptTag()),
      '/openers.html': pageWith(OPENERS + scriptTag()),
      '/two.html': pageWith(TWO),
      '/inline.html': pageWith(scriptTag({ placement: 'inline' })),
    },
  });
});
after(() => site.close());

describe('the page’s own button', () => {
  for (const [role, name] of [
    ['button', 'Questions'],
    ['link', 'Questions, or write to us'],
  ]) {
    test(`opens the widget before it has loaded, and gets the focus back: ${role}`, async (t) => {
      const { page, problems } = await visit(t, `${site.url}/openers.html`);
      await byRole(page, 'button', 'Ask a question');
      for (let times = 1; times <= 2; times += 1) {
        await (await byRole(page, role, name)).press('Enter');
        await waitForFocus(page, 'textbox', 'Your question');
        await page.keyboard.press('Escape');
        await waitForFocus(page, role, name);
      }
      assert.equal(page.url(), `${site.url}/openers.html`, 'the link was followed');
      assert.deepEqual(await allByRole(page, 'dialog'), []);
      assert.deepEqual(problems(), []);
    });
  }

  test('means the one with the id, or that matches the selector; else the first', async (t) => {
    const { page, problems } = await visit(t, `${site.url}/two.html`);
    const isOpen = () =>
      page.$$eval('clinic-faq', (widgets) => widgets.map((widget) => widget.open));
    await page.waitForFunction(() => customElements.get('clinic-faq') !== undefined);
    for (const [name, expected] of [
      ['By mistake', [false, false]],
      ['Questions', [true, false]],
      ['By selector', [false, true]],
      ['By id', [false, true]],
    ]) {
      await (await byRole(page, 'button', name)).press('Enter');
      assert.deepEqual(await isOpen(), expected, name);
      await page.$$eval('clinic-faq', (widgets) => widgets.forEach((widget) => widget.hide()));
    }
    assert.deepEqual(problems(), []);
  });
});

describe('the focus', () => {
  test('stays where it is when the page loads and when an answer arrives', async (t) => {
    const { page } = await visit(t, `${site.url}/inline.html`);
    await byRole(page, 'heading', 'People often ask');
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
    await ask(page, answeredQuestion().question);
    await waitForFocus(page, 'textbox', 'Your question');
  });

  test('is not kept in the panel on a desk', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`);
    const dialog = await byRole(page, 'dialog');
    assert.equal(await dialog.evaluate((panel) => panel.ariaModal), null);
    for (let tabs = 0; tabs < 40; tabs += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement.localName !== 'clinic-faq')) return;
    }
    assert.fail('the focus never leaves');
  });

  for (const [what, viewport] of Object.entries({
    'a phone': { width: 390, height: 844 },
    '400 % zoom': { width: 320, height: 256 },
  })) {
    test(`goes round inside the panel that covers the page: ${what}`, async (t) => {
      const { page } = await visitReadyWidget(t, `${site.url}/small.html`, { viewport });
      const dialog = await byRole(page, 'dialog');
      assert.equal(await dialog.evaluate((panel) => panel.ariaModal), 'true');
      await ask(page, answeredQuestion().question);
      for (const isBack of [false, true]) {
        const seen = new Set();
        for (let tabs = 0; tabs < 40; tabs += 1) {
          if (isBack) await page.keyboard.down('Shift');
          await page.keyboard.press('Tab');
          if (isBack) await page.keyboard.up('Shift');
          assert.equal(await page.evaluate(() => document.activeElement.localName), 'clinic-faq');
          const element = await dialog.evaluate((panel) => {
            const { activeElement } = panel.getRootNode();
            return activeElement.ariaLabel ?? activeElement.innerText;
          });
          seen.add(element);
        }
        for (const name of ['Close', 'Send', 'call 911'])
          assert.ok(seen.has(name), `"${name}" is never reached, only ${[...seen].join(', ')}`);
      }
    });
  }

  test('is fetched from the page behind, where nothing has it', async (t) => {
    const { page } = await visit(t, `${site.url}/small.html#clinic-faq=trial-and-error`, {
      viewport: { width: 390, height: 844 },
    });
    await byRole(page, 'article');
    await page.keyboard.press('Tab');
    await waitForFocus(page, 'button', 'Close');
  });

  test('is asked for exactly when the panel covers the page', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/small.html`, { openShadowRoots: true });
    for (const [width, height] of [
      [320, 640],
      [480, 900],
      [481, 900],
      [768, 1024],
      [1280, 420],
      [1280, 421],
      [1280, 800],
    ]) {
      await page.setViewport({ width, height });
      const { isModal, covers } = await page.$eval('clinic-faq', async (widget) => {
        // The media query changes with the next frame.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        await widget.updateComplete;
        const panel = widget.shadowRoot.querySelector('[part=panel]');
        const box = panel.getBoundingClientRect();
        return {
          isModal: panel.ariaModal === 'true',
          covers: box.width >= innerWidth && box.height >= innerHeight,
        };
      });
      assert.equal(isModal, covers, `${width} × ${height}`);
    }
  });
});

test('a modal panel has the live regions inside', async (t) => {
  const { page } = await visit(t, `${site.url}/small.html`, {
    viewport: { width: 390, height: 844 },
  });
  await openReadyWidget(page);
  await ask(page, 'hello');
  const dialog = await byRole(page, 'dialog');
  const inside = await page.accessibility.snapshot({ root: dialog, interestingOnly: false });
  const rolesIn = (node) => [node.role, ...(node.children ?? []).flatMap(rolesIn)];
  assert.ok(rolesIn(inside).includes('status') && rolesIn(inside).includes('alert'));
});
