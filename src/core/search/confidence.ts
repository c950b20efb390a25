import type { Entry } from '../faq/faq.js';
import { PARAMETERS } from './parameters.js';
import type { Query } from './read-query.js';
import type { Hit, SearchResult } from './search.js';

/** What a search allows to say, and why. */
export type Decision = {
  /** From 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
} & (
  | { readonly kind: 'answer'; readonly id: string }
  | { readonly kind: 'choices'; readonly ids: readonly string[] }
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'nothing' }
);

/** The ids of the entries that quote a sentence which this entry quotes too, itself among them. */
export type SameSource = (entryId: string) => ReadonlySet<string>;

/** Less than the weight of one word that stands in half of the documents. */
const CONTENT_MIN = 0.6;
const NEARLY_A_PHRASING = 0.9;
/** Added to the score of "nothing fits": more than any score that so little can reach. */
const THIN_QUESTION = 12;

const CHOICES_MAX = 3;
const CHOICES_MIN = 2;
/** A choice that is this much less likely than the first would only be noise. */
const CHOICE_SHARE_MIN = 1 / 20;

/**
 * Each hit's share in a softmax with a candidate "nothing fits": low when rivals are as good, and
 * low when nothing is good or the question has words that the FAQ has never seen. The shares of all
 * hits add up to less than 1.
 */
export function sharesOf({ hits, query }: SearchResult): number[] {
  const mass = query.knownMass + query.unknownMass;
  const unknown = mass > 0 ? query.unknownMass / mass : 1;
  const nothing =
    PARAMETERS.nothingFits +
    PARAMETERS.unknownWords * unknown +
    (isThin(hits, query) ? THIN_QUESTION : 0);
  const powers = hits.map((hit) => Math.exp(hit.score));
  const total = powers.reduce((sum, power) => sum + power, Math.exp(nothing));
  return powers.map((power) => power / total);
}

/** Which entries rest on the same sentences: they support each other instead of competing. */
export function sameSourceIn(entries: readonly Entry[]): SameSource {
  const byQuote = new Map<string, string[]>();
  for (const { id, source } of entries) {
    for (const quote of source.quotes) byQuote.set(quote, [...(byQuote.get(quote) ?? []), id]);
  }
  const groups = new Map(
    entries.map(({ id, source }) => [
      id,
      new Set(source.quotes.flatMap((quote) => byQuote.get(quote) ?? [])),
    ]),
  );
  return (id) => groups.get(id) ?? new Set([id]);
}

/**
 * "And who?" has no word that says what it is about, so every measure is a share of next to nothing.
 * Only a question that is nearly a known phrasing ("who is it for") may be answered then.
 */
function isThin(hits: readonly Hit[], { contentMass }: Query): boolean {
  return contentMass < CONTENT_MIN && (hits[0]?.features.phrasing ?? 0) < NEARLY_A_PHRASING;
}

/**
 * Decides between one answer, choices, a hand-off topic and an honest "not covered".
 *
 * An answer needs its own share and that of the entries that rest on the same sentences; choices
 * need the share of all entries together; otherwise the hand-off topics and "nothing fits" have it.
 */
export function decide(result: SearchResult, sameSource: SameSource): Decision {
  const { hits } = result;
  const shares = sharesOf(result);
  const [top] = hits;
  const { answerFrom, offerFrom, topicFrom } = PARAMETERS;
  if (!top) return { kind: 'nothing', confidence: 0, reason: 'No word of it is known.' };

  const sumOf = (isCounted: (hit: Hit) => boolean): number =>
    hits.reduce((sum, hit, i) => (isCounted(hit) ? sum + (shares[i] ?? 0) : sum), 0);
  const ofEntries = sumOf((hit) => hit.kind === 'entry');
  if (top.kind === 'entry') {
    const group = sameSource(top.id);
    const confidence = sumOf((hit) => hit.kind === 'entry' && group.has(hit.id));
    if (confidence >= answerFrom) {
      return {
        kind: 'answer',
        id: top.id,
        confidence,
        reason: `${percent(confidence)} is enough to answer.`,
      };
    }
  }
  if (ofEntries >= offerFrom) {
    const ids = choicesAmong(hits, shares);
    const reason = `${percent(ofEntries)} for entries together, but for no single one enough.`;
    if (ids.length >= CHOICES_MIN) return { kind: 'choices', ids, confidence: ofEntries, reason };
  }
  const topic = hits.findIndex((hit) => hit.kind === 'topic');
  const share = shares[topic] ?? 0;
  const found = hits[topic];
  if (found && share >= topicFrom) {
    return {
      kind: 'topic',
      id: found.id,
      confidence: share,
      reason: `${percent(share)} for this hand-off topic.`,
    };
  }
  return {
    kind: 'nothing',
    confidence: ofEntries,
    reason: `Only ${percent(ofEntries)} for all entries together.`,
  };
}

function choicesAmong(hits: readonly Hit[], shares: readonly number[]): string[] {
  const entries = hits.flatMap((hit, i) =>
    hit.kind === 'entry' ? [{ id: hit.id, share: shares[i] ?? 0 }] : [],
  );
  const least = (entries[0]?.share ?? 0) * CHOICE_SHARE_MIN;
  return entries
    .filter(({ share }, i) => share >= least || i < CHOICES_MIN)
    .slice(0, CHOICES_MAX)
    .map(({ id }) => id);
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
