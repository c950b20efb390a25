/** The widget on all kinds of pages, put there in all the ways that the README names. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allByRole, byRole } from './harness/browser.mjs';
import { answeredQuestion, answeredQuestions, dataset } from './harness/core.mjs';
import { startSite } from './harness/site.mjs';
import {
  ask,
  FAQ,
  openWidget,
  pageWith,
  pathsOf,
  questionsShown,
  repliesShown,
  replyNumber,
  scriptTag,
  visit,
  visitReadyWidget,
  visitWidget,
  waitForFocus,
} from './harness/visitor.mjs';

const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'nonce-abc' 'strict-dynamic'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
].join('; ');

const MODULE = '<script type="module">import "/dist/define.js";</script>';

const element = (attributes = '') =>
  `<clinic-faq src="${FAQ}" contact-url="/contact" ${attributes}></clinic-faq>`;

/** A page with shortcuts, as mail and video pages have them. */
const HOTKEYS = `<script>
  globalThis.pressed = [];
  for (const type of ['keydown', 'keypress', 'keyup']) {
    document.addEventListener(type, ({ key }) => globalThis.pressed.push(key));
  }
</script>`;

const INJECTION = '<img src=x onerror=alert(1)>';
const SCRIPT_LINK = '[click](javascript:alert(1))';

/** Every text of the real dataset replaced; what is an id stays one. */
function replaceTexts(value, text, key = '') {
  if (key === 'id' || key === 'related' || key === 'starters' || key === 'language') return value;
  if (typeof value === 'string') return text;
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, text, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, replaceTexts(item, text, name)]),
  );
}

const hostileFiles = {
  '/hostile-markup.json': replaceTexts(dataset, INJECTION),
  '/hostile-links.json': replaceTexts(dataset, SCRIPT_LINK),
};

async function hostile(app) {
  for (const [address, content] of Object.entries(hostileFiles)) app.get(address, () => content);
}

let site;
before(async () => {
  const tag = scriptTag();
  site = await startSite({
    pages: {
      '/head-async.html': pageWith('', { head: tag }),
      '/head-defer.html': pageWith('', { head: scriptTag({ attributes: 'defer' }) }),
      '/head-blocking.html': pageWith('', { head: scriptTag({ attributes: '' }) }),
      '/end.html': pageWith(scriptTag({ attributes: '' })),
      '/twice.html': pageWith(tag + tag),
      '/twice-blocking.html': pageWith(
        scriptTag({ attributes: '' }) + scriptTag({ attributes: '', contact: '/elsewhere' }),
      ),
      '/two-files.html': pageWith(
        tag + scriptTag({ faq: `${FAQ}?other`, placement: 'bottom-start' }),
      ),
      '/module.html': pageWith(element() + MODULE),
      '/start.html': pageWith(scriptTag({ placement: 'bottom-start' })),
      '/inline.html': pageWith(`${scriptTag({ placement: 'inline' })}<p>The page goes on.</p>`),
      '/open.html': pageWith(element('open') + MODULE),
      '/hotkeys.html': pageWith(tag + HOTKEYS),
      '/strict.html': {
        html: pageWith(scriptTag({ attributes: 'async nonce="abc"' })),
        headers: { 'content-security-policy': STRICT_POLICY },
      },
      ...Object.fromEntries(
        Object.keys(hostileFiles).map((faq) => [
          faq.replace('.json', '.html'),
          pageWith(scriptTag({ faq })),
        ]),
      ),
    },
    plugins: [hostile],
  });
});
after(() => site.close());

/** The widget does what it is for: it opens, answers and leads to the clinic. */
async function assertWorks(page) {
  const { question, entry } = answeredQuestion();
  await openWidget(page);
  assert.ok((await ask(page, question)).includes(entry.question));
  const contact = (await allByRole(page, 'link', 'Contact the clinic')).at(-1);
  assert.equal(await contact.evaluate((link) => link.href), `${site.url}/contact`);
}

describe('the widget works', () => {
  const pages = {
    'from a script tag at the head with async': '/head-async.html',
    'from a script tag at the head with defer': '/head-defer.html',
    'from a script tag at the head that stops the page': '/head-blocking.html',
    'from a script tag at the end': '/end.html',
    'from a module and an element in HTML': '/module.html',
    'under a strict content security policy': '/strict.html',
    'on the demo page': '/',
  };
  for (const [name, address] of Object.entries(pages)) {
    test(name, async (t) => {
      const { page, problems } = await visit(t, site.url + address);
      await byRole(page, 'button', 'Ask a question');
      assert.equal((await allByRole(page, 'button', 'Ask a question')).length, 1);
      await assertWorks(page);
      assert.deepEqual(problems(), []);
    });
  }
});

describe('several on one page', () => {
  for (const address of ['/twice.html', '/twice-blocking.html']) {
    test(`the same tag twice makes one widget, the first to run (${address})`, async (t) => {
      const { page, problems } = await visit(t, site.url + address);
      await byRole(page, 'button', 'Ask a question');
      await page.waitForNetworkIdle();
      assert.equal((await allByRole(page, 'button', 'Ask a question')).length, 1);
      await assertWorks(page);
      assert.deepEqual(problems(), []);
    });
  }

  test('two files make two widgets, each with its own conversation', async (t) => {
    const { question } = answeredQuestion();
    const { page } = await visit(t, `${site.url}/two-files.html`);
    await page.waitForNetworkIdle();
    const [left, right] = await launchersFromLeft(page);
    // The pointer on its launcher has the left one ready when the right one is opened.
    await left.hover();
    await right.click();
    await waitForFocus(page, 'textbox', 'Your question');
    await ask(page, question);
    await page.keyboard.press('Escape');
    await waitForFocus(page, 'button', 'Ask a question');

    const launchers = await launchersFromLeft(page);
    assert.equal(launchers.length, 2);
    await launchers[0].click();
    await waitForFocus(page, 'textbox', 'Your question');
    assert.deepEqual(await questionsShown(page), []);
  });
});

async function launchersFromLeft(page) {
  const launchers = await allByRole(page, 'button', 'Ask a question');
  const placed = await Promise.all(
    launchers.map(async (launcher) => ({ launcher, x: (await launcher.boundingBox()).x })),
  );
  return placed.toSorted((a, b) => a.x - b.x).map(({ launcher }) => launcher);
}

describe('where it stands', () => {
  const centreOf = async (handle) => {
    const { x, y, width, height } = await handle.boundingBox();
    return { x: x + width / 2, y: y + height / 2 };
  };
  const WIDTH = 1280;

  for (const [placement, address, isLeft] of [
    ['bottom-end', '/end.html', false],
    ['bottom-start', '/start.html', true],
  ]) {
    test(`at the ${placement} of the window`, async (t) => {
      const { page } = await visit(t, site.url + address);
      const launcher = await byRole(page, 'button', 'Ask a question');
      const before = await launcher.boundingBox();
      assert.equal((await centreOf(launcher)).x < WIDTH / 2, isLeft);
      await openWidget(page);
      assert.equal((await centreOf(await byRole(page, 'dialog'))).x < WIDTH / 2, isLeft);
      await page.keyboard.press('Escape');
      const again = await waitForFocus(page, 'button', 'Ask a question');
      assert.deepEqual(await again.boundingBox(), before, 'the launcher has moved');
    });
  }

  test('in the middle of the page, open, without taking the focus', async (t) => {
    const { question, entry } = answeredQuestion();
    const { page, problems } = await visit(t, `${site.url}/inline.html`);
    await byRole(page, 'heading', 'People often ask');
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
    assert.deepEqual(await allByRole(page, 'button', 'Ask a question'), []);
    assert.deepEqual(await allByRole(page, 'button', 'Close'), []);
    assert.deepEqual(await allByRole(page, 'dialog'), []);
    const region = await byRole(page, 'region', dataset.title);
    const { y, height } = await region.boundingBox();
    const following = await page.$('::-p-text(The page goes on.)');
    assert.ok((await following.boundingBox()).y >= y + height, 'it covers what follows');

    assert.ok((await ask(page, question)).includes(entry.question));
    await page.keyboard.press('Escape');
    await byRole(page, 'region', dataset.title);
    assert.deepEqual(problems(), []);
  });

  test('open from the start when the page says so, without taking the focus', async (t) => {
    const { page, events } = await visit(t, `${site.url}/open.html`);
    await byRole(page, 'dialog', dataset.title);
    assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
    assert.deepEqual(events, [{ type: 'clinic-faq-open', detail: {} }]);
  });
});

describe('a script of the page', () => {
  const call = (page, method, ...args) =>
    page.$eval('clinic-faq', (widget, name, values) => widget[name](...values), method, args);

  test('shows and hides it', async (t) => {
    const { page } = await visit(t, `${site.url}/module.html`);
    const link = await byRole(page, 'link', 'a contact page');
    await byRole(page, 'button', 'Ask a question');
    await link.focus();
    await call(page, 'show');
    await waitForFocus(page, 'textbox', 'Your question');
    assert.equal(await page.$eval('clinic-faq', (widget) => widget.open), true);
    await call(page, 'hide');
    await waitForFocus(page, 'link', 'a contact page');
    assert.deepEqual(await allByRole(page, 'dialog'), []);
  });

  test('hides it without taking the focus from elsewhere', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/module.html`);
    await (await byRole(page, 'link', 'a contact page')).focus();
    await call(page, 'hide');
    await byRole(page, 'button', 'Ask a question');
    await waitForFocus(page, 'link', 'a contact page');
  });

  test('asks in the place of the visitor', async (t) => {
    const [first, second] = answeredQuestions(2);
    const { page } = await visit(t, `${site.url}/module.html`);
    await byRole(page, 'button', 'Ask a question');
    await call(page, 'ask', first);
    await replyNumber(page, 1);
    await call(page, 'ask', second);
    await replyNumber(page, 2);
    await byRole(page, 'article', first);
    await byRole(page, 'article', second);
    assert.deepEqual(await questionsShown(page), [first, second]);
  });

  test('takes it out and puts it elsewhere, and it goes on', async (t) => {
    const [first, second] = answeredQuestions(2);
    const { page, log, problems } = await visitReadyWidget(t, `${site.url}/module.html`);
    await ask(page, first);
    await page.$eval('clinic-faq', (widget) => {
      globalThis.kept = widget;
      widget.remove();
    });
    assert.deepEqual(await allByRole(page, 'dialog'), []);
    await page.$eval('main', (main) => main.append(globalThis.kept));
    await byRole(page, 'dialog', dataset.title);
    await ask(page, second);
    assert.deepEqual(await questionsShown(page), [first, second]);
    await page.keyboard.press('Escape');
    await waitForFocus(page, 'button', 'Ask a question');
    assert.equal(pathsOf(log).filter((path) => path === FAQ).length, 1);
    assert.deepEqual(problems(), []);
  });

  test('does not get the keys that the visitor types', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/hotkeys.html`);
    await page.evaluate(() => globalThis.pressed.splice(0));
    await ask(page, 'kj? hello');
    await page.keyboard.press('Escape');
    await waitForFocus(page, 'button', 'Ask a question');
    assert.deepEqual(await page.evaluate(() => globalThis.pressed), []);
    // The listener does listen.
    await (await byRole(page, 'link', 'a contact page')).focus();
    await page.keyboard.press('k');
    assert.deepEqual(await page.evaluate(() => globalThis.pressed), ['k', 'k', 'k']);
  });

  test('cannot reach into it', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/module.html`);
    assert.equal(await page.$eval('clinic-faq', (widget) => widget.shadowRoot), null);
  });
});

describe('a file that means harm', () => {
  /** What a text must never become. */
  const FORBIDDEN = 'img, script, iframe, [onerror], a[href^="javascript" i]';

  for (const [address, text] of [
    ['/hostile-markup.html', INJECTION],
    ['/hostile-links.html', SCRIPT_LINK],
  ]) {
    test(`is shown as text (${address})`, async (t) => {
      const { page, log, problems } = await visitReadyWidget(t, site.url + address, {
        openShadowRoots: true,
      });
      // Every question is the same text: the offered ones, the answer's and the related ones.
      const [starter] = await allByRole(page, 'button', text);
      await starter.click();
      const reply = await replyNumber(page, 1);
      assert.ok(reply.split(text).length > 4, `the texts are not shown as they are:\n${reply}`);
      await (await byRole(page, 'DisclosureTriangle', 'From the article')).click();
      const [withSource] = await repliesShown(page);
      assert.ok(withSource.split(text).length > reply.split(text).length);
      await ask(page, text);
      const made = await page.$eval(
        'clinic-faq',
        (widget, selector) =>
          [...widget.shadowRoot.querySelectorAll(selector)].map((element) => element.outerHTML),
        FORBIDDEN,
      );
      assert.deepEqual(made, []);
      assert.ok(!pathsOf(log).includes('/x'), 'the image was asked for');
      assert.deepEqual(problems(), []);
    });
  }
});
