import type { ContactDraft } from '../core/contact/contact-message.js';
import type { ContactMessages } from '../i18n/contact-messages.js';

/** What the form's templates need beside its state. */
export interface FormView {
  readonly messages: ContactMessages;
  /** The web team's wording of the consent, or ours. */
  readonly consent: string;
  /** "within one business day", or empty. */
  readonly replyTime: string;
  /** Whether there is a conversation that could be sent along. */
  readonly hasTranscript: boolean;
  /** The last press of a copy button worked. */
  readonly isCopied: boolean;
  readonly requests: FormRequests;
}

export interface FormRequests {
  readonly close: () => void;
  readonly change: (part: Partial<Omit<ContactDraft, 'id'>>) => void;
  /** Null when the visitor goes on after help. */
  readonly check: (honeypot: string | null) => void;
  readonly edit: () => void;
  readonly send: () => void;
  readonly clear: () => void;
  readonly copy: (text: string) => void;
}
