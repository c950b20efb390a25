import type {
  ContactField,
  FieldProblem,
  PayloadName,
  PreferredWay,
} from '../core/contact/contact-message.js';
import type { SendResult } from '../core/contact/send.js';

type FailureReason = Extract<SendResult, { kind: 'unknown' | 'refused' }>['reason'];

/** Every word of the way to the clinic, in one language. */
export interface ContactMessages {
  readonly title: string;
  readonly intro: string;
  readonly back: string;
  readonly fields: Readonly<Record<Exclude<ContactField, 'consent'>, string>>;
  /** Said before email and phone: one of both is needed. */
  readonly oneWay: string;
  readonly optional: string;
  readonly ways: Readonly<Record<PreferredWay | '', string>>;
  readonly transcript: string;
  /** Where the web team gives no wording of its own. */
  readonly consent: string;
  readonly problems: Readonly<Record<FieldProblem, string>>;
  /** The agreement's box is not ticked. */
  readonly consentMissing: string;
  readonly problemsTitle: (count: number) => string;
  readonly check: string;
  readonly previewTitle: string;
  readonly previewNames: Readonly<Record<PayloadName, string>>;
  /** That the visitor agreed, as a value of the preview. */
  readonly agreed: string;
  readonly previewHidden: string;
  readonly send: string;
  readonly change: string;
  readonly sendAnyway: string;
  readonly sending: string;
  readonly sentTitle: string;
  readonly sent: (replyTime: string) => string;
  readonly notWatched: (emergency: string, lifeline: string) => string;
  readonly failed: Readonly<Record<FailureReason, string>>;
  readonly kept: string;
  /** The browser forbids to store the draft, or has no room. */
  readonly notStored: string;
  readonly retryAfter: (seconds: number) => string;
  readonly copy: string;
  readonly copied: string;
  readonly copyQuestion: string;
  readonly clear: string;
  readonly call: (phone: string) => string;
  readonly openUntil: (time: string) => string;
  readonly closedOpens: (day: string, time: string) => string;
  readonly formSearched: string;
  readonly formNotFound: string;
}
