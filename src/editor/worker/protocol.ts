import type { Explanation } from '../../core/conversation/responder.js';
import type { Finding } from '../../core/editing/finding.js';
import type { Gaps } from '../../core/editing/gaps.js';
import type { Json } from '../../core/editing/json.js';
import type { TestResult } from '../../core/editing/run-tests.js';

/** What the page asks of its worker. Each kind replaces what was asked before of that kind. */
export type Request =
  | {
      readonly kind: 'file';
      readonly revision: number;
      readonly file: Json;
      /** ISO 8601 day */
      readonly today: string;
    }
  | { readonly kind: 'ask'; readonly text: string }
  | { readonly kind: 'gaps'; readonly questions: readonly string[] }
  | { readonly kind: 'conflicts' };

/** What the worker finds out. `revision` says of which file. */
export type Report =
  | {
      readonly kind: 'checked';
      readonly revision: number;
      readonly findings: readonly Finding[];
    }
  | {
      readonly kind: 'tested';
      readonly revision: number;
      readonly results: readonly TestResult[];
    }
  | {
      readonly kind: 'answered';
      readonly text: string;
      /** Null when the file has no entry that could be used. */
      readonly explanation: Explanation | null;
    }
  | { readonly kind: 'gaps'; readonly gaps: Gaps | null }
  | { readonly kind: 'searching'; readonly done: number }
  | {
      readonly kind: 'conflicts';
      readonly revision: number;
      readonly findings: readonly Finding[];
    };
