import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/** Where a command reads the day and prints to. */
export interface Terminal {
  /** ISO 8601 day, local: what the calendar on the wall says. */
  readonly today: string;
  /** One line of the result. */
  print(line?: string): void;
  /** The result as it is, to the byte. */
  write(text: string): void;
  /** A remark that is no part of the result: to standard error. */
  remark(line: string): void;
  /** How much of a long work is done, from 0 to 1; only a person at a terminal sees it. */
  progress(share: number, what: string): void;
  style(style: Style, text: string): string;
}

/** Control characters but for tab, line break and colours: files and lines of strangers may have them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /(\u001B\[[\d;]*m)|[\0-\x08\x0B-\x1F\x7F-\x9F]/g;
const withoutControls = (line: string): string =>
  line.replace(CONTROLS, (_sign, colour: string | undefined) => colour ?? '\uFFFD');

/** The real one. Colours only on a terminal, and never with NO_COLOR (https://no-color.org). */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  const hasColours = stdout.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  // "clinic-faq … | head" closes the pipe: that is no failure.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const erase = '\r\u001B[K';
  let isProgressShown = false;
  const clearProgress = (): void => {
    if (isProgressShown) stderr.write(erase);
    isProgressShown = false;
  };
  const write = (text: string): void => {
    clearProgress();
    stdout.write(text);
  };
  return {
    today: dayOf(new Date()),
    write,
    print: (line = '') => write(`${withoutControls(line)}\n`),
    remark(line) {
      clearProgress();
      stderr.write(`${withoutControls(line)}\n`);
    },
    progress(share, what) {
      if (!stderr.isTTY) return;
      stderr.write(`${erase}${what} ${Math.floor(share * 100)} %`);
      isProgressShown = true;
    },
    style: (style, text) => (hasColours ? styleText(style, text) : text),
  };
}

function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Runs a work that tells how far it is, and shows that. */
export function withProgress<T>(work: Generator<number, T>, terminal: Terminal, what: string): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    terminal.progress(step.value, what);
  }
}
