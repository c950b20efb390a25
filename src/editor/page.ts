import type { Json } from '../core/editing/json.js';
import type { Finding } from '../core/editing/finding.js';
import type { EditorTexts } from './i18n/en.js';
import type { Item } from './items.js';
import type { EditorStore } from './store.js';

/** What the templates need to show one state of the page. */
export interface Page {
  readonly store: EditorStore;
  readonly t: EditorTexts;
  /** The file as it is now. */
  readonly file: Json;
  readonly items: readonly Item[];
  /** By `placeKey`. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/** The name of an entry or topic for people: its question. */
export const nameOf = (page: Page, id: string): string =>
  page.items.find((item) => item.id === id)?.question ?? id;
