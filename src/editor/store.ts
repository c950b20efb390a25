import { withHistory } from '../core/editing/change-history.js';
import type { ItemList, Place } from '../core/editing/edit-commands.js';
import {
  endRun,
  openSession,
  perform,
  redo,
  resume,
  saved,
  textOf,
  undo,
  type Change,
  type EditSession,
} from '../core/editing/edit-session.js';
import { valueAt } from '../core/editing/file-values.js';
import type { SyntaxProblem } from '../core/editing/json-source.js';
import { DraftKeeper, type KeptFile } from './draft-keeper.js';
import { Drafts, type Draft } from './browser/drafts.js';
import { download, pickFile, saveInPlace, type PickedFile } from './browser/file-access.js';
import type { StepKind } from './i18n/en.js';
import { placeOfPath, type Filter } from './items.js';
import { Examination } from './worker/examination.js';

export type View = 'entries' | 'problems' | 'tests' | 'gaps' | 'file';

/** A file that is open. */
export interface OpenFile extends KeptFile {
  /** For saving in place; null where the browser can't, or for a file that was fetched or restored. */
  readonly handle: FileSystemFileHandle | null;
  readonly session: EditSession;
  /** What the file has that writing it would drop. */
  readonly dropped: readonly SyntaxProblem[];
}

/** What is said once, in the page and to screen readers. */
export type Notice =
  | { readonly kind: 'saved' | 'downloaded' | 'restored' | 'unreadable' | 'not-fetched' }
  | { readonly kind: 'changed-on-disk' | 'refused' | 'not-saved' }
  | { readonly kind: 'undone' | 'redone' | 'done'; readonly what: StepKind }
  | { readonly kind: 'not-json'; readonly problem: SyntaxProblem };

/** Everything that the page shows, and the only place where it changes. */
export class EditorStore {
  readonly #onChange: () => void;
  readonly #drafts = new Drafts();
  readonly #keeper: DraftKeeper;
  readonly examination: Examination;
  file: OpenFile | null = null;
  drafts: readonly Draft[] = [];
  view: View = 'entries';
  selection: Place | null = null;
  search = '';
  filter: Filter = 'all';
  notice: Notice | null = null;
  /** Whether the changes are shown for saving. */
  isSaving = false;
  /** The id of the element that gets the focus with the next rendering. */
  focus: string | null = null;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
    this.#keeper = new DraftKeeper(this.#drafts, onChange);
    this.examination = new Examination(onChange, () => this.today);
    void this.#listDrafts();
  }

  /** ISO 8601, where the editor is. */
  get today(): string {
    const now = new Date();
    const part = (value: number): string => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${part(now.getMonth() + 1)}-${part(now.getDate())}`;
  }

  get keptState(): DraftKeeper['state'] {
    return this.#keeper.state;
  }

  get isElsewhere(): boolean {
    return this.#keeper.isElsewhere;
  }

  get isChanged(): boolean {
    return this.file !== null && this.file.session.file !== this.file.session.opened.file;
  }

  /** Changes what is shown, and nothing of the file. */
  show(
    news: Partial<
      Pick<
        EditorStore,
        'view' | 'selection' | 'search' | 'filter' | 'notice' | 'isSaving' | 'focus'
      >
    >,
  ): void {
    Object.assign(this, news);
    this.#onChange();
  }

  open({ name, text, handle }: PickedFile, draftId: string = crypto.randomUUID()): void {
    const opened = openSession(text);
    if (!opened.ok) {
      this.show({ notice: { kind: 'not-json', problem: opened.problem } });
      return;
    }
    const { session, problems: dropped } = opened;
    this.file = { name, handle, draftId, session, dropped };
    this.#keeper.begin(this.file);
    this.examination.start(session.file);
    const isThere = valueAt(session.file, ['entries', 0]) !== undefined;
    this.show({
      view: 'entries',
      selection: isThere ? { list: 'entries', index: 0 } : null,
      search: '',
      filter: 'all',
      notice: null,
      focus: 'main-title',
    });
  }

  /** Goes on with a draft: one step back leads to the file as it was opened. */
  restore(draft: Draft): void {
    const opened = openSession(draft.text);
    this.open({ name: draft.name, text: draft.openedText, handle: null }, draft.id);
    if (!this.file || !opened.ok) return;
    const note = { what: 'restore', path: '' } satisfies { what: StepKind; path: string };
    this.#replace(resume(this.file.session, opened.session.file, note));
    this.show({ notice: { kind: 'restored' } });
  }

  async discard(draft: Draft): Promise<void> {
    await this.#drafts.remove(draft.id);
    await this.#listDrafts();
  }

  /** Back to the start. What is not saved stays among the drafts. */
  async close(): Promise<void> {
    const released = this.file?.draftId;
    const isKept = this.#keeper.end();
    this.file = null;
    this.show({ notice: null, isSaving: false, selection: null, focus: 'main-title' });
    await isKept;
    await this.#listDrafts(released);
  }

  /**
   * Changes the file.
   * @param what for undoing, and for saying what was done
   * @param run changes in a row with the same name are undone together
   */
  change(change: Change, what: StepKind, path: string, run: string | null = null): void {
    if (!this.file) return;
    this.#replace(perform(this.file.session, change, { what, path }, run));
    this.#onChange();
  }

  /** The field is left: what is typed next is undone by itself. */
  endRun(): void {
    if (this.file) this.file = { ...this.file, session: endRun(this.file.session) };
  }

  undo(): void {
    const step = this.file?.session.past.at(-1);
    if (!this.file || !step) return;
    this.#replace(undo(this.file.session));
    this.#goBackTo(step.path);
    this.show({ notice: { kind: 'undone', what: step.what as StepKind } });
  }

  redo(): void {
    const step = this.file?.session.future.at(-1);
    if (!this.file || !step) return;
    this.#replace(redo(this.file.session));
    this.#goBackTo(step.path);
    this.show({ notice: { kind: 'redone', what: step.what as StepKind } });
  }

  /** Opens the form at a place of the file, with the cursor in the field. */
  goTo(path: string): void {
    const found = placeOfPath(path);
    if (found) {
      const [field] = found.field.split(/\/\d+$/);
      const isField = field !== undefined && field !== '';
      const focus = isField ? `field-${field.replaceAll('/', '-')}` : 'item-title';
      this.show({ view: 'entries', selection: found.place, focus });
    } else if (path.startsWith('/tests')) this.show({ view: 'tests', focus: 'main-title' });
    else this.show({ view: 'file', focus: 'main-title' });
  }

  select(list: ItemList, index: number, focus: string | null = 'item-title'): void {
    this.show({ view: 'entries', selection: { list, index }, focus });
  }

  /**
   * Writes the file: in place where that is possible, else as a download.
   * @param by for the history of each changed entry
   * @param isForced over what somebody else has written meanwhile
   */
  async save(by: string, { inPlace = true, isForced = false } = {}): Promise<void> {
    if (!this.file) return;
    const { session, name, handle } = this.file;
    const note = { what: 'save', path: '' } satisfies { what: StepKind; path: string };
    const history = withHistory(session.opened.file, this.today, by);
    const next = perform(session, history, note);
    const text = textOf(next);
    if (handle && inPlace) {
      const openedText = isForced ? null : session.opened.text;
      const result = await saveInPlace(handle, text, openedText).catch(() => 'failed' as const);
      if (result !== 'saved') {
        const kinds = {
          changed: 'changed-on-disk',
          refused: 'refused',
          failed: 'not-saved',
        } as const;
        this.show({ notice: { kind: kinds[result] } });
        return;
      }
    } else download(name, text);
    // What was typed while it was written is not saved yet.
    const isSame = this.file?.session.file === session.file;
    if (this.file && isSame) this.#replace(saved(next));
    this.show({
      notice: { kind: handle && inPlace ? 'saved' : 'downloaded' },
      isSaving: false,
      focus: 'save',
    });
  }

  /** Lets the editor pick the file to save over: it must still be what was opened. */
  async saveOver(by: string, description: string): Promise<void> {
    const picked = await pickFile(description).catch(() => null);
    if (!picked?.handle || !this.file) return;
    this.file = { ...this.file, handle: picked.handle };
    await this.save(by);
  }

  async #listDrafts(released?: string): Promise<void> {
    this.drafts = await this.#drafts.list(released);
    this.#onChange();
  }

  #replace(session: EditSession): void {
    if (!this.file || session === this.file.session) return;
    const isOther = session.file !== this.file.session.file;
    this.file = { ...this.file, session };
    this.#keeper.keep(this.file, session);
    if (isOther) this.examination.look(session.file);
    const { selection } = this;
    if (selection && valueAt(session.file, [selection.list, selection.index]) === undefined)
      this.selection = null;
  }

  #goBackTo(path: string): void {
    const found = placeOfPath(path);
    if (
      found &&
      this.file &&
      valueAt(this.file.session.file, [found.place.list, found.place.index])
    ) {
      this.view = 'entries';
      this.selection = found.place;
    } else if (path.startsWith('/tests')) this.view = 'tests';
  }
}
