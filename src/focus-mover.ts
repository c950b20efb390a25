/** Where the focus goes when what had it goes away, and when the panel opens. */
const TARGETS = { composer: 'textarea', log: '.log', list: '.browse-title' };

/** `opener`: back to where the panel was opened from. */
export type FocusTarget = keyof typeof TARGETS | 'opener';

/** The only one that moves the focus: after an act of the visitor, with the rendering that follows it. */
export class FocusMover {
  #wanted: FocusTarget | null = null;
  #opener: HTMLElement | null = null;
  #shownStep: string | null = null;

  /** Moves it there with the next rendering. */
  moveTo(target: FocusTarget): void {
    this.#wanted = target;
  }

  /** @param opener what the visitor pressed; null, the page or the widget itself: its launcher */
  openFrom(opener: Element | null, widget: Element): void {
    const isOpener = opener instanceof HTMLElement && opener !== document.body && opener !== widget;
    this.#opener = isOpener ? opener : null;
  }

  /**
   * After each rendering.
   * @param step the step of the form that is shown: each begins where it is to be read from
   * @param isShown whether the panel is in view
   */
  apply(root: ParentNode, step: string | null, isShown: boolean): void {
    const wanted = this.#wanted;
    this.#wanted = null;
    const focus = (selector: string): void => root.querySelector<HTMLElement>(selector)?.focus();
    if (wanted === 'opener' && this.#opener?.isConnected) this.#opener.focus();
    else if (wanted !== null) focus(wanted === 'opener' ? '.launcher' : TARGETS[wanted]);
    if (step === this.#shownStep) return;
    this.#shownStep = step;
    if (isShown)
      focus(step === null ? '#question' : '.problems, .step, .card h3, #contact-message');
  }
}
