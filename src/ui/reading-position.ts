import type { ConversationState } from '../core/conversation/state.js';

const GAP_PX = 12;
/** However long the question was, its reply begins in the upper part of what is seen. */
const REPLY_FROM = 1 / 4;

/** Keeps the newest reply where it is read from its beginning, without the visitor's scrolling. */
export class ReadingPosition {
  #log: Element | null = null;
  #shownMessages = 0;
  #isReady = false;
  #isSearching = false;

  /** After each rendering: scrolls when there is something new, or when the panel was opened again. */
  update(root: ParentNode, { messages, dataset }: ConversationState): void {
    const log = root.querySelector('.log');
    const isReady = dataset.status === 'ready'; // then the greeting has come in above
    const isNew =
      messages.length > this.#shownMessages || log !== this.#log || isReady !== this.#isReady;
    this.#log = log;
    this.#shownMessages = messages.length;
    this.#isReady = isReady;
    if (log && isNew) bringIntoView(log);
    this.#followSearch(root);
  }

  /** What is offered while the page's form is looked for appears below the button that was pressed. */
  #followSearch(root: ParentNode): void {
    const note = root.querySelector('.form-search');
    if (note && !this.#isSearching)
      note.parentElement?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    this.#isSearching = note !== null;
  }
}

/** Puts the visitor's last message at the top, or its reply where the message is long. */
function bringIntoView(log: Element): void {
  const list = log.querySelector('.messages');
  const asked = [...log.querySelectorAll('.visitor')].at(-1);
  if (!list || !asked) return;
  // In a window too low for a log of its own, the panel scrolls.
  const box = log.scrollHeight > log.clientHeight ? log : log.parentElement;
  if (!box) return;
  const topOf = (element: Element): number =>
    element.getBoundingClientRect().top - box.getBoundingClientRect().top;
  const reply = asked.nextElementSibling ?? list.nextElementSibling ?? asked;
  box.scrollTop += Math.max(topOf(asked) - GAP_PX, topOf(reply) - box.clientHeight * REPLY_FROM);
}
