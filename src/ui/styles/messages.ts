import { css } from 'lit';

/** What stands in the conversation. */
export const messageStyles = css`
  .messages,
  .welcome,
  .faq,
  .answer,
  .failure,
  .card {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
  }
  .faq + .visitor {
    margin-block-start: var(--space-3);
  }
  .messages:empty {
    display: none;
  }
  .greeting {
    font-size: var(--size-large);
    line-height: 1.5;
  }
  .welcome h3,
  h5,
  .topic {
    font-size: var(--size-small);
    font-weight: 600;
    line-height: 1.4;
  }
  .welcome h3,
  h5 {
    margin-block: var(--space-2) calc(-1 * var(--space-2));
    color: var(--quiet);
  }
  .disclaimer,
  .note,
  .cite,
  .draft {
    font-size: var(--size-small);
    line-height: 1.5;
    color: var(--quiet);
  }
  .status {
    color: var(--quiet);
  }
  .visitor {
    align-self: flex-end;
    max-inline-size: 85%;
    padding: var(--space-2) var(--space-4);
    border-radius: var(--radius);
    border-end-end-radius: var(--space-1);
    background: var(--tint-strong);
    line-height: 1.5;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  /* the answer: what it is about, the answer itself, then each thing after it a step quieter */
  .topic {
    color: var(--ink);
    margin-block-end: calc(-1 * var(--space-3));
  }
  h4 {
    font-size: var(--size-title);
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .answer ul:not(.questions) {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  h4 + .draft {
    margin-block-start: calc(-1 * var(--space-3));
  }
  .caveat {
    padding: var(--space-3) var(--space-4);
    border-inline-start: 3px solid var(--accent);
    border-start-end-radius: var(--radius-small);
    border-end-end-radius: var(--radius-small);
    background: var(--tint);
  }
  .caveat strong {
    display: block;
    unicode-bidi: plaintext;
    font-size: var(--size-small);
    font-weight: 600;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
    font-size: var(--size-small);
    color: var(--ink);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  blockquote,
  .translation {
    margin-block: var(--space-3);
    padding-inline-start: var(--space-4);
    border-inline-start: 3px solid var(--line);
    font-size: var(--size-small);
  }
  .translation {
    border-color: transparent;
  }
  .questions {
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  .questions li + li {
    border-block-start: 1px solid var(--line);
  }
  .pick,
  .retry {
    min-block-size: 48px;
    padding: var(--space-3) var(--space-4);
    border: 0;
    border-radius: var(--radius-small);
    background: none;
    text-align: start;
    line-height: 1.4;
  }
  .pick {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    inline-size: 100%;
  }
  .text {
    flex: 1;
  }
  /* an arrowhead that points on, in either direction of writing */
  .pick::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--ink);
    border-width: 2px 2px 0 0;
    rotate: 45deg;
  }
  .pick:dir(rtl)::after {
    rotate: -135deg;
  }
  .pick:focus-visible {
    outline-offset: -3px;
  }
  .retry {
    border: 1px solid var(--edge);
  }
  .pick:hover,
  .retry:hover {
    background: var(--tint);
  }
  .handoff {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-2) var(--space-4);
    padding-block-start: var(--space-4);
    border-block-start: 1px solid var(--line);
  }
  .handoff .phone,
  .handoff .form-search {
    flex-basis: 100%;
  }
  .contact {
    align-self: flex-start;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: var(--space-2) var(--space-4);
    border: 1px solid transparent;
    border-radius: var(--radius-small);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    line-height: 1.4;
    text-decoration: none;
  }
  .handoff .contact {
    background: none;
    border-color: var(--ink);
    color: var(--ink);
  }
  .contact:hover {
    text-decoration: underline;
  }
  /* what adapters/print-page.ts prints: without a size, and not hidden, or it could not be printed */
  .print-frame {
    position: fixed;
    border: 0;
  }
  @media (forced-colors: active) {
    .contact,
    .visitor,
    .support,
    .caveat {
      border: 1px solid CanvasText;
    }
    .caveat {
      border-inline-start-width: 3px;
    }
  }
`;
