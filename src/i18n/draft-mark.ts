import type { HandOffContent } from '../core/conversation/state.js';
import type { Entry, EntryStatus } from '../core/faq/faq.js';
import type { Messages } from './messages.js';

/** What is said beside an entry that no clinician has reviewed; null when it is published. */
export const draftMark = ({ status, source }: Entry, messages: Messages): string | null =>
  markFor(status, source.translations.length > 0, messages);

/** The same beside what is said of a hand-off topic; the interface's own words need no mark. */
export const topicDraftMark = (
  { topic, isTranslated }: HandOffContent,
  messages: Messages,
): string | null => (topic === null ? null : markFor(topic.status, isTranslated, messages));

function markFor(status: EntryStatus, isTranslated: boolean, messages: Messages): string | null {
  if (status !== 'draft') return null;
  return isTranslated ? messages.draftTranslation : messages.draft;
}
