import { Warner } from './adapters/warn.js';
import { ClinicFaq } from './clinic-faq.js';

/** One for this copy of the file, as the page has one registry. */
const warner = new Warner();

/** Registers the element, unless the page has one already: the first serves all. */
export function defineClinicFaq(): void {
  const first = customElements.get('clinic-faq');
  if (!first) customElements.define('clinic-faq', ClinicFaq);
  else if (first !== ClinicFaq)
    warner.warn('two-versions', 'The page has <clinic-faq> from another file; that is used.');
}
