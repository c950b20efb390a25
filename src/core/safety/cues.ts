import { isGrave, type Judgement } from './judge-matches.js';
import { BREAK, endsSentence, type Reading } from './read-words.js';
import { kindOf } from './word-kinds.js';

/** A stretch of a reading: `words[start]` up to, not including, `words[end]`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Stands for the beginning and the end of a sentence. */
const EDGE = '.';
/** Stands for the beginning of one after a question, so that an answer can be told; alone for a question. */
const QUESTION = '?';
const edgeAt = (strength: number | undefined): string =>
  strength === BREAK.question ? QUESTION : EDGE;
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

/** Words that deny what follows; `~` marks what they deny: "never going to" is another "going". */
const DENYING = new Set(
  'not no never without nobody none nor neither cannot nunca ni jamas sin tampoco nadie'.split(' '),
);
const DENIED = '~';
/** So far a denial reaches, within its clause. */
const DENIED_WORDS = 5;

function deniedKindsOf({ words, breaks }: Reading, { start, end }: Stretch): string[] {
  const denied: string[] = [];
  let reach = 0;
  for (let at = start; at < end; at++) {
    const word = words[at] ?? '';
    if ((breaks[at] ?? 0) > 0) reach = 0;
    if (reach-- > 0) denied.push(DENIED + kindOf(word));
    if (DENYING.has(word)) reach = DENIED_WORDS;
  }
  return denied;
}

/**
 * The cues of a stretch: what the phrases say of it, its words, what is denied, and pairs of neighbours
 * within sentences. People of a family, weapons, numbers … stand as their kinds.
 */
export function cuesOf(reading: Reading, judgement: Judgement, stretch: Stretch): Set<string> {
  const { words, forms, breaks } = reading;
  const { start, end } = stretch;
  const cues = phraseCuesOf(judgement, stretch);
  let before = edgeAt(breaks[start]);
  for (let at = start; at < end; at++) {
    if (at > start && endsSentence(breaks[at])) {
      cues.add(`${before} ${EDGE}`);
      before = edgeAt(breaks[at]);
    }
    if (breaks[at + 1] === BREAK.question) cues.add(QUESTION);
    const word = words[at] ?? '';
    const form = forms[at] ?? '';
    const kind = kindOf(word);
    cues.add(kind).add(word).add(`${before} ${kind}`);
    if (form !== word) cues.add(FORM + form);
    before = kind;
  }
  if (end > start) cues.add(`${before} ${EDGE}`);
  for (const cue of deniedKindsOf(reading, stretch)) cues.add(cue);
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

/** Of what a message amounts to, so much its gravest stretch tells, and the rest the whole. */
export const STRETCH_SHARE = 0.3;
/** A longer sentence is weighed in windows. */
const SENTENCE_WORDS = 40;
const WINDOW_WORDS = 30;

/** The sentences of a reading, in order. */
function sentencesOf({ words, breaks }: Reading): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (let end = 1; end <= words.length; end++) {
    if (end < words.length && !endsSentence(breaks[end])) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

/** A sentence, or of an endless one windows that overlap by half. */
function windowsOf({ start, end }: Stretch): Stretch[] {
  const windows: Stretch[] = [];
  let from = start;
  for (; end - from > SENTENCE_WORDS; from += WINDOW_WORDS / 2)
    windows.push({ start: from, end: from + WINDOW_WORDS });
  return [...windows, { start: from, end }];
}

/** The stretches that are weighed beside the whole, in order; none where there is only one. */
export function stretchesOf(reading: Reading): Stretch[] {
  const stretches = sentencesOf(reading).flatMap(windowsOf);
  return stretches.length > 1 ? stretches : [];
}

/** The sentences in which a phrase is grave: they are weighed alone as well, whatever stands around. */
export function graveSentencesOf(reading: Reading, { verdicts }: Judgement): Stretch[] {
  const grave = verdicts.filter(isGrave);
  return sentencesOf(reading).filter(({ start, end }) =>
    grave.some(({ at }) => at >= start && at < end),
  );
}
