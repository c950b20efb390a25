import { formatFaq } from './format-faq.js';
import { readJsonSource, type SyntaxProblem } from './json-source.js';
import { asJson, type Json } from './json.js';

/** A change to a file. It gives the same value when there is nothing to do. */
export type Change = (file: Json) => Json;

/** What a step was, so that undoing can say it and lead there. */
export interface StepNote {
  /** A key of the interface's texts. */
  readonly what: string;
  /** JSON Pointer to what was changed. */
  readonly path: string;
}

interface Step extends StepNote {
  /** The file before the step, or after it when it was undone. */
  readonly file: Json;
  /** Steps in a row with the same name are one: typing a word is not eight steps. */
  readonly run: string | null;
}

/** One file being edited: what was opened, what it is now, and the way between. A value, never changed. */
export interface EditSession {
  /** As on the disk, to the byte; saving makes it what was saved. */
  readonly opened: { readonly text: string; readonly file: Json };
  readonly file: Json;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export type Opened =
  | {
      readonly ok: true;
      readonly session: EditSession;
      /** What the file has and writing it again would drop: names that stand twice. */
      readonly problems: readonly SyntaxProblem[];
    }
  | { readonly ok: false; readonly problem: SyntaxProblem };

/** Steps kept; the oldest go first. */
const STEPS_MAX = 2_000;

/** Opens a file's text. One that is not JSON is not opened, and says where it is broken. */
export function openSession(text: string): Opened {
  const { value, problems } = readJsonSource(text);
  const broken = problems.find(({ code }) => code === 'not-json');
  if (broken) return { ok: false, problem: broken };
  const file = asJson(value);
  return { ok: true, problems, session: { opened: { text, file }, file, past: [], future: [] } };
}

/**
 * Makes a change.
 * @param run changes in a row with the same name are undone together; null stands for itself
 */
export function perform(
  session: EditSession,
  change: Change,
  note: StepNote,
  run: string | null = null,
): EditSession {
  const file = change(session.file);
  if (file === session.file) return session;
  const last = session.past.at(-1);
  const goesOn = run !== null && last?.run === run && session.future.length === 0;
  const step = { ...note, run, file: session.file };
  const past = goesOn ? session.past : [...session.past, step].slice(-STEPS_MAX);
  return { ...session, file, past, future: [] };
}

/** Ends a run: what comes next is a step of its own. */
export function endRun(session: EditSession): EditSession {
  const last = session.past.at(-1);
  if (!last || last.run === null) return session;
  return { ...session, past: [...session.past.slice(0, -1), { ...last, run: null }] };
}

export function undo(session: EditSession): EditSession {
  const last = session.past.at(-1);
  if (!last) return session;
  const undone = { ...last, run: null, file: session.file };
  return {
    ...session,
    file: last.file,
    past: session.past.slice(0, -1),
    future: [...session.future, undone],
  };
}

export function redo(session: EditSession): EditSession {
  const next = session.future.at(-1);
  if (!next) return session;
  const done = { ...next, file: session.file };
  return {
    ...session,
    file: next.file,
    past: [...session.past, done],
    future: session.future.slice(0, -1),
  };
}

/** The file's text: to the byte as it was opened while nothing is changed, else in the one form. */
export function textOf({ file, opened }: EditSession): string {
  return file === opened.file ? opened.text : formatFaq(file);
}

/** What is now is what stands on the disk. The way back stays. */
export function saved(session: EditSession): EditSession {
  return { ...session, opened: { text: textOf(session), file: session.file } };
}

/** A session that goes on with work from another time: one step leads back to what was opened. */
export function resume(session: EditSession, file: Json, note: StepNote): EditSession {
  return perform(session, () => file, note);
}
