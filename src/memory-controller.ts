import type { LitElement, ReactiveController } from 'lit';
import { createTabStorage } from './adapters/tab-storage.js';
import {
  parseTurns,
  REMEMBERED_MS,
  serialiseTurns,
  turnsOf,
  type MemoryPlace,
  type Turn,
} from './core/conversation/memory.js';
import type { ConversationState } from './core/conversation/state.js';

/** The attribute that switches it on. */
export const REMEMBER_ATTRIBUTE = 'remember';

const EXPIRY_CHECK_MS = 60_000;

/** What the tab remembers of the conversation, where the web team wants it: docs/decisions/0011. */
export class MemoryController implements ReactiveController {
  readonly #host: LitElement;
  readonly #source: () => string;
  readonly #storage = createTabStorage('clinic-faq:conversation');
  #expiry = 0;
  #savedAtMs = Infinity;
  /** The last message that was stored, and the last one that has expired since. */
  #savedId = -Infinity;
  #expiredId = -Infinity;

  /** @param source the address of the FAQ */
  constructor(host: LitElement, source: () => string) {
    this.#host = host;
    this.#source = source;
  }

  get isOn(): boolean {
    return this.#host.hasAttribute(REMEMBER_ATTRIBUTE);
  }

  hostConnected(): void {
    // What has expired goes, whether or not the panel is opened on this page.
    if (this.isOn && this.recall().length > 0) this.#expireLater();
  }

  hostDisconnected(): void {
    clearTimeout(this.#expiry);
  }

  /** What was asked on earlier pages; nothing, and nothing left stored, when it is too old. */
  recall(): readonly Turn[] {
    if (!this.isOn) return [];
    const stored = this.#storage.load();
    const turns = parseTurns(stored, this.#place);
    if (stored !== null && turns.length === 0) this.#storage.clear();
    return turns;
  }

  /** After each change of the conversation. */
  save(state: ConversationState): void {
    // It is still on the screen, but goes to no other page any more.
    if (Date.now() - this.#savedAtMs >= REMEMBERED_MS) this.#expiredId = this.#savedId;
    const turns = this.isOn ? turnsOf(state, this.#expiredId) : [];
    const text = serialiseTurns(turns, this.#place);
    if (text === null) return;
    this.#storage.save(text);
    this.#savedAtMs = Date.now();
    this.#savedId = state.messages.at(-1)?.id ?? -Infinity;
    this.#expireLater();
  }

  clear(): void {
    clearTimeout(this.#expiry);
    this.#storage.clear();
    this.#savedAtMs = Infinity;
    this.#savedId = this.#expiredId = -Infinity;
  }

  get #place(): MemoryPlace {
    return { source: this.#source(), nowMs: Date.now() };
  }

  #expireLater(): void {
    clearTimeout(this.#expiry);
    this.#expiry = window.setTimeout(() => {
      if (this.recall().length > 0) this.#expireLater();
    }, EXPIRY_CHECK_MS);
  }
}
