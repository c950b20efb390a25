/** When the clinic is open, from the web team's attribute: "Mo-Fr 09:00-17:00; Sa 10:00-14:00". */

/** Minutes from midnight, in the clinic's time zone. */
export interface OpenSpan {
  /** 0 for Sunday. */
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

export type OpenState =
  | { readonly isOpen: true; readonly until: number }
  /** `inDays`: 0 for later today. */
  | {
      readonly isOpen: false;
      readonly opens: { readonly day: number; readonly at: number; readonly inDays: number };
    };

/** Where the clinic's clock stands. */
export interface LocalTime {
  readonly day: number;
  readonly minutes: number;
}

const DAYS = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const WEEK = 7;
const SPAN = /^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$/;
const DAY_MINUTES = 24 * 60;

/** @returns null when the text can't be read: wrong hours are worse than none */
export function parseOpeningHours(text: string): readonly OpenSpan[] | null {
  const spans: OpenSpan[] = [];
  for (const part of text
    .split(';')
    .map((piece) => piece.trim())
    .filter(Boolean)) {
    const [days = '', ...times] = part.split(/\s+/);
    const listed = parseDays(days);
    const ranges = times
      .join(' ')
      .split(',')
      .map((range) => parseSpan(range.replace(/\s/g, '')));
    if (listed === null || ranges.includes(null)) return null;
    for (const day of listed) {
      for (const range of ranges) if (range) spans.push(...spansOf(day, range));
    }
  }
  return spans.length > 0 ? spans : null;
}

function parseDays(text: string): number[] | null {
  const days: number[] = [];
  for (const part of text.split(',')) {
    const [from = -1, to = from, ...others] = part
      .split('-')
      .map((name) => DAYS.indexOf(name.slice(0, 2).toLowerCase()));
    if (from < 0 || to < 0 || others.length > 0) return null;
    for (let day = from; ; day = (day + 1) % WEEK) {
      days.push(day);
      if (day === to) break;
    }
  }
  return days;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** "22:00-02:00" goes on into the next day. */
const spansOf = (day: number, { from, to }: Range): OpenSpan[] =>
  from < to
    ? [{ day, from, to }]
    : [
        { day, from, to: DAY_MINUTES },
        { day: (day + 1) % WEEK, from: 0, to },
      ].filter((span) => span.from < span.to);

function parseSpan(text: string): Range | null {
  const match = SPAN.exec(text);
  if (!match) return null;
  const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = match.slice(1).map(Number);
  const [from, to] = [h1 * 60 + m1, h2 * 60 + m2];
  const isTime = m1 < 60 && m2 < 60 && from < DAY_MINUTES && to <= DAY_MINUTES;
  return isTime && from !== to ? { from, to } : null;
}

/** Whether the clinic is open now, until when, or when it opens next. */
export function openStateAt(spans: readonly OpenSpan[], now: LocalTime): OpenState | null {
  const current = spans.find(
    ({ day, from, to }) => day === now.day && from <= now.minutes && now.minutes < to,
  );
  if (current) {
    const goesOn = spans.find(
      ({ day, from }) =>
        current.to === DAY_MINUTES && day === (current.day + 1) % WEEK && from === 0,
    );
    return { isOpen: true, until: goesOn?.to ?? current.to };
  }
  const ahead = spans
    .map(({ day, from }) => {
      const days = (day - now.day + WEEK) % WEEK;
      const inDays = days === 0 && from <= now.minutes ? WEEK : days;
      return { day, at: from, inDays };
    })
    .sort((a, b) => a.inDays - b.inDays || a.at - b.at);
  const [next] = ahead;
  return next ? { isOpen: false, opens: next } : null;
}
