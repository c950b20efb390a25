import type { LocalTime } from '../core/contact/opening-hours.js';

/** What the clinic's clock says, daylight saving included.
 * @param timeZone of the web team's attribute; the browser's own when empty
 * @returns null when the browser doesn't know the time zone
 */
export function localTime(now: Date, timeZone: string): LocalTime | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      ...(timeZone === '' ? {} : { timeZone }),
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
    const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(
      parts.get('weekday') ?? '',
    );
    const minutes = Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
    return day < 0 || Number.isNaN(minutes) ? null : { day, minutes };
  } catch {
    return null;
  }
}
