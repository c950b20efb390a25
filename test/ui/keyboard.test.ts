/**
 * Every journey with the keyboard alone, in each browser that is installed (web-test-runner.config.mjs);
 * test/e2e/policy.test.mjs goes on to send the form. Nothing is focused or clicked by script: Tab leads to everything, Enter and Space press it.
 */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import dataset from '../../faq-data/ketamine-bipolar.en.json';
import spanish from '../../faq-data/ketamine-bipolar.es.json';
import type { ClinicFaq } from '../../src/index.js';

const fileOf = (data: object): string => URL.createObjectURL(new Blob([JSON.stringify(data)]));
const SOURCE = fileOf(dataset);
const SPANISH_SOURCE = fileOf(spanish);
const QUESTION = 'How long do the effects of ketamine last?';
const TABS_MAX = 60;

let widget: ClinicFaq;

const press = (key: string): Promise<unknown> => sendKeys({ press: key });
async function pressBack(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}
const type = (text: string): Promise<unknown> => sendKeys({ type: text });

/** What has the focus, in the widget or in the page. */
function focused(): Element | null {
  const root = widget.renderRoot;
  return (root instanceof ShadowRoot ? root.activeElement : null) ?? document.activeElement;
}

const nameOf = (element: Element | null): string => {
  const labelled = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  const label = labelled ? element.labels?.[0]?.textContent : null;
  return (element?.ariaLabel ?? label ?? element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
};

const tabTo = async (
  name: string,
  tab: () => Promise<unknown> = () => press('Tab'),
): Promise<void> => {
  const seen: string[] = [];
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    await tab();
    seen.push(nameOf(focused()));
    if (seen.at(-1) === name) return;
  }
  throw new Error(`Tab does not lead to "${name}", only to ${[...new Set(seen)].join(' | ')}`);
};

const backTo = (name: string): Promise<void> => tabTo(name, pressBack);

const shown = (selector: string): Promise<void> =>
  waitUntil(() => widget.renderRoot.querySelector(selector) !== null, `no ${selector}`, {
    timeout: 5_000,
  });

const hasFocus = (selector: string): Promise<void> =>
  waitUntil(() => focused()?.matches(selector) === true, `the focus is not on ${selector}`);

async function open(): Promise<void> {
  await tabTo('Ask a question');
  await press('Enter');
  await hasFocus('#question');
  await shown('.welcome');
}

async function ask(text: string, selector: string): Promise<void> {
  await type(text);
  await press('Enter');
  await shown(selector);
}

describe('with the keyboard alone', () => {
  before(() => import('../../src/define.js'));

  beforeEach(async () => {
    sessionStorage.clear();
    const before = document.createElement('a');
    before.href = '#';
    before.textContent = 'Before';
    widget = document.createElement('clinic-faq');
    widget.setAttribute('src', SOURCE);
    widget.setAttribute('contact-endpoint', 'https://127.0.0.1:9/never-sent');
    document.body.append(before, widget);
    await widget.updateComplete;
    before.focus();
  });

  afterEach(() => document.body.replaceChildren());

  it('opens, asks, reads the source, and closes', async () => {
    await open();
    await ask(QUESTION, '.answer');
    await hasFocus('#question'); // an answer takes no focus
    await backTo('From the article');
    await press('Enter');
    expect(widget.renderRoot.querySelector('details')?.open).to.equal(true);
    await press('Escape');
    await hasFocus('.launcher');
  });

  it('takes a first question, then a related one', async () => {
    await open();
    const [starter] = dataset.starters;
    const entry = dataset.entries.find(({ id }) => id === starter);
    await backTo(entry?.question ?? '');
    await press('Enter');
    await shown('.answer');
    const related = widget.renderRoot.querySelector('h5 + ul button');
    await tabTo(nameOf(related));
    await press('Enter');
    await waitUntil(() => widget.renderRoot.querySelectorAll('.answer').length === 2);
  });

  it('takes a suggestion with the arrows', async () => {
    await open();
    await type('how long does ketamine la');
    await shown('[role=option]');
    await press('ArrowDown');
    const option = widget.renderRoot.querySelector('[aria-selected=true]');
    await press('Enter');
    await shown('.answer');
    expect(nameOf(widget.renderRoot.querySelector('h4'))).to.equal(nameOf(option));
  });

  it('finds a question in the list of all of them', async () => {
    await open();
    await backTo('All questions');
    await press('Enter');
    await hasFocus('.browse-title');
    const entry = dataset.entries[2];
    await tabTo(entry?.question ?? '');
    await press('Enter');
    await shown('.answer');
    await hasFocus('.log');
  });

  it('says that an answer helped, and clears the conversation', async () => {
    await open();
    await ask(QUESTION, '.answer');
    await backTo('Yes');
    await press(' ');
    await shown('.judge[aria-pressed=true]');
    expect(nameOf(focused())).to.equal('Yes');
    await tabTo('Clear conversation');
    await press('Enter');
    await hasFocus('#question');
    expect(widget.renderRoot.querySelector('.answer')).to.equal(null);
  });

  it('reaches every number of the crisis card, right from the field', async () => {
    await open();
    await ask('I want to kill myself', '.card');
    const links = [...widget.renderRoot.querySelectorAll('.card .lines a')];
    expect(links.length).to.be.greaterThan(2);
    await pressBack(); // the card's other language
    for (const link of [...links].reverse()) {
      await pressBack();
      expect(nameOf(focused())).to.equal(nameOf(link));
    }
  });

  it('writes to the clinic, mends what is missing, and sees what will be sent', async () => {
    await open();
    await ask('What is the capital of Portugal?', '.faq .contact');
    await backTo('Contact the clinic');
    await press('Enter');
    await hasFocus('#contact-message');
    await tabTo('Check before sending');
    await press('Enter');
    await hasFocus('.problems');
    await press('Tab');
    await press('Enter'); // the first problem leads to its field
    await hasFocus('#contact-name');
    await type('Ada Moreno');
    await tabTo('Email');
    await type('ada@example.org');
    const consent = widget.renderRoot.querySelector('#contact-consent');
    await tabTo(nameOf(consent));
    await press(' ');
    await tabTo('Check before sending');
    await press('Enter');
    await hasFocus('.step');
    await backTo('Back to the conversation');
    await press('Enter');
    await hasFocus('#question');
  });

  it('clears the conversation after a crisis card, whose numbers it passes on the way', async () => {
    await open();
    await ask('I want to kill myself', '.card');
    await backTo('Clear conversation');
    await press('Enter');
    await hasFocus('#question');
    expect(widget.renderRoot.querySelector('.card')).to.equal(null);
  });

  it('switches to Spanish and asks there', async () => {
    widget.setAttribute('src-es', SPANISH_SOURCE);
    await open();
    await backTo('Español');
    await press('Enter');
    await waitUntil(() =>
      widget.renderRoot.querySelector('.switch')?.textContent?.includes('English'),
    );
    await tabTo('Su pregunta');
    await ask(spanish.entries[0]?.question ?? '', '.answer');
    expect(nameOf(widget.renderRoot.querySelector('h4'))).to.equal(spanish.entries[0]?.question);
  });

  it('goes round inside the panel that covers a whole phone, and Escape leads out', async () => {
    const size = { width: innerWidth, height: innerHeight };
    // Full screen by its height, since not every browser's window can be as narrow as a phone.
    await setViewport({ width: 600, height: 400 });
    await open();
    const first = focused();
    for (const key of [() => press('Tab'), pressBack]) {
      let presses = 0;
      do {
        await key();
        presses += 1;
        expect(widget.contains(document.activeElement), 'the focus has left the panel').to.equal(
          true,
        );
      } while (focused() !== first && presses < TABS_MAX);
      expect(presses).to.be.greaterThan(3);
      expect(focused()).to.equal(first);
    }
    await press('Escape');
    await hasFocus('.launcher');
    await setViewport(size);
  });

  it('opens by the page’s own button, and comes back to it', async () => {
    const button = document.createElement('button');
    button.setAttribute('clinic-faq-open', '');
    button.textContent = 'Any questions?';
    document.body.append(button);
    await tabTo('Any questions?');
    await press('Enter');
    await hasFocus('#question');
    await press('Escape');
    await waitUntil(() => document.activeElement === button);
  });
});
