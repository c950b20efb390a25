import { css } from 'lit';

/**
 * Colours, one type scale and one spacing scale. A page sets the `--clinic-faq-*` properties; the
 * short names are for use in here only.
 */
export const tokenStyles = css`
  .root {
    /* nothing of the page comes in, not even through "* { … }" on the host */
    all: initial;
    display: block;
    --accent: var(--clinic-faq-accent, #0b6b62);
    --on-accent: var(--clinic-faq-on-accent, #fff);
    --surface: var(--clinic-faq-surface, #fff);
    --text: var(--clinic-faq-text, #1b2b2a);
    --quiet: color-mix(in srgb, var(--text) 74%, var(--surface));
    --line: color-mix(in srgb, var(--text) 16%, var(--surface));
    --edge: color-mix(in srgb, var(--text) 56%, var(--surface));
    --tint: color-mix(in srgb, var(--accent) 9%, var(--surface));
    --tint-strong: color-mix(in srgb, var(--accent) 16%, var(--surface));
    --alarm: #a3122a;
    --on-alarm: #fff;
    --alarm-tint: #fdf0f1;
    --radius: var(--clinic-faq-radius, 16px);
    --radius-small: calc(var(--radius) * 0.625);
    --space-1: 4px;
    --space-2: 8px;
    --space-3: 12px;
    --space-4: 16px;
    --space-5: 24px;
    --size-small: 14px;
    --size: 16px;
    --size-large: 18px;
    font: 400 var(--size) / 1.55
      var(--clinic-faq-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
    color: var(--text);
    text-align: start;
  }
  @media (prefers-color-scheme: dark) {
    .root {
      --accent: var(--clinic-faq-accent, #5fc4b8);
      --on-accent: var(--clinic-faq-on-accent, #04211e);
      --surface: var(--clinic-faq-surface, #14201f);
      --text: var(--clinic-faq-text, #e8f0ee);
      --alarm: #ff98a3;
      --on-alarm: #3a0610;
      --alarm-tint: #33161a;
      color-scheme: dark;
    }
  }
  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  h2,
  h3,
  h4,
  h5,
  p,
  ul,
  ol,
  blockquote {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  textarea {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    cursor: pointer;
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.15em;
  }
  svg {
    inline-size: 24px;
    block-size: 24px;
    display: block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
`;
