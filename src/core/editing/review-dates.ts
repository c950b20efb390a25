/** Dates of reviews: ISO 8601 days ("2025-03-31"), which compare as texts. */

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** An answer is read again after this long unless its review says otherwise. */
export const REVIEW_YEARS = 1;

/** Whether a text is a day that there is: not the 30th of February. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day by which an answer must be read again, or null when nobody has read it yet. */
export function dueDay({ on, due }: { readonly on: string; readonly due: string }): string | null {
  if (isDay(due)) return due;
  if (!isDay(on)) return null;
  const year = Number(on.slice(0, 4)) + REVIEW_YEARS;
  const day = `${String(year).padStart(4, '0')}${on.slice(4)}`;
  // A year after the 29th of February there is none.
  return isDay(day) ? day : `${day.slice(0, 8)}28`;
}
