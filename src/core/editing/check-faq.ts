import type { Faq } from '../faq/faq.js';
import { parseFaq } from '../faq/parse-faq.js';
import { checkContent } from './check-content.js';
import { findConflicts } from './conflicts.js';
import { readFileContent } from './file-items.js';
import type { Finding } from './finding.js';

/**
 * Everything that can be said of a FAQ file: what the parser reports, what it says, and which
 * entries fight for the same question. A generator that yields the share that is done.
 * @param json the parsed JSON, or anything else
 * @param today ISO 8601 day
 * @param options `withConflicts: false` leaves out what takes seconds in a large file
 */
export function* checkFaqInSteps(
  json: unknown,
  today: string,
  { withConflicts = true } = {},
): Generator<number, Finding[]> {
  const problems = parseFaq(json).problems.map((found): Finding => ({
    level: 'problem',
    ...found,
  }));
  const content = readFileContent(json);
  const faq = withDrafts(json);
  const inUse = content.items.filter(({ status }) => status !== 'retired');
  const conflicts = faq && withConflicts ? yield* findConflicts(faq, inUse) : [];
  return [...problems, ...checkContent(content, today), ...conflicts];
}

/** The same in one go. */
export function checkFaq(json: unknown, today: string): Finding[] {
  const work = checkFaqInSteps(json, today);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The FAQ as if its drafts were shown: they compete as soon as they are published. */
export function withDrafts(json: unknown): Faq | null {
  const isObject = typeof json === 'object' && json !== null && !Array.isArray(json);
  return parseFaq(isObject ? { ...json, showDrafts: true } : json).faq;
}
