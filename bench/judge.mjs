/** What a reply is worth, and what the worth of many is. */

/** Which entries are right for a question: those that quote a sentence it accepts. */
export function createJudge(faq, sentences) {
  const textOf = new Map(sentences.map(({ id, text }) => [id, text]));
  const quotesOf = new Map(faq.entries.map(({ id, source }) => [id, source.quotes]));
  const isRight = (id, { accept }) =>
    accept.some((s) => quotesOf.get(id).some((quote) => quote.includes(textOf.get(s))));

  /** @returns {'right' | 'wrong' | 'offered' | 'misoffered' | 'handedOver'} */
  return function judge(question, { kind, ids }) {
    const isGood = (id) => question.expect === 'answer' && isRight(id, question);
    if (kind === 'answer') return isGood(ids[0]) ? 'right' : 'wrong';
    if (kind === 'choices') return ids.some(isGood) ? 'offered' : 'misoffered';
    return 'handedOver';
  };
}

/** Shares of all questions, from 0 to 1. */
export function sharesOf(outcomes) {
  const shareOf = (kind) => outcomes.filter((outcome) => outcome === kind).length / outcomes.length;
  return Object.fromEntries(
    ['right', 'wrong', 'offered', 'misoffered', 'handedOver'].map((kind) => [kind, shareOf(kind)]),
  );
}

/** The figures of a table's row, from the questions and what was decided. */
export function figuresOf(questions, decisions, judge) {
  const outcomes = questions.map((question, i) => judge(question, decisions[i]));
  const among = (expect) => sharesOf(outcomes.filter((_, i) => questions[i].expect === expect));
  const covered = among('answer');
  const uncovered = among('handoff');
  return {
    right: covered.right,
    helped: covered.right + covered.offered,
    wrong: covered.wrong,
    uncoveredAnswered: uncovered.wrong,
    uncoveredOffered: uncovered.misoffered,
  };
}
