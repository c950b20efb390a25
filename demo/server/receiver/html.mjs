/** Pages of plain HTML. Whatever is put into a template is text, and escaped, unless it is a template. */
import { createHash } from 'node:crypto';

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

class Html {
  #text;
  constructor(text) {
    this.#text = text;
  }
  toString() {
    return this.#text;
  }
}

function render(value) {
  if (value instanceof Html) return value.toString();
  if (Array.isArray(value)) return value.map(render).join('');
  if (value === undefined || value === null || value === false) return '';
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** Also for attributes, if they are in quotes. */
export const html = (strings, ...values) =>
  new Html(String.raw({ raw: strings }, ...values.map(render)));

const STYLE = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
  body { max-width: 48rem; margin: 0 auto; padding: 1rem; }
  article { margin-block: 1.5rem; padding: 0 1rem; border: 1px solid; border-radius: 0.5rem; }
  dt { font-weight: bold; }
  dd { margin: 0 0 0.5rem; overflow-wrap: anywhere; unicode-bidi: isolate; }
  .lines { white-space: pre-wrap; }
  .mark { padding: 0.25rem 0.5rem; border: 2px solid; font-weight: bold; }
  button, summary { font: inherit; padding: 0.5rem; min-height: 2.75rem; cursor: pointer; }
  nav ul { display: flex; gap: 1.5rem; padding: 0; list-style: none; }
`;

/** In one piece: a space more, and the hash in the policy is another. */
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

/** Nothing is fetched or run, whatever a message holds; forms go home only. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Sends a whole page.
 * @param {import('fastify').FastifyReply} reply
 * @param {{ title: string, body: Html }} page
 */
export function sendPage(reply, { title, body }) {
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${STYLE_ELEMENT}
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `;
  return reply
    .headers({
      'cache-control': 'no-store',
      'content-security-policy': POLICY,
      'referrer-policy': 'same-origin',
    })
    .type('text/html; charset=utf-8')
    .send(page.toString());
}
