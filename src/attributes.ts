/** The element's attributes: the one place where their text becomes values. Bad ones are warned of, once. */
import type { ComplexAttributeConverter } from 'lit';
import type { FaqSource } from './adapters/fetch-faq.js';
import type { Warner } from './adapters/warn.js';
import { parseOpeningHours, type OpenSpan } from './core/contact/opening-hours.js';
import { parseHelpLines, type HelpLines } from './core/safety/help-lines.js';
import type { Placement } from './ui/view.js';

const PLACEMENTS: readonly Placement[] = ['bottom-end', 'bottom-start', 'inline'];

export function readPlacement(text: string, warner: Warner): Placement {
  const known = PLACEMENTS.find((placement) => placement === text);
  if (known) return known;
  warner.warn('bad-placement', `"${text}" is not one of ${PLACEMENTS.join(', ')}.`);
  return 'bottom-end';
}

/** What the page demands of the FAQ file. Read when it is fetched: a change needs no rendering. */
export function readSource(element: Element, src: string): FaqSource {
  return {
    src,
    isCrossOrigin: element.hasAttribute('src-crossorigin'),
    integrity: element.getAttribute('src-integrity') ?? '',
  };
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

/** @returns null without an endpoint, or with one that a message must not be sent to */
export function readEndpoint(text: string, warner: Warner): URL | null {
  if (text === '') return null;
  try {
    const url = new URL(text, document.baseURI);
    const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
    if (url.protocol === 'https:' || (url.protocol === 'http:' && isHere)) return url;
  } catch {
    // reported below
  }
  warner.warn(
    'bad-contact-endpoint',
    'contact-endpoint is not an https address; the form is left out.',
  );
  return null;
}

export function readHours(text: string, warner: Warner): readonly OpenSpan[] | null {
  if (text === '') return null;
  const spans = parseOpeningHours(text);
  if (spans === null) {
    warner.warn(
      'bad-contact-hours',
      'contact-hours can\'t be read. Example: "Mo-Fr 09:00-17:00; Sa 10:00-14:00".',
    );
  }
  return spans;
}

/** An attribute that is taken away means its default, where Lit would make the property null. */
export function textOr(fallback: string): ComplexAttributeConverter<string> {
  return { fromAttribute: (value) => value ?? fallback };
}
