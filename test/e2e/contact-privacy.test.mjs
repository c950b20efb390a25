/** What the visitor writes is where they want it and nowhere else, by each of the three ways. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeViolations, describeViolations } from './harness/axe.mjs';
import { accessibilityTree, allByRole, byRole } from './harness/browser.mjs';
import {
  complete,
  messageIn,
  openContactForm,
  postsIn,
  press,
  preview,
  sees,
} from './harness/contact.mjs';
import { createFaultyReceiver } from './harness/faulty-receiver.mjs';
import { startSite } from './harness/site.mjs';
import { holds, recordTraces, storedIn, tracesIn } from './harness/traces.mjs';
import { ask, FAQ, openWidget, pageWith, tabTo, until, visit } from './harness/visitor.mjs';

const SENTINEL = 'Zanzibarwobble';
const QUESTION = `flurbish ${SENTINEL} grommet`;
const FORM = `<form id="contact"><label>Message <textarea name="message"></textarea></label>
  <button>Send it</button></form>`;
const LINES = 'emergency: 112; lifeline: 0800 111 0 111';

const tag = (attributes) =>
  `<script src="/dist/clinic-faq.js" data-faq="${FAQ}" ${attributes} async></script>`;

const faulty = createFaultyReceiver();
let site;
before(async () => {
  site = await startSite({
    plugins: [faulty.plugin],
    pages: {
      '/page-form.html': pageWith(
        `<section aria-label="Write to us">${FORM}</section>${tag('data-contact-form="#contact"')}`,
      ),
      '/contact-page.html': pageWith(tag('data-contact="/contact"')),
      '/widget-form.html': pageWith(tag('data-contact-endpoint="/api/messages"')),
      '/lines.html': pageWith(
        tag(
          `data-contact-endpoint="/api/messages" data-contact-reply-time="within one business day" data-help-lines="${LINES}"`,
        ),
      ),
    },
  });
});
after(() => site.close());

async function arrive(t, address) {
  const opened = await visit(t, 'about:blank');
  await recordTraces(opened.page);
  await opened.page.goto(site.url + address);
  return opened;
}

/** Whether it is anywhere where others could read it but the field, or the request, that it is meant for. */
async function isElsewhere(opened, meant) {
  const { page, log, events } = opened;
  const requests = log.requests.filter((request) => request !== meant);
  const places = [await tracesIn(opened), await storedIn(page), requests, meant?.url, events];
  return holds(places, SENTINEL);
}

describe('a word that the visitor types is nowhere but', () => {
  test('in the page’s own form', async (t) => {
    const opened = await arrive(t, '/page-form.html');
    const { page, log } = opened;
    await openWidget(page);
    await ask(page, QUESTION);
    await press(page, 'Contact the clinic');
    await page.waitForFunction(
      (text) => document.querySelector('textarea').value === text,
      {},
      QUESTION,
    );
    assert.equal(await isElsewhere(opened), false);
    assert.deepEqual(postsIn(log), []);
  });

  test('on the contact page', async (t) => {
    const opened = await arrive(t, '/contact-page.html');
    const { page, log } = opened;
    await openWidget(page);
    await ask(page, QUESTION);
    assert.equal(await isElsewhere(opened), false);
    await (await byRole(page, 'link', 'Contact the clinic')).focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      (text) => document.querySelector('#message')?.value === text,
      {},
      QUESTION,
    );
    assert.equal(await isElsewhere(opened), false);
    assert.deepEqual(postsIn(log), []);
  });

  test('in the one request that sends the form', async (t) => {
    const opened = await arrive(t, '/widget-form.html');
    const { page, log } = opened;
    await openContactForm(page, QUESTION);
    await preview(page);
    await press(page, 'Send');
    await sees(page, 'Your message has arrived');
    const [sent, ...others] = postsIn(log);
    assert.deepEqual(others, []);
    assert.ok(sent.body.includes(SENTINEL));
    assert.equal(await isElsewhere(opened, sent), false);
  });
});

describe('each way is walked with the keyboard alone, by its names, and axe finds nothing', () => {
  const look = async (page) => assert.equal(describeViolations(await axeViolations(page)), '');
  const options = { openShadowRoots: true, reducedMotion: 'reduce' };

  test('the page’s own form', async (t) => {
    const { page } = await visit(t, `${site.url}/page-form.html`, options);
    await tabTo(page, 'button', 'Ask a question');
    await page.keyboard.press('Enter');
    await byRole(page, 'textbox', 'Your question');
    await ask(page, QUESTION);
    await tabTo(page, 'button', 'Contact the clinic', { backwards: true });
    await look(page);
    await page.keyboard.press('Enter');
    await until(
      async () =>
        /textbox "Message ?" = .*Zanzibarwobble.* focused:true/.test(await accessibilityTree(page)),
      'the focus in the page’s field',
    );
    assert.deepEqual(await allByRole(page, 'dialog'), []);
  });

  test('the contact page', async (t) => {
    const { page } = await visit(t, `${site.url}/contact-page.html`, options);
    await tabTo(page, 'button', 'Ask a question');
    await page.keyboard.press('Enter');
    await byRole(page, 'textbox', 'Your question');
    await ask(page, QUESTION);
    await tabTo(page, 'link', 'Contact the clinic', { backwards: true });
    await look(page);
    await page.keyboard.press('Enter');
    await until(
      async () => /textbox "Message ?" = .*Zanzibarwobble/.test(await accessibilityTree(page)),
      'the question in the contact page’s field',
    );
    await sees(page, 'Your question is filled in. It is not sent yet.');
    await look(page);
  });
});

describe('where the browser keeps nothing', () => {
  const QUIET = 'This browser does not keep drafts.';
  /** As a browser does whose visitor forbids site data. */
  const forbid = (page) =>
    page.evaluateOnNewDocument(() => {
      Object.defineProperty(globalThis, 'sessionStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    });
  /** For real: until not one letter more is taken. */
  const fillUp = (page) =>
    page.evaluate(() => {
      for (let size = 2 ** 22; size >= 1; size /= 2) {
        try {
          for (let times = 0; times < 3; times += 1)
            sessionStorage.setItem(`x${size}-${times}`, 'x'.repeat(size));
        } catch {
          // smaller pieces may still find room
        }
      }
    });

  /** Whether the browser asks before it leaves. */
  async function asksBeforeLeaving(page) {
    let asked = false;
    const answer = async (dialog) => {
      asked = dialog.type() === 'beforeunload';
      await dialog.accept();
    };
    page.once('dialog', answer);
    await page.reload();
    page.off('dialog', answer);
    return asked;
  }

  test('forbidden: it is said before anything is typed, and leaving is asked about', async (t) => {
    const { page, problems } = await visit(t, 'about:blank');
    await forbid(page);
    await page.goto(`${site.url}/widget-form.html`);
    await openContactForm(page, QUESTION);
    await sees(page, QUIET);
    await page.keyboard.type(' More.');
    assert.equal(await asksBeforeLeaving(page), true);
    assert.deepEqual(problems(), []);
  });

  test('forbidden: nothing is asked when the message has arrived, or was deleted', async (t) => {
    const { page } = await visit(t, 'about:blank');
    await forbid(page);
    await page.goto(`${site.url}/widget-form.html`);
    await openContactForm(page, QUESTION);
    await preview(page);
    await press(page, 'Send');
    await sees(page, 'Your message has arrived');
    assert.equal(await asksBeforeLeaving(page), false);
    await openContactForm(page, QUESTION);
    await press(page, 'Delete this message');
    assert.equal(await asksBeforeLeaving(page), false);
  });

  test('full: the same', async (t) => {
    const { page } = await visit(t, `${site.url}/widget-form.html`);
    await fillUp(page);
    await openContactForm(page, QUESTION);
    await sees(page, QUIET);
    assert.equal(await asksBeforeLeaving(page), true);
  });

  test('elsewhere nothing of it is said or asked', async (t) => {
    const { page } = await visit(t, `${site.url}/widget-form.html`);
    await openContactForm(page, QUESTION);
    await page.keyboard.type(' More.');
    assert.ok(!(await accessibilityTree(page)).includes(QUIET));
    assert.equal(await asksBeforeLeaving(page), false);
  });
});

describe('the draft in the tab', () => {
  test('is there while it is written, through a navigation, and without a trace after "Delete"', async (t) => {
    const { page } = await visit(t, `${site.url}/widget-form.html`);
    await openContactForm(page, QUESTION);
    await page.keyboard.type(' More.');
    assert.deepEqual(Object.keys(await storedIn(page)), ['clinic-faq:draft']);
    assert.ok((await storedIn(page))['clinic-faq:draft'].includes(`${QUESTION} More.`));
    await page.keyboard.press('Escape');
    await page.goto(`${site.url}/contact-page.html`);
    assert.ok((await storedIn(page))['clinic-faq:draft'].includes('More.'));
    await page.goto(`${site.url}/widget-form.html`);
    await openContactForm(page, QUESTION);
    assert.equal(await messageIn(page), `${QUESTION} More.`);
    await complete(page);
    await press(page, 'Delete this message');
    assert.deepEqual(await storedIn(page), {});
    await openPanelAndForm(page);
    assert.equal(await (await byRole(page, 'textbox', 'Your name')).evaluate((f) => f.value), '');
    assert.ok(!(await messageIn(page)).includes('More.'));
  });

  const openPanelAndForm = async (page) => {
    await press(page, 'Contact the clinic');
    await byRole(page, 'textbox', 'Your message');
  };
});

test('what is said at the end has the numbers of the country', async (t) => {
  const { page } = await visit(t, `${site.url}/lines.html`);
  await openContactForm(page, QUESTION);
  await preview(page);
  await press(page, 'Send');
  await sees(page, 'Your message has arrived');
  const text = await accessibilityTree(page);
  assert.match(text, /reads messages within one business day/);
  assert.match(text, /not watched around the clock\..*call 0800-111-0-111\..*call 112\./);
  assert.doesNotMatch(text, /\b(988|911)\b/);
});
