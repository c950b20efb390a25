/** Finds the message field of a form on the page, fills it, and leads the visitor there. */

const WAIT_FOR_FORM_MS = 5_000;
const HIGHLIGHT_MS = 4_000;

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** What forms in the wild call the field, in the order in which the names are to be trusted. */
const FIELD_NAMES = [
  'message',
  'your-message',
  'question',
  'comment',
  'comments',
  'enquiry',
  'inquiry',
  'body',
  'details',
];
const LABEL_WORDS = [
  'message',
  'question',
  'comment',
  'how can we help',
  'mensaje',
  'pregunta',
  'consulta',
];

/**
 * Fills the page's own form and never submits it.
 * @param formSelector where the form is; it may appear within five seconds
 * @param fieldSelector names the field, where it is not found by itself; may be empty
 * @param onFound called before the field is filled, to make way for it
 * @returns whether a field was filled
 */
export async function fillPageForm(
  formSelector: string,
  fieldSelector: string,
  question: string,
  onFound: () => Promise<unknown> | undefined = () => undefined,
): Promise<boolean> {
  const field = await waitFor(() => findField(formSelector, fieldSelector));
  if (!field) return false;
  await onFound();
  const own = field.value.trim();
  if (question !== '' && !own.includes(question))
    setValue(field, own === '' ? question : `${own}\n\n${question}`);
  field.scrollIntoView({ block: 'center', behavior: prefersStillness() ? 'auto' : 'smooth' });
  field.focus({ preventScroll: true });
  highlight(field);
  return true;
}

function findField(formSelector: string, fieldSelector: string): TextField | null {
  const form = query(document, formSelector);
  if (!form) return null;
  const named =
    fieldSelector === '' ? null : (query(form, fieldSelector) ?? query(document, fieldSelector));
  if (isTextField(named)) return named;
  // A subject line may be called "message" too: the large field is meant.
  const fields = [...form.querySelectorAll('textarea'), ...form.querySelectorAll('input')]
    .filter(isTextField)
    .filter(isVisible);
  const byName = FIELD_NAMES.flatMap((name) => fields.filter((field) => matchesName(field, name)));
  const byLabel = fields.filter((field) =>
    LABEL_WORDS.some((word) => labelOf(field).includes(word)),
  );
  const areas = fields.filter((field) => field instanceof HTMLTextAreaElement);
  return byName[0] ?? byLabel[0] ?? areas[0] ?? null;
}

function query(root: ParentNode, selector: string): Element | null {
  try {
    return root.querySelector(selector);
  } catch {
    return null; // not a selector: warned of when the attribute was read
  }
}

const isTextField = (element: Element | null): element is TextField =>
  element instanceof HTMLTextAreaElement ||
  (element instanceof HTMLInputElement && element.type === 'text');

/** Honeypots are fields that people don't see: they must stay empty. */
function isVisible(field: TextField): boolean {
  if (field.tabIndex < 0 || field.closest('[aria-hidden="true"]')) return false;
  const { width, height, right, bottom } = field.getBoundingClientRect();
  const isOnPage = right + scrollX > 0 && bottom + scrollY > 0;
  return width > 2 && height > 2 && isOnPage && getComputedStyle(field).visibility === 'visible';
}

function matchesName(field: TextField, name: string): boolean {
  const own = `${field.name} ${field.id} ${field.autocomplete}`.toLowerCase();
  return own.split(/[^a-z-]+/).includes(name);
}

function labelOf(field: TextField): string {
  const labels = [...(field.labels ?? [])].map((label) => label.textContent);
  return [...labels, field.getAttribute('aria-label'), field.placeholder].join(' ').toLowerCase();
}

/** React and others watch the element's own setter: the prototype's one, then the event, reaches them. */
function setValue(field: TextField, value: string): void {
  const prototype =
    field instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement.prototype
      : HTMLInputElement.prototype;
  Reflect.set(prototype, 'value', value, field);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function highlight(field: TextField): void {
  const frame = { outline: '3px solid Highlight', outlineOffset: '2px' };
  // The page's own styles stay untouched, also when it is filled twice.
  field.animate([frame, frame], HIGHLIGHT_MS);
}

const prefersStillness = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

function waitFor(find: () => TextField | null): Promise<TextField | null> {
  const now = find();
  if (now) return Promise.resolve(now);
  return new Promise((resolve) => {
    const finish = (found: TextField | null): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(found);
    };
    const observer = new MutationObserver(() => {
      const found = find();
      if (found) finish(found);
    });
    observer.observe(document, { childList: true, subtree: true });
    const timer = setTimeout(() => finish(null), WAIT_FOR_FORM_MS);
  });
}
