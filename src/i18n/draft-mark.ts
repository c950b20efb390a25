import type { Entry } from '../core/faq/faq.js';
import type { Messages } from './messages.js';

/** What is said beside an entry that no clinician has reviewed; null when it is published. */
export function draftMark({ status, source }: Entry, messages: Messages): string | null {
  if (status !== 'draft') return null;
  const isTranslated = source.translations.length > 0;
  return isTranslated ? messages.draftTranslation : messages.draft;
}
