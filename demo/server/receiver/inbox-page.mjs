/** The list of messages, as the clinic reads it. */
import { html } from './html.mjs';

const WAYS = { email: 'by email', phone: 'by phone', text: 'by text message' };

const row = (term, text, className = '') =>
  text &&
  html`<dt>${term}</dt>
    <dd dir="auto" class="${className}">${text}</dd>`;

const SUSPECTED = html`<p class="mark">
  Suspected: this was likely sent by a machine. Please look before you delete it.
</p>`;

/** Deleting takes two steps, and works without scripts. */
const deleteForm = ({ id, name }, token, pageNumber) =>
  html`<details>
    <summary>Delete the message from <bdi>${name}</bdi> …</summary>
    <form method="post" action="/inbox/delete">
      <input type="hidden" name="id" value="${id}" />
      <input type="hidden" name="token" value="${token}" />
      <input type="hidden" name="page" value="${pageNumber}" />
      <p>It cannot be brought back.</p>
      <p><button>Delete for good</button></p>
    </form>
  </details>`;

const article = (message, token, pageNumber) =>
  html`<article aria-labelledby="m${message.number}">
    <h2 id="m${message.number}">
      <bdi>${message.name}</bdi>,
      <time datetime="${message.receivedAt}"
        >${message.receivedAt.slice(0, 16).replace('T', ' ')} UTC</time
      >
    </h2>
    ${message.isSuspected && SUSPECTED}
    <dl>
      ${row('Message', message.message, 'lines')} ${row('Email', message.email)}
      ${row('Phone', message.phone)} ${row('Preferred way', WAYS[message.preferredWay])}
      ${row('Preferred time', message.preferredTime)}
      ${row('Conversation with the widget', message.transcript, 'lines')}
    </dl>
    ${deleteForm(message, token, pageNumber)}
  </article>`;

const pageLinks = (pageNumber, pageCount) =>
  pageCount > 1 &&
  html`<nav aria-label="Pages">
    <ul>
      ${pageNumber > 1 && html`<li><a href="/inbox?page=${pageNumber - 1}">Newer messages</a></li>`}
      <li>Page ${pageNumber} of ${pageCount}</li>
      ${
        pageNumber < pageCount &&
        html`<li><a href="/inbox?page=${pageNumber + 1}">Older messages</a></li>`
      }
    </ul>
  </nav>`;

/**
 * @param {object} list
 * @param {import('./message-store.mjs').StoredMessage[]} list.messages of this page, newest first
 * @param {number} list.total on all pages
 * @param {number} list.pageNumber from 1
 * @param {number} list.pageCount
 * @param {(message: { id: string }) => string} list.tokenFor what its delete button needs
 * @param {boolean} list.isJustDeleted
 */
export const inboxPage = ({ messages, total, pageNumber, pageCount, tokenFor, isJustDeleted }) => ({
  title: isJustDeleted ? 'Message deleted, Inbox' : 'Inbox',
  body: html`<h1>Inbox</h1>
    ${isJustDeleted && html`<p role="status">The message was deleted.</p>`}
    <p>${total === 1 ? '1 message' : `${total} messages`}, newest first.</p>
    ${total > 0 && html`<p><a href="/inbox.csv">Download all as a table (CSV)</a></p>`}
    ${messages.map((message) => article(message, tokenFor(message), pageNumber))}
    ${pageLinks(pageNumber, pageCount)}`,
});
