import type { ConversationState } from './core/conversation/state.js';
import { announcementFor, type Announcement } from './ui/announce.js';
import type { View } from './ui/view.js';

/** What screen readers have heard, so that each thing is said once. */
export class Voice {
  /** The last message that had its turn. */
  #heardId = 0;
  /** What was done; told apart by its number. */
  #note: { readonly text: string; readonly key: string } | null = null;
  #notes = 0;

  /** Everything until now had its turn: it is not said when the panel opens again, or when what covers it goes. */
  hearAll({ messages }: ConversationState): void {
    this.#heardId = messages.at(-1)?.id ?? 0;
    this.#note = null;
  }

  /** Says what was done. */
  say(text: string, state: ConversationState): void {
    this.hearAll(state);
    this.#notes += 1;
    this.#note = { text, key: `note-${this.#notes}` };
  }

  /** The conversation goes on: what is new there is said instead. */
  hush(): void {
    this.#note = null;
  }

  announcement(view: View): Announcement {
    return this.#note ? { ...this.#note, isUrgent: false } : announcementFor(view, this.#heardId);
  }
}
