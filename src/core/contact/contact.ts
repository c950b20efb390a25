import { assessSafety, type SafetyAssessment } from '../safety/assess-safety.js';
import {
  emptyDraft,
  payloadOf,
  problemsOf,
  type ContactDraft,
  type ContactPayload,
  type FieldProblems,
} from './contact-message.js';
import { parseDraft, serialiseDraft, type DraftStorage } from './draft-storage.js';
import type { SendMessage, SendResult } from './send.js';

/** Where a message stands. */
export type ContactStatus =
  | { readonly step: 'editing' }
  /** What is shown is exactly what will be sent. */
  | { readonly step: 'preview'; readonly payload: ContactPayload }
  /** The message speaks of danger: help comes first, then the visitor decides. */
  | { readonly step: 'safety'; readonly assessment: SafetyAssessment }
  | { readonly step: 'sending' }
  | { readonly step: 'sent' }
  | {
      readonly step: 'failed';
      readonly result: Exclude<SendResult, { kind: 'stored' | 'rejected' | 'id-used' }>;
    };

export interface ContactState {
  readonly draft: ContactDraft;
  readonly problems: FieldProblems;
  readonly status: ContactStatus;
}

export interface ContactPorts {
  readonly send: SendMessage;
  readonly storage: DraftStorage;
  /** A new UUID (version 4). */
  readonly newId: () => string;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** The conversation as text, sent only when the visitor ticks it. */
  readonly transcript: () => string;
  readonly onChange: () => void;
}

/**
 * One message to the clinic, from the first letter to the confirmation. The draft is stored on every
 * change and goes only when it was stored by the clinic or cleared by the visitor.
 */
export class Contact {
  #state: ContactState | null = null;
  #openedAt = 0;
  #isSafetySeen = false;
  /** What the preview showed: retries send the same to the letter. */
  #payload: ContactPayload | null = null;
  /** Counts clearings, so that a late answer doesn't bring a cleared draft back. */
  #clearings = 0;
  readonly #ports: ContactPorts;

  constructor(ports: ContactPorts) {
    this.#ports = ports;
  }

  /** Null until the form is opened. */
  get state(): ContactState | null {
    return this.#state;
  }

  /** Opens the form with the visitor's question, or goes on with the draft that was left. */
  open(question: string): void {
    const left =
      this.#state?.status.step === 'sent' ? null : (this.#state?.draft ?? this.#stored());
    this.#openedAt = this.#ports.now();
    this.#set({
      draft: left ? withQuestion(left, question) : emptyDraft(this.#ports.newId(), question),
      problems: {},
      status: this.#state?.status.step === 'sending' ? this.#state.status : { step: 'editing' },
    });
  }

  change(part: Partial<Omit<ContactDraft, 'id'>>): void {
    if (!this.#state) return;
    const draft = { ...this.#state.draft, ...part };
    const corrected = new Set(
      Object.keys(part).map((key) => (key === 'hasConsent' ? 'consent' : key)),
    );
    const problems = Object.fromEntries(
      Object.entries(this.#state.problems).filter(([field]) => !corrected.has(field)),
    );
    if ('message' in part) this.#isSafetySeen = false;
    this.#set({ ...this.#state, draft, problems });
  }

  /** Shows what would be sent, or what has to be mended first, or help. */
  check(honeypot: string): void {
    const state = this.#state;
    if (!state || state.status.step === 'sending') return;
    const problems = problemsOf(state.draft);
    if (Object.keys(problems).length > 0) {
      this.#set({ ...state, problems, status: { step: 'editing' } });
      return;
    }
    const assessment = assessSafety(state.draft.message);
    const isDanger = assessment.level === 'crisis' || assessment.level === 'emergency';
    if (isDanger && !this.#isSafetySeen) {
      this.#isSafetySeen = true;
      this.#set({ ...state, problems, status: { step: 'safety', assessment } });
      return;
    }
    const elapsedMs = this.#ports.now() - this.#openedAt;
    const payload = payloadOf(state.draft, this.#ports.transcript(), {
      website: honeypot,
      elapsedMs,
    });
    this.#set({ ...state, problems, status: { step: 'preview', payload } });
  }

  /** Back to the fields. */
  edit(): void {
    if (this.#state && this.#state.status.step !== 'sending') {
      this.#set({ ...this.#state, status: { step: 'editing' } });
    }
  }

  /** Sends what the preview shows. A second call while it is on its way does nothing. */
  async send(): Promise<void> {
    const state = this.#state;
    const payload = this.#payload;
    if (!state || !payload || state.status.step === 'sending') return;
    this.#set({ ...state, status: { step: 'sending' } });
    const clearings = this.#clearings;
    const result = await this.#ports.send(payload);
    if (clearings !== this.#clearings) return;
    if (result.kind === 'id-used') {
      // An earlier wording arrived after all. This one is another message, with an id of its own.
      const id = this.#ports.newId();
      this.#payload = payload.map(([name, value]) => [name, name === 'id' ? id : value] as const);
      this.#set({ ...state, draft: { ...state.draft, id }, status: { step: 'editing' } });
      await this.send();
      return;
    }
    this.#settle(state, result);
  }

  /** Takes every trace of the draft away. */
  clear(): void {
    this.#clearings += 1;
    this.#ports.storage.clear();
    this.#state = null;
    this.#payload = null;
    this.#ports.onChange();
  }

  #settle(state: ContactState, result: Exclude<SendResult, { kind: 'id-used' }>): void {
    const draft = this.#state?.draft ?? state.draft;
    switch (result.kind) {
      case 'stored':
        this.#ports.storage.clear();
        this.#payload = null;
        this.#state = { draft: emptyDraft('', ''), problems: {}, status: { step: 'sent' } };
        this.#ports.onChange();
        break;
      case 'rejected':
        this.#set({ draft, problems: result.problems, status: { step: 'editing' } });
        break;
      case 'unknown':
      case 'refused':
        this.#set({ draft, problems: {}, status: { step: 'failed', result } });
        break;
    }
  }

  #stored(): ContactDraft | null {
    return parseDraft(this.#ports.storage.load());
  }

  #set(state: ContactState): void {
    this.#state = state;
    if (state.status.step === 'preview') this.#payload = state.status.payload;
    this.#ports.storage.save(serialiseDraft(state.draft));
    this.#ports.onChange();
  }
}

/** A new question is added to what was written before; the same one is not added twice. */
function withQuestion(draft: ContactDraft, question: string): ContactDraft {
  const message = draft.message.trim();
  if (question === '' || message.includes(question)) return draft;
  return { ...draft, message: message === '' ? question : `${message}\n\n${question}` };
}
