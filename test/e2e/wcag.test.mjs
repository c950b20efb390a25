/**
 * What WCAG asks for and axe can't see: how the widget bears other spacing, zoom and orientation,
 * and that the focus can be seen. The numbers are those of the criteria.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allByRole, byRole } from './harness/browser.mjs';
import { ambiguousQuestion, answeredQuestion, handedOffQuestion } from './harness/core.mjs';
import { comparePictures } from './harness/pictures.mjs';
import { startSite } from './harness/site.mjs';
import { ask, pageWith, scriptTag, until, visit, visitReadyWidget } from './harness/visitor.mjs';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
/** 1280 × 1024 at 400 %. */
const ZOOMED = { width: 320, height: 256 };

/** Where one line of a conversation leads, each from the one before. */
const STATES = {
  welcome: () => undefined,
  'an answer, its source open': async (page) => {
    await ask(page, answeredQuestion().question);
    await (await byRole(page, 'DisclosureTriangle', 'From the article')).press('Enter');
    await byRole(page, 'blockquote');
  },
  choices: (page) => ask(page, ambiguousQuestion().question),
  'all questions': async (page) => {
    await press(page, 'All questions');
    await byRole(page, 'heading', 'All questions');
  },
  'a card': async (page) => {
    await press(page, 'Back to the conversation');
    await ask(page, 'I want to kill myself');
  },
  'a form with errors': async (page) => {
    await ask(page, handedOffQuestion().question);
    await (await allByRole(page, 'button', 'Contact the clinic')).at(-1).press('Enter');
    await byRole(page, 'textbox', 'Your message');
    await press(page, 'Check before sending');
    await until(
      async () => (await page.$$('::-p-text(things to fix)')).length > 0,
      'what is to be mended',
    );
  },
};
const press = async (page, name) => (await byRole(page, 'button', name)).press('Enter');

let site;
before(async () => {
  const tag = scriptTag({
    contact: null,
    attributes: 'data-contact-endpoint="/api/messages" data-contact-phone="210-555-0100" async',
  });
  const large = '<style>html { font-size: 200% }</style>';
  site = await startSite({
    pages: { '/form.html': pageWith(tag), '/large.html': pageWith(tag, { head: large }) },
  });
});
after(() => site.close());

const visitForm = (t, { path = '/form.html', ...options } = {}) =>
  visitReadyWidget(t, site.url + path, {
    openShadowRoots: true,
    reducedMotion: 'reduce',
    ...options,
  });

/** Goes through the states and looks at each. */
async function throughStates(page, look) {
  for (const [name, reach] of Object.entries(STATES)) {
    await reach(page);
    await look(name);
  }
}

/**
 * Runs in the page: what is cut off or lies over something else. Text that a box can't hold makes its
 * `scroll…` larger than its `client…`, unless it is meant to scroll.
 */
function findCutOff(widget) {
  const scrolls = ({ overflowX, overflowY }) => /auto|scroll/.test(overflowX + overflowY);
  return [...widget.shadowRoot.querySelectorAll('.panel, .panel *:not(svg, svg *, option)')]
    .filter((found) => found.checkVisibility() && !found.closest('.hidden, .trap, [role=listbox]'))
    .filter((found) => {
      const style = getComputedStyle(found);
      if (style.display.startsWith('inline') && style.display !== 'inline-flex') return false;
      const { left, right } = found.getBoundingClientRect();
      const isWide =
        found.scrollWidth > found.clientWidth + 1 || left < -1 || right > innerWidth + 1;
      const isHigh = !scrolls(style) && found.scrollHeight > found.clientHeight + 1;
      return isWide || (isHigh && found.clientHeight > 0);
    })
    .map((found) => {
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = found;
      return `${found.tagName}.${found.className} ${scrollWidth}/${clientWidth} ${scrollHeight}/${clientHeight}`;
    });
}

/** Adds rules to those inside of the widget. */
const addStyles = (page, css) =>
  page.$eval(
    'clinic-faq',
    (widget, text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      widget.shadowRoot.adoptedStyleSheets.push(sheet);
    },
    css,
  );

const TEXT_SPACING = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }`;

describe('1.4.12: with more room between lines, words and letters nothing is cut off', () => {
  for (const viewport of [DESKTOP, PHONE, { width: 320, height: 640 }]) {
    test(`${viewport.width} px`, async (t) => {
      const { page } = await visitForm(t, { viewport });
      await addStyles(page, TEXT_SPACING);
      await throughStates(page, async (state) =>
        assert.deepEqual(await page.$eval('clinic-faq', findCutOff), [], state),
      );
    });
  }
});

describe('1.4.10 and 1.4.4: nothing scrolls to the side', () => {
  for (const viewport of [ZOOMED, { width: 320, height: 640 }]) {
    test(`at 400 %, ${viewport.width} × ${viewport.height}`, async (t) => {
      const { page } = await visitForm(t, { viewport });
      await throughStates(page, async (state) => {
        assert.deepEqual(await page.$eval('clinic-faq', findCutOff), [], state);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      });
    });
  }
});

describe('1.4.4: in letters twice as large nothing is cut off', () => {
  for (const viewport of [DESKTOP, PHONE, { width: 320, height: 640 }]) {
    test(`${viewport.width} px`, async (t) => {
      const { page } = await visitForm(t, { path: '/large.html', viewport });
      await throughStates(page, async (state) =>
        assert.deepEqual(await page.$eval('clinic-faq', findCutOff), [], state),
      );
    });
  }
});

for (const path of ['/', '/contact', '/themes']) {
  test(`1.4.10: the demo's ${path} doesn't scroll to the side at 320 px`, async (t) => {
    const { page } = await visit(t, site.url + path, { viewport: { width: 320, height: 640 } });
    await byRole(page, 'heading');
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
  });
}

describe('1.3.4: held upright or across, everything can be reached', () => {
  for (const viewport of [PHONE, { width: PHONE.height, height: PHONE.width }]) {
    test(`${viewport.width} × ${viewport.height}`, async (t) => {
      const { page } = await visitForm(t, {
        viewport: { ...viewport, isMobile: true, hasTouch: true },
      });
      const { entry, question } = answeredQuestion();
      assert.ok((await ask(page, question)).includes(entry.answer));
      for (const [role, name] of [
        ['button', 'Close'],
        ['textbox', 'Your question'],
        ['button', 'Send'],
        ['link', 'Call'],
      ]) {
        const element = await byRole(page, role, name);
        assert.ok(await element.isIntersectingViewport({ threshold: 0.99 }), `${role} ${name}`);
      }
    });
  }
});

test('1.4.5: no text is a picture', async (t) => {
  const { page } = await visitForm(t);
  await throughStates(page, async (state) => {
    const pictures = await page.$eval('clinic-faq', (widget) =>
      [...widget.shadowRoot.querySelectorAll('*')]
        .filter(
          (found) =>
            found.matches('img, picture, canvas, video, object, svg text, svg image') ||
            getComputedStyle(found).backgroundImage !== 'none',
        )
        .map(({ tagName, className }) => `${tagName}.${className}`),
    );
    assert.deepEqual(pictures, [], state);
  });
});

/** Runs in the page: what has the focus, and whether a part of it is covered by nothing. */
function focusIn(widget) {
  const focused = widget.shadowRoot.activeElement;
  if (!focused) return null;
  const { left, top, width, height } = focused.getBoundingClientRect();
  const marks = [0.1, 0.3, 0.5, 0.7, 0.9];
  const isSeen = marks.some((x) =>
    marks.some((y) => {
      const met = widget.shadowRoot.elementFromPoint(left + x * width, top + y * height);
      return focused.contains(met);
    }),
  );
  const name = focused.ariaLabel ?? focused.innerText?.trim() ?? '';
  return { what: `${focused.tagName}.${focused.className} ${name}`.slice(0, 60), isSeen };
}

/** Goes from the text field to all that Tab and Shift+Tab lead to, and looks at each. */
async function tabStops(page) {
  await addStyles(page, 'textarea { caret-color: transparent }'); // it blinks
  const stops = new Map();
  for (const keys of [['Tab'], ['Shift', 'Tab']]) {
    await (await byRole(page, 'textbox', 'Your question')).focus();
    for (;;) {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys) await page.keyboard.up(key);
      const stop = await page.$eval('clinic-faq', focusIn);
      if (stop === null || stops.has(stop.what)) break;
      stops.set(stop.what, { ...stop, isRinged: await changesWithFocus(page) });
    }
  }
  return [...stops.values()];
}

/** Whether the screen is another when the focused element has lost the focus. */
async function changesWithFocus(page) {
  const focused = await page.screenshot();
  const element = await page.evaluateHandle(
    () => document.querySelector('clinic-faq').shadowRoot.activeElement,
  );
  await element.evaluate((found) => found.blur());
  const { share } = await comparePictures(page, focused, await page.screenshot());
  await element.evaluate((found) => found.focus({ preventScroll: true, focusVisible: true }));
  return share > 0;
}

describe('2.4.7 and 2.4.11: wherever Tab leads, the focus is seen and not covered', () => {
  for (const [name, options] of Object.entries({
    'light, on a desk': { viewport: DESKTOP },
    'dark, on a phone': { viewport: PHONE, colorScheme: 'dark' },
    'forced colours': { viewport: DESKTOP, forcedColors: true },
    'at 400 %': { viewport: ZOOMED },
  })) {
    test(name, async (t) => {
      const { page } = await visitForm(t, options);
      await ask(page, answeredQuestion().question);
      const stops = await tabStops(page);
      const names = stops.map(({ what }) => what).join();
      for (const wanted of ['Close', 'Copy', 'Send', 'call 911']) assert.ok(names.includes(wanted));
      const hidden = stops.filter(({ isSeen }) => !isSeen).map(({ what }) => what);
      assert.deepEqual(hidden, [], 'covered');
      const unmarked = stops.filter(({ isRinged }) => !isRinged).map(({ what }) => what);
      assert.deepEqual(unmarked, [], 'without a ring');
    });
  }
});

test('3.2.6: help stands in the same place in every state', async (t) => {
  const { page } = await visitForm(t);
  const order = [];
  await throughStates(page, async (state) => {
    const { isLast, bottom } = await page.$eval('clinic-faq', (widget) => {
      const line = widget.shadowRoot.querySelector('.crisis-line');
      const rest = [
        ...widget.shadowRoot.querySelectorAll('.panel a, .panel button, .panel textarea'),
      ];
      const follows = (found) =>
        line.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING;
      return {
        isLast: rest.every((found) => line.contains(found) || !follows(found)),
        bottom: Math.round(line.getBoundingClientRect().bottom),
      };
    });
    assert.ok(isLast, state);
    order.push(bottom);
  });
  assert.equal(new Set(order).size, 1, `the 988 line moves: ${order}`);
});

test('these checks notice what they are for', async (t) => {
  const { page } = await visitForm(t);
  await ask(page, answeredQuestion().question);
  await addStyles(
    page,
    `.crisis-line { block-size: 10px; overflow: hidden }
    .close:focus-visible { outline: none }
    .header { position: relative }
    .header::after { content: ''; position: absolute; inset: 0; z-index: 1 }`,
  );
  assert.match((await page.$eval('clinic-faq', findCutOff)).join(), /crisis-line/);
  const stops = await tabStops(page);
  const wrong = (key) => stops.filter((stop) => !stop[key]).map(({ what }) => what);
  assert.deepEqual(wrong('isRinged'), ['BUTTON.close Close']);
  assert.deepEqual(wrong('isSeen'), ['BUTTON.close Close']);
});
