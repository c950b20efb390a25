import type { DraftStorage } from '../core/contact/draft-storage.js';

const KEY = 'clinic-faq:draft';

/** The tab's storage, or memory where the browser forbids it. */
export function createDraftStorage(): DraftStorage {
  let memory: string | null = null;
  return {
    load() {
      try {
        // What could not be stored is newer than what is.
        return memory ?? sessionStorage.getItem(KEY);
      } catch {
        return memory;
      }
    },
    save(text) {
      memory = text;
      try {
        sessionStorage.setItem(KEY, text);
        return true;
      } catch {
        return false; // full or forbidden: memory has it until the page is left
      }
    },
    clear() {
      memory = null;
      try {
        sessionStorage.removeItem(KEY);
      } catch {
        // nothing was stored
      }
    },
  };
}
