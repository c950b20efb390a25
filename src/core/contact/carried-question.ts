/**
 * A question on its way from the widget to the contact page, within one tab. It travels in
 * sessionStorage and never in an address, where logs and analytics would see it.
 */

export const CARRIED_QUESTION_KEY = 'clinic-faq:question';

const CHARACTERS_MAX = 2_000;

/**
 * Reads what was carried: the question as it stands. Storage is shared with the rest of the site, so
 * it is text of unknown length, and no more than text.
 */
export const parseCarriedQuestion = (stored: string | null): string =>
  // By whole characters: a cut must not leave half of an emoji behind.
  [...(stored ?? '').trim()].slice(0, CHARACTERS_MAX).join('');
