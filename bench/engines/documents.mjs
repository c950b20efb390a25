/**
 * What the competitors search: entries and hand-off topics alike, so that a topic can win and the
 * question is handed over, as with this project's own search.
 * @typedef {{ number: number, kind: 'entry' | 'topic', id: string, question: string,
 *   phrasings: string[], answer: string }} Document
 *
 * @typedef {object} Top the best hit
 * @property {'entry' | 'topic'} kind
 * @property {string} id
 * @property {number} score the engine's own; more is better
 *
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} how in which way it is used
 * @property {(documents: Document[]) => { ask(text: string): Top | undefined }} create
 */

/** @returns {Document[]} */
export function documentsOf(faq) {
  const entries = faq.entries.map(({ id, question, phrasings, answer }) => ({
    ...{ kind: 'entry', id, question, phrasings, answer },
  }));
  const topics = faq.handoffTopics.map(({ id, question, phrasings, title }) => ({
    // A topic's message says that the article doesn't cover it: no words to find it by.
    ...{ kind: 'topic', id, question, phrasings, answer: title },
  }));
  return [...entries, ...topics].map((document, number) => ({ number, ...document }));
}
