import type { Entry, Faq } from '../faq/faq.js';
import {
  assessSafety,
  isGrave,
  type SafetyAssessment,
  type SafetyLevel,
} from '../safety/assess-safety.js';
import { decide, sameSourceIn, sharesOf, type Decision } from '../search/confidence.js';
import type { QueryTerm } from '../search/read-query.js';
import { buildSearch, type Hit, type Search } from '../search/search.js';
import { textLanguage } from '../text/languages/index.js';
import type { TextLanguage } from '../text/languages/language.js';
import { smallTalkIn, type SmallTalk } from './small-talk.js';

/** What the widget does with one message. */
export interface Reply {
  /** `safety`: the lifeline takes the lead, and no entry is shown above it. */
  readonly kind: 'answer' | 'choices' | 'handoff' | 'smalltalk' | 'safety';
  /** One for an answer, two or three for choices (best first), none otherwise. */
  readonly entryIds: readonly string[];
  /** The hand-off topic that was recognised. */
  readonly topicId?: string;
  readonly smallTalk?: SmallTalk;
  /** With a card about somebody else, or one that may be needless: what the article says, below it. */
  readonly below?: Reply;
  readonly safety: SafetyLevel;
  /** The whole assessment, for the card that is shown. */
  readonly assessment: SafetyAssessment;
  /** From 0 to 1: see `Decision`. */
  readonly confidence: number;
}

/** Why a message gets the reply that it gets. */
export interface Explanation {
  readonly reply: Reply;
  /** What was understood: corrections (`typed` ≠ `word`), synonyms (in `key`), unknown words. Heaviest first. */
  readonly terms: readonly QueryTerm[];
  /** The first five, with the parts of their scores and their share against all others. */
  readonly candidates: readonly (Hit & { readonly share: number })[];
  /** Null when the search was never reached: danger, or small talk. */
  readonly decision: Decision | null;
}

export interface Responder {
  /**
   * Answers one message. Never throws; depends on nothing but the FAQ and the text.
   * @param text what the visitor wrote, of any length
   */
  reply(text: string): Reply;
  /** The same, with the reasons: for editors' tools. */
  explain(text: string): Explanation;
  /** Up to four entries that may be meant by what is being typed, best first. */
  suggest(text: string): readonly Entry[];
}

const EXPLAINED_MAX = 5;
const SUGGESTIONS_MAX = 4;
const SUGGEST_FROM_LENGTH = 3;
/** A suggestion need not be right, but one in ten should be. */
const SUGGESTION_SHARE_MIN = 0.1;

/** Makes a responder at once: for Node, workers and small files. */
export function createResponder(faq: Faq): Responder {
  const work = buildResponder(faq);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/**
 * Makes a responder in slices of a few milliseconds: for pages, which should not freeze over a
 * large file.
 * @param pause resolves when the next slice may run
 */
export async function createResponderInSlices(
  faq: Faq,
  pause: () => Promise<void>,
): Promise<Responder> {
  const work = buildResponder(faq);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}

function* buildResponder(faq: Faq): Generator<undefined, Responder> {
  const search = yield* buildSearch(faq);
  const language = textLanguage(faq.language);
  const sameSource = sameSourceIn(faq.entries);
  const entries = new Map(faq.entries.map((entry) => [entry.id, entry]));

  const explain = (text: string): Explanation => {
    const { reply, assessment } = replyWithoutSearch(text, language);
    // Someone in danger never reaches the search. Who worries about another may have asked something,
    // and so may who is only guessed to be in danger: the answer then stands below the card.
    const mayAsk =
      reply?.safety === 'crisis' && (assessment.about === 'other' || !assessment.isSaid);
    if (reply && !mayAsk) return { reply, terms: [], candidates: [], decision: null };
    const result = search.search(text);
    const decision = decide(result, sameSource);
    const shares = sharesOf(result);
    const found = replyFor(decision, assessment);
    return {
      reply: reply ? withBelow(reply, found) : found,
      terms: [...result.query.terms].sort((a, b) => b.weight - a.weight),
      candidates: result.hits
        .slice(0, EXPLAINED_MAX)
        .map((hit, i) => ({ ...hit, share: shares[i] ?? 0 })),
      decision,
    };
  };
  return {
    explain,
    reply: (text) => explain(text).reply,
    suggest: (text) =>
      replyWithoutSearch(text, language).reply ? [] : suggestIn(search, entries, text),
  };
}

/** Only an answer may stand below a card: a guess or a price would be out of place there. */
const withBelow = (card: Reply, found: Reply): Reply =>
  found.kind === 'answer' ? { ...card, below: found } : card;

/** Safety first, then small talk. */
function replyWithoutSearch(
  text: string,
  language: TextLanguage,
): { reply: Reply | null; assessment: SafetyAssessment } {
  const assessment = assessSafety(text);
  const safety = assessment.level;
  const base = { entryIds: [], safety, assessment, confidence: 1 };
  if (isGrave(assessment)) {
    return { reply: { ...base, kind: 'safety' }, assessment };
  }
  const smallTalk = safety === 'none' ? smallTalkIn(text, language) : null;
  return { reply: smallTalk && { ...base, kind: 'smalltalk', smallTalk }, assessment };
}

function replyFor(decision: Decision, assessment: SafetyAssessment): Reply {
  const { confidence } = decision;
  const base = { entryIds: [], safety: assessment.level, assessment, confidence };
  switch (decision.kind) {
    case 'answer':
      return { ...base, kind: 'answer', entryIds: [decision.id] };
    case 'choices':
      return { ...base, kind: 'choices', entryIds: decision.ids };
    case 'topic':
      return { ...base, kind: 'handoff', topicId: decision.id };
    case 'nothing':
      return { ...base, kind: 'handoff' };
  }
}

function suggestIn(
  search: Search,
  entries: ReadonlyMap<string, Entry>,
  text: string,
): readonly Entry[] {
  if (text.trim().length < SUGGEST_FROM_LENGTH) return [];
  const result = search.search(search.complete(text));
  const shares = sharesOf(result);
  return result.hits
    .filter((_, i) => (shares[i] ?? 0) >= SUGGESTION_SHARE_MIN)
    .flatMap((hit) => entries.get(hit.id) ?? [])
    .slice(0, SUGGESTIONS_MAX);
}
