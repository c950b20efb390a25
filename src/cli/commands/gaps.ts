import { findGaps, type Gaps } from '../../core/editing/gaps.js';
import { UserError, type Command } from '../command.js';
import { readFaq, readText } from '../files.js';
import { withProgress, type Terminal } from '../terminal.js';

const WORDINGS_SHOWN = 5;

/** `clinic-faq gaps` */
export const gaps: Command = {
  name: 'gaps',
  summary: 'Groups questions that get no answer, the largest group first',
  help: `
Usage: clinic-faq gaps [options] QUESTIONS --faq FILE

  --faq FILE   the FAQ file that should answer them
  --all        every wording, not only the first ${WORDINGS_SHOWN}
  --json       for other programs

QUESTIONS is a text file with one question a line, such as your team hears or finds in its inbox.
The widget itself records nothing. Take out names and numbers of people before you share the file.

Example: clinic-faq gaps questions.txt --faq faq.json
`,
  options: { faq: { type: 'string' }, all: { type: 'boolean' }, json: { type: 'boolean' } },
  run({ names: [questions, ...more], has, text }, terminal) {
    const file = text('faq');
    if (questions === undefined || more.length > 0 || file === undefined)
      throw new UserError(
        'Name the questions and the FAQ file: clinic-faq gaps questions.txt --faq faq.json.',
      );
    const lines = readText(questions).split(/\r\n?|\n/);
    const found = withProgress(findGaps(readFaq(file), lines), terminal, 'Asking:');
    if (has('json')) terminal.print(JSON.stringify(found, null, 2));
    else print(found, has('all') ? Infinity : WORDINGS_SHOWN, terminal);
    return 0;
  },
};

function print({ gaps: found, asked, unanswered }: Gaps, shown: number, terminal: Terminal): void {
  for (const { count, question, topicId, wordings } of found) {
    const known = topicId === null ? '' : terminal.style('dim', ` (hand-off topic "${topicId}")`);
    terminal.print(`${terminal.style('bold', `${count} × ${question}`)}${known}`);
    const others = wordings.filter((wording) => wording.text !== question);
    for (const wording of others.slice(0, shown)) {
      const times = wording.count > 1 ? ` (${wording.count} times)` : '';
      terminal.print(`    ${wording.text}${times}`);
    }
    if (others.length > shown) terminal.print(`    and ${others.length - shown} more`);
  }
  terminal.print(`${unanswered} of ${asked} questions got no answer.`);
}
