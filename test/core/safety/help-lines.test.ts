import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  parseHelpLines,
  US_HELP_LINES,
  type HelpLines,
} from '../../../src/core/safety/help-lines.js';

const NEEDED = 'emergency: 112; lifeline: 0800 111 0 111';

/** The lines that are read from a text with nothing wrong in it. */
function linesIn(text: string): HelpLines {
  const { lines, problem } = parseHelpLines(text);
  expect(problem, text).to.equal(null);
  return lines;
}

describe('parseHelpLines', () => {
  const OTHER: HelpLines = {
    isDefault: false,
    emergency: '112',
    lifeline: '0800-111-0-111',
    lifelineText: null,
    chat: null,
    poison: null,
  };

  const read: Record<string, [text: string, lines: HelpLines]> = {
    nothing: ['', US_HELP_LINES],
    blanks: [' \n\t', US_HELP_LINES],
    'what is needed': [NEEDED, OTHER],
    'in the other order': ['lifeline: 0800 111 0 111; emergency: 112', OTHER],
    'over several lines, with blanks and empty parts': [
      '\n  emergency :112 ;\n;  lifeline:\t0800  111\n0 111 ;;',
      OTHER,
    ],
    'names in capitals': ['EMERGENCY: 112; Lifeline: 0800 111 0 111', OTHER],
    'numbers with hyphens': ['emergency: 112; lifeline: 0800-111-0-111', OTHER],
    'a number from abroad': [
      'emergency: 999; lifeline: +44 116 123',
      { ...OTHER, emergency: '999', lifeline: '+44-116-123' },
    ],
    everything: [
      `${NEEDED}; text: 85 258; chat: https://chat.example.org/start?from=1:2; poison: 030 19240`,
      {
        ...OTHER,
        lifelineText: '85-258',
        chat: 'https://chat.example.org/start?from=1:2',
        poison: '030-19240',
      },
    ],
    'optional parts left empty': [`${NEEDED}; text: ; chat:; poison: `, OTHER],
    'the later of two that contradict each other': [
      `emergency: 110; ${NEEDED}`,
      { ...OTHER, emergency: '112' },
    ],
  };
  for (const [name, [text, lines]] of Object.entries(read)) {
    it(`reads ${name}`, () => {
      expect(linesIn(text)).to.deep.equal(lines);
    });
  }

  const incomplete: Record<string, string> = {
    'no emergency number': 'lifeline: 0800 111 0 111',
    'no lifeline': 'emergency: 112',
    'an empty emergency number': 'emergency: ; lifeline: 0800 111 0 111',
    'words for the emergency number': 'emergency: call us; lifeline: 0800 111 0 111',
    'an address for the lifeline': 'emergency: 112; lifeline: https://example.org',
    'markup for the lifeline': 'emergency: 112; lifeline: <b>0800</b>',
    'a number too long for one': `emergency: 112; lifeline: ${'1'.repeat(40)}`,
    'commas in place of semicolons': 'emergency: 112, lifeline: 0800 111 0 111',
    'equals signs in place of colons': 'emergency=112; lifeline=0800 111 0 111',
    'the numbers alone': '112; 0800 111 0 111',
    'a sentence': 'Please call the police.',
    'only colons and semicolons': ':;:;::;;',
  };
  for (const [name, text] of Object.entries(incomplete)) {
    it(`keeps the lines of the United States, and says so, with ${name}`, () => {
      const { lines, problem } = parseHelpLines(text);
      expect(lines).to.equal(US_HELP_LINES);
      expect(problem).to.include('emergency: NUMBER; lifeline: NUMBER');
      expect(problem).to.include('United States');
    });
  }

  const refused: Record<string, [name: string, value: string]> = {
    'a chat that is a script': ['chat', 'javascript:alert(1)'],
    'a chat that is a script in disguise': ['chat', ' JAVA\nSCRIPT:alert(1)'],
    'a chat that is data': ['chat', 'data:text/html,hello'],
    'a chat without encryption': ['chat', 'http://chat.example.org'],
    'a chat without a scheme': ['chat', '//chat.example.org'],
    'a relative chat': ['chat', '/chat'],
    'a chat with quotes': ['chat', 'https://example.org/"onclick="alert(1)'],
    'words in place of a text number': ['text', 'HELLO'],
    'words in place of a poison line': ['poison', 'ask the pharmacy'],
    'a name that is not known': ['police', '110'],
  };
  for (const [name, [field, value]] of Object.entries(refused)) {
    it(`leaves out ${name}, and says so`, () => {
      const { lines, problem } = parseHelpLines(`${NEEDED}; ${field}: ${value}`);
      expect(lines).to.deep.equal(OTHER);
      expect(problem).to.include(`"${field}"`);
      expect(problem, 'repeats the value').not.to.include(value.trim());
    });
  }

  it('names everything that is wrong at once', () => {
    const { problem } = parseHelpLines(`${NEEDED}; text: HELLO; chat: ftp://x; color: red`);
    expect(problem).to.include('"text", "chat", "color"');
  });
});

describe('whatever the attribute holds', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'emergency lifeline text chat poison __proto__ constructor'.split(' '),
      ...['112', '0800 111', '+', '(0)', 'https://', 'https://example.org/', 'javascript:', '[::'],
      ...[':', ';', ' ', '\n', '-', '"', '<', '\u0000', '\u202e', '🙂'],
    ),
    fc.string({ maxLength: 6 }),
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
    fc
      .array(
        fc.tuple(
          fc.constantFrom('emergency', 'lifeline', 'text', 'chat', 'poison'),
          fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
        ),
        { maxLength: 6 },
      )
      .map((fields) => [NEEDED, ...fields.map(([name, value]) => `${name}: ${value}`)].join(';')),
  );

  it('there are lines that can be called', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { lines, problem } = parseHelpLines(text);
        const { emergency, lifeline, lifelineText, chat, poison, isDefault } = lines;
        for (const number of [emergency, lifeline, lifelineText, poison]) {
          if (number !== null) expect(number).to.match(/^[+\d][\d()-]+$/);
        }
        if (chat !== null) expect(chat).to.match(/^https:\/\/[^\s"'<>]+$/);
        expect(isDefault).to.equal(lines === US_HELP_LINES);
        if (isDefault && text.trim() !== '') expect(problem).to.be.a('string');
      }),
      { numRuns: 2_000 },
    );
  });

  it('it is read the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseHelpLines(text)).to.deep.equal(parseHelpLines(text));
      }),
    );
  });

  it('and what was read is read back', () => {
    const number = fc.stringMatching(/^[+\d]\d{2,5}( \d{2,5}){0,2}$/);
    fc.assert(
      fc.property(number, number, fc.option(number), fc.option(number), (...numbers) => {
        const [emergency, lifeline, text, poison] = numbers;
        const write = (name: string, value: string | null): string =>
          value === null ? '' : `${name}: ${value};`;
        const lines = linesIn(
          write('emergency', emergency) +
            write('lifeline', lifeline) +
            write('text', text) +
            write('poison', poison),
        );
        const hyphens = (value: string | null): string | null =>
          value?.replaceAll(' ', '-') ?? null;
        expect(lines).to.deep.equal({
          isDefault: false,
          emergency: hyphens(emergency),
          lifeline: hyphens(lifeline),
          lifelineText: hyphens(text),
          chat: null,
          poison: hyphens(poison),
        });
      }),
    );
  });
});

describe('the lines of the United States', () => {
  it('are these', () => {
    expect(US_HELP_LINES).to.deep.equal({
      isDefault: true,
      emergency: '911',
      lifeline: '988',
      lifelineText: '988',
      chat: 'https://988lifeline.org/chat/',
      poison: '1-800-222-1222',
    });
  });
});
