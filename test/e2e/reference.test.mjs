/**
 * How the widget looks, held against pictures in test/reference. After a change that is meant, look
 * at the new ones: `UPDATE_REFERENCES=1 node --test test/e2e/reference.test.mjs` writes them.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { byRole, openPage } from './harness/browser.mjs';
import { blockFont } from './harness/block-font.mjs';
import { comparePictures } from './harness/pictures.mjs';
import { startSite } from './harness/site.mjs';

const FOLDER = fileURLToPath(new URL('../reference/', import.meta.url));
const IS_UPDATE = process.env.UPDATE_REFERENCES === '1';

/** Of all pixels. Another version of the browser draws shadows and curves a little otherwise. */
const DIFFERENT_MAX = 0.002;

const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 900, height: 720 };

/** Its own questions and answers, so that a better dataset doesn't change the pictures. */
const FERNS = {
  language: 'en',
  title: 'Ferns in the house',
  greeting: 'Hello. Ask in your own words.',
  disclaimer: 'General information, and no gardener has seen your fern.',
  starters: ['water', 'light', 'soil'],
  entries: [
    [
      'water',
      'How often do ferns need water?',
      'Twice a week, and less in winter. Soft water is best.',
    ],
    ['light', 'Do ferns like the sun?', 'They like shade. Morning sun is fine.'],
    ['soil', 'Which soil do ferns grow in?', 'In loose soil with leaf mold.'],
  ].map(([id, question, answer]) => ({
    id,
    topic: 'Care',
    question,
    phrasings: [],
    answer,
    caveat: 'Every fern is different, so look at yours.',
    related: ['water', 'light', 'soil'].filter((other) => other !== id),
    source: { quotes: [answer] },
  })),
  handoffTopics: [],
};

const pageOf = ({ dir = 'ltr', attributes = 'open' }) => `<!doctype html>
<html lang="en" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Ferns</title>
    <link rel="icon" href="/demo/images/favicon.svg" />
    <style>
      @font-face { font-family: Block; src: url(/block.ttf); font-weight: 100 900; }
      @font-face { font-family: Block; src: url(/block.ttf); font-weight: 100 900; font-style: italic; }
      html { font-family: Block; }
      clinic-faq { --clinic-faq-font: Block; }
    </style>
  </head>
  <body>
    <main><h1>Ferns</h1><p>They are old.</p></main>
    <clinic-faq src="/ferns.json" contact-url="/contact" ${attributes}></clinic-faq>
    <script type="module" src="/dist/define.js"></script>
  </body>
</html>`;

const LOOKS = {
  'launcher-rtl': { address: '/closed-rtl.html', viewport: { width: 390, height: 300 } },
  'welcome-desktop': { address: '/ltr.html', viewport: DESKTOP },
  'answer-phone': { address: '/ltr.html', ask: 'How often do ferns need water?' },
  'answer-phone-dark': {
    address: '/ltr.html',
    ask: 'How often do ferns need water?',
    colorScheme: 'dark',
  },
  'answer-rtl': {
    address: '/rtl.html',
    ask: 'How often do ferns need water?',
    viewport: DESKTOP,
  },
  'answer-forced-colors': {
    address: '/ltr.html',
    ask: 'How often do ferns need water?',
    forcedColors: true,
  },
  'crisis-phone': { address: '/ltr.html', ask: 'I want to kill myself' },
  'crisis-inline-dark': {
    address: '/inline.html',
    ask: 'I want to kill myself',
    colorScheme: 'dark',
    viewport: DESKTOP,
  },
};

let site;
before(async () => {
  mkdirSync(FOLDER, { recursive: true });
  site = await startSite({
    pages: {
      '/ltr.html': pageOf({}),
      '/rtl.html': pageOf({ dir: 'rtl' }),
      '/closed-rtl.html': pageOf({ dir: 'rtl', attributes: '' }),
      '/inline.html': pageOf({ attributes: 'placement="inline"' }),
    },
    plugins: [
      async (app) => {
        app.get('/ferns.json', () => FERNS);
        app.get('/block.ttf', (request, reply) => reply.type('font/ttf').send(blockFont()));
      },
    ],
  });
});
after(() => site.close());

/** @returns {Promise<Uint8Array>} a PNG file */
async function photograph(page, { address, ask }) {
  await page.goto(site.url + address);
  await byRole(
    page,
    address.startsWith('/closed') ? 'button' : 'heading',
    address.startsWith('/closed') ? 'Ask a question' : 'People often ask',
  );
  if (ask) {
    await page.$eval('clinic-faq', (widget, text) => widget.ask(text), ask);
    await byRole(page, 'heading', 'Answer');
  }
  assert.ok(
    await page.evaluate(() => document.fonts.load('16px Block').then(({ length }) => length > 0)),
  );
  // Without the focus there is no cursor that blinks.
  await page.evaluate(async () => {
    document.activeElement?.blur();
    await document.fonts.ready;
  });
  return page.screenshot();
}

for (const [name, look] of Object.entries(LOOKS)) {
  test(`looks as it did: ${name}`, async (t) => {
    const { viewport = PHONE, colorScheme, forcedColors } = look;
    const { page, problems, close } = await openPage({
      viewport,
      colorScheme,
      forcedColors,
      reducedMotion: 'reduce',
    });
    t.after(close);
    const actual = await photograph(page, look);
    assert.deepEqual(problems(), []);
    const path = join(FOLDER, `${name}.png`);
    if (IS_UPDATE) writeFileSync(path, actual);
    const { share, sizes } = await comparePictures(page, readFileSync(path), actual);
    if (share > DIFFERENT_MAX) {
      const seen = join(tmpdir(), `clinic-faq-${name}.png`);
      writeFileSync(seen, actual);
      assert.fail(
        `${(100 * share).toFixed(2)} % of the pixels differ (${sizes.join(', ')}): compare ${seen} with ${path}`,
      );
    }
  });
}

test('a picture with other colours, or moved by a few pixels, is told apart', async (t) => {
  const { page, close } = await openPage({ viewport: PHONE, reducedMotion: 'reduce' });
  t.after(close);
  const expected = readFileSync(join(FOLDER, 'answer-phone.png'));
  await photograph(page, LOOKS['answer-phone']);
  for (const property of ['--clinic-faq-accent: #7a1fa2', '--clinic-faq-size: 17px']) {
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`clinic-faq { ${text} }`);
      document.adoptedStyleSheets = [sheet];
    }, property);
    const { share } = await comparePictures(page, expected, await page.screenshot());
    assert.ok(share > DIFFERENT_MAX, `${property}: only ${share}`);
  }
});
