const FOCUSABLE = 'a[href], button, textarea, input, summary, [tabindex="0"]';

/**
 * What the Tab key does while the panel covers the page: from the last element to the first and back,
 * and into the panel from outside.
 * @param panel the part that the visitor sees
 * @param active what has the focus in there; null when something else has it
 */
export function keepFocusIn(panel: Element, active: Element | null, event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0,
  );
  const [first, last] = event.shiftKey ? [stops.at(-1), stops[0]] : [stops[0], stops.at(-1)];
  if (active !== null && active !== last) return;
  event.preventDefault();
  first?.focus();
}
