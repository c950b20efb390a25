import { expect } from '@open-wc/testing';
import schema from '../../../faq-data/faq.schema.json';
import { LIMITS } from '../../../src/core/faq/limits.js';
import { FAQ_CASES } from '../../fixtures/faq-cases.mjs';

// That the schema accepts and refuses what the parser does is in test/node/schema.test.mjs: ajv,
// which reads schemas, is CommonJS and doesn't load in the browser.

interface Rule {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Rule>>;
  readonly additionalProperties?: boolean | Rule;
  readonly items?: Rule;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly maxProperties?: number;
}

const root = schema as unknown as Rule & { readonly $defs: Readonly<Record<string, Rule>> };

/** Follows a path of field names from the root, through references and lists. */
function ruleAt(path: string): Rule {
  let rule: Rule = root;
  for (const name of path.split('.')) {
    const next: Rule | undefined = name === '[]' ? rule.items : rule.properties?.[name];
    if (!next) throw new Error(`The schema has no "${name}" on the way to "${path}".`);
    rule = resolve(next);
  }
  return rule;
}

function resolve(rule: Rule): Rule {
  if (!rule.$ref) return rule;
  const name = rule.$ref.replace('#/$defs/', '');
  const target = root.$defs[name];
  if (!target) throw new Error(`The schema has no definition "${name}".`);
  return { ...target, ...(rule.description ? { description: rule.description } : {}) };
}

function everyRule(rule: Rule, path: string, visit: (rule: Rule, path: string) => void): void {
  visit(rule, path);
  for (const [name, child] of Object.entries(rule.properties ?? {})) {
    everyRule(child, `${path}.${name}`, visit);
  }
  if (rule.items) everyRule(rule.items, `${path}[]`, visit);
  if (typeof rule.additionalProperties === 'object') {
    everyRule(rule.additionalProperties, `${path}.*`, visit);
  }
}

function allRules(): [path: string, rule: Rule][] {
  const found: [string, Rule][] = [];
  const visit = (rule: Rule, path: string): void => void found.push([path, rule]);
  everyRule(root, '', visit);
  for (const [name, rule] of Object.entries(root.$defs)) everyRule(rule, `$defs/${name}`, visit);
  return found;
}

describe('faq.schema.json', () => {
  const lists: [path: string, limit: number][] = [
    ['entries', LIMITS.entries],
    ['handoffTopics', LIMITS.entries],
    ['starters', LIMITS.starters],
    ['tests', LIMITS.tests],
    ['entries.[].phrasings', LIMITS.phrasings],
    ['entries.[].related', LIMITS.related],
    ['entries.[].source.quotes', LIMITS.quotes],
    ['entries.[].source.translations', LIMITS.quotes],
    ['handoffTopics.[].phrasings', LIMITS.phrasings],
  ];
  for (const [path, limit] of lists) {
    it(`allows as many items as the parser: ${path}`, () => {
      expect(ruleAt(path).maxItems).to.equal(limit);
    });
  }

  it('allows as many synonyms as the parser', () => {
    const synonyms = ruleAt('synonyms');
    const variants = synonyms.additionalProperties as Rule;
    expect(synonyms.maxProperties).to.equal(LIMITS.synonymGroups);
    expect(variants.maxItems).to.equal(LIMITS.variants);
    expect(resolve(variants.items ?? {}).maxLength).to.equal(LIMITS.short);
  });

  const texts: [path: string, limit: number][] = [
    ['language', LIMITS.id],
    ['title', LIMITS.question],
    ['article.title', LIMITS.question],
    ['article.publisher', LIMITS.question],
    ['article.language', LIMITS.id],
    ['greeting', LIMITS.answer],
    ['disclaimer', LIMITS.answer],
    ['starters.[]', LIMITS.id],
    ['entries.[].id', LIMITS.id],
    ['entries.[].topic', LIMITS.short],
    ['entries.[].question', LIMITS.question],
    ['entries.[].phrasings.[]', LIMITS.question],
    ['entries.[].answer', LIMITS.answer],
    ['entries.[].caveat', LIMITS.answer],
    ['entries.[].source.section', LIMITS.question],
    ['entries.[].source.quotes.[]', LIMITS.answer],
    ['entries.[].source.translations.[]', LIMITS.answer],
    ['entries.[].related.[]', LIMITS.id],
    ['entries.[].review.by', LIMITS.short],
    ['entries.[].review.on', LIMITS.short],
    ['handoffTopics.[].id', LIMITS.id],
    ['handoffTopics.[].title', LIMITS.short],
    ['handoffTopics.[].question', LIMITS.question],
    ['handoffTopics.[].phrasings.[]', LIMITS.question],
    ['handoffTopics.[].message', LIMITS.answer],
  ];
  for (const [path, limit] of texts) {
    it(`allows texts as long as the parser: ${path}`, () => {
      expect(ruleAt(path).maxLength).to.equal(limit);
    });
  }

  it('says in plain words what every field is', () => {
    const silent = allRules().filter(([, rule]) => !rule.description && !rule.$ref);
    expect(silent.map(([path]) => path)).to.deep.equal([]);
    const fields = allRules().filter(([path, rule]) => !rule.description && !path.endsWith('[]'));
    expect(fields.map(([path]) => path)).to.deep.equal([]);
  });

  it('refuses unknown fields everywhere, so that a misspelt one is noticed', () => {
    const open = allRules().filter(
      ([, rule]) => rule.properties && rule.additionalProperties !== false,
    );
    expect(open.map(([path]) => path)).to.deep.equal([]);
  });

  it('names itself by no address that could go stale', () => {
    expect(schema).not.to.have.property('$id');
  });

  it('is tested with every limit and every problem that the parser knows', () => {
    const codes = new Set(FAQ_CASES.flatMap(({ problems }) => problems.map(({ code }) => code)));
    expect([...codes].sort()).to.deep.equal([
      'bad-id',
      'bad-status',
      'duplicate-id',
      'empty',
      'missing',
      'no-entries',
      'nothing-shown',
      'too-long',
      'too-many',
      'translations-differ',
      'unknown-id',
      'unsafe-link',
      'wrong-type',
    ]);
  });
});
