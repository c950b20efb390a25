import type { LitElement, ReactiveController } from 'lit';
import { keepFocusIn } from './ui/focus-trap.js';
import { FULL_SCREEN } from './ui/full-screen.js';

/** Whether the panel covers the page; then what is behind it can't be reached, also not by Tab. */
export class ModalController implements ReactiveController {
  readonly #host: LitElement;
  readonly #isFloating: () => boolean;
  readonly #fullScreen = matchMedia(FULL_SCREEN);

  /** @param isFloating whether the panel is open, and not a part of the page */
  constructor(host: LitElement, isFloating: () => boolean) {
    this.#host = host;
    this.#isFloating = isFloating;
  }

  get isModal(): boolean {
    return this.#fullScreen.matches && this.#isFloating();
  }

  hostConnected(): void {
    this.#fullScreen.addEventListener('change', this.#update);
    // Before anyone else: the widget keeps its own key events from the page.
    document.addEventListener('keydown', this.#handleKey, true);
  }

  hostDisconnected(): void {
    this.#fullScreen.removeEventListener('change', this.#update);
    document.removeEventListener('keydown', this.#handleKey, true);
  }

  readonly #update = (): void => this.#host.requestUpdate();

  readonly #handleKey = (event: KeyboardEvent): void => {
    const root = this.#host.renderRoot;
    // By its place as well: with Shift, WebKit on Linux calls the key unidentified.
    const isTab = event.key === 'Tab' || event.code === 'Tab';
    if (!isTab || !this.isModal || !(root instanceof ShadowRoot)) return;
    const panel = root.querySelector('.panel');
    if (panel) keepFocusIn(panel, root.activeElement, event);
  };
}
