import type { Faq } from '../faq/faq.js';
import { assessSafety, type SafetyAssessment, type SafetyLevel } from '../safety/assess-safety.js';
import { decide, sameSourceIn } from '../search/confidence.js';
import { createSearch } from '../search/search.js';
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
  readonly safety: SafetyLevel;
  /** The whole assessment, for the card that is shown. */
  readonly assessment: SafetyAssessment;
  /** From 0 to 1: the best candidate's share against its rivals and against "nothing fits". */
  readonly confidence: number;
}

export interface Responder {
  /**
   * Answers one message. Never throws; depends on nothing but the FAQ and the text.
   * @param text what the visitor wrote, of any length
   */
  reply(text: string): Reply;
}

/** Safety first, then small talk, then the search. */
export function createResponder(faq: Faq): Responder {
  const search = createSearch(faq);
  const sameSource = sameSourceIn(faq.entries);
  return {
    reply(text) {
      const assessment = assessSafety(text);
      const safety = assessment.level;
      const base = { entryIds: [], safety, assessment, confidence: 0 };
      // Someone in danger never reaches the search.
      if (safety === 'crisis' || safety === 'emergency')
        return { ...base, kind: 'safety', confidence: 1 };
      const smallTalk = safety === 'none' ? smallTalkIn(text) : null;
      if (smallTalk) return { ...base, kind: 'smalltalk', smallTalk, confidence: 1 };
      const decision = decide(search.search(text), sameSource);
      const { confidence } = decision;
      switch (decision.kind) {
        case 'answer':
          return { ...base, kind: 'answer', entryIds: [decision.id], confidence };
        case 'choices':
          return { ...base, kind: 'choices', entryIds: decision.ids, confidence };
        case 'topic':
          return { ...base, kind: 'handoff', topicId: decision.id, confidence };
        case 'nothing':
          return { ...base, kind: 'handoff', confidence };
      }
    },
  };
}
