/**
 * The page's own buttons: any element with the attribute `clinic-faq-open` opens the widget. For the
 * loader as well, so it stays small.
 */
const ATTRIBUTE = 'clinic-faq-open';

/** On a widget that is loaded for a link that the visitor followed in the page. */
export const FOLLOWED = 'data-followed';

/**
 * The element of the page that was pressed to open this widget, or null when it was none.
 * @param widget the one that asks; without a value the first in the page is meant, else that with the
 *   id, or the one that the selector matches
 */
export function openerIn(event: Event, widget: HTMLElement): HTMLElement | null {
  const opener = event
    .composedPath()
    .find((target) => target instanceof HTMLElement && target.hasAttribute(ATTRIBUTE));
  if (!(opener instanceof HTMLElement) || event.defaultPrevented) return null;
  return isMeant(opener.getAttribute(ATTRIBUTE) ?? '', widget) ? opener : null;
}

function isMeant(value: string, widget: HTMLElement): boolean {
  if (value === '') return document.querySelector(widget.localName) === widget;
  if (widget.id === value) return true;
  try {
    return widget.matches(value);
  } catch {
    return false; // no selector, and no id of a widget
  }
}
