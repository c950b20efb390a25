import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { addTest, removeTest, setText } from '../../core/editing/edit-commands.js';
import { valueAt } from '../../core/editing/file-values.js';
import { listIn, type Json } from '../../core/editing/json.js';
import { TEST_OUTCOMES } from '../../core/faq/faq.js';
import type { TestResult } from '../../core/editing/run-tests.js';
import { textAt } from '../items.js';
import { nameOf, type Page } from '../page.js';
import { itemChoice } from './item-choice.js';

/** The file's tests with pass and fail, and a form for another. */
export function testsView(page: Page): TemplateResult {
  const { t, file } = page;
  const tests = listIn(valueAt(file, ['tests']));
  const results = resultsByTest(page);
  const met = [...results.values()].filter(({ passed }) => passed).length;
  return html`<h2 id="main-title" tabindex="-1">${t.tests.heading}</h2>
    <p>${t.tests.intro}</p>
    <p class="quiet" role="status">
      ${tests.length === 0 ? t.tests.none : t.tests.met(met, tests.length)}
    </p>
    <ul class="tests">
      ${tests.map((test, index) => row(page, test, index, results.get(keyOf(test))))}
    </ul>
    ${addForm(page)}`;
}

const keyOf = (test: Json): string =>
  `${textAt(test, ['expect']).trim()} ${textAt(test, ['ask']).trim()}`;

/** A result belongs to what was asked and expected, wherever the test stands by now. */
function resultsByTest({ store }: Page): Map<string, TestResult> {
  return new Map(
    store.examination.reports.tests.map((result) => [
      `${result.test.expect} ${result.test.ask}`,
      result,
    ]),
  );
}

function row(
  page: Page,
  test: Json,
  index: number,
  result: TestResult | undefined,
): TemplateResult {
  const { t, store } = page;
  const ask = textAt(test, ['ask']);
  const expected = textAt(test, ['expect']);
  const path = `/tests/${index}`;
  const isMet = result?.passed === true;
  const isUpToDate = store.examination.reports.isUpToDate;
  const outcome = result ? outcomeName(page, result.outcome) : '';
  const why = expectation(page, expected);
  return html`<li class=${result ? (isMet ? 'pass' : 'fail') : isUpToDate ? 'fail' : 'waiting'}>
    <span class="mark">
      ${isMet ? t.tests.pass : result || isUpToDate ? t.tests.fail : t.tests.waiting}
    </span>
    <label>
      <span class="hidden">${t.tests.ask}</span>
      <input
        data-field
        autocomplete="off"
        .value=${live(ask)}
        @input=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          store.change(setText(['tests', index, 'ask'], value), 'edit', path, `${path}/ask`);
        }}
        @change=${() => store.endRun()}
      />
    </label>
    <span class="expected"
      >→ ${nameOf(page, expected)}
      ${
        why !== ''
          ? html`<em>${why}</em>`
          : result && !isMet
            ? html`<em>${t.tests.now(outcome)}</em>`
            : nothing
      }
    </span>
    <button
      type="button"
      class="small"
      aria-label=${t.tests.remove(ask)}
      @click=${() => {
        store.change(removeTest(index), 'removeTest', '/tests');
        store.show({ focus: 'main-title', notice: { kind: 'done', what: 'removeTest' } });
      }}
    >
      ×
    </button>
  </li>`;
}

/** Why a test can't be met whatever is asked, or "". */
function expectation({ items, t }: Page, id: string): string {
  if (TEST_OUTCOMES.includes(id)) return '';
  const item = items.find((one) => one.id === id);
  if (!item) return t.tests.missing;
  return item.status === 'draft' ? t.tests.draft : '';
}

function outcomeName(page: Page, outcome: string): string {
  const { t } = page;
  if (outcome === 'handoff') return t.attempt.handoff;
  if (outcome === 'safety') return t.attempt.safety;
  const [kind, ids] = outcome.split(': ');
  if (ids === undefined) return `“${nameOf(page, outcome)}”`;
  return `${kind ?? ''}: ${ids
    .split(', ')
    .map((id) => `“${nameOf(page, id)}”`)
    .join(', ')}`;
}

function addForm(page: Page): TemplateResult {
  const { t, store } = page;
  const [first] = page.items;
  const field = (): HTMLInputElement | null =>
    document.querySelector<HTMLInputElement>('#test-ask');
  return html`<div class="add-test">
    <label for="test-ask">${t.tests.newAsk}</label>
    <input id="test-ask" autocomplete="off" />
    ${itemChoice(page, {
      id: 'test-expect',
      label: t.tests.expect,
      button: t.tests.add,
      first: [],
      selected: first?.id ?? '',
      outcomes: true,
      onChoose: (id) => {
        const input = field();
        const ask = input?.value.trim() ?? '';
        if (!input || ask === '') {
          input?.focus();
          return;
        }
        input.value = '';
        store.change(addTest(ask, id), 'addTest', '/tests');
        store.show({ focus: 'test-ask', notice: { kind: 'done', what: 'addTest' } });
      },
    })}
  </div>`;
}
