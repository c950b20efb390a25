import type { Faq } from './faq.js';
import type { Problem } from './problem.js';

/** Why a FAQ file could not be had; each has its own plain sentence for the visitor. */
export type LoadFailure =
  | 'no-source'
  | 'other-origin'
  | 'offline'
  | 'not-found'
  | 'server'
  | 'timeout'
  | 'too-large'
  | 'not-json'
  | 'not-a-faq';

export type LoadResult =
  | { readonly ok: true; readonly faq: Faq; readonly problems: readonly Problem[] }
  | {
      readonly ok: false;
      readonly failure: LoadFailure;
      /** For the web team: what exactly was wrong. */
      readonly detail: string;
      readonly problems: readonly Problem[];
    };

/** The port through which a conversation gets its FAQ. Resolves always; never rejects. */
export type LoadFaq = () => Promise<LoadResult>;
