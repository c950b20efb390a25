import type { Entry, Faq, HandoffTopic } from '../faq/faq.js';
import type { LoadFailure } from '../faq/load.js';
import type { SafetyAssessment } from '../safety/assess-safety.js';
import type { Reply } from './responder.js';
import type { SmallTalk } from './small-talk.js';

export type Dataset =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly faq: Faq }
  | { readonly status: 'failed'; readonly failure: LoadFailure };

/** What a reply says, ready to be shown. */
export type Content =
  | {
      readonly kind: 'answer';
      readonly entry: Entry;
      readonly related: readonly Entry[];
      /** With the answer, since the dataset may be another one by the time it is read. */
      readonly article: Faq['article'];
    }
  | { readonly kind: 'choices'; readonly entries: readonly Entry[] }
  | HandOffContent
  | { readonly kind: 'smalltalk'; readonly smallTalk: SmallTalk }
  /** `below`: what stands under the card, when someone asks for somebody else's sake. */
  | { readonly kind: 'safety'; readonly below: Content | null };

/** Says that the article doesn't answer the question, and leads to the clinic. */
export interface HandOffContent {
  readonly kind: 'handoff';
  /** What is said of this topic; null when the question belongs to none, and for the general words. */
  readonly topic: HandoffTopic | null;
  /** Whether the topic's words are in another language than the article. */
  readonly isTranslated: boolean;
}

/** What stands in an answer from the article. */
export type AnswerContent = Extract<Content, { kind: 'answer' }>;

export type Message =
  | {
      readonly id: number;
      readonly from: 'visitor';
      readonly language: string | null;
      readonly text: string;
    }
  | {
      readonly id: number;
      readonly from: 'faq';
      /** Of the dataset that it was given from; null before there was one. It stays when the language is switched. */
      readonly language: string | null;
      readonly content: Content;
      readonly assessment: SafetyAssessment;
      /** The visitor's words that led here, for the hand-off. */
      readonly question: string;
    };

/** A question that came before the dataset. */
export interface WaitingQuestion {
  readonly text: string;
  /** Help that belongs to it is shown at once. */
  readonly assessment: SafetyAssessment;
}

export interface ConversationState {
  readonly dataset: Dataset;
  readonly messages: readonly Message[];
  /** Questions that wait for the dataset, in order. */
  readonly waiting: readonly WaitingQuestion[];
}

export const INITIAL_STATE: ConversationState = {
  dataset: { status: 'idle' },
  messages: [],
  waiting: [],
};

/** What happened. */
export type Action =
  | { readonly type: 'datasetRequested' }
  | { readonly type: 'datasetLoaded'; readonly faq: Faq }
  | { readonly type: 'datasetFailed'; readonly failure: LoadFailure }
  | { readonly type: 'questionAsked'; readonly text: string }
  | { readonly type: 'questionPostponed'; readonly question: WaitingQuestion }
  | {
      readonly type: 'replied';
      readonly content: Content;
      readonly assessment: SafetyAssessment;
      readonly question: string;
    }
  /** What was said before the page was left, earliest first: it comes before everything else. */
  | { readonly type: 'recalled'; readonly exchanges: readonly Exchange[] }
  | { readonly type: 'cleared' };

/** A question of an earlier page, with its reply. */
export interface Exchange {
  readonly question: string;
  readonly content: Content;
  readonly assessment: SafetyAssessment;
}

/** The next state. Pure. */
export function reduce(state: ConversationState, action: Action): ConversationState {
  const add = (message: Message): readonly Message[] => [...state.messages, message];
  const id = (state.messages.at(-1)?.id ?? 0) + 1;
  const language = state.dataset.status === 'ready' ? state.dataset.faq.language : null;
  switch (action.type) {
    case 'datasetRequested':
      return { ...state, dataset: { status: 'loading' } };
    case 'datasetLoaded':
      return { ...state, dataset: { status: 'ready', faq: action.faq }, waiting: [] };
    case 'datasetFailed':
      return { ...state, dataset: { status: 'failed', failure: action.failure } };
    case 'questionAsked':
      return { ...state, messages: add({ id, from: 'visitor', language, text: action.text }) };
    case 'questionPostponed':
      return { ...state, waiting: [...state.waiting, action.question] };
    case 'replied': {
      const { content, assessment, question } = action;
      const message = { id, from: 'faq', language, content, assessment, question } as const;
      return { ...state, messages: add(message) };
    }
    case 'recalled':
      return { ...state, messages: [...recalled(action.exchanges, language), ...state.messages] };
    case 'cleared':
      return { ...state, messages: [], waiting: [] };
  }
}

/** Their ids end at 0: new messages count on from 1, and only these are announced. */
function recalled(exchanges: readonly Exchange[], language: string | null): readonly Message[] {
  return exchanges.flatMap(({ question, content, assessment }, i): Message[] => {
    const id = 2 * (i - exchanges.length) + 1;
    return [
      { id, from: 'visitor', language, text: question },
      { id: id + 1, from: 'faq', language, content, assessment, question },
    ];
  });
}

/** Turns a responder's ids into what is shown. */
export function contentOf(reply: Reply, faq: Faq): Content {
  const find = (id: string): Entry[] => faq.entries.filter((entry) => entry.id === id);
  const entries = reply.entryIds.flatMap(find);
  const [entry] = entries;
  switch (reply.kind) {
    case 'answer':
      return entry ? answerOf(entry, faq) : handOffOf(undefined, faq);
    case 'choices':
      return { kind: 'choices', entries };
    case 'smalltalk':
      return { kind: 'smalltalk', smallTalk: reply.smallTalk ?? 'greeting' };
    case 'safety':
      return { kind: 'safety', below: reply.below ? contentOf(reply.below, faq) : null };
    case 'handoff':
      return handOffOf(reply.topicId, faq);
  }
}

function handOffOf(
  topicId: string | undefined,
  { handoffTopics, language, article }: Faq,
): Content {
  const topic = handoffTopics.find(({ id }) => id === topicId) ?? null;
  return { kind: 'handoff', topic, isTranslated: language !== article.language };
}

/** An entry as an answer, with the entries it is related to. */
export function answerOf(entry: Entry, faq: Faq): Content {
  return {
    kind: 'answer',
    entry,
    related: faq.entries.filter(({ id }) => entry.related.includes(id)),
    article: faq.article,
  };
}
