/** Warnings for the web team; docs/errors.md explains each. */
export type WarningCode =
  | 'faq-not-loaded'
  | 'faq-problems'
  | 'bad-contact-url'
  | 'bad-placement'
  | 'bad-help-lines'
  | 'bad-contact-endpoint'
  | 'bad-contact-format'
  | 'bad-contact-hours'
  | 'bad-hidden-fields'
  | 'contact-unconfirmed'
  | 'contact-refused'
  | 'no-contact-form'
  | 'form-not-loaded'
  | 'two-versions';

/** Warns on the console, each code once. Never with the visitor's words. */
export class Warner {
  readonly #said = new Set<WarningCode>();

  warn(code: WarningCode, message: string): void {
    if (this.#said.has(code)) return;
    this.#said.add(code);
    // eslint-disable-next-line no-console -- the one place that speaks to the web team
    console.warn(`[clinic-faq] ${code}: ${message} See docs/errors.md#${code}`);
  }
}
