import type { LitElement, ReactiveController } from 'lit';
import { keepClear, raise } from './launcher-place.js';
import { sheetFor } from './own-sheet.js';

/**
 * Keeps the floating widget above the page, and its styles told what of the window is in view: a
 * phone's keyboard covers the lower part without making the window smaller, and a panel of the
 * window's height would have its text field below.
 */
export class WindowPlaceController implements ReactiveController {
  readonly #host: LitElement;
  /** That of the document where the widget is. */
  #sheet: CSSStyleSheet | null = null;
  #stopKeepingClear: () => void = () => undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostConnected(): void {
    visualViewport?.addEventListener('resize', this.#follow);
    visualViewport?.addEventListener('scroll', this.#follow);
  }

  hostDisconnected(): void {
    visualViewport?.removeEventListener('resize', this.#follow);
    visualViewport?.removeEventListener('scroll', this.#follow);
    this.#stopKeepingClear();
  }

  hostUpdated(): void {
    const { renderRoot: root } = this.#host;
    // Again after each move in the page, which takes what it moves out of the top layer.
    for (const element of root.querySelectorAll<HTMLElement>('[popover]')) {
      if (!raise(element) || !element.matches('.launcher')) continue;
      this.#stopKeepingClear();
      this.#stopKeepingClear = keepClear(element);
    }
    if (!root.querySelector('.launcher')) this.#stopKeepingClear();
    if (root instanceof ShadowRoot) this.#addSheet(root);
  }

  #addSheet(root: ShadowRoot): void {
    const { adoptedStyleSheets } = root;
    if (this.#sheet && adoptedStyleSheets.includes(this.#sheet)) return;
    this.#sheet = sheetFor(root.ownerDocument, '');
    if (!this.#sheet) return;
    root.adoptedStyleSheets = [...adoptedStyleSheets, this.#sheet];
    this.#follow();
  }

  readonly #follow = (): void => {
    const view = visualViewport;
    // Zoomed in with two fingers, the visitor looks at a part of the panel: that stays as it is.
    const isPart = view && view.scale < 1.01 && view.height < innerHeight - 1;
    this.#sheet?.replaceSync(
      isPart ? `.root{--view-height:${view.height}px;--view-top:${view.offsetTop}px}` : '',
    );
  };
}
