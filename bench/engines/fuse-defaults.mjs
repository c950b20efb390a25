import Fuse from 'fuse.js';

/** fuse.js as its first example shows it. */
export const fuseDefaults = {
  name: 'fuse.js, defaults',
  how: 'its defaults; question, phrasings and answer as keys',
  create(documents) {
    const fuse = new Fuse(documents, {
      includeScore: true,
      keys: ['question', 'phrasings', 'answer'],
    });
    return {
      ask(text) {
        const [best] = fuse.search(text, { limit: 1 });
        // Its score is 0 for a perfect match.
        return best && { kind: best.item.kind, id: best.item.id, score: 1 - best.score };
      },
    };
  },
};
