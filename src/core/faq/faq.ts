/**
 * The data model: what `parseFaq` makes of a FAQ file. Everything behind the parser uses these types
 * and never the raw JSON. `faq-data/faq.schema.json` describes the same fields for editors' tools.
 */

/** Where an answer comes from: sentences of the source article, word for word. */
export interface Source {
  /** The article's heading above the first quote. */
  readonly section: string;
  /** One or more verbatim sentences. */
  readonly quotes: readonly string[];
  /** What each quote says in the file's language, in the same order; empty where the article has that language. */
  readonly translations: readonly string[];
}

/** Who read an answer, and when. Empty strings: nobody yet, and nothing may claim otherwise. */
export interface Review {
  readonly by: string;
  /** ISO 8601 date, or empty. */
  readonly on: string;
  /** The day by which it must be read again, or empty: then a year after `on`. */
  readonly due: string;
}

/** What a file's own test expects: an id, or one of the two outcomes that have none. */
export interface FaqTest {
  /** A visitor's words. */
  readonly ask: string;
  /** The id of an entry or hand-off topic, "handoff" or "safety". */
  readonly expect: string;
}

/** Outcomes that a test may expect beside ids; no entry or topic can be expected by such an id. */
export const TEST_OUTCOMES: readonly string[] = ['handoff', 'safety'];

/**
 * How far an entry is: `draft` is a translation or text that no clinician has reviewed, `retired` one
 * that is kept in the file and never shown.
 */
export type EntryStatus = 'draft' | 'published' | 'retired';

/** Of what comes out of the parser: nothing retired, nor drafts that the file doesn't want shown. */
export type ShownStatus = Exclude<EntryStatus, 'retired'>;

/** One question that the article answers. */
export interface Entry {
  readonly id: string;
  readonly status: ShownStatus;
  readonly topic: string;
  readonly question: string;
  /** Other ways that people ask it. */
  readonly phrasings: readonly string[];
  /** Paragraphs, "- " lists and [text](link)s; see `parseRichText`. */
  readonly answer: string;
  /** The article's own caution, shown with every answer that states a benefit. */
  readonly caveat: string | null;
  readonly source: Source;
  /** Ids of other entries; the parser keeps only those that exist. */
  readonly related: readonly string[];
  readonly review: Review;
}

/** Something visitors ask that the article does not say. It always ends in the hand-off. */
export interface HandoffTopic {
  readonly id: string;
  /** As with entries. */
  readonly status: ShownStatus;
  /** A short label: "Cost and insurance". */
  readonly title: string;
  readonly question: string;
  readonly phrasings: readonly string[];
  /** Says that the article doesn't cover it, and who can tell. */
  readonly message: string;
}

/** Words that mean the same in this FAQ; the first stands for all. */
export type SynonymGroup = readonly [canonical: string, ...variants: string[]];

export interface Faq {
  /** BCP 47 language tag of every text in the file but the quotes; it also says how words are read. */
  readonly language: string;
  readonly title: string;
  /** The article that every answer is taken from, with the language of its title and the quotes. */
  readonly article: {
    readonly title: string;
    readonly publisher: string;
    readonly language: string;
  };
  readonly greeting: string;
  readonly disclaimer: string;
  /** Ids of the entries offered at opening. */
  readonly starters: readonly string[];
  readonly synonyms: readonly SynonymGroup[];
  readonly entries: readonly Entry[];
  readonly handoffTopics: readonly HandoffTopic[];
  /** For `clinic-faq test`; the widget passes over them. */
  readonly tests?: readonly FaqTest[];
}
