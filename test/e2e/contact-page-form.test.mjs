/** The page's own form: filled, never sent, whoever made it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { byRole } from './harness/browser.mjs';
import { unknownQuestion } from './harness/core.mjs';
import { startSite } from './harness/site.mjs';
import { ask, FAQ, openWidget, pageWith, until, visit, visitWidget } from './harness/visitor.mjs';

const OFF_SCREEN = 'position:absolute;left:-9000px';

/** In the structure that their makers document; `data-wanted` marks the field that is meant. */
const FORMS = {
  plain: `<form id="contact"><label>Name <input name="name"></label>
    <label>Message <textarea name="message" data-wanted></textarea></label><button>Send</button></form>`,
  'Contact Form 7': `<div class="wpcf7 no-js" id="contact"><form class="wpcf7-form init" method="post">
    <fieldset hidden><input type="hidden" name="_wpcf7" value="7"></fieldset>
    <label> Your name <span class="wpcf7-form-control-wrap" data-name="your-name"><input class="wpcf7-form-control wpcf7-text" name="your-name" type="text"></span></label>
    <label> Subject <span class="wpcf7-form-control-wrap" data-name="your-subject"><input name="your-subject" type="text"></span></label>
    <label> Your message (optional) <span class="wpcf7-form-control-wrap" data-name="your-message"><textarea class="wpcf7-form-control wpcf7-textarea" name="your-message" data-wanted></textarea></span></label>
    <input type="submit" value="Submit"></form></div>`,
  WPForms: `<div class="wpforms-container" id="contact"><form id="wpforms-form-5" class="wpforms-validate wpforms-form">
    <div class="wpforms-field-container"><div id="wpforms-5-field_1-container" class="wpforms-field wpforms-field-text" style="position:absolute!important;overflow:hidden!important;display:inline!important;height:1px!important;width:1px!important;z-index:-1000!important;padding:0!important"><label for="wpforms-5-field_3" aria-hidden="true">Message Email</label><input id="wpforms-5-field_3" name="wpforms[fields][3]" tabindex="-1" aria-hidden="true" data-trap></div>
    <div class="wpforms-field wpforms-field-textarea"><label class="wpforms-field-label" for="wpforms-5-field_2">Comment or Message <span class="wpforms-required-label">*</span></label><textarea id="wpforms-5-field_2" name="wpforms[fields][2]" data-wanted></textarea></div></div>
    <div class="wpforms-field wpforms-field-hp" style="${OFF_SCREEN}"><label for="wpforms-5-field-hp">Comment</label><input type="text" name="wpforms[hp]" id="wpforms-5-field-hp" data-trap></div>
    <button type="submit" name="wpforms[submit]">Submit</button></form></div>`,
  'Gravity Forms': `<div class="gform_wrapper gravity-theme" id="contact"><form id="gform_1"><div id="gform_fields_1" class="gform_fields">
    <div class="gfield gfield--type-text"><label class="gfield_label" for="input_1_4">Subject of your message</label><input name="input_4" id="input_1_4" type="text"></div>
    <div class="gfield gfield--type-textarea"><label class="gfield_label" for="input_1_3">Comments</label><div class="ginput_container"><textarea name="input_3" id="input_1_3" class="textarea medium" data-wanted></textarea></div></div>
    <div class="gfield gform_validation_container" style="display:none;${OFF_SCREEN}"><label for="input_1_5">Message</label><textarea name="input_5" id="input_1_5" data-trap></textarea></div></div>
    <input type="submit" value="Submit"></form></div>`,
  Squarespace: `<div class="form-wrapper" id="contact"><form class="react-form-contents"><div class="form-item field textarea required"><label class="title" for="textarea-yui_3_17_2_1_1-field">Message <span class="description">(required)</span></label><textarea id="textarea-yui_3_17_2_1_1-field" class="form-textarea" data-wanted></textarea></div>
    <button type="submit">Send</button></form></div>`,
  Netlify: `<form id="contact" name="contact" method="POST" data-netlify="true" netlify-honeypot="bot-field">
    <p hidden><label>Don’t fill this out if you’re human: <input name="bot-field" data-trap></label></p>
    <p><label>Your Message: <textarea name="message" data-wanted></textarea></label></p><p><button>Send</button></p></form>`,
  'one that appears later': `<div id="contact"></div><script>setTimeout(() => {
    document.querySelector('#contact').innerHTML = '<form><label>Message <textarea data-wanted></textarea></label></form>';
  }, 6000); document.addEventListener('clinic-faq-handoff', () => setTimeout(() => {
    document.querySelector('#contact').innerHTML = '<form><label>Message <textarea data-wanted></textarea></label></form>';
  }, 300));</script>`,
  'one that React watches': `<form id="contact"><label>Message <textarea data-wanted></textarea></label></form><script>{
    const field = document.querySelector('textarea');
    const { get, set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    let tracked = '';
    Object.defineProperty(field, 'value', { configurable: true, get, set(text) { tracked = text; set.call(this, text); } });
    // As React does: an event without a change that it has not seen itself is none; state decides.
    let state = '';
    field.addEventListener('input', () => { if (get.call(field) !== tracked) state = tracked = get.call(field); set.call(field, state); });
  }</script>`,
};

const WATCH = `<script>globalThis.submits = 0; addEventListener('submit', (event) => { event.preventDefault(); submits += 1; }, true);</script>`;
const tag = (attributes) =>
  `<script src="/dist/clinic-faq.js" data-faq="${FAQ}" ${attributes} async></script>`;
const addressOf = (name) => `/${name.replaceAll(' ', '-')}.html`;

let site;
let elsewhere;
before(async () => {
  elsewhere = await startSite();
  const pages = Object.entries(FORMS).map(([name, form]) => [
    addressOf(name),
    pageWith(`<div style="height:2000px"></div>${form}${tag('data-contact-form="#contact"')}`, {
      head: WATCH,
    }),
  ]);
  site = await startSite({
    pages: {
      ...Object.fromEntries(pages),
      '/none.html': pageWith(tag('data-contact-form="#nowhere" data-contact-phone="210 555 0100"')),
      '/no-selector.html': pageWith(tag('data-contact-form="#contact)" ')),
      '/same.html': pageWith(tag('data-contact="/contact"')),
      '/other.html': pageWith(tag(`data-contact="${elsewhere.url}/contact"`)),
    },
  });
});
after(() => Promise.all([site.close(), elsewhere.close()]));

async function askAndReach(t, address, role = 'button') {
  const opened = await visit(t, site.url + address);
  const question = unknownQuestion();
  await openWidget(opened.page);
  await ask(opened.page, question);
  await (await byRole(opened.page, role, 'Contact the clinic')).click();
  return { ...opened, question };
}

describe('the page’s own form', () => {
  for (const name of Object.keys(FORMS)) {
    test(`has the question, the focus, and is not sent: ${name}`, async (t) => {
      const { page, question, problems } = await askAndReach(t, addressOf(name));
      await page.waitForFunction(() => document.activeElement?.matches('[data-wanted]'));
      const found = await page.evaluate(() => {
        const field = document.querySelector('[data-wanted]');
        const { top, bottom } = field.getBoundingClientRect();
        return {
          value: field.value,
          isInView: bottom > 0 && top < 20_000,
          outline: getComputedStyle(field).outlineWidth,
          traps: [...document.querySelectorAll('[data-trap]')].map((trap) => trap.value).join(''),
          isOpen: document.querySelector('clinic-faq').hasAttribute('open'),
          submits: globalThis.submits,
        };
      });
      assert.deepEqual(found, {
        value: question,
        isInView: true,
        outline: '3px',
        traps: '',
        isOpen: false,
        submits: 0,
      });
      assert.ok(!page.url().includes('?'));
      assert.deepEqual(problems(), []);
    });
  }

  test('keeps what the visitor had written', async (t) => {
    const { page } = await visit(t, site.url + addressOf('plain'));
    await page.type('textarea', 'Mine.');
    await openWidget(page);
    const question = unknownQuestion();
    await ask(page, question);
    for (let times = 0; times < 2; times += 1) {
      await (await byRole(page, 'button', 'Contact the clinic')).click();
      await page.waitForFunction(() => document.activeElement?.matches('[data-wanted]'));
      assert.equal(await page.$eval('textarea', (field) => field.value), `Mine.\n\n${question}`);
      if (times === 0) await (await byRole(page, 'button', 'Ask a question')).click();
    }
  });

  test('that is missing: the visitor is told at once, and has the other ways meanwhile', async (t) => {
    const { page, log, question } = await askAndReach(t, '/none.html');
    const region = await byRole(page, 'region', 'Conversation');
    const statuses = () =>
      region.evaluate((found) => found.getRootNode().querySelector('[role=status]').textContent);
    const text = await region.evaluate((found) => found.innerText);
    assert.match(text, /Looking for the form on this page/);
    assert.match(await statuses(), /Looking for the form on this page/);
    const phone = await byRole(page, 'link', 'Call 210-555-0100');
    const copy = await byRole(page, 'button', 'Copy your question');
    assert.ok(await phone.isIntersectingViewport({ threshold: 0.99 }));
    assert.ok(await copy.isIntersectingViewport({ threshold: 0.99 }));
    assert.deepEqual(log.console, [], 'the other ways came only after the search');
    // A second press while it is looked for starts no second search.
    await (await byRole(page, 'button', 'Contact the clinic')).click();

    await until(() => log.console.length > 0, 'the warning');
    assert.match(log.console.at(-1).text, /no-contact-form/);
    assert.match(await statuses(), /The form was not found/);
    assert.match(await region.evaluate((found) => found.innerText), /was not found/);
    await byRole(page, 'button', 'Copy your question');
    assert.equal(await page.$eval('clinic-faq', (widget) => widget.hasAttribute('open')), true);
    assert.ok((await region.evaluate((found) => found.innerText)).includes(question));
  });

  test('whose selector is none is missing too', async (t) => {
    const { page, log } = await askAndReach(t, '/no-selector.html');
    await byRole(page, 'button', 'Copy your question');
    await until(() => log.console.length > 0, 'the warning');
    assert.match(log.console.at(-1).text, /no-contact-form/);
    assert.deepEqual(log.pageErrors, []);
  });
});

describe('a contact page', () => {
  test('of the same origin is filled', async (t) => {
    const { page, question } = await askAndReach(t, '/same.html', 'link');
    await until(
      async () =>
        (await page.$eval('#message', (field) => field.value).catch(() => '')) === question,
      'the question in the field',
    );
    assert.equal(page.url(), `${site.url}/contact`);
  });

  test('of another origin gets nothing; the question can be copied', async (t) => {
    const { page } = await visitWidget(t, `${site.url}/other.html`);
    await ask(page, unknownQuestion());
    await byRole(page, 'button', 'Copy your question');
    const link = await byRole(page, 'link', 'Contact the clinic');
    assert.equal(await link.evaluate((found) => found.href), `${elsewhere.url}/contact`);
  });
});
