/**
 * For the clinic's contact page: `<script src="…/contact-receiver.js" defer></script>` puts the
 * question that the widget carried there into the message field. It is never submitted, and nothing
 * of it is in an address.
 *
 * `data-form` and `data-field` name the form and its field where they are not found by themselves;
 * `data-status` names an element with role status, which then says what has happened.
 */
import { fillPageForm } from './adapters/page-form.js';
import { CARRIED_QUESTION_KEY, parseCarriedQuestion } from './core/contact/carried-question.js';

/** Reads and removes: a question is carried once, and none stays behind on a shared computer. */
function takeStored(): string | null {
  try {
    const stored = sessionStorage.getItem(CARRIED_QUESTION_KEY);
    sessionStorage.removeItem(CARRIED_QUESTION_KEY);
    return stored;
  } catch {
    return null; // forbidden in this browser: the visitor types it again
  }
}

const COPIED = 'Your question has been copied into the message. Nothing is sent until you send it.';

async function fill(question: string, settings: DOMStringMap): Promise<void> {
  const { form = 'form', field = '', status = '' } = settings;
  const isFilled = await fillPageForm(form, field, question);
  const place = status === '' ? null : document.querySelector(status);
  if (isFilled && place) place.textContent = COPIED;
}

const settings =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.dataset : {};
const question = parseCarriedQuestion(takeStored());
if (question !== '') void fill(question, settings);
