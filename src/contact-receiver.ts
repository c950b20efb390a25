/**
 * For the clinic's contact page: `<script src="…/contact-receiver.js" defer></script>` puts the
 * question that the widget carried there into the message field. It is never submitted, and nothing
 * of it is in an address.
 *
 * `data-form` and `data-field` name the form and its field where they are not found by themselves;
 * `data-status` names an element with role status, which then says what has happened.
 */
import { fillField, WAIT_FOR_FORM_MS, watchForField } from './adapters/page-form.js';
import { CARRIED_QUESTION_KEY, parseCarriedQuestion } from './core/contact/carried-question.js';

const COPIED = 'Your question is filled in. It is not sent yet.';

const { form = 'form', field = '', status } = document.currentScript?.dataset ?? {};
try {
  const question = parseCarriedQuestion(sessionStorage.getItem(CARRIED_QUESTION_KEY));
  // A question is carried once, and none stays behind on a shared computer.
  sessionStorage.removeItem(CARRIED_QUESTION_KEY);
  if (question) {
    const stop = watchForField(form, field, (found) => {
      fillField(found, question);
      const place = status && document.querySelector(status);
      if (place) place.textContent = COPIED;
    });
    setTimeout(stop, WAIT_FOR_FORM_MS);
  }
} catch {
  // storage is forbidden in this browser, or the page names no selector: the visitor types it again
}
