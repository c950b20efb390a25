import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import english from '../../../faq-data/ketamine-bipolar.en.json';
import spanish from '../../../faq-data/ketamine-bipolar.es.json';
import { formatFaq } from '../../../src/core/editing/format-faq.js';
import { asJson, type Json } from '../../../src/core/editing/json.js';

const form = (json: unknown): string => formatFaq(asJson(json));

describe('formatFaq', () => {
  it('leaves the datasets as they are, to the order of their fields', () => {
    for (const dataset of [english, spanish]) {
      expect(form(dataset)).to.equal(`${JSON.stringify(dataset, null, 2)}\n`);
    }
  });

  it('puts fields in the order of the schema, and unknown ones after them', () => {
    const json = { own: 1, entries: [{ answer: 'a', own: 2, id: 'x' }], title: 't' };
    const formatted = JSON.stringify(JSON.parse(form(json)));
    expect(formatted).to.equal('{"title":"t","entries":[{"id":"x","answer":"a","own":2}],"own":1}');
  });

  it('loses nothing and changes nothing the second time', () => {
    const entry = fc.dictionary(
      fc.constantFrom('id', 'answer', 'source', 'review', 'x'),
      fc.jsonValue(),
    );
    const file = fc.oneof(
      fc.jsonValue(),
      fc.record({ entries: fc.array(entry), tests: fc.jsonValue(), title: fc.string() }),
    );
    fc.assert(
      fc.property(file, (json) => {
        const text = form(json);
        const again = JSON.parse(text) as Json;
        expect(again).to.deep.equal(JSON.parse(JSON.stringify(json)));
        expect(formatFaq(again)).to.equal(text);
      }),
    );
  });
});
