/** What can be wrong with a FAQ file. Each code is explained in docs/errors.md. */
export type ProblemCode =
  | 'unreadable'
  | 'wrong-type'
  | 'missing'
  | 'empty'
  | 'too-long'
  | 'too-many'
  | 'bad-id'
  | 'duplicate-id'
  | 'unknown-id'
  | 'unsafe-link'
  | 'bad-status'
  | 'translations-differ'
  | 'nothing-shown'
  | 'no-entries';

/** One thing that is wrong, where, and what to do about it. */
export interface Problem {
  readonly code: ProblemCode;
  /** JSON Pointer (RFC 6901) into the file: "/entries/3/answer". Empty for the whole file. */
  readonly path: string;
  /** A plain sentence for the person who edits the file. */
  readonly message: string;
}
