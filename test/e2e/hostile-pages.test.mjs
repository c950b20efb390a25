/** The widget on pages that make it hard for others' scripts and styles, in each engine. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { allByRole, byRole } from './harness/browser.mjs';
import { answeredQuestion } from './harness/core.mjs';
import { testInEachEngine } from './harness/engines.mjs';
import { fixturePages } from './harness/fixture-pages.mjs';
import {
  ask,
  assertNoProblems,
  assertReadable,
  close,
  open,
  tabTo,
  waitForFocus,
  waitForPage,
  waitForText,
} from './harness/keyboard-journey.mjs';
import { startSite } from './harness/site.mjs';
import { openReadyWidget, until, visit } from './harness/visitor.mjs';

let site;
before(async () => {
  site = await startSite({ plugins: [fixturePages()] });
});
after(() => site.close());

describe('a visitor opens the widget, asks, reads and closes it', () => {
  const pages = {
    'where nothing is special': 'plain',
    'where every element is reset, hidden and spaced': 'unset-everything',
    'where that is marked important': 'unset-everything-important',
    'above neighbours with the greatest z-index': 'z-index',
    'in a form': 'form',
    'in a cell of a table': 'table',
    'in what is moved, made small, faint and clipped': 'transform',
    'where the root font is small': 'small-root-font',
    'in quirks mode': 'quirks',
    'beside Prototype.js': 'prototype-js',
    'beside MooTools': 'mootools',
    'where Object.prototype has additions': 'object-prototype',
  };
  for (const [name, page] of Object.entries(pages)) {
    testInEachEngine(name, async (window) => {
      const { question, entry } = answeredQuestion();
      await window.goTo(`${site.url}/pages/${page}.html`);
      await open(window);
      const answer = await ask(window, question);
      assert.ok(answer.includes(entry.question), answer);
      await assertReadable(window);
      await close(window);
      await assertNoProblems(window);
    });
  }
});

describe('the page and the widget leave each other alone', () => {
  testInEachEngine('reset and hidden, it can be read in the middle of the page', async (window) => {
    const { question, entry } = answeredQuestion();
    await window.goTo(`${site.url}/pages/unset-everything-inline.html`);
    await waitForText(window, '.welcome');
    await tabTo(window, 'Your question');
    assert.ok((await ask(window, question)).includes(entry.question));
    await assertReadable(window);
    await assertNoProblems(window);
  });

  testInEachEngine('Enter in the widget does not send the form around it', async (window) => {
    const { question } = answeredQuestion();
    await window.goTo(`${site.url}/pages/form-inline.html`);
    await waitForText(window, '.welcome');
    const entered = () =>
      window.evaluate(() => String(new URLSearchParams(new FormData(document.forms[0]))));
    assert.equal(await entered(), 'name=Ada');
    await tabTo(window, 'Your question');
    await ask(window, question);
    await tabTo(window, 'All questions', 'Shift+Tab');
    await window.press('Enter');
    await waitForText(window, '.browse-title');
    assert.equal(await entered(), 'name=Ada', 'a field of the widget belongs to the form');
    assert.equal(await window.evaluate(() => location.pathname), '/pages/form-inline.html');
    // The form itself does send with Enter.
    await tabTo(window, 'Send the form');
    await window.press('Enter');
    await waitForPage(window, '/submitted?name=Ada');
  });

  testInEachEngine('keys pressed in the widget set off no hotkey', async (window) => {
    const pressed = () => window.evaluate(() => globalThis.pressedKeys());
    await window.goTo(`${site.url}/pages/hotkeys.html`);
    await tabTo(window, 'Ask a question');
    await pressed();
    await window.press('Enter'); // on the launcher
    await waitForFocus(window, 'widget: Your question');
    await ask(window, answeredQuestion().question);
    await window.type('kj/?');
    await window.press('ArrowUp');
    await tabTo(window, 'All questions', 'Shift+Tab');
    await window.press('Enter');
    await waitForFocus(window, 'widget: All questions');
    await window.press('j');
    await close(window); // Escape
    await window.press(' '); // on the launcher that has come back
    await waitForFocus(window, 'widget: Your question');
    assert.equal(await pressed(), '');
    await window.evaluate(() => document.querySelector('a').focus());
    await window.press('k');
    let heard = '';
    const isHeard = async () => (heard += await pressed()).includes('keydown k (document)');
    await until(isHeard, 'the page hears its own keys');
  });

  testInEachEngine('none of its styles reaches the page', async (window) => {
    await window.goTo(`${site.url}/pages/plain.html`);
    const styles = () => window.evaluate(stylesInPage);
    const before = await styles();
    await open(window);
    await ask(window, answeredQuestion().question);
    assert.equal(await styles(), before);
  });
});

/** Runs in the page: every computed style of the page's own elements, and how many sheets there are. */
function stylesInPage() {
  const elements = [document.documentElement, document.body, ...document.querySelectorAll('h1, p')];
  const sheets = `${document.styleSheets.length} ${document.adoptedStyleSheets.length}`;
  return elements
    .map((element) => {
      const style = getComputedStyle(element);
      return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
    })
    .concat(sheets)
    .join('\n');
}

describe('on paper', () => {
  test('there is neither launcher nor panel, and what the page says stays', async (t) => {
    const { page } = await visit(t, `${site.url}/pages/plain.html`);
    await page.emulateMediaType('print');
    assert.deepEqual(await allByRole(page, 'button', 'Ask a question'), []);
    await page.emulateMediaType('screen');
    await openReadyWidget(page);
    await page.emulateMediaType('print');
    await byRole(page, 'heading', 'A clinic');
    assert.deepEqual(await allByRole(page, 'dialog'), []);
  });
});
