import { linksAsText } from '../../core/faq/rich-text.js';
import {
  createResponder,
  type Explanation,
  type Reply,
} from '../../core/conversation/responder.js';
import type { Faq } from '../../core/faq/faq.js';
import { UserError, type Command } from '../command.js';
import { readFaq } from '../files.js';
import type { Terminal } from '../terminal.js';

/** `clinic-faq ask` */
export const ask: Command = {
  name: 'ask',
  summary: 'Shows what a visitor would see for a question, and why',
  help: `
Usage: clinic-faq ask [options] FILE "QUESTION"

  --json   everything that the search knows, for other programs

Below the answer stand the words that were understood, heaviest first ("typed → read" when a word
was corrected or has a synonym), and the five best candidates with their share of certainty.

Example: clinic-faq ask faq.json "how long dose it last"
`,
  options: { json: { type: 'boolean' } },
  run({ names: [file, ...words], has }, terminal) {
    const question = words.join(' ').trim();
    if (file === undefined || question === '')
      throw new UserError('Name a FAQ file and a question: clinic-faq ask faq.json "QUESTION".');
    const faq = readFaq(file);
    const explanation = createResponder(faq).explain(question);
    if (has('json')) {
      terminal.print(JSON.stringify(explanation, null, 2));
      return 0;
    }
    show(explanation.reply, faq, terminal);
    terminal.print();
    explain(explanation, terminal);
    return 0;
  },
};

function show(reply: Reply, faq: Faq, terminal: Terminal): void {
  const entries = reply.entryIds.flatMap(
    (id) => faq.entries.find((entry) => entry.id === id) ?? [],
  );
  switch (reply.kind) {
    case 'answer':
      for (const entry of entries) {
        terminal.print(terminal.style('bold', `Answer: ${entry.question}`));
        terminal.print(linksAsText(entry.answer));
        if (entry.caveat !== null) terminal.print(`Please note: ${linksAsText(entry.caveat)}`);
        terminal.print(terminal.style('dim', `entry "${entry.id}", ${entry.status}`));
      }
      break;
    case 'choices':
      terminal.print(terminal.style('bold', 'Choices: did you mean one of these?'));
      for (const entry of entries) terminal.print(`- ${entry.question} (${entry.id})`);
      break;
    case 'handoff':
      showHandoff(faq, reply.topicId, terminal);
      break;
    case 'smalltalk':
      terminal.print(terminal.style('bold', `Small talk: ${reply.smallTalk ?? ''}`));
      break;
    case 'safety':
      terminal.print(
        terminal.style('bold', `Safety: the card for people in danger (${reply.safety})`),
      );
      if (reply.below) show(reply.below, faq, terminal);
      break;
  }
}

function showHandoff(faq: Faq, topicId: string | undefined, terminal: Terminal): void {
  const topic = faq.handoffTopics.find(({ id }) => id === topicId);
  terminal.print(
    terminal.style('bold', `Hand-off: ${topic?.title ?? 'the article has no answer'}`),
  );
  if (topic) terminal.print(linksAsText(topic.message));
  terminal.print('The visitor is offered the contact link.');
  if (topic) terminal.print(terminal.style('dim', `topic "${topic.id}", ${topic.status}`));
}

function explain({ reply, terms, candidates, decision }: Explanation, terminal: Terminal): void {
  terminal.print(terminal.style('bold', 'Why'));
  if (decision === null) {
    const why =
      reply.kind === 'safety'
        ? 'Words that tell of danger come before every search.'
        : 'It is small talk, which is answered before every search.';
    terminal.print(why);
    return;
  }
  terminal.print(decision.reason);
  const words = terms.filter((term) => !term.isPair).map(word);
  terminal.print(`Words: ${words.length > 0 ? words.join(', ') : 'none that say anything'}`);
  for (const { kind, id, share, score } of candidates) {
    const percent = `${Math.round(share * 100)} %`.padStart(5);
    terminal.print(`${percent}  ${id} (${kind}, score ${score.toFixed(2)})`);
  }
}

/** "dose → does" when it was corrected, "drip → infus" when a synonym stands for it: as a stem. */
function word({ typed, word: read, key, isKnown }: Explanation['terms'][number]): string {
  if (!isKnown) return `${typed} (not in the FAQ)`;
  const isSynonym = !read.startsWith(key.slice(0, STEM_START));
  return [typed, ...(read === typed ? [] : [read]), ...(isSynonym ? [key] : [])].join(' → ');
}

/** A stem and its word begin alike; a synonym hardly ever does. */
const STEM_START = 3;
