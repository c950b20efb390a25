import { parse } from 'csv-parse/sync';
import { UserError } from './command.js';

/** What spreadsheets take for a formula: an answer that begins with "- " would become an error there. */
const LIKE_FORMULA = /^'*[=+\-@\t\r]/;
const MARK = '\uFEFF';
const SEPARATORS = [',', ';', '\t'];

/** A table as CSV that Excel, Numbers and LibreOffice open with every letter right. */
export function writeCsv(table: readonly (readonly string[])[]): string {
  return MARK + table.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = LIKE_FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Reads CSV as spreadsheets save it: with commas, semicolons or tabs. */
export function readCsv(text: string, path: string): string[][] {
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter: separatorIn(text),
      relax_column_count: true,
      skip_empty_lines: false,
    });
    return rows.map((row) =>
      row.map((value) => (/^'/.test(value) && LIKE_FORMULA.test(value) ? value.slice(1) : value)),
    );
  } catch (error) {
    const line = lineOf(error);
    const place = line === null ? path : `${path}, line ${line}`;
    throw new UserError(`${place}: this is not CSV. A quotation mark may be missing.`, 1);
  }
}

/** The one that stands most often in the first line. */
function separatorIn(text: string): string {
  const [first = ''] = text.split(/\r\n?|\n/, 1);
  const count = (separator: string): number => first.split(separator).length;
  return SEPARATORS.reduce((best, next) => (count(next) > count(best) ? next : best));
}

function lineOf(error: unknown): number | null {
  const hasLines = typeof error === 'object' && error !== null && 'lines' in error;
  return hasLines && typeof error.lines === 'number' ? error.lines : null;
}
