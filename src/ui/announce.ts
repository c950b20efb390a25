import type { Content, ConversationState, Message } from '../core/conversation/state.js';
import type { SafetyAssessment } from '../core/safety/assess-safety.js';
import type { HelpLines } from '../core/safety/help-lines.js';
import { interfaceFor } from '../i18n/index.js';
import type { Messages } from '../i18n/messages.js';
import { SAFETY_TEXTS, type SafetyLanguage } from '../i18n/safety-texts.js';
import { draftMark, topicDraftMark } from '../i18n/draft-mark.js';
import { plainText } from './rich-text.js';
import { cardFor, waitingForSupport } from './safety-card.js';
import type { View } from './view.js';

/** What a screen reader is told when something new is shown. */
export interface Announcement {
  /** Said first, by a voice of its own language: what the safety texts say. */
  readonly help?: { readonly text: string; readonly language: SafetyLanguage };
  readonly text: string;
  /** Of the text, where it may be another than the interface's. */
  readonly language?: string;
  /** Interrupts what is being read: only when someone is in danger. */
  readonly isUrgent: boolean;
  /** Tells two replies apart that have the same text: the second is announced as well. */
  readonly key: number | string;
}

const SILENCE: Announcement = { text: '', isUrgent: false, key: 0 };

/**
 * The announcement for the newest of the view: the last reply, a failure, waiting, or another
 * language.
 * @param heardId the last message that has had its turn: it is not announced again when the panel
 *   opens, or when suggestions go away
 */
export function announcementFor(view: View, heardId: number): Announcement {
  const { state, messages, helpLines } = view;
  const last = state.messages.at(-1);
  if (last?.from === 'faq' && last.id > heardId) return reply(last, messages, helpLines);
  // Nothing is said of a dataset whose answers are there already, unless it is another one's turn.
  if (last?.from === 'faq' && !view.isSwitched) return SILENCE;
  const { dataset } = state;
  const helped = { ...SILENCE, ...supportIn(waitingForSupport(state), helpLines) };
  if (dataset.status === 'failed') {
    return { ...helped, text: `${messages.failed} ${messages.failure[dataset.failure]}` };
  }
  if (state.waiting.length > 0) return { ...helped, text: messages.waiting };
  if (view.isSwitched) {
    return { ...SILENCE, text: messages.languageChanged, key: `language-${view.language}` };
  }
  return dataset.status === 'loading' ? { ...helped, text: messages.loading } : SILENCE;
}

function reply(
  { content, id, assessment, language: from }: Extract<Message, { from: 'faq' }>,
  interfaceMessages: Messages,
  lines: HelpLines,
): Announcement {
  if (content.kind === 'safety') {
    const { language } = assessment;
    const { title, text } = cardFor(assessment, language, lines);
    const help = { text: [`${title}.`, ...text].join(' '), language };
    return { help, text: '', isUrgent: true, key: id };
  }
  const messages = (from === null ? null : interfaceFor(from)?.messages) ?? interfaceMessages;
  const text = said(content, messages).join(' ');
  const language = from === null ? {} : { language: from };
  return { ...supportIn(assessment, lines), ...language, text, isUrgent: false, key: id };
}

function supportIn(
  assessment: SafetyAssessment | undefined,
  lines: HelpLines,
): Pick<Announcement, 'help'> {
  if (!assessment || assessment.level === 'none') return {};
  const { language } = assessment;
  return { help: { text: SAFETY_TEXTS[language].support(lines), language } };
}

function said(content: Exclude<Content, { kind: 'safety' }>, messages: Messages): string[] {
  switch (content.kind) {
    case 'answer': {
      const { answer, caveat } = content.entry;
      return [
        ...sentence(draftMark(content.entry, messages)),
        plainText(answer),
        ...(caveat === null ? [] : [`${messages.caveat}:`, plainText(caveat)]),
      ];
    }
    case 'choices':
      return [messages.didYouMean, ...content.entries.map((entry) => entry.question)];
    case 'handoff':
      return [
        ...sentence(topicDraftMark(content, messages)),
        content.topic?.message ?? messages.notCovered,
      ];
    case 'smalltalk':
      return [messages.smallTalk[content.smallTalk]];
  }
}

const sentence = (mark: string | null): string[] => (mark === null ? [] : [`${mark}.`]);

/** The conversation as text: sent to the clinic only when the visitor ticks it, and sees it before. */
export function transcriptOf({ messages }: ConversationState): string {
  return messages
    .flatMap((item) => {
      if (item.from === 'visitor') return [`> ${item.text}`];
      return item.content.kind === 'answer' ? [item.content.entry.answer] : [];
    })
    .join('\n\n');
}
