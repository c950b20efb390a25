import type { Faq, Reply, Responder } from '../../src/core/index.js';

/** A line of questions.*.jsonl. */
export interface GoldenQuestion {
  readonly q: string;
  readonly expect: 'answer' | 'handoff' | 'smalltalk';
  readonly accept?: readonly string[];
}

/** Shares in percent. */
export interface Quality {
  readonly firstRight: number;
  /** The right answer, or among the choices. */
  readonly helped: number;
  readonly wrong: number;
  readonly outOfScopeAnswered: number;
  readonly outOfScopeOffered: number;
  readonly smallTalkMissed: number;
}

export interface ArticleSentence {
  readonly id: string;
  readonly text: string;
}

export async function readGolden(
  name: 'tune' | 'test' | 'es.tune' | 'es.test',
): Promise<GoldenQuestion[]> {
  const response = await fetch(new URL(`questions.${name}.jsonl`, import.meta.url));
  const lines = (await response.text()).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as GoldenQuestion);
}

/** Puts the questions to a responder and counts what became of them. */
export function measure(
  responder: Responder,
  faq: Faq,
  questions: readonly GoldenQuestion[],
  sentences: readonly ArticleSentence[],
): Quality {
  const idOf = new Map(sentences.map(({ id, text }) => [text, id]));
  const quotedBy = new Map(
    faq.entries.map(({ id, source }) => [
      id,
      new Set(source.quotes.map((quote) => idOf.get(quote))),
    ]),
  );
  const isRight = (id: string | undefined, accept: readonly string[] = []): boolean =>
    id !== undefined && accept.some((sentence) => quotedBy.get(id)?.has(sentence));

  const asked = questions.map((question) => {
    const reply = responder.reply(question.q);
    // Below a card the answer is there as well.
    return { question, reply: reply.below ?? reply };
  });
  const share = (
    expect: GoldenQuestion['expect'],
    isCounted: (reply: Reply, accept?: readonly string[]) => boolean,
  ): number => {
    const some = asked.filter(({ question }) => question.expect === expect);
    const counted = some.filter(({ question, reply }) => isCounted(reply, question.accept));
    return Math.round((1000 * counted.length) / some.length) / 10;
  };
  return {
    firstRight: share(
      'answer',
      ({ kind, entryIds }, accept) => kind === 'answer' && isRight(entryIds[0], accept),
    ),
    helped: share('answer', ({ entryIds }, accept) => entryIds.some((id) => isRight(id, accept))),
    wrong: share(
      'answer',
      ({ kind, entryIds }, accept) => kind === 'answer' && !isRight(entryIds[0], accept),
    ),
    outOfScopeAnswered: share('handoff', ({ kind }) => kind === 'answer'),
    outOfScopeOffered: share('handoff', ({ entryIds }) => entryIds.length > 0),
    smallTalkMissed: share('smalltalk', ({ entryIds }) => entryIds.length > 0),
  };
}
