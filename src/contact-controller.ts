import type { LitElement, ReactiveController } from 'lit';
import { carryQuestion } from './adapters/carry-question.js';
import { createDraftStorage } from './adapters/draft-storage.js';
import { fillPageForm } from './adapters/page-form.js';
import { sendMessage } from './adapters/send-message.js';
import type { Warner } from './adapters/warn.js';
import { readContactUrl, readEndpoint, readFormat, readHours } from './attributes.js';
import { Contact, type ContactStatus } from './core/contact/contact.js';
import { openStateAt, type LocalTime } from './core/contact/opening-hours.js';
import type { InterfaceTexts } from './i18n/index.js';
import type { ContactRequests, ContactView, ContactWay } from './ui/contact-view.js';

/** The attributes that say how visitors reach the clinic. Only HTML sets them, never the dataset. */
export const CONTACT_ATTRIBUTES = [
  'contact-form',
  'contact-field',
  'contact-endpoint',
  'contact-format',
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
  #isShown = false;
  #isCopied = false;
  #isFormMissing = false;
  #status: ContactStatus | null = null;
  /** Counts the steps of the form, so that the same one coming again is noticed. */
  #steps = 0;

  constructor(host: ContactHost) {
    this.#host = host;
    this.#contact = new Contact({
      send: async (payload) => {
        const endpoint = this.#endpoint;
        if (!endpoint) return { kind: 'refused', reason: 'server', retryAfterS: null };
        return sendMessage(
          endpoint,
          readFormat(this.#read('contact-format'), host.warner),
          payload,
        );
      },
      storage: createDraftStorage(),
      newId: createUuid,
      now: () => performance.now(),
      transcript: host.transcript,
      onChange: () => this.#follow(),
    });
  }

  hostConnected(): void {
    // Present for ReactiveController; the widget may be moved about in a page.
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
      isFormMissing: this.#isFormMissing,
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

  #follow(): void {
    const status = this.#contact.state?.status ?? null;
    if (status !== this.#status) this.#steps += 1;
    this.#status = status;
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
      this.#host.onHandOff(question !== null);
      const isFilled = await fillPageForm(
        this.#read('contact-form'),
        this.#read('contact-field'),
        question ?? '',
        () => {
          this.#host.hide();
          // Closing moves the focus, and the field's turn is after that.
          return this.#host.element.updateComplete;
        },
      );
      this.#isFormMissing = !isFilled;
      if (!isFilled)
        this.#host.warner.warn('no-contact-form', 'No message field was found in contact-form.');
      this.#host.element.requestUpdate();
    } else if (way.kind === 'url') {
      this.#host.onHandOff(question !== null && carryQuestion(question, way.url));
    }
  }

  #show(isShown: boolean): void {
    this.#isShown = isShown;
    this.#host.element.requestUpdate();
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return; // not allowed on this page: the text is there to be selected
    }
    this.#isCopied = true;
    this.#host.element.requestUpdate();
    setTimeout(() => {
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
    if (!state) return null;
    const { contact, locale } = this.#host.texts();
    if (state.isOpen) return contact.openUntil(clock(state.until, locale));
    const { day, at } = state.opens;
    return contact.closedOpens(dayName(day, locale), clock(at, locale));
  }
}

/** `crypto.randomUUID` is missing on pages without TLS, which clinics still have. */
function createUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // The version and the variant stand at fixed places.
  bytes.set([((bytes[6] ?? 0) & 0x0f) | 0x40], 6);
  bytes.set([((bytes[8] ?? 0) & 0x3f) | 0x80], 8);
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

// A Sunday, midnight in UTC: days and minutes are counted from here for naming them.
const SUNDAY_MS = Date.UTC(2023, 0, 1);
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const name = (atMs: number, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(SUNDAY_MS + atMs);
const clock = (minutes: number, locale: string): string =>
  name(minutes * MINUTE_MS, locale, { hour: 'numeric', minute: '2-digit' });
const dayName = (day: number, locale: string): string =>
  name(day * DAY_MS, locale, { weekday: 'long' });

/** @returns null when the browser doesn't know the time zone */
function localTime(now: Date, timeZone: string): LocalTime | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      ...(timeZone === '' ? {} : { timeZone }),
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const parts = new Map(format.formatToParts(now).map(({ type, value }) => [type, value]));
    const day = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(
      parts.get('weekday') ?? '',
    );
    const minutes = Number(parts.get('hour')) * 60 + Number(parts.get('minute'));
    return day < 0 || Number.isNaN(minutes) ? null : { day, minutes };
  } catch {
    return null;
  }
}
