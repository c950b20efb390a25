/** Questions for the tests, chosen by asking the built core: they stay right when search is tuned. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createResponder, parseFaq } from '../../../dist/core.js';

export const dataset = JSON.parse(
  readFileSync(new URL('../../../faq-data/ketamine-bipolar.en.json', import.meta.url), 'utf8'),
);

const responder = createResponder(parseFaq(dataset).faq);

/** The first of the texts whose reply is as wanted. */
function firstOf(texts, isWanted, what) {
  const found = texts.find((text) => isWanted(responder.reply(text)));
  assert.ok(found, `None of ${texts.length} texts is ${what}.`);
  return found;
}

/** An entry with all that an answer can have, and a question that it answers. */
export function answeredQuestion() {
  const full = dataset.entries.filter((entry) => entry.caveat && entry.related.length > 0);
  const question = firstOf(
    full.map((entry) => entry.question),
    ({ kind, safety }) => kind === 'answer' && safety === 'none',
    'answered by an entry with a caution and related questions',
  );
  return { question, entry: full.find((entry) => entry.question === question) };
}

/** Several questions that are answered, each by another entry. */
export const answeredQuestions = (count) =>
  dataset.entries
    .filter(({ id, question }) => {
      const { kind, safety, entryIds } = responder.reply(question);
      return kind === 'answer' && safety === 'none' && entryIds[0] === id;
    })
    .slice(0, count)
    .map(({ question }) => question);

/** A question that could mean several entries, and these, best first. */
export function ambiguousQuestion() {
  const phrasings = dataset.entries.flatMap((entry) => entry.phrasings);
  // Two neighbouring words of a real question say too little for one answer.
  const scraps = phrasings.flatMap((phrasing) => {
    const words = phrasing.split(/\s+/);
    return words.slice(1).map((word, index) => `${words[index]} ${word}`);
  });
  const question = firstOf(
    scraps,
    ({ kind, safety }) => kind === 'choices' && safety === 'none',
    'answered with choices',
  );
  const { entryIds } = responder.reply(question);
  return {
    question,
    entries: entryIds.map((id) => dataset.entries.find((entry) => entry.id === id)),
  };
}

/** A question that a hand-off topic catches, and that topic. */
export function handedOffQuestion() {
  const question = firstOf(
    dataset.handoffTopics.map((topic) => topic.question),
    ({ kind, topicId }) => kind === 'handoff' && topicId !== undefined,
    'caught by a hand-off topic',
  );
  const { topicId } = responder.reply(question);
  return { question, topic: dataset.handoffTopics.find(({ id }) => id === topicId) };
}

/** A question that has nothing to do with the article. */
export const unknownQuestion = () =>
  firstOf(
    [
      'what is the capital of Portugal',
      'which football team won yesterday',
      'recommend a good pizza recipe',
      'flurbish wobbletop grommet',
    ],
    ({ kind, topicId }) => kind === 'handoff' && topicId === undefined,
    'unknown',
  );
