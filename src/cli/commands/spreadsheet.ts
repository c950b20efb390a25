import { formatFaq } from '../../core/editing/format-faq.js';
import { applyTable, toTable, type TableChange } from '../../core/editing/table.js';
import { UserError, type Command } from '../command.js';
import { readCsv, writeCsv } from '../csv.js';
import { readJson, readText, writeText } from '../files.js';

/** `clinic-faq export` */
export const exportTable: Command = {
  name: 'export',
  summary: 'Writes the questions and answers as a table (CSV) for a spreadsheet',
  help: `
Usage: clinic-faq export FILE > questions.csv

One row for each entry and hand-off topic. Phrasings, quotes and related ids stand one a line in
their cell. "clinic-faq import" takes the table back.

Example: clinic-faq export faq.json > questions.csv
`,
  options: {},
  run({ names: [file, ...more] }, terminal) {
    if (file === undefined || more.length > 0) throw new UserError('Name one FAQ file to export.');
    terminal.write(writeCsv(toTable(readJson(file).value)));
    return 0;
  },
};

/** `clinic-faq import` */
export const importTable: Command = {
  name: 'import',
  summary: 'Takes changes from a table (CSV) over into a FAQ file',
  help: `
Usage: clinic-faq import [options] TABLE FILE

  --dry-run   says what would change, and writes nothing

Rows are found by their id. A cell that was changed changes the file; a row with a new id becomes a
new entry (kind "topic": hand-off topic). Rows and columns that are not in the table stay in the
file as they are: to take an entry out, set its status to "retired". When one row can't be taken
over, nothing is written. Run "clinic-faq check" afterwards.

Example: clinic-faq import questions.csv faq.json
`,
  options: { 'dry-run': { type: 'boolean' } },
  run({ names: [table, file, ...more], has }, terminal) {
    if (table === undefined || file === undefined || more.length > 0)
      throw new UserError(
        'Name the table and the FAQ file: clinic-faq import questions.csv faq.json.',
      );
    if (file === '-') throw new UserError('The FAQ file must be a file, since it is written.');
    const { value, problems: broken } = readJson(file);
    const [twice] = broken;
    if (twice) throw new UserError(`${file}:${twice.position.line} ${twice.message}`, 1);
    const { json, changes, absent, problems } = applyTable(value, readCsv(readText(table), table));
    for (const { row, message } of problems) terminal.remark(`${table}, row ${row}: ${message}`);
    if (problems.length > 0) {
      terminal.remark('Nothing was written.');
      return 1;
    }
    for (const change of changes) terminal.print(sentence(change));
    if (absent.length > 0)
      terminal.print(`Not in the table, and left as they are: ${absent.join(', ')}`);
    if (changes.length === 0) terminal.print('Nothing changes.');
    else if (has('dry-run')) terminal.print('Nothing was written (--dry-run).');
    else writeText(file, formatFaq(json));
    return 0;
  },
};

const sentence = ({ id, kind, columns, isNew }: TableChange): string =>
  isNew ? `New ${kind}: ${id}` : `Changed: ${id} (${columns.join(', ')})`;
