import type { AnswerContent } from '../core/conversation/state.js';
import type { Messages } from '../i18n/messages.js';
import { draftMark } from '../i18n/draft-mark.js';
import { paragraphsOf } from './rich-text.js';

/** An answer as plain text, to be pasted or printed: what it says, its caution, and where it is from. */
export function answerParagraphs({ entry, article }: AnswerContent, messages: Messages): string[] {
  const { quotes, translations } = entry.source;
  const draft = draftMark(entry, messages);
  const caveat = entry.caveat === null ? '' : paragraphsOf(entry.caveat).join('\n');
  return [
    draft ?? '',
    ...paragraphsOf(entry.answer),
    caveat && `${messages.caveat}: ${caveat}`,
    `${messages.fromArticle}:`,
    ...quotes.flatMap((quote, i) => [`“${quote}”`, translations[i] ?? '']),
    article.title && messages.articleName(article.title, article.publisher),
  ].filter((paragraph) => paragraph !== '');
}

/** The same with its question, in one piece. */
export const answerText = (content: AnswerContent, messages: Messages): string =>
  [content.entry.question, ...answerParagraphs(content, messages)].join('\n\n');
