import { css } from 'lit';

/** The panel's frame: header, scrolling conversation, 988 line. */
export const panelStyles = css`
  .panel {
    display: flex;
    flex-direction: column;
    /* in letters so large that the conversation had no room, all of it scrolls */
    overflow: hidden auto;
    scroll-padding-block-end: 5em; /* the 988 line, which covers what is behind it */
    background: var(--surface);
    color: inherit;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .panel.bottom-end,
  .panel.bottom-start {
    position: fixed;
    z-index: 2147483647;
    inset: auto;
    inset-block-end: var(--offset-block);
    inset-inline-end: var(--offset);
    margin: 0;
    padding: 0;
    /* in letters, so that larger text has a larger panel */
    inline-size: min(var(--clinic-faq-width, 26em), 100vw - 2 * var(--offset));
    block-size: min(
      var(--clinic-faq-height, 42em),
      100dvh - var(--offset-block) - min(var(--offset), 20px)
    );
    box-shadow:
      0 2px 6px rgb(0 0 0 / 8%),
      0 16px 48px rgb(0 0 0 / 20%);
  }
  .panel.bottom-start {
    inset-inline: var(--offset) auto;
  }
  .panel.inline {
    /* constant: what follows in the page never moves; docs/no-javascript.md keeps this place for it */
    block-size: 560px;
  }
  @media (prefers-reduced-motion: no-preference) {
    .panel.bottom-end,
    .panel.bottom-start,
    .faq {
      animation: rise 200ms ease-out;
    }
    button,
    .contact,
    .lines a {
      transition:
        background-color 150ms,
        border-color 150ms;
    }
  }
  @keyframes rise {
    from {
      opacity: 0;
      transform: translateY(8px);
    }
  }
  /* phones, and any window too low for a floating panel (400 % zoom) */
  @media (max-width: 480px), (max-height: 420px) {
    .panel.bottom-end,
    .panel.bottom-start {
      inset: 0;
      /* what the keyboard leaves (ui/visual-viewport.ts) */
      inset-block: var(--view-top, 0) auto;
      inline-size: 100%;
      block-size: var(--view-height, 100dvh);
      padding-block-end: env(safe-area-inset-bottom);
      border: 0;
      border-radius: 0;
    }
  }
  /* lower still: all of the panel scrolls but the 988 line, as nothing else has room of its own */
  @media (max-height: 360px) {
    .panel.bottom-end,
    .panel.bottom-start {
      overflow-y: auto;
    }
    .panel.bottom-end > *,
    .panel.bottom-start > * {
      flex: none;
      overflow: visible;
    }
  }
  .header {
    container-type: inline-size;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
    padding-block: var(--space-2);
    padding-inline: var(--gutter) var(--space-2);
    border-block-end: 1px solid var(--line);
  }
  h2 {
    flex: 1 1 4em;
    font-weight: 600;
    font-size: var(--size-large);
    line-height: 1.3;
    text-align: match-parent;
    text-wrap: balance;
    overflow-wrap: break-word;
  }
  /* in large letters the title leaves the buttons beside it room */
  @container (max-width: 15em) {
    h2 {
      font-size: var(--size);
    }
  }
  ::slotted([slot='logo']) {
    flex: none;
    max-block-size: 36px;
    max-inline-size: 96px;
  }
  .close {
    flex: none;
    margin-inline-start: auto; /* where it wraps, too, it stays at the end */
    display: grid;
    place-items: center;
    inline-size: max(44px, 2em);
    block-size: max(44px, 2em);
    padding: 0;
    border: 0;
    border-radius: var(--radius-small);
    background: none;
  }
  .switch {
    flex: none;
    margin-inline-start: auto;
    min-block-size: 44px;
    padding-inline: var(--space-2);
    border: 0;
    border-radius: var(--radius-small);
    background: none;
    font-size: var(--size-small);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .switch:hover,
  .close:hover {
    background: var(--tint-strong);
  }
  .log {
    position: relative;
    flex: 1;
    min-block-size: min(7em, 50dvh);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: var(--space-5) var(--gutter);
    display: flex;
    flex-direction: column;
    gap: var(--space-5);
    overflow-wrap: anywhere; /* a long word in large letters */
  }
  .log:focus-visible {
    outline-offset: -3px;
  }
  /* lines of a length that is read with ease, in a wide page as well */
  .log > *,
  .composer > *,
  .pinned > * {
    inline-size: 100%;
    max-inline-size: calc(40 * var(--size));
    margin-inline: auto;
  }
  /* the room of the button itself is enough around its words */
  .back {
    margin-block: calc(-1 * var(--space-3));
  }
  .crisis-line,
  slot[name='footer'] {
    display: block;
    padding-inline: var(--gutter);
    font-size: var(--size-small);
    line-height: 1.5;
    color: var(--quiet);
  }
  slot[name='footer'] {
    padding-block: var(--space-1) var(--space-3);
  }
  .crisis-line {
    position: sticky;
    inset-block-end: 0;
    background: var(--surface);
  }
  .contact-panel + .crisis-line {
    padding-block-start: var(--space-2);
    border-block-start: 1px solid var(--line);
  }
  .inline .crisis-line,
  .inline slot[name='footer'] {
    text-align: center;
  }
  .crisis-line a {
    display: inline-block;
    padding-block: 2px;
  }
  /* a conversation is the visitor's; an answer is printed by its own button */
  @media print {
    .panel.bottom-end,
    .panel.bottom-start {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .switch,
    .close {
      border: 1px solid ButtonText;
    }
  }
`;
