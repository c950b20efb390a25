import { withDrafts } from '../../core/editing/check-faq.js';
import {
  compareFaqs,
  runTests,
  type Change,
  type TestResult,
} from '../../core/editing/run-tests.js';
import { UserError, type Command } from '../command.js';
import { faqIn, readJson } from '../files.js';
import { withProgress, type Terminal } from '../terminal.js';

/** `clinic-faq test` */
export const test: Command = {
  name: 'test',
  summary: "Runs a file's own tests: visitors' words, and what they must lead to",
  help: `
Usage: clinic-faq test [options] FILE

  --against OLD   also lists the questions that OLD answered differently
  --drafts        as if drafts were published
  --json          { tests, changes } for other programs

A test stands in the file: "tests": [{ "ask": "how long dose it last", "expect": "how-long-it-lasts" }].
"expect" is the id of an entry or hand-off topic, "handoff" (no answer) or "safety" (the card for
people in danger). Changes alone don't fail; a test that is not met does.

Exit status: 0 every test is met, 1 some are not, 2 called wrongly.

Example: clinic-faq test faq.json --against last-release.json
`,
  options: {
    against: { type: 'string' },
    drafts: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run({ names: [file, ...more], has, text }, terminal) {
    if (file === undefined || more.length > 0) throw new UserError('Name one FAQ file to test.');
    const read = has('drafts') ? withDrafts : undefined;
    const faq = faqIn(readJson(file).value, file, read);
    const results = runTests(faq);
    const against = text('against');
    const changes =
      against === undefined
        ? null
        : withProgress(
            compareFaqs(faqIn(readJson(against).value, against, read), faq),
            terminal,
            'Comparing:',
          );
    if (has('json')) terminal.print(JSON.stringify({ tests: results, changes }, null, 2));
    else print(results, changes, terminal);
    return results.every(({ passed }) => passed) ? 0 : 1;
  },
};

function print(
  results: readonly TestResult[],
  changes: readonly Change[] | null,
  terminal: Terminal,
): void {
  const failed = results.filter(({ passed }) => !passed);
  for (const {
    test: { ask, expect },
    outcome,
  } of failed) {
    const mark = terminal.style('red', 'not met');
    terminal.print(`${mark} "${ask}" should lead to ${expect}, but leads to ${outcome}`);
  }
  const met = `${results.length - failed.length} of ${results.length} tests met`;
  terminal.print(
    results.length === 0
      ? 'The file has no tests. Add some under "tests": see "clinic-faq test --help".'
      : terminal.style(failed.length === 0 ? 'green' : 'red', met),
  );
  if (changes === null) return;
  for (const { ask, before, after, isNewText } of changes) {
    const what = isNewText ? `${after}, with another text` : `${before} → ${after}`;
    terminal.print(`${terminal.style('yellow', 'changed')} "${ask}": ${what}`);
  }
  const count = changes.length === 0 ? 'No' : changes.length;
  terminal.print(
    `${count} ${changes.length === 1 ? 'question is' : 'questions are'} answered differently`,
  );
}
