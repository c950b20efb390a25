import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icons.js';
import { LAUNCHER_ICON } from './launcher-css.js';
import type { View } from './view.js';

/** The button that opens the panel; there is none when the widget stands in the page. */
export function launcher(view: View): TemplateResult | typeof nothing {
  if (view.isOpen || view.placement === 'inline') return nothing;
  return html`<button
    type="button"
    class=${view.placement === 'bottom-start' ? 'launcher start' : 'launcher'}
    part="launcher"
    popover="manual"
    aria-haspopup="dialog"
    @click=${view.requests.open}
  >
    ${icon(LAUNCHER_ICON)}${view.messages.launcher}
  </button>`;
}
