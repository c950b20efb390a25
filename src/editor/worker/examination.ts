import type { Explanation } from '../../core/conversation/responder.js';
import type { Finding } from '../../core/editing/finding.js';
import type { Gaps } from '../../core/editing/gaps.js';
import type { Json } from '../../core/editing/json.js';
import type { TestResult } from '../../core/editing/run-tests.js';
import workerSource from './worker.js?bundled-text';
import type { Report, Request } from './protocol.js';

/** What is known of the file; each part as of the last time it was found out. */
export interface Reports {
  readonly findings: readonly Finding[];
  readonly tests: readonly TestResult[];
  readonly answered: { readonly text: string; readonly explanation: Explanation | null } | null;
  readonly gaps: Gaps | null;
  readonly conflicts: readonly Finding[];
  /** Of the file as it is now; "none" until they are looked for. */
  readonly conflictState: 'none' | 'searching' | 'old' | 'found';
  /** Share of the search for conflicts that is done. */
  readonly searched: number;
  /** Whether findings and tests are those of the file as it is now. */
  readonly isUpToDate: boolean;
}

const NOTHING: Reports = {
  findings: [],
  tests: [],
  answered: null,
  gaps: null,
  conflicts: [],
  conflictState: 'none',
  searched: 0,
  isUpToDate: false,
};

/** After the last keystroke; the file is copied to the worker then. */
const REST_MS = 250;

/** The page's side of the worker. */
export class Examination {
  readonly #worker: Worker;
  readonly #onChange: () => void;
  readonly #today: () => string;
  #reports = NOTHING;
  #revision = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param today ISO 8601 day */
  constructor(onChange: () => void, today: () => string) {
    this.#onChange = onChange;
    this.#today = today;
    // From a blob: a page that was opened from the disk may not start a worker from a file.
    const url = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
    this.#worker = new Worker(url);
    URL.revokeObjectURL(url);
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Report>) => this.#take(data));
  }

  get reports(): Reports {
    return this.#reports;
  }

  /** Another file: nothing is known of it. */
  start(file: Json): void {
    this.#reports = NOTHING;
    this.#send({ kind: 'ask', text: '' });
    this.#send({ kind: 'gaps', questions: [] });
    this.look(file, 0);
  }

  /** The file has changed. It is looked at when nothing has changed for a moment. */
  look(file: Json, restMs = REST_MS): void {
    this.#revision += 1;
    const { revision } = this;
    const { conflictState } = this.#reports;
    this.#update({
      isUpToDate: false,
      conflictState: conflictState === 'found' ? 'old' : conflictState,
    });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#send({ kind: 'file', revision, file, today: this.#today() });
      if (this.#reports.conflictState === 'searching') this.#send({ kind: 'conflicts' });
    }, restMs);
  }

  get revision(): number {
    return this.#revision;
  }

  ask(text: string): void {
    this.#send({ kind: 'ask', text });
  }

  group(questions: readonly string[]): void {
    this.#send({ kind: 'gaps', questions });
  }

  findConflicts(): void {
    this.#update({ conflictState: 'searching', searched: 0 });
    this.#send({ kind: 'conflicts' });
  }

  #send(request: Request): void {
    this.#worker.postMessage(request);
  }

  #take(report: Report): void {
    const isNow = 'revision' in report && report.revision === this.#revision;
    switch (report.kind) {
      case 'checked':
        if (isNow) this.#update({ findings: report.findings });
        break;
      case 'tested':
        // Comes after the findings.
        if (isNow) this.#update({ tests: report.results, isUpToDate: true });
        break;
      case 'answered':
        this.#update({ answered: report.text === '' ? null : report });
        break;
      case 'gaps':
        this.#update({ gaps: report.gaps });
        break;
      case 'searching':
        this.#update({ searched: report.done });
        break;
      case 'conflicts':
        if (isNow) this.#update({ conflicts: report.findings, conflictState: 'found' });
        break;
    }
  }

  #update(news: Partial<Reports>): void {
    this.#reports = { ...this.#reports, ...news };
    this.#onChange();
  }
}
