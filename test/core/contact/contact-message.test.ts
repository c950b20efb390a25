import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  CONTACT_LIMITS,
  emptyDraft,
  payloadOf,
  problemsOf,
  type ContactDraft,
} from '../../../src/core/contact/contact-message.js';
import { parseDraft, serialiseDraft } from '../../../src/core/contact/draft-storage.js';
import { encodeMessage } from '../../../src/core/contact/encode-message.js';
import { readSendReply } from '../../../src/core/contact/send.js';

const ID = '3b241101-e2bb-4255-8caf-4136c566a962';
const GOOD: ContactDraft = {
  ...emptyDraft(ID, 'Do you take new patients?'),
  name: 'Ada',
  email: 'ada@example.org',
  hasConsent: true,
};

describe('problemsOf', () => {
  const cases: [Partial<ContactDraft>, object][] = [
    [{}, {}],
    [{ name: ' ' }, { name: 'required' }],
    [{ message: '\n' }, { message: 'required' }],
    [{ hasConsent: false }, { consent: 'required' }],
    [{ email: '' }, { email: 'no-contact' }],
    [{ email: 'ada@example' }, { email: 'invalid' }],
    [{ email: '', phone: '210 555 0100' }, {}],
    [{ phone: '555' }, { phone: 'invalid' }],
    [{ phone: '1'.repeat(21) }, { phone: 'invalid' }],
    [{ preferredWay: 'phone' }, { phone: 'required' }],
    [{ preferredWay: 'email', email: '', phone: '2105550100' }, { email: 'required' }],
    [{ message: 'x'.repeat(CONTACT_LIMITS.message + 1) }, { message: 'too-long' }],
  ];
  for (const [part, problems] of cases) {
    it(`finds ${JSON.stringify(problems)} in ${JSON.stringify(part).slice(0, 60)}`, () => {
      expect(problemsOf({ ...GOOD, ...part })).to.deep.equal(problems);
    });
  }
});

describe('a draft', () => {
  const text = (max: number) => fc.string({ unit: 'binary', maxLength: max });
  const drafts = fc.record({
    id: fc.constant(ID),
    name: text(CONTACT_LIMITS.name),
    email: text(CONTACT_LIMITS.email),
    phone: text(CONTACT_LIMITS.phone),
    preferredWay: fc.constantFrom('' as const, 'email' as const, 'phone' as const, 'text' as const),
    preferredTime: text(CONTACT_LIMITS.preferredTime),
    message: text(CONTACT_LIMITS.message),
    hasConsent: fc.boolean(),
    withTranscript: fc.boolean(),
  });

  it('is read as it was stored, but for the consent', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(parseDraft(serialiseDraft(draft))).to.deep.equal({ ...draft, hasConsent: false });
      }),
    );
  });

  it('of nothing but line breaks or control characters is read too', () => {
    for (const letter of ['\n', '"', '\u0001']) {
      const draft = { ...GOOD, message: letter.repeat(CONTACT_LIMITS.message) };
      expect(parseDraft(serialiseDraft(draft))?.message).to.equal(draft.message);
    }
  });

  it('with an id that no clinic takes is read without it', () => {
    expect(parseDraft(serialiseDraft({ ...GOOD, id: 'x' }))?.id).to.equal('');
  });

  it('that is none is refused, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        expect(parseDraft(stored)).to.equal(null);
      }),
    );
  });
});

describe('what is sent', () => {
  const trap = { website: '', elapsedMs: 1234.5 };

  it('has the transcript only when it is ticked, and nothing that is empty', () => {
    expect(Object.fromEntries(payloadOf(GOOD, 'talk', trap))).to.deep.equal({
      id: ID,
      name: 'Ada',
      email: 'ada@example.org',
      message: 'Do you take new patients?',
      consent: 'true',
      elapsedMs: '1235',
    });
    const ticked = Object.fromEntries(payloadOf({ ...GOOD, withTranscript: true }, 'talk', trap));
    expect(ticked.transcript).to.equal('talk');
  });

  it('is the same in every format', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (message) => {
        const payload = payloadOf({ ...GOOD, message: `a${message}b` }, '', trap);
        const wanted = Object.fromEntries(payload);
        const json = encodeMessage(payload, 'json');
        const form = encodeMessage(payload, 'urlencoded');
        const multipart = encodeMessage(payload, 'multipart');
        if (
          json.contentType === null ||
          form.contentType === null ||
          multipart.contentType !== null
        )
          throw new TypeError('wrong kind of body');
        expect(JSON.parse(json.text)).to.deep.equal(wanted);
        expect(Object.fromEntries(new URLSearchParams(form.text))).to.deep.equal(wanted);
        expect(new Map<string, string>(multipart.fields).get('your-message')).to.equal(
          wanted.message,
        );
      }),
    );
  });
});

describe('readSendReply', () => {
  const rejected = (problems: object) => ({ kind: 'rejected', problems });
  const cf7 = { contact_form_id: 7 };
  const cases: [string, number, unknown, object][] = [
    ['stored', 201, { status: 'stored' }, { kind: 'stored' }],
    ['no body', 204, undefined, { kind: 'stored' }],
    ['errors', 422, { errors: { email: 'no-contact' } }, rejected({ email: 'no-contact' })],
    ['an unknown code', 422, { errors: { name: 'odd' } }, rejected({ name: 'invalid' })],
    [
      'unknown fields',
      422,
      { errors: { id: 'invalid' } },
      { kind: 'refused', reason: 'server', retryAfterS: 9 },
    ],
    ['Formspree', 422, { errors: [{ field: 'email' }] }, rejected({ email: 'invalid' })],
    [
      'Contact Form 7, invalid',
      200,
      { ...cf7, status: 'validation_failed', invalid_fields: [{ field: 'your-email' }] },
      rejected({ email: 'invalid' }),
    ],
    ['Contact Form 7, sent', 200, { ...cf7, status: 'mail_sent' }, { kind: 'stored' }],
    [
      'Contact Form 7, spam',
      200,
      { ...cf7, status: 'spam' },
      { kind: 'refused', reason: 'server', retryAfterS: 9 },
    ],
    ['an id in use', 409, { error: 'id-used' }, { kind: 'id-used' }],
    ['too many', 429, undefined, { kind: 'refused', reason: 'busy', retryAfterS: 9 }],
    ['a failure', 500, 'x', { kind: 'refused', reason: 'server', retryAfterS: 9 }],
  ];
  for (const [name, status, body, result] of cases) {
    it(`reads ${name}`, () => {
      expect(readSendReply(status, body, 9)).to.deep.equal(result);
    });
  }

  it('says "stored" for no status but 2xx, whatever the body', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 599 }), fc.jsonValue(), (status, body) => {
        expect(readSendReply(status, body, null).kind).to.not.equal('stored');
      }),
    );
  });
});
