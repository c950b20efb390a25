/** The element's class and the function that registers it. Importing this registers nothing. */
export { ClinicFaq } from './clinic-faq.js';
export { defineClinicFaq } from './define-element.js';
export type { ClinicFaqEventMap } from './events.js';
export type { Notice } from './core/conversation/conversation.js';
export * from './core/index.js';
