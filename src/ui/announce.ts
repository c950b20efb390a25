import type { ConversationState, Message } from '../core/conversation/state.js';
import type { Messages } from '../i18n/messages.js';
import { plainText } from './rich-text.js';

/** What a screen reader is told when something new is shown. */
export interface Announcement {
  readonly text: string;
  /** Interrupts what is being read: only when someone is in danger. */
  readonly isUrgent: boolean;
  /** Tells two replies apart that have the same text: the second is announced as well. */
  readonly key: number | string;
}

const SILENCE: Announcement = { text: '', isUrgent: false, key: 0 };

/**
 * The announcement for the newest of the state: the last reply, a failure, or waiting.
 * @param heardId the last message that has had its turn: it is not announced again when the panel
 *   opens, or when suggestions go away
 */
export function announcementFor(
  state: ConversationState,
  messages: Messages,
  heardId = 0,
): Announcement {
  const last = state.messages.at(-1);
  if (last?.from === 'faq') return last.id > heardId ? reply(last, messages) : SILENCE;
  const { dataset } = state;
  if (dataset.status === 'failed') {
    return { ...SILENCE, text: `${messages.failed} ${messages.failure[dataset.failure]}` };
  }
  if (dataset.status === 'loading') {
    return { ...SILENCE, text: state.waiting.length > 0 ? messages.waiting : messages.loading };
  }
  return SILENCE;
}

function reply(item: Extract<Message, { from: 'faq' }>, messages: Messages): Announcement {
  const { content, id } = item;
  const parts = item.safety === 'support' ? [plainText(messages.support)] : [];
  switch (content.kind) {
    case 'answer':
      parts.push(plainText(content.entry.answer));
      if (content.entry.caveat !== null)
        parts.push(messages.caveat + ':', plainText(content.entry.caveat));
      break;
    case 'choices':
      parts.push(messages.didYouMean, ...content.entries.map((entry) => entry.question));
      break;
    case 'handoff':
      parts.push(content.message ?? messages.notCovered);
      break;
    case 'smalltalk':
      parts.push(messages.smallTalk[content.smallTalk]);
      break;
    case 'safety': {
      const { level, about } = content.assessment;
      const card = messages.cards[level === 'emergency' ? 'emergency' : about];
      return { text: `${card.title}. ${plainText(card.text)}`, isUrgent: true, key: id };
    }
  }
  return { text: parts.join(' '), isUrgent: false, key: id };
}
