import type { LitElement, ReactiveController } from 'lit';
import { linkTo } from './adapters/answer-link.js';
import { copyText } from './adapters/copy-text.js';
import { printPage } from './adapters/print-page.js';
import { interfaceFor, type InterfaceTexts } from './i18n/index.js';
import { answerParagraphs, answerText } from './ui/answer-text.js';
import type { AnswerRequests, AnswerView, GivenAnswer } from './ui/answer-view.js';

export interface AnswerHost {
  readonly element: LitElement;
  readonly texts: () => InterfaceTexts;
  /** Has it read out: what is seen is not said by itself. */
  readonly say: (text: string) => void;
  readonly onFeedback: (entryId: string, isHelpful: boolean) => void;
}

const NOTE_MS = 4_000;

/** Taking an answer along, and saying whether it helped. Nothing of it is kept. */
export class AnswerController implements ReactiveController {
  readonly #host: AnswerHost;
  readonly #isHelpful = new Map<number, boolean>();
  #note: AnswerView['note'] = null;
  #noteTimer = 0;

  constructor(host: AnswerHost) {
    this.#host = host;
  }

  hostDisconnected(): void {
    clearTimeout(this.#noteTimer);
    this.#note = null;
  }

  get view(): AnswerView {
    return { note: this.#note, isHelpful: this.#isHelpful, requests: this.#requests };
  }

  /** The conversation begins anew, with the numbers of its messages. */
  clear(): void {
    this.#isHelpful.clear();
    this.#note = null;
  }

  readonly #requests: AnswerRequests = {
    copy: (answer) =>
      void this.#copy(answer, answerText(answer.content, this.#textsOf(answer).messages)),
    copyLink: (answer) => void this.#copy(answer, linkTo(answer.content.entry.id)),
    print: (answer) => this.#print(answer),
    judge: (answer, isHelpful) => {
      if (this.#isHelpful.has(answer.messageId)) return;
      this.#isHelpful.set(answer.messageId, isHelpful);
      this.#host.onFeedback(answer.content.entry.id, isHelpful);
      this.#say(answer, this.#textsOf(answer).messages.thanks);
    },
  };

  /** The words around an answer stay in its language when the visitor switches. */
  #textsOf({ language }: GivenAnswer): InterfaceTexts {
    return (language === null ? null : interfaceFor(language)) ?? this.#host.texts();
  }

  async #copy(answer: GivenAnswer, text: string): Promise<void> {
    const { copied, copyFailed } = this.#textsOf(answer).messages;
    const isCopied = await copyText(text);
    if (this.#host.element.isConnected) this.#say(answer, isCopied ? copied : copyFailed);
  }

  #print(answer: GivenAnswer): void {
    const { element } = this.#host;
    const { code, messages } = this.#textsOf(answer);
    const page = {
      title: answer.content.entry.question,
      paragraphs: answerParagraphs(answer.content, messages),
      language: answer.language ?? code,
      direction: getComputedStyle(element).direction,
    };
    printPage(page, element.renderRoot);
  }

  #say({ messageId }: GivenAnswer, text: string): void {
    this.#note = { messageId, text };
    this.#host.say(text);
    clearTimeout(this.#noteTimer);
    this.#noteTimer = window.setTimeout(() => {
      this.#note = null;
      this.#host.element.requestUpdate();
    }, NOTE_MS);
  }
}
