import { expect } from '@open-wc/testing';
import rawFaq from '../../../faq-data/ketamine-bipolar.en.json';
import { createResponder, parseFaq } from '../../../src/core/index.js';

describe('someone in danger', () => {
  const { faq } = parseFaq(rawFaq);
  if (!faq) throw new Error('The dataset has no entries.');
  const responder = createResponder(faq);

  // Measured elsewhere: search engines answer these with prices and visiting rules.
  for (const text of [
    'I want to kill myself',
    'i took too many pills',
    'chest pain after infusion',
    'how long until ketamine works, I want to die',
  ]) {
    it(`never reaches the search: ${text}`, () => {
      const { reply, candidates, decision } = responder.explain(text);
      expect(reply.kind).to.equal('safety');
      expect(reply.entryIds).to.deep.equal([]);
      expect(candidates).to.deep.equal([]);
      expect(decision).to.equal(null);
      expect(responder.suggest(text)).to.deep.equal([]);
    });
  }
});
