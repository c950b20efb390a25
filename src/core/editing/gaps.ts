import { createResponder } from '../conversation/responder.js';
import type { Faq } from '../faq/faq.js';
import { createAnalyser, type Analyser } from '../search/analyse.js';
import { textLanguage } from '../text/languages/index.js';
import { tokenise } from '../text/tokenise.js';

/** Questions that ask for the same, of which the file has no answer. */
export interface Gap {
  /** The hand-off topic that they are caught by, or null: nothing in the file knows them. */
  readonly topicId: string | null;
  /** The question that stands for the others best. */
  readonly question: string;
  readonly count: number;
  /** Every different wording, with how often it came, most frequent first. */
  readonly wordings: readonly { readonly text: string; readonly count: number }[];
}

export interface Gaps {
  /** Largest first. */
  readonly gaps: readonly Gap[];
  readonly asked: number;
  readonly unanswered: number;
}

/** Two questions are about the same from this likeness (cosine) on. */
const SAME_FROM = 0.4;
/** What a word counts that no other question has: it can't make two alike, only keep them apart. */
const LONE_WORD_WEIGHT = 0.4;

interface Wording {
  readonly text: string;
  readonly count: number;
  readonly topicId: string | null;
  readonly vector: ReadonlyMap<string, number>;
}

/**
 * Groups the questions that get no answer. Those of a hand-off topic are one group; the rest are
 * put together by the words that they share.
 * @yields the share that is done
 */
export function* findGaps(faq: Faq, questions: readonly string[]): Generator<number, Gaps> {
  const responder = createResponder(faq);
  const counts = new Map<string, { text: string; count: number; topicId: string | null }>();
  let asked = 0;
  for (const [i, question] of questions.entries()) {
    const text = question.trim();
    if (i % 50 === 0) yield i / questions.length;
    if (text === '') continue;
    asked += 1;
    const key = tokenise(text).join(' ') || text;
    const known = counts.get(key);
    if (known) {
      known.count += 1;
      continue;
    }
    const reply = responder.reply(text);
    // Counted as answered by 0: so that the same words are not asked twice.
    const isGap = reply.kind === 'handoff';
    counts.set(key, { text, count: isGap ? 1 : -Infinity, topicId: reply.topicId ?? null });
  }
  const open = [...counts.values()].filter(({ count }) => count > 0);
  const wordings = withVectors(open, createAnalyser(faq.synonyms, textLanguage(faq.language)));
  const clusters = [
    ...byTopic(wordings),
    ...clustersOf(wordings.filter((w) => w.topicId === null)),
  ];
  const gaps = clusters.map(gapOf).sort((a, b) => b.count - a.count);
  return { gaps, asked, unanswered: gaps.reduce((sum, { count }) => sum + count, 0) };
}

function byTopic(wordings: readonly Wording[]): Wording[][] {
  const ids = new Set(wordings.flatMap(({ topicId }) => topicId ?? []));
  return [...ids].map((id) => wordings.filter(({ topicId }) => topicId === id));
}

/** Each joins the group whose middle it is most like, frequent wordings first; else it founds one. */
function clustersOf(wordings: readonly Wording[]): Wording[][] {
  const clusters: { members: Wording[]; sum: Map<string, number> }[] = [];
  for (const wording of [...wordings].sort((a, b) => b.count - a.count)) {
    const likeness = clusters.map(({ sum }) => cosine(wording.vector, sum));
    const best = likeness.reduce((top, value, i) => (value > (likeness[top] ?? 0) ? i : top), 0);
    const found = (likeness[best] ?? 0) >= SAME_FROM ? clusters[best] : undefined;
    const cluster = found ?? { members: [], sum: new Map<string, number>() };
    if (!found) clusters.push(cluster);
    cluster.members.push(wording);
    for (const [key, weight] of wording.vector)
      cluster.sum.set(key, (cluster.sum.get(key) ?? 0) + weight);
  }
  return clusters.map(({ members }) => members);
}

function gapOf(members: readonly Wording[]): Gap {
  const sum = new Map<string, number>();
  for (const { vector, count } of members)
    for (const [key, weight] of vector) sum.set(key, (sum.get(key) ?? 0) + weight * count);
  const wordings = [...members].sort((a, b) => b.count - a.count);
  const middle = [...wordings].sort((a, b) => cosine(b.vector, sum) - cosine(a.vector, sum))[0];
  return {
    topicId: members[0]?.topicId ?? null,
    question: middle?.text ?? '',
    count: members.reduce((total, { count }) => total + count, 0),
    wordings: wordings.map(({ text, count }) => ({ text, count })),
  };
}

/** Words weigh by what they say and how rare they are among these questions; vectors have length 1. */
function withVectors(open: readonly Omit<Wording, 'vector'>[], analyser: Analyser): Wording[] {
  const termsOf = open.map(({ text }) =>
    analyser.terms(tokenise(text)).filter(({ isPair }) => !isPair),
  );
  const frequency = new Map<string, number>();
  for (const terms of termsOf)
    for (const key of new Set(terms.map((term) => term.key)))
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
  return open.map((wording, i) => {
    const vector = new Map<string, number>();
    for (const { key, weight } of termsOf[i] ?? []) {
      const count = frequency.get(key) ?? 1;
      const share = count > 1 ? 1 : LONE_WORD_WEIGHT;
      vector.set(key, weight * share * Math.log(1 + open.length / count));
    }
    const length = Math.hypot(...vector.values()) || 1;
    return {
      ...wording,
      vector: new Map([...vector].map(([key, value]) => [key, value / length])),
    };
  });
}

function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [key, weight] of a) dot += weight * (b.get(key) ?? 0);
  const lengths = Math.hypot(...a.values()) * Math.hypot(...b.values());
  return lengths === 0 ? 0 : dot / lengths;
}
