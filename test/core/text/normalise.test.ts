import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { normalise } from '../../../src/core/text/normalise.js';

describe('normalise', () => {
  const table: [reason: string, input: string, output: string][] = [
    ['nothing', '', ''],
    ['case', 'KetaMINE', 'ketamine'],
    ['Turkish dotted I', 'İSTANBUL', 'istanbul'],
    ['composed diacritics', 'naïve café señor', 'naive cafe senor'],
    ['decomposed diacritics', 'nai\u0308ve cafe\u0301', 'naive cafe'],
    ['many marks on one letter', 'h\u0336\u0322\u0300i\u0327', 'hi'],
    ['full-width letters', 'ｋｅｔａｍｉｎｅ ＩＶ？', 'ketamine iv?'],
    ['letters of mathematics', '𝐤𝒆𝓽𝖆𝗺𝘪𝙣𝚎', 'ketamine'],
    ['letters in circles', 'Ⓚⓔⓣ', 'ket'],
    ['ligatures', 'eﬃcacy, ﬁne', 'efficacy, fine'],
    ['a superscript', 'm²', 'm2'],
    ['a zero-width space', 'keta\u200bmine', 'ketamine'],
    ['a zero-width joiner', 'keta\u200dmine', 'ketamine'],
    ['a byte-order mark', '\ufeffketamine', 'ketamine'],
    ['a soft hyphen', 'keta\u00admine', 'ketamine'],
    ['a direction mark', '\u202eketamine\u202c', 'ketamine'],
    ['a variation selector', 'ok\ufe0f', 'ok'],
    ['a straight apostrophe', "don't", 'dont'],
    ['a curly apostrophe', 'it’s', 'its'],
    ['an opening quotation mark for it', 'it‘s', 'its'],
    ['a modifier letter for it', 'itʼs', 'its'],
    ['a prime for it', 'it′s', 'its'],
    ['a backtick for it', 'it`s', 'its'],
    ['an acute accent for it', 'it´s', 'its'],
    ['a full-width apostrophe', 'it＇s', 'its'],
    ['two apostrophes in a word', "wouldn't've", 'wouldntve'],
    ['an apostrophe at the end', "patients' rights", "patients' rights"],
    ['quotation marks around a word', "the 'drip'", "the 'drip'"],
    ['a letter three times', 'sooo', 'soo'],
    ['a letter many times', 'heeeeelllllp', 'heellp'],
    ['a letter many times in mixed case', 'NoOoOoO', 'noo'],
    ['a letter twice', 'feel', 'feel'],
    ['a digit many times', '10000', '10000'],
    ['repetition hidden by marks', 'so\u0301o\u200boo', 'soo'],
    ['punctuation and line breaks stay', 'Hi!!! Why?\nSo; …', 'hi!!! why?\nso; ...'],
    ['words of other scripts', 'Привет 你好', 'привет 你好'],
    ['emoji', 'ok 🙂', 'ok 🙂'],
  ];
  for (const [reason, input, output] of table) {
    it(`${JSON.stringify(input)} → ${JSON.stringify(output)}: ${reason}`, () => {
      expect(normalise(input)).to.equal(output);
    });
  }

  it('keeps words beside half of a surrogate pair, which Firefox replaces', () => {
    expect(normalise('\ud83d Hi \ude42')).to.match(/^\P{L} hi \P{L}$/u);
  });

  const anyString = fc.string({ unit: 'binary', maxLength: 60 });
  // What folding meets in pairs and threes; chosen at random from all of Unicode they never meet
  const troubling = fc.string({
    unit: fc.constantFrom(
      ...["'", 'ʼ', '´', '’', '`', ' ', '-', '3'],
      ...['\u0301', '\u0345', '\u200b', '\u00ad', '\ufe0f', '\ud83d', '\ude42'],
      ...[
        'a',
        'A',
        'b',
        's',
        'ſ',
        'ß',
        'ẞ',
        'Σ',
        'ς',
        'İ',
        'ı',
        'ŉ',
        'ǰ',
        'ﬃ',
        'Å',
        'Å',
        'ᾳ',
        '한',
        'ﾊﾟ',
      ],
    ),
    maxLength: 24,
  });

  for (const [name, strings] of [
    ['any text', anyString],
    ['troubling text', troubling],
  ] as const) {
    it(`changes nothing the second time: ${name}`, () => {
      fc.assert(
        fc.property(strings, (text) => {
          const once = normalise(text);
          expect(normalise(once)).to.equal(once);
        }),
        { numRuns: 5000 },
      );
    }).timeout(60_000);
  }

  it('changes nothing the second time: every character, alone and between letters', () => {
    const changed: string[] = [];
    for (let code = 0; code < 0x20000; code += 1) {
      // Chinese ideographs have neither case nor marks
      if (code === 0x3400) code = 0xa000;
      const char = String.fromCodePoint(code);
      const once = normalise(`${char} a${char}a ${char}${char}${char} ${char}'${char}`);
      if (normalise(once) !== once) changed.push(`U+${code.toString(16)}`);
    }
    expect(changed).to.deep.equal([]);
  }).timeout(60_000);

  it('leaves no capital, no mark, nothing invisible and no letter three times', () => {
    fc.assert(
      fc.property(fc.oneof(anyString, troubling), (text) => {
        const result = normalise(text);
        expect(result).to.equal(result.toLowerCase());
        expect(result).not.to.match(/[\p{M}\p{Cf}]/u);
        expect(result).not.to.match(/(\p{L})\1\1/u);
      }),
      { numRuns: 3000 },
    );
  }).timeout(60_000);

  it('sees no difference between capitals and small letters of English', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcxyz oʼ’'), maxLength: 30 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(normalise(text.toUpperCase())).to.equal(normalise(text));
      }),
    );
  });

  it('reads 200,000 characters in one go over them', () => {
    for (const unit of ['a', "a'", 'e\u0301', 'ab ', "'"]) {
      // milliseconds if linear, a minute if not; the limit is for a busy machine
      const start = performance.now();
      normalise(unit.repeat(200_000 / unit.length));
      expect(performance.now() - start, `milliseconds for ${unit}`).to.be.below(3000);
    }
  });
});
