import { createResponder, type Reply } from '../conversation/responder.js';
import type { Faq } from '../faq/faq.js';
import { pointer } from '../faq/field-reader.js';
import type { FileItem } from './file-items.js';
import type { Finding, Level, Loss } from './finding.js';

/** So many responders are built at most: each leaves out one way of asking in so many of each entry. */
const FOLDS_MAX = 10;
/** A pair is a conflict from this share of each one's ways of asking on; single ones are chance. */
const CONFLICT_SHARE = 0.05;
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
  const losses: Loss[] = [];
  const unreachable = yield* lossesIn(faq, asked, (item) => [item.question, ...item.phrasings]);
  for (let fold = 0; fold < folds; fold += 1) {
    const leftOut = (item: FileItem): FileItem['phrasings'] =>
      item.phrasings.filter((_, i) => i % folds === fold);
    const done = (fold + 1) / (folds + 1);
    yield done;
    losses.push(...(yield* lossesIn(without(faq, asked, leftOut), asked, leftOut, done)));
  }
  const kinds = new Map(asked.map(({ id, kind }) => [id, kind]));
  // Which of two topics says that it isn't covered does no harm; an answer that isn't one does.
  const level = (a: string, b: string): Level =>
    kinds.get(a) === 'topic' && kinds.get(b) === 'topic' ? 'note' : 'problem';
  return [
    ...unreachable.map((loss) => unreachableFinding(loss, level(loss.owner, loss.winner))),
    ...conflictFindings(losses, asked, level),
  ];
}

type Asked = (item: FileItem) => FileItem['phrasings'];

function* lossesIn(
  faq: Faq,
  items: readonly FileItem[],
  asked: Asked,
  done = 0,
): Generator<number, Loss[]> {
  const responder = createResponder(faq);
  const losses: Loss[] = [];
  for (const item of items) {
    for (const { text, path } of asked(item)) {
      const winner = winnerOf(responder.reply(text));
      if (winner !== null && winner !== item.id)
        losses.push({ text, path, owner: item.id, winner });
    }
    yield done;
  }
  return losses;
}

/** The one entry or topic that a reply leads to; choices and "not covered" let nobody win. */
function winnerOf(reply: Reply): string | null {
  if (reply.kind === 'answer') return reply.entryIds[0] ?? null;
  return reply.kind === 'handoff' ? (reply.topicId ?? null) : null;
}

function without(faq: Faq, items: readonly FileItem[], leftOut: Asked): Faq {
  const texts = new Map(
    items.map((item) => [item.id, new Set(leftOut(item).map(({ text }) => text))]),
  );
  const leaveOut = <T extends { readonly id: string; readonly phrasings: readonly string[] }>(
    item: T,
  ): T => ({
    ...item,
    phrasings: item.phrasings.filter((text) => !texts.get(item.id)?.has(text)),
  });
  return {
    ...faq,
    entries: faq.entries.map(leaveOut),
    handoffTopics: faq.handoffTopics.map(leaveOut),
  };
}

const unreachableFinding = (loss: Loss, level: Level): Finding => {
  const { text, path, owner, winner } = loss;
  const message = `Visitors who ask "${text}" are led to "${winner}", not to "${owner}". Word it more plainly, or move it to "${winner}".`;
  return { level, code: 'unreachable', path, message, losses: [loss] };
};

/** Pairs of which each takes some of the other's ways of asking; one-way losses are near misses. */
function conflictFindings(
  losses: readonly Loss[],
  items: readonly FileItem[],
  levelOf: (a: string, b: string) => Level,
): Finding[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const isOften = (id: string, lost: readonly Loss[]): boolean =>
    lost.length > 0 && lost.length >= CONFLICT_SHARE * (byId.get(id)?.phrasings.length ?? 0);
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
    const item = byId.get(a);
    if (!item || !isOften(a, fromA) || !isOften(b, fromB)) return [];
    const level = levelOf(a, b);
    const message = `"${a}" and "${b}" win each other's questions: ${examples(fromA)} leads to "${b}", ${examples(fromB)} to "${a}". Say what sets them apart in their questions, or make one entry of both.`;
    return [
      {
        level,
        code: 'conflict',
        path: pointer(item.path, 'phrasings'),
        message,
        losses: lost,
      } as const,
    ];
  });
}

const examples = (losses: readonly Loss[]): string =>
  losses
    .slice(0, EXAMPLES_MAX)
    .map(({ text }) => `"${text}"`)
    .join(', ');
