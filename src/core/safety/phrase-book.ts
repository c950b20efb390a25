/** The languages the detector reads. */
export type Language = 'en' | 'es';

/**
 * What a phrase is evidence of.
 *
 * act: the writer's own death or injury, said outright. wish: a wish to die. sign: said
 * indirectly. claim: "I am suicidal". theirs: an act of a third person. method: how to die.
 * violence: harm to somebody else. intake, misdose, overdose: something was swallowed.
 * injury: self-harm under way or means in hand. symptom, collapse: a medical emergency
 * (collapse only of somebody else: who writes is awake). abuse, distress, topic: support.
 */
export type Signal =
  | 'act'
  | 'wish'
  | 'sign'
  | 'claim'
  | 'theirs'
  | 'method'
  | 'violence'
  | 'intake'
  | 'misdose'
  | 'overdose'
  | 'injury'
  | 'symptom'
  | 'collapse'
  | 'abuse'
  | 'distress'
  | 'topic';

/**
 * What a phrase says about the words around it.
 *
 * idiom: not meant literally, hides every signal it overlaps. soften: a talk about the subject,
 * brings a signal it overlaps down to support. past, now: when. echo: "so do I".
 * confess: "it's me", "asking for my wife": says of whom a general question is meant.
 */
export type Frame = 'idiom' | 'soften' | 'past' | 'now' | 'echo' | 'confess';

/** The word classes the frames are made of; each is one string of words. */
export type WordClass =
  | 'self'
  | 'speaker'
  | 'that'
  | 'other'
  | 'generic'
  | 'vague'
  | 'pronoun'
  | 'say'
  | 'split'
  | 'stop'
  | 'negator'
  | 'negationAfter'
  | 'negationFiller'
  | 'negationBlock'
  | 'auxiliary'
  | 'turned'
  | 'present'
  | 'pastVerb'
  | 'weakPast'
  | 'completed'
  | 'wouldBe'
  | 'modal'
  | 'opener'
  | 'wh'
  | 'if'
  | 'accident'
  | 'common';

/**
 * Everything the detector knows of one language: data for people to read and to review.
 *
 * A phrase is one line. Its words are separated by spaces; `a|b_c` is a choice of "a" and "b c",
 * `a?` may be left out, `suicid*` stands for every word that begins so, CAPITALS name a list, `~` is a gap of up
 * to four words (none of the class `stop`), `#` a number of eight or more, `%` any number, `,`
 * the end of a clause, `.` the end of a sentence and `^` its beginning. Verbs stand for all their
 * forms ("kill", "be"), contractions are written out ("do not") and fillers ("really") left out,
 * as they are in the text when it is compared.
 */
export interface PhraseBook {
  readonly language: Language;
  /** `spelling=words`, separated by commas: text-speak, slang and contractions. */
  readonly aliases: string;
  /** Irregular forms: `stem form form`, separated by commas; regular endings need no list. */
  readonly stems: string;
  /** Words without weight, dropped from the text. */
  readonly fillers: string;
  /** Words whose misspellings are understood. */
  readonly targets: string;
  /** Words that are near a target and are no misspelling of it. */
  readonly guards: string;
  readonly lists: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<WordClass, string>>;
  readonly signals: Readonly<Record<Signal, string>>;
  readonly frames: Readonly<Record<Frame, string>>;
  /** True where the verb's ending says who ("quiero", "quiere"), so that no subject is looked for. */
  readonly personInVerb: boolean;
  /** What a denial is made with: "not". */
  readonly not: string;
}
