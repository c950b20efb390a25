/** The editors' page, as editors use it; what they save is judged by the command line. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { cliFaq, cliFaqWith } from '../fixtures/cli-faq.mjs';
import { allByRole, byRole } from './harness/browser.mjs';
import { clinicFaq, folderWith, ROOT } from './harness/command.mjs';
import {
  button,
  choose,
  downloaded,
  offeredText,
  offerFile,
  openSiteFile,
  PATIENCE,
  press,
  said,
  typeInto,
  visitEditor,
  writeEntry,
} from './harness/editor.mjs';
import { axeViolations, describeViolations } from './harness/axe.mjs';
import { startSite } from './harness/site.mjs';

const NAME = 'ketamine-bipolar.en.json';
const DATASET = readFileSync(join(ROOT, 'faq-data', NAME), 'utf8');

/** No medical content: about where to leave the car. */
const PARKING = {
  question: 'Where can I park my car?',
  phrasings: ['parking lot', 'is there a garage for cars', 'where do I leave the car'],
  answer: 'There is a lot behind the building.',
  quote: 'There is a lot behind the building.',
};

const text = (faq) => `${JSON.stringify(faq, null, 2)}\n`;

let site;
before(async () => {
  site = await startSite();
});
after(() => site.close());

const visit = (t, options) => visitEditor(t, `${site.url}/editor/`, options);

/** Opens a file that can be saved in place. */
async function openOffered(page, name, content) {
  await offerFile(page, name, content);
  await button(page, 'Choose a file');
  await byRole(page, 'navigation', 'Sections', PATIENCE);
}

/** Searches for conflicts and moves each way of asking that is a problem to where it leads. */
async function settleConflicts(page) {
  await page.$$eval('.sections button', ([, problems]) => problems.click());
  await button(page, 'Look for conflicts');
  for (let count = 0; ;) {
    await page.waitForSelector('#look:not(:disabled)', PATIENCE);
    const before = count;
    for (let move; (move = await page.$('.conflict.problem .loss button')); count += 1) {
      await move.click();
      await said(page, 'move a phrasing');
    }
    if (count === before) return count;
    // What was moved may be in the way of another.
    await button(page, 'Look again');
  }
}

async function saveAsDownload(page, folder, name) {
  await button(page, 'Save…');
  await typeInto(page, 'Your name, for the history in the file (optional)', 'Ana, office');
  await button(page, 'Download the file');
  await said(page, 'in your downloads');
  return downloaded(folder, name);
}

/** The command line accepts a text, with the tests of which it says so much. */
function assertAccepted(t, content, met) {
  const cwd = folderWith(t, { 'faq.json': content });
  const check = clinicFaq(['check', 'faq.json'], { cwd });
  assert.equal(check.status, 0, check.stdout + check.stderr);
  const run = clinicFaq(['test', 'faq.json'], { cwd });
  assert.equal(run.status, 0, run.stdout + run.stderr);
  assert.ok(run.stdout.includes(met), run.stdout);
}

// Conflicts of the whole dataset are looked for three times, and once more by the command line.
test(
  'an editor adds an entry, tries it, settles conflicts, adds a test and saves',
  { timeout: 900_000 },
  async (t) => {
    const { page, problems, downloads } = await visit(t);
    await openSiteFile(page);
    await writeEntry(page, PARKING);

    // The widget shows the answer that is not saved yet, and answers another wording with it.
    await byRole(page, 'article', PARKING.question, PATIENCE);
    const before = await allByRole(page, 'article', PARKING.question);
    await typeInto(page, 'Your question', 'where do I leave my car');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => true);
    for (let count = before.length; count === before.length;)
      count = (await allByRole(page, 'article', PARKING.question)).length;

    // A question is tried, and made a test.
    const attempt = await byRole(page, 'searchbox', 'A visitor’s words');
    await attempt.type('parking for my car');
    await byRole(page, 'heading', 'The visitor sees', PATIENCE);
    await choose(page, 'Make this a test that leads to', PARKING.question);
    await button(page, 'Add (Make this a test that leads to)');
    await said(page, 'add a test');
    await button(page, 'Tests');
    await said(page, '1 of 1 met');

    assert.ok((await settleConflicts(page)) > 0, 'the dataset has conflicts to settle');
    const saved = await saveAsDownload(page, downloads, NAME);
    assertAccepted(t, saved, '1 of 1 tests met');
    const entry = JSON.parse(saved).entries.at(-1);
    assert.equal(entry.id, 'where-can-i-park-my-car');
    assert.deepEqual(entry.phrasings, PARKING.phrasings);
    assert.equal(entry.changed[0].by, 'Ana, office');
    // Only what was changed is changed: every line of before is there but those that were moved.
    const lines = new Set(saved.split('\n').map((line) => line.replace(/,$/, '')));
    const gone = DATASET.split('\n').filter((line) => !lines.has(line.replace(/,$/, '')));
    assert.deepEqual(gone, []);
    assert.deepEqual(problems(), []);
  },
);

test('work goes on after the tab was closed in the middle', async (t) => {
  const { page, problems } = await visit(t);
  const faq = text(cliFaq());
  await openOffered(page, 'teeth.json', faq);
  await typeInto(page, 'New question', PARKING.question);
  await button(page, 'Add entry');
  await typeInto(page, 'Other ways to ask it', PARKING.phrasings.join('\n'));
  await said(page, 'kept in this browser');
  const context = page.browserContext();
  await page.close();

  const again = await context.newPage();
  await again.goto(`${site.url}/editor/`);
  await button(again, 'Go on with teeth.json');
  await said(again, 'the work of last time');
  await button(again, `${PARKING.question} draft 2 problems`);
  await typeInto(again, 'Answer', PARKING.answer);
  await typeInto(again, 'Sentences of the article', PARKING.quote);
  await choose(again, 'Status', 'Published');
  await button(again, 'Tests');
  await typeInto(again, 'New test: a visitor’s words', 'where do I leave my car');
  await choose(again, 'Must lead to', PARKING.question);
  await button(again, 'Add test (Must lead to)');
  await said(again, '5 of 5 met');
  // Whoever restores work picks the file anew, and it must still be what was opened.
  await button(again, 'Save…');
  await offerFile(again, 'teeth.json', '{}');
  await button(again, 'Save over a file…');
  await said(again, 'Nothing was saved');
  await offerFile(again, 'teeth.json', faq);
  await button(again, 'Save teeth.json');
  await said(again, 'Saved.');
  assertAccepted(t, await offeredText(again, 'teeth.json'), '5 of 5 tests met');
  assert.deepEqual(problems(), []);

  // What is saved is not offered again.
  await again.reload();
  await byRole(again, 'heading', 'Open a FAQ file');
  assert.deepEqual(await allByRole(again, 'button', 'Go on with teeth.json'), []);
});

test('every change can be undone to the byte, with the keyboard', async (t) => {
  const { page } = await visit(t);
  const odd = '{"title": "Teeth",\r\n "own": [1.50],\t"entries": [{"id":"a","question":"A?"}]}';
  await openOffered(page, 'odd.json', odd);
  await typeInto(page, 'Question', ' And B?');
  await typeInto(page, 'Other ways to ask it', 'one\ntwo');
  await button(page, 'Remove');
  await said(page, 'Done: remove');
  await page.keyboard.down('Control');
  for (const key of ['z', 'z', 'z']) await page.keyboard.press(key);
  await page.keyboard.up('Control');
  await said(page, 'No changes');
  await button(page, 'Redo');
  await said(page, 'Changed');
  await button(page, 'Undo');
  await button(page, 'Save…');
  await said(page, 'Nothing is changed.');
  await button(page, 'Save odd.json');
  await said(page, 'Saved.');
  assert.equal(await offeredText(page, 'odd.json'), odd);
});

test('a conflict is shown side by side and settled', async (t) => {
  const { page } = await visit(t);
  const faq = cliFaqWith((file) => {
    file.entries[1].phrasings.push('how many years does my crown last');
  });
  await openOffered(page, 'teeth.json', text(faq));
  assert.ok((await settleConflicts(page)) > 0);
  await said(page, 'No conflicts found.');
  await button(page, 'Save…');
  await button(page, 'Save teeth.json');
  await said(page, 'Saved.');
  assertAccepted(t, await offeredText(page, 'teeth.json'), '4 of 4 tests met');
});

test('problems lead to their field, and go away when they are mended', async (t) => {
  const { page } = await visit(t);
  const faq = cliFaqWith((file) => (file.entries[0].answer = 'A crown is guaranteed.'));
  await openOffered(page, 'teeth.json', text(faq));
  await button(page, 'Problems 1');
  await button(page, 'Go there: How long does a crown last? · answer');
  const field = await byRole(page, 'textbox', 'Answer');
  assert.ok(await field.evaluate((node) => node === document.activeElement));
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type('A crown may last ten years.');
  await page.waitForFunction(
    () => !document.querySelector('.sections').textContent.includes('1'),
    PATIENCE,
  );
});

test('nothing is overwritten that somebody else has saved meanwhile', async (t) => {
  const { page } = await visit(t);
  await openOffered(page, 'teeth.json', text(cliFaq()));
  await typeInto(page, 'Question', ' Really?');
  const theirs = text(cliFaqWith((file) => (file.title = 'Theirs')));
  await offerFile(page, 'teeth.json', theirs);
  await button(page, 'Save…');
  await button(page, 'Save teeth.json');
  await said(page, 'Nothing was saved');
  assert.equal(await offeredText(page, 'teeth.json'), theirs);
  await button(page, 'Overwrite it all the same');
  await said(page, 'Saved.');
  assert.match(await offeredText(page, 'teeth.json'), /Really/);
});

test('a second tab with the same file is noticed, until one of them is closed', async (t) => {
  const { page } = await visit(t);
  await openOffered(page, 'teeth.json', text(cliFaq()));
  const second = await page.browserContext().newPage();
  await second.goto(`${site.url}/editor/`);
  await openOffered(second, 'teeth.json', text(cliFaq()));
  await byRole(second, 'alert', undefined, PATIENCE);
  await page.close();
  await second.waitForFunction(() => !document.querySelector('[role=alert]'), PATIENCE);
});

test('questions without an answer become an entry, a topic and phrasings', async (t) => {
  const { page } = await visit(t);
  await openOffered(page, 'teeth.json', text(cliFaq()));
  const paste = async () => {
    await button(page, 'Unanswered');
    const field = await byRole(page, 'textbox', 'Questions');
    await field.evaluate((node) => node.select());
    await page.keyboard.type(
      'do you take dogs\nmay I bring my dog\nopening hours on sunday\nopening hours on monday\nvegan lollipops\n',
    );
    await button(page, 'Group them');
    await said(page, 'of 5 questions got no answer');
  };
  await paste();
  const groups = await page.$$eval('.gaps h3', (nodes) => nodes.length);
  assert.ok(groups >= 2 && groups < 5, `${groups} groups`);
  const [dogs] = await page.$$eval('.gaps h3', (nodes) =>
    nodes.map((node) => node.lastChild.textContent.trim()).filter((name) => /dog/.test(name)),
  );
  await button(page, `Make an entry of “${dogs}”`);
  await byRole(page, 'heading', dogs);
  await paste();
  const hours = await page.$$eval('.gaps h3', (nodes) =>
    nodes.map((node) => node.lastChild.textContent.trim()).find((name) => /hours/.test(name)),
  );
  await button(page, `Make a hand-off topic of “${hours}”`);
  await byRole(page, 'heading', hours);
  await paste();
  await choose(page, 'Entry or topic for “vegan lollipops”', 'How often should teeth be cleaned?');
  await button(page, 'Add the phrasings “vegan lollipops”');
  await button(page, 'Save…');
  await said(page, '3 changes');
});

test('it works from the disk, without a server', async (t) => {
  const cwd = folderWith(t, { 'teeth.json': text(cliFaq()) });
  const { page, problems, downloads } = await visitEditor(
    t,
    pathToFileURL(join(ROOT, 'dist/editor/index.html')).href,
  );
  // The way of browsers that can't save in place: their picker takes a file from a test.
  await page.evaluateOnNewDocument(() => delete window.showOpenFilePicker);
  await page.reload();
  const input = await page.waitForSelector('input[type=file]');
  await input.uploadFile(join(cwd, 'teeth.json'));
  await byRole(page, 'article', 'How long does a crown last?', PATIENCE);
  await typeInto(page, 'Other ways to ask it', '\ncrown life span');
  await button(page, 'Tests');
  await said(page, '4 of 4 met');
  assertAccepted(t, await saveAsDownload(page, downloads, 'teeth.json'), '4 of 4 tests met');
  assert.deepEqual(problems(), []);
});

test('a file that is not JSON is not opened, and says where it is broken', async (t) => {
  const { page } = await visit(t);
  await offerFile(page, 'broken.json', '{\n  "title": "a"\n  "entries": []\n}');
  await button(page, 'Choose a file');
  await said(page, 'Line 3: This is not JSON. A comma is missing before this.');
  await press(page, 'button', 'Close this message');
});

const WAYS = [
  { language: 'en-US', colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  { language: 'es-MX', colorScheme: 'dark', viewport: { width: 768, height: 1024 } },
];
for (const way of WAYS) {
  test(`axe finds nothing: ${way.language}, ${way.colorScheme}, ${way.viewport.width} px`, async (t) => {
    const { page } = await visit(t, { ...way, openShadowRoots: true, reducedMotion: 'reduce' });
    const assertClean = async (what) => {
      const violations = await axeViolations(page);
      assert.equal(describeViolations(violations), '', what);
      const [width, shown] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(width <= shown, `${what} needs ${width} px`);
    };
    const faq = cliFaqWith((file) => {
      file.entries[0].answer = 'A crown is guaranteed.';
      file.entries[0].own = 1;
      file.entries[1].phrasings.push('how many years does my crown last');
      file.entries[1].source.section = 7;
      file.tests.push({ ask: 'crown', expect: 'gone' });
    });
    await page.waitForSelector('#main-title', PATIENCE);
    await assertClean('start');
    await offerFile(page, 'teeth.json', text(faq));
    await page.click('.drop button');
    await page.waitForSelector('.sections .badge', PATIENCE);
    await page.type('#attempt', 'how long dose a crown last');
    await page.waitForSelector('.candidates', PATIENCE);
    await page.click('details.section summary');
    await assertClean('entries');
    for (const [number, ready] of [
      [1, '.findings li'],
      [2, '.tests .fail'],
      [3, '#questions'],
      [4, '#field-title'],
    ]) {
      await page.evaluate((n) => document.querySelectorAll('.sections button')[n].click(), number);
      await page.waitForSelector(ready, PATIENCE);
      if (number === 1) {
        await page.click('#look');
        await page.waitForSelector('.conflict', PATIENCE);
      }
      if (number === 3) {
        await page.type('#questions', 'do you take dogs');
        await page.click('.sheet .primary');
        await page.waitForSelector('.gaps li', PATIENCE);
      }
      await assertClean(`section ${number}`);
    }
    await page.type('#field-title', ' x');
    await page.click('#save');
    await page.waitForSelector('.change', PATIENCE);
    await assertClean('saving');
  });
}

test('the keyboard alone opens an entry and changes it', async (t) => {
  const { page } = await visit(t);
  await openOffered(page, 'teeth.json', text(cliFaq()));
  await page.focus('#search');
  await page.keyboard.type('hygiene');
  await said(page, 'No changes');
  for (let presses = 0; presses < 3; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => document.activeElement.textContent.trim());
    if (name === 'How often should teeth be cleaned?') break;
  }
  await page.keyboard.press('Enter');
  await byRole(page, 'heading', 'How often should teeth be cleaned?');
  // The form's heading has the focus; its tools and the status come before the question.
  for (let presses = 0; presses < 5; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement.id === 'field-question')) break;
  }
  await page.keyboard.press('End');
  await page.keyboard.type(' Truly?');
  await page.keyboard.down('Control');
  await page.keyboard.press('s');
  await page.keyboard.up('Control');
  await said(page, '1 change');
  assert.match(await page.$eval('ins', (node) => node.textContent), /Truly\?/);
});
