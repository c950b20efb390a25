/** What React code says to the widget: the element's properties, attributes and events, with types. */
import type { HTMLAttributes, RefAttributes } from 'react';
import type { ClinicFaq, ClinicFaqEventMap } from '../index.js';

/** The element's properties with what each is when React code says nothing of it. */
export const PROPERTY_DEFAULTS = {
  src: '',
  contactUrl: '',
  placement: 'bottom-end',
  helpLines: '',
  noSafetyEvent: false,
} as const;

/** React's name of each event. */
export const EVENTS = {
  onFaqOpen: 'clinic-faq-open',
  onFaqAnswered: 'clinic-faq-answered',
  onFaqUnanswered: 'clinic-faq-unanswered',
  onFaqSafety: 'clinic-faq-safety',
  onFaqHandoff: 'clinic-faq-handoff',
  onFaqFeedback: 'clinic-faq-feedback',
  onFaqError: 'clinic-faq-error',
} as const satisfies Record<string, keyof ClinicFaqEventMap>;

type EventProps = {
  [Name in keyof typeof EVENTS]?:
    ((event: ClinicFaqEventMap[(typeof EVENTS)[Name]]) => void) | undefined;
};

type ContactAttribute =
  | 'form'
  | 'field'
  | 'endpoint'
  | 'format'
  | 'hidden-fields'
  | 'success-text'
  | 'consent'
  | 'phone'
  | 'hours'
  | 'timezone'
  | 'reply-time';

/** Attributes that have no property, by their names in HTML. */
type AttributeProps = { [Name in `contact-${ContactAttribute}` | 'src-es']?: string | undefined };

export interface ClinicFaqProps
  extends
    EventProps,
    AttributeProps,
    Omit<HTMLAttributes<ClinicFaq>, 'placement' | 'src'>,
    RefAttributes<ClinicFaq> {
  /** Address of the FAQ file (JSON). Fetched when the panel is first opened. */
  readonly src: string;
  /** Address of the clinic's contact page. */
  readonly contactUrl?: string | undefined;
  readonly placement?: 'bottom-end' | 'bottom-start' | 'inline' | undefined;
  /** Opens and closes the panel whenever React renders; leave it out to let the visitor decide. */
  readonly open?: boolean | undefined;
  /** Numbers for people in danger outside the United States: `emergency: 112; lifeline: …`. */
  readonly helpLines?: string | undefined;
  readonly noSafetyEvent?: boolean | undefined;
  /** Keeps the conversation in this tab for 30 minutes: an empty text for yes. */
  readonly remember?: '' | undefined;
}
