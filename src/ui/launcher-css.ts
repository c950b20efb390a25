/**
 * The launcher's look, as text: the loader paints it before Lit has loaded, and the element goes on
 * with the same, so that nothing moves when one takes over from the other.
 */
const css = String.raw; // by this name the build finds it and takes the white space out

/*
 * --on-accent is black or white, whichever passes 4.5:1 on the accent: y is its relative luminance as
 * WCAG defines it; at 0.179 both pass. Browsers that can't compute this keep the accent of the house.
 */
export const launcherCss = css`
  .root,
  .launcher {
    --accent: #0b6b62;
    --on-accent: #fff;
    --offset: var(--clinic-faq-offset, 20px);
    --offset-block: max(var(--clinic-faq-offset-block, var(--offset)), env(safe-area-inset-bottom));
    --size: max(var(--clinic-faq-size, clamp(16px, 1rem, 32px)), 16px);
    --font: var(--clinic-faq-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
  }
  @supports (color: color(from light-dark(red, red) xyz-d65 x y z)) {
    .root,
    .launcher {
      --accent: var(--clinic-faq-accent, light-dark(#0b6b62, #5fc4b8));
      --on-accent: color(
        from var(--accent) xyz-d65 clamp(0, (0.179 - y) * 1e6, 0.9505)
          clamp(0, (0.179 - y) * 1e6, 1) clamp(0, (0.179 - y) * 1e6, 1.089) / 1
      );
    }
  }
  .launcher {
    all: initial;
    color-scheme: inherit;
    box-sizing: border-box;
    position: fixed;
    inset-block-end: var(--offset-block);
    inset-inline-end: var(--offset);
    z-index: 2147483647;
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 52px;
    max-inline-size: calc(100vw - 2 * var(--offset));
    padding-block: 12px;
    padding-inline: 16px 20px;
    border-radius: 999px;
    background: var(--accent);
    color: var(--on-accent);
    font: 600 var(--size) / 1.25 var(--font);
    cursor: pointer;
    box-shadow:
      0 1px 3px rgb(0 0 0 / 20%),
      0 8px 24px rgb(0 0 0 / 16%);
    -webkit-tap-highlight-color: transparent;
  }
  .launcher.start {
    inset-inline: var(--offset) auto;
  }
  .launcher:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }
  .launcher:hover {
    box-shadow:
      0 2px 4px rgb(0 0 0 / 24%),
      0 10px 32px rgb(0 0 0 / 28%);
  }
  .launcher[aria-busy='true'] {
    cursor: progress;
    transform: scale(0.96);
  }
  /* out of the way of what has the focus in the page; still reached by Tab, which brings it back */
  .launcher.aside:not(:focus) {
    transform: translateY(calc(100% + var(--offset-block) + 32px));
  }
  @media (prefers-reduced-motion: no-preference) {
    .launcher {
      transition:
        transform 200ms ease-out,
        box-shadow 150ms ease-out;
    }
  }
  .launcher svg {
    inline-size: 1.5em;
    block-size: 1.5em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* a page that doesn't say which schemes it has: the system's */
  .system {
    color-scheme: light dark;
  }
  @media (forced-colors: active) {
    .launcher {
      border: 2px solid;
    }
  }
  @media print {
    .launcher {
      display: none;
    }
  }
`;

/** A speech bubble with a question mark: strokes on a 24 × 24 grid. */
export const LAUNCHER_ICON =
  'M6.2 16.4l-.9 3.7 4-1.9a9 7.4 0 1 0-3.1-1.8ZM9.6 9a2.4 2.1 0 1 1 2.4 2.1v1.4M12 15.3v.01';
