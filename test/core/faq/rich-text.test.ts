import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  isSafeLink,
  linksIn,
  parseRichText,
  type Block,
  type Inline,
} from '../../../src/core/faq/rich-text.js';

const text = (content: string): Inline => ({ kind: 'text', text: content });
const link = (content: string, href: string): Inline => ({ kind: 'link', text: content, href });
const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content });
const list = (...items: Inline[][]): Block => ({ kind: 'list', items });

/** Writes blocks as markup again, as far as spaces don't matter. */
function written(blocks: readonly Block[]): string {
  const inline = (part: Inline): string =>
    part.kind === 'link' ? `[${part.text}](${part.href})` : part.text;
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.content.map(inline).join('')
        : block.items.map((item) => `- ${item.map(inline).join('')}`).join('\n'),
    )
    .join('\n\n');
}

const withoutSpaces = (value: string): string => value.replace(/\s/g, '');

function linksOf(blocks: readonly Block[]): string[] {
  const inlines = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [...block.content] : block.items.flat(),
  );
  return inlines.flatMap((part) => (part.kind === 'link' ? [part.href] : []));
}

describe('parseRichText', () => {
  const table: [name: string, markup: string, blocks: Block[]][] = [
    ['nothing', '', []],
    ['only spaces', ' \n\n\t', []],
    ['one paragraph', 'One.', [paragraph(text('One.'))]],
    ['two paragraphs', 'One.\n\nTwo.', [paragraph(text('One.')), paragraph(text('Two.'))]],
    [
      'a blank line with spaces in it',
      'One.\n \t\nTwo.',
      [paragraph(text('One.')), paragraph(text('Two.'))],
    ],
    [
      'many blank lines',
      '\n\nOne.\n\n\n\nTwo.\n\n',
      [paragraph(text('One.')), paragraph(text('Two.'))],
    ],
    ['a line break in a paragraph', 'One\n  two.', [paragraph(text('One two.'))]],
    [
      'line breaks of Windows',
      'One.\r\n\r\nTwo\r\nthree.',
      [paragraph(text('One.')), paragraph(text('Two three.'))],
    ],
    ['a list', '- a\n- b', [list([text('a')], [text('b')])]],
    ['an indented list', '  - a\n\t- b', [list([text('a')], [text('b')])]],
    [
      'a list right after a paragraph',
      'One:\n- a\n- b',
      [paragraph(text('One:')), list([text('a')], [text('b')])],
    ],
    ['a paragraph right after a list', '- a\nOne.', [list([text('a')]), paragraph(text('One.'))]],
    ['two lists', '- a\n\n- b', [list([text('a')]), list([text('b')])]],
    ['a hyphen without a space', '-a', [paragraph(text('-a'))]],
    ['a hyphen alone', '-', [paragraph(text('-'))]],
    ['a hyphen within', 'one - two', [paragraph(text('one - two'))]],
    ['a link', '[Us](https://example.org/)', [paragraph(link('Us', 'https://example.org/'))]],
    [
      'a link in a sentence',
      'Ask [us](tel:+15550100) now.',
      [paragraph(text('Ask '), link('us', 'tel:+15550100'), text(' now.'))],
    ],
    [
      'two links',
      '[a](http://a) [b](http://b)',
      [paragraph(link('a', 'http://a'), text(' '), link('b', 'http://b'))],
    ],
    ['a link in a list', '- [a](mailto:a@b.example)', [list([link('a', 'mailto:a@b.example')])]],
    [
      'brackets before a link',
      '[not] [a](http://a)',
      [paragraph(text('[not] '), link('a', 'http://a'))],
    ],
    ['a bracket within', '[[a](http://a)', [paragraph(text('['), link('a', 'http://a'))]],
    ['no closing bracket', '[a](http://a', [paragraph(text('[a](http://a'))]],
    ['no text', '[](http://a)', [paragraph(text('[](http://a)'))]],
    ['no address', '[a]()', [paragraph(text('[a]()'))]],
    ['a space between', '[a] (http://a)', [paragraph(text('[a] (http://a)'))]],
    [
      'a safe link after an unsafe one',
      '[a](javascript:b) [c](http://c)',
      [paragraph(text('[a](javascript:b) '), link('c', 'http://c'))],
    ],
    ['an address without markup', 'https://example.org', [paragraph(text('https://example.org'))]],
    ['HTML', '<b onclick="x()">a</b> &amp;', [paragraph(text('<b onclick="x()">a</b> &amp;'))]],
  ];
  for (const [name, markup, blocks] of table) {
    it(`reads ${name}`, () => {
      expect(parseRichText(markup)).to.deep.equal(blocks);
    });
  }

  const refused = [
    'javascript:alert(1',
    'JaVaScRiPt:alert`1`',
    'java\nscript:alert`1`',
    'java\tscript:alert`1`',
    '\u0001javascript:alert`1`',
    ' javascript:alert`1`',
    'java\u200bscript:alert`1`',
    'data:text/html,<script>alert`1`</script>',
    'vbscript:msgbox',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'about:blank',
    'view-source:https://example.org',
    '//example.org/a',
    '/contact',
    'contact.html',
    '#top',
    '?a=b:c',
    ':',
    'https',
    'https\u200b://example.org',
    'ｈttps://example.org',
    ' https://example.org',
    'https://example.org/a b',
    'https://example.org/\u0000',
    '&#106;avascript:alert`1`',
    'javascript&colon;alert`1`',
  ];
  for (const href of refused) {
    it(`shows as text what has the address ${JSON.stringify(href)}`, () => {
      const markup = `See [this](${href}) please`;
      const blocks = parseRichText(markup);
      expect(isSafeLink(href)).to.equal(false);
      expect(linksOf(blocks)).to.deep.equal([]);
      expect(withoutSpaces(written(blocks))).to.equal(withoutSpaces(markup));
    });
  }

  const allowed = [
    'http://example.org',
    'https://example.org/a?b=c#d',
    'HTTPS://EXAMPLE.ORG',
    'tel:988',
    'sms:988',
    'mailto:a@example.org?subject=b%20c',
  ];
  for (const href of allowed) {
    it(`makes a link of ${href}`, () => {
      expect(parseRichText(`[a](${href})`)).to.deep.equal([paragraph(link('a', href))]);
    });
  }

  it('names every address for the checks, the refused ones too', () => {
    expect(linksIn('[a](http://a) [b](javascript:b)\n\n- [c](/c) [d]')).to.deep.equal([
      'http://a',
      'javascript:b',
      '/c',
    ]);
  });

  describe('properties', () => {
    const pieces = fc.oneof(
      fc.constantFrom(
        '[',
        ']',
        '](',
        '(',
        ')',
        '- ',
        '-',
        '\n',
        '\n\n',
        '\r\n',
        ' ',
        'a',
        '[a](http://b)',
      ),
      fc.constantFrom('[a](javascript:b)', 'http://', '\t', '\u00a0', '\ufeff', '<b>'),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const markups = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

    it('loses and invents no character but spaces', () => {
      fc.assert(
        fc.property(markups, (markup) => {
          expect(withoutSpaces(written(parseRichText(markup)))).to.equal(withoutSpaces(markup));
        }),
        { numRuns: 2000 },
      );
    }).timeout(60_000);

    it('makes no link that is not safe', () => {
      const schemes = fc.constantFrom(
        'javascript:',
        'data:',
        'https:',
        'tel:',
        '',
        '//',
        'JAVASCRIPT:',
      );
      fc.assert(
        fc.property(markups, schemes, fc.string({ unit: 'binary' }), (before, scheme, rest) => {
          const hrefs = linksOf(parseRichText(`${before}[a](${scheme}${rest})`));
          for (const href of hrefs)
            expect(href).to.match(/^(?:https?|tel|sms|mailto):[^\s\p{Cc}]*$/iu);
        }),
        { numRuns: 1000 },
      );
    }).timeout(60_000);

    it('reads what it has written as the same blocks', () => {
      fc.assert(
        fc.property(markups, (markup) => {
          const once = written(parseRichText(markup));
          expect(written(parseRichText(once))).to.equal(once);
        }),
        { numRuns: 1000 },
      );
    }).timeout(60_000);

    for (const [unit, tail] of [
      ['[', ''],
      ['](', ''],
      ['](', ')'],
      ['[a](', ''],
      ['[a](b', ')'],
      ['- [', ''],
    ]) {
      it(`takes no longer than its length: ${JSON.stringify(unit)} again and again`, () => {
        // milliseconds; with a scan back or ahead from each, many seconds
        const markup = `${unit!.repeat(100_000)}${tail!}`;
        const start = performance.now();
        const blocks = parseRichText(markup);
        expect(performance.now() - start, 'milliseconds').to.be.below(3000);
        expect(withoutSpaces(written(blocks))).to.equal(withoutSpaces(markup));
      });
    }
  });
});
