/** The public element, as a page's own scripts deal with it. */
import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { ClinicFaq } from '../../src/index.js';

const TAG = 'clinic-faq';

/** The address of a file with one entry and one topic that it does not cover. */
function fileOf(id: string, question: string, more: object = {}): string {
  const file = {
    language: 'en',
    title: `About ${id}`,
    entries: [{ id, topic: id, question, answer: `All of ${id}.`, source: { quotes: [`${id}.`] } }],
    handoffTopics: [
      { id: 'price', title: 'Price', question: 'What does it cost?', message: 'We can tell you.' },
    ],
    ...more,
  };
  return URL.createObjectURL(new Blob([JSON.stringify(file)]));
}

const FERNS = fileOf('ferns', 'How do ferns grow?');
const MOSSES = fileOf('mosses', 'Where do mosses live?');

async function create(attributes: Record<string, string> = {}): Promise<ClinicFaq> {
  const widget = document.createElement(TAG);
  for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
  document.body.append(widget);
  await widget.updateComplete;
  return widget;
}

/** The next event of this name, as the page's own listener on the document gets it. */
async function heard(name: string): Promise<{ detail: unknown; target: EventTarget | null }> {
  const event: CustomEvent<unknown> = await oneEvent(document, name);
  return { detail: event.detail, target: event.target };
}

const within = (widget: ClinicFaq, role: string): string =>
  widget.renderRoot.querySelector(`[role=${role}]`)?.textContent?.trim() ?? '';

const titleOf = (widget: ClinicFaq): string | undefined =>
  widget.renderRoot.querySelector('h2')?.textContent ?? undefined;

/** Runs with the page's warnings caught. */
async function warningsDuring(act: () => Promise<void>): Promise<string[]> {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => void warnings.push(args.join(' '));
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return warnings;
}

// First, since registering cannot be undone.
describe('the modules', () => {
  it('register nothing when index.ts is imported', async () => {
    const { ClinicFaq } = await import('../../src/index.js');
    expect(ClinicFaq).to.be.a('function');
    expect(customElements.get(TAG)).to.be.undefined;
  });

  it('register the element when define.ts is imported', async () => {
    await import('../../src/define.js');
    const { ClinicFaq } = await import('../../src/index.js');
    expect(customElements.get(TAG)).to.equal(ClinicFaq);
  });

  it('do not mind being asked to register it again', async () => {
    const { defineClinicFaq } = await import('../../src/index.js');
    expect(() => defineClinicFaq()).not.to.throw();
    // a second copy of the module, as when a page has the widget from two places
    const again = '/src/define.ts?again';
    await import(again);
  });
});

describe('<clinic-faq>', () => {
  before(() => import('../../src/define.js'));

  afterEach(() => {
    for (const widget of document.querySelectorAll(TAG)) widget.remove();
  });

  describe('open', () => {
    it('is an attribute as well as a property', async () => {
      const widget = await create({ src: FERNS });
      expect(widget.open).to.be.false;
      widget.open = true;
      await widget.updateComplete;
      expect(widget.hasAttribute('open')).to.be.true;
      widget.removeAttribute('open');
      await widget.updateComplete;
      expect(widget.open).to.be.false;
      expect(widget.renderRoot.querySelector('[role=dialog]')).to.be.null;
    });

    it('is what show() and hide() set', async () => {
      const widget = await create({ src: FERNS });
      widget.show();
      await widget.updateComplete;
      expect(widget.hasAttribute('open')).to.be.true;
      widget.hide();
      await widget.updateComplete;
      expect(widget.hasAttribute('open')).to.be.false;
    });

    it('is what the launcher and the Escape key set', async () => {
      const widget = await create({ src: FERNS });
      widget.renderRoot.querySelector('button')?.focus();
      await sendKeys({ press: 'Enter' });
      await widget.updateComplete;
      expect(widget.open).to.be.true;
      await sendKeys({ press: 'Escape' });
      await widget.updateComplete;
      expect(widget.open).to.be.false;
    });

    it('is told to the page, each time and to whoever listens on the document', async () => {
      const widget = await create({ src: FERNS });
      for (let time = 1; time <= 2; time += 1) {
        const opened = heard('clinic-faq-open');
        widget.show();
        expect((await opened).target).to.equal(widget);
        widget.hide();
        await widget.updateComplete;
      }
    });
  });

  describe('its events', () => {
    it('name the entry that answered, how sure it is, and nothing else', async () => {
      const widget = await create({ src: FERNS });
      const answered = heard('clinic-faq-answered');
      widget.ask('How do ferns grow?');
      const { detail } = await answered;
      expect(detail).to.have.all.keys('entryId', 'confidence');
      expect(detail).to.have.property('entryId', 'ferns');
      expect(detail).to.have.property('confidence').that.is.within(0.5, 1);
    });

    it('name the topic that the article does not cover, and nothing else', async () => {
      const widget = await create({ src: FERNS });
      const unanswered = heard('clinic-faq-unanswered');
      widget.ask('What does it cost?');
      expect((await unanswered).detail).to.deep.equal({ topicId: 'price' });
    });

    it('name the problems of a file that has no entry', async () => {
      const warnings = await warningsDuring(async () => {
        const failed = heard('clinic-faq-error');
        const src = URL.createObjectURL(new Blob(['{"entries":[{}]}']));
        await create({ src, open: '' });
        const { detail } = await failed;
        expect(detail).to.have.all.keys('code', 'message', 'problems');
        expect(detail).to.have.property('code', 'not-a-faq');
        expect(detail).to.have.property('problems').that.is.not.empty;
      });
      expect(warnings).to.have.length(1);
    });
  });

  describe('placement', () => {
    it('falls back from what it does not know, and says so once', async () => {
      const warnings = await warningsDuring(async () => {
        const widget = await create({ src: FERNS, placement: 'top' });
        widget.show();
        await widget.updateComplete;
        expect(widget.renderRoot.querySelector('.bottom-end')).not.to.be.null;
        widget.hide();
        await widget.updateComplete;
      });
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/^\[clinic-faq\] bad-placement: "top" is not one of /);
    });

    it('goes back to the default, without a warning, when the attribute is taken away', async () => {
      const warnings = await warningsDuring(async () => {
        const widget = await create({ src: FERNS, placement: 'inline' });
        expect(widget.renderRoot.querySelector('[role=region].inline')).not.to.be.null;
        widget.removeAttribute('placement');
        await widget.updateComplete;
        expect(widget.renderRoot.querySelector('.inline')).to.be.null;
      });
      expect(warnings).to.be.empty;
    });
  });

  describe('contact-url', () => {
    it('leaves no link behind when the attribute is taken away', async () => {
      const widget = await create({ src: FERNS, 'contact-url': '/contact' });
      const answered = heard('clinic-faq-answered');
      widget.ask('How do ferns grow?');
      await answered;
      await widget.updateComplete;
      const link = (): HTMLAnchorElement | null =>
        widget.renderRoot.querySelector<HTMLAnchorElement>('[part=contact]');
      expect(link()?.pathname).to.equal('/contact');
      widget.removeAttribute('contact-url');
      await widget.updateComplete;
      expect(link()).to.be.null;
    });
  });

  describe('src', () => {
    it('loads the other file when it changes', async () => {
      const widget = await create({ src: FERNS });
      const first = heard('clinic-faq-answered');
      widget.ask('How do ferns grow?');
      expect((await first).detail).to.have.property('entryId', 'ferns');
      await widget.updateComplete;
      expect(titleOf(widget)).to.equal('About ferns');

      const second = heard('clinic-faq-answered');
      widget.src = MOSSES;
      await widget.updateComplete;
      widget.ask('Where do mosses live?');
      expect((await second).detail).to.have.property('entryId', 'mosses');
      await widget.updateComplete;
      expect(titleOf(widget)).to.equal('About mosses');
    });

    it('is not fetched before the panel opens', async () => {
      const widget = await create({ src: FERNS });
      widget.src = MOSSES;
      await widget.updateComplete;
      expect(within(widget, 'status')).to.equal('');
      const answered = heard('clinic-faq-answered');
      widget.ask('Where do mosses live?');
      expect((await answered).detail).to.have.property('entryId', 'mosses');
    });

    it('can come after the panel has been opened without one', async () => {
      const warnings = await warningsDuring(async () => {
        const failed = heard('clinic-faq-error');
        const widget = await create({ open: '' });
        expect((await failed).detail).to.have.property('code', 'no-source');
        const answered = heard('clinic-faq-answered');
        widget.src = FERNS;
        widget.ask('How do ferns grow?');
        expect((await answered).detail).to.have.property('entryId', 'ferns');
      });
      expect(warnings).to.have.length(1);
    });
  });

  it('says on the console what is wrong with a file, and never what was asked', async () => {
    const broken = fileOf('ferns', 'How do ferns grow?', { starters: ['palms'] });
    const warnings = await warningsDuring(async () => {
      const widget = await create({ src: broken });
      const answered = heard('clinic-faq-answered');
      widget.ask('How do ferns grow?');
      await answered;
      await widget.updateComplete;
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^\[clinic-faq\] faq-problems: /);
    expect(warnings[0]).to.contain('/starters');
    expect(warnings[0]).not.to.contain('grow');
  });
});

describe('the language', () => {
  const rootOf = (widget: ClinicFaq): HTMLElement => {
    const root = widget.renderRoot.querySelector<HTMLElement>('.root');
    if (!root) throw new Error('The widget shows nothing.');
    return root;
  };
  const SPANISH = fileOf('helechos', '¿Cómo crecen los helechos?', { language: 'es' });

  it('is that of the closest lang, and is read again where the element is moved to', async () => {
    const place = document.createElement('div');
    place.lang = 'es-AR';
    document.body.append(place);
    const widget = await create({ src: FERNS });
    expect(rootOf(widget).lang).to.equal('en');
    expect(rootOf(widget).textContent).to.include('Ask a question');
    place.append(widget);
    await widget.updateComplete;
    expect(rootOf(widget).lang).to.equal('es');
    expect(rootOf(widget).textContent).to.include('Haga una pregunta');
    widget.remove();
  });

  it('follows its own lang attribute', async () => {
    const widget = await create({ src: FERNS, lang: 'es' });
    expect(rootOf(widget).lang).to.equal('es');
    widget.setAttribute('lang', 'en');
    await widget.updateComplete;
    expect(rootOf(widget).lang).to.equal('en');
    widget.remove();
  });

  it('decides which dataset is fetched', async () => {
    const widget = await create({ src: FERNS, 'src-es': SPANISH, lang: 'es', open: '' });
    await waitUntil(() => titleOf(widget) === 'About helechos');
    widget.setAttribute('lang', 'en');
    await waitUntil(() => titleOf(widget) === 'About ferns');
    widget.remove();
  });

  it('is a choice only when there are datasets for all', async () => {
    const one = await create({ src: FERNS, open: '' });
    expect(one.renderRoot.querySelector('[part=language]')).to.equal(null);
    const two = await create({ src: FERNS, 'src-es': SPANISH, open: '' });
    expect(two.renderRoot.querySelector('[part=language]')?.textContent?.trim()).to.equal(
      'Español',
    );
    one.remove();
    two.remove();
  });
});

describe('a draft', () => {
  const draftOf = (language: string, source: object): string =>
    fileOf('ferns', 'How do ferns grow?', {
      language,
      showDrafts: true,
      entries: [
        {
          id: 'ferns',
          status: 'draft',
          topic: 'ferns',
          question: 'How do ferns grow?',
          answer: 'Slowly.',
          source,
        },
      ],
    });
  const markIn = async (address: string): Promise<string> => {
    const widget = await create({ src: address, open: '' });
    widget.ask('How do ferns grow?');
    await waitUntil(() => widget.renderRoot.querySelector('.answer') !== null);
    const mark = widget.renderRoot.querySelector('[part=draft]')?.textContent?.trim() ?? '';
    widget.remove();
    return mark;
  };

  it('is marked in the language of the answer', async () => {
    const plain = { quotes: ['Slowly.'] };
    const translated = { ...plain, translations: ['Despacio.'] };
    expect(await markIn(draftOf('en', plain))).to.equal('Not yet reviewed by a clinician');
    expect(await markIn(draftOf('en', translated))).to.equal(
      'Translation not yet reviewed by a clinician',
    );
    expect(await markIn(draftOf('es', translated))).to.equal('Traducción aún sin revisión clínica');
    expect(await markIn(FERNS)).to.equal('');
  });

  it('is marked where the article does not answer, and read out', async () => {
    const fileWith = (status: string, articleLanguage: string): string =>
      fileOf('ferns', 'How do ferns grow?', {
        showDrafts: true,
        article: { language: articleLanguage },
        handoffTopics: [
          {
            id: 'cost',
            status,
            title: 'Cost',
            question: 'How much does a fern cost?',
            message: 'The article does not say.',
          },
        ],
      });
    for (const [status, articleLanguage, mark] of [
      ['draft', 'en', 'Not yet reviewed by a clinician'],
      ['draft', 'es', 'Translation not yet reviewed by a clinician'],
      ['published', 'en', undefined],
    ] as const) {
      const widget = await create({ src: fileWith(status, articleLanguage), open: '' });
      widget.ask('How much does a fern cost?');
      await waitUntil(() =>
        widget.renderRoot.querySelector('.faq')?.textContent?.includes('does not say'),
      );
      const shown = widget.renderRoot.querySelector('[part=draft]')?.textContent?.trim();
      expect(shown).to.equal(mark);
      await waitUntil(() => within(widget, 'status').includes('does not say'));
      expect(within(widget, 'status')).to.equal(
        `${mark ? `${mark}. ` : ''}The article does not say.`,
      );
      widget.remove();
    }
  });
});
