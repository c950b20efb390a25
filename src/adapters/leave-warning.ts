/**
 * Asks before the page is left, only while that would lose what the visitor wrote. A listener that
 * stays would also keep the page out of the browser's cache for going back.
 */
export class LeaveWarning {
  #isNeeded = false;

  set isNeeded(isNeeded: boolean) {
    if (isNeeded === this.#isNeeded) return;
    this.#isNeeded = isNeeded;
    if (isNeeded) addEventListener('beforeunload', this.#ask);
    else removeEventListener('beforeunload', this.#ask);
  }

  readonly #ask = (event: BeforeUnloadEvent): void => {
    event.preventDefault();
  };
}
