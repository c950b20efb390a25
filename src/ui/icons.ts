import { svg, html, type TemplateResult } from 'lit';

export const icon = (path: string): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    ${svg`<path d=${path}></path>`}
  </svg>`;

export const closeIcon = icon('M6 6l12 12M18 6L6 18');
export const sendIcon = icon('M12 19V5M5.5 11.5L12 5l6.5 6.5');
