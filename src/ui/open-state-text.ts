import type { OpenState } from '../core/contact/opening-hours.js';
import type { InterfaceTexts } from '../i18n/index.js';

/** Whether the clinic is open, in words: "Open until 5:00 PM". */
export function openStateText(state: OpenState, { contact, locale }: InterfaceTexts): string {
  if (state.isOpen) return contact.openUntil(clock(state.until, locale));
  const { day, at } = state.opens;
  return contact.closedOpens(dayName(day, locale), clock(at, locale));
}

// A Sunday, midnight in UTC: days and minutes are counted from here for naming them.
const SUNDAY_MS = Date.UTC(2023, 0, 1);
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const name = (atMs: number, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(SUNDAY_MS + atMs);
const clock = (minutes: number, locale: string): string =>
  name(minutes * MINUTE_MS, locale, { hour: 'numeric', minute: '2-digit' });
const dayName = (day: number, locale: string): string =>
  name(day * DAY_MS, locale, { weekday: 'long' });
