import {
  findNodeAtLocation,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';

/** A place in a file as editors and CI count it: from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What is wrong with a file's JSON. */
export interface SyntaxProblem {
  readonly code: 'not-json' | 'duplicate-key';
  readonly message: string;
  readonly position: Position;
}

/** A JSON text with the place of each value, found by JSON Pointer. */
export interface JsonSource {
  readonly value: unknown;
  readonly problems: readonly SyntaxProblem[];
  /** Where a value stands; of one that is missing, where it should be. */
  positionOf(pointer: string): Position;
}

const ADVICE: Partial<Record<string, string>> = {
  CommaExpected: 'A comma is missing before this.',
  ColonExpected: 'A colon is missing before this.',
  CloseBraceExpected: 'A closing brace "}" is missing.',
  CloseBracketExpected: 'A closing bracket "]" is missing.',
  PropertyNameExpected:
    'A name in quotation marks must stand here. Is there a comma too many before it?',
  ValueExpected: 'A value is missing here. Is there a comma too many?',
  UnexpectedEndOfString: 'The text has no closing quotation mark ".',
  InvalidCharacter: 'A line break or tab inside a text must be written as \\n or \\t.',
  InvalidEscapeCharacter:
    'After a backslash only " \\ / b f n r t u may stand. Write \\\\ for a backslash.',
  InvalidCommentToken: 'JSON has no comments. Take it out.',
  EndOfFileExpected: 'The file goes on after its end. Is there a brace too many?',
};

/** Reads a file's text. A file that is not JSON has problems, and no value. */
export function readJsonSource(withMark: string): JsonSource {
  const text = withMark.replace(/^\uFEFF/, '');
  try {
    return readText(text);
  } catch (error) {
    // Whoever goes down thousands of levels has no room left to come back.
    if (!(error instanceof RangeError)) throw error;
    return notJson('This is no FAQ: lists and objects stand in each other too deeply.', START);
  }
}

const START: Position = { line: 1, column: 1 };

const notJson = (message: string, position: Position): JsonSource => ({
  value: undefined,
  problems: [{ code: 'not-json', message, position }],
  positionOf: () => START,
});

function readText(text: string): JsonSource {
  const lines = lineStarts(text);
  const at = (offset: number): Position => positionAt(lines, offset);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const [error] = errors;
  if (error || !tree) {
    const code = error ? printParseErrorCode(error.error) : 'ValueExpected';
    const message = `This is not JSON. ${ADVICE[code] ?? 'It can’t be read from here on.'}`;
    return notJson(message, at(error?.offset ?? 0));
  }
  const value: unknown = JSON.parse(text);
  return {
    value,
    problems: duplicateKeys(tree).map(({ value: key, offset }) => ({
      code: 'duplicate-key',
      message: `"${String(key)}" stands twice here, and only the last one counts. Take one out.`,
      position: at(offset),
    })),
    positionOf: (pointer) => at(offsetOf(tree, pointer)),
  };
}

function offsetOf(tree: Node, pointer: string): number {
  const segments = pointer.split('/').slice(1).map(unescape);
  for (let length = segments.length; length > 0; length -= 1) {
    const path = segments
      .slice(0, length)
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    const node = findNodeAtLocation(tree, path);
    if (node) return node.offset;
  }
  return tree.offset;
}

const unescape = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

/** The names that stand twice in one object: JSON.parse drops the first without a word. */
function duplicateKeys(node: Node): Node[] {
  const children = node.children ?? [];
  const inside = children.flatMap(duplicateKeys);
  if (node.type !== 'object') return inside;
  const seen = new Set<unknown>();
  const twice = children.flatMap(({ children: [key] = [] }) => {
    if (!key || !seen.has(key.value)) {
      seen.add(key?.value);
      return [];
    }
    return [key];
  });
  return [...twice, ...inside];
}

function lineStarts(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
}

function positionAt(lines: readonly number[], offset: number): Position {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
