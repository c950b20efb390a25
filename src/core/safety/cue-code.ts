/** Where a cue's weights stand in the table, and what they are weights for. */

/** Cues stand as numbers of so many bits, their slots. Two in one slot are learnt together. */
export const SLOT_BITS = 19;

/**
 * The slot of a cue: FNV-1a, stirred once more at the end, so that its high bits are as good as its
 * low ones.
 */
export function slotOf(cue: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < cue.length; at++) {
    hash = Math.imul(hash ^ cue.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> (32 - SLOT_BITS);
}

/** The classes of messages that have a sum, in the order of the columns; what is ordinary has 0. */
export const CLASSES = [
  'idiom',
  'distress',
  'pastOrInfo',
  'negated',
  'explicit',
  'indirect',
  'other',
  'emergency',
] as const;
/** From this class on they mean danger. */
export const FIRST_OF_DANGER = CLASSES.indexOf('explicit');
