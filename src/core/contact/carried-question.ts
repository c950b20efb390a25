/**
 * A question on its way from the widget to the contact page, within one tab. It travels in
 * sessionStorage and never in an address, where logs and analytics would see it.
 */

/** The storage key; demo/contact.js reads the same. */
export const CARRIED_QUESTION_KEY = 'clinic-faq:question';

export function serialiseQuestion(question: string): string {
  return JSON.stringify({ version: 1, question });
}
