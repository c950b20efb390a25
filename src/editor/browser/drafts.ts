import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import { isHeld } from './locks.js';

/**
 * Work on a file that is not saved yet, as the browser keeps it. Without the right to write the file:
 * a private window of Chrome crashes over one that is read from here, all its tabs with it.
 */
export interface Draft {
  readonly id: string;
  /** The file's name. */
  readonly name: string;
  /** The file as it was opened, and as it is now: texts, so that nothing of them is lost. */
  readonly openedText: string;
  readonly text: string;
  /** ISO 8601, with the time. */
  readonly savedAt: string;
}

const DATABASE = 'clinic-faq-editor';
const TABLE = 'drafts';

/** The drafts of this browser. None of its methods throws: without storage there are none. */
export class Drafts {
  #store: UseStore | null = null;

  /** @returns false when the browser can't keep it */
  async save(draft: Draft): Promise<boolean> {
    try {
      await set(draft.id, draft, this.#open());
      return true;
    } catch {
      return false;
    }
  }

  async remove(id: string): Promise<void> {
    try {
      await del(id, this.#open());
    } catch {
      // There was none.
    }
  }

  /**
   * Those that no tab is at work on, the newest first.
   * @param released one that this tab has just left, whose lock may take a moment to go
   */
  async list(released = ''): Promise<Draft[]> {
    try {
      const stored: [IDBValidKey, unknown][] = await entries(this.#open());
      const drafts = stored.flatMap(([, value]) => readDraft(value) ?? []);
      const isFree = await Promise.all(
        drafts.map(async ({ id }) => id === released || !(await isHeld(id))),
      );
      return drafts.filter((_, i) => isFree[i]).sort((a, b) => b.savedAt.localeCompare(a.savedAt));
    } catch {
      return [];
    }
  }

  #open(): UseStore {
    this.#store ??= createStore(DATABASE, TABLE);
    return this.#store;
  }
}

/** The one way in for what is stored: another version of this page may have written it. */
export function readDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  const text = (key: string): string | null => {
    const field = fields.get(key);
    return typeof field === 'string' ? field : null;
  };
  const [id, name, openedText] = [text('id'), text('name'), text('openedText')];
  const [now, savedAt] = [text('text'), text('savedAt')];
  if (id === null || name === null || openedText === null || now === null || savedAt === null)
    return null;
  return { id, name, openedText, text: now, savedAt };
}
