import type { EditSession } from '../core/editing/edit-session.js';
import { textOf } from '../core/editing/edit-session.js';
import type { Drafts } from './browser/drafts.js';
import { hold, type HeldLock } from './browser/locks.js';

/** After a change; short, since a tab can be closed at any moment. */
const REST_MS = 300;

export interface KeptFile {
  readonly draftId: string;
  readonly name: string;
}

/** Keeps what is not saved in the browser, and notices when another tab is at work on the same file. */
export class DraftKeeper {
  readonly #drafts: Drafts;
  readonly #onChange: () => void;
  #locks: HeldLock[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #kept: { file: KeptFile; session: EditSession } | null = null;
  #isElsewhere = false;
  #state: 'none' | 'keeping' | 'kept' | 'failed' = 'none';

  constructor(drafts: Drafts, onChange: () => void) {
    this.#drafts = drafts;
    this.#onChange = onChange;
    // Closing a tab or switching to another app on a tablet may be the last that is heard of it.
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.#write();
    });
  }

  /** Whether the file is open in another tab as well. */
  get isElsewhere(): boolean {
    return this.#isElsewhere;
  }

  get state(): 'none' | 'keeping' | 'kept' | 'failed' {
    return this.#state;
  }

  begin({ draftId, name }: KeptFile): void {
    void this.end();
    const tell = (isElsewhere: boolean) => (): void => {
      this.#isElsewhere = isElsewhere;
      this.#onChange();
    };
    this.#locks = [
      hold(draftId, tell(false), tell(false)),
      hold(`file:${name}`, tell(true), tell(false)),
    ];
  }

  /** Resolves when what was not kept yet is. */
  async end(): Promise<void> {
    const isWritten = this.#write();
    for (const lock of this.#locks) lock.release();
    this.#locks = [];
    this.#kept = null;
    this.#isElsewhere = false;
    this.#state = 'none';
    await isWritten;
  }

  /** The file is now this. */
  keep(file: KeptFile, session: EditSession): void {
    clearTimeout(this.#timer);
    this.#kept = { file, session };
    if (session.file === session.opened.file) {
      this.#state = 'none';
      void this.#drafts.remove(file.draftId);
      return;
    }
    this.#state = 'keeping';
    this.#timer = setTimeout(() => void this.#write(), REST_MS);
  }

  async #write(): Promise<void> {
    clearTimeout(this.#timer);
    const kept = this.#kept;
    if (!kept || this.#state !== 'keeping') return;
    const { file, session } = kept;
    const isKept = await this.#drafts.save({
      id: file.draftId,
      name: file.name,
      openedText: session.opened.text,
      text: textOf(session),
      savedAt: new Date().toISOString(),
    });
    // Meanwhile it may have been undone, or saved.
    if (this.#kept !== kept) return;
    this.#state = isKept ? 'kept' : 'failed';
    this.#onChange();
  }
}
