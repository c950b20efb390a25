import { normalise } from './normalise.js';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text, normalised, in order and with repetitions.
 * @param text any string
 */
export function tokenise(text: string): string[] {
  return normalise(text).match(WORD) ?? [];
}
