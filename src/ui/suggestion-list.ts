import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Entry } from '../core/faq/faq.js';
import type { Announcement } from './announce.js';
import type { Messages } from '../i18n/messages.js';

export interface SuggestionPorts {
  /** Entries that may be meant, best first. */
  readonly suggest: (text: string) => readonly Entry[];
  readonly onChange: () => void;
  readonly onPick: (entry: Entry) => void;
}

const LIST_ID = 'suggestions';
const optionId = (index: number): string => `suggestion-${index}`;

/** Attributes of the text field that the list belongs to. */
export interface FieldAttributes {
  readonly controls: string | typeof nothing;
  readonly active: string | typeof nothing;
}

/**
 * The questions offered while a visitor types. The focus stays in the text field; the arrows move
 * through the list, Enter takes one, Escape puts the list away.
 *
 * The field has several lines, so it stays a text box with `aria-activedescendant`: the role
 * combobox is for one line only (docs/decisions/0005-suggestions.md).
 */
export class SuggestionList implements ReactiveController {
  #items: readonly Entry[] = [];
  #active = -1;
  readonly #ports: SuggestionPorts;

  constructor(ports: SuggestionPorts) {
    this.#ports = ports;
  }

  hostDisconnected(): void {
    this.close();
  }

  get isOpen(): boolean {
    return this.#items.length > 0;
  }

  /** How many there are, for screen readers. */
  announcement(messages: Messages): Announcement {
    const count = this.#items.length;
    return { text: messages.suggestionCount(count), isUrgent: false, key: `suggestions-${count}` };
  }

  get field(): FieldAttributes {
    return {
      controls: this.isOpen ? LIST_ID : nothing,
      active: this.#active < 0 ? nothing : optionId(this.#active),
    };
  }

  update(text: string): void {
    this.#set(this.#ports.suggest(text));
  }

  close(): void {
    if (this.isOpen) this.#set([]);
  }

  /** @returns whether the key was for the list */
  handleKey(event: KeyboardEvent): boolean {
    if (!this.isOpen || event.isComposing) return false;
    const picked = this.#items[this.#active];
    switch (event.key) {
      case 'ArrowDown':
        return this.#canLeaveText(event) && this.#move(1);
      case 'ArrowUp':
        return this.#active >= 0 && this.#move(-1);
      case 'Enter':
        if (!picked || event.shiftKey) return false;
        this.#pick(picked);
        return true;
      case 'Escape':
        this.close();
        return true;
      default:
        return false;
    }
  }

  /** @param language of the questions, which the dataset has */
  render(messages: Messages, language: string): TemplateResult | typeof nothing {
    if (!this.isOpen) return nothing;
    return html`<ul
      id=${LIST_ID}
      class="suggestions"
      part="suggestions"
      role="listbox"
      aria-label=${messages.suggestions}
    >
      ${this.#items.map((entry, i) => this.#option(entry, i, language))}
    </ul>`;
  }

  #option(entry: Entry, i: number, language: string): TemplateResult {
    // eslint-disable-next-line lit-a11y/click-events-have-key-events -- the text field has the focus and handles the keys
    return html`<li
      id=${optionId(i)}
      role="option"
      lang=${language}
      aria-selected=${i === this.#active ? 'true' : 'false'}
      @pointerdown=${keepFocus}
      @click=${() => this.#pick(entry)}
    >
      ${entry.question}
    </li>`;
  }

  /** The arrow belongs to the text while the cursor can still move down in it. */
  #canLeaveText({ currentTarget: field }: KeyboardEvent): boolean {
    return (
      this.#active >= 0 ||
      !(field instanceof HTMLTextAreaElement) ||
      field.selectionStart === field.value.length
    );
  }

  /** One before the first is the text field itself. */
  #move(by: number): boolean {
    const places = this.#items.length + 1;
    this.#active = ((this.#active + 1 + by + places) % places) - 1;
    this.#ports.onChange();
    return true;
  }

  #pick(entry: Entry): void {
    this.close();
    this.#ports.onPick(entry);
  }

  #set(items: readonly Entry[]): void {
    const isSame =
      items.length === this.#items.length && items.every((item, i) => item === this.#items[i]);
    if (isSame && this.#active < 0) return;
    this.#items = items;
    this.#active = -1;
    this.#ports.onChange();
  }
}

/** A press on an option must not take the focus from the text field. */
function keepFocus(event: PointerEvent): void {
  event.preventDefault();
}
