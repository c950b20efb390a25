import type { LitElement, ReactiveController } from 'lit';
import { linkedEntryId } from './adapters/answer-link.js';
import { FOLLOWED, openerIn } from './ui/launcher-openers.js';

export interface PagePorts {
  /** A button of the page was pressed. */
  readonly onOpener: (opener: HTMLElement) => void;
  /**
   * The page's address asks for an entry.
   * @param isByVisitor whether a link was followed; else the page was opened with it
   */
  readonly onEntryLink: (entryId: string, isByVisitor: boolean) => void;
}

/** The ways from the page into the widget: its own buttons, and links to one answer. */
export class PageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #ports: PagePorts;

  constructor(host: LitElement, ports: PagePorts) {
    this.#host = host;
    this.#ports = ports;
  }

  hostConnected(): void {
    document.addEventListener('click', this.#handleClick);
    window.addEventListener('hashchange', this.#handleHash);
    this.#follow(this.#host.hasAttribute(FOLLOWED));
    this.#host.removeAttribute(FOLLOWED);
  }

  hostDisconnected(): void {
    document.removeEventListener('click', this.#handleClick);
    window.removeEventListener('hashchange', this.#handleHash);
  }

  readonly #handleClick = (event: Event): void => {
    const opener = openerIn(event, this.#host);
    if (opener) {
      event.preventDefault(); // it may be a link, for pages without scripts
      this.#ports.onOpener(opener);
      return;
    }
    const [target] = event.composedPath();
    const link = target instanceof Element ? target.closest('a') : null;
    // The address stays the same when a link is followed again, and there is no hashchange.
    if (link !== null && link.hash !== '' && link.href === location.href) this.#follow(true);
  };

  readonly #handleHash = (): void => this.#follow(true);

  #follow(isByVisitor: boolean): void {
    const entryId = linkedEntryId();
    if (entryId !== null) this.#ports.onEntryLink(entryId, isByVisitor);
  }
}
