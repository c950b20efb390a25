import { expect } from '@open-wc/testing';
import rawEnglish from '../../faq-data/ketamine-bipolar.en.json';
import rawSpanish from '../../faq-data/ketamine-bipolar.es.json';
import sentences from '../../faq-data/sources/ketamine-bipolar.en.sentences.json';
import { smallTalkIn } from '../../src/core/conversation/small-talk.js';
import { EASE_MIN_ES, easeOf, WORDS_MAX_ES, wordsOf } from '../../src/core/editing/readability.js';
import { parseFaq } from '../../src/core/faq/parse-faq.js';
import { linksIn } from '../../src/core/faq/rich-text.js';
import { createSearch } from '../../src/core/search/search.js';
import { spanish } from '../../src/core/text/languages/es.js';
import { tokenise } from '../../src/core/text/tokenise.js';

/** Where an English text hedges, its translation must hedge in the same sense. */
const HEDGES: readonly { sense: string; inEnglish: RegExp; inSpanish: RegExp }[] = [
  {
    sense: 'it is possible, not certain',
    inEnglish: /\b(?:may|might|can|could|potential|potentially|possible)\b/i,
    inSpanish: /pued[ea]|podr[íi]a|posible|potencial|quizá|permite|suele/i,
  },
  {
    sense: 'studies are preliminary',
    inEnglish: /\bpreliminary\b/i,
    inSpanish: /\bestudios preliminares\b/i,
  },
  { sense: 'research is limited', inEnglish: /\blimited\b/i, inSpanish: /\bpoca investigación\b/i },
  { sense: 'studies suggest', inEnglish: /\bsuggests?\b/i, inSpanish: /\bsugieren?\b/i },
  { sense: 'it is promising', inEnglish: /\bpromis(?:e|ing)\b/i, inSpanish: /\bprometedor/i },
  {
    sense: 'more research is needed',
    inEnglish: /\bmore research is needed\b/i,
    inSpanish: /\bse necesita más investigación\b/i,
  },
  {
    sense: 'not for all, or not always',
    inEnglish: /\bnot all\b|\bnot always\b/i,
    inSpanish: /\bno (?:a )?todos\b|\bno siempre\b/i,
  },
  { sense: 'often', inEnglish: /(?<!how )\boften\b/i, inSpanish: /\ba menudo\b|\bsuelen?\b/i },
];

const read = (json: unknown) => {
  const { faq, problems } = parseFaq(json);
  if (!faq) throw new Error('The dataset has no entries.');
  return { ...faq, problems };
};
const english = read(rawEnglish);
const translated = read(rawSpanish);
const englishOf = new Map(english.entries.map((entry) => [entry.id, entry]));

/** Everything that the widget says itself, by the place that says it. */
const own: [place: string, text: string][] = [
  ...translated.entries.map(({ id, answer }): [string, string] => [id, answer]),
  ...translated.handoffTopics.map(({ id, message }): [string, string] => [id, message]),
];

const askedOf = (list: readonly { id: string; question: string; phrasings: readonly string[] }[]) =>
  list.flatMap(({ id, question, phrasings }) =>
    [question, ...phrasings].map((text) => ({ id, text })),
  );

describe('ketamine-bipolar.es.json', () => {
  it('has no problem, and is Spanish', () => {
    expect(translated.problems).to.deep.equal([]);
    expect(translated.language).to.equal('es');
  });

  it('has the entries, topics and links between them of the English file, in its order', () => {
    const shape = (faq: typeof english) => ({
      starters: faq.starters,
      entries: faq.entries.map(({ id, related }) => [id, related]),
      topics: faq.handoffTopics.map(({ id }) => id),
    });
    expect(shape(translated)).to.deep.equal(shape(english));
  });

  it('groups the entries as the English file does', () => {
    const pairs = new Map(
      translated.entries.map(({ id, topic }) => [topic, englishOf.get(id)?.topic]),
    );
    const differing = translated.entries.filter(
      ({ id, topic }) => pairs.get(topic) !== englishOf.get(id)?.topic,
    );
    expect(differing.map(({ id }) => id)).to.deep.equal([]);
  });

  it('marks every entry as a draft, and claims no review', () => {
    const other = translated.entries.filter(
      ({ status, review }) => status !== 'draft' || review.by !== '' || review.on !== '',
    );
    expect(other.map(({ id }) => id)).to.deep.equal([]);
  });

  it('marks every hand-off topic as a draft', () => {
    const other = translated.handoffTopics.filter(({ status }) => status !== 'draft');
    expect(other.map(({ id }) => id)).to.deep.equal([]);
  });

  it('says what it is not', () => {
    expect(translated.disclaimer).to.match(/no es consejo médico/);
  });

  describe('sources', () => {
    it('are the sentences of the English file, word for word', () => {
      const differing = translated.entries.filter(
        ({ id, source }) =>
          source.quotes.join('\n') !== englishOf.get(id)?.source.quotes.join('\n') ||
          source.section !== englishOf.get(id)?.source.section,
      );
      expect(differing.map(({ id }) => id)).to.deep.equal([]);
      expect(translated.article.language).to.equal('en');
    });

    it('have one translation each, the same wherever a sentence is quoted', () => {
      const meanings = new Map<string, Set<string>>();
      for (const { id, source } of translated.entries) {
        expect(source.translations, id).to.have.lengthOf(source.quotes.length);
        source.quotes.forEach((quote, i) => {
          const known = meanings.get(quote) ?? new Set();
          meanings.set(quote, known.add(source.translations[i] ?? ''));
        });
      }
      expect([...meanings.values()].filter(({ size }) => size !== 1)).to.deep.equal([]);
      expect(meanings.size).to.equal(sentences.length);
    });
  });

  describe('hedges', () => {
    const pairs = translated.entries.flatMap(({ id, answer, caveat, source }) => {
      const from = englishOf.get(id);
      return [
        { place: id, english: from?.answer ?? '', spanish: answer },
        { place: `${id} (caveat)`, english: from?.caveat ?? '', spanish: caveat ?? '' },
        ...source.quotes.map((quote, i) => ({
          place: `${id} (quote ${i + 1})`,
          english: quote,
          spanish: source.translations[i] ?? '',
        })),
      ];
    });
    for (const { sense, inEnglish, inSpanish } of HEDGES) {
      it(`are kept: ${sense}`, () => {
        const hedged = pairs.filter((pair) => inEnglish.test(pair.english));
        expect(hedged).not.to.be.empty;
        const bold = hedged
          .filter((pair) => !inSpanish.test(pair.spanish))
          .map(({ place, spanish: text }) => `${place}: ${text}`);
        expect(bold).to.deep.equal([]);
      });
    }

    it('stand in no answer that promises', () => {
      const promises =
        /\b(?:siempre|nunca|garantiza\w*|cura|curan|comprobado|seguramente|definitivamente)\b/i;
      const bold = translated.entries
        .filter(({ answer }) => promises.test(answer.replace(/\bno siempre\b/i, '')))
        .map(({ id, answer }) => `${id}: ${answer}`);
      expect(bold).to.deep.equal([]);
    });
  });

  it('has a caveat where the English file has one: the translation of the same sentence', () => {
    const meaning = new Map(
      translated.entries.flatMap(({ source }) =>
        source.quotes.map((quote, i): [string, string | undefined] => [
          quote,
          source.translations[i],
        ]),
      ),
    );
    const wrong = translated.entries.filter(({ id, caveat }) => {
      const from = englishOf.get(id)?.caveat ?? null;
      return caveat !== (from === null ? null : meaning.get(from));
    });
    expect(wrong.map(({ id }) => id)).to.deep.equal([]);
  });

  describe('answers', () => {
    it(`are at most ${WORDS_MAX_ES} words long`, () => {
      const long = own.filter(([, text]) => wordsOf(text).length > WORDS_MAX_ES);
      expect(long).to.deep.equal([]);
    });

    it('are easy to read', () => {
      const hard = own
        .map(([place, text]) => ({ place, ease: easeOf(text) }))
        .filter(({ ease }) => !(ease >= EASE_MIN_ES))
        .map(({ place, ease }) => `${place}: ${ease.toFixed(0)}`);
      expect(hard).to.deep.equal([]);
    });

    it('do not shout, and say usted', () => {
      const tone = /[!¡]|(?:^|[^\p{L}])(?:tú|tu|tus|puedes|tienes|debes)(?:$|[^\p{L}])/iu;
      expect(own.filter(([, text]) => tone.test(text))).to.deep.equal([]);
    });

    it('have the links of the English ones', () => {
      const differing = translated.entries.filter(
        ({ id, answer }) =>
          linksIn(answer).join() !== linksIn(englishOf.get(id)?.answer ?? '').join(),
      );
      expect(differing.map(({ id }) => id)).to.deep.equal([]);
    });
  });

  describe('ways of asking', () => {
    it('are 12 or more for an entry, 8 or more for a topic', () => {
      const few = [
        ...translated.entries.filter(({ phrasings }) => phrasings.length < 12),
        ...translated.handoffTopics.filter(({ phrasings }) => phrasings.length < 8),
      ];
      expect(few.map(({ id, phrasings }) => `${id}: ${phrasings.length}`)).to.deep.equal([]);
    });

    it('stand in one place only', () => {
      const places = new Map<string, string[]>();
      for (const { id, text } of askedOf([...translated.entries, ...translated.handoffTopics])) {
        const key = tokenise(text).join(' ');
        places.set(key, [...(places.get(key) ?? []), id]);
      }
      expect([...places].filter(([, ids]) => ids.length > 1)).to.deep.equal([]);
    });

    it('are never taken for small talk, but for those about the tool', () => {
      const lost = askedOf([...translated.entries, ...translated.handoffTopics])
        .filter(({ id, text }) => id !== 'about-this-tool' && smallTalkIn(text, spanish) !== null)
        .map(({ id, text }) => `${id}: ${text}`);
      expect(lost).to.deep.equal([]);
    });

    it('lead where they should: every own question, and 97 % of all', () => {
      const search = createSearch(translated);
      const missed = (list: readonly { id: string; text: string }[]) =>
        list.filter(({ id, text }) => search.search(text).hits[0]?.id !== id);
      const documents = [...translated.entries, ...translated.handoffTopics];
      const questions = documents.map(({ id, question }) => ({ id, text: question }));
      expect(missed(questions)).to.deep.equal([]);
      const all = askedOf(documents);
      expect(missed(all).length / all.length).to.be.at.most(0.03);
    });
  });
});
