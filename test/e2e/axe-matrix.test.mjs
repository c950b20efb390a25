/** axe with every state of the widget, in light, dark and forced colours, English, Spanish and from right to left. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeViolations, describeViolations } from './harness/axe.mjs';
import { createFaultyReceiver } from './harness/faulty-receiver.mjs';
import { heldFile } from './harness/files.mjs';
import { FAULTS, startSite } from './harness/site.mjs';
import { FAQ, pageWith, until, visit } from './harness/visitor.mjs';

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

/** By the path's first part: attributes of the page, and what its visitors ask. */
const PAGES = {
  english: { html: 'lang="en"', asks: ENGLISH },
  spanish: { html: 'lang="es-US"', asks: SPANISH },
  'right-to-left': { html: 'lang="en" dir="rtl"', asks: ENGLISH },
};

const held = heldFile('/held.json', FAQ);
const faulty = createFaultyReceiver();
const pageOf = (html, faq, spanishFaq = faq) =>
  pageWith(
    `<script src="/dist/clinic-faq.js" data-faq="${faq}" data-faq-es="${spanishFaq}" data-remember
      data-contact-endpoint="/api/messages" data-contact-phone="210-555-0100" async></script>`,
  ).replace('lang="en"', html);

let site;
before(async () => {
  const pages = Object.entries(PAGES).flatMap(([name, { html }]) => [
    [`/${name}/widget`, pageOf(html, FAQ, SPANISH_FAQ)],
    [`/${name}/held`, pageOf(html, '/held.json')],
    [`/${name}/failed`, pageOf(html, FAULTS.missing)],
  ]);
  site = await startSite({
    pages: Object.fromEntries(pages),
    plugins: [held.plugin, faulty.plugin],
  });
});
after(() => {
  held.release();
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
const click = async (page, selector) => (await find(page, selector)).click();
const open = async (page) => {
  await click(page, '.launcher');
  await find(page, '#question:focus');
};
const openReady = async (page) => {
  await open(page);
  await find(page, '.welcome');
};
const type = async (page, text) => {
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};
/** @param selector what the reply must have in it, so that it is the state that is wanted */
const replied = (kind, selector) => async (page, asks) => {
  await openReady(page);
  await type(page, asks[kind]);
  await find(page, `.faq ${selector}`);
};
const openForm = async (page, asks) => {
  await replied('handoff', '.contact')(page, asks);
  await click(page, '.faq .contact');
  await find(page, '#contact-message:focus');
};
const fillForm = async (page) => {
  await (await find(page, '#contact-name')).type('Ada Moreno');
  await (await find(page, '#contact-email')).type('ada@example.org');
  await click(page, '#contact-consent');
  await click(page, '.contact-form [type=submit]');
};

/** Every state: how to get there. */
const STATES = {
  closed: (page) => find(page, '.launcher'),
  welcome: openReady,
  suggestions: async (page, asks) => {
    await openReady(page);
    await page.keyboard.type(asks.answer.slice(0, -1));
    await find(page, '[role=option]');
  },
  answer: replied('answer', '.answer'),
  'answer, found helpful, its source open': async (page, asks) => {
    await replied('answer', '.answer')(page, asks);
    await click(page, '.judge');
    await click(page, 'summary');
    await find(page, '.judge[aria-pressed=true]');
  },
  'all questions': async (page) => {
    await openReady(page);
    await click(page, '.tools .plain');
    await find(page, '[part=browse]');
  },
  choices: replied('choices', '.questions'),
  'hand-off': replied('handoff', '.contact'),
  'small talk': replied('smalltalk', 'p'),
  crisis: replied('crisis', '[part=safety-card]'),
  'worry about someone else': replied('other', '[part=safety-card]'),
  emergency: replied('emergency', '[part=safety-card]'),
  support: replied('support', '[part=support]'),
  loading: async (page, asks) => {
    await open(page);
    await type(page, asks.answer);
    await find(page, '.visitor');
  },
  failed: async (page) => {
    await open(page);
    await find(page, '[part=failure]');
  },
  form: openForm,
  'form, to be mended': async (page, asks) => {
    await openForm(page, asks);
    await click(page, '.contact-form [type=submit]');
    await find(page, '.problems:focus');
  },
  'form, help first': async (page, asks) => {
    await openForm(page, asks);
    await page.keyboard.type(` ${asks.crisis}`);
    await fillForm(page);
    await find(page, '.contact-panel [part=safety-card]');
  },
  'form, preview': async (page, asks) => {
    await openForm(page, asks);
    await fillForm(page);
    await find(page, '.preview');
  },
  'form, not sent': async (page, asks) => {
    await openForm(page, asks);
    await fillForm(page);
    await find(page, '.preview');
    faulty.next('500');
    await click(page, '.contact-panel .actions .contact');
    await find(page, '.actions > :nth-child(4)');
  },
  'form, sent': async (page, asks) => {
    await openForm(page, asks);
    await fillForm(page);
    await find(page, '.preview');
    await click(page, '.contact-panel .actions .contact');
    await until(
      async () => (await page.$$('>>> .contact-panel .actions')).length === 0,
      'it is sent',
    );
  },
};
const ADDRESSES = { loading: 'held', failed: 'failed' };

const LOOKS = [
  { name: 'light', scheme: 'light', viewport: { width: 1280, height: 800 } },
  { name: 'light', scheme: 'light', viewport: { width: 320, height: 640 } },
  { name: 'dark', scheme: 'dark', viewport: { width: 390, height: 844 } },
  { name: 'forced colours', forced: 'active', viewport: { width: 1280, height: 800 } },
];

async function emulate(page, { scheme = 'light', forced = 'none', viewport }) {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' }, // an entrance would be half transparent
      { name: 'forced-colors', value: forced },
    ],
  });
  await page.setViewport(viewport);
}

for (const [name, { asks }] of Object.entries(PAGES)) {
  describe(`axe finds nothing wrong: ${name}`, () => {
    for (const [state, reach] of Object.entries(STATES)) {
      test(state, async (t) => {
        faulty.clear();
        const address = `/${name}/${ADDRESSES[state] ?? 'widget'}`;
        const options = { openShadowRoots: true, reducedMotion: 'reduce' };
        const { page } = await visit(t, site.url + address, options);
        await reach(page, asks);
        for (const look of LOOKS) {
          await emulate(page, look);
          const violations = describeViolations(await axeViolations(page));
          assert.equal(violations, '', `${look.name}, ${look.viewport.width} px`);
        }
      });
    }
  });
}
