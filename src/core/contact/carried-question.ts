/**
 * A question on its way from the widget to the contact page, within one tab. It travels in
 * sessionStorage and never in an address, where logs and analytics would see it.
 */

export const CARRIED_QUESTION_KEY = 'clinic-faq:question';

const CHARACTERS_MAX = 2_000;

export function serialiseQuestion(question: string): string {
  return JSON.stringify({ version: 1, question });
}

/**
 * Reads what was carried. Storage is shared with the rest of the site: it is not trusted.
 * @returns the question, or an empty text
 */
export function parseCarriedQuestion(stored: string | null): string {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? 'null');
  } catch {
    return '';
  }
  if (typeof value !== 'object' || value === null || !('question' in value)) return '';
  const { question } = value;
  if (typeof question !== 'string') return '';
  // A cut must not leave half of an emoji behind.
  return question
    .trim()
    .slice(0, CHARACTERS_MAX)
    .replace(/[\uD800-\uDBFF]$/, '');
}
