import type { ContactMessages } from './contact-messages.js';

export const contactEn: ContactMessages = {
  title: 'Write to the clinic',
  intro: 'Nothing is sent until you have seen it and pressed Send.',
  back: 'Back to the questions',
  fields: {
    name: 'Your name',
    email: 'Email',
    phone: 'Phone',
    preferredWay: 'How should the clinic answer?',
    preferredTime: 'When is a good time?',
    message: 'Your message',
  },
  oneWay: 'How can the clinic reach you? An email address or a phone number is enough.',
  optional: 'optional',
  ways: { '': 'No preference', email: 'By email', phone: 'By phone', text: 'By text message' },
  transcript: 'Also send what I asked here and the answers I saw',
  consent: 'I agree that the clinic may use what I send to answer me.',
  problems: {
    required: 'Please fill this in.',
    'too-long': 'This is too long. Please shorten it.',
    invalid: 'This does not look right. Please check it.',
    'no-contact': 'Please give an email address or a phone number.',
  },
  problemsTitle: (count) => (count === 1 ? 'One thing to fix' : `${count} things to fix`),
  check: 'Check before sending',
  previewTitle: 'This is what will be sent',
  previewNames: {
    id: 'Message number',
    name: 'Name',
    email: 'Email',
    phone: 'Phone',
    preferredWay: 'Answer by',
    preferredTime: 'Good time',
    message: 'Message',
    consent: 'Agreed',
    transcript: 'Conversation',
    website: 'Website',
    elapsedMs: 'Time taken (ms)',
  },
  previewHidden: 'Sent along for safe delivery',
  send: 'Send',
  change: 'Change it',
  sendAnyway: 'Go on with my message',
  sending: 'Sending your message.',
  sentTitle: 'Your message has arrived',
  sent: (replyTime) =>
    replyTime === ''
      ? 'The clinic’s team will read it.'
      : `The clinic’s team reads messages ${replyTime}.`,
  notWatched: (emergency, lifeline) =>
    `Messages are not watched around the clock. If you are in crisis, call ${lifeline}. In an emergency, call ${emergency}.`,
  failed: {
    timeout:
      'The clinic’s server has not answered, so it is not certain that your message arrived.',
    connection: 'The connection broke, so it is not certain that your message arrived.',
    server: 'The clinic’s server had a problem. Your message was not taken.',
    busy: 'The clinic’s server is busy. Your message was not taken yet.',
    unconfirmed:
      'The clinic’s server answered, but did not say that it has your message. It may not have arrived.',
    'not-accepted': 'The clinic’s server did not accept your message.',
    spam: 'The clinic’s server took your message for advertising and did not accept it.',
    offline: 'You are offline. Your message was not sent.',
  },
  kept: 'What you wrote is still here. You can send it again. It keeps its number, so the clinic can tell it is the same message.',
  notStored:
    'This browser does not keep drafts. What you write here is gone when this page is reloaded or left.',
  retryAfter: (seconds) => `Please wait about ${seconds} seconds.`,
  copy: 'Copy the message',
  copied: 'Copied',
  copyQuestion: 'Copy your question',
  clear: 'Delete this message',
  call: (phone) => `Call ${phone}`,
  openUntil: (time) => `Open now, until ${time}.`,
  closedOpens: (day, time) => `Closed now. Opens ${day} ${time}.`,
  formSearched: 'Looking for the form on this page. It may take a moment.',
  formNotFound: 'The form was not found. You can copy your question.',
};
