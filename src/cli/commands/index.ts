import type { Command } from '../command.js';
import { ask } from './ask.js';
import { check } from './check.js';
import { test } from './test.js';

/** Every command, in the order of the help text. */
export const COMMANDS: readonly Command[] = [check, ask, test];
