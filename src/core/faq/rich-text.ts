/**
 * The little markup that an answer may have: paragraphs (blank line between), lists (lines that
 * begin with "- ") and links ([text](address)). Everything else is plain text.
 */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

const SAFE_SCHEMES = new Set(['http', 'https', 'tel', 'sms', 'mailto']);
const LIST_MARK = '- ';

/**
 * Whether an address may become a link: http(s), tel, sms or mailto, written out.
 * Relative addresses are refused too, since the same file is shown on different pages.
 */
export function isSafeLink(href: string): boolean {
  // Control characters and spaces are what browsers strip before they read the scheme: "java\nscript:".
  if (/[\s\p{Cc}]/u.test(href)) return false;
  const colon = href.indexOf(':');
  return colon > 0 && SAFE_SCHEMES.has(href.slice(0, colon).toLowerCase());
}

/** Every address that stands in link markup, safe or not, for the checks of editors' tools. */
export function linksIn(text: string): string[] {
  return [...scanLinks(text)].map((link) => link.href);
}

/**
 * Turns an answer's text into blocks. Never fails: what is not markup, or a link with an unsafe
 * address, stays visible as text.
 * @param text the answer as it stands in the file
 */
export function parseRichText(text: string): Block[] {
  const blocks: Block[] = [];
  for (const chunk of text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/)) {
    let paragraph: string[] = [];
    let items: Inline[][] = [];
    const flush = (): void => {
      if (paragraph.length > 0)
        blocks.push({ kind: 'paragraph', content: inlines(paragraph.join(' ')) });
      if (items.length > 0) blocks.push({ kind: 'list', items });
      paragraph = [];
      items = [];
    };
    for (const raw of chunk.split('\n')) {
      const line = raw.trim();
      if (line.startsWith(LIST_MARK)) {
        if (paragraph.length > 0) flush();
        items.push(inlines(line.slice(LIST_MARK.length)));
      } else if (line !== '') {
        if (items.length > 0) flush();
        paragraph.push(line);
      }
    }
    flush();
  }
  return blocks;
}

interface FoundLink {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly href: string;
}

function* scanLinks(text: string): Generator<FoundLink> {
  let from = 0;
  let end = -1;
  // No stretch of the text is looked at twice, so that "](](](…" costs no more than its length
  for (;;) {
    const middle = text.indexOf('](', from);
    if (middle < 0) return;
    if (end < middle) end = text.indexOf(')', middle);
    if (end < 0) return;
    const before = text.slice(from, middle);
    const start = from + before.lastIndexOf('[');
    if (start >= from && middle > start + 1) {
      yield {
        start,
        end: end + 1,
        text: text.slice(start + 1, middle),
        href: text.slice(middle + 2, end),
      };
      from = end + 1;
    } else {
      from = middle + 2;
    }
  }
}

function inlines(text: string): Inline[] {
  const parts: Inline[] = [];
  let from = 0;
  for (const link of scanLinks(text)) {
    if (!isSafeLink(link.href)) continue;
    if (link.start > from) parts.push({ kind: 'text', text: text.slice(from, link.start) });
    parts.push({ kind: 'link', text: link.text, href: link.href });
    from = link.end;
  }
  if (from < text.length || parts.length === 0)
    parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

/** The text with its links as the words that are shown, for measuring it. */
export function linksAsText(text: string): string {
  let shown = '';
  let from = 0;
  for (const link of scanLinks(text)) {
    if (!isSafeLink(link.href)) continue;
    shown += text.slice(from, link.start) + link.text;
    from = link.end;
  }
  return shown + text.slice(from);
}
