/** The questions that are offered while a visitor types. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { axeViolations, describeViolations } from './harness/axe.mjs';
import { allByRole, byRole } from './harness/browser.mjs';
import { startSite } from './harness/site.mjs';
import { pageWith, scriptTag, until, visitReadyWidget } from './harness/visitor.mjs';

const LIST = 'Matching questions';
const EFFECT = 'How long do the effects of ketamine last?';

let site;
before(async () => {
  site = await startSite({ pages: { '/page.html': pageWith(scriptTag()) } });
});
after(() => site.close());

const open = (t, options) => visitReadyWidget(t, `${site.url}/page.html`, options);

const optionsIn = (page) => allByRole(page, 'option');
const noOptions = (page) =>
  until(async () => (await optionsIn(page)).length === 0, 'no questions offered');
const nameOf = (handle) => handle.evaluate((element) => element.textContent.trim());
const fieldValue = async (page) =>
  (await byRole(page, 'textbox', 'Your question')).evaluate((field) => field.value);

test('up to four questions are offered, by keyboard, without moving the focus', async (t) => {
  const { page } = await open(t);
  await page.keyboard.type('how long do the effects la');
  await byRole(page, 'listbox', LIST);
  const options = await optionsIn(page);
  assert.ok(options.length >= 1 && options.length <= 4, `${options.length} options`);
  assert.equal(await nameOf(options[0]), EFFECT);

  await page.keyboard.press('ArrowDown');
  const field = await byRole(page, 'textbox', 'Your question');
  const active = await field.evaluate((element) => {
    const option = element
      .getRootNode()
      .getElementById(element.getAttribute('aria-activedescendant'));
    const isFocused = element.getRootNode().activeElement === element;
    return { isFocused, selected: option.getAttribute('aria-selected') };
  });
  assert.deepEqual(active, { isFocused: true, selected: 'true' });

  await page.keyboard.press('Enter');
  await byRole(page, 'article', EFFECT);
  await noOptions(page);
  assert.equal(await fieldValue(page), '');
});

test('Up leads back to the text, Enter then sends what was typed', async (t) => {
  const { page } = await open(t);
  await page.keyboard.type('how much does it cost');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await byRole(page, 'link', 'Contact the clinic');
  assert.equal((await allByRole(page, 'article')).length, 0);
});

test('Escape puts the list away first, then closes the panel', async (t) => {
  const { page } = await open(t);
  await page.keyboard.type('how fast does it work');
  await byRole(page, 'listbox', LIST);
  await page.keyboard.press('Escape');
  await noOptions(page);
  assert.equal(await fieldValue(page), 'how fast does it work');
  await page.keyboard.press('Escape');
  await byRole(page, 'button', 'Ask a question');
});

test('a tap takes a question', async (t) => {
  const { page } = await open(t, {
    viewport: { width: 390, height: 844, isMobile: true, hasTouch: true },
  });
  await page.keyboard.type('how long do the effects last');
  await (await byRole(page, 'option', EFFECT)).tap();
  await byRole(page, 'article', EFFECT);
});

test('someone in danger is offered nothing but help', async (t) => {
  const { page } = await open(t);
  await page.keyboard.type('does ketamine work');
  await byRole(page, 'listbox', LIST);
  await page.keyboard.type(' i want to kill myself');
  await noOptions(page);
});

test('axe finds nothing wrong with the open list', async (t) => {
  for (const colorScheme of ['light', 'dark']) {
    const { page } = await open(t, { openShadowRoots: true, colorScheme });
    await page.keyboard.type('how long do the effects');
    await byRole(page, 'listbox', LIST);
    await page.keyboard.press('ArrowDown');
    assert.equal(describeViolations(await axeViolations(page)), '');
  }
});
