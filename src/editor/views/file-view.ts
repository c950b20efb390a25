import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { setFlag } from '../../core/editing/edit-commands.js';
import { valueAt } from '../../core/editing/file-values.js';
import type { Page } from '../page.js';
import { textField } from './fields.js';
import { idsField } from './ids-field.js';
import { synonymsField } from './synonyms-field.js';

/** What the file says of itself. */
export function fileView(page: Page): TemplateResult {
  const { t, store } = page;
  const line = (label: string, ...name: string[]): TemplateResult =>
    textField(page, { path: name, name, label });
  return html`<h2 id="main-title" tabindex="-1">${t.fileView.heading}</h2>
    <form class="fields" @submit=${(event: Event) => event.preventDefault()}>
      ${line(t.fileView.title, 'title')} ${line(t.fileView.language, 'language')}
      ${textField(page, {
        path: ['greeting'],
        name: ['greeting'],
        label: t.fileView.greeting,
        hint: t.fileView.greetingHint,
        rows: 3,
      })}
      ${textField(page, {
        path: ['disclaimer'],
        name: ['disclaimer'],
        label: t.fileView.disclaimer,
        hint: t.fileView.disclaimerHint,
        rows: 2,
      })}
      ${line(t.fileView.articleTitle, 'article', 'title')}
      ${line(t.fileView.publisher, 'article', 'publisher')}
      ${line(t.fileView.articleLanguage, 'article', 'language')}
      <label class="check">
        <input
          type="checkbox"
          .checked=${live(valueAt(page.file, ['showDrafts']) === true)}
          @change=${(event: Event) => {
            const { checked } = event.target as HTMLInputElement;
            store.change(setFlag(['showDrafts'], checked), 'edit', '/showDrafts');
          }}
        />
        ${t.fileView.showDrafts}
      </label>
      ${idsField(page, {
        path: ['starters'],
        name: ['starters'],
        label: t.fileView.starters,
        addLabel: t.fileView.addStarter,
      })}
      ${synonymsField(page)}
    </form>`;
}
