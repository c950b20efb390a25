import type { Entry, Faq } from '../faq/faq.js';
import type { LoadFailure, LoadFaq } from '../faq/load.js';
import type { Problem } from '../faq/problem.js';
import {
  assessSafety,
  isGrave,
  prepareSafety,
  type SafetyAssessment,
  type SafetyLevel,
} from '../safety/assess-safety.js';
import { createResponderInSlices, type Responder } from './responder.js';
import type { Turn } from './memory.js';
import {
  answerOf,
  contentOf,
  INITIAL_STATE,
  reduce,
  type Action,
  type Content,
  type ConversationState,
  type Exchange,
} from './state.js';

/** What the page may be told. Never holds the visitor's words. */
export type Notice =
  | { readonly type: 'answered'; readonly entryId: string; readonly confidence: number }
  | { readonly type: 'unanswered'; readonly topicId: string | null }
  | { readonly type: 'safety'; readonly level: SafetyLevel }
  | {
      readonly type: 'failed';
      readonly failure: LoadFailure;
      readonly detail: string;
      readonly problems: readonly Problem[];
    }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] };

export interface ConversationPorts {
  readonly loadFaq: LoadFaq;
  /** Lets the page breathe while a large FAQ is made searchable. */
  readonly pause: () => Promise<void>;
  /** What the visitor asked on earlier pages: asked again, silently, when the FAQ is first there. */
  readonly recall: () => readonly Turn[];
  readonly onChange: (state: ConversationState) => void;
  readonly onNotice: (notice: Notice) => void;
}

/** Longer messages are cut: what is asked stands before that. */
export const QUESTION_MAX = 2_000;

/** One widget's conversation: the only place where its state changes. */
export class Conversation {
  #state = INITIAL_STATE;
  #responder: Responder | null = null;
  #isRecalled = false;
  #loading: Promise<void> = Promise.resolve();
  /** Counts loads, so that an old answer of the network is not taken for the new one. */
  #load = 0;
  readonly #ports: ConversationPorts;

  constructor(ports: ConversationPorts) {
    this.#ports = ports;
  }

  get state(): ConversationState {
    return this.#state;
  }

  /** Gets the FAQ, again after a failure; the same one while it is on its way or there. */
  load(): Promise<void> {
    const { status } = this.#state.dataset;
    return status === 'loading' || status === 'ready' ? this.#loading : this.reload();
  }

  /** Gets the FAQ anew, as when its address has changed. */
  reload(): Promise<void> {
    this.#loading = this.#get();
    return this.#loading;
  }

  async #get(): Promise<void> {
    this.#load += 1;
    const load = this.#load;
    this.#responder = null;
    this.#dispatch({ type: 'datasetRequested' });
    const result = await this.#ports.loadFaq();
    if (load !== this.#load) return;
    if (!result.ok) {
      this.#dispatch({ type: 'datasetFailed', failure: result.failure });
      this.#ports.onNotice({
        type: 'failed',
        failure: result.failure,
        detail: result.detail,
        problems: result.problems,
      });
      return;
    }
    if (result.problems.length > 0)
      this.#ports.onNotice({ type: 'problems', problems: result.problems });
    const responder = await createResponderInSlices(result.faq, this.#ports.pause);
    if (load !== this.#load) return;
    const { waiting } = this.#state;
    this.#responder = responder;
    this.#dispatch({ type: 'datasetLoaded', faq: result.faq });
    this.#recall(result.faq, responder);
    for (const { text } of waiting) this.#answer(text);
    await prepareSafety(this.#ports.pause);
  }

  /** Takes a visitor's message. A blank one is ignored. */
  ask(text: string): void {
    const question = text.trim().slice(0, QUESTION_MAX);
    if (question === '') return;
    this.#dispatch({ type: 'questionAsked', text: question });
    this.#notifyOf(this.#answer(question));
  }

  /** Shows one entry, as when the visitor picks a suggestion. Unknown ids are ignored. */
  show(entryId: string): void {
    const { dataset } = this.#state;
    const entry =
      dataset.status === 'ready' ? dataset.faq.entries.find(({ id }) => id === entryId) : undefined;
    if (!entry || dataset.status !== 'ready') return;
    this.#dispatch({ type: 'questionAsked', text: entry.question });
    const assessment = assessSafety(entry.question);
    this.#reply(answerOf(entry, dataset.faq), assessment, entry.question);
    this.#notifyOf(assessment);
    this.#ports.onNotice({ type: 'answered', entryId, confidence: 1 });
  }

  /** What was stored is only the questions: the replies are given anew, and nobody is told twice. */
  #recall(faq: Faq, responder: Responder): void {
    if (this.#isRecalled) return;
    this.#isRecalled = true;
    const turns = this.#ports.recall().filter(({ language }) => language === faq.language);
    const exchanges = turns.map(({ question, entryId }): Exchange => {
      const entry = faq.entries.find(({ id }) => id === entryId);
      if (entry?.question === question)
        return { question, content: answerOf(entry, faq), assessment: assessSafety(question) };
      const reply = responder.reply(question);
      return { question, content: contentOf(reply, faq), assessment: reply.assessment };
    });
    if (exchanges.length > 0) this.#dispatch({ type: 'recalled', exchanges });
  }

  /** Entries that may be meant by what is being typed. */
  suggest(text: string): readonly Entry[] {
    return this.#responder?.suggest(text) ?? [];
  }

  /** Forgets what was said, and what waits to be. */
  clear(): void {
    this.#dispatch({ type: 'cleared' });
  }

  #answer(question: string): SafetyAssessment {
    const { dataset } = this.#state;
    if (!this.#responder || dataset.status !== 'ready') {
      // Help for someone in danger needs no dataset, and doesn't wait for one.
      const assessment = assessSafety(question);
      if (isGrave(assessment)) {
        this.#reply({ kind: 'safety', below: null }, assessment, question);
      } else {
        this.#dispatch({ type: 'questionPostponed', question: { text: question, assessment } });
      }
      return assessment;
    }
    const reply = this.#responder.reply(question);
    this.#reply(contentOf(reply, dataset.faq), reply.assessment, question);
    const [entryId] = reply.entryIds;
    if (reply.kind === 'answer' && entryId !== undefined) {
      this.#ports.onNotice({ type: 'answered', entryId, confidence: reply.confidence });
    } else if (reply.kind === 'handoff') {
      this.#ports.onNotice({ type: 'unanswered', topicId: reply.topicId ?? null });
    }
    return reply.assessment;
  }

  #reply(content: Content, assessment: SafetyAssessment, question: string): void {
    this.#dispatch({ type: 'replied', content, assessment, question });
  }

  /** Once for each message, when its help is shown: with a question that waits, before its answer. */
  #notifyOf({ level }: SafetyAssessment): void {
    if (level !== 'none') this.#ports.onNotice({ type: 'safety', level });
  }

  #dispatch(action: Action): void {
    this.#state = reduce(this.#state, action);
    this.#ports.onChange(this.#state);
  }
}
