/**
 * faq.schema.json and `parseFaq` must say the same of every file: editors' tools use the one, the
 * widget the other. In Node, since ajv is CommonJS and can't be loaded by the browser's tests.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { CODES_BEYOND_THE_SCHEMA, FAQ_CASES, goodFaq } from '../fixtures/faq-cases.mjs';
import { changes, mutate } from '../fixtures/mutate-json.mjs';

const read = async (path) => JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url)));

const { parseFaq } = await import('../../dist/core.js').catch((cause) => {
  throw new Error('dist/core.js is missing: run "npm run build" first.', { cause });
});
const schema = await read('faq-data/faq.schema.json');
const ajv = new Ajv({ strict: true, allErrors: false });
const validate = ajv.compile(schema);

const errors = () => ajv.errorsText(validate.errors);

test('the schema is a valid JSON Schema 2020-12', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.ok(ajv.validateSchema(schema), ajv.errorsText());
});

for (const { name, faq, schema: expected } of FAQ_CASES) {
  test(`the schema calls ${expected}: ${name}`, () => {
    const isValid = validate(faq);
    assert.equal(isValid ? 'valid' : 'invalid', expected, errors());
  });
}

for (const language of ['en', 'es']) {
  test(`the dataset is valid: ${language}`, async () => {
    assert.ok(validate(await read(`faq-data/ketamine-bipolar.${language}.json`)), errors());
  });
}

test('broken at random, a file is valid for the schema exactly when the parser has no complaint', () => {
  const base = goodFaq();
  delete base.$schema;
  // What only one of the two can know is left out: unknown fields, and spaces that the parser takes off
  const list = changes(3).filter((all) =>
    all.every(({ how, value }) => how !== 'key' && isTrimmed(value)),
  );
  fc.assert(
    fc.property(list, (all) => {
      const faq = withoutUnknownFields(mutate(base, all), schema);
      const codes = parseFaq(faq).problems.map(({ code }) => code);
      if (validate(faq)) {
        const expressible = codes.filter((code) => !CODES_BEYOND_THE_SCHEMA.includes(code));
        assert.deepEqual(expressible, [], 'the schema accepts what the parser does not');
      } else {
        assert.notDeepEqual(codes, [], `the parser accepts what the schema does not: ${errors()}`);
      }
    }),
    { numRuns: 3000 },
  );
});

/** Whether no text in a value has spaces around it, keys included. */
function isTrimmed(value) {
  if (typeof value === 'string') return value === value.trim() || value.trim() === '';
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, item]) => isTrimmed(key) && isTrimmed(item));
}

/** Takes out what `additionalProperties: false` refuses and the parser passes over. */
function withoutUnknownFields(value, rule) {
  const { $ref, properties, additionalProperties, items } = rule;
  if ($ref) return withoutUnknownFields(value, { ...schema.$defs[$ref.split('/').at(-1)] });
  if (Array.isArray(value)) {
    return items ? value.map((item) => withoutUnknownFields(item, items)) : value;
  }
  if (typeof value !== 'object' || value === null || !properties) return value;
  assert.equal(additionalProperties, false);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => Object.hasOwn(properties, key))
      .map(([key, item]) => [key, withoutUnknownFields(item, properties[key])]),
  );
}
