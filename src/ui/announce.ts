import type { Content, ConversationState, Message } from '../core/conversation/state.js';
import { US_HELP_LINES, type HelpLines } from '../core/safety/help-lines.js';
import type { Messages } from '../i18n/messages.js';
import { SAFETY_TEXTS } from '../i18n/safety-texts.js';
import { plainText } from './rich-text.js';
import { cardFor } from './safety-card.js';

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
  lines: HelpLines = US_HELP_LINES,
): Announcement {
  const last = state.messages.at(-1);
  if (last?.from === 'faq') return last.id > heardId ? reply(last, messages, lines) : SILENCE;
  const { dataset } = state;
  if (dataset.status === 'failed') {
    return { ...SILENCE, text: `${messages.failed} ${messages.failure[dataset.failure]}` };
  }
  if (dataset.status === 'loading') {
    return { ...SILENCE, text: state.waiting.length > 0 ? messages.waiting : messages.loading };
  }
  return SILENCE;
}

function reply(
  { content, id, assessment }: Extract<Message, { from: 'faq' }>,
  messages: Messages,
  lines: HelpLines,
): Announcement {
  if (content.kind === 'safety') {
    const { title, text } = cardFor(assessment, assessment.language, lines);
    return { text: [`${title}.`, ...text].join(' '), isUrgent: true, key: id };
  }
  const texts = SAFETY_TEXTS[assessment.language];
  const support = assessment.level === 'support' ? [texts.support(lines)] : [];
  return { text: [...support, ...said(content, messages)].join(' '), isUrgent: false, key: id };
}

function said(content: Exclude<Content, { kind: 'safety' }>, messages: Messages): string[] {
  switch (content.kind) {
    case 'answer': {
      const { answer, caveat } = content.entry;
      return [
        plainText(answer),
        ...(caveat === null ? [] : [`${messages.caveat}:`, plainText(caveat)]),
      ];
    }
    case 'choices':
      return [messages.didYouMean, ...content.entries.map((entry) => entry.question)];
    case 'handoff':
      return [content.message ?? messages.notCovered];
    case 'smalltalk':
      return [messages.smallTalk[content.smallTalk]];
  }
}
