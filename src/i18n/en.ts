import { LAUNCHER_TEXTS } from './launcher.js';
import type { Messages } from './messages.js';

/** English. */
export const en: Messages = {
  launcher: LAUNCHER_TEXTS.en.label,
  close: 'Close',
  conversation: 'Conversation',
  youAsked: 'You asked',
  answer: 'Answer',
  question: 'Your question',
  placeholder: 'Type in your own words',
  send: 'Send',
  suggestions: 'Matching questions',
  suggestionCount: (count) =>
    count === 1
      ? '1 matching question. Use the arrow keys.'
      : `${count} matching questions. Use the arrow keys.`,
  loading: 'Getting the answers ready.',
  waiting: 'One moment. The answers are on their way.',
  failed: 'The answers could not be loaded.',
  failure: {
    'no-source': 'This page does not say where they are.',
    'other-origin': 'The file with the answers can’t be read.',
    offline: 'The connection may be down.',
    'not-found': 'The file with the answers was not found.',
    server: 'The server had a problem.',
    timeout: 'It took too long.',
    'too-large': 'The file with the answers is too large.',
    'not-json': 'The file with the answers can’t be read.',
    'not-a-faq': 'The file has no answers in it.',
  },
  retry: 'Try again',
  starters: 'People often ask',
  caveat: 'Please note',
  draft: 'Not yet reviewed by a clinician',
  draftTranslation: 'Translation not yet reviewed by a clinician',
  fromArticle: 'From the article',
  articleName: (title, publisher) => (publisher ? `${title}, ${publisher}` : title),
  related: 'Related questions',
  didYouMean: 'Did you mean one of these?',
  noneOfThese: 'None of these?',
  notCovered: 'The article does not answer that. The clinic’s team may be able to help.',
  noContact: 'Please ask the clinic directly.',
  contact: 'Contact the clinic',
  carried:
    'Your question comes along, so you don’t have to type it again. Nothing is sent until you send it.',
  stillAQuestion: 'Still have a question?',
  languageChanged: 'This is now in English. Earlier answers stay as they are.',
  allQuestions: 'All questions',
  backToConversation: 'Back to the conversation',
  newAnswer: 'New answer below',
  clear: 'Clear conversation',
  cleared: 'The conversation was cleared.',
  remembered: 'Kept in this tab for 30 minutes, or until you clear it.',
  copy: 'Copy',
  print: 'Print',
  copyLink: 'Copy link',
  copied: 'Copied.',
  copyFailed: 'This page does not allow copying. You can select the text.',
  helpful: 'Was this helpful?',
  yes: 'Yes',
  no: 'No',
  thanks: 'Thank you.',
  smallTalk: {
    greeting: 'Hello. What would you like to know about ketamine infusions and bipolar disorder?',
    thanks: 'You’re welcome. If anything else comes to mind, just ask.',
    farewell: 'Take care of yourself. You can come back any time.',
    acknowledgement: 'All right. If you have another question, just type it.',
    identity:
      'This is a computer program. It shows answers from the clinic’s article, and no one reads along. To reach a person, contact the clinic.',
  },
  crisisLine: ({ emergency, lifeline, lifelineText }) => {
    const link = (text: string, scheme: 'tel' | 'sms', number: string): string =>
      `[${text}](${scheme}:${number.replace(/[()]/g, '')})`; // the markup's links end with ")"
    const reach =
      lifelineText === lifeline
        ? `${link('Call', 'tel', lifeline)} or ${link(`text ${lifeline}`, 'sms', lifeline)}`
        : link(`Call ${lifeline}`, 'tel', lifeline) +
          (lifelineText === null ? '' : ` or ${link(`text ${lifelineText}`, 'sms', lifelineText)}`);
    return `In crisis? ${reach}. Emergency: ${link(`call ${emergency}`, 'tel', emergency)}.`;
  },
};
