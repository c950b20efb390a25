import { css } from 'lit';

/** The panel's frame: header, scrolling conversation, composer, 988 line. */
export const panelStyles = css`
  .panel {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .panel.bottom-end,
  .panel.bottom-start {
    position: fixed;
    z-index: 2147483000;
    inset-block-end: var(--clinic-faq-offset, 20px);
    inset-inline-end: var(--clinic-faq-offset, 20px);
    inline-size: min(420px, calc(100vw - 2 * var(--clinic-faq-offset, 20px)));
    block-size: min(680px, calc(100dvh - 2 * var(--clinic-faq-offset, 20px)));
    box-shadow:
      0 2px 6px rgb(0 0 0 / 10%),
      0 16px 48px rgb(0 0 0 / 22%);
    animation: rise 180ms ease-out;
  }
  .panel.bottom-start {
    inset-inline: var(--clinic-faq-offset, 20px) auto;
  }
  .panel.inline {
    /* constant: what follows in the page never moves; docs/no-javascript.md keeps this place for it */
    block-size: 560px;
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .panel.bottom-end,
    .panel.bottom-start {
      animation: none;
    }
  }
  /* phones, and any window too low for a floating panel (400 % zoom) */
  @media (max-width: 480px), (max-height: 420px) {
    .panel.bottom-end,
    .panel.bottom-start {
      inset: 0;
      inline-size: 100%;
      block-size: 100dvh;
      border: 0;
      border-radius: 0;
    }
  }
  /* lower still: all of the panel scrolls but the 988 line, as nothing else has room of its own */
  @media (max-height: 360px) {
    .panel.bottom-end,
    .panel.bottom-start {
      overflow-y: auto;
      scroll-padding-block-end: 64px; /* the 988 line, which covers what is behind it */
    }
    .panel.bottom-end > *,
    .panel.bottom-start > * {
      flex: none;
      overflow: visible;
    }
    .panel > .crisis-line {
      position: sticky;
      inset-block-end: 0;
      background: var(--surface);
      border-block-start: 1px solid var(--line);
    }
  }
  .header {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-2) var(--space-2) var(--space-4);
    border-block-end: 1px solid var(--line);
  }
  h2 {
    flex: 1;
    font-weight: 650;
    font-size: var(--size-large);
    line-height: 1.3;
  }
  .close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    border-radius: var(--radius-small);
    background: none;
  }
  .switch {
    flex: none;
    min-block-size: 44px;
    padding-inline: var(--space-3);
    border: 0;
    border-radius: var(--radius-small);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .switch:hover,
  .close:hover {
    background: var(--tint);
  }
  .log {
    position: relative;
    flex: 1;
    min-block-size: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--space-4);
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
  }
  .log:focus-visible {
    outline-offset: -3px;
  }
  .composer {
    padding: var(--space-2) var(--space-4) var(--space-2);
    border-block-start: 1px solid var(--line);
  }
  .suggestions {
    margin-block-end: var(--space-2);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
    overflow: hidden;
  }
  .suggestions li {
    min-block-size: 44px;
    padding: 10px var(--space-3);
    line-height: 1.4;
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
    box-shadow: inset 3px 0 0 var(--accent);
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
    gap: var(--space-2);
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    min-block-size: 46px;
    max-block-size: 30vh;
    padding: 10px var(--space-3);
    border: 1px solid var(--edge);
    border-radius: var(--radius-small);
    background: var(--surface);
    resize: none;
    field-sizing: content;
    line-height: 1.5;
  }
  textarea::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  textarea:focus-visible {
    outline-offset: 0;
  }
  .send {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 46px;
    block-size: 46px;
    border: 0;
    border-radius: var(--radius-small);
    background: var(--accent);
    color: var(--on-accent);
  }
  .crisis-line {
    padding: var(--space-1) var(--space-4) var(--space-3);
    font-size: var(--size-small);
    color: var(--quiet);
  }
  .crisis-line a {
    display: inline-block;
    padding-block: 2px;
  }
  @media (forced-colors: active) {
    .send,
    .switch,
    .close {
      border: 1px solid ButtonText;
    }
  }
`;
