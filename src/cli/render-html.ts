import type { Entry, Faq } from '../core/faq/faq.js';
import { parseRichText, type Inline } from '../core/faq/rich-text.js';
import type { HelpLines } from '../core/safety/help-lines.js';
import { draftMark } from '../i18n/draft-mark.js';
import { INTERFACES, interfaceFor } from '../i18n/index.js';
import type { Messages } from '../i18n/messages.js';

export interface RenderOptions {
  /** Where the contact link leads; without it there is none. */
  readonly contact: string | null;
  readonly helpLines: HelpLines;
  /** Of the topics' headings, 2 to 6. */
  readonly headingLevel: number;
}

/**
 * The FAQ as HTML for inside `<clinic-faq>`: what visitors see without JavaScript, or before it has
 * loaded. With schema.org's FAQPage, whose texts are those that are visible.
 */
export function renderHtml(faq: Faq, options: RenderOptions): string {
  const { code, messages } = interfaceFor(faq.language) ?? INTERFACES.en;
  const { headingLevel: level, contact, helpLines } = options;
  // With a name it is a landmark, as the widget is that takes its place.
  const name = escapeHtml(faq.title || messages.allQuestions);
  const lines = [
    `<section lang="${escapeHtml(faq.language)}" aria-label="${name}">`,
    ...byTopic(faq.entries).flatMap(([topic, entries]) => [
      ...(topic === '' ? [] : [`<h${level}>${escapeHtml(topic)}</h${level}>`]),
      ...entries.map((entry) => details(entry, messages)),
    ]),
    ...(faq.disclaimer === '' ? [] : blocks(faq.disclaimer)),
    ...citation(faq, messages),
    `<div lang="${code}">`,
    ...(contact === null
      ? [`<p>${escapeHtml(messages.noContact)}</p>`]
      : [
          `<p>${escapeHtml(messages.stillAQuestion)} <a href="${escapeHtml(contact)}">${escapeHtml(messages.contact)}</a></p>`,
        ]),
    ...blocks(messages.crisisLine(helpLines)),
    '</div>',
    '</section>',
    `<script type="application/ld+json">${jsonLd(faq, messages)}</script>`,
  ];
  return `${lines.join('\n')}\n`;
}

/** In the order of the file; entries of a topic that stand apart come together. */
function byTopic(entries: readonly Entry[]): (readonly [string, readonly Entry[]])[] {
  const topics = [...new Set(entries.map(({ topic }) => topic))];
  return topics.map((topic) => [topic, entries.filter((entry) => entry.topic === topic)]);
}

function details(entry: Entry, messages: Messages): string {
  const { mark, caveat } = around(entry, messages);
  const body = [
    ...(mark === null ? [] : [`<p><em>${escapeHtml(mark)}</em></p>`]),
    ...blocks(entry.answer),
    ...(caveat === null
      ? []
      : [`<p><strong>${escapeHtml(messages.caveat)}:</strong></p>`, ...blocks(caveat)]),
  ];
  return `<details><summary>${escapeHtml(entry.question)}</summary>\n${body.join('\n')}\n</details>`;
}

/** What stands with an answer, and so in the data for search engines too: they must not drop it. */
const around = (
  entry: Entry,
  messages: Messages,
): { mark: string | null; caveat: string | null } => ({
  mark: draftMark(entry, messages),
  caveat: entry.caveat,
});

function citation(faq: Faq, messages: Messages): string[] {
  const { title, publisher, language } = faq.article;
  if (title === '') return [];
  const name = escapeHtml(messages.articleName(title, publisher));
  return [
    `<p>${escapeHtml(messages.fromArticle)}: <cite lang="${escapeHtml(language)}">${name}</cite></p>`,
  ];
}

function blocks(text: string): string[] {
  return parseRichText(text).map((block) =>
    block.kind === 'paragraph'
      ? `<p>${inlines(block.content)}</p>`
      : `<ul>${block.items.map((item) => `<li>${inlines(item)}</li>`).join('')}</ul>`,
  );
}

const inlines = (parts: readonly Inline[]): string =>
  parts
    .map((part) =>
      part.kind === 'link'
        ? `<a href="${escapeHtml(part.href)}">${escapeHtml(part.text)}</a>`
        : escapeHtml(part.text),
    )
    .join('');

/** https://schema.org/FAQPage, as text that is in no danger of being read as markup. */
function jsonLd(faq: Faq, messages: Messages): string {
  const page = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    inLanguage: faq.language,
    mainEntity: faq.entries.map((entry) => ({
      '@type': 'Question',
      name: entry.question,
      acceptedAnswer: { '@type': 'Answer', text: visibleText(entry, messages) },
    })),
  };
  // "</script>" and "<!--" would end or change the script; the last two end lines in old parsers.
  return JSON.stringify(page).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function visibleText(entry: Entry, messages: Messages): string {
  const { mark, caveat } = around(entry, messages);
  return [
    ...(mark === null ? [] : [mark]),
    ...plainBlocks(entry.answer),
    ...(caveat === null ? [] : [`${messages.caveat}:`, ...plainBlocks(caveat)]),
  ].join('\n');
}

function plainBlocks(text: string): string[] {
  const plain = (parts: readonly Inline[]): string => parts.map((part) => part.text).join('');
  return parseRichText(text).flatMap((block) =>
    block.kind === 'paragraph' ? [plain(block.content)] : block.items.map(plain),
  );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
