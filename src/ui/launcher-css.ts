/**
 * The launcher's look, as text: the loader paints it before Lit has loaded, and the element goes on
 * with the same, so that nothing moves when one takes over from the other.
 */
const css = String.raw; // by this name the build finds it and takes the white space out

export const launcherCss = css`
  .launcher {
    all: initial;
    --accent: var(--clinic-faq-accent, #0b6b62);
    --on-accent: #fff;
    box-sizing: border-box;
    position: fixed;
    inset-block-end: var(--clinic-faq-offset, 20px);
    inset-inline-end: var(--clinic-faq-offset, 20px);
    z-index: 2147483000;
    display: inline-flex;
    align-items: center;
    gap: 10px;
    min-block-size: 52px;
    padding: 12px 20px 12px 16px;
    border-radius: 999px;
    background: var(--accent);
    color: var(--clinic-faq-on-accent, var(--on-accent));
    font: 600 16px/1.25 var(--clinic-faq-font, system-ui, sans-serif);
    cursor: pointer;
    box-shadow:
      0 1px 2px rgb(0 0 0 / 18%),
      0 8px 24px rgb(0 0 0 / 18%);
    -webkit-tap-highlight-color: transparent;
  }
  .launcher.start {
    inset-inline: var(--clinic-faq-offset, 20px) auto;
  }
  .launcher:focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }
  .launcher:hover {
    filter: brightness(1.08);
  }
  .launcher[aria-busy='true'] {
    cursor: progress;
  }
  .launcher svg {
    inline-size: 24px;
    block-size: 24px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  @media (prefers-color-scheme: dark) {
    .launcher {
      --accent: var(--clinic-faq-accent, #5fc4b8);
      --on-accent: #04211e;
    }
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
