import type { CompiledRules } from './compile-rules.js';
import type { Match } from './match-rules.js';
import type { WordClass } from './phrase-book.js';
import { endsSentence, type Reading } from './read-words.js';

/** Who a phrase is about. */
export type Person = 'self' | 'other' | 'generic';

/** How many words before a phrase can belong to its verb. */
const VERB_WINDOW = 4;
const QUOTE_WINDOW = 3;
/** One of them is somebody, where more of them are nobody in particular. */
const SOMEONE = new Set(['alguien', 'patient', 'person', 'man', 'woman']);

/**
 * What the words around a phrase say about it: who, when, not, asked or stated. Everything that
 * looks further than a few words is worked out once for the text, so that a long text stays linear.
 */
export class Frames {
  readonly #rules: CompiledRules;
  readonly #words: readonly string[];
  readonly #forms: readonly string[];
  readonly #breaks: readonly number[];
  readonly #sentence: number[] = [];
  readonly #clause: number[] = [];
  readonly #clauseStart: number[] = [];
  /** The nearest word that names a person, at or before each word of the same sentence, or -1. */
  readonly #subject: number[] = [];
  readonly #pastSentences = new Set<number>();
  readonly #nowClauses = new Set<number>();
  readonly #idioms: boolean[];
  readonly #soft: boolean[];
  #hasEcho = false;

  constructor(rules: CompiledRules, reading: Reading, matches: readonly Match[]) {
    this.#rules = rules;
    this.#words = reading.words;
    this.#forms = reading.forms;
    this.#breaks = reading.breaks;
    this.#idioms = this.#words.map(() => false);
    this.#soft = this.#words.map(() => false);
    this.#divide();
    for (const match of matches) {
      const { group } = match.rule;
      if (group === 'idiom') this.#idioms.fill(true, match.start, match.end);
      else if (group === 'soften') this.#soft.fill(true, match.start, match.end);
      else if (group === 'echo') this.#hasEcho = true;
      else if (group === 'confess') this.#confess(match);
      else if (group === 'past') this.#markPast(match.start);
      else if (group === 'now') this.#nowClauses.add(this.#clause[match.start] ?? -1);
    }
  }

  #is(wordClass: WordClass, at: number): boolean {
    const word = this.#words[at];
    return word !== undefined && this.#rules.classes[wordClass].has(word);
  }

  /** Like `is`, for classes of forms: tenses and persons. */
  #hasForm(wordClass: WordClass, at: number): boolean {
    const form = this.#forms[at];
    return form !== undefined && this.#rules.classes[wordClass].has(form);
  }

  #isPastForm(at: number): boolean {
    const form = this.#forms[at] ?? '';
    return this.#hasForm('pastVerb', at) || (form.endsWith('ed') && form !== this.#words[at]);
  }

  #divide(): void {
    let sentence = -1;
    let clause = -1;
    let subject = -1;
    this.#words.forEach((_word, at) => {
      const strength = this.#breaks[at] ?? 0;
      if (endsSentence(strength)) {
        sentence++;
        subject = -1;
      }
      if (strength > 0 || this.#is('split', at)) {
        clause++;
        this.#clauseStart[clause] = at;
      }
      if (this.#namesPerson(at)) subject = at;
      this.#sentence.push(sentence);
      this.#clause.push(clause);
      this.#subject.push(subject);
    });
  }

  #namesPerson(at: number): boolean {
    if (this.#hasForm('other', at))
      return this.#words[at - 2] !== 'for' || this.#words[at - 1] !== 'a';
    return (
      this.#hasForm('speaker', at) || this.#hasForm('generic', at) || this.#hasForm('vague', at)
    );
  }

  /** "That was years ago." speaks of the sentence before it. */
  #markPast(at: number): void {
    const sentence = this.#sentence[at] ?? 0;
    this.#pastSentences.add(sentence);
    let first = at;
    while (first > 0 && first > at - VERB_WINDOW && this.#sentence[first - 1] === sentence) first--;
    if (this.#is('that', first)) this.#pastSentences.add(sentence - 1);
  }

  /** Whether the phrase is hidden by an idiom. */
  isIdiom(match: Match): boolean {
    return this.#idioms.slice(match.start, match.end).includes(true);
  }

  /** Whether it is only talked about, as in "suicide prevention". */
  isSoftened(match: Match): boolean {
    const soft = this.#soft.slice(match.start, match.end);
    // "help a suicidal friend" is about the friend.
    return match.rule.group === 'theirs' ? !soft.includes(false) : soft.includes(true);
  }

  /** "and so do I": what was said of somebody else holds for the writer. */
  get hasEcho(): boolean {
    return this.#hasEcho;
  }

  /** "its me": who a general question is meant for, if that is said. */
  confessed: Person | undefined;

  #confess({ start, end }: Match): void {
    const { other } = this.#rules.classes;
    const isOther = this.#forms.slice(start, end).some((form) => other.has(form));
    if (this.confessed !== 'self') this.confessed = isOther ? 'other' : 'self';
  }

  /** Who the phrase is about, or undefined when nobody is named. */
  person(match: Match): Person | undefined {
    const { start, end } = match;
    const at = endsSentence(this.#breaks[start]) ? -1 : (this.#subject[start - 1] ?? -1);
    if (at >= 0 && this.#isQuoted(at, start)) return 'other';
    const inside = this.#subjectInside(match);
    const isOthers = inside !== undefined && !this.#hasForm('speaker', inside);
    const { self } = this.#rules.classes;
    const hasSelf = this.#words.slice(start, end).some((word) => self.has(word));
    if ((hasSelf && !isOthers) || this.#words[start - 1] === 'me') return 'self';
    const subject = inside ?? at;
    if (subject < 0) return undefined;
    // "my 15-year-old wants to"
    if (this.#forms[start] === 'wants' && this.#words[subject] === 'my') return 'other';
    // "you won't hear from me again" speaks to somebody, not about people in general.
    if (match.rule.group === 'sign' && this.#hasForm('vague', subject)) return 'self';
    return this.#personAt(subject);
  }

  /** "is my husband suicidal", "toddler ate": the phrase itself names who. */
  #subjectInside({ start, end, rule }: Match): number | undefined {
    const { group } = rule;
    if (group === 'sign' || group === 'wish' || group === 'act') return undefined;
    const inside = this.#subject[group === 'claim' ? end - 1 : Math.min(start + 1, end - 1)] ?? -1;
    // "everyone would be better off without her" is about her.
    if (group === 'theirs' && this.#hasForm('vague', inside)) return undefined;
    return inside >= start ? inside : undefined;
  }

  #personAt(at: number): Person {
    if (this.#is('self', at)) return 'self';
    // "my patient", "a patient of mine"
    if (this.#is('self', at - 1) || this.#words[at + 2] === 'mine') return 'other';
    if (this.#hasForm('generic', at) || this.#hasForm('vague', at)) return 'generic';
    // "people say they", "someone who says she": the pronoun stands for nobody in particular.
    const earlier = at > 0 ? (this.#subject[at - 1] ?? -1) : -1;
    const isSame = this.#sentence[earlier] === this.#sentence[at];
    if (this.#hasForm('pronoun', at) && isSame && this.#hasForm('generic', earlier))
      return 'generic';
    return 'other';
  }

  /** Whether the nearest person named is the writer: "I", not "my aunt". */
  isWriter(match: Match): boolean {
    const word = this.#words[this.#subject[match.start] ?? -1];
    return word === 'i' || word === 'we' || word === 'you' || word === 'yo';
  }

  /** The phrase as it was found. */
  text(match: Match): string {
    return this.#words.slice(match.start, match.end).join(' ');
  }

  /** "someone collapsed" is somebody; "people collapse" is nobody. */
  isSomeone(match: Match): boolean {
    const word = this.#words[this.#subject[match.start] ?? -1] ?? '';
    return word.startsWith('some') || SOMEONE.has(word);
  }

  /** Whether somebody else is quoted: "mi hijo dice: quiero morir". */
  isQuoted(match: Match): boolean {
    return this.#isQuoted(this.#subject[match.start - 1] ?? -1, match.start);
  }

  /** `my son said "I want to die"`: the I is his. */
  #isQuoted(subject: number, start: number): boolean {
    const from = this.#is('self', subject) ? subject : start;
    for (let at = from - 1; at >= from - QUOTE_WINDOW && at >= 0; at--) {
      if (this.#sentence[at] !== this.#sentence[from]) return false;
      if (!this.#hasForm('say', at)) continue;
      const speaker = this.#subject[at] ?? -1;
      return speaker >= 0 && this.#hasForm('other', speaker);
    }
    return false;
  }

  /** "not", "never", "no plans to" before the phrase, with nothing but fillers between. */
  isNegated(match: Match): boolean {
    let at = match.start - 1;
    if (this.#breaks[match.start] !== 0) return false;
    // "have to worry after I'm gone": the "not" belongs to what stands before.
    if (this.#is('split', match.start) || this.#is('wh', match.start)) return false;
    while (at >= 0 && this.#is('negationFiller', at) && this.#breaks[at] === 0) at--;
    if (this.#is('negationFiller', at)) return false;
    if (!this.#is('negator', at) && !this.#hasForm('negator', at)) return false;
    for (let before = at - 1; before >= at - 3 && before >= 0; before--) {
      // "que no se espanten: no tengo": what stands before a colon is another matter.
      if ((this.#breaks[before + 1] ?? 0) > 0) break;
      if (this.#is('negationBlock', before)) return false;
    }
    const word = this.#words[at];
    if (word === 'not') return this.#is('auxiliary', at - 1) || this.#breaks[at] !== 0;
    if (word === 'no' && this.#rules.language === 'en') return this.#is('negationAfter', at + 1);
    return true;
  }

  /** Whether it is told as something over. */
  isPast(match: Match): boolean {
    const { start } = match;
    if (this.#isUsedTo(start)) return true;
    if (this.#nowClauses.has(this.#clause[start] ?? -1)) return false;
    if (this.#nowClauses.has(this.#clause[match.end - 1] ?? -1)) return false;
    const first = Math.max(this.#clauseStart[this.#clause[start] ?? 0] ?? 0, start - VERB_WINDOW);
    let isPastVerb = false;
    const last = Math.max(start + 2, match.end);
    for (let at = first; at < last && this.#sameClause(at, start, match.end); at++) {
      const isReal = !this.#hasForm('wouldBe', at - 1) && !this.#hasForm('wouldBe', at - 2);
      if (at < start + 2 && this.#hasForm('present', at) && isReal) return false;
      if (this.#isPastForm(at)) isPastVerb = true;
    }
    if (!isPastVerb) return false;
    return this.#pastSentences.has(this.#sentence[start] ?? -1) || this.#isWeaklyPast(match, first);
  }

  /** What stands in another clause, and outside the phrase, does not tell its tense. */
  #sameClause(at: number, start: number, end: number): boolean {
    return at < end || this.#clause[at] === this.#clause[start];
  }

  /** "used to" says it by itself, even with "every day". */
  #isUsedTo(start: number): boolean {
    for (let at = start - 1; at >= start - VERB_WINDOW && at >= 0; at--) {
      if (this.#forms[at] === 'used' && this.#forms[at + 1] === 'to') return true;
    }
    return false;
  }

  /** "I was suicidal", "I wanted to die": over, even where no time is given. */
  #isWeaklyPast(match: Match, first: number): boolean {
    if (match.rule.group !== 'claim' && match.rule.group !== 'wish') return false;
    // Of wishes only "wanted to": "was hoping I'd die" may be last night.
    if (match.rule.group === 'wish') return this.#hasForm('weakPast', match.start);
    for (let at = first; at < match.start + 2; at++) if (this.#hasForm('weakPast', at)) return true;
    return false;
  }

  /** "took his own life": the phrase itself says that it is over, unless it was only tried. */
  isCompleted(match: Match): boolean {
    for (let at = match.start; at < match.end; at++) {
      if (this.#hasForm('completed', at)) return !this.#is('negationBlock', match.start - 1);
    }
    return false;
  }

  /** "to slit", "might cut": not done, only meant. */
  isMeant(match: Match): boolean {
    return this.#is('modal', match.start - 1);
  }

  /** "took", "has swallowed", "is taking": done or being done, not asked about or planned. */
  isDone(match: Match): boolean {
    for (let at = match.start; at < match.end; at++) {
      if (this.#isPastForm(at)) return true;
      if (this.#forms[at]?.endsWith('ing') && this.#words[at - 1] === 'be') return true;
    }
    return false;
  }

  /** Whether the clause asks, as far as its first word tells. */
  isAsked(match: Match): boolean {
    const first = this.#clauseStart[this.#clause[match.start] ?? 0] ?? 0;
    return this.#hasForm('opener', first) || this.#is('wh', first);
  }

  /** Asked in general ("can ketamine cause chest pain?") or supposed ("if I have ..."). */
  isSupposed(match: Match): boolean {
    const clause = this.#clause[match.start] ?? 0;
    const first = this.#clauseStart[clause] ?? 0;
    const from = Math.max(first, match.start - 2 * VERB_WINDOW);
    let hasIf = false;
    for (let at = from; at < match.start; at++) if (this.#is('if', at)) hasIf = true;
    const isWh = this.#is('wh', first);
    if (isWh && this.#asksWhatToDo(first, match.start)) return false;
    if (hasIf || isWh) return true;
    if (!this.#hasForm('opener', first) || this.#words[first + 1] === 'not') return false;
    // "is it normal that I can't breathe" states it; "can I faint" and "can it cause" ask.
    const subject = this.#subject[match.start] ?? -1;
    const isStated = subject > first + 1 && this.#personAt(subject) !== 'generic';
    return !isStated;
  }

  /** "what should I do if": whoever asks so needs the answer now. */
  #asksWhatToDo(first: number, end: number): boolean {
    for (let at = first + 1; at < end && at < first + VERB_WINDOW; at++) {
      if (this.#words[at] === 'i' && this.#words[at + 1] === 'do') return true;
      if (this.#words[at] === 'hago' || this.#words[at] === 'hacer') return true;
    }
    return false;
  }

  /** A slip or a child, not a purpose. */
  isAccident(): boolean {
    return this.#words.some((_word, at) => this.#hasForm('accident', at));
  }
}
