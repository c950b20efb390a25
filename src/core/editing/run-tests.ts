import { createResponder, type Reply, type Responder } from '../conversation/responder.js';
import type { Faq, FaqTest } from '../faq/faq.js';

/** Where a message leads, in one word: an id, "handoff", "safety", "smalltalk" or "choices: …". */
export type Outcome = string;

export interface TestResult {
  readonly test: FaqTest;
  readonly outcome: Outcome;
  readonly passed: boolean;
}

/** Runs the file's own tests against the real responder. */
export function runTests(faq: Faq, responder = createResponder(faq)): TestResult[] {
  return (faq.tests ?? []).map((test) => {
    const reply = responder.reply(test.ask);
    return { test, outcome: outcomeOf(reply), passed: isExpected(reply, test.expect) };
  });
}

/** Whether a reply is what a test expects. Choices are no answer, even with the right one among them. */
function isExpected(reply: Reply, expected: string): boolean {
  if (expected === 'handoff' || expected === 'safety') return reply.kind === expected;
  return outcomeOf(reply) === expected;
}

/** What a reply comes to, for people and for comparing two files. */
export function outcomeOf(reply: Reply): Outcome {
  switch (reply.kind) {
    case 'answer':
      return reply.entryIds[0] ?? 'handoff';
    case 'handoff':
      return reply.topicId ?? 'handoff';
    case 'choices':
      return `choices: ${reply.entryIds.join(', ')}`;
    case 'smalltalk':
    case 'safety':
      return reply.kind;
  }
}

/** A question that another file answers differently. */
export interface Change {
  readonly ask: string;
  readonly before: Outcome;
  readonly after: Outcome;
  /** Set when both lead to the same entry or topic, whose text is another. */
  readonly isNewText: boolean;
}

/**
 * Asks every question, phrasing and test of both files in both: which lead elsewhere now, or to
 * another text?
 * @yields the share that is done
 */
export function* compareFaqs(before: Faq, after: Faq): Generator<number, Change[]> {
  const asked = [...new Set([...questionsOf(after), ...questionsOf(before)])];
  const old = createResponder(before);
  const now = createResponder(after);
  const changes: Change[] = [];
  for (const [i, ask] of asked.entries()) {
    const change = compare(ask, [before, old], [after, now]);
    if (change) changes.push(change);
    if (i % 50 === 0) yield i / asked.length;
  }
  return changes;
}

type Side = readonly [faq: Faq, responder: Responder];

function compare(ask: string, before: Side, after: Side): Change | null {
  const [was, is] = [before, after].map(([faq, responder]) => {
    const outcome = outcomeOf(responder.reply(ask));
    return { outcome, text: textOf(faq, outcome) };
  });
  if (!was || !is || (was.outcome === is.outcome && was.text === is.text)) return null;
  const isNewText = was.outcome === is.outcome;
  return { ask, before: was.outcome, after: is.outcome, isNewText };
}

function textOf(faq: Faq, id: string): string {
  const entry = faq.entries.find((item) => item.id === id);
  if (entry) return `${entry.answer}\n${entry.caveat ?? ''}`;
  return faq.handoffTopics.find((item) => item.id === id)?.message ?? '';
}

const questionsOf = (faq: Faq): string[] => [
  ...(faq.tests ?? []).map(({ ask }) => ask),
  ...[...faq.entries, ...faq.handoffTopics].flatMap((item) => [item.question, ...item.phrasings]),
];
