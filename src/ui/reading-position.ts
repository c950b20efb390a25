import type { ConversationState } from '../core/conversation/state.js';

const GAP_PX = 12;
/** However long the question was, its reply begins in the upper part of what is seen. */
const REPLY_FROM = 1 / 4;

/** Keeps the newest reply where it is read from its beginning, unless the visitor reads further up. */
export class ReadingPosition {
  #log: Element | null = null;
  #lastId = 0;
  #lastAsked = 0;
  #isReady = false;
  #isSearching = false;
  /** What the visitor reads further up, and where it stands; null when they are at their last message. */
  #anchor: { readonly element: Element; readonly topPx: number } | null = null;
  #hasUnseen = false;

  /** Whether a reply has come that the visitor has not been taken to. */
  get hasUnseen(): boolean {
    return this.#hasUnseen;
  }

  /** Before each rendering: whether the visitor has scrolled away from their last message, and to where. */
  beforeUpdate(root: ParentNode): void {
    const log = root.querySelector('.log');
    const box = log && boxOf(log);
    const asked = log && lastAsked(log);
    this.#anchor = null;
    if (!log || !box || !asked || topIn(box, asked) < box.clientHeight) return;
    const element = [...log.querySelectorAll('.messages > li')].find(
      (item) => topIn(box, item) + item.clientHeight > 0,
    );
    if (element) this.#anchor = { element, topPx: topIn(box, element) };
  }

  /**
   * After each rendering: scrolls when there is something new, or when the panel was opened again.
   * @returns whether `hasUnseen` is another than before
   */
  update(root: ParentNode, state: ConversationState): boolean {
    const before = this.#hasUnseen;
    const log = root.querySelector('.log');
    const isOther = log !== this.#log;
    this.#log = log;
    const news = this.#newsIn(state);
    if (log && (isOther || news !== 'none')) {
      // Asking is a wish to see what comes; a reply that comes later is none.
      const stays = this.#anchor !== null && !isOther && news !== 'question';
      this.#hasUnseen = stays && (before || news === 'reply');
      if (stays) this.#keepPlace(log);
      else bringIntoView(log);
    }
    if (state.messages.length === 0) this.#hasUnseen = false;
    this.#followSearch(root);
    return this.#hasUnseen !== before;
  }

  /** What came in above moves nothing. (Browsers do this too, but not all, and not at the top.) */
  #keepPlace(log: Element): void {
    const box = boxOf(log);
    if (!box || !this.#anchor) return;
    const { element, topPx } = this.#anchor;
    box.scrollTop += topIn(box, element) - topPx;
  }

  /** What has come since the last call. `greeting`: the dataset came, or went. */
  #newsIn({ messages, dataset }: ConversationState): 'question' | 'reply' | 'greeting' | 'none' {
    const lastId = messages.at(-1)?.id ?? 0;
    const asked = messages.filter(({ from }) => from === 'visitor').at(-1)?.id ?? 0;
    const isReady = dataset.status === 'ready';
    const isQuestion = asked > this.#lastAsked;
    const isReply = lastId > this.#lastId;
    const isGreeting = isReady !== this.#isReady;
    this.#lastId = lastId;
    this.#lastAsked = asked;
    this.#isReady = isReady;
    if (isQuestion) return 'question';
    if (isReply) return 'reply';
    return isGreeting ? 'greeting' : 'none';
  }

  /** The visitor wants to see the newest reply. */
  goToNew(): void {
    this.#hasUnseen = false;
    if (this.#log) bringIntoView(this.#log);
  }

  /**
   * The visitor has scrolled: what comes into view is not unseen any more.
   * @returns whether `hasUnseen` is another than before
   */
  scrolled(): boolean {
    const box = this.#log && boxOf(this.#log);
    const asked = this.#log && lastAsked(this.#log);
    if (!this.#hasUnseen || !box || !asked || topIn(box, asked) >= box.clientHeight) return false;
    this.#hasUnseen = false;
    return true;
  }

  /** What is offered while the page's form is looked for appears below the button that was pressed. */
  #followSearch(root: ParentNode): void {
    const note = root.querySelector('.form-search');
    if (note && !this.#isSearching)
      note.parentElement?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    this.#isSearching = note !== null;
  }
}

const lastAsked = (log: Element): Element | null =>
  [...log.querySelectorAll('.visitor')].at(-1) ?? null;

/** In a window too low for a log of its own, the panel scrolls. */
const boxOf = (log: Element): Element | null =>
  log.scrollHeight > log.clientHeight ? log : log.parentElement;

const topIn = (box: Element, element: Element): number =>
  element.getBoundingClientRect().top - box.getBoundingClientRect().top;

/** Puts the visitor's last message at the top, or its reply where the message is long. */
function bringIntoView(log: Element): void {
  const list = log.querySelector('.messages');
  const asked = lastAsked(log);
  const box = boxOf(log);
  if (!list || !asked || !box) return;
  const reply = asked.nextElementSibling ?? list.nextElementSibling ?? asked;
  box.scrollTop += Math.max(
    topIn(box, asked) - GAP_PX,
    topIn(box, reply) - box.clientHeight * REPLY_FROM,
  );
}
