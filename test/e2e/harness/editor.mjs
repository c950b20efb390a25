/** An editor at work in the editors' page: acts by role and name, as a person would. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { byRole, openPage } from './browser.mjs';

/** Long, for machines that are busy with something else. */
export const PATIENCE = { timeout: 120_000 };

/**
 * Opens the editors' page in a context of its own, whose downloads go to a folder of the test's.
 * @param {import('node:test').TestContext} t
 * @param {string} url
 */
export async function visitEditor(t, url, options = {}) {
  const opened = await openPage(options);
  t.after(() => opened.close());
  const downloads = mkdtempSync(join(tmpdir(), 'clinic-faq-editor-'));
  t.after(() => rmSync(downloads, { recursive: true, force: true }));
  const session = await opened.page.createCDPSession();
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    browserContextId: targetInfo.browserContextId,
  });
  await opened.page.goto(url);
  return { ...opened, downloads };
}

export async function press(page, role, name) {
  const element = await byRole(page, role, name, PATIENCE);
  await element.evaluate((node) => node.scrollIntoView({ block: 'center' }));
  await element.click();
}

export const button = (page, name) => press(page, 'button', name);

/** Opens the file of the site, and waits until it has been looked at. */
export async function openSiteFile(page) {
  await button(page, 'Open the one on this site');
  await byRole(page, 'heading', 'Entries and topics 88', PATIENCE);
}

/** Puts the cursor at the end of a field, and types. */
export async function typeInto(page, name, text) {
  const field = await byRole(page, 'textbox', name, PATIENCE);
  await field.evaluate((node) => {
    node.focus();
    node.setSelectionRange?.(node.value.length, node.value.length);
  });
  await page.keyboard.type(text);
}

/** Chooses an option by what it says. */
export async function choose(page, name, option) {
  const select = await byRole(page, 'combobox', name, PATIENCE);
  const value = await select.evaluate(
    (node, text) => [...node.options].find((one) => one.text.trim() === text)?.value,
    option,
  );
  if (value === undefined) throw new Error(`"${name}" has no option "${option}".`);
  await select.select(value);
}

/** Waits until the page says so in one of its status lines. */
export const said = (page, text) =>
  page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('[role=status], #state')].some((node) =>
        node.textContent.includes(wanted),
      ),
    PATIENCE,
    text,
  );

/** Adds an entry as an editor writes one, and publishes it. */
export async function writeEntry(page, { question, phrasings, answer, quote }) {
  await typeInto(page, 'New question', question);
  await button(page, 'Add entry');
  await byRole(page, 'heading', question);
  await typeInto(page, 'Other ways to ask it', phrasings.join('\n'));
  await typeInto(page, 'Answer', answer);
  await typeInto(page, 'Sentences of the article', quote);
  await choose(page, 'Status', 'Published');
}

/** The downloaded file, as soon as it is whole. */
export async function downloaded(folder, name) {
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch {
      await sleep(100);
    }
  }
  throw new Error(`${name} was not downloaded.`);
}

/**
 * Gives the page a file that can be saved in place. Only the picker's window is left out, which no
 * script can press; the handle is the browser's own, of a file in its private storage.
 */
export async function offerFile(page, name, text) {
  await page.evaluate(
    async (fileName, content) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(fileName, { create: true });
      const stream = await handle.createWritable();
      await stream.write(content);
      await stream.close();
      window.showOpenFilePicker = () => Promise.resolve([handle]);
    },
    name,
    text,
  );
}

export const offeredText = (page, name) =>
  page.evaluate(async (fileName) => {
    const folder = await navigator.storage.getDirectory();
    const handle = await folder.getFileHandle(fileName);
    return (await handle.getFile()).text();
  }, name);
