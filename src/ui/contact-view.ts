import type { ContactDraft } from '../core/contact/contact-message.js';
import type { ContactState } from '../core/contact/contact.js';
import type { ContactMessages } from '../i18n/contact-messages.js';

/** The way to the clinic that the web team chose; the first that is given counts. */
export type ContactWay =
  | { readonly kind: 'form' }
  | { readonly kind: 'page-form' }
  | { readonly kind: 'url'; readonly url: URL; readonly isCarried: boolean }
  | { readonly kind: 'none' };

/** The page's form was not there when the visitor wanted it. */
export interface FormSearch {
  /** The question that was to go there. */
  readonly question: string | null;
  /** It was looked for in vain; until then it still may appear. */
  readonly isOver: boolean;
}

export interface ContactView {
  readonly way: ContactWay;
  /** Null while the form is not shown. */
  readonly form: ContactState | null;
  readonly messages: ContactMessages;
  /** The web team's wording of the consent, or ours. */
  readonly consent: string;
  /** "within one business day", or empty. */
  readonly replyTime: string;
  readonly phone: string | null;
  /** "Closed now. Opens Monday 9:00 AM.", or null. */
  readonly hours: string | null;
  /** Whether there is a conversation that could be sent along. */
  readonly hasTranscript: boolean;
  /** The last press of a copy button worked. */
  readonly isCopied: boolean;
  /** Null unless the page's form is missing. */
  readonly formSearch: FormSearch | null;
  readonly requests: ContactRequests;
}

export interface ContactRequests {
  /** The visitor wants to reach the clinic, with this question or none. */
  readonly reach: (question: string | null) => void;
  readonly close: () => void;
  readonly change: (part: Partial<Omit<ContactDraft, 'id'>>) => void;
  /** Null when the visitor goes on after help. */
  readonly check: (honeypot: string | null) => void;
  readonly edit: () => void;
  readonly send: () => void;
  readonly clear: () => void;
  readonly copy: (text: string) => void;
}
