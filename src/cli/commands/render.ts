import { parseHelpLines, type HelpLines } from '../../core/safety/help-lines.js';
import { UserError, type Arguments, type Command } from '../command.js';
import { readFaq } from '../files.js';
import { renderHtml } from '../render-html.js';

const LEVELS = ['2', '3', '4', '5', '6'];

/** `clinic-faq render` */
export const render: Command = {
  name: 'render',
  summary: 'Writes the FAQ as HTML, for visitors without JavaScript and for search engines',
  help: `
Usage: clinic-faq render [options] FILE > faq.html

  --contact URL       address of your contact page: https://… or /contact
  --help-lines TEXT   outside the United States: your country's numbers (docs/safety.md)
  --heading LEVEL     level of the topics' headings, 2 to 6 (default 2)

Put the result between <clinic-faq …> and </clinic-faq>, at build time, whenever the file changes.
It holds schema.org's FAQPage with the same texts.

Example: clinic-faq render faq.json --contact /contact
`,
  options: {
    contact: { type: 'string' },
    'help-lines': { type: 'string' },
    heading: { type: 'string' },
  },
  run(args, terminal) {
    const [file, ...more] = args.names;
    if (file === undefined || more.length > 0) throw new UserError('Name one FAQ file to render.');
    const heading = args.text('heading') ?? '2';
    if (!LEVELS.includes(heading)) throw new UserError('--heading is a number from 2 to 6.');
    const html = renderHtml(readFaq(file), {
      contact: contactIn(args),
      helpLines: helpLinesIn(args),
      headingLevel: Number(heading),
    });
    terminal.write(html);
    return 0;
  },
};

function contactIn(args: Arguments): string | null {
  const contact = args.text('contact');
  if (contact === undefined) return null;
  // Relative to any page, as the element's own attribute is.
  const url = /[\s\p{Cc}]/u.test(contact) ? null : parseUrl(contact);
  if (url !== null && contact !== '' && ['http:', 'https:'].includes(url.protocol)) return contact;
  throw new UserError(`--contact "${contact}" is no http or https address, nor one like /contact.`);
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text, 'https://example.org/');
  } catch {
    return null;
  }
}

function helpLinesIn(args: Arguments): HelpLines {
  const { lines, problem } = parseHelpLines(args.text('help-lines') ?? '');
  // On a page, wrong lines are left out with a warning; here somebody can mend them first.
  if (problem !== null) throw new UserError(problem);
  return lines;
}
