import type { LitElement, ReactiveController } from 'lit';
import { copyText } from './adapters/copy-text.js';
import { carryQuestion, dropQuestion } from './adapters/carry-question.js';
import { fillField, findField, WAIT_FOR_FORM_MS, watchForField } from './adapters/page-form.js';
import { localTime } from './adapters/local-time.js';
import { savesData } from './adapters/save-data.js';
import { createTabStorage } from './adapters/tab-storage.js';
import type { Warner } from './adapters/warn.js';
import { readContactUrl, readEndpoint, readHours } from './attributes.js';
import { openStateAt } from './core/contact/opening-hours.js';
import type { InterfaceTexts } from './i18n/index.js';
import type { FormController } from './message-form/form-controller.js';
import type { ContactRequests, ContactView, ContactWay, FormSearch } from './ui/contact-view.js';
import { openStateText } from './ui/open-state-text.js';

/** The attributes that say how visitors reach the clinic. Only HTML sets them, never the dataset. */
export const CONTACT_ATTRIBUTES = [
  'contact-form',
  'contact-field',
  'contact-endpoint',
  'contact-format',
  'contact-hidden-fields',
  'contact-success-text',
  'contact-consent',
  'contact-phone',
  'contact-hours',
  'contact-timezone',
  'contact-reply-time',
];

const COPIED_MS = 4_000;

export interface ContactHost {
  readonly element: LitElement;
  readonly warner: Warner;
  readonly contactUrl: () => string;
  readonly texts: () => InterfaceTexts;
  /** The conversation as text, for a visitor who wants it sent along. */
  readonly transcript: () => string;
  readonly hide: () => void;
  readonly onHandOff: (isQuestionCarried: boolean) => void;
}

/** The hand-off: which way the page chose. The form in the widget, if it is that, is loaded for it. */
export class ContactController implements ReactiveController {
  readonly #host: ContactHost;
  readonly #draft = createTabStorage('clinic-faq:draft');
  #loading: Promise<FormController> | null = null;
  #form: FormController | null = null;
  #isCopied = false;
  #formSearch: FormSearch | null = null;
  #isHeard = false;
  #stopSearch = (): void => undefined;
  #copiedTimer = 0;

  constructor(host: ContactHost) {
    this.#host = host;
  }

  hostConnected(): void {
    this.#form?.followPage();
  }

  /** What is gone from the page has nothing to lose, and waits for nothing. */
  hostDisconnected(): void {
    this.#form?.followPage();
    this.#stopSearch();
    this.#formSearch = null;
    clearTimeout(this.#copiedTimer);
    this.#isCopied = false;
  }

  get view(): ContactView {
    const phone = this.#read('contact-phone');
    return {
      way: this.#way,
      renderForm: this.#form?.render ?? null,
      messages: this.#host.texts().contact,
      phone: phone === '' ? null : phone.trim().replace(/\s+/g, '-'),
      hours: this.#hours,
      isCopied: this.#isCopied,
      formSearch: this.#formSearch,
      requests: this.#requests,
    };
  }

  /** Which step of the form is shown; changes move the focus, and so does opening the panel again. */
  get step(): string | null {
    const step = this.#form?.step ?? null;
    const isClosed =
      this.#read('placement') !== 'inline' && !this.#host.element.hasAttribute('open');
    return step !== null && isClosed ? 'closed' : step;
  }

  /** Fetches the form, if there is one to come, before a visitor asks for it. */
  warm(): void {
    if (this.#way.kind !== 'form' || this.#loading || savesData()) return;
    void this.#loadForm().catch(() => undefined);
  }

  /** What a screen reader is told of the search for the page's form; null when that is old news. */
  get announcement(): string | null {
    if (!this.#formSearch || this.#isHeard) return null;
    const { contact } = this.#host.texts();
    return this.#formSearch.isOver ? contact.formNotFound : contact.formSearched;
  }

  /** The conversation goes on: what is new there is announced instead. */
  hush(): void {
    this.#isHeard = true;
  }

  /** Nothing stays of what the visitor wrote: not the form's draft, nor the question that was carried. */
  clear(): void {
    dropQuestion();
    this.#draft.clear(); // also that of a form that isn't loaded
    this.#form?.clear();
    this.#formSearch = null;
    this.#host.element.requestUpdate();
  }

  #read(name: string): string {
    return this.#host.element.getAttribute(name) ?? '';
  }

  get #endpoint(): URL | null {
    return readEndpoint(this.#read('contact-endpoint'), this.#host.warner);
  }

  get #way(): ContactWay {
    if (this.#endpoint) return { kind: 'form' };
    if (this.#read('contact-form') !== '') return { kind: 'page-form' };
    const url = readContactUrl(this.#host.contactUrl(), this.#host.warner);
    return url ? { kind: 'url', url, isCarried: url.origin === location.origin } : { kind: 'none' };
  }

  readonly #requests: ContactRequests = {
    reach: (question) => void this.#reach(question),
    copy: (text) => void this.#copy(text),
  };

  async #reach(question: string | null): Promise<void> {
    const way = this.#way;
    if (way.kind === 'form') {
      await this.#openForm(question);
    } else if (way.kind === 'page-form') {
      if (this.#formSearch?.isOver === false) return;
      this.#host.onHandOff(question !== null);
      await this.#fillPageForm(question);
    } else if (way.kind === 'url') {
      this.#host.onHandOff(question !== null && carryQuestion(question, way.url));
    }
  }

  async #openForm(question: string | null): Promise<void> {
    try {
      const form = await this.#loadForm();
      this.#formSearch = null;
      form.open(question ?? '');
      this.#host.onHandOff(question !== null);
    } catch {
      this.#loading = null;
      this.#search({ question, isOver: true });
      this.#host.warner.warn('form-not-loaded', 'The part of the widget with the form is missing.');
    }
  }

  #loadForm(): Promise<FormController> {
    this.#loading ??= import('./message-form/form-controller.js').then(
      ({ FormController }) =>
        (this.#form = new FormController({
          warner: this.#host.warner,
          storage: this.#draft,
          read: (attribute) => this.#read(attribute),
          endpoint: () => this.#endpoint,
          transcript: this.#host.transcript,
          isConnected: () => this.#host.element.isConnected,
          copy: (text) => void this.#copy(text),
          onChange: () => this.#host.element.requestUpdate(),
        })),
    );
    return this.#loading;
  }

  async #fillPageForm(question: string | null): Promise<void> {
    const { element, warner } = this.#host;
    const field = await this.#findField(question).catch(() => null);
    this.#search(field ? null : { question, isOver: true });
    if (!field) {
      warner.warn('no-contact-form', 'No message field was found in contact-form.');
      return;
    }
    this.#host.hide();
    // Closing moves the focus, and the field's turn is after that.
    await element.updateComplete;
    fillField(field, question ?? '');
  }

  /**
   * The visitor is told at once when it takes time, and has the other ways meanwhile. Rejects for
   * what is no selector.
   */
  async #findField(question: string | null): Promise<ReturnType<typeof findField>> {
    const selectors = [this.#read('contact-form'), this.#read('contact-field')] as const;
    const field = findField(...selectors);
    if (field) return field;
    this.#search({ question, isOver: false });
    return new Promise((settle) => {
      const stop = watchForField(...selectors, settle);
      const timer = setTimeout(() => {
        stop();
        settle(null);
      }, WAIT_FOR_FORM_MS);
      this.#stopSearch = () => {
        stop();
        clearTimeout(timer);
      };
    });
  }

  #search(search: FormSearch | null): void {
    this.#formSearch = search;
    this.#isHeard = false;
    this.#host.element.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    const isCopied = await copyText(text);
    if (!isCopied || !this.#host.element.isConnected) return; // the text is there to be selected
    this.#isCopied = true;
    this.#host.element.requestUpdate();
    clearTimeout(this.#copiedTimer);
    this.#copiedTimer = window.setTimeout(() => {
      this.#isCopied = false;
      this.#host.element.requestUpdate();
    }, COPIED_MS);
  }

  /** In the clinic's time zone, which knows about daylight saving; nothing when it can't be told. */
  get #hours(): string | null {
    const spans = readHours(this.#read('contact-hours'), this.#host.warner);
    const timeZone = this.#read('contact-timezone');
    const now = spans && localTime(new Date(), timeZone);
    const state = now ? openStateAt(spans, now) : null;
    return state && openStateText(state, this.#host.texts());
  }
}
