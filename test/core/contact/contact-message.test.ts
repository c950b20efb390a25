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
import { parseHiddenFields, withUnitTag } from '../../../src/core/contact/hidden-fields.js';
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
  const refused = (reason: string) => ({ kind: 'refused', reason, retryAfterS: 9 });
  const stored = { kind: 'stored' };
  const unconfirmed = { kind: 'unknown', reason: 'unconfirmed' };
  const reply = (status: number, text: string, isRedirect = false) => ({
    status,
    text,
    isRedirect,
    retryAfterS: 9,
  });
  const cf7 = (status: string, ...fields: string[]): string =>
    JSON.stringify({
      contact_form_id: 7,
      status,
      message: 'Said.',
      into: '#wpcf7-f7-o1',
      invalid_fields: fields.map((field) => ({ field, message: 'Please.', idref: null })),
    });
  const PAGE = '<!doctype html><title>Thanks</title><p>Thank\n you.</p>';
  const cases: [name: string, status: number, text: string, result: object][] = [
    ['our receiver', 201, '{"status":"stored"}', stored],
    ['a message that was there already', 200, '{"status":"stored"}', stored],
    ['no body with 204', 204, '', stored],
    ['no body with 201', 201, '', stored],
    ['no body with 200', 200, '', unconfirmed],
    ['a page', 200, PAGE, unconfirmed],
    ['a page with 201', 201, PAGE, unconfirmed],
    ['text', 200, 'OK', unconfirmed],
    ['JSON that is no object', 200, '[true]', unconfirmed],
    ['JSON that is cut off', 200, '{"ok":tr', unconfirmed],
    ['JSON that denies it', 200, '{"ok":false}', refused('not-accepted')],
    ['JSON with an error', 200, '{"error":"No."}', refused('not-accepted')],
    ['JSON with errors', 200, '{"errors":{"captcha":"required"}}', refused('not-accepted')],
    ['JSON with a list of errors', 200, '{"errors":["bad"]}', refused('not-accepted')],
    ['a failure in words', 200, '{"status":"error"}', refused('not-accepted')],
    ['a result that is an error', 200, '{"result":"error"}', refused('not-accepted')],
    ['a status of HTTP in the reply', 200, '{"status":500}', refused('not-accepted')],
    ['success that is 0', 200, '{"success":0}', refused('not-accepted')],
    ['success that is "false"', 200, '{"success":"false"}', refused('not-accepted')],
    ['what was not accepted', 200, '{"accepted":false}', refused('not-accepted')],
    ['success without errors', 200, '{"success":true,"error":null,"errors":[]}', stored],
    ['Formspree', 200, '{"next":"/thanks","ok":true}', stored],
    ['Formspree, refused', 422, '{"errors":[{"field":"email"}]}', rejected({ email: 'invalid' })],
    ['errors', 422, '{"errors":{"email":"no-contact"}}', rejected({ email: 'no-contact' })],
    ['an unknown code', 422, '{"errors":{"name":"odd"}}', rejected({ name: 'invalid' })],
    ['unknown fields', 422, '{"errors":{"id":"invalid"}}', refused('not-accepted')],
    ['Contact Form 7, sent', 200, cf7('mail_sent'), stored],
    [
      'Contact Form 7, invalid',
      200,
      cf7('validation_failed', 'your-email', 'your-subject'),
      rejected({ email: 'invalid' }),
    ],
    ['… in a field of its own', 200, cf7('validation_failed', 'x'), refused('not-accepted')],
    ['… without its consent', 200, cf7('acceptance_missing'), refused('not-accepted')],
    ['Contact Form 7, spam', 200, cf7('spam'), refused('spam')],
    ['Contact Form 7, no mail', 200, cf7('mail_failed'), refused('server')],
    ['Contact Form 7, ended by a plug-in', 200, cf7('aborted'), refused('server')],
    ['Contact Form 7, something new', 200, cf7('payment_required'), refused('server')],
    ['an id in use', 409, '{"error":"id-used"}', { kind: 'id-used' }],
    ['too many', 429, '', refused('busy')],
    ['a failure', 500, 'x', refused('server')],
  ];
  for (const [name, status, text, result] of cases) {
    it(`reads ${name}`, () => {
      expect(readSendReply(reply(status, text), '')).to.deep.equal(result);
    });
  }

  it('takes a page with the words that the web team named, and no other', () => {
    expect(readSendReply(reply(200, PAGE), 'Thank you.')).to.deep.equal(stored);
    expect(readSendReply(reply(200, '<p>Log in</p>'), 'Thank you.')).to.deep.equal(unconfirmed);
    expect(readSendReply(reply(200, PAGE, true), 'Thank you.')).to.deep.equal(unconfirmed);
    expect(readSendReply(reply(200, cf7('spam')), 'spam').kind).to.equal('refused');
  });

  it('says "stored" for no status but 2xx and no redirect, whatever the body', () => {
    fc.assert(
      fc.property(fc.integer({ min: 300, max: 599 }), fc.json(), (status, text) => {
        expect(readSendReply(reply(status, text), text).kind).to.not.equal('stored');
        expect(readSendReply(reply(200, text, true), text).kind).to.not.equal('stored');
      }),
    );
  });
});

describe('hidden fields', () => {
  it('are read as an address writes them; our own and unreadable ones are named', () => {
    expect(
      parseHiddenFields(' form-name=contact&subject=A%20question&email=x&a b=1 '),
    ).to.deep.equal({
      fields: [
        ['form-name', 'contact'],
        ['subject', 'A question'],
      ],
      wrong: ['email', 'a b'],
    });
  });

  it('have Contact Form 7’s unit tag where it is wanted and not named', () => {
    const tag = (address: string, format: 'multipart' | 'json', fields: [string, string][] = []) =>
      withUnitTag(fields, { url: new URL(address), format });
    const path = 'https://clinic.example/wp-json/contact-form-7/v1/contact-forms/7/feedback';
    const route = 'https://clinic.example/?rest_route=/contact-form-7/v1/contact-forms/7/feedback';
    const wanted = [['_wpcf7_unit_tag', 'wpcf7-f7-o1']];
    expect(tag(path, 'multipart')).to.deep.equal(wanted);
    expect(tag(route, 'multipart')).to.deep.equal(wanted);
    expect(tag(path, 'json')).to.deep.equal([]);
    expect(tag('https://clinic.example/messages', 'multipart')).to.deep.equal([]);
    const own: [string, string][] = [['_wpcf7_unit_tag', 'wpcf7-f7-p2-o1']];
    expect(tag(path, 'multipart', own)).to.deep.equal(own);
  });

  it('are sent after the message', () => {
    const trap = { website: '', elapsedMs: 1 };
    expect(payloadOf(GOOD, '', trap, [['form-name', 'contact']]).at(-1)).to.deep.equal([
      'form-name',
      'contact',
    ]);
  });
});
