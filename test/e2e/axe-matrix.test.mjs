/**
 * axe with every state of the widget, in light, dark and forced colours, English, Spanish and from
 * right to left. A visitor goes from one state to the next, so that few pages have to be opened.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { axeViolations, describeViolations } from './harness/axe.mjs';
import { createFaultyReceiver } from './harness/faulty-receiver.mjs';
import { clinicFaq } from './harness/command.mjs';
import { copiedFile, cssOf, heldFile } from './harness/files.mjs';
import { FAULTS, startSite } from './harness/site.mjs';
import { FAQ, pageWith, scriptTag, until, visit } from './harness/visitor.mjs';

const SPANISH_FAQ = '/faq-data/ketamine-bipolar.es.json';

/** Questions that lead to each kind of reply. */
const ENGLISH = {
  answer: 'How long do the effects of ketamine last?',
  choices: 'treatment work',
  handoff: 'How much does it cost?',
  smalltalk: 'hello',
  crisis: 'I want to kill myself',
  other: 'My brother wants to kill himself',
  emergency: 'I took a whole bottle of pills',
  support: 'Does ketamine help with suicidal thoughts?',
};
const SPANISH = {
  answer: '¿Cuánto duran los efectos de la ketamina?',
  choices: 'tratamiento funciona',
  handoff: '¿Cuánto cuesta?',
  smalltalk: 'hola',
  crisis: 'quiero matarme',
  other: 'mi hermano quiere matarse',
  emergency: 'me tomé un frasco entero de pastillas',
  support: '¿La ketamina ayuda con los pensamientos suicidas?',
};

/** By the path's first part: attributes of the page, its file, and what its visitors ask. */
const PAGES = {
  english: { html: 'lang="en"', faq: FAQ, asks: ENGLISH },
  spanish: { html: 'lang="es-US"', faq: SPANISH_FAQ, asks: SPANISH },
  'right-to-left': { html: 'lang="en" dir="rtl"', faq: FAQ, asks: ENGLISH },
};

/** A file whose entries and topics are all drafts, as the Spanish one is. */
function draftsOf(path) {
  const faq = JSON.parse(readFileSync(new URL(`../..${path}`, import.meta.url), 'utf8'));
  const draft = (item) => ({ ...item, status: 'draft' });
  const [entries, handoffTopics] = [faq.entries.map(draft), faq.handoffTopics.map(draft)];
  return { ...faq, showDrafts: true, entries, handoffTopics };
}

/** What stands in the page for visitors whose scripts don't run. */
const listIn = (faq) => {
  const { status, stdout, stderr } = clinicFaq(['render', `.${faq}`, '--contact', '/contact']);
  assert.equal(status, 0, stderr);
  return stdout;
};

const waiting = heldFile('/held.json', FAQ);
/** By page, as each is released once. */
const late = Object.fromEntries(
  Object.entries(PAGES).map(([name, { faq }]) => [name, heldFile(`/${name}/late.json`, faq)]),
);
const faulty = createFaultyReceiver();

/** The pages of one language by the last part of their path. */
function pagesOf(name, { html, faq }) {
  const all = ['data-contact-endpoint="/api/messages"', 'data-contact-phone="210-555-0100"'];
  const tag = (file, options = {}) =>
    scriptTag({ faq: file, contact: null, ...options, attributes: `${all.join(' ')} async` });
  const pages = {
    // With both files there is a switch between the languages.
    widget: scriptTag({
      faq: FAQ,
      contact: null,
      attributes: `data-faq-es="${SPANISH_FAQ}" data-remember ${all.join(' ')} async`,
    }),
    drafts: tag(`/${name}/drafts.json`),
    loading: tag('/held.json'),
    late: tag(`/${name}/late.json`),
    failed: tag(FAULTS.missing),
    inline: tag(faq, { placement: 'inline' }),
    'no-element': tag(faq, { src: '/lonely/clinic-faq.js', contact: '/contact' }),
    'no-script': `<clinic-faq>${listIn(faq)}</clinic-faq>`,
  };
  return Object.entries(pages).map(([page, tags]) => [
    `/${name}/${page}`,
    pageWith(tags, { head: `<style>${cssOf('docs/no-javascript.md')}</style>` }).replace(
      'lang="en"',
      html,
    ),
  ]);
}

let site;
before(async () => {
  const drafts = async (app) => {
    for (const [name, { faq }] of Object.entries(PAGES))
      app.get(`/${name}/drafts.json`, () => draftsOf(faq));
  };
  site = await startSite({
    pages: Object.fromEntries(Object.entries(PAGES).flatMap(([name, page]) => pagesOf(name, page))),
    plugins: [
      drafts,
      waiting.plugin,
      ...Object.values(late).map(({ plugin }) => plugin),
      copiedFile('/lonely/clinic-faq.js', '/dist/clinic-faq.js'),
      faulty.plugin,
    ],
  });
});
after(() => {
  waiting.release();
  return site.close();
});

/** Found by what it is, as its name depends on the language; the roots are open for axe anyway. */
async function find(page, selector) {
  let found = null;
  // Puppeteer's own waiting does not notice what changes inside shadow roots.
  await until(async () => {
    found = await page.$(`>>> ${selector}`);
    return found !== null;
  }, selector);
  return found;
}
const isGone = (page, selector) =>
  until(async () => (await page.$(`>>> ${selector}`)) === null, `no ${selector}`);
const click = async (page, selector) => (await find(page, selector)).click();
const fill = async (page, selector, text) => (await find(page, selector)).type(text);
const open = async (page) => {
  await click(page, '.launcher');
  await find(page, '#question:focus');
};
const openReady = async (page) => {
  await open(page);
  await find(page, '.welcome');
};
const type = async (page, text) => {
  await (await find(page, '#question')).focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};
const clear = async (page) => {
  await click(page, '.tools .plain + .plain');
  await isGone(page, '.messages > li');
};
/** The language that the button in the header leads to. */
const switchLanguage = async (page) =>
  (await find(page, '.switch')).evaluate((button) => button.lang);
/** @param selector what the reply must have in it, so that it is the state that is wanted */
const replied = (kind, selector) => async (page, asks) => {
  if ((await page.$('>>> .messages > li')) !== null) await clear(page);
  await type(page, asks[kind]);
  await find(page, `.faq ${selector}`);
};
const send = (page) => click(page, '.contact-panel .actions .contact');
const openForm = async (page, asks) => {
  await openReady(page);
  await replied('handoff', '.contact')(page, asks);
  await click(page, '.faq .contact');
  await find(page, '#contact-message:focus');
};
const fillForm = async (page) => {
  await fill(page, '#contact-name', 'Ada Moreno');
  await fill(page, '#contact-email', 'ada@example.org');
  await click(page, '#contact-consent');
};

/** By page, the states in the order in which a visitor comes to them, and how to get to each. */
const JOURNEYS = [
  {
    at: 'widget',
    states: {
      launcher: (page) => find(page, '.launcher'),
      welcome: openReady,
      suggestions: async (page, asks) => {
        await page.keyboard.type(asks.answer.slice(0, -1));
        await find(page, '[role=option]');
      },
      answer: async (page, asks) => {
        await page.keyboard.type(asks.answer.slice(-1));
        await page.keyboard.press('Enter');
        await find(page, '.answer .caveat');
      },
      'answer, found helpful, its source open': async (page) => {
        await click(page, '.judge');
        await click(page, 'summary');
        await find(page, '.judge[aria-pressed=true]');
      },
      'all questions': async (page) => {
        await click(page, '.tools .plain');
        await find(page, '[part=browse]');
      },
      cleared: async (page) => {
        await click(page, '.browse .plain');
        await clear(page);
      },
      choices: replied('choices', '.questions'),
      'hand-off': replied('handoff', '.contact'),
      'small talk': replied('smalltalk', 'p'),
      support: replied('support', '[part=support]'),
      'another language': async (page) => {
        const before = await switchLanguage(page);
        await click(page, '.switch');
        await until(async () => (await switchLanguage(page)) !== before, 'the way back');
      },
      'closed again': async (page) => {
        await page.keyboard.press('Escape');
        await find(page, '.launcher:focus');
      },
    },
  },
  {
    at: 'widget',
    states: {
      crisis: async (page, asks) => {
        await openReady(page);
        await replied('crisis', '[part=safety-card]')(page, asks);
      },
      'a second card': async (page, asks) => {
        await type(page, asks.crisis);
        await find(page, '.faq ~ .faq [part=safety-card]');
      },
      'worry about someone else': replied('other', '[part=safety-card]'),
      emergency: replied('emergency', '[part=safety-card]'),
    },
  },
  {
    at: 'widget',
    states: {
      form: openForm,
      'form, to be mended': async (page) => {
        await click(page, '.contact-form [type=submit]');
        await find(page, '.problems:focus');
      },
      'form, help first': async (page, asks) => {
        await fill(page, '#contact-message', ` ${asks.crisis}`);
        await fillForm(page);
        await click(page, '.contact-form [type=submit]');
        await find(page, '.contact-panel [part=safety-card]');
      },
      'form, preview': async (page) => {
        await click(page, '.actions .plain');
        await find(page, '.preview');
      },
      'form, not sent': async (page) => {
        faulty.next('500');
        await send(page);
        await find(page, '.actions > :nth-child(4)');
      },
      'form, sent': async (page) => {
        await send(page);
        await isGone(page, '.contact-panel .actions');
        await find(page, 'h3.step:focus ~ p + p');
      },
    },
  },
  {
    at: 'widget',
    states: {
      'form, on its way': async (page, asks) => {
        await openForm(page, asks);
        await fillForm(page);
        await click(page, '.contact-form [type=submit]');
        await find(page, '.preview');
        faulty.next('timeout');
        await send(page);
        await isGone(page, '.contact-panel .actions');
      },
    },
  },
  {
    at: 'drafts',
    states: {
      'answer, a draft': async (page, asks) => {
        await openReady(page);
        await replied('answer', '.answer .draft')(page, asks);
      },
      'hand-off, a draft': replied('handoff', '.draft'),
    },
  },
  {
    at: 'loading',
    states: {
      loading: async (page) => {
        await open(page);
        await find(page, '[part=status]');
      },
      'loading, with a question': async (page, asks) => {
        await type(page, asks.answer);
        await find(page, '.visitor');
      },
    },
  },
  {
    at: 'late',
    states: {
      'reading back, with a new answer below': async (page, asks, language) => {
        await open(page);
        for (let i = 1; i <= 4; i += 1) {
          // At once, as the file doesn't let itself be waited for without end.
          await page.keyboard.sendCharacter(`${asks.answer} ${'etc. '.repeat(60)}${i}`);
          await page.keyboard.press('Enter');
        }
        await find(page, '.visitor ~ .visitor ~ .visitor ~ .visitor');
        await (await find(page, '.log')).evaluate((log) => (log.scrollTop = 0));
        late[language].release();
        await find(page, '.new-answer');
      },
    },
  },
  {
    at: 'failed',
    states: {
      failed: async (page) => {
        await open(page);
        await find(page, '[part=failure]');
      },
    },
  },
  {
    at: 'inline',
    states: {
      'inline, welcome': (page) => find(page, '.welcome'),
      'inline, answer': replied('answer', '.answer'),
    },
  },
  {
    at: 'no-element',
    states: {
      'launcher whose widget could not be loaded': async (page) => {
        await click(page, 'button');
        await find(page, '[href="/contact"]');
      },
    },
  },
  {
    at: 'no-script',
    states: {
      'without scripts': async (page) => {
        await click(page, 'summary');
        await find(page, 'details[open]');
      },
    },
  },
];

/** The last is what the next state is reached in. */
const LOOKS = [
  { name: 'forced colours', forced: 'active', viewport: { width: 1280, height: 800 } },
  { name: 'dark', scheme: 'dark', viewport: { width: 390, height: 844 } },
  { name: 'light', viewport: { width: 320, height: 640 } },
  { name: 'light', viewport: { width: 1280, height: 800 } },
];

async function emulate(session, page, { scheme = 'light', forced = 'none', viewport }) {
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' }, // an entrance would be half transparent
      { name: 'forced-colors', value: forced },
    ],
  });
  await page.setViewport(viewport);
}

async function assertNoViolations(session, page) {
  for (const look of LOOKS) {
    await emulate(session, page, look);
    const violations = describeViolations(await axeViolations(page));
    assert.equal(violations, '', `${look.name}, ${look.viewport.width} px`);
  }
}

for (const [language, { asks }] of Object.entries(PAGES)) {
  describe(`axe finds nothing wrong: ${language}`, () => {
    for (const { at, states } of JOURNEYS) {
      test(Object.keys(states).join(' → '), async (t) => {
        faulty.clear();
        const { page } = await visit(t, `${site.url}/${language}/${at}`, {
          openShadowRoots: true,
          reducedMotion: 'reduce',
        });
        const session = await page.createCDPSession();
        for (const [state, reach] of Object.entries(states)) {
          await t.test(state, async () => {
            await reach(page, asks, language);
            await assertNoViolations(session, page);
          });
        }
      });
    }
  });
}
