/** Several widgets, several versions, and pages that move, replace and keep what is on them. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fastifyStatic from '@fastify/static';
import { answeredQuestion } from './harness/core.mjs';
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
  waitForText,
} from './harness/keyboard-journey.mjs';
import { startSite } from './harness/site.mjs';
import { FAQ, pageWith, scriptTag, until } from './harness/visitor.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const LAUNCHER = 'Ask a question';

/** The built files at a second address, as a second version would be. */
async function otherVersion(app) {
  await app.register(fastifyStatic, {
    root: DIST,
    prefix: '/other-version/',
    decorateReply: false,
  });
}

/** What a web team has to allow for its files to be used by pages of another origin. */
async function forEveryOrigin(app) {
  app.addHook('onSend', async (request, reply) => {
    reply.header('access-control-allow-origin', '*');
  });
}
forEveryOrigin[Symbol.for('skip-override')] = true; // for every route, not only those of a plug-in

/** The tag with everything from one server. */
const tagFrom = (url) =>
  scriptTag({
    src: `${url}/dist/clinic-faq.js`,
    faq: url + FAQ,
    contact: `${url}/contact`,
    attributes: 'data-faq-crossorigin async',
  });

let site;
let openSite;
before(async () => {
  openSite = await startSite({ plugins: [forEveryOrigin] });
  site = await startSite({
    pages: { '/cross-origin.html': pageWith(tagFrom(openSite.url)) },
    plugins: [fixturePages(), otherVersion],
  });
});
after(async () => {
  await site.close();
  await openSite.close();
});

async function assertWorks(window) {
  const { question, entry } = answeredQuestion();
  await open(window);
  assert.ok((await ask(window, question)).includes(entry.question));
  await assertReadable(window);
  await close(window);
}

const warningsIn = async (window) =>
  (await window.evaluate(() => globalThis.recordedProblems()))
    .split('\n')
    .filter((line) => line !== '');

describe('several on one page', () => {
  testInEachEngine('each answers from its own file', async (window) => {
    const { question, entry } = answeredQuestion();
    await window.goTo(`${site.url}/pages/two-datasets.html`);
    await until(async () => (await textIn(window, '.welcome', '#third')) !== '', 'the third');
    await tabTo(window, LAUNCHER);
    await window.press('Enter');
    await waitForText(window, '.welcome');
    await ask(window, question);
    await close(window);
    await tabTo(window, LAUNCHER);
    await window.press('Enter');
    await until(async () => (await textIn(window, '.welcome', '#second')) !== '', 'the second');
    await window.type('How do ferns grow?');
    await window.press('Enter');
    await until(async () => (await textIn(window, '.answer', '#second')) !== '', 'its answer');
    assert.match(await textIn(window, '.answer', '#second'), /Slowly, and in the shade/);
    assert.ok((await textIn(window, '.welcome', '#third')).length > 0);
    assert.equal(await textIn(window, '.answer', '#third'), '');
    await window.press('Escape');
    await window.evaluate(() => document.querySelector('#first').show());
    await waitForText(window, '.answer');
    assert.ok((await textIn(window, '.answer')).includes(entry.question));
    await assertNoProblems(window);
  });

  testInEachEngine(
    'of two versions the first serves both, and one warning says so',
    async (window) => {
      await window.goTo(`${site.url}/pages/two-versions.html`);
      await assertWorks(window);
      const warnings = await warningsIn(window);
      assert.equal(warnings.length, 1, warnings.join('\n'));
      assert.match(warnings[0], /^warning: \[clinic-faq\] two-versions: .*#two-versions$/);
      await tabTo(window, LAUNCHER);
      await window.press('Enter');
      const other = 'clinic-faq[placement=bottom-start]';
      await until(async () => /ferns/.test(await textIn(window, '.welcome', other)), 'the other');
    },
  );

  testInEachEngine('the same with two modules', async (window) => {
    await window.goTo(`${site.url}/pages/two-versions-modules.html`);
    await assertWorks(window);
    const warnings = await warningsIn(window);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0], /^warning: \[clinic-faq\] two-versions: .*#two-versions$/);
  });
});

describe('a page that moves it', () => {
  testInEachEngine('out and in a hundred times leaves nothing behind', async (window) => {
    await window.goTo(`${site.url}/pages/module.html`);
    await tabTo(window, LAUNCHER);
    const [once, often] = (await window.evaluate(moveInPage)).split(' ');
    assert.equal(often, once, 'listeners of the page after one round and after a hundred');
    await window.evaluate(() => document.activeElement.blur());
    await assertWorks(window);
    await assertNoProblems(window);
  });

  testInEachEngine('into the document of a frame and back', async (window) => {
    await window.goTo(`${site.url}/pages/module.html`);
    await open(window);
    await ask(window, answeredQuestion().question);
    await window.evaluate(moveIntoFrame);
    assert.equal(await window.evaluate(stylesInFrame), 'fixed 16px');
    await window.evaluate(() => {
      document.body.append(globalThis.moved);
    });
    await until(async () => (await textIn(window, '.answer')) !== '', 'the conversation');
    await window.evaluate(() => globalThis.moved.hide());
    await assertWorks(window);
    await assertNoProblems(window);
  });

  testInEachEngine('first of all into a frame', async (window) => {
    await window.goTo(`${site.url}/pages/module.html`);
    await tabTo(window, LAUNCHER);
    await window.evaluate(moveIntoFrame, true);
    await window.evaluate(() => {
      globalThis.moved.open = true;
      return globalThis.moved.updateComplete.then(() => '');
    });
    assert.equal(await window.evaluate(stylesInFrame), 'fixed 16px');
  });
});

/** Runs in the page: how many listeners document and window have, more than before, after 1 and 100 rounds. */
async function moveInPage() {
  let count = 0;
  for (const target of [document, globalThis]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = function add(type, listener, options) {
      count += 1;
      options?.signal?.addEventListener('abort', () => (count -= 1));
      return addEventListener.call(target, type, listener, options);
    };
    target.removeEventListener = function remove(...args) {
      count -= 1;
      return removeEventListener.apply(target, args);
    };
  }
  const widget = document.querySelector('clinic-faq');
  const round = async () => {
    widget.remove();
    document.body.append(widget);
    await widget.updateComplete;
    await new Promise(requestAnimationFrame);
  };
  await round();
  const once = count;
  for (let rounds = 1; rounds < 100; rounds += 1) await round();
  return `${once} ${count}`;
}

/** Runs in the page. */
async function moveIntoFrame(isNew) {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  document.body.append(frame);
  const widget = isNew
    ? document.createElement('clinic-faq') // never shown in this document
    : document.querySelector('clinic-faq');
  globalThis.moved = widget;
  frame.contentDocument.body.append(frame.contentDocument.adoptNode(widget));
  await widget.updateComplete;
}

/** Runs in the page. */
function stylesInFrame() {
  const panel = globalThis.moved.renderRoot.querySelector('.panel');
  const { position, fontSize } = panel.ownerDocument.defaultView.getComputedStyle(panel);
  return `${position} ${fontSize}`;
}

/** Runs in the page: what Turbo and its like do on the way to another page. */
function swapBodyInPage(script) {
  const body = document.createElement('body');
  const heading = document.createElement('h1');
  heading.textContent = 'Another page';
  body.append(heading);
  const old = document.querySelector('body script[data-faq]');
  document.body.replaceWith(body);
  history.pushState({}, '', '/pages/another.html');
  if (!script || !old) return;
  const again = document.createElement('script'); // a copy runs, the original doesn't run again
  for (const { name, value } of old.attributes) again.setAttribute(name, value);
  body.append(again);
}

const widgetsIn = (window) =>
  window.evaluate(() => String(document.querySelectorAll('clinic-faq').length));

describe('a page that never loads anew', () => {
  testInEachEngine('a new address alone changes nothing', async (window) => {
    await window.goTo(`${site.url}/pages/plain.html`);
    await open(window);
    await ask(window, answeredQuestion().question);
    await window.evaluate(() => history.pushState({}, '', '/pages/elsewhere.html#top'));
    await window.evaluate(() => history.back());
    await assertReadable(window);
    await close(window);
    await assertNoProblems(window);
  });

  for (const isOpened of [false, true]) {
    const when = isOpened ? 'opened before' : 'never opened';
    testInEachEngine(`another body, with the tag at the head, ${when}`, async (window) => {
      await window.goTo(`${site.url}/pages/head-script.html`);
      await tabTo(window, LAUNCHER);
      if (isOpened) {
        await window.press('Enter');
        await waitForFocus(window, 'widget: Your question');
        await close(window);
      }
      await window.evaluate(swapBodyInPage, false);
      await assertWorks(window);
      assert.equal(await widgetsIn(window), '1');
      await assertNoProblems(window);
    });

    testInEachEngine(`another body, whose tag runs again, ${when}`, async (window) => {
      await window.goTo(`${site.url}/pages/plain.html`);
      await tabTo(window, LAUNCHER);
      if (isOpened) {
        await window.press('Enter');
        await waitForFocus(window, 'widget: Your question');
        await close(window);
      }
      await window.evaluate(swapBodyInPage, true);
      await assertWorks(window);
      assert.equal(await widgetsIn(window), '1');
      await assertNoProblems(window);
    });
  }

  testInEachEngine('left and come back to, it is as it was, or new', async (window) => {
    const { question } = answeredQuestion();
    await window.goTo(`${site.url}/pages/plain.html`);
    await window.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => (globalThis.isKept = persisted));
    });
    await open(window);
    await ask(window, question);
    await window.goTo(`${site.url}/contact`);
    await window.back();
    await waitForPage(window, '/pages/plain.html');
    if (await window.evaluate(() => globalThis.isKept === true)) {
      await assertReadable(window);
      await window.evaluate(() => document.querySelector('clinic-faq').hide());
    }
    await window.evaluate(() => document.activeElement?.blur());
    await open(window);
    await ask(window, question);
    await assertReadable(window);
  });
});

describe('files and other origins', () => {
  /** @returns {Promise<string>} the address of a page on this machine's disk */
  async function pageOnDisk(t, html) {
    const folder = await mkdtemp(join(tmpdir(), 'clinic-faq-'));
    t.after(() => rm(folder, { recursive: true }));
    const path = join(folder, 'page.html');
    await writeFile(path, html);
    return pathToFileURL(path).href;
  }

  testInEachEngine('a page from another origin, which the files allow', async (window) => {
    await window.goTo(`${site.url}/cross-origin.html`);
    await assertWorks(window);
  });

  testInEachEngine(
    'a page from a file, with a widget from a server that allows it',
    async (window, t) => {
      await window.goTo(await pageOnDisk(t, pageWith(tagFrom(openSite.url))));
      await assertWorks(window);
    },
  );

  testInEachEngine(
    'a page from a file, with a server that does not: the clinic is in reach',
    async (window, t) => {
      await window.goTo(await pageOnDisk(t, pageWith(tagFrom(site.url))));
      await tabTo(window, LAUNCHER);
      await window.press('Enter');
      await waitForText(window, '[role="alert"]', 'the way to the clinic', 'body > div[lang]');
      await tabTo(window, 'Contact the clinic');
      assert.equal(await focusIn(window), 'widget: Contact the clinic');
    },
  );
});
