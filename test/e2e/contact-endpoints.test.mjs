/** What counts as a confirmation, with the endpoints that web teams have. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { accessibilityTree, byRole } from './harness/browser.mjs';
import { openContactForm, postsIn, press, preview, sees } from './harness/contact.mjs';
import { CONTACT_FORM_7, formServices } from './harness/form-services.mjs';
import { startSite } from './harness/site.mjs';
import { FAQ, pageWith, until, visit, waitForFocus } from './harness/visitor.mjs';

const UNCONFIRMED = 'did not say that it has your message';
const ARRIVED = 'Your message has arrived';

const services = formServices();
const far = formServices();
let site;
let elsewhere;

const tagFor = (endpoint, attributes = '') =>
  pageWith(
    `<script src="/dist/clinic-faq.js" data-faq="${FAQ}" data-contact-endpoint="${endpoint}"
      ${attributes} async></script>`,
  );

/** Allows what form services allow to other sites' pages: the method and nothing beside. */
const cors = async (app) => {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('access-control-allow-origin', '*');
    if (request.method === 'OPTIONS')
      await reply.header('access-control-allow-headers', 'content-type').code(204).send();
  });
  app.options('/formspree', async (request, reply) => reply.code(204).send());
  await far.plugin(app);
};

before(async () => {
  elsewhere = await startSite({ plugins: [cors] });
  const json = ['log-in', 'nothing', 'moved-302', 'moved-303', 'moved-307', 'moved-308'];
  site = await startSite({
    plugins: [services.plugin],
    pages: {
      ...Object.fromEntries(json.map((name) => [`/${name}.html`, tagFor(`/${name}`)])),
      '/cf7.html': tagFor(CONTACT_FORM_7, 'data-contact-format="multipart"'),
      '/cf7-tag.html': tagFor(
        CONTACT_FORM_7,
        'data-contact-format="multipart" data-contact-hidden-fields="_wpcf7_unit_tag=wpcf7-f7-p2-o1&_wpcf7_locale=en_US"',
      ),
      '/cf7-no-tag.html': tagFor(
        CONTACT_FORM_7,
        'data-contact-format="multipart" data-contact-hidden-fields="_wpcf7_unit_tag=none"',
      ),
      '/formspree.html': tagFor('/formspree', 'data-contact-format="urlencoded"'),
      '/far.html': tagFor(`${elsewhere.url}/formspree`, 'data-contact-format="urlencoded"'),
      '/netlify.html': tagFor(
        '/thanks',
        'data-contact-format="urlencoded" data-contact-hidden-fields="form-name=contact" data-contact-success-text="Thank you!"',
      ),
      '/netlify-no-words.html': tagFor(
        '/thanks',
        'data-contact-format="urlencoded" data-contact-hidden-fields="form-name=contact"',
      ),
      '/other-words.html': tagFor('/log-in', 'data-contact-success-text="Thank you!"'),
      '/bad-hidden.html': tagFor('/formspree', 'data-contact-hidden-fields="email=x&form-name=y"'),
    },
  });
});
after(() => Promise.all([site.close(), elsewhere.close()]));

async function send(t, address, { text = '' } = {}) {
  const opened = await visit(t, site.url + address);
  const { page } = opened;
  await openContactForm(page);
  await page.keyboard.type(text);
  await preview(page);
  const arrived = services.arrived.length;
  await press(page, 'Send');
  return { ...opened, arrivedNow: () => services.arrived.slice(arrived) };
}

const draftOf = (page) => page.evaluate(() => sessionStorage.getItem('clinic-faq:draft') ?? '');

describe('is not taken for a confirmation', () => {
  const others = {
    '/log-in.html': 'a log-in page with status 200',
    '/other-words.html': 'a page without the words that the web team named',
    '/nothing.html': 'an empty answer with status 200',
    '/netlify-no-words.html': 'a thank-you page that the web team has not named',
    '/moved-302.html': 'a redirect that becomes a GET',
    '/moved-303.html': 'the same by 303',
    '/moved-307.html': 'a redirect that would send the message on',
    '/moved-308.html': 'the same by 308',
  };
  for (const [address, name] of Object.entries(others)) {
    test(name, async (t) => {
      const { page, log, arrivedNow } = await send(t, address);
      await sees(page, UNCONFIRMED);
      assert.ok(!(await accessibilityTree(page)).includes(ARRIVED));
      assert.match(await draftOf(page), /Ada Moreno/);
      assert.ok(log.console.some(({ text }) => text.includes('contact-unconfirmed')));
      assert.deepEqual(
        arrivedNow().filter((body) => 'elsewhere' in body),
        [],
        'it was sent on to another address',
      );
      await byRole(page, 'button', 'Copy the message');
    });
  }
});

describe('is a confirmation', () => {
  const confirmed = {
    '/formspree.html': 'Formspree’s JSON',
    '/netlify.html': 'Netlify’s thank-you page, by the words that the web team named',
    '/cf7.html': 'Contact Form 7’s mail_sent, with a unit tag made of the address',
    '/cf7-tag.html': 'the same with the web team’s own unit tag',
  };
  for (const [address, name] of Object.entries(confirmed)) {
    test(name, async (t) => {
      const { page, arrivedNow, problems } = await send(t, address);
      await waitForFocus(page, 'heading', ARRIVED);
      const [body, ...more] = arrivedNow();
      assert.deepEqual(more, []);
      assert.equal(body.name ?? body['your-name'], 'Ada Moreno');
      if (address === '/netlify.html') assert.equal(body['form-name'], 'contact');
      if (address === '/cf7.html') assert.equal(body._wpcf7_unit_tag, 'wpcf7-f7-o1');
      if (address === '/cf7-tag.html') assert.equal(body._wpcf7_unit_tag, 'wpcf7-f7-p2-o1');
      assert.equal(await draftOf(page), '');
      assert.deepEqual(problems(), []);
    });
  }

  test('that of another site too, where it allows no header of ours', async (t) => {
    const { page, log } = await send(t, '/far.html');
    await waitForFocus(page, 'heading', ARRIVED);
    assert.equal(far.arrived.length, 1);
    assert.match(far.arrived[0].id, /^[\da-f-]{36}$/);
    assert.deepEqual(
      log.requests.filter(({ method }) => method === 'OPTIONS'),
      [],
    );
  });
});

describe('Contact Form 7', () => {
  test('names the fields that it won’t take, and they come back to their place', async (t) => {
    const { page } = await visit(t, `${site.url}/cf7.html`);
    await openContactForm(page);
    await preview(page);
    await press(page, 'Change it');
    const email = await byRole(page, 'textbox', 'Email');
    await email.focus();
    await email.evaluate((field) => field.select());
    await page.keyboard.type('ada@refused.example');
    await press(page, 'Check before sending');
    await press(page, 'Send');
    await waitForFocus(page, 'group', 'One thing to fix');
    const back = await byRole(page, 'textbox', 'Email');
    assert.equal(await back.evaluate((field) => field.getAttribute('aria-invalid')), 'true');
    await back.focus();
    await back.evaluate((field) => field.select());
    await page.keyboard.type('ada@example.org');
    await press(page, 'Check before sending');
    await press(page, 'Send');
    await waitForFocus(page, 'heading', ARRIVED);
  });

  const refusals = {
    ' I won the lottery.': /took your message for advertising/,
    ' This is undeliverable.': /server had a problem\. Your message was not taken/,
  };
  for (const [text, said] of Object.entries(refusals)) {
    test(`says honestly what became of "${text.trim()}"`, async (t) => {
      const { page, arrivedNow } = await send(t, '/cf7.html', { text });
      await until(async () => said.test(await accessibilityTree(page)), String(said));
      assert.deepEqual(arrivedNow(), []);
      assert.match(await draftOf(page), /Ada Moreno/);
    });
  }

  test('without a unit tag that it knows: refused, and the web team is told', async (t) => {
    const { page, log } = await send(t, '/cf7-no-tag.html');
    await sees(page, 'did not accept your message');
    assert.ok(log.console.some(({ text }) => text.includes('[clinic-faq] contact-refused')));
  });
});

describe('hidden fields', () => {
  test('are in the preview, as all that is sent', async (t) => {
    const { page, log } = await visit(t, `${site.url}/netlify.html`);
    await openContactForm(page);
    await preview(page);
    const shown = await (
      await byRole(page, 'heading', 'This is what will be sent')
    ).evaluate((heading) =>
      [...heading.parentElement.querySelectorAll('dd')].map((value) => value.textContent),
    );
    await press(page, 'Send');
    await waitForFocus(page, 'heading', ARRIVED);
    const [{ body }] = postsIn(log);
    // The consent is said in words.
    const sent = [...new URLSearchParams(body)].map(([name, value]) =>
      name === 'consent' && value === 'true' ? 'Yes' : value,
    );
    assert.deepEqual(shown.toSorted(), sent.toSorted());
  });

  test('never stand for what the visitor writes', async (t) => {
    const { page, log, arrivedNow } = await send(t, '/bad-hidden.html');
    await waitForFocus(page, 'heading', ARRIVED);
    assert.equal(arrivedNow()[0].email, 'ada@example.org');
    assert.match(log.console.map(({ text }) => text).join(), /bad-hidden-fields: .*"email"/);
  });
});
