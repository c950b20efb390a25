import { createResponderInSlices, type Responder } from '../../core/conversation/responder.js';
import { checkFaqInSteps, withDrafts } from '../../core/editing/check-faq.js';
import { findConflicts } from '../../core/editing/conflicts.js';
import { readFileContent } from '../../core/editing/file-items.js';
import { findGaps } from '../../core/editing/gaps.js';
import type { Json } from '../../core/editing/json.js';
import { runTests } from '../../core/editing/run-tests.js';
import type { Faq } from '../../core/faq/faq.js';
import { parseFaq } from '../../core/faq/parse-faq.js';
import type { Report, Request } from './protocol.js';

/** Progress is told so often at most, in shares of the whole. */
const PROGRESS_STEP = 0.02;

interface Examined {
  readonly revision: number;
  readonly file: Json;
  readonly today: string;
  /** With drafts, as if they were published; null when nothing can be used. */
  readonly faq: Faq | null;
  readonly responder: Responder | null;
}

/**
 * Finds out all that takes longer than a keystroke, what is waited for most first. A new request
 * puts off what is not done yet; work on a file that has changed since is given up.
 */
export class Examiner {
  readonly #report: (report: Report) => void;
  readonly #pause: () => Promise<void>;
  #file: Extract<Request, { kind: 'file' }> | null = null;
  #examined: Examined | null = null;
  #todo = new Set<Request['kind'] | 'checks' | 'tests'>();
  #question = '';
  #questions: readonly string[] = [];
  #isRunning = false;

  /** @param pause resolves when requests that came meanwhile have been taken */
  constructor(report: (report: Report) => void, pause: () => Promise<void>) {
    this.#report = report;
    this.#pause = pause;
  }

  take(request: Request): void {
    switch (request.kind) {
      case 'file':
        this.#file = request;
        // Who asked for them wants them of the file as it is now.
        for (const task of ['ask', 'checks', 'tests', 'gaps'] as const) this.#todo.add(task);
        this.#todo.delete('conflicts');
        break;
      case 'ask':
        this.#question = request.text;
        break;
      case 'gaps':
        this.#questions = request.questions;
        break;
      case 'conflicts':
        break;
    }
    this.#todo.add(request.kind);
    void this.#run();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    while (this.#file && this.#todo.size > 0) await this.#next(this.#file);
    this.#isRunning = false;
  }

  async #next(request: Extract<Request, { kind: 'file' }>): Promise<void> {
    await this.#pause();
    const { revision } = request;
    if (this.#takes('file')) {
      this.#examined = await this.#examine(request);
      return;
    }
    const examined = this.#examined;
    if (!examined || examined.revision !== revision) return;
    if (this.#takes('ask')) this.#answer(examined);
    else if (this.#takes('checks')) {
      const work = checkFaqInSteps(examined.file, examined.today, { withConflicts: false });
      const findings = await this.#finish(work, revision);
      if (findings) this.#report({ kind: 'checked', revision, findings });
    } else if (this.#takes('tests')) await this.#test(examined);
    else if (this.#takes('gaps')) await this.#group(examined);
    else if (this.#takes('conflicts')) await this.#findConflicts(examined);
  }

  #takes(task: Request['kind'] | 'checks' | 'tests'): boolean {
    return this.#todo.delete(task);
  }

  async #examine({ revision, file, today }: Extract<Request, { kind: 'file' }>): Promise<Examined> {
    const faq = withDrafts(file);
    const responder = faq && (await createResponderInSlices(faq, this.#pause));
    return { revision, file, today, faq, responder };
  }

  #answer({ responder }: Examined): void {
    const text = this.#question;
    const explanation = text === '' ? null : (responder?.explain(text) ?? null);
    this.#report({ kind: 'answered', text, explanation });
  }

  /** As visitors get it, and as `clinic-faq test` runs them: drafts count only if the file shows them. */
  async #test({ revision, file, faq, responder }: Examined): Promise<void> {
    const published = parseFaq(file).faq;
    if (!published || (published.tests ?? []).length === 0) {
      this.#report({ kind: 'tested', revision, results: [] });
      return;
    }
    const isSame = published.entries.length === faq?.entries.length;
    const asked =
      isSame && responder ? responder : await createResponderInSlices(published, this.#pause);
    this.#report({ kind: 'tested', revision, results: runTests(published, asked) });
  }

  async #group({ faq, revision }: Examined): Promise<void> {
    if (this.#questions.length === 0 || !faq) {
      this.#report({ kind: 'gaps', gaps: null });
      return;
    }
    const gaps = await this.#finish(findGaps(faq, this.#questions), revision);
    if (gaps) this.#report({ kind: 'gaps', gaps });
  }

  async #findConflicts({ faq, file, revision }: Examined): Promise<void> {
    const items = readFileContent(file).items.filter(({ status }) => status !== 'retired');
    const found = faq ? await this.#finish(findConflicts(faq, items), revision, true) : [];
    if (found) this.#report({ kind: 'conflicts', revision, findings: found });
  }

  /** Lets requests in between the steps. @returns null when the file has changed meanwhile */
  async #finish<T>(
    work: Generator<number, T>,
    revision: number,
    withProgress = false,
  ): Promise<T | null> {
    let told = -1;
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
      if (withProgress && step.value >= told + PROGRESS_STEP) {
        told = step.value;
        this.#report({ kind: 'searching', done: step.value });
      }
      await this.#pause();
      if (this.#file?.revision !== revision) return null;
      // What a person waits for goes first.
      if (this.#examined && this.#takes('ask')) this.#answer(this.#examined);
    }
  }
}
