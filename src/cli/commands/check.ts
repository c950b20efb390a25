import { checkFaqInSteps } from '../../core/editing/check-faq.js';
import type { Level } from '../../core/editing/finding.js';
import { UserError, type Command } from '../command.js';
import { readText } from '../files.js';
import { readJsonSource, type Position } from '../../core/editing/json-source.js';
import { withProgress, type Terminal } from '../terminal.js';

const FORMATS = ['text', 'json', 'github'] as const;
type Format = (typeof FORMATS)[number];

/** A finding with its place in the file. */
interface Line extends Position {
  readonly file: string;
  readonly level: Level;
  readonly code: string;
  readonly message: string;
  /** JSON Pointer. */
  readonly path: string;
}

/** `clinic-faq check` */
export const check: Command = {
  name: 'check',
  summary: 'Says what is wrong with FAQ files, with line and column',
  help: `
Usage: clinic-faq check [options] FILE…

  --format text     for people (default)
  --format json     a list of { file, line, column, level, code, message, path }
  --format github   annotations for GitHub Actions
  --strict          notes count as problems
  --fast            leaves out conflicts, which take about ten seconds for a hundred entries and topics

Looks for: fields that are missing or wrong, ids and questions that stand twice, references to
nothing, unsafe links, long or hard answers, a benefit without a caveat, words a clinic should not
claim, answers whose review is overdue, and entries that win each other's questions.

Notes (drafts, answers that nobody has reviewed) don't fail the check without --strict.
Exit status: 0 no problems, 1 problems, 2 called wrongly.

Example: clinic-faq check faq.json
`,
  options: { format: { type: 'string' }, strict: { type: 'boolean' }, fast: { type: 'boolean' } },
  run(args, terminal) {
    const format = FORMATS.find((name) => name === (args.text('format') ?? 'text'));
    if (!format) throw new UserError(`--format is one of ${FORMATS.join(', ')}.`);
    if (args.names.length === 0) throw new UserError('Name at least one FAQ file to check.');
    const lines = args.names.flatMap((file) => checkFile(file, terminal, !args.has('fast')));
    report(lines, format, args.names.length, terminal);
    const isBad = ({ level }: Line): boolean => level === 'problem' || args.has('strict');
    return lines.some(isBad) ? 1 : 0;
  },
};

function checkFile(file: string, terminal: Terminal, withConflicts: boolean): Line[] {
  const source = readJsonSource(readText(file));
  const broken = source.problems.map(({ code, message, position }): Line => ({
    file,
    ...position,
    level: 'problem',
    code,
    message,
    path: '',
  }));
  if (source.problems.some(({ code }) => code === 'not-json')) return broken;
  const work = checkFaqInSteps(source.value, terminal.today, { withConflicts });
  const found = withProgress(work, terminal, `Checking ${file}:`).map(
    ({ level, code, message, path }): Line => ({
      file,
      ...source.positionOf(path),
      level,
      code,
      message,
      path,
    }),
  );
  return [...broken, ...found].sort((a, b) => a.line - b.line || a.column - b.column);
}

function report(lines: readonly Line[], format: Format, files: number, terminal: Terminal): void {
  switch (format) {
    case 'json':
      terminal.print(JSON.stringify(lines, null, 2));
      break;
    case 'github':
      for (const line of lines) terminal.print(annotation(line));
      break;
    case 'text':
      for (const line of lines) terminal.print(sentence(line, terminal));
      terminal.print(total(lines, files, terminal));
      break;
  }
}

function sentence({ file, line, column, level, code, message }: Line, terminal: Terminal): string {
  const colour = level === 'problem' ? 'red' : 'yellow';
  const place = terminal.style('bold', `${file}:${line}:${column}`);
  return `${place} ${terminal.style(colour, level)} ${message} ${terminal.style('dim', `[${code}]`)}`;
}

function total(lines: readonly Line[], files: number, terminal: Terminal): string {
  const count = (level: Level): number => lines.filter((line) => line.level === level).length;
  const problems = count('problem');
  const some = (number: number, word: string): string =>
    `${number === 0 ? 'no' : number} ${word}${number === 1 ? '' : 's'}`;
  const text = `${some(problems, 'problem')}, ${some(count('note'), 'note')} in ${some(files, 'file')}`;
  return terminal.style(problems === 0 ? 'green' : 'red', text);
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotation({ file, line, column, level, code, message }: Line): string {
  const data = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string): string =>
    data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const kind = level === 'problem' ? 'error' : 'notice';
  return `::${kind} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(message)}`;
}
