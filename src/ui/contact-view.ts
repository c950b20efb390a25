import type { TemplateResult } from 'lit';
import type { ContactMessages } from '../i18n/contact-messages.js';
import type { View } from './view.js';

/** The way to the clinic that the web team chose; the first that is given counts. */
export type ContactWay =
  | { readonly kind: 'form' }
  | { readonly kind: 'page-form' }
  | { readonly kind: 'url'; readonly url: URL; readonly isCarried: boolean }
  | { readonly kind: 'none' };

/** The form was not there when the visitor wanted it. */
export interface FormSearch {
  /** The question that was to go there. */
  readonly question: string | null;
  /** It was looked for in vain; until then it still may appear. */
  readonly isOver: boolean;
}

export interface ContactView {
  readonly way: ContactWay;
  /** The form in the place of the conversation; null while it is not shown. */
  readonly renderForm: ((view: View) => TemplateResult) | null;
  readonly messages: ContactMessages;
  readonly phone: string | null;
  /** "Closed now. Opens Monday 9:00 AM.", or null. */
  readonly hours: string | null;
  /** The last press of a copy button worked. */
  readonly isCopied: boolean;
  /** Null unless the form is missing. */
  readonly formSearch: FormSearch | null;
  readonly requests: ContactRequests;
}

export interface ContactRequests {
  /** The visitor wants to reach the clinic, with this question or none. */
  readonly reach: (question: string | null) => void;
  readonly copy: (text: string) => void;
}
