import { CARRIED_QUESTION_KEY } from '../core/contact/carried-question.js';

/**
 * Leaves the visitor's question for the contact page, in this tab only.
 * @returns whether the contact page will find it: it must be of this origin, and storage must work
 */
export function carryQuestion(question: string, contactUrl: URL): boolean {
  if (contactUrl.origin !== location.origin) return false;
  try {
    sessionStorage.setItem(CARRIED_QUESTION_KEY, question);
    return true;
  } catch {
    return false; // storage is full or forbidden: the visitor types it again
  }
}

/** Takes it back: the contact page will find nothing. */
export function dropQuestion(): void {
  try {
    sessionStorage.removeItem(CARRIED_QUESTION_KEY);
  } catch {
    // nothing was left there
  }
}
