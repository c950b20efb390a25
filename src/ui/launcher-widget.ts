/** The widget that a script tag asks for. Shared by the loader and the single file. */

export const TAG = 'clinic-faq';
/** On the widgets that a script tag made; its value is the address of that script. */
export const MARK = 'data-from-script';
/** What the tag may say, after `data-`; two have longer names on the element. */
const SETTINGS =
  /^data-(faq(?:-[a-z]+)?|lang|placement|open|remember|help-lines|no-safety-event|contact(?:-[a-z-]+)?)$/;
const longName = (setting: string): string =>
  setting === 'contact' ? 'contact-url' : setting.replace(/^faq/, 'src');

export function createWidget({ attributes, src }: HTMLScriptElement): HTMLElement {
  const widget = document.createElement(TAG);
  widget.setAttribute(MARK, src);
  for (const { name, value } of attributes) {
    const setting = SETTINGS.exec(name)?.[1];
    if (setting) widget.setAttribute(longName(setting), value);
  }
  return widget;
}

/** A tag that stands in a page twice, as after a slip in a template, makes one widget: the first to run. */
export const isStartedTwice = ({ faq = '' }: DOMStringMap): boolean =>
  document.querySelector(`[${MARK}][src="${CSS.escape(faq)}"]`) !== null;

/** Calls back with the tag of the script that runs, when the page can take a widget. */
export function whenPlaced(start: (script: HTMLScriptElement) => void): void {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  if (document.readyState === 'loading' && script.dataset.placement !== 'inline') {
    document.addEventListener('DOMContentLoaded', () => start(script), { once: true });
  } else {
    start(script);
  }
}
