import { isGrave, type Judgement } from './judge-matches.js';
import type { Reading } from './read-words.js';
import { kindOf } from './word-kinds.js';

/** A stretch of a reading: `words[start]` up to, not including, `words[end]`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stands for the beginning and the end of a sentence. */
const EDGE = '.';
/** `=` marks a form that is not its stem: "=wanted" tells the past. */
const FORM = '=';

/** `!` marks what the phrases say of the stretch: their levels and frames. */
const PHRASE = '!';
/** The frames that change what a phrase means; each also stands together with the gravest level. */
const TURNING = new Set(['idiom', 'soften', 'past']);

function phraseCuesOf({ verdicts, framings }: Judgement, { start, end }: Stretch): Set<string> {
  const isIn = ({ at }: { readonly at: number }): boolean => at >= start && at < end;
  const cues = new Set<string>();
  for (const { group, level } of verdicts.filter(isIn)) {
    cues.add(`${PHRASE}${group}:${level}`).add(PHRASE + level);
  }
  const top =
    ['emergency', 'crisis', 'support'].find((level) => cues.has(PHRASE + level)) ?? 'none';
  cues.add(`${PHRASE}top:${top}`);
  for (const { frame } of framings.filter(isIn)) {
    cues.add(PHRASE + frame);
    if (TURNING.has(frame)) cues.add(`${PHRASE}${frame}+${top}`);
  }
  return cues;
}

/**
 * The cues of a stretch: what the phrases say of it, its words, and pairs of neighbours within
 * sentences. People of a family, weapons, numbers … stand as their kinds.
 */
export function cuesOf(reading: Reading, judgement: Judgement, stretch: Stretch): Set<string> {
  const { words, forms, breaks } = reading;
  const { start, end } = stretch;
  const cues = phraseCuesOf(judgement, stretch);
  let before = EDGE;
  for (let at = start; at < end; at++) {
    if (breaks[at] === 2 && at > start) {
      cues.add(`${before} ${EDGE}`);
      before = EDGE;
    }
    const word = words[at] ?? '';
    const form = forms[at] ?? '';
    const kind = kindOf(word);
    cues.add(kind).add(word).add(`${before} ${kind}`);
    if (form !== word) cues.add(FORM + form);
    before = kind;
  }
  if (end > start) cues.add(`${before} ${EDGE}`);
  return cues;
}

/** Below so many cues each counts the same: of a few words none is drowned by the others. */
const FEW_CUES = 14;
/** Of so many cues, about ten words, each counts as much as its weight in the table. */
const USUAL_CUES = 25;
const FADING = 0.75;

/**
 * How much of its weight each of `count` cues gives. The more there are, the less: harmless words add
 * up in a long story, and one that is dangerous in four words means little in forty.
 */
export const shareOfEach = (count: number): number =>
  (USUAL_CUES / Math.max(FEW_CUES, count)) ** FADING;

/** A message of so many words is weighed as a whole. */
const WHOLE_WORDS = 40;
/** Longer ones are weighed in windows of whole sentences as well, so that nothing around hides a part. */
const WINDOW_WORDS = 30;
const STEP_WORDS = 8;

/** The stretches that are weighed, in order; each word is in a few of them at most. */
export function windowsOf({ words, breaks }: Reading): Stretch[] {
  const { length } = words;
  if (length <= WHOLE_WORDS) return [{ start: 0, end: length }];
  const isStart = (at: number): boolean => breaks[at] === 2 || at === length;
  const windows: Stretch[] = [];
  for (let start = 0; start < length;) {
    let end = Math.min(start + WINDOW_WORDS, length);
    while (end > start && !isStart(end)) end--;
    // A sentence longer than a window is cut where the window ends.
    if (end === start) end = Math.min(start + WINDOW_WORDS, length);
    windows.push({ start, end });
    if (end === length) break;
    let next = start + STEP_WORDS;
    while (next < end && !isStart(next)) next++;
    start = next < end ? next : isStart(end) ? end : end - WINDOW_WORDS / 2;
  }
  return windows;
}

/** The sentences in which a phrase is grave: they are weighed alone as well, whatever stands around. */
export function graveSentencesOf({ breaks, words }: Reading, { verdicts }: Judgement): Stretch[] {
  const sentences = new Map<number, Stretch>();
  for (const { at } of verdicts.filter(isGrave)) {
    let start = at;
    while (start > 0 && breaks[start] !== 2) start--;
    let end = at + 1;
    while (end < words.length && breaks[end] !== 2) end++;
    sentences.set(start, { start, end });
  }
  return [...sentences.values()];
}
