import { css } from 'lit';

/** What stands in the conversation. */
export const messageStyles = css`
  .messages,
  .welcome {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
  }
  .messages:empty {
    display: none;
  }
  .welcome {
    gap: var(--space-3);
  }
  .welcome h3 {
    margin-block-start: var(--space-2);
  }
  .welcome h3,
  h5 {
    font-size: var(--size-small);
    font-weight: 600;
    color: var(--quiet);
  }
  .disclaimer,
  .note,
  .cite {
    font-size: var(--size-small);
    color: var(--quiet);
  }
  .status {
    color: var(--quiet);
  }
  .visitor {
    align-self: flex-end;
    max-inline-size: 85%;
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius-small);
    background: var(--tint-strong);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .faq {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    overflow-wrap: anywhere;
  }
  .answer,
  .failure,
  .handoff {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
  }
  .answer ul:not(.questions) {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .topic {
    font-size: var(--size-small);
    color: var(--quiet);
    margin-block-end: calc(-1 * var(--space-2));
  }
  h4 {
    font-size: var(--size-large);
    font-weight: 650;
    line-height: 1.3;
  }
  .draft {
    font-size: var(--size-small);
    color: var(--quiet);
  }
  .caveat {
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--accent);
  }
  .caveat strong {
    display: block;
    font-weight: 600;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    cursor: pointer;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  blockquote {
    margin-block: var(--space-2);
    padding-inline-start: var(--space-3);
    border-inline-start: 3px solid var(--line);
    font-style: italic;
  }
  .translation {
    margin-block-end: var(--space-3);
    padding-inline-start: var(--space-3);
  }
  .questions {
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
  }
  .pick,
  .retry {
    inline-size: 100%;
    min-block-size: 44px;
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--edge);
    border-radius: var(--radius-small);
    background: var(--surface);
    text-align: start;
    line-height: 1.4;
  }
  .retry {
    inline-size: auto;
    padding-inline: var(--space-4);
  }
  .pick:hover,
  .retry:hover {
    background: var(--tint);
    border-color: var(--accent);
  }
  .handoff {
    gap: var(--space-2);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--line);
  }
  .contact {
    align-self: flex-start;
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    padding: var(--space-2) var(--space-4);
    border-radius: var(--radius-small);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
    text-decoration: none;
  }
  .handoff .contact {
    background: none;
    border: 1px solid var(--accent);
    color: var(--accent);
  }
  .contact:hover {
    text-decoration: underline;
  }
  .support {
    display: flex;
    flex-direction: column;
    gap: var(--space-2);
    padding: var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--tint);
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    padding: var(--space-4);
    border: 2px solid var(--alarm);
    border-radius: var(--radius-small);
    background: var(--alarm-tint);
  }
  .card h3 {
    font-size: 20px;
    font-weight: 700;
    line-height: 1.25;
  }
  .lines {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .lines li {
    flex: 1 1 auto;
    display: flex;
  }
  .lines a {
    flex: 1;
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: var(--space-1) var(--space-3);
    border: 2px solid var(--accent);
    border-radius: var(--radius-small);
    color: var(--accent);
    background: var(--surface);
    font-weight: 650;
    text-align: center;
    text-decoration: none;
    overflow-wrap: break-word;
  }
  .number {
    white-space: nowrap;
  }
  .card .lines a,
  .pinned .lines a {
    border-color: var(--alarm);
    color: var(--alarm);
  }
  .card .lines li {
    flex-basis: 40%;
  }
  .card .lines li:first-child {
    flex-basis: 100%;
  }
  .card .lines a {
    min-block-size: 48px;
  }
  .card .lines li:first-child a {
    background: var(--alarm);
    color: var(--on-alarm);
  }
  .pinned {
    padding: var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--line);
    background: var(--alarm-tint);
  }
  .pinned .lines a {
    padding-inline: var(--space-1);
  }
  .language {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  @media (forced-colors: active) {
    .contact,
    .visitor,
    .support {
      border: 1px solid CanvasText;
    }
  }
`;
