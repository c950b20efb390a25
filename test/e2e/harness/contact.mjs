/** What visitors do and notice on their way to the clinic. */
import { accessibilityTree, allByRole, byRole } from './browser.mjs';
import { unknownQuestion } from './core.mjs';
import { ask, openWidget, until, waitForFocus } from './visitor.mjs';

/** Asks what the article doesn't answer and opens the form in the widget. */
export async function openContactForm(page, question = unknownQuestion()) {
  await openWidget(page);
  await ask(page, question);
  await press(page, 'Contact the clinic');
  await waitForFocus(page, 'textbox', 'Your message');
  return question;
}

/** Types into the field of this name. */
export const fill = async (page, name, text) => {
  await (await byRole(page, 'textbox', name)).focus();
  await page.keyboard.type(text);
};

/** Presses a button with the keyboard. */
export const press = async (page, name) => {
  await (await byRole(page, 'button', name)).focus();
  await page.keyboard.press('Enter');
};

export const isThere = async (page, text) => (await accessibilityTree(page)).includes(text);
/** Waits until assistive technology gets this text. */
export const sees = (page, text) => until(() => isThere(page, text), text);

export const messageIn = async (page) =>
  (await byRole(page, 'textbox', 'Your message')).evaluate((field) => field.value);

/** What is in the form of the clinic's contact page, once its scripts have run. */
export async function messageOnContactPage(page) {
  const field = await byRole(page, 'textbox', 'Message');
  await page.waitForFunction(() => document.readyState === 'complete');
  return field.evaluate(({ value }) => value);
}

/** Fills in what is needed beside the message. */
export async function complete(page) {
  await fill(page, 'Your name', 'Ada Moreno');
  await fill(page, 'Email', 'ada@example.org');
  const [consent] = (await allByRole(page, 'checkbox')).slice(-1);
  await consent.focus();
  await page.keyboard.press('Space');
}

/** The same, up to what will be sent. */
export async function preview(page) {
  await complete(page);
  await press(page, 'Check before sending');
  await waitForFocus(page, 'heading', 'This is what will be sent');
}

export const postsIn = (log) => log.requests.filter(({ method }) => method === 'POST');
