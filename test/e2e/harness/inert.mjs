/**
 * Watches whether hostile text stays text: no script runs, nothing is asked for, and the page has no
 * element and no attribute but those that harmless text brings.
 */

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html clinic-faq";

/** Reports what strict policies would forbid, and forbids nothing: what would run, runs. */
export const REPORT_ONLY = {
  'content-security-policy-report-only': `${POLICY}; ${TRUSTED_TYPES}`,
};
/** The same for a page that itself inserts scripts. */
export const REPORT_ONLY_BUT_TYPES = { 'content-security-policy-report-only': POLICY };

/** Before the page's own scripts; then the page has `globalThis.inert`. */
export const watchForScripts = (page) => page.evaluateOnNewDocument(install);

/** Runs in the page. */
function install() {
  const ran = [];
  const note = (name) =>
    function (...args) {
      ran.push(`${name}(${args.map(String).join()})`);
    };
  for (const name of ['xss', 'alert', 'confirm', 'prompt', 'print', 'open', 'eval', 'MsgBox'])
    globalThis[name] = note(name);
  navigator.sendBeacon = note('sendBeacon');
  globalThis.WebSocket = note('WebSocket');
  XMLHttpRequest.prototype.open = note('XMLHttpRequest');
  const { fetch } = globalThis;
  globalThis.fetch = (address, options) => {
    if (new URL(address, document.baseURI).origin !== location.origin)
      ran.push(`fetch(${address})`);
    return fetch(address, options);
  };
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    ran.push(`${violatedDirective}: ${blockedURI} ${sample}`),
  );
  addEventListener('error', ({ message }) => ran.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => ran.push(`rejection: ${reason}`));

  const elements = function* (root = document) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* elements(element.shadowRoot);
    }
  };
  const namesOf = (element) => [
    element.localName,
    ...element.getAttributeNames().map((name) => `${element.localName}@${name}`),
  ];
  const known = new Set();
  const SAFE_ADDRESS = /^((https?|tel|sms|mailto):|\/contact$)/i;
  const isUnsafe = (name) =>
    /@(on|style|srcdoc|action|formaction|xlink)/.test(name) ||
    /^(iframe|object|embed|base|frame|template|img|math)\b/.test(name);

  globalThis.inert = {
    /** What is there while all text is harmless is known from then on. */
    learn() {
      for (const element of elements()) for (const name of namesOf(element)) known.add(name);
      return [...known].filter(isUnsafe);
    },
    /** What ran, or would have under strict policies, since the last call. */
    ran: () => ran.splice(0),
    /** What is wrong now, as texts. */
    problems() {
      const found = this.ran();
      for (const element of elements()) {
        found.push(...namesOf(element).filter((name) => !known.has(name)));
        const href = element.getAttribute('href');
        if (element.localName === 'a' && href !== null && !SAFE_ADDRESS.test(href))
          found.push(`a link to ${href}`);
      }
      if (Object.keys(Object.prototype).length > 0) found.push('Object.prototype has a field');
      return found;
    },
  };
}
