/**
 * The script tag: `<script src="…/clinic-faq.js" data-faq="faq.json" data-contact="/contact" async>`.
 * Paints a launcher at once; fetches the widget on the first sign of interest, and the FAQ on opening.
 */
import { languageAt, LAUNCHER_TEXTS, type LauncherTexts } from './i18n/launcher.js';
import { LAUNCHER_ICON, launcherCss } from './ui/launcher-css.js';

interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  show(): void;
}

interface ElementModule {
  readonly defineClinicFaq: () => void;
}

const TAG = 'clinic-faq';
/** On the widgets that a script tag made. */
const MARK = 'data-from-script';
/** What the tag may say, after `data-`; two have longer names on the element. */
const SETTINGS =
  /^data-(faq(?:-[a-z]+)?|placement|open|help-lines|no-safety-event|contact(?:-[a-z-]+)?)$/;
const longName = (setting: string): string =>
  setting === 'contact' ? 'contact-url' : setting.replace(/^faq/, 'src');

const FAILURE_CSS = `
.failure {
  all: initial;
  box-sizing: border-box;
  position: fixed;
  inset-block-end: 88px;
  inset-inline-end: 20px;
  z-index: 2147483000;
  max-inline-size: min(340px, calc(100vw - 40px));
  padding: 4px 20px 16px;
  border-radius: 14px;
  border: 1px solid #c9d6d3;
  background: #fff;
  color: #1c2b2a;
  font: 16px/1.5 system-ui, sans-serif;
}
.failure.inline { position: static; display: block; }
.failure a { color: #0b6b62; }
`;

function start(script: HTMLScriptElement): void {
  if (isStartedTwice(script)) return;
  const { placement, contact } = script.dataset;
  const isInline = placement === 'inline';
  // Where the widget will stand; an inline one stands where its script does.
  const language = languageAt(isInline ? script : document.body);
  const texts = LAUNCHER_TEXTS[language];
  const widget = createWidget(script);
  const facade = document.createElement('div');
  facade.lang = language;
  const root = facade.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(launcherCss + FAILURE_CSS);
  root.adoptedStyleSheets = [sheet];
  const load = elementLoader(new URL('element.js', script.src).href);

  // It stands where the script stands, and is open: there is nothing to launch.
  if (isInline) {
    script.after(widget, facade);
    load().then(
      (module) => module.defineClinicFaq(),
      () => showFailure(root, texts.failed, contact, isInline),
    );
    return;
  }

  const launcher = paintLauncher(texts.label, placement === 'bottom-start');
  root.append(launcher);
  document.body.append(widget, facade);
  const warm = (): void => void load().catch(() => undefined);
  for (const intent of ['pointerenter', 'focus', 'touchstart']) {
    launcher.addEventListener(intent, warm, { passive: true });
  }

  let isOpening = false;
  const open = async (): Promise<void> => {
    isOpening = true;
    launcher.setAttribute('aria-busy', 'true');
    try {
      (await load()).defineClinicFaq();
      if (!isWidget(widget)) return;
      widget.show();
      await widget.updateComplete;
      facade.remove();
    } catch {
      showFailure(root, texts.failed, contact, isInline);
    } finally {
      isOpening = false;
      launcher.removeAttribute('aria-busy');
    }
  };
  launcher.addEventListener('click', () => void open());
  // When another script defines the element, it brings its own launcher.
  void customElements.whenDefined(TAG).then(() => {
    if (!isOpening) facade.remove();
  });
}

/** A tag that stands in a page twice, as after a slip in a template, makes one widget: the first to run. */
const isStartedTwice = ({ dataset }: HTMLScriptElement): boolean =>
  document.querySelector(`${TAG}[${MARK}][src="${CSS.escape(dataset.faq ?? '')}"]`) !== null;

function createWidget({ attributes }: HTMLScriptElement): HTMLElement {
  const widget = document.createElement(TAG);
  widget.setAttribute(MARK, '');
  for (const { name, value } of attributes) {
    const setting = SETTINGS.exec(name)?.[1];
    if (setting !== undefined) widget.setAttribute(longName(setting), value);
  }
  return widget;
}

/** Loads element.js, once; after a failure the next call tries again. */
function elementLoader(address: string): () => Promise<ElementModule> {
  let loading: Promise<ElementModule> | undefined;
  let failures = 0;
  return () =>
    (loading ??= importElement(
      // Chrome remembers for the page's life that an address has failed: a new one is asked.
      failures === 0 ? address : `${address}?try=${failures + 1}`,
    ).catch((error: unknown) => {
      loading = undefined;
      failures += 1;
      throw error;
    }));
}

async function importElement(address: string): Promise<ElementModule> {
  const module: unknown = await import(address);
  if (isElementModule(module)) return module;
  throw new TypeError(`${address} is not clinic-faq's element.js`);
}

const isElementModule = (module: unknown): module is ElementModule =>
  typeof module === 'object' && module !== null && 'defineClinicFaq' in module;

const isWidget = (element: HTMLElement): element is Widget =>
  'show' in element && 'updateComplete' in element;

function paintLauncher(label: string, isAtStart: boolean): HTMLButtonElement {
  const launcher = document.createElement('button');
  launcher.type = 'button';
  launcher.className = isAtStart ? 'launcher start' : 'launcher';
  launcher.setAttribute('aria-haspopup', 'dialog');
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', LAUNCHER_ICON);
  svg.append(path);
  launcher.append(svg, label);
  return launcher;
}

/** Nothing of the widget could be loaded: what remains is the way to the clinic, and the 988 line. */
function showFailure(
  root: ShadowRoot,
  failed: LauncherTexts['failed'],
  contact: string | undefined,
  isInline: boolean,
): void {
  root.querySelector('[role=alert]')?.remove();
  const box = document.createElement('div');
  box.className = isInline ? 'failure inline' : 'failure';
  box.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = failed.text;
  const crisis = document.createElement('p');
  crisis.textContent = failed.crisis;
  box.append(text, crisis);
  const address = contact === undefined ? null : webAddress(contact);
  if (address !== null) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = failed.contact;
    box.append(link);
  }
  root.prepend(box);
}

function webAddress(address: string): string | null {
  try {
    const { protocol, href } = new URL(address, document.baseURI);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) {
  if (document.readyState === 'loading' && script.dataset.placement !== 'inline') {
    document.addEventListener('DOMContentLoaded', () => start(script), { once: true });
  } else {
    start(script);
  }
}
