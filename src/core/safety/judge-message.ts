import type { CompiledRules } from './compile-rules.js';
import { isGrave, judgeMatches, type Judgement } from './judge-matches.js';
import type { MessageReading } from './read-message.js';
import type { Reading } from './read-words.js';

/** What the phrases of one language say of a message, and how it is to be read for its cues. */
export interface MessageJudgement {
  readonly judgement: Judgement;
  /** Null where the message is clearly in another language or says nothing, unless a phrase is grave. */
  readonly reading: Reading | null;
}

const isSame = (one: Reading, other: Reading): boolean =>
  one.forms.join(' ') === other.forms.join(' ') && one.breaks.join() === other.breaks.join();

/** Moves places in one reading to about the same places in the other. */
function moved({ verdicts, framings }: Judgement, from: Reading, to: Reading): Judgement {
  const scale = from.words.length === 0 ? 1 : to.words.length / from.words.length;
  const move = (at: number): number => Math.floor(at * scale);
  return {
    verdicts: verdicts.map((verdict) => ({ ...verdict, at: move(verdict.at) })),
    framings: framings.map(({ frame, at }) => ({ frame, at: move(at) })),
  };
}

/** Judges a message both as written and with disguises undone. */
export function judgeMessage(message: MessageReading): MessageJudgement {
  const { rules, plain, repaired } = message;
  const asWritten = judgeMatches(rules, plain);
  if (repaired === null) {
    return { judgement: asWritten, reading: asWritten.verdicts.some(isGrave) ? plain : null };
  }
  if (isSame(plain, repaired)) return withReading(message, asWritten, repaired);
  const before = moved(asWritten, plain, repaired);
  const after = judgeMatches(rules, repaired);
  const judgement = {
    verdicts: [...before.verdicts, ...after.verdicts],
    framings: [...before.framings, ...after.framings],
  };
  return withReading(message, judgement, repaired);
}

/** Nothing but words that every text has: what the cues would make of their order means nothing. */
const saysNothing = ({ forms }: Reading, { classes }: CompiledRules): boolean =>
  forms.every((form) => classes.common.has(form));

/** The cues of a language are weighed where no other has more of its common words, or where a phrase is grave. */
function withReading(
  { isCommonest, rules }: MessageReading,
  judgement: Judgement,
  reading: Reading,
): MessageJudgement {
  const isWeighed =
    (isCommonest && !saysNothing(reading, rules)) || judgement.verdicts.some(isGrave);
  return { judgement, reading: isWeighed ? reading : null };
}
