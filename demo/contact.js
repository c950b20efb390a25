/**
 * Offers the question that the widget carried here in the message field. It comes through
 * sessionStorage and goes no further than the field: nothing here sends it or puts it in an address.
 */
(() => {
  'use strict';

  /** src/core/contact/carried-question.ts writes this key, as {"version":1,"question":"…"}. */
  const CARRIED_QUESTION_KEY = 'clinic-faq:question';

  const MAX_CHARACTERS = 2000;

  const COPIED =
    'Your question has been copied into the message. Nothing is sent until you send it.';

  /** Reads and removes: a question is carried once, and none stays behind on a shared computer. */
  function takeStored() {
    let stored = null;
    // Even naming sessionStorage throws where a browser blocks it.
    try {
      stored = window.sessionStorage.getItem(CARRIED_QUESTION_KEY);
      window.sessionStorage.removeItem(CARRIED_QUESTION_KEY);
    } catch {
      // What was read before the removal failed is still good.
    }
    return stored;
  }

  function parseQuestion(stored) {
    try {
      const carried = JSON.parse(stored);
      if (carried?.version !== 1 || typeof carried.question !== 'string') return '';
      // A cut must not leave half of an emoji behind.
      return carried.question
        .trim()
        .slice(0, MAX_CHARACTERS)
        .replace(/[\uD800-\uDBFF]$/, '');
    } catch {
      return '';
    }
  }

  const message = document.getElementById('message');
  const status = document.getElementById('message-status');
  const question = parseQuestion(takeStored());
  // What the visitor has written already is theirs.
  if (!message || !question || message.value !== '') return;

  message.value = question;
  message.focus();
  message.setSelectionRange(question.length, question.length);
  if (status) status.textContent = COPIED;
})();
