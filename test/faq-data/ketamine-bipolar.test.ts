import { expect } from '@open-wc/testing';
import dataset from '../../faq-data/ketamine-bipolar.en.json';
import sentences from '../../faq-data/sources/ketamine-bipolar.en.sentences.json';
import { smallTalkIn } from '../../src/core/conversation/small-talk.js';
import { GRADE_MAX, gradeOf, WORDS_MAX, wordsOf } from '../../src/core/editing/readability.js';
import { parseFaq } from '../../src/core/faq/parse-faq.js';
import { createSearch } from '../../src/core/search/search.js';
import { tokenise } from '../../src/core/text/tokenise.js';
import { english } from '../../src/core/text/languages/en.js';

const PHRASINGS_MIN = 10;

/** The article's own cautions; one of them goes with every answer that states a benefit. */
const CAUTIONS = ['S29', 'S36', 'S37'];

/**
 * Entries whose answer states no benefit of ketamine, read one by one. A new entry needs a caveat
 * or a place in this list; whoever adds it here has read the answer for benefits.
 */
const STATES_NO_BENEFIT = [
  // on bipolar disorder and its usual treatments
  'what-is-bipolar',
  'manic-depression',
  'mania-and-hypomania',
  'bipolar-symptoms',
  'suicidal-thoughts-symptom',
  'diagnosis-matters',
  'hard-to-manage',
  'usual-medications',
  'therapy-and-lifestyle',
  'usual-treatments-not-enough',
  // names ketamine as an option that is explored, and no effect of it
  'other-options',
  // what ketamine is, and what it does in the brain before any effect on mood
  'what-is-ketamine',
  'ketamine-history',
  'nmda-receptors',
  'glutamate',
  // only that it is studied, and what is not known
  'ketamine-anxiety',
  'why-bipolar-depression',
  'best-protocol',
  'long-term-safety',
  // advice for deciding
  'talk-to-doctor',
  'choosing-a-clinic',
  'whose-decision',
  'supervision',
];

/** Where a quote hedges, its entry's answer must hedge in the same sense, in these or other words. */
const HEDGES: readonly { sense: string; inQuote: RegExp; inAnswer: RegExp }[] = [
  {
    sense: 'it is possible, not certain',
    inQuote: /\b(?:may|might|can|could|potential|potentially|possible)\b/i,
    inAnswer: /\b(?:may|might|can|could|potential|potentially|possible|possibly)\b/i,
  },
  {
    sense: 'studies are preliminary',
    inQuote: /\bpreliminary\b/i,
    inAnswer: /\b(?:preliminary|early|first) (?:studies|research|results)\b/i,
  },
  {
    sense: 'research is limited',
    inQuote: /\blimited research\b/i,
    inAnswer: /\b(?:limited|little|not much)\b/i,
  },
  {
    sense: 'studies suggest, and do not prove',
    inQuote: /\bsuggests?\b/i,
    inAnswer: /\b(?:suggests?|hints? at|points? to)\b/i,
  },
  {
    sense: 'it is promising, not proven',
    inQuote: /\bpromis(?:e|ing)\b/i,
    inAnswer: /\bpromis(?:e|ing)\b/i,
  },
  {
    sense: 'it is being investigated',
    inQuote: /\binvestigat(?:ed|ing)\b/i,
    inAnswer: /\b(?:investigat\w+|look(?:ed|ing)? into|stud(?:y|ied|ying)|explor\w+|trials?)\b/i,
  },
  {
    sense: 'more research is needed',
    inQuote: /\bmore research is needed\b/i,
    inAnswer: /\bmore research is needed\b|\bnot (?:yet )?(?:confirmed|known|certain)\b/i,
  },
  {
    sense: 'it holds for some, or often, and not always',
    inQuote: /\bnot all\b|\bnot always\b|\boften\b/i,
    inAnswer: /\bnot (?:all|always|everyone)\b|\boften\b|\bsome\b|\bmay\b/i,
  },
];

const { faq, problems } = parseFaq(dataset);
const { entries, handoffTopics, starters, greeting, disclaimer } = faq!;

const sentenceOf = new Map(sentences.map((sentence) => [sentence.text, sentence]));
const textOf = (id: string): string => sentences.find((sentence) => sentence.id === id)!.text;

/** Everything that the widget says itself, by the place that says it. */
const own: [place: string, text: string][] = [
  ...entries.map(({ id, answer }): [string, string] => [id, answer]),
  ...handoffTopics.map(({ id, message }): [string, string] => [id, message]),
];

/** Each way of asking, with where it must lead. */
const askedOf = (list: readonly { id: string; question: string; phrasings: readonly string[] }[]) =>
  list.flatMap(({ id, question, phrasings }) =>
    [question, ...phrasings].map((text) => ({ id, text })),
  );

describe('ketamine-bipolar.en.json', () => {
  it('has no problem', () => {
    expect(problems).to.deep.equal([]);
  });

  it('loses nothing in the parser', () => {
    expect(entries).to.have.lengthOf(dataset.entries.length);
    expect(handoffTopics).to.have.lengthOf(dataset.handoffTopics.length);
    const related = entries.map((entry) => [entry.id, entry.related]);
    expect(related).to.deep.equal(dataset.entries.map((entry) => [entry.id, entry.related]));
    expect(starters).to.deep.equal(dataset.starters);
  });

  it('has 30 to 45 entries', () => {
    expect(entries.length).to.be.within(30, 45);
  });

  it('offers four starters', () => {
    expect(starters).to.have.lengthOf(4);
  });

  it('greets, and says what it is not', () => {
    expect(greeting).not.to.equal('');
    expect(disclaimer).to.match(/not medical advice/);
  });

  it('claims no review', () => {
    const reviewed = entries.filter(({ review }) => review.by !== '' || review.on !== '');
    expect(reviewed.map(({ id }) => id)).to.deep.equal([]);
  });

  describe('sources', () => {
    it('quotes the article word for word', async () => {
      const response = await fetch(
        new URL('../../faq-data/sources/ketamine-bipolar.en.txt', import.meta.url),
      );
      expect(response.ok, 'the article can be loaded').to.equal(true);
      const article = await response.text();
      const wrong = entries.flatMap(({ id, source }) =>
        source.quotes.filter((quote) => !article.includes(quote)).map((quote) => `${id}: ${quote}`),
      );
      expect(wrong).to.deep.equal([]);
    });

    it('quotes whole sentences', () => {
      const wrong = entries.flatMap(({ id, source }) =>
        source.quotes.filter((quote) => !sentenceOf.has(quote)).map((quote) => `${id}: ${quote}`),
      );
      expect(wrong).to.deep.equal([]);
    });

    it('names the section of the first quote', () => {
      const wrong = entries
        .map(({ id, source }) => {
          const section = sentenceOf.get(source.quotes[0] ?? '')?.section;
          return { id, says: source.section, is: section };
        })
        .filter(({ says, is }) => says !== is);
      expect(wrong).to.deep.equal([]);
    });

    it('leaves no sentence of the article unused', () => {
      const quoted = new Set(entries.flatMap(({ source }) => source.quotes));
      const unused = sentences.filter(({ text }) => !quoted.has(text)).map(({ id }) => id);
      expect(sentences).to.have.lengthOf(37);
      expect(unused).to.deep.equal([]);
    });
  });

  describe('answers', () => {
    it(`are at most ${WORDS_MAX} words long`, () => {
      const long = own
        .map(([place, text]) => `${place}: ${wordsOf(text).length} words`)
        .filter((_, i) => wordsOf(own[i]![1]).length > WORDS_MAX);
      expect(long).to.deep.equal([]);
    });

    it(`can be read by a reader of grade ${GRADE_MAX}`, () => {
      const hard = own
        .map(([place, text]) => ({ place, grade: gradeOf(text) }))
        .filter(({ grade }) => !(grade <= GRADE_MAX))
        .map(({ place, grade }) => `${place}: grade ${grade.toFixed(1)}`);
      expect(hard).to.deep.equal([]);
    });

    it('do not shout', () => {
      const loud = [...own, ['greeting', greeting], ['disclaimer', disclaimer]].filter(([, text]) =>
        text!.includes('!'),
      );
      expect(loud).to.deep.equal([]);
    });

    for (const { sense, inQuote, inAnswer } of HEDGES) {
      it(`leave out no hedge of their quotes: ${sense}`, () => {
        const bold = entries
          .filter(({ source }) => source.quotes.some((quote) => inQuote.test(quote)))
          .filter(({ answer }) => !inAnswer.test(answer))
          .map(({ id, answer }) => `${id}: ${answer}`);
        expect(bold).to.deep.equal([]);
      });
    }

    it('promise nothing', () => {
      const promises = /\b(?:will|always|never|guarantee\w*|cures?|proven|definitely|certainly)\b/i;
      const bold = entries
        .filter(({ answer }) => promises.test(answer.replace(/\bnot always\b/i, '')))
        .map(({ id, answer }) => `${id}: ${answer}`);
      expect(bold).to.deep.equal([]);
    });
  });

  describe('caveats', () => {
    it("are the article's own cautions, word for word", () => {
      const cautions = CAUTIONS.map(textOf);
      const wrong = entries
        .filter(({ caveat }) => caveat !== null && !cautions.includes(caveat))
        .map(({ id, caveat }) => `${id}: ${caveat}`);
      expect(wrong).to.deep.equal([]);
    });

    it('stand with every answer, but for those read and listed as stating no benefit', () => {
      const bare = entries.filter(({ caveat }) => caveat === null).map(({ id }) => id);
      expect(
        bare.filter((id) => !STATES_NO_BENEFIT.includes(id)),
        'needs a caveat',
      ).to.deep.equal([]);
    });

    it('are missing only where the list says so', () => {
      const bare = entries.filter(({ caveat }) => caveat === null).map(({ id }) => id);
      expect(
        STATES_NO_BENEFIT.filter((id) => !bare.includes(id)),
        'stale in the list',
      ).to.deep.equal([]);
    });

    it('are all used', () => {
      const used = new Set(entries.map(({ caveat }) => caveat));
      expect(CAUTIONS.filter((id) => !used.has(textOf(id)))).to.deep.equal([]);
    });
  });

  describe('hand-off topics', () => {
    it('say that the article does not cover it', () => {
      const other = handoffTopics
        .filter(({ message }) => !/\b(?:article|tool)\b/i.test(message))
        .map(({ id, message }) => `${id}: ${message}`);
      expect(other).to.deep.equal([]);
    });
  });

  describe('ways of asking', () => {
    it(`are at least ${PHRASINGS_MIN} for everything`, () => {
      const few = [...entries, ...handoffTopics]
        .filter(({ phrasings }) => phrasings.length < PHRASINGS_MIN)
        .map(({ id, phrasings }) => `${id}: ${phrasings.length}`);
      expect(few).to.deep.equal([]);
    });

    it('stand in one place only', () => {
      const places = new Map<string, string[]>();
      for (const { id, text } of askedOf([...entries, ...handoffTopics])) {
        const key = tokenise(text).join(' ');
        places.set(key, [...(places.get(key) ?? []), id]);
      }
      const twice = [...places].filter(([, ids]) => ids.length > 1);
      expect(twice.map(([text, ids]) => `"${text}" in ${ids.join(' and ')}`)).to.deep.equal([]);
    });

    it('are never taken for small talk, but for those about the tool', () => {
      const lost = askedOf([...entries, ...handoffTopics])
        .filter(({ id, text }) => id !== 'about-this-tool' && smallTalkIn(text, english) !== null)
        .map(({ id, text }) => `${id}: ${text}`);
      expect(lost).to.deep.equal([]);
    });
  });

  describe('search', () => {
    const search = createSearch(faq!);

    /** The share of texts that lead where they should, and those that don't. */
    function reached(asked: readonly { id: string; text: string }[]): {
      share: number;
      misses: string;
    } {
      const misses = asked.flatMap(({ id, text }) => {
        const [first] = search.search(text).hits;
        return first?.id === id ? [] : [`${id} ← "${text}" went to ${first?.id ?? 'nothing'}`];
      });
      const share = 1 - misses.length / asked.length;
      return { share, misses: `${(share * 100).toFixed(1)} %, missed:\n${misses.join('\n')}\n` };
    }

    it('finds every entry by its own question', () => {
      const { share, misses } = reached(
        entries.map(({ id, question }) => ({ id, text: question })),
      );
      expect(share, misses).to.equal(1);
    });

    it('finds entries by their questions and phrasings: 95 % as the first hit', () => {
      const { share, misses } = reached(askedOf(entries));
      expect(share, misses).to.be.at.least(0.95);
    });

    it('finds hand-off topics by their own question', () => {
      const { share, misses } = reached(
        handoffTopics.map(({ id, question }) => ({ id, text: question })),
      );
      expect(share, misses).to.equal(1);
    });

    it('finds hand-off topics by their questions and phrasings: 90 % as the first hit', () => {
      const { share, misses } = reached(askedOf(handoffTopics));
      expect(share, misses).to.be.at.least(0.9);
    });
  });
});
