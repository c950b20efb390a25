/** Where the widget stands on a page, how it takes the page's wishes, and that nothing jumps. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeViolations, describeViolations } from './harness/axe.mjs';
import { byRole, openPage } from './harness/browser.mjs';
import { answeredQuestion, dataset } from './harness/core.mjs';
import { startSite } from './harness/site.mjs';
import {
  ask,
  FAQ,
  openReadyWidget,
  pageWith,
  scriptTag,
  until,
  visit,
  visitReadyWidget,
  visitWidget,
  waitForFocus,
} from './harness/visitor.mjs';

const PHONE = { width: 390, height: 844 };
const MODULE = '<script type="module" src="/dist/define.js"></script>';
const NEIGHBOUR = `<div id="neighbour">Chat with sales</div>`;
const NEIGHBOUR_CSS = `<style>
  #neighbour { position: fixed; inset: auto 0 0 auto; z-index: 2147483647; width: 100%; height: 90%; background: gold; }
</style>`;
const SLOTTED = `<clinic-faq src="${FAQ}" contact-url="/contact" placement="inline">
  <img slot="logo" src="/demo/images/favicon.svg" alt="Fern Clinic" width="32" height="32" />
  <p slot="greeting">Welcome to the Fern Clinic.</p>
  <p slot="footer">Open on weekdays.</p>
</clinic-faq>`;

/** Links down the page, so that Tab leads through the corner where the launcher stands. */
const LINKS = Array.from(
  { length: 30 },
  (_, i) => `<p class="end"><a href="#${i}">Link number ${i}</a></p>`,
).join('');

const styled = (css, tags = scriptTag()) => pageWith(tags, { head: `<style>${css}</style>` });

let site;
before(async () => {
  site = await startSite({
    pages: {
      '/plain.html': pageWith(scriptTag()),
      '/light.html': styled(':root { color-scheme: light }'),
      '/dark.html': styled(':root { color-scheme: dark }'),
      '/neighbour.html': pageWith(NEIGHBOUR + scriptTag(), { head: NEIGHBOUR_CSS }),
      '/neighbour-element.html': pageWith(
        `${NEIGHBOUR}<clinic-faq src="${FAQ}"></clinic-faq>${MODULE}`,
        { head: NEIGHBOUR_CSS },
      ),
      '/links.html': pageWith(LINKS + scriptTag(), {
        head: '<style>.end { text-align: end }</style>',
      }),
      '/bar.html': styled('clinic-faq, clinic-faq + div { --clinic-faq-offset-block: 120px }'),
      '/rtl.html': pageWith(scriptTag()).replace('lang="en"', 'lang="en" dir="rtl"'),
      '/slots.html': pageWith(SLOTTED + MODULE),
      '/large.html': styled('html { font-size: 200% }'),
      '/tiny.html': styled('html { font-size: 62.5% } clinic-faq { --clinic-faq-size: 11px }'),
    },
  });
});
after(() => site.close());

const colourOf = (element, property) =>
  element.evaluate((found, name) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d');
    canvas.fillStyle = getComputedStyle(found)[name];
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  }, property);

const isDark = ([red, green, blue]) => red + green + blue < 200;

describe('the colour scheme', () => {
  for (const [address, system, wanted] of [
    ['/plain.html', 'light', false],
    ['/plain.html', 'dark', true],
    ['/light.html', 'dark', false],
    ['/dark.html', 'light', true],
  ]) {
    test(`${address} on a ${system} system`, async (t) => {
      const { page } = await visit(t, site.url + address, { colorScheme: system });
      const launcher = await byRole(page, 'button', 'Ask a question');
      // The launcher has the dark text of a light accent where the page is dark.
      assert.equal(isDark(await colourOf(launcher, 'color')), wanted);
      await openReadyWidget(page);
      const panel = await byRole(page, 'dialog');
      assert.equal(isDark(await colourOf(panel, 'backgroundColor')), wanted);
    });
  }
});

/** What a pointer in the middle of the element would meet: the widget, or what covers it. */
const meets = async (page, element) => {
  const { x, y, width, height } = await element.boundingBox();
  return page.evaluate(
    (left, top) => document.elementFromPoint(left, top)?.id,
    x + width / 2,
    y + height / 2,
  );
};

describe('on the page', () => {
  for (const address of ['/neighbour.html', '/neighbour-element.html']) {
    test(`a neighbour with the greatest z-index doesn't cover it (${address})`, async (t) => {
      const { page } = await visit(t, site.url + address);
      const launcher = await byRole(page, 'button', 'Ask a question');
      assert.notEqual(await meets(page, launcher), 'neighbour');
      await openReadyWidget(page);
      assert.notEqual(await meets(page, await byRole(page, 'dialog')), 'neighbour');
      await page.keyboard.press('Escape');
      const again = await waitForFocus(page, 'button', 'Ask a question');
      assert.notEqual(await meets(page, again), 'neighbour');
    });
  }

  for (const [name, prepare] of [
    ['before the element has loaded', () => undefined],
    [
      'after it was opened and closed',
      async (page) => {
        await openReadyWidget(page);
        await page.keyboard.press('Escape');
        await waitForFocus(page, 'button', 'Ask a question');
        await page.evaluate(() => {
          document.activeElement.blur();
          getSelection().collapse(document.body, 0);
        });
      },
    ],
  ]) {
    test(`the launcher covers no link that has the focus (${name})`, async (t) => {
      const { page } = await visit(t, `${site.url}/links.html`, {
        viewport: PHONE,
        reducedMotion: 'reduce',
      });
      await byRole(page, 'button', 'Ask a question');
      await prepare(page);
      const home = await (await byRole(page, 'button', 'Ask a question')).boundingBox();
      const link = await page.$('a[href="#29"]');
      await page.evaluate(() => scrollTo(0, 0));
      // A link in the corner, where the launcher stands.
      const inCorner = await page.$$eval(
        '.end a',
        (links, y) =>
          links.findIndex((found) => {
            const { top, bottom } = found.getBoundingClientRect();
            return top <= y && bottom >= y - 40;
          }),
        home.y + home.height / 2,
      );
      assert.ok(inCorner > 0);
      await page.focus(`a[href="#${inCorner}"]`);
      const launcher = await byRole(page, 'button', 'Ask a question');
      await until(
        async () => (await launcher.boundingBox()).y >= PHONE.height,
        'the launcher out of the way',
      );
      await launcher.focus();
      await until(async () => (await launcher.boundingBox()).y === home.y, 'the launcher back');
      await link.dispose();
    });
  }

  test('it stands above a cookie bar, opened as well', async (t) => {
    const { page } = await visit(t, `${site.url}/bar.html`, { reducedMotion: 'reduce' });
    const bottomOf = async (element) => {
      const { y, height } = await element.boundingBox();
      return y + height;
    };
    assert.equal(await bottomOf(await byRole(page, 'button', 'Ask a question')), 680);
    await openReadyWidget(page);
    assert.equal(await bottomOf(await byRole(page, 'dialog')), 680);
  });

  test('it is mirrored where the page runs from right to left', async (t) => {
    const { page } = await visit(t, `${site.url}/rtl.html`, { reducedMotion: 'reduce' });
    const launcher = await (await byRole(page, 'button', 'Ask a question')).boundingBox();
    assert.equal(launcher.x, 20);
    await openReadyWidget(page);
    const panel = await (await byRole(page, 'dialog')).boundingBox();
    const close = await (await byRole(page, 'button', 'Close')).boundingBox();
    const send = await (await byRole(page, 'button', 'Send')).boundingBox();
    assert.equal(panel.x, 20);
    for (const button of [close, send]) assert.ok(button.x < panel.x + panel.width / 4);
  });

  test('logo, greeting and footer of the page are shown', async (t) => {
    const { page } = await visit(t, `${site.url}/slots.html`);
    await byRole(page, 'heading', 'People often ask');
    await byRole(page, 'image', 'Fern Clinic');
    for (const text of ['Welcome to the Fern Clinic.', 'Open on weekdays.']) {
      const slotted = await page.$(`::-p-text(${text})`);
      assert.ok((await slotted.boundingBox()).height > 0, `${text} is not shown`);
    }
    const region = await byRole(page, 'region', dataset.title);
    assert.equal(await region.evaluate((found) => found.innerText.includes('Hello')), false);
  });
});

describe('on a phone', () => {
  test('it fills the window, and what the keyboard leaves of it', async (t) => {
    const { page } = await visitReadyWidget(t, `${site.url}/plain.html`, {
      viewport: PHONE,
      reducedMotion: 'reduce',
    });
    const panel = await byRole(page, 'dialog');
    assert.deepEqual(await panel.boundingBox(), { x: 0, y: 0, ...PHONE });
    // No keyboard comes up in a headless browser: its effect on the page is all that is set here.
    await page.evaluate(() => {
      for (const [name, value] of [
        ['height', 500],
        ['offsetTop', 30],
      ]) {
        Object.defineProperty(visualViewport, name, { configurable: true, get: () => value });
      }
      visualViewport.dispatchEvent(new Event('resize'));
    });
    assert.deepEqual(await panel.boundingBox(), { x: 0, y: 30, width: 390, height: 500 });
    const send = await (await byRole(page, 'button', 'Send')).boundingBox();
    assert.ok(send.y + send.height < 530, 'the text field is below the keyboard');
    await page.evaluate(() => {
      delete visualViewport.height;
      delete visualViewport.offsetTop;
      visualViewport.dispatchEvent(new Event('resize'));
    });
    assert.deepEqual(await panel.boundingBox(), { x: 0, y: 0, ...PHONE });
  });

  for (const address of ['/plain.html', '/tiny.html']) {
    test(`nothing is typed into letters under 16 px, which iOS would zoom to (${address})`, async (t) => {
      const { page } = await visitWidget(t, site.url + address, { viewport: PHONE });
      const field = await byRole(page, 'textbox', 'Your question');
      const size = await field.evaluate((found) => parseFloat(getComputedStyle(found).fontSize));
      assert.ok(size >= 16, `${size} px`);
    });
  }
});

describe('with larger text or less room', () => {
  for (const [address, viewport] of [
    ['/plain.html', { width: 320, height: 640 }],
    ['/plain.html', { width: 320, height: 256 }],
    ['/large.html', { width: 320, height: 640 }],
    ['/large.html', { width: 1280, height: 800 }],
  ]) {
    test(`nothing is cut off to the side (${address}, ${viewport.width} × ${viewport.height})`, async (t) => {
      const { page } = await visitReadyWidget(t, site.url + address, {
        viewport,
        openShadowRoots: true,
      });
      await ask(page, answeredQuestion().question);
      await ask(page, 'I want to kill myself');
      const wide = await page.$eval('clinic-faq', (widget) =>
        [...widget.shadowRoot.querySelectorAll('.panel *:not(.hidden, option)')]
          .filter((found) => found.getClientRects().length > 0)
          .filter((found) => {
            const { left, right } = found.getBoundingClientRect();
            return left < -1 || right > innerWidth + 1 || found.scrollWidth > found.clientWidth + 1;
          })
          .filter((found) => getComputedStyle(found).display !== 'inline')
          .map((found) => `${found.tagName} ${found.className} ${found.scrollWidth}`),
      );
      assert.deepEqual(wide, []);
    });
  }

  test('the letters are twice as large where the visitor has set that', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/large.html`);
    const field = await byRole(page, 'textbox', 'Your question');
    assert.equal(await field.evaluate((found) => getComputedStyle(found).fontSize), '32px');
  });
});

describe('nothing jumps', () => {
  for (const [name, viewport] of Object.entries({ desktop: undefined, phone: PHONE })) {
    test(`on load, on opening and on closing (${name})`, async (t) => {
      const { page, close } = await openPage({ viewport });
      t.after(close);
      // Also those that follow a press, which the browser's own figure leaves out.
      await page.evaluateOnNewDocument(() => {
        globalThis.shifts = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries()) {
            globalThis.shifts.push({ value, what: sources.map(({ node }) => node?.nodeName) });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${site.url}/`);
      await byRole(page, 'button', 'Ask a question');
      await openReadyWidget(page);
      await page.keyboard.press('Escape');
      await waitForFocus(page, 'button', 'Ask a question');
      // The figures come with the frames after.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      assert.deepEqual(await page.evaluate(() => globalThis.shifts), []);
    });
  }
});

describe('the theme page', () => {
  test('has four looks, and fields that change the widget', async (t) => {
    const { page, problems } = await visit(t, `${site.url}/themes`);
    await byRole(page, 'heading', 'People often ask');
    const send = await byRole(page, 'button', 'Send');
    const region = await byRole(page, 'region', dataset.title);
    const looks = new Set();
    for (const name of ['Calm', 'Harbor', 'Clay', 'Night']) {
      await (await byRole(page, 'radio', name)).click();
      const colours = [
        await colourOf(send, 'backgroundColor'),
        await colourOf(region, 'backgroundColor'),
      ];
      looks.add(JSON.stringify(colours));
    }
    assert.equal(looks.size, 4);
    const radius = await byRole(page, 'slider', 'Round corners');
    await radius.focus();
    await page.keyboard.press('End');
    assert.equal(await region.evaluate((found) => getComputedStyle(found).borderRadius), '28px');
    const css = await byRole(page, 'textbox', 'For your style sheet');
    assert.match(await css.evaluate((found) => found.value), /--clinic-faq-radius: 28px;/);
    assert.deepEqual(problems(), []);
  });

  test('axe finds nothing wrong, in any look', async (t) => {
    for (const colorScheme of ['light', 'dark']) {
      const { page } = await visit(t, `${site.url}/themes`, {
        openShadowRoots: true,
        reducedMotion: 'reduce',
        colorScheme,
      });
      await byRole(page, 'heading', 'People often ask');
      await ask(page, answeredQuestion().question);
      for (const name of ['Calm', 'Harbor', 'Clay', 'Night']) {
        await (await byRole(page, 'radio', name)).click();
        assert.equal(describeViolations(await axeViolations(page)), '', name);
      }
    }
  });
});
