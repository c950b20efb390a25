import type { ProblemCode } from '../faq/problem.js';

/** What an editor's tool can find beyond what the parser reports. Each is explained in docs/errors.md. */
export type ContentCode =
  | 'duplicate-question'
  | 'too-many-words'
  | 'hard-to-read'
  | 'benefit-without-caveat'
  | 'claim'
  | 'review-date'
  | 'review-overdue'
  | 'changed-since-review'
  | 'not-reviewed'
  | 'draft'
  | 'conflict'
  | 'unreachable';

/** A problem must be mended before the file goes out; a note is for the editor to know. */
export type Level = 'problem' | 'note';

/** A way of asking that leads to another entry or topic than the one it belongs to. */
export interface Loss {
  readonly text: string;
  readonly path: string;
  readonly owner: string;
  readonly winner: string;
}

/** One thing that was found in a file: what, where, and what to do. */
export interface Finding {
  readonly level: Level;
  readonly code: ProblemCode | ContentCode;
  /** JSON Pointer (RFC 6901) into the file. */
  readonly path: string;
  /** A plain sentence or two for the person who edits the file. */
  readonly message: string;
  /** Of a conflict: every way of asking that leads elsewhere. */
  readonly losses?: readonly Loss[];
}
