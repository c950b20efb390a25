import { jsonText } from '../text/json-text.js';
import type { ConversationState, Message } from './state.js';

/** One question of the visitor, to be asked again after the page was left: the answers come from the file. */
export interface Turn {
  readonly question: string;
  /** The language of the dataset that answered: another one's would not understand it. */
  readonly language: string;
  /** Where the visitor picked an entry; null where the question was typed. */
  readonly entryId: string | null;
}

/** Whose conversation it is, and from when. */
export interface MemoryPlace {
  /** Address of the FAQ: a widget with another one has nothing to do with it. */
  readonly source: string;
  readonly nowMs: number;
}

/** What was said longer ago is forgotten. */
export const REMEMBERED_MS = 30 * 60_000;
const TURNS_MAX = 30;
const QUESTION_MAX = 2_000;
/** All turns at their longest, each letter written as an escape. */
const TEXT_MAX = 400_000;

type Reply = Extract<Message, { from: 'faq' }>;

/**
 * The turns that may be stored. Nothing of someone in danger or distress: neither card nor words,
 * and no question that only brought up support.
 * @param expiredId the last message that was forgotten: it and those before it don't come back
 */
export function turnsOf({ messages }: ConversationState, expiredId = -Infinity): readonly Turn[] {
  return messages
    .filter((item): item is Reply => item.from === 'faq' && item.id > expiredId)
    .filter(({ content, assessment }) => content.kind !== 'safety' && assessment.level === 'none')
    .flatMap(({ content, language, question }) => {
      if (language === null) return [];
      const isPicked = content.kind === 'answer' && content.entry.question === question;
      return [{ question, language, entryId: isPicked ? content.entry.id : null }];
    })
    .slice(-TURNS_MAX);
}

/** @returns null when there is nothing to store */
export function serialiseTurns(
  turns: readonly Turn[],
  { source, nowMs }: MemoryPlace,
): string | null {
  return turns.length === 0 ? null : jsonText({ version: 1, at: nowMs, source, turns });
}

/**
 * Reads what was stored. Storage is the page's: what is in there is not trusted.
 * @returns no turns when it can't be read, is another widget's, or too old
 */
export function parseTurns(text: string | null, { source, nowMs }: MemoryPlace): readonly Turn[] {
  const stored = fieldsOf(text !== null && text.length <= TEXT_MAX ? parsed(text) : null);
  const at = stored.get('at');
  const turns = stored.get('turns');
  const isOurs = stored.get('version') === 1 && stored.get('source') === source;
  // From the future: the clock was set back, and nobody knows how old it is.
  const isFresh = typeof at === 'number' && at <= nowMs && nowMs - at < REMEMBERED_MS;
  if (!isOurs || !isFresh || !Array.isArray(turns)) return [];
  return turns.slice(-TURNS_MAX).flatMap(turnOf);
}

function turnOf(value: unknown): Turn[] {
  const fields = fieldsOf(value);
  const question = fields.get('question');
  const language = fields.get('language');
  const entryId = fields.get('entryId');
  const isTurn =
    typeof question === 'string' && question.trim() !== '' && typeof language === 'string';
  if (!isTurn) return [];
  const id = typeof entryId === 'string' ? entryId : null;
  return [{ question: question.slice(0, QUESTION_MAX), language, entryId: id }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const fieldsOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
