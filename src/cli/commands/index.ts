import type { Command } from '../command.js';
import { ask } from './ask.js';
import { check } from './check.js';
import { gaps } from './gaps.js';
import { render } from './render.js';
import { exportTable, importTable } from './spreadsheet.js';
import { test } from './test.js';

/** Every command, in the order of the help text. */
export const COMMANDS: readonly Command[] = [
  check,
  ask,
  test,
  exportTable,
  importTable,
  gaps,
  render,
];
