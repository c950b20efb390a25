import { createResponder, type Reply } from '../conversation/responder.js';
import type { Faq } from '../faq/faq.js';
import { pointer } from '../faq/field-reader.js';
import type { FileItem } from './file-items.js';
import type { Finding } from './finding.js';

/** A way of asking that leads to another entry or topic than the one it belongs to. */
export interface Loss {
  readonly text: string;
  readonly path: string;
  readonly owner: string;
  readonly winner: string;
}

/** So many responders are built at most: each leaves out one way of asking in so many of each entry. */
const FOLDS_MAX = 20;
const EXAMPLES_MAX = 3;

/**
 * Asks every question and phrasing of a file, in two ways: as the file is, where it should lead to
 * its own entry; and left out of the file, as if a visitor thought of it. A generator, since a
 * thousand entries take a while: it yields the share that is done.
 * @param faq with all entries that are to be looked at, drafts too
 */
export function* findConflicts(faq: Faq, items: readonly FileItem[]): Generator<number, Finding[]> {
  const known = new Set([...faq.entries, ...faq.handoffTopics].map(({ id }) => id));
  const asked = items.filter(({ id }) => known.has(id));
  const folds = Math.min(FOLDS_MAX, Math.max(1, ...asked.map((item) => item.phrasings.length)));
  const steps = folds + 1;
  const unreachable = lossesIn(faq, asked, (item) => [item.question, ...item.phrasings]);
  yield 1 / steps;
  const losses: Loss[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = withoutFold(faq, fold, folds);
    losses.push(
      ...lossesIn(rest, asked, (item) => item.phrasings.filter((_, i) => i % folds === fold)),
    );
    yield (fold + 2) / steps;
  }
  return [...unreachable.map(unreachableFinding), ...conflictFindings(losses, asked)];
}

function lossesIn(
  faq: Faq,
  items: readonly FileItem[],
  asked: (item: FileItem) => FileItem['phrasings'],
): Loss[] {
  const responder = createResponder(faq);
  return items.flatMap((item) =>
    asked(item).flatMap(({ text, path }): Loss[] => {
      const winner = winnerOf(responder.reply(text));
      return winner === null || winner === item.id ? [] : [{ text, path, owner: item.id, winner }];
    }),
  );
}

/** The one entry or topic that a reply leads to; choices and "not covered" let nobody win. */
function winnerOf(reply: Reply): string | null {
  if (reply.kind === 'answer') return reply.entryIds[0] ?? null;
  return reply.kind === 'handoff' ? (reply.topicId ?? null) : null;
}

function withoutFold(faq: Faq, fold: number, folds: number): Faq {
  const leaveOut = <T extends { readonly phrasings: readonly string[] }>(item: T): T => ({
    ...item,
    phrasings: item.phrasings.filter((_, i) => i % folds !== fold),
  });
  return {
    ...faq,
    entries: faq.entries.map(leaveOut),
    handoffTopics: faq.handoffTopics.map(leaveOut),
  };
}

const unreachableFinding = ({ text, path, owner, winner }: Loss): Finding => ({
  level: 'problem',
  code: 'unreachable',
  path,
  message: `Visitors who ask "${text}" are led to "${winner}", not to "${owner}". Word it more plainly, or move it to "${winner}".`,
});

/** Pairs of which each takes some of the other's ways of asking; one-way losses are near misses. */
function conflictFindings(losses: readonly Loss[], items: readonly FileItem[]): Finding[] {
  const byPair = new Map<string, { readonly pair: readonly [string, string]; losses: Loss[] }>();
  for (const loss of losses) {
    const pair: readonly [string, string] =
      loss.owner < loss.winner ? [loss.owner, loss.winner] : [loss.winner, loss.owner];
    const key = pair.join(' ');
    const found = byPair.get(key) ?? { pair, losses: [] };
    found.losses.push(loss);
    byPair.set(key, found);
  }
  return [...byPair.values()].flatMap(({ pair: [a, b], losses: lost }) => {
    const fromA = lost.filter(({ owner }) => owner === a);
    const fromB = lost.filter(({ owner }) => owner === b);
    const item = items.find(({ id }) => id === a);
    if (fromA.length === 0 || fromB.length === 0 || !item) return [];
    const message = `"${a}" and "${b}" win each other's questions: ${examples(fromA)} leads to "${b}", ${examples(fromB)} to "${a}". Say what sets them apart in their questions, or make one entry of both.`;
    return [
      {
        level: 'problem',
        code: 'conflict',
        path: pointer(item.path, 'phrasings'),
        message,
      } as const,
    ];
  });
}

const examples = (losses: readonly Loss[]): string =>
  losses
    .slice(0, EXAMPLES_MAX)
    .map(({ text }) => `"${text}"`)
    .join(', ');
