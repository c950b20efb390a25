import { expect } from '@open-wc/testing';

import { createAssessor } from '../../../src/core/safety/assess-safety.js';
import { cleanText, unmaskText } from '../../../src/core/safety/clean-text.js';
import { compileRules, type CompiledRules } from '../../../src/core/safety/compile-rules.js';
import { matchRules } from '../../../src/core/safety/match-rules.js';
import { english } from '../../../src/core/safety/phrases.en.js';
import { spanish } from '../../../src/core/safety/phrases.es.js';
import type { PhraseBook } from '../../../src/core/safety/phrase-book.js';
import { readWords } from '../../../src/core/safety/read-words.js';
import { cases } from './cases.js';
import { type Case, isMet, listCases } from './expectation.js';
import { type Mutation, mutationsOf } from './mutations.js';
import { pinned } from './pinned.js';

const all: readonly Case[] = [...listCases(pinned), ...listCases(cases)];

/** Which cases have a word, and which a rule found something in: only these can change. */
class CaseIndex {
  readonly #byWord = new Map<string, Set<Case>>();
  readonly #byRule = new Map<string, Set<Case>>();

  constructor(rules: readonly CompiledRules[]) {
    for (const one of all) {
      const cleaned = cleanText(one.text);
      const texts = [cleaned, unmaskText(cleaned)] as const;
      for (const each of rules) {
        texts.forEach((text, index) => {
          const reading = readWords(text, each, index === 1);
          for (const word of [...reading.words, ...reading.forms]) add(this.#byWord, word, one);
          for (const { rule } of matchRules(each, reading)) add(this.#byRule, rule.id, one);
        });
      }
      for (const word of texts.join(' ').split(/[^a-z0-9']+/)) add(this.#byWord, word, one);
    }
  }

  /** The cases that may tell the mutation from the original. */
  for({ words, rule }: Mutation): Iterable<Case> {
    const sets = words
      .filter((word) => /^[a-z0-9']+$/.test(word))
      .map((word) => this.#byWord.get(word) ?? new Set<Case>());
    if (rule !== undefined) sets.push(this.#byRule.get(rule) ?? new Set());
    const [smallest, ...others] = sets.sort((a, b) => a.size - b.size);
    if (smallest === undefined) return all;
    return [...smallest].filter((one) => others.every((set) => set.has(one)));
  }
}

function add<Key>(map: Map<Key, Set<Case>>, key: Key, one: Case): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([one]));
  else set.add(one);
}

/** The mutations that no case notices. */
function survivors(book: PhraseBook): string[] {
  const rules = { en: compileRules(english), es: compileRules(spanish) };
  const index = new CaseIndex(Object.values(rules));
  const unnoticed: string[] = [];
  for (const mutation of mutationsOf(book)) {
    const changed = { ...rules, [book.language]: compileRules(mutation.book) };
    const assess = createAssessor(Object.values(changed));
    let isNoticed = false;
    for (const one of index.for(mutation)) {
      isNoticed = !isMet(one, assess(one.text));
      if (isNoticed) break;
    }
    if (!isNoticed) unnoticed.push(mutation.name);
  }
  return unnoticed;
}

describe('safety phrases: taking any single one away fails a case', () => {
  for (const book of [english, spanish]) {
    it(book.language, () => {
      expect(survivors(book)).to.deep.equal([]);
    }).timeout(120_000);
  }
});
