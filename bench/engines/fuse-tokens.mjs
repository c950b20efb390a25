import Fuse from 'fuse.js';

/** fuse.js' token search, with one record a phrasing and the threshold that serve it best. */
export const fuseTokens = {
  name: 'fuse.js, token search',
  how: '`useTokenSearch` with `threshold: 0.2`; one record a phrasing',
  create(documents) {
    const records = documents.flatMap(({ kind, id, question, phrasings }) =>
      [question, ...phrasings].map((text) => ({ kind, id, text })),
    );
    const fuse = new Fuse(records, {
      includeScore: true,
      useTokenSearch: true,
      threshold: 0.2,
      keys: ['text'],
    });
    return {
      ask(text) {
        const [best] = fuse.search(text, { limit: 1 });
        return best && { kind: best.item.kind, id: best.item.id, score: 1 - best.score };
      },
    };
  },
};
