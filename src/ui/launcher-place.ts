/** Where the launcher stands among what else is on the page; for the loader as well as the element. */

/**
 * Lifts a `popover="manual"` into the top layer, above every z-index of the page. Browsers without
 * popovers leave it where its styles put it.
 * @returns whether it was lifted now
 */
export function raise(element: HTMLElement): boolean {
  if (typeof element.showPopover !== 'function') return false;
  if (!element.isConnected || element.matches(':popover-open')) return false;
  element.showPopover();
  return true;
}

/** Whether the page leaves it open which colour schemes it has; then the system's is followed. */
export const isSchemeOpen = (element: Element): boolean =>
  getComputedStyle(element).colorScheme === 'normal' &&
  !document.querySelector('meta[name="color-scheme"]');

/**
 * Moves the launcher aside while it would cover what has the focus in the page.
 * @returns ends it; without that it ends when the launcher is found to be gone
 */
export function keepClear(launcher: HTMLElement): () => void {
  const listening = new AbortController();
  let frame = 0;
  const look = (): void => {
    frame = 0;
    if (launcher.isConnected) launcher.classList.toggle('aside', isOverFocus(launcher));
    else listening.abort();
  };
  const lookSoon = (): void => {
    frame ||= requestAnimationFrame(look);
  };
  for (const type of ['focusin', 'focusout', 'scroll', 'resize']) {
    addEventListener(type, lookSoon, { capture: true, passive: true, signal: listening.signal });
  }
  return () => listening.abort();
}

/** What is half as high as the window, as a focused <main> is, can't be cleared, nor needs to be. */
function isOverFocus({ offsetTop, offsetLeft, offsetHeight, offsetWidth }: HTMLElement): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return false;
  const { top, bottom, left, right, height } = focused.getBoundingClientRect();
  return (
    height > 0 &&
    height < innerHeight / 2 &&
    bottom > offsetTop &&
    top < offsetTop + offsetHeight &&
    right > offsetLeft &&
    left < offsetLeft + offsetWidth
  );
}
