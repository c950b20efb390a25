/** Finds the message field of a form on the page, fills it, and leads the visitor there. */

/** For forms that a page builds late; longer than that a visitor shouldn't wait. */
export const WAIT_FOR_FORM_MS = 3_000;
const HIGHLIGHT_MS = 4_000;

type TextField = HTMLTextAreaElement | HTMLInputElement;

/** What forms in the wild call the field, in their names and labels. */
const WORDS =
  /message|question|comment|[ei]nquiry|how can we help|details|body|mensaje|pregunta|consulta/i;

/**
 * @param fieldSelector names the field where it is not found by itself; may be empty
 * @returns the message field of the page's form, if both are there
 * @throws {SyntaxError} for what is no selector
 */
export function findField(formSelector: string, fieldSelector: string): TextField | null {
  const all = document.querySelectorAll<TextField>(
    `:is(${formSelector}) :is(${fieldSelector || '*'})`,
  );
  let best: TextField | null = null;
  // What has nothing of a message field is one only where it is named.
  let most = fieldSelector ? 0 : 1;
  for (const field of all) {
    const fit = fitOf(field);
    if (fit > most) {
      best = field;
      most = fit;
    }
  }
  return best;
}

/**
 * The same for a form that may still appear.
 * @param onFound called once, at once if it is there
 * @returns stops looking
 * @throws {SyntaxError} for what is no selector
 */
export function watchForField(
  formSelector: string,
  fieldSelector: string,
  onFound: (field: TextField) => void,
): () => void {
  const look = (): boolean => {
    const field = findField(formSelector, fieldSelector);
    if (field) {
      observer.disconnect();
      onFound(field);
    }
    return field !== null;
  };
  const observer = new MutationObserver(look);
  if (!look()) observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** Puts the question into the field and the cursor there. Never submits. */
export function fillField(field: TextField, question: string): void {
  const own = field.value.trim();
  if (!own.includes(question)) setValue(field, `${own}\n\n${question}`.trim());
  // How it moves there is for the page's own styles to say.
  field.scrollIntoView({ block: 'center' });
  field.focus({ preventScroll: true });
  // The page's own styles stay untouched, also when it is filled twice.
  const outline = '3px solid Highlight';
  field.animate([{ outline }, { outline }], HIGHLIGHT_MS);
}

/**
 * How likely it is the message field: 0 for what takes no text or is seen by nobody (honeypots must
 * stay empty). A subject line may be called "message" too: the large field is meant, then what says
 * it most often.
 */
function fitOf(field: TextField): number {
  const { width, height, right, bottom } = field.getBoundingClientRect();
  const isUsable =
    // An input without a type says "text" too; what is no field at all says nothing.
    /^text(area)?$/.test(field.type) &&
    Math.min(width, height, right + scrollX, bottom + scrollY) > 2 &&
    field.tabIndex >= 0 &&
    !field.closest('[aria-hidden=true]') &&
    getComputedStyle(field).visibility === 'visible';
  if (!isUsable) return 0;
  // Its name, id, aria-label and placeholder, and its label.
  const said =
    [...field.attributes].map(({ value }) => value).join() + field.labels?.[0]?.textContent;
  return said.split(WORDS).length + (field.type === 'textarea' ? 10 : 0);
}

/** React and others watch the element's own setter: the prototype's one, then the event, reaches them. */
function setValue(field: TextField, value: string): void {
  Reflect.set(Object.getPrototypeOf(field) as object, 'value', value, field);
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
}
