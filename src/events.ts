/** What the element tells its page, by name. None of it holds what the visitor wrote. */
import type { LoadFailure } from './core/faq/load.js';
import type { Problem } from './core/faq/problem.js';
import type { SafetyLevel } from './core/safety/assess-safety.js';

/** The events of `<clinic-faq>`; all bubble. */
export interface ClinicFaqEventMap {
  'clinic-faq-open': CustomEvent<Record<string, never>>;
  'clinic-faq-answered': CustomEvent<{ readonly entryId: string; readonly confidence: number }>;
  /** `topicId` names the hand-off topic that caught the question, if one did. */
  'clinic-faq-unanswered': CustomEvent<{ readonly topicId: string | null }>;
  'clinic-faq-safety': CustomEvent<{ readonly level: SafetyLevel }>;
  'clinic-faq-handoff': CustomEvent<{ readonly isQuestionCarried: boolean }>;
  'clinic-faq-feedback': CustomEvent<{ readonly entryId: string; readonly isHelpful: boolean }>;
  'clinic-faq-error': CustomEvent<{
    readonly code: LoadFailure;
    /** For the web team. */
    readonly message: string;
    readonly problems: readonly Problem[];
  }>;
}

/** Fires one of them, with its detail. */
export type Emit = <Name extends keyof ClinicFaqEventMap>(
  name: Name,
  detail: ClinicFaqEventMap[Name]['detail'],
) => void;

declare global {
  interface HTMLElementEventMap extends ClinicFaqEventMap {}
  interface DocumentEventMap extends ClinicFaqEventMap {}
}
