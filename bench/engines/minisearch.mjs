import MiniSearch from 'minisearch';

function miniSearch(name, how, searchOptions) {
  return {
    name,
    how,
    create(documents) {
      const index = new MiniSearch({
        idField: 'number',
        fields: ['question', 'phrasings', 'answer'],
        searchOptions,
      });
      index.addAll(
        documents.map((document) => ({ ...document, phrasings: document.phrasings.join('\n') })),
      );
      return {
        ask(text) {
          const [best] = index.search(text);
          if (!best) return undefined;
          const { kind, id } = documents[best.id];
          return { kind, id, score: best.score };
        },
      };
    },
  };
}

export const miniSearchDefaults = miniSearch(
  'MiniSearch, defaults',
  'its defaults; question, phrasings and answer as three fields',
  {},
);

/** With the options that its documentation shows for text that people type. */
export const miniSearchFuzzy = miniSearch(
  'MiniSearch, fuzzy',
  'the same with `fuzzy: 0.2` and `prefix: true`',
  { fuzzy: 0.2, prefix: true },
);
