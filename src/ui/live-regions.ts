import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Announcement } from './announce.js';

/** A modal panel owns them: what stands beside it may not be read out. */
export const LIVE_ID = 'live';

/**
 * Where screen readers hear what is new. Both regions are always there, or nothing would be said.
 * @param announcement null while the panel is closed
 */
export function liveRegions(announcement: Announcement | null): TemplateResult {
  const said = announcement ? keyed(announcement.key, spoken(announcement)) : nothing;
  const isUrgent = announcement?.isUrgent ?? false;
  return html`<div id=${LIVE_ID}>
    <div class="hidden" role="status">${isUrgent ? nothing : said}</div>
    <div class="hidden" role="alert">${isUrgent ? said : nothing}</div>
  </div>`;
}

const spoken = ({ help, text, language }: Announcement): TemplateResult =>
  html`<span
    >${help ? html`<span lang=${help.language}>${help.text}</span> ` : nothing}<span
      lang=${language ?? nothing}
      >${text}</span
    ></span
  >`;
