import { LAUNCHER_LABEL } from './launcher.js';
import type { Messages } from './messages.js';

/** English. The cards start from the draft copy in docs/safety.md, which no clinician has signed off yet. */
export const en: Messages = {
  launcher: LAUNCHER_LABEL,
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
  smallTalk: {
    greeting: 'Hello. What would you like to know about ketamine infusions and bipolar disorder?',
    thanks: 'You’re welcome. If anything else comes to mind, just ask.',
    farewell: 'Take care of yourself. You can come back any time.',
    acknowledgement: 'All right. If you have another question, just type it.',
    identity:
      'This is a computer program. It shows answers from the clinic’s article, and no one reads along. To reach a person, contact the clinic.',
  },
  crisisLine: 'In crisis? [Call](tel:988) or [text](sms:988) 988. Emergency: [call 911](tel:911).',
  support:
    'If you are thinking about suicide, or just need to talk, you can [call 988](tel:988) or [text 988](sms:988). It is free and open day and night.',
  cards: {
    self: {
      title: 'Please reach out now',
      text:
        'It sounds like you may be in a lot of pain. You do not have to face this alone. Call or text 988 now to talk with a trained counselor. It is free and open day and night.\n\n' +
        'If you are in danger right now, or you have hurt yourself, call 911.\n\n' +
        'This chat is a computer program. No one at the clinic sees what you type here.',
    },
    other: {
      title: 'Help for someone you care about',
      text:
        'It is hard to worry about someone you care about. You can call or text 988 for advice on how to help them.\n\n' +
        'If they are in danger right now, call 911 and stay with them.\n\n' +
        'This chat is a computer program. No one at the clinic sees what you type here.',
    },
    emergency: {
      title: 'Call 911 now',
      text: 'This may be an emergency. Call 911 now. Do not wait for a reply from this chat. It is a computer program, and no one sees what you type here.',
    },
    poison:
      'If someone took too much medicine and is awake, you can also call Poison Help at 1-800-222-1222.',
    onPurpose:
      'If it was on purpose, you can also call or text 988. It is free and open day and night.',
  },
  call988: 'Call 988',
  text988: 'Text 988',
  chat988: 'Chat at 988lifeline.org',
  call911: 'Call 911',
  callPoisonHelp: 'Call 1-800-222-1222',
};
