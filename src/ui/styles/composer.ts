import { css } from 'lit';

/** Where the visitor types, and what is offered meanwhile. */
export const composerStyles = css`
  .composer {
    padding: var(--space-2) var(--gutter);
    border-block-start: 1px solid var(--line);
  }
  .suggestions {
    margin-block-end: var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    overflow: hidden;
  }
  .suggestions li {
    min-block-size: 44px;
    padding: var(--space-2) var(--space-3);
    line-height: 1.5;
    cursor: pointer;
  }
  .suggestions li + li {
    border-block-start: 1px solid var(--line);
  }
  .suggestions li:hover {
    background: var(--tint);
  }
  .suggestions li[aria-selected='true'] {
    background: var(--tint-strong);
    outline: 2px solid var(--ink);
    outline-offset: -2px;
    border-radius: var(--radius-small);
  }
  label {
    display: block;
    font-size: var(--size-small);
    font-weight: 600;
    margin-block-end: var(--space-1);
  }
  .field {
    display: flex;
    align-items: flex-end;
    border: 1px solid var(--edge);
    border-radius: var(--radius-small);
    background: var(--surface);
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 48px;
    max-block-size: 30dvh;
    padding: 10px var(--space-3);
    border: 0;
    border-radius: var(--radius-small);
    background: none;
    resize: none;
    field-sizing: content;
    line-height: 1.5;
  }
  textarea::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  .field textarea:focus-visible {
    outline-offset: 0;
  }
  @supports selector(:has(a)) {
    .field:has(textarea:focus-visible) {
      outline: 3px solid var(--ink);
      outline-offset: 0;
    }
    .field textarea:focus-visible {
      outline: none;
    }
  }
  .send {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: max(44px, 2.5em);
    block-size: max(44px, 2.5em);
    margin: 2px;
    padding: 0;
    border: 0;
    border-radius: calc(var(--radius-small) - 3px);
    background: var(--accent);
    color: var(--on-accent);
  }
  @media (forced-colors: active) {
    .send {
      border: 1px solid ButtonText;
    }
  }
`;
