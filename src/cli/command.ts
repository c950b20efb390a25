import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './terminal.js';

/** 0: all is well; 1: the file has problems; 2: the command was called wrongly, or a file can't be had. */
export type ExitStatus = 0 | 1 | 2;

/** What was typed after the command's name. */
export interface Arguments {
  readonly names: readonly string[];
  /** The value of an option, when it was given. */
  readonly text: (option: string) => string | undefined;
  readonly has: (option: string) => boolean;
}

export interface Command {
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** The whole help text, after the summary. */
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(args: Arguments, terminal: Terminal): ExitStatus;
}

/** A mistake of whoever called: shown as a sentence, never with a stack trace. */
export class UserError extends Error {
  constructor(
    message: string,
    readonly status: ExitStatus = 2,
  ) {
    super(message);
  }
}
