/**
 * The script tag: `<script src="…/clinic-faq.js" data-faq="faq.json" data-contact="/contact" async>`.
 * Paints a launcher at once; fetches the widget on the first sign of interest, and the FAQ on opening.
 */
import { savesData } from './adapters/save-data.js';
import { languageAt, LAUNCHER_TEXTS, type LauncherTexts } from './i18n/launcher.js';
import { LAUNCHER_ICON, launcherCss } from './ui/launcher-css.js';
import { FOLLOWED, openerIn } from './ui/launcher-openers.js';
import { isSchemeOpen, keepClear, raise } from './ui/launcher-place.js';
import { createWidget, isStartedTwice, MARK, TAG, whenPlaced } from './ui/launcher-widget.js';

interface Widget extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  show(opener?: Element): void;
}

interface ElementModule {
  readonly defineClinicFaq: () => void;
}

// By this name the build finds it and takes the white space out.
const css = String.raw;

const FAILURE_CSS = css`
  .failure {
    all: initial;
    position: fixed;
    inset-block-end: calc(var(--clinic-faq-offset-block, var(--clinic-faq-offset, 20px)) + 68px);
    inset-inline-end: 20px;
    z-index: 2147483647;
    max-inline-size: 280px;
    padding: 4px 20px 16px;
    border: 1px solid;
    border-radius: 16px;
    background: #fff;
    color: #1c2b2a;
    font:
      16px/1.5 system-ui,
      sans-serif;
  }
  .inline {
    display: block;
    position: static;
  }
`;

function start(script: HTMLScriptElement): void {
  const { dataset } = script;
  warnOfOtherVersion(script);
  if (isStartedTwice(dataset)) return;
  const isInline = dataset.placement === 'inline';
  // Where the widget will stand; an inline one stands where its script does.
  const widget = createWidget(script);
  const language = languageAt(widget.lang ? widget : isInline ? script : document.body);
  const { label, failed } = LAUNCHER_TEXTS[language];
  const facade = document.createElement('div');
  facade.lang = language;
  const root = attachRoot(facade);
  const load = elementLoader(new URL('element.js', script.src).href);
  const fail = (error: unknown): void => showFailure(root, failed, dataset, isInline, error);
  keepKeys(facade);

  // It stands where the script stands, and is open: there is nothing to launch.
  if (isInline) {
    script.after(widget, facade);
    load().catch(fail);
    return;
  }

  const launcher = paintLauncher(root, label, dataset.placement);
  document.body.append(widget, facade);
  onOtherBody(() => {
    if (widget.isConnected || isStartedTwice(dataset)) return;
    document.body.append(widget);
    if (isWidget(widget)) return;
    document.body.append(facade);
    raise(launcher);
  });
  if (isSchemeOpen(facade)) launcher.classList.add('system');
  raise(launcher);
  keepClear(launcher);
  // A touch enters as well.
  for (const interest of savesData() ? [] : ['pointerenter', 'focus'])
    launcher.addEventListener(interest, () => void load(false).catch(() => undefined));

  let isOpening = false;
  const open = (opener?: HTMLElement): void => {
    isOpening = true;
    launcher.ariaBusy = 'true';
    // Making the widget takes a while on a slow phone: the busy launcher is painted before.
    void load(false)
      .then(() => new Promise((resolve) => setTimeout(resolve)))
      .then(() => load())
      .then(async () => {
        if (!isWidget(widget)) throw new TypeError(TAG);
        widget.show(opener);
        await widget.updateComplete;
        facade.remove();
      })
      .catch(fail)
      .finally(() => {
        isOpening = false;
        launcher.ariaBusy = null;
      });
  };
  launcher.addEventListener('click', () => open());
  listenToPage(widget, open, load);
  // When another script defines the element, it brings its own launcher.
  void customElements.whenDefined(TAG).then(() => {
    if (!isOpening) facade.remove();
  });
}

function attachRoot(facade: HTMLElement): ShadowRoot {
  const root = facade.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(launcherCss + FAILURE_CSS);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** As in the widget: pressing the launcher sets off none of the page's shortcuts. */
function keepKeys(facade: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'])
    facade.addEventListener(type, (event) => event.stopPropagation());
}

/** Some routers put another body into the place of the one that the widget is in. */
function onOtherBody(act: () => void): void {
  new MutationObserver(act).observe(document.documentElement, { childList: true });
}

/** What the page itself may ask for before the widget is there to listen. */
function listenToPage(
  widget: HTMLElement,
  open: (opener: HTMLElement) => void,
  load: () => Promise<void>,
): void {
  document.addEventListener('click', (event) => {
    const opener = isWidget(widget) ? null : openerIn(event, widget); // later it listens by itself
    if (!opener) return;
    event.preventDefault();
    open(opener);
  });
  // A link to an answer: the widget itself looks whether there is one.
  const follow = (event?: Event): void => {
    if (isWidget(widget) || !location.hash.startsWith('#clinic-faq=')) return;
    widget.toggleAttribute(FOLLOWED, event !== undefined);
    void load().catch(() => undefined);
  };
  addEventListener('hashchange', follow);
  follow();
}

/** The element that is there first serves all; a tag from another address has nothing to say. */
function warnOfOtherVersion({ src }: HTMLScriptElement): void {
  const first = document.querySelector(`[${MARK}]`)?.getAttribute(MARK);
  if (first && first !== src) warn('two-versions', `${first} and ${src}; the first is used.`);
}

/** As adapters/warn.ts, whose codes these are. */
function warn(code: 'element-not-loaded' | 'two-versions', message: unknown): void {
  // eslint-disable-next-line no-console -- the web team has no other place to read it
  console.warn(`[clinic-faq] ${code}: ${String(message)} See docs/errors.md#${code}`);
}

/** Loads element.js, once, and defines the element if wanted; after a failure the next call tries again. */
function elementLoader(address: string): (isWanted?: boolean) => Promise<void> {
  let loading: Promise<unknown> | undefined;
  let suffix = '?try=';
  return async (isWanted = true) => {
    try {
      loading ??= import(address);
      const module = await loading;
      if (isWanted && isElementModule(module)) module.defineClinicFaq();
    } catch (error) {
      loading = undefined;
      // Chrome remembers for the page's life that an address has failed: a new one is asked.
      address += suffix;
      suffix = '1';
      throw error;
    }
  };
}

const isElementModule = (module: unknown): module is ElementModule =>
  typeof module === 'object' && module !== null && 'defineClinicFaq' in module;

/** Not by `show`, which Prototype.js and MooTools give to every element. */
const isWidget = (element: HTMLElement): element is Widget => 'updateComplete' in element;

function paintLauncher(
  root: ShadowRoot,
  label: string,
  placement: string | undefined,
): HTMLButtonElement {
  const launcher = add(root, 'button', '');
  launcher.type = 'button';
  launcher.className = placement === 'bottom-start' ? 'launcher start' : 'launcher';
  launcher.ariaHasPopup = 'dialog';
  launcher.popover = 'manual';
  const [svg, path] = ['svg', 'path'].map((name) =>
    document.createElementNS('http://www.w3.org/2000/svg', name),
  );
  if (svg && path) {
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.ariaHidden = 'true';
    path.setAttribute('d', LAUNCHER_ICON);
    svg.append(path);
    launcher.append(svg, label);
  }
  return launcher;
}

function add<Tag extends keyof HTMLElementTagNameMap>(
  parent: Node,
  tag: Tag,
  text: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  parent.appendChild(element);
  return element;
}

/** Nothing of the widget could be loaded: what remains is the way to the clinic, and the crisis line. */
function showFailure(
  root: ShadowRoot,
  failed: LauncherTexts['failed'],
  dataset: DOMStringMap,
  isInline: boolean,
  reason: unknown,
): void {
  // Said once; what may have the focus by now stays.
  if (root.querySelector('.failure')) return;
  warn('element-not-loaded', reason);
  const box = add(root, 'div', '');
  box.className = isInline ? 'failure inline' : 'failure';
  box.role = 'alert';
  if (!isInline) box.popover = 'manual';
  add(box, 'p', failed.text);
  add(box, 'p', crisisText(failed, dataset.helpLines));
  try {
    const { protocol, href } = new URL(dataset.contact ?? '-:', document.baseURI);
    if (/^https?:$/.test(protocol)) add(box, 'a', failed.contact).href = href;
  } catch {
    // no address: there is no link
  }
  if (!isInline) raise(box);
}

/** The page's own lines where both can be dialled, else those of the United States, as the widget has it. */
function crisisText({ crisis, lifeline: own }: LauncherTexts['failed'], helpLines = ''): string {
  const [lifeline, emergency] = ['lifeline', 'emergency'].map(
    (name) =>
      new RegExp(`\\b${name}\\s*:\\s*(\\+?\\d[\\d\\s-]*\\d)\\s*(;|$)`, 'i').exec(helpLines)?.[1],
  );
  return lifeline && emergency ? crisis(lifeline, emergency) : crisis(own, '911');
}

whenPlaced(start);
