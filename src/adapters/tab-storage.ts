import type { DraftStorage } from '../core/contact/draft-storage.js';

/** What is kept in the tab, by its key. */
export type StorageKey = 'clinic-faq:draft' | 'clinic-faq:conversation';

/** The tab's storage, or memory where the browser forbids it. */
export function createTabStorage(key: StorageKey): DraftStorage {
  let memory: string | null = null;
  return {
    load() {
      try {
        // What could not be stored is newer than what is.
        return memory ?? sessionStorage.getItem(key);
      } catch {
        return memory;
      }
    },
    save(text) {
      memory = text;
      try {
        sessionStorage.setItem(key, text);
        return true;
      } catch {
        return false; // full or forbidden: memory has it until the page is left
      }
    },
    clear() {
      memory = null;
      try {
        sessionStorage.removeItem(key);
      } catch {
        // nothing was stored
      }
    },
  };
}
