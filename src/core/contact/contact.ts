import { assessSafety, isGrave, type SafetyAssessment } from '../safety/assess-safety.js';
import {
  emptyDraft,
  payloadOf,
  problemsOf,
  type ContactDraft,
  type ContactPayload,
  type FieldProblems,
} from './contact-message.js';
import {
  fingerprint,
  parseDraft,
  parseTried,
  serialiseDraft,
  type DraftStorage,
} from './draft-storage.js';
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
  /** Whether the draft outlives a reload of the page. */
  readonly isDraftStored: boolean;
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
  /** What the endpoint wants beside the message. */
  readonly hiddenFields: () => ContactPayload;
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
  /** What was in the trap when the form was checked. */
  #honeypot = '';
  /** What the preview showed: retries send the same to the letter. */
  #payload: ContactPayload | null = null;
  /** Counts clearings, so that a late answer doesn't bring a cleared draft back. */
  #clearings = 0;
  /** What was tried under which id: a wording that the visitor comes back to keeps its own. */
  readonly #tried = new Map<string, string>();
  readonly #ports: ContactPorts;

  constructor(ports: ContactPorts) {
    this.#ports = ports;
  }

  /** Null until the form is opened. */
  get state(): ContactState | null {
    return this.#state;
  }

  /** Whether leaving the page would lose what the visitor wrote and has not sent. */
  get isAtRisk(): boolean {
    if (!this.#state || this.#state.status.step === 'sent' || this.#state.isDraftStored)
      return false;
    const { name, email, phone, preferredTime, message } = this.#state.draft;
    return [name, email, phone, preferredTime, message].some((text) => text.trim() !== '');
  }

  /** Opens the form with the visitor's question, or goes on with the draft that was left. */
  open(question: string): void {
    // What is on its way stays as it is: a question that came in now would go with its draft.
    if (this.#state?.status.step === 'sending') return;
    const own = this.#state?.status.step === 'sent' ? null : (this.#state?.draft ?? null);
    if (!own) this.#openedAt = this.#ports.now();
    const left = own ?? this.#stored();
    const draft = left ? withQuestion(left, question) : emptyDraft(this.#ports.newId(), question);
    if (draft.message !== own?.message) this.#isSafetySeen = false;
    this.#set({ draft, problems: {}, status: { step: 'editing' } });
  }

  change(part: Partial<Omit<ContactDraft, 'id'>>): void {
    if (!this.#state || !isOpen(this.#state.status)) return;
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

  /**
   * Shows what would be sent, or what has to be mended first, or help.
   * @param honeypot null when the visitor goes on after help
   */
  check(honeypot: string | null): void {
    const state = this.#state;
    if (!state || !isOpen(state.status)) return;
    this.#honeypot = honeypot ?? this.#honeypot;
    const problems = problemsOf(state.draft);
    if (Object.keys(problems).length > 0) {
      this.#set({ ...state, problems, status: { step: 'editing' } });
      return;
    }
    const assessment = assessSafety(state.draft.message);
    if (isGrave(assessment) && !this.#isSafetySeen) {
      this.#isSafetySeen = true;
      this.#set({ ...state, problems, status: { step: 'safety', assessment } });
      return;
    }
    const elapsedMs = this.#ports.now() - this.#openedAt;
    const trap = { website: this.#honeypot, elapsedMs };
    const transcript = this.#ports.transcript();
    const hidden = this.#ports.hiddenFields();
    const content = contentOf(payloadOf(state.draft, transcript, trap, hidden));
    const draft = { ...state.draft, id: this.#tried.get(content) ?? state.draft.id };
    const payload = payloadOf(draft, transcript, trap, hidden);
    this.#set({ draft, problems, status: { step: 'preview', payload } });
  }

  /** Back to the fields. */
  edit(): void {
    if (this.#state && isOpen(this.#state.status)) {
      this.#set({ ...this.#state, status: { step: 'editing' } });
    }
  }

  /** Sends what the preview shows. A second call while it is on its way does nothing. */
  async send(): Promise<void> {
    const state = this.#state;
    if (!state || (state.status.step !== 'preview' && state.status.step !== 'failed')) return;
    const clearings = this.#clearings;
    let result = await this.#deliver(state);
    if (result?.kind === 'id-used' && clearings === this.#clearings) {
      // An earlier wording arrived after all. This one is another message, with an id of its own.
      const id = this.#ports.newId();
      this.#payload =
        this.#payload?.map(([name, value]) => [name, name === 'id' ? id : value] as const) ?? null;
      result = await this.#deliver({ ...state, draft: { ...state.draft, id } });
    }
    if (result && clearings === this.#clearings) this.#settle(result);
  }

  async #deliver(state: ContactState): Promise<SendResult | null> {
    if (!this.#payload) return null;
    this.#tried.set(contentOf(this.#payload), state.draft.id);
    this.#set({ ...state, status: { step: 'sending' } });
    return this.#ports.send(this.#payload);
  }

  /** Takes every trace of the draft away. */
  clear(): void {
    this.#clearings += 1;
    this.#forget();
    this.#state = null;
    this.#ports.onChange();
  }

  #forget(): void {
    this.#ports.storage.clear();
    this.#payload = null;
    this.#tried.clear();
    this.#isSafetySeen = false;
    this.#honeypot = '';
  }

  #settle(result: SendResult): void {
    if (!this.#state) return;
    const { draft } = this.#state;
    switch (result.kind) {
      case 'stored':
        this.#forget();
        this.#state = {
          draft: emptyDraft('', ''),
          problems: {},
          status: { step: 'sent' },
          isDraftStored: true,
        };
        this.#ports.onChange();
        break;
      case 'rejected':
        this.#set({ draft, problems: result.problems, status: { step: 'editing' } });
        break;
      case 'id-used':
        // A new id that is taken as well: the server calls every id so.
        this.#set({
          draft,
          problems: {},
          status: {
            step: 'failed',
            result: { kind: 'refused', reason: 'server', retryAfterS: null },
          },
        });
        break;
      case 'unknown':
      case 'refused':
        this.#set({ draft, problems: {}, status: { step: 'failed', result } });
        break;
    }
  }

  #stored(): ContactDraft | null {
    const stored = this.#ports.storage.load();
    const draft = parseDraft(stored);
    if (draft) for (const [content, id] of parseTried(stored)) this.#tried.set(content, id);
    return draft?.id === '' ? { ...draft, id: this.#ports.newId() } : draft;
  }

  #set(state: Omit<ContactState, 'isDraftStored'>): void {
    if (state.status.step === 'preview') this.#payload = state.status.payload;
    const isDraftStored = this.#ports.storage.save(serialiseDraft(state.draft, this.#tried));
    this.#state = { ...state, isDraftStored };
    this.#ports.onChange();
  }
}

/** What the visitor says, without what is only sent along. */
const contentOf = (payload: ContactPayload): string =>
  fingerprint(
    JSON.stringify(payload.filter(([name]) => !['id', 'website', 'elapsedMs'].includes(name))),
  );

/** Whether the visitor may still change the message. */
const isOpen = ({ step }: ContactStatus): boolean => step !== 'sending' && step !== 'sent';

/** A new question is added to what was written before; the same one is not added twice. */
function withQuestion(draft: ContactDraft, question: string): ContactDraft {
  const message = draft.message.trim();
  if (question === '' || message.includes(question)) return draft;
  return { ...draft, message: message === '' ? question : `${message}\n\n${question}` };
}
