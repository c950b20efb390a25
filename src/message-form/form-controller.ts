import type { TemplateResult } from 'lit';
import { LeaveWarning } from '../adapters/leave-warning.js';
import { sendMessage, type Endpoint } from '../adapters/send-message.js';
import { createUuid } from '../adapters/uuid.js';
import type { Warner } from '../adapters/warn.js';
import type { ContactPayload } from '../core/contact/contact-message.js';
import { Contact, type ContactStatus } from '../core/contact/contact.js';
import type { DraftStorage } from '../core/contact/draft-storage.js';
import { withUnitTag } from '../core/contact/hidden-fields.js';
import type { SendResult } from '../core/contact/send.js';
import { contactPanel } from '../ui/contact-panel.js';
import type { FormRequests } from '../ui/form-view.js';
import type { View } from '../ui/view.js';
import { readFormat, readHiddenFields } from './attributes.js';

/** What the form needs of the rest of the widget. */
export interface FormHost {
  readonly warner: Warner;
  readonly storage: DraftStorage;
  readonly read: (attribute: string) => string;
  /** Null without an address that a message may be sent to. */
  readonly endpoint: () => URL | null;
  /** The conversation as text, for a visitor who wants it sent along. */
  readonly transcript: () => string;
  /** Whether the widget is still in the page. */
  readonly isConnected: () => boolean;
  readonly copy: (text: string) => void;
  readonly onChange: () => void;
}

/** The form in the widget, loaded when a visitor may come to need it. */
export class FormController {
  readonly #host: FormHost;
  readonly #contact: Contact;
  readonly #leaveWarning = new LeaveWarning();
  #isShown = false;
  #status: ContactStatus | null = null;
  /** Counts the steps of the form, so that the same one coming again is noticed. */
  #steps = 0;

  constructor(host: FormHost) {
    this.#host = host;
    this.#contact = new Contact({
      send: (payload) => this.#send(payload),
      storage: host.storage,
      newId: createUuid,
      now: () => performance.now(),
      transcript: host.transcript,
      hiddenFields: () => this.#hiddenFields,
      onChange: () => this.#follow(),
    });
  }

  /** Shows the form with the visitor's question, or goes on with the draft that was left. */
  open(question: string): void {
    this.#contact.open(question);
    this.#show(true);
  }

  /** Nothing stays of what the visitor wrote. */
  clear(): void {
    this.#contact.clear();
    this.#show(false);
  }

  /** The element came into a page or went: what is gone has nothing to lose. */
  followPage(): void {
    this.#leaveWarning.isNeeded = this.#host.isConnected() && this.#contact.isAtRisk;
  }

  /** Which step is shown, or null; what the visitor types is none. */
  get step(): string | null {
    return this.#isShown && this.#contact.state ? String(this.#steps) : null;
  }

  /** Null while the form is not shown. */
  get render(): ((view: View) => TemplateResult) | null {
    const { state } = this.#contact;
    if (!this.#isShown || !state) return null;
    const { read, transcript } = this.#host;
    return (view) => {
      const { messages } = view.contact;
      const consent = read('contact-consent');
      return contactPanel(state, view, {
        messages,
        consent: consent === '' ? messages.consent : consent,
        replyTime: read('contact-reply-time'),
        hasTranscript: transcript() !== '',
        isCopied: view.contact.isCopied,
        requests: this.#requests,
      });
    };
  }

  readonly #requests: FormRequests = {
    close: () => this.#show(false),
    change: (part) => this.#contact.change(part),
    check: (honeypot) => this.#contact.check(honeypot),
    edit: () => this.#contact.edit(),
    send: () => void this.#contact.send(),
    clear: () => this.clear(),
    copy: (text) => this.#host.copy(text),
  };

  #show(isShown: boolean): void {
    this.#isShown = isShown;
    this.#host.onChange();
  }

  #follow(): void {
    const status = this.#contact.state?.status ?? null;
    if (status !== this.#status) this.#steps += 1;
    this.#status = status;
    this.followPage();
    this.#host.onChange();
  }

  get #endpoint(): Endpoint | null {
    const { endpoint, read, warner } = this.#host;
    const url = endpoint();
    return url
      ? {
          url,
          format: readFormat(read('contact-format'), warner),
          successText: read('contact-success-text'),
        }
      : null;
  }

  get #hiddenFields(): ContactPayload {
    const { read, warner } = this.#host;
    const fields = readHiddenFields(read('contact-hidden-fields'), warner);
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
}
