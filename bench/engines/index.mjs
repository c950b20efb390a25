import { bm25 } from './bm25.mjs';
import { fuseDefaults } from './fuse-defaults.mjs';
import { fuseTokens } from './fuse-tokens.mjs';
import { miniSearchDefaults, miniSearchFuzzy } from './minisearch.mjs';

/** @type {import('./documents.mjs').Engine[]} */
export const COMPETITORS = [bm25, miniSearchDefaults, miniSearchFuzzy, fuseTokens, fuseDefaults];

/** The one that the speed of the others is compared with. */
export const YARDSTICK = miniSearchFuzzy.name;

export const OWN_NAME = 'clinic-faq';
