/** What reading a text depends on its language for. One file of these for each language. */
export interface TextLanguage {
  /** Primary language subtag, such as "en". */
  readonly code: string;
  /** A key shared by a word's forms; of a normalised word. */
  readonly stem: (word: string) => string;
  /** What common words say about the subject asked about; of any other word, 1. */
  readonly weights: WordWeights;
  /**
   * Whether a word whose stem the FAQ knows is spelt right, although the FAQ has it in other forms only.
   * For languages with many forms of a verb, where a dictionary of the forms seen would mend right words.
   */
  readonly trustsStems: boolean;
  readonly clauses: ClauseWords;
  /** Chat spellings → words, where the FAQ doesn't have the spelling itself. */
  readonly shorthand: ReadonlyMap<string, string>;
  /** A word that is another one misspelt only in this place: the word, or null. */
  readonly slipAt: (words: readonly string[], i: number) => string | null;
  readonly smallTalk: SmallTalkWords;
}

/** What a word counts for; see docs/decisions/0003-search.md for the tiers. */
export type WordWeights = ReadonlyMap<string, number>;

export interface ClauseWords {
  /** "but", "because": a clause may begin with one. */
  readonly connectors: ReadonlySet<string>;
  /** A clause that begins with one of these words, or pairs of words, asks. */
  readonly openers: ReadonlySet<string>;
  /** So does one that has one of these words, or pairs of words, anywhere. */
  readonly asking: ReadonlySet<string>;
}

export type SmallTalk = 'greeting' | 'thanks' | 'farewell' | 'acknowledgement' | 'identity';

export interface SmallTalkWords {
  /** By kind: phrases of up to six words, normalised, with "|" between them. */
  readonly phrases: Readonly<Record<SmallTalk, string>>;
  /** Words that add nothing to small talk, beside those that are common everywhere. */
  readonly extras: ReadonlySet<string>;
  /** Small talk by themselves, but what is asked about in "is it right for me". */
  readonly ordinary: ReadonlySet<string>;
  /** Openers of a question in which an ordinary phrase is none. */
  readonly asking: ReadonlySet<string>;
}

/** Words with spaces between them. */
export const words = (text: string): string[] => text.split(' ');

/** The four tiers: 0.1 (function word), 0.35 (chat filler), 0.65 (question word), else 1. */
export const weightsOf = (tiers: {
  readonly chatFiller: readonly string[];
  readonly questionWords: readonly string[];
  readonly functionWords: readonly string[];
}): WordWeights =>
  new Map([
    ...tiers.chatFiller.map((word): [string, number] => [word, 0.35]),
    ...tiers.questionWords.map((word): [string, number] => [word, 0.65]),
    ...tiers.functionWords.map((word): [string, number] => [word, 0.1]),
  ]);
