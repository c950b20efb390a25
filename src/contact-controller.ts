import type { LitElement, ReactiveController } from 'lit';
import { copyText } from './adapters/copy-text.js';
import { carryQuestion, dropQuestion } from './adapters/carry-question.js';
import { LeaveWarning } from './adapters/leave-warning.js';
import { fillField, findField, WAIT_FOR_FORM_MS, watchForField } from './adapters/page-form.js';
import { sendMessage, type Endpoint } from './adapters/send-message.js';
import { localTime } from './adapters/local-time.js';
import { createTabStorage } from './adapters/tab-storage.js';
import { createUuid } from './adapters/uuid.js';
import type { Warner } from './adapters/warn.js';
import {
  readContactUrl,
  readEndpoint,
  readFormat,
  readHiddenFields,
  readHours,
} from './attributes.js';
import type { ContactPayload } from './core/contact/contact-message.js';
import { Contact, type ContactStatus } from './core/contact/contact.js';
import { withUnitTag } from './core/contact/hidden-fields.js';
import { openStateAt } from './core/contact/opening-hours.js';
import type { SendResult } from './core/contact/send.js';
import type { InterfaceTexts } from './i18n/index.js';
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

/** The hand-off: which way the page chose, and the form in the widget if it is that. */
export class ContactController implements ReactiveController {
  readonly #host: ContactHost;
  readonly #contact: Contact;
  readonly #leaveWarning = new LeaveWarning();
  #isShown = false;
  #isCopied = false;
  #formSearch: FormSearch | null = null;
  #isHeard = false;
  #stopSearch = (): void => undefined;
  #copiedTimer = 0;
  #status: ContactStatus | null = null;
  /** Counts the steps of the form, so that the same one coming again is noticed. */
  #steps = 0;

  constructor(host: ContactHost) {
    this.#host = host;
    this.#contact = new Contact({
      send: (payload) => this.#send(payload),
      storage: createTabStorage('clinic-faq:draft'),
      newId: createUuid,
      now: () => performance.now(),
      transcript: host.transcript,
      hiddenFields: () => this.#hiddenFields,
      onChange: () => this.#follow(),
    });
  }

  hostConnected(): void {
    this.#warnOfLeaving();
  }

  /** What is gone from the page has nothing to lose, and waits for nothing. */
  hostDisconnected(): void {
    this.#warnOfLeaving();
    this.#stopSearch();
    this.#formSearch = null;
    clearTimeout(this.#copiedTimer);
    this.#isCopied = false;
  }

  get view(): ContactView {
    const phone = this.#read('contact-phone');
    const consent = this.#read('contact-consent');
    const messages = this.#host.texts().contact;
    return {
      way: this.#way,
      form: this.#isShown ? this.#contact.state : null,
      messages,
      consent: consent === '' ? messages.consent : consent,
      replyTime: this.#read('contact-reply-time'),
      phone: phone === '' ? null : phone.trim().replace(/\s+/g, '-'),
      hours: this.#hours,
      hasTranscript: this.#host.transcript() !== '',
      isCopied: this.#isCopied,
      formSearch: this.#formSearch,
      requests: this.#requests,
    };
  }

  /**
   * Which step of the form is shown; changes move the focus. What the visitor types is none, but
   * opening the panel again is.
   */
  get step(): string | null {
    if (!this.#isShown || !this.#contact.state) return null;
    const isClosed =
      this.#read('placement') !== 'inline' && !this.#host.element.hasAttribute('open');
    return isClosed ? 'closed' : String(this.#steps);
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
    this.#contact.clear();
    this.#formSearch = null;
    this.#show(false);
  }

  #follow(): void {
    const status = this.#contact.state?.status ?? null;
    if (status !== this.#status) this.#steps += 1;
    this.#status = status;
    this.#warnOfLeaving();
    this.#host.element.requestUpdate();
  }

  #warnOfLeaving(): void {
    this.#leaveWarning.isNeeded = this.#host.element.isConnected && this.#contact.isAtRisk;
  }

  #read(name: string): string {
    return this.#host.element.getAttribute(name) ?? '';
  }

  get #endpoint(): Endpoint | null {
    const { warner } = this.#host;
    const url = readEndpoint(this.#read('contact-endpoint'), warner);
    return url
      ? {
          url,
          format: readFormat(this.#read('contact-format'), warner),
          successText: this.#read('contact-success-text'),
        }
      : null;
  }

  get #hiddenFields(): ContactPayload {
    const fields = readHiddenFields(this.#read('contact-hidden-fields'), this.#host.warner);
    const endpoint = this.#endpoint;
    return endpoint ? withUnitTag(fields, endpoint) : fields;
  }

  async #send(payload: ContactPayload): Promise<SendResult> {
    const endpoint = this.#endpoint;
    if (!endpoint) return { kind: 'refused', reason: 'server', retryAfterS: null };
    const result = await sendMessage(endpoint, payload);
    const { warner } = this.#host;
    if (result.kind === 'unknown' && result.reason === 'unconfirmed')
      warner.warn('contact-unconfirmed', 'contact-endpoint did not confirm the message.');
    if (result.kind === 'refused' && result.reason === 'not-accepted')
      warner.warn('contact-refused', 'contact-endpoint refused the message.');
    return result;
  }

  get #way(): ContactWay {
    if (this.#endpoint) return { kind: 'form' };
    if (this.#read('contact-form') !== '') return { kind: 'page-form' };
    const url = readContactUrl(this.#host.contactUrl(), this.#host.warner);
    return url ? { kind: 'url', url, isCarried: url.origin === location.origin } : { kind: 'none' };
  }

  readonly #requests: ContactRequests = {
    reach: (question) => void this.#reach(question),
    close: () => this.#show(false),
    change: (part) => this.#contact.change(part),
    check: (honeypot) => this.#contact.check(honeypot),
    edit: () => this.#contact.edit(),
    send: () => void this.#contact.send(),
    clear: () => {
      this.#contact.clear();
      this.#show(false);
    },
    copy: (text) => void this.#copy(text),
  };

  async #reach(question: string | null): Promise<void> {
    const way = this.#way;
    if (way.kind === 'form') {
      this.#contact.open(question ?? '');
      this.#show(true);
      this.#host.onHandOff(question !== null);
    } else if (way.kind === 'page-form') {
      if (this.#formSearch?.isOver === false) return;
      this.#host.onHandOff(question !== null);
      await this.#fillPageForm(question);
    } else if (way.kind === 'url') {
      this.#host.onHandOff(question !== null && carryQuestion(question, way.url));
    }
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

  #show(isShown: boolean): void {
    this.#isShown = isShown;
    this.#host.element.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    if (!(await copyText(text))) return; // the text is there to be selected
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
