import { css } from 'lit';

/** Help for people in danger: the card, the numbers that stay, the lines beside an answer. */
export const safetyStyles = css`
  .support {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    padding: var(--space-4);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    background: var(--tint);
  }
  /* close together: all numbers are to be in view on a phone */
  .card {
    gap: var(--space-3);
    padding: var(--space-3) var(--space-4);
    border: 2px solid var(--alarm);
    border-radius: var(--radius-small);
    background: var(--alarm-tint);
  }
  .card h3 {
    font-size: var(--size-title);
    font-weight: 700;
    line-height: 1.3;
  }
  .lines {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
  }
  .lines li {
    flex: 1 1 auto;
    display: flex;
    max-inline-size: 100%;
  }
  .lines a {
    flex: 1;
    display: flex;
    align-items: center;
    justify-content: center;
    min-block-size: 44px;
    padding: var(--space-1) var(--space-2);
    border: 2px solid var(--ink);
    border-radius: var(--radius-small);
    color: var(--ink);
    background: var(--surface);
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    text-decoration: none;
    overflow-wrap: break-word;
  }
  .lines a:hover {
    text-decoration: underline;
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
  .card .lines li:first-child a {
    background: var(--alarm);
    color: var(--on-alarm);
  }
  .pinned {
    padding: var(--space-2) var(--gutter);
    border-block-end: 1px solid var(--line);
    background: var(--alarm-tint);
  }
  .pinned .lines li {
    flex-basis: 30%;
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
`;
