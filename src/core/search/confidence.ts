import { PARAMETERS } from './parameters.js';
import type { Hit } from './search.js';

/** What the hits allow to say. */
export type Decision =
  | { readonly kind: 'answer'; readonly id: string; readonly confidence: number }
  | { readonly kind: 'choices'; readonly ids: readonly string[]; readonly confidence: number }
  | { readonly kind: 'topic'; readonly id: string; readonly confidence: number }
  | { readonly kind: 'nothing'; readonly confidence: number };

const CHOICES_MAX = 3;

/**
 * Each hit's share in a softmax with a constant candidate "nothing fits": low when rivals are as
 * good, and low when nothing is good. The shares of all hits add up to less than 1.
 */
export function sharesOf(hits: readonly Hit[]): number[] {
  const powers = hits.map((hit) => Math.exp(hit.score));
  const total = powers.reduce((sum, power) => sum + power, Math.exp(PARAMETERS.nothingFits));
  return powers.map((power) => power / total);
}

/** Decides between one answer, choices, a hand-off topic and an honest "not covered". */
export function decide(hits: readonly Hit[]): Decision {
  const shares = sharesOf(hits);
  const [top] = hits;
  const confidence = shares[0] ?? 0;
  if (!top || confidence < PARAMETERS.offerFrom) return { kind: 'nothing', confidence };
  if (top.kind === 'topic') return { kind: 'topic', id: top.id, confidence };
  if (confidence >= PARAMETERS.answerFrom) return { kind: 'answer', id: top.id, confidence };
  const ids = hits
    .filter((hit, i) => hit.kind === 'entry' && (shares[i] ?? 0) >= confidence / 20)
    .slice(0, CHOICES_MAX)
    .map((hit) => hit.id);
  return ids.length > 1
    ? { kind: 'choices', ids, confidence }
    : { kind: 'answer', id: top.id, confidence };
}
