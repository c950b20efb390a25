import { html, type TemplateResult } from 'lit';
import { parseRichText, type Block, type Inline } from '../core/faq/rich-text.js';

/** Shows a text of the dataset or the interface: paragraphs, lists and safe links, nothing else. */
export function richText(text: string): TemplateResult {
  return html`${parseRichText(text).map(block)}`;
}

/** The same for a text of one paragraph, without the paragraph. */
export function inlineText(text: string): TemplateResult {
  return html`${parseRichText(text).map((item) => (item.kind === 'paragraph' ? item.content.map(inline) : block(item)))}`;
}

/** The text without its markup, for announcing it. */
export function plainText(text: string): string {
  const read = (parts: readonly Inline[]): string => parts.map((part) => part.text).join('');
  return parseRichText(text)
    .map((item) =>
      item.kind === 'paragraph' ? read(item.content) : item.items.map(read).join('. '),
    )
    .join(' ');
}

/** The same as paragraphs, for pasting and printing: lists keep their lines, links their addresses. */
export function paragraphsOf(text: string): string[] {
  const read = (parts: readonly Inline[]): string =>
    parts
      .map((part) => (part.kind === 'link' ? `${part.text} (${part.href})` : part.text))
      .join('');
  return parseRichText(text).map((item) =>
    item.kind === 'paragraph'
      ? read(item.content)
      : item.items.map((parts) => `- ${read(parts)}`).join('\n'),
  );
}

function block(item: Block): TemplateResult {
  return item.kind === 'paragraph'
    ? html`<p>${item.content.map(inline)}</p>`
    : html`<ul>
        ${item.items.map((parts) => html`<li>${parts.map(inline)}</li>`)}
      </ul>`;
}

const inline = (part: Inline): TemplateResult | string =>
  part.kind === 'link' ? html`<a href=${part.href}>${part.text}</a>` : part.text;
