/** The form in the widget, to the clinic's database and back, with the keyboard and with faults. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeViolations, describeViolations } from './harness/axe.mjs';
import { accessibilityTree, allByRole, byRole } from './harness/browser.mjs';
import {
  complete,
  isThere,
  messageIn,
  openContactForm,
  postsIn,
  press,
  preview,
  sees,
} from './harness/contact.mjs';
import { unknownQuestion } from './harness/core.mjs';
import { createFaultyReceiver } from './harness/faulty-receiver.mjs';
import { startSite } from './harness/site.mjs';
import {
  ask,
  FAQ,
  openWidget,
  pageWith,
  tabTo,
  until,
  visit,
  waitForFocus,
} from './harness/visitor.mjs';

const PHONE = '210-555-0100';
const SENTINEL = 'Zanzibarwobble';

const tagWith = (attributes = '') =>
  pageWith(
    `<script src="/dist/clinic-faq.js" data-faq="${FAQ}" data-contact-endpoint="/api/messages"
      data-contact-phone="${PHONE}" ${attributes} async></script>`,
  );

const faulty = createFaultyReceiver();
let site;
before(async () => {
  site = await startSite({
    plugins: [faulty.plugin],
    pages: {
      '/form.html': tagWith(),
      '/urlencoded.html': tagWith('data-contact-format="urlencoded"'),
      '/multipart.html': tagWith('data-contact-format="multipart"'),
      '/hours.html': tagWith(
        'data-contact-hours="Mo-Fr 09:00-17:00" data-contact-timezone="America/Chicago"',
      ),
    },
  });
});
after(() => site.close());

async function openForm(
  t,
  { address = '/form.html', question = unknownQuestion(), ...options } = {},
) {
  faulty.clear();
  const opened = await visit(t, site.url + address, options);
  const { page } = opened;
  await openContactForm(page, question);
  return { ...opened, question };
}

test('a form that can’t be fetched leaves the other ways, and says so', async (t) => {
  const { page, log } = await visit(t, `${site.url}/form.html`);
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().includes('/contact-form-') ? request.abort() : request.continue(),
  );
  await openWidget(page);
  await ask(page, unknownQuestion());
  await press(page, 'Contact the clinic');
  await sees(page, 'The form was not found. You can copy your question.');
  await byRole(page, 'button', 'Copy your question');
  await byRole(page, 'link', `Call ${PHONE}`);
  await until(() => log.console.some(({ text }) => text.includes('form-not-loaded')), 'a warning');
});

const rowOf = (body) => faulty.stored().find(({ id }) => id === JSON.parse(body).id);

describe('a message written in the widget', () => {
  test('is carried, mended, previewed and sent with the keyboard alone', async (t) => {
    const { page, log, question, problems } = await openForm(t);
    assert.equal(await messageIn(page), question);
    await page.keyboard.type(' Please.');
    await tabTo(page, 'button', 'Check before sending');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'group', '3 things to fix');
    // The same press again says it again.
    await press(page, 'Check before sending');
    await waitForFocus(page, 'group', '3 things to fix');
    await tabTo(page, 'button', 'Your name: Please fill this in.');
    await page.keyboard.press('Enter');
    const name = await waitForFocus(page, 'textbox', 'Your name');
    assert.equal(await name.evaluate((field) => field.getAttribute('aria-invalid')), 'true');
    assert.equal(
      await name.evaluate(
        (field) =>
          field.getRootNode().getElementById(field.getAttribute('aria-describedby')).textContent,
      ),
      'Please fill this in.',
    );
    const [consent] = (await allByRole(page, 'checkbox')).slice(-1);
    assert.equal(await consent.evaluate((box) => box.checked), false);
    await complete(page);
    // Mending the last problem does not take the cursor away.
    assert.equal(await consent.evaluate((box) => box.matches(':focus')), true);
    await press(page, 'Check before sending');
    await waitForFocus(page, 'heading', 'This is what will be sent');
    const shown = await (
      await byRole(page, 'heading', 'This is what will be sent')
    ).evaluate((heading) =>
      [...heading.parentElement.querySelectorAll('dd')].map((value) => value.textContent),
    );
    await tabTo(page, 'button', 'Send');
    await page.keyboard.press('Enter');
    await waitForFocus(page, 'heading', 'Your message has arrived');

    const [{ body }, ...others] = postsIn(log);
    assert.deepEqual(others, []);
    const sent = { ...JSON.parse(body), consent: 'Yes' }; // said in words
    assert.deepEqual(shown.toSorted(), Object.values(sent).toSorted());
    assert.equal(rowOf(body).message, `${question} Please.`);
    assert.equal(rowOf(body).transcript, '');
    const text = await accessibilityTree(page);
    assert.match(text, /not watched around the clock.*988.*911/);
    assert.deepEqual(await page.evaluate(() => ({ ...sessionStorage })), {});
    assert.deepEqual(problems(), []);
  });

  test('is sent once by a double click', async (t) => {
    const { page, log } = await openForm(t);
    await preview(page);
    await (await byRole(page, 'button', 'Send')).click({ count: 2 });
    await sees(page, 'Your message has arrived');
    assert.equal(postsIn(log).length, 1);
  });

  for (const format of ['urlencoded', 'multipart']) {
    test(`arrives as ${format}, with the conversation only because it is ticked`, async (t) => {
      const { page } = await openForm(t, { address: `/${format}.html` });
      const count = faulty.stored().length;
      const [transcript] = await allByRole(page, 'checkbox');
      await transcript.focus();
      await page.keyboard.press('Space');
      await preview(page);
      await press(page, 'Send');
      await sees(page, 'Your message has arrived');
      const [row] = faulty.stored().slice(count);
      assert.equal(row.name, 'Ada Moreno');
      assert.match(row.transcript, /^> /);
    });
  }
});

describe('when it does not arrive', () => {
  const faults = {
    500: /server had a problem/,
    429: /server is busy/,
    'drop-before': /connection broke/,
    'drop-after': /connection broke/,
    timeout: /has not answered/,
  };
  for (const [fault, text] of Object.entries(faults)) {
    test(`${fault}: is kept, said, and sent again with the same id`, async (t) => {
      const { page, log } = await openForm(t);
      await preview(page);
      faulty.next(fault);
      const count = faulty.stored().length;
      await press(page, 'Send');
      await until(async () => text.test(await accessibilityTree(page)), String(text), 15_000);
      await byRole(page, 'link', `Call ${PHONE}`);
      await byRole(page, 'button', 'Copy the message');
      await press(page, 'Send');
      await waitForFocus(page, 'heading', 'Your message has arrived');
      const [first, second] = postsIn(log);
      assert.equal(first.body, second.body);
      assert.equal(faulty.stored().length, count + 1);
    });
  }

  test('offline: nothing is sent until the connection is back', async (t) => {
    const { page, log } = await openForm(t);
    await preview(page);
    await page.setOfflineMode(true);
    await press(page, 'Send');
    await sees(page, 'You are offline');
    assert.equal(postsIn(log).length, 0);
    await page.setOfflineMode(false);
    await press(page, 'Send');
    await sees(page, 'Your message has arrived');
  });

  test('what the server refuses comes back to its field', async (t) => {
    const { page } = await openForm(t);
    await preview(page);
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      request.method() === 'POST'
        ? request.respond({
            status: 422,
            contentType: 'application/json',
            body: '{"errors":{"email":"invalid","preferredWay":"invalid"}}',
          })
        : request.continue(),
    );
    await press(page, 'Send');
    await waitForFocus(page, 'group', '2 things to fix');
    const email = await byRole(page, 'textbox', 'Email');
    assert.equal(await email.evaluate((field) => field.getAttribute('aria-invalid')), 'true');
    await press(page, 'How should the clinic answer?: This does not look right. Please check it.');
    await waitForFocus(page, 'group', 'How should the clinic answer?');
  });
});

describe('the draft', () => {
  test('survives closing, a reload and another page, and goes when it is deleted', async (t) => {
    const { page } = await openForm(t);
    await page.keyboard.type(` ${SENTINEL}`);
    const written = await messageIn(page);
    await page.keyboard.press('Escape');
    await openPanelAgain(page);
    await waitForFocus(page, 'textbox', 'Your message');
    assert.equal(await messageIn(page), written);
    await complete(page);
    await press(page, 'Check before sending');
    await waitForFocus(page, 'heading', 'This is what will be sent');
    await page.keyboard.press('Escape');
    await openPanelAgain(page);
    await waitForFocus(page, 'heading', 'This is what will be sent');
    for (const address of ['/form.html', '/urlencoded.html']) {
      await page.goto(site.url + address);
      await openWidget(page);
      await ask(page, unknownQuestion());
      await press(page, 'Contact the clinic');
      await waitForFocus(page, 'textbox', 'Your message');
      assert.equal(await messageIn(page), written);
    }
    await press(page, 'Delete this message');
    await waitForFocus(page, 'textbox', 'Your question');
    assert.deepEqual(await page.evaluate(() => ({ ...sessionStorage, ...localStorage })), {});
    assert.ok(!(await isThere(page, SENTINEL)));
  });

  const openPanelAgain = async (page) => (await byRole(page, 'button', 'Ask a question')).click();
});

describe('a message that speaks of danger', () => {
  test('is answered with help first, and sent if the visitor goes on', async (t) => {
    const { page, log } = await openForm(t);
    await page.keyboard.type(' I want to kill myself.');
    await complete(page);
    await press(page, 'Check before sending');
    await until(
      async () =>
        page.evaluate(() => document.activeElement?.localName === 'clinic-faq') &&
        (await allByRole(page, 'button', 'Go on with my message')).length > 0,
      'the card',
    );
    assert.match(await accessibilityTree(page), /988/);
    const group = await byRole(page, 'button', 'Go on with my message');
    const isCardFocused = await group.evaluate((button) =>
      button.getRootNode().activeElement?.matches('.step'),
    );
    assert.equal(isCardFocused, true);
    assert.equal(postsIn(log).length, 0);
    await press(page, 'Go on with my message');
    await waitForFocus(page, 'heading', 'This is what will be sent');
    await press(page, 'Send');
    await sees(page, 'Your message has arrived');
  });
});

describe('opening hours', () => {
  // 2026: clocks in Chicago go forward on 8 March. 14:30 UTC is 8:30 the Friday before, 9:30 the Monday after.
  const times = {
    '2026-03-06T14:30:00Z': /Closed now\. Opens Friday 9:00\sAM\./,
    '2026-03-09T14:30:00Z': /Open now, until 5:00\sPM\./,
    '2026-03-09T22:30:00Z': /Closed now\. Opens Tuesday 9:00\sAM\./,
  };
  for (const [time, text] of Object.entries(times)) {
    test(`are the clinic's own at ${time}`, async (t) => {
      const { page } = await visit(t, 'about:blank');
      await page.evaluateOnNewDocument((now) => {
        const { Date: RealDate } = globalThis;
        globalThis.Date = class extends RealDate {
          constructor(...values) {
            super(...(values.length > 0 ? values : [now]));
          }
        };
      }, time);
      await page.goto(`${site.url}/hours.html`);
      await openWidget(page);
      await ask(page, unknownQuestion());
      assert.match(await accessibilityTree(page), text);
    });
  }
});

describe('every step', () => {
  for (const colorScheme of ['light', 'dark']) {
    for (const width of [390, 1280]) {
      test(`is accessible: ${colorScheme}, ${width} pixels`, async (t) => {
        const { page } = await openForm(t, {
          colorScheme,
          viewport: { width, height: 800 },
          openShadowRoots: true,
          reducedMotion: 'reduce',
        });
        const look = async (step) => {
          assert.equal(describeViolations(await axeViolations(page)), '', step);
          const small = await page.evaluate(() =>
            [
              ...document
                .querySelector('clinic-faq')
                .shadowRoot.querySelectorAll(
                  '.contact-panel :is(button, a, summary, textarea, label.choice), .contact-panel .line input:not([type=checkbox])',
                ),
            ]
              .filter((element) => element.getClientRects().length > 0)
              .map((element) => [
                element.textContent.trim() || element.id,
                element.getBoundingClientRect().height,
              ])
              .filter(([, height]) => height < 43.9),
          );
          assert.deepEqual(small, [], step);
        };
        await look('form');
        await press(page, 'Check before sending');
        await waitForFocus(page, 'group', '3 things to fix');
        await look('problems');
        await preview(page);
        await look('preview');
        faulty.next('500');
        await press(page, 'Send');
        await sees(page, 'server had a problem');
        await look('failed');
        await press(page, 'Send');
        await sees(page, 'Your message has arrived');
        await look('sent');
      });
    }
  }
});
