import { html, nothing, type TemplateResult } from 'lit';
import {
  easeOf,
  EASE_MIN_ES,
  GRADE_MAX,
  gradeOf,
  readabilityOf,
} from '../../core/editing/readability.js';
import { linksAsText } from '../../core/faq/rich-text.js';
import { textAt } from '../items.js';
import type { Page } from '../page.js';

/** Length and reading grade of what is typed. */
export function measure(page: Page, text: string): TemplateResult {
  const { t, file } = page;
  const language = textAt(file, ['language']) || 'en';
  const { words, wordsMax, tooHard } = readabilityOf(text, language);
  const plain = linksAsText(text);
  const code = language.toLowerCase().split('-')[0];
  const measures: Partial<Record<string, () => string>> = {
    es: () => t.form.ease(Math.round(easeOf(plain)), EASE_MIN_ES),
    en: () => t.form.grade(Math.max(0, gradeOf(plain)).toFixed(1), GRADE_MAX),
  };
  const hardness = words === 0 ? '' : (measures[code ?? '']?.() ?? '');
  const length = t.form.words(words, wordsMax);
  return html`<p class="measure">
    <meter
      aria-hidden="true"
      min="0"
      max=${wordsMax * 1.25}
      high=${wordsMax}
      low=${wordsMax}
      optimum="0"
      .value=${words}
    ></meter>
    <span class=${words > wordsMax ? 'over' : ''}>${length}</span>
    ${
      hardness === ''
        ? nothing
        : html`<span class=${tooHard === null ? '' : 'over'}>${hardness}</span>`
    }
  </p>`;
}
