import { tokenise } from '../text/tokenise.js';
import { benefitIn, claimsIn } from './claim-words.js';
import type { FileContent, FileItem, PlacedText } from './file-items.js';
import type { ContentCode, Finding } from './finding.js';
import { readabilityOf } from './readability.js';
import { dueDay, isDay, REVIEW_YEARS } from './review-dates.js';

/**
 * The rules for what a file says: length, reading grade, claims, caveats, reviews, questions that
 * stand twice. Pure: the day comes from outside.
 * @param today ISO 8601 day
 */
export function checkContent(content: FileContent, today: string): Finding[] {
  const inUse = content.items.filter(({ status }) => status !== 'retired');
  return [
    ...[content.greeting, content.disclaimer].flatMap((text) => checkClaims(text, 'entry')),
    ...inUse.flatMap((item) => [
      ...checkAnswer(item, content.language),
      ...checkReview(item, today),
    ]),
    ...duplicates(inUse),
    ...drafts(inUse),
    ...neverReviewed(inUse),
  ];
}

const problem = (code: ContentCode, path: string, message: string): Finding => ({
  level: 'problem',
  code,
  path,
  message,
});

function checkAnswer(item: FileItem, language: string): Finding[] {
  const { answer, caveat, kind } = item;
  const { words, wordsMax, tooHard } = readabilityOf(answer.text, language);
  const findings = [answer, ...(caveat ? [caveat] : [])].flatMap((text) => checkClaims(text, kind));
  if (words > wordsMax) {
    const message = `Has ${words} words; at most ${wordsMax} are read. Shorten it, or make two entries of it.`;
    findings.push(problem('too-many-words', answer.path, message));
  }
  if (tooHard !== null) {
    const message = `The text ${tooHard}. Use shorter sentences and everyday words.`;
    findings.push(problem('hard-to-read', answer.path, message));
  }
  const benefit = kind === 'entry' && caveat === null ? benefitIn(answer.text) : null;
  if (benefit !== null) {
    const message = `"${benefit}" may state a benefit of a treatment, and there is no caveat. Add the article's own caution as "caveat"; if no benefit is meant, write "caveat": "".`;
    findings.push(problem('benefit-without-caveat', answer.path, message));
  }
  return findings;
}

/** A topic says what the article does not cover, a cure among it: there a denial is for the sentence. */
function checkClaims({ text, path }: PlacedText, kind: FileItem['kind']): Finding[] {
  return claimsIn(text, kind === 'topic' ? 'sentence' : 'words').map(({ words, why }) =>
    problem(
      'claim',
      path,
      `Says "${words}": ${why}. Say it without that, or say what is not known.`,
    ),
  );
}

function checkReview({ review, path, changedSinceReview }: FileItem, today: string): Finding[] {
  const wrong = (['on', 'due'] as const).filter((key) => review[key] !== '' && !isDay(review[key]));
  if (wrong.length > 0) {
    return wrong.map((key) =>
      problem(
        'review-date',
        `${path}/review/${key}`,
        `"${review[key].slice(0, 60)}" is no day. Write it as year-month-day, such as 2025-03-31.`,
      ),
    );
  }
  if (review.on > today) {
    const message = `The review is dated ${review.on}, and that day is still to come. Correct the date.`;
    return [problem('review-date', `${path}/review/on`, message)];
  }
  if (changedSinceReview !== null) {
    const message = `The text was changed on ${changedSinceReview}, after its review on ${review.on}. Have it read again, and put the new day under "on".`;
    return [problem('changed-since-review', `${path}/review/on`, message)];
  }
  const due = dueDay(review);
  if (due === null || due >= today) return [];
  const since = review.on === '' ? '' : ` It was last read on ${review.on}.`;
  const rule = review.due === '' ? ` (${REVIEW_YEARS * 12} months after the review)` : '';
  return [
    problem(
      'review-overdue',
      `${path}/review`,
      `This answer was to be read again by ${due}${rule}.${since} Have it read, and put the new day under "on".`,
    ),
  ];
}

/** The same way of asking in two places: only one of them can win. */
function duplicates(items: readonly FileItem[]): Finding[] {
  const first = new Map<string, { readonly item: FileItem; readonly path: string }>();
  return items.flatMap((item) =>
    [item.question, ...item.phrasings].flatMap(({ text, path }) => {
      const key = tokenise(text).join(' ');
      const before = first.get(key);
      if (key === '') return [];
      if (!before) {
        first.set(key, { item, path });
        return [];
      }
      const isSame = before.item === item;
      const message = isSame
        ? `"${text}" stands twice in "${item.id}". Take one out.`
        : `"${text}" stands in "${before.item.id}" too. Keep it where it belongs and take the other out.`;
      // Twice in one entry does no harm to visitors.
      return [
        {
          ...problem('duplicate-question', path, message),
          level: isSame ? 'note' : 'problem',
        } as const,
      ];
    }),
  );
}

function drafts(items: readonly FileItem[]): Finding[] {
  return summary(
    items.filter(({ status }) => status === 'draft'),
    'draft',
    (count) =>
      `${count} are drafts. When a clinician has read one, set its "status" to "published" and, of an entry, fill in "review".`,
  );
}

/** Of published entries: a draft says itself that nobody has reviewed it. */
function neverReviewed(items: readonly FileItem[]): Finding[] {
  return summary(
    items.filter(
      ({ kind, status, review }) =>
        kind === 'entry' && status === 'published' && (review.by === '' || review.on === ''),
    ),
    'not-reviewed',
    (count) =>
      `${count} say nobody has reviewed them. Have a clinician read them, and put name and day into "review".`,
  );
}

/** One note for all of a kind, at the first: forty lines that say the same are not read. */
function summary(
  items: readonly FileItem[],
  code: ContentCode,
  message: (count: string) => string,
): Finding[] {
  const [first] = items;
  if (!first) return [];
  const ids = items.slice(0, 3).map(({ id }) => `"${id}"`);
  const rest = items.length > ids.length ? ` and ${items.length - ids.length} more` : '';
  const count = `${items.length} ${items.length === 1 ? 'entry' : 'entries'} (${ids.join(', ')}${rest})`;
  return [{ level: 'note', code, path: first.path, message: message(count) }];
}
