/** The element's attributes: the one place where their text becomes values. Bad ones are warned of, once. */
import type { Warner } from './adapters/warn.js';
import { parseHelpLines, type HelpLines } from './core/safety/help-lines.js';
import type { Placement } from './ui/view.js';

const PLACEMENTS: readonly Placement[] = ['bottom-end', 'bottom-start', 'inline'];

export function readPlacement(text: string, warner: Warner): Placement {
  const known = PLACEMENTS.find((placement) => placement === text);
  if (known) return known;
  warner.warn('bad-placement', `"${text}" is not one of ${PLACEMENTS.join(', ')}.`);
  return 'bottom-end';
}

/** @returns null without an address, or with one that a visitor can't follow */
export function readContactUrl(text: string, warner: Warner): URL | null {
  if (text === '') return null;
  try {
    const url = new URL(text, document.baseURI);
    if (url.protocol === 'https:' || url.protocol === 'http:') return url;
  } catch {
    // reported below
  }
  const message = 'contact-url is not an http or https address; the contact link is left out.';
  warner.warn('bad-contact-url', message);
  return null;
}

export function readHelpLines(text: string, warner: Warner): HelpLines {
  const { lines, problem } = parseHelpLines(text);
  if (problem !== null) warner.warn('bad-help-lines', problem);
  return lines;
}
