import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../core/editing/finding.js';
import { valueAt } from '../../core/editing/file-values.js';
import { placeOfPath, textAt } from '../items.js';
import type { Page } from '../page.js';
import { conflictsSection } from './conflicts-view.js';

/** Everything that was found, each with the way to where it stands. */
export function problemsView(page: Page): TemplateResult {
  const { t, store } = page;
  const { findings, isUpToDate } = store.examination.reports;
  const sorted = [...findings].sort((a, b) => rank(a) - rank(b));
  return html`<h2 id="main-title" tabindex="-1">${t.problems.heading}</h2>
    <p class="quiet" role="status">
      ${isUpToDate ? (findings.length === 0 ? t.problems.none : nothing) : t.problems.checking}
    </p>
    <ul class="findings">
      ${sorted.map((finding) => row(page, finding))}
    </ul>
    ${conflictsSection(page)}`;
}

const rank = ({ level }: Finding): number => (level === 'problem' ? 0 : 1);

function row(page: Page, finding: Finding): TemplateResult {
  const { t, store } = page;
  const name = placeName(page, finding.path);
  return html`<li class=${finding.level}>
    <p class="mark">${t.problems.level[finding.level]}</p>
    <div>
      <p class="where">${name}</p>
      <p>${t.finding(finding)}</p>
    </div>
    <button
      type="button"
      aria-label=${t.problems.goTo(name)}
      @click=${() => store.goTo(finding.path)}
    >
      ${t.problems.go}
    </button>
  </li>`;
}

/** "How long does it last? · answer" */
function placeName({ file, t }: Page, path: string): string {
  const found = placeOfPath(path);
  if (!found) {
    const [, key = ''] = path.split('/');
    return key === 'tests' ? t.tests.heading : (t.fields[key] ?? t.views.file);
  }
  const { list, index } = found.place;
  const item = valueAt(file, [list, index]) ?? null;
  const question = textAt(item, ['question']) || textAt(item, ['id']) || t.list.untitled;
  const field = found.field.split('/').find((part) => part in t.fields && part !== 'source');
  return field === undefined ? question : `${question} · ${t.fields[field] ?? field}`;
}
