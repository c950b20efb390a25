import { noChange } from 'lit';
import { setCommittedValue } from 'lit/directive-helpers.js';
import {
  directive,
  Directive,
  type DirectiveParameters,
  type PropertyPart,
} from 'lit/directive.js';

/** The texts of a text area, one a line; lines with nothing on them are none. */
export const linesOf = (text: string): string[] =>
  text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');

/**
 * Lines as the value of a text area. What is typed stays as it is while it says the same: an empty
 * line that somebody has just begun must not go away under their hands.
 */
class LinesValue extends Directive {
  override update(part: PropertyPart, [lines]: DirectiveParameters<this>): unknown {
    const now = linesOf((part.element as HTMLTextAreaElement).value);
    const isSame = now.length === lines.length && now.every((line, i) => line === lines[i]);
    if (isSame) return noChange;
    setCommittedValue(part); // the person has changed it since
    return this.render(lines);
  }

  render(lines: readonly string[]): string {
    return lines.join('\n');
  }
}

export const linesValue = directive(LinesValue);
