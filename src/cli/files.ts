import { readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Faq } from '../core/faq/faq.js';
import { parseFaq } from '../core/faq/parse-faq.js';
import { UserError } from './command.js';
import { readJsonSource, type JsonSource } from '../core/editing/json-source.js';

const REASONS: Partial<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'that is a folder',
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can’t be written to',
};

/** More than the widget itself takes, so that a larger file is still told what is wrong with it. */
const BYTES_MAX = 50_000_000;

/** Reads a text file ("-" is standard input), or says why not. */
export function readText(path: string): string {
  try {
    const bytes = readFileSync(path === '-' ? 0 : path);
    if (bytes.length > BYTES_MAX) throw new UserError(`${path} is larger than 50 MB.`);
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError)
      throw new UserError(
        `${path} is not text in UTF-8. Save it as "UTF-8" (in Excel: "CSV UTF-8").`,
      );
    throw asUserError(error, `Can’t read ${path}`);
  }
}

/** Writes over a text file that is there, or says why not. Whole or not at all: a full disk loses nothing. */
export function writeText(path: string, text: string): void {
  let next = '';
  try {
    const target = realpathSync(path);
    next = `${target}.${process.pid}.tmp`;
    writeFileSync(next, text, { mode: statSync(target).mode });
    renameSync(next, target);
  } catch (error) {
    if (next !== '') rmSync(next, { force: true });
    throw asUserError(error, `Can’t write ${path}`);
  }
}

function asUserError(error: unknown, what: string): Error {
  if (error instanceof UserError) return error;
  if (!(error instanceof Error)) return new UserError(`${what}.`);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return new UserError(`${what}: ${REASONS[code] ?? error.message}.`);
}

/** Reads a JSON file; one that is not JSON is the file's problem, not the command's. */
export function readJson(path: string): JsonSource {
  const source = readJsonSource(readText(path));
  const [problem] = source.problems;
  if (problem?.code !== 'not-json') return source;
  const { line, column } = problem.position;
  throw new UserError(`${path}:${line}:${column} ${problem.message}`, 1);
}

/** The FAQ in a file, as visitors get it. */
export function readFaq(path: string): Faq {
  return faqIn(readJson(path).value, path);
}

/** The FAQ in a file's JSON, read in one way or another. */
export function faqIn(json: unknown, path: string, read = parse): Faq {
  const faq = read(json);
  if (faq) return faq;
  throw new UserError(
    `${path} has no entry that could be used. Run "clinic-faq check ${path}".`,
    1,
  );
}

const parse = (json: unknown): Faq | null => parseFaq(json).faq;
