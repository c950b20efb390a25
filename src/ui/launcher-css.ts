/**
 * The launcher's look, as text: the loader paints it before Lit has loaded, and the element goes on
 * with the same, so that nothing moves when one takes over from the other.
 */
export const launcherCss = `
.launcher {
  all: initial;
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
  border: 0;
  border-radius: 999px;
  background: var(--clinic-faq-accent, #0b6b62);
  color: var(--clinic-faq-on-accent, #fff);
  font: 600 16px/1.25 var(--clinic-faq-font, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif);
  cursor: pointer;
  box-shadow: 0 1px 2px rgb(0 0 0 / 18%), 0 8px 24px rgb(0 0 0 / 18%);
  -webkit-tap-highlight-color: transparent;
}
.launcher.start { inset-inline: var(--clinic-faq-offset, 20px) auto; }
.launcher:focus-visible { outline: 3px solid var(--clinic-faq-accent, #0b6b62); outline-offset: 3px; }
.launcher:hover { filter: brightness(1.08); }
.launcher[aria-busy='true'] { cursor: progress; }
.launcher svg { inline-size: 24px; block-size: 24px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
@media (prefers-color-scheme: dark) {
  .launcher { background: var(--clinic-faq-accent, #5fc4b8); color: var(--clinic-faq-on-accent, #04211e); }
  .launcher:focus-visible { outline-color: var(--clinic-faq-accent, #5fc4b8); }
}
@media (forced-colors: active) { .launcher { border: 2px solid ButtonText; } }
@media print { .launcher { display: none; } }
`;

/** A speech bubble with a question mark: strokes on a 24 × 24 grid. */
export const LAUNCHER_ICON =
  'M12 3.5c-5 0-9 3.2-9 7.3 0 2.3 1.200 4.3 3.200 5.6l-.9 3.700 4-1.900c.9.200 1.800.3 2.700.3 5 0 9-3.3 9-7.500s-4-7.500-9-7.500Z' +
  'M9.6 9.100c.2-1.200 1.100-2 2.400-2s2.400.8 2.400 2c0 1.700-2.400 1.800-2.400 3.500M12 15.3v.01';
