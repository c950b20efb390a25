import { css } from 'lit';

/** What a visitor can do with an answer and with the conversation, and the list of all questions. */
export const conversationToolStyles = css`
  .tools,
  .answer-tools,
  .helpful {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    column-gap: var(--space-4);
  }
  .tools {
    flex: none;
    justify-content: space-between;
    min-block-size: calc(max(44px, 1.6em) + 1px); /* that of a button, also before there is one */
    padding-inline: var(--gutter);
    border-block-start: 1px solid var(--line);
    font-size: var(--size-small);
  }
  /* by hand, in every browser and also at the top: ReadingPosition */
  .log {
    overflow-anchor: none;
  }
  .log > .tools {
    padding-inline: 0;
    border: 0;
  }
  .tools + .composer {
    padding-block-start: 0;
    border-block-start: 0;
  }
  .answer-tools {
    font-size: var(--size-small);
  }
  .helpful {
    gap: var(--space-2);
    flex-basis: 100%;
  }
  .tool-note {
    font-size: var(--size-small);
    color: var(--quiet);
  }
  .judge,
  .new-answer {
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: var(--space-1) var(--space-3);
    border: 1px solid var(--edge);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  .judge[aria-pressed='true'] {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    font-weight: 600;
  }
  .judge[aria-disabled='true'] {
    cursor: default;
  }
  .new-answer {
    flex: none;
    margin-inline: var(--gutter);
    margin-block-end: var(--space-2);
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
    font-weight: 600;
  }
  .browse h3 {
    font-size: var(--size-large);
    font-weight: 650;
  }
  .browse h3:focus {
    outline: none;
  }
  .browse h4 {
    font-size: var(--size);
    margin-block-end: var(--space-2);
  }
  @media (forced-colors: active) {
    .judge[aria-pressed='true'] {
      border-width: 3px;
    }
  }
`;
