import { expect } from '@open-wc/testing';
import { compileRules, linesOf } from '../../../src/core/safety/compile-rules.js';
import { judgeMessage } from '../../../src/core/safety/judge-message.js';
import type { Verdict } from '../../../src/core/safety/judge-matches.js';
import { matchRules } from '../../../src/core/safety/match-rules.js';
import type { Frame, Language, PhraseBook, Signal } from '../../../src/core/safety/phrase-book.js';
import { english } from '../../../src/core/safety/phrases.en.js';
import { spanish } from '../../../src/core/safety/phrases.es.js';
import { readMessage } from '../../../src/core/safety/read-message.js';
import { readSafetyCases } from '../../golden/safety-cases.js';
import { cases } from './cases.js';
import { listCases } from './expectation.js';

const BOOKS: Readonly<Record<Language, PhraseBook>> = { en: english, es: spanish };
const LEVELS = ['none', 'support', 'crisis', 'emergency'];
const SWALLOWED: readonly Signal[] = ['intake', 'misdose', 'overdose'];

const rankOf = ({ level }: Verdict): number => LEVELS.indexOf(level);

/** What the phrases make of a message: the level, and what stands on the card. */
function outcomeOf(verdicts: readonly Verdict[]): string {
  const grave = verdicts.filter((verdict) => rankOf(verdict) >= LEVELS.indexOf('crisis'));
  const hasSwallowed = grave.some(
    ({ level, group }) => level === 'emergency' && SWALLOWED.includes(group),
  );
  return [
    Math.max(0, ...verdicts.map(rankOf)),
    grave.some(({ about }) => about === 'self'),
    hasSwallowed,
    grave.some(({ level }) => level === 'crisis'),
  ].join(' ');
}

const compiled = Object.values(BOOKS).map(compileRules);
const verdictsOf = (text: string, rules = compiled): readonly Verdict[] =>
  readMessage(text, rules).flatMap((message) => judgeMessage(message).judgement.verdicts);

/** Every phrase is there for a message: taking any single one away changes what some message gets. */
describe('the phrases, each taken away', () => {
  let texts: readonly string[] = [];
  before(async function () {
    this.timeout(60_000);
    const labelled = [...(await readSafetyCases('tune')), ...(await readSafetyCases('hard'))];
    texts = [...listCases(cases).map(({ text }) => text), ...labelled.map(({ q }) => q)];
  });

  it('no signal can go unnoticed', function () {
    this.timeout(180_000);
    const pinned = new Set<string>();
    for (const text of texts) {
      const verdicts = verdictsOf(text);
      const outcome = outcomeOf(verdicts);
      for (const id of new Set(verdicts.map((verdict) => verdict.id))) {
        if (outcomeOf(verdicts.filter((verdict) => verdict.id !== id)) !== outcome) pinned.add(id);
      }
    }
    const loose = Object.values(BOOKS).flatMap(({ language, signals }) =>
      Object.entries(signals).flatMap(([group, text]) =>
        linesOf(text).filter((_, at) => !pinned.has(`${language}.${group}.${at + 1}`)),
      ),
    );
    expect(loose).to.deep.equal([]);
  });

  it('no frame can go unnoticed', function () {
    this.timeout(240_000);
    const places = framePlaces(texts);
    const loose = Object.values(BOOKS).flatMap(({ language, frames }) =>
      (Object.keys(frames) as Frame[]).flatMap((frame) =>
        linesOf(frames[frame]).filter((line, at) => {
          const rules = withoutFrame(language, frame, at);
          const around = places.get(`${language}.${frame}.${at + 1}`) ?? new Set();
          return ![...around].some(
            (text) => outcomeOf(verdictsOf(text, rules)) !== outcomeOf(verdictsOf(text)),
          );
        }),
      ),
    );
    expect(loose).to.deep.equal([]);
  });
});

/** The texts in which each frame is found, by the frame's id. */
function framePlaces(texts: readonly string[]): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { rules, plain, repaired } of readMessage(text, compiled)) {
      for (const reading of repaired ? [plain, repaired] : [plain]) {
        for (const { rule } of matchRules(rules, reading)) {
          const found = places.get(rule.id) ?? new Set();
          places.set(rule.id, found.add(text));
        }
      }
    }
  }
  return places;
}

function withoutFrame(language: Language, frame: Frame, at: number): typeof compiled {
  return Object.values(BOOKS).map((book) => {
    if (book.language !== language) return compileRules(book);
    const lines = linesOf(book.frames[frame]).filter((_, index) => index !== at);
    return compileRules({ ...book, frames: { ...book.frames, [frame]: lines.join('\n') } });
  });
}
