/** The core: no DOM, network, storage, clock or randomness. Runs in browsers, workers and Node. */
export type { Entry, Faq, HandoffTopic, Review, Source, SynonymGroup } from './faq/faq.js';
export type { Problem, ProblemCode } from './faq/problem.js';
export { parseFaq, type ParsedFaq } from './faq/parse-faq.js';
export { parseRichText, type Block, type Inline } from './faq/rich-text.js';
export {
  createResponder,
  createResponderInSlices,
  type Explanation,
  type Reply,
  type Responder,
} from './conversation/responder.js';
export type { Decision } from './search/confidence.js';
export type { QueryTerm } from './search/read-query.js';
export type { Hit } from './search/search.js';
export type { Features } from './search/score.js';
export type { SmallTalk } from './conversation/small-talk.js';
export { assessSafety, type SafetyAssessment, type SafetyLevel } from './safety/assess-safety.js';
