import { html, type TemplateResult } from 'lit';

/**
 * Around everything that the element shows.
 * @param isSchemeOpen whether the system's colour scheme is followed
 */
export const shell = (
  isSchemeOpen: boolean,
  language: string,
  content: TemplateResult,
): TemplateResult =>
  html`<div
    class=${isSchemeOpen ? 'root system' : 'root'}
    lang=${language}
    @keydown=${keepInside}
    @keyup=${keepInside}
    @keypress=${keepInside}
    @beforeinput=${keepInside}
    @input=${keepInside}
    @compositionstart=${keepInside}
    @compositionupdate=${keepInside}
    @compositionend=${keepInside}
    @paste=${keepInside}
    @copy=${keepInside}
  >
    ${content}
  </div>`;

/** Typing here must not trigger the page's keyboard shortcuts, nor tell its scripts what is typed. */
function keepInside(event: Event): void {
  event.stopPropagation();
}
