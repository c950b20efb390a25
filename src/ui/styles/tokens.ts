import { css } from 'lit';

/**
 * Colours, one type scale and one spacing scale. A page sets the `--clinic-faq-*` properties, from
 * which everything else is mixed; the short names are for use in here only.
 *
 * --strong is black or white, whichever stands out from the surface (docs/decisions/0012-colours.md).
 * A colour for text on the surface is its hue at a middle lightness, mixed with --strong: readable on
 * every light or dark surface, whatever the hue.
 */
export const tokenStyles = css`
  .root {
    /* nothing of the page comes in, not even through "* { … }" on the host; only its colour scheme */
    all: initial;
    color-scheme: inherit;
    display: block;
    --surface: #fff;
    --text: #1b2b2a;
    --ink: var(--accent);
    --alarm: #a3122a;
    --on-alarm: var(--surface);
    --alarm-tint: color-mix(in oklab, var(--alarm) 11%, var(--surface));
    --quiet: color-mix(in oklab, var(--text) 72%, var(--surface));
    --line: color-mix(in oklab, var(--text) 15%, var(--surface));
    --edge: color-mix(in oklab, var(--text) 58%, var(--surface));
    --tint: color-mix(in oklab, var(--accent) 7%, var(--surface));
    --tint-strong: color-mix(in oklab, var(--accent) 15%, var(--surface));
    --radius: var(--clinic-faq-radius, 16px);
    --radius-small: calc(var(--radius) * 0.625);
    --space-1: 4px;
    --space-2: 8px;
    --space-3: 12px;
    --space-4: 16px;
    --space-5: 24px;
    --gutter: var(--space-4);
    --size-small: calc(var(--size) * 0.875);
    --size-large: calc(var(--size) * 1.125);
    --size-title: calc(var(--size) * 1.25);
    font: 400 var(--size) / 1.6 var(--font);
    color: var(--text);
    text-align: start;
  }
  @supports (color: color(from light-dark(red, red) xyz-d65 x y z)) {
    .root {
      --surface: rgb(from var(--clinic-faq-surface, light-dark(#fff, #14201f)) r g b / 1);
      --strong: color(
        from var(--surface) xyz-d65 clamp(0, (0.179 - y) * 1e6, 0.9505)
          clamp(0, (0.179 - y) * 1e6, 1) clamp(0, (0.179 - y) * 1e6, 1.089)
      );
      --text: var(
        --clinic-faq-text,
        color-mix(in oklab, oklch(from var(--strong) clamp(0.24, l, 0.96) 0 0) 88%, var(--accent))
      );
      --ink: color-mix(
        in oklab,
        oklch(from var(--accent) clamp(0.54, l, 0.62) c h / 1) 76%,
        var(--strong)
      );
      --alarm: color-mix(in oklab, oklch(0.58 0.22 20) 72%, var(--strong));
    }
  }
  @media (min-width: 481px) {
    .root {
      --gutter: var(--space-5);
    }
  }
  @media (prefers-contrast: more) {
    .root {
      --quiet: var(--text);
      --line: var(--edge);
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
  /* each text runs in its own direction: English in a page from right to left has its full stop last */
  h2,
  h3,
  h4,
  h5,
  p,
  li,
  label,
  legend,
  blockquote,
  dd,
  .plain,
  .phone span,
  .helpful span,
  .text,
  textarea:not(:placeholder-shown) {
    unicode-bidi: plaintext;
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
    color: var(--ink);
    text-underline-offset: 0.15em;
  }
  svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    display: block;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 2px;
  }
`;
