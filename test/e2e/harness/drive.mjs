/**
 * Works a widget from within the page, for tests that do the same many hundred times. Needs a page
 * that was opened with `openShadowRoots: true`. What visitors notice is tested with real keys elsewhere.
 */

/** Before the page's own scripts; then the page has `globalThis.drive`. */
export const driveFromWithin = (page) => page.evaluateOnNewDocument(install);

/** Runs in the page. */
function install() {
  const WAIT_MS = 9_500;
  const until = async (isSo, what) => {
    const end = performance.now() + WAIT_MS;
    while (!isSo()) {
      if (performance.now() > end) throw new Error(`waited in vain: ${what}`);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const buttonIn = (root, text) =>
    [...root.querySelectorAll('button')].find((button) => button.textContent.trim() === text);

  globalThis.drive = {
    until,
    /** The page's widget; where there is none yet, one with these attributes. */
    widget(attributes) {
      const found = document.querySelector('clinic-faq');
      if (found) return found;
      const widget = document.createElement('clinic-faq');
      for (const [name, value] of Object.entries(attributes)) widget.setAttribute(name, value);
      return document.body.appendChild(widget);
    },
    /** Opens the panel and waits for the answers. */
    async open(widget) {
      widget.show();
      await until(() => widget.shadowRoot.querySelector('.welcome'), 'the answers');
    },
    /** Presses the button with this text. */
    async press(widget, text) {
      await until(() => buttonIn(widget.shadowRoot, text), `the button "${text}"`);
      buttonIn(widget.shadowRoot, text).click();
      await widget.updateComplete;
    },
    /** Types into a field all at once, when it is there: the form in the widget is fetched first. */
    async type(widget, selector, text) {
      const find = () => widget.shadowRoot.querySelector(selector);
      await until(find, `the field ${selector}`);
      const field = find();
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await widget.updateComplete;
    },
    /** Asks and waits for the reply. */
    async ask(widget, text) {
      const replies = () => widget.shadowRoot.querySelectorAll('li.faq').length;
      const before = replies();
      await this.type(widget, '#question', text);
      widget.shadowRoot.querySelector('form.composer').requestSubmit();
      await until(() => replies() > before, `a reply to ${text}`);
    },
    /** Clears the conversation, if there is one. */
    async clear(widget) {
      if (buttonIn(widget.shadowRoot, 'Clear conversation'))
        await this.press(widget, 'Clear conversation');
    },
    /** Gives it another file and waits for what becomes of it. */
    async load(widget, src) {
      const loading = () => widget.shadowRoot.querySelector('[part=status]');
      widget.setAttribute('src', src);
      await widget.updateComplete;
      await until(() => !loading(), `the end of loading ${src}`);
    },
    textOf: (root) => root.textContent.replace(/\s+/g, ' '),
  };
}
