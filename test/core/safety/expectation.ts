import type { SafetyAssessment } from '../../../src/core/safety/assess-safety.js';
import type { Language } from '../../../src/core/safety/phrase-book.js';

/**
 * What a sentence must lead to.
 *
 * self: crisis or emergency, about the writer. other: crisis or emergency, about somebody else.
 * emergency: emergency, whoever it is about. support, none: just that level.
 */
export type Expectation = 'self' | 'other' | 'emergency' | 'support' | 'none';

/** Sentences by language and by what they must lead to, one a line. */
export type Cases = Readonly<Record<Language, Readonly<Record<Expectation, string>>>>;

/** One sentence with its expectation. */
export interface Case {
  readonly text: string;
  readonly language: Language;
  readonly expected: Expectation;
}

/** The sentences of a set as a list. */
export function listCases(cases: Cases): Case[] {
  return (Object.keys(cases) as Language[]).flatMap((language) =>
    (Object.keys(cases[language]) as Expectation[]).flatMap((expected) =>
      cases[language][expected]
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
        .map((text) => ({ text, language, expected })),
    ),
  );
}

/** Whether an assessment is what the case calls for. */
export function isMet({ expected, language }: Case, found: SafetyAssessment): boolean {
  const { level, about } = found;
  const isTakenOver = level === 'crisis' || level === 'emergency';
  if (level !== 'none' && found.language !== language) return false;
  if (expected === 'self' || expected === 'other') return isTakenOver && about === expected;
  return level === expected;
}
