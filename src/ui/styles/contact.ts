import { css } from 'lit';

/** The form in the widget, and the ways to the clinic beside it. */
export const contactStyles = css`
  .contact-form,
  .line,
  .actions {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
  }
  .line {
    gap: var(--space-1);
  }
  .actions {
    gap: var(--space-2);
    align-items: flex-start;
  }
  .contact-panel h3 {
    font-size: var(--size-title);
    font-weight: 600;
    line-height: 1.3;
  }
  .contact-panel h3:focus {
    outline: none;
  }
  .plain {
    min-block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .line input:not([type='checkbox']),
  .line textarea {
    inline-size: 100%;
    min-block-size: 48px;
    padding: var(--space-2) var(--space-3);
    border: 1px solid var(--edge);
    border-radius: var(--radius-small);
    background: var(--surface);
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }
  .line [aria-invalid='true'] {
    border-color: var(--alarm);
    border-width: 2px;
  }
  .problem {
    color: var(--alarm);
    font-size: var(--size-small);
    font-weight: 600;
  }
  .problems {
    padding: var(--space-3);
    border: 2px solid var(--alarm);
    border-radius: var(--radius-small);
    background: var(--alarm-tint);
  }
  .problems .plain {
    padding-block: var(--space-1);
    color: inherit;
    line-height: 1.4;
  }
  .ways {
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-size: var(--size-small);
    font-weight: 600;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-block-size: 44px;
    margin: 0;
    font-size: var(--size);
    font-weight: 400;
  }
  .choice input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--accent);
  }
  /* for programs that fill in every field: people and screen readers don't meet it */
  .trap {
    position: absolute;
    inset-inline-start: -10000px;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
  .preview {
    display: flex;
    flex-direction: column;
    gap: var(--space-3);
    margin: 0;
    padding: var(--space-3);
    border: 1px solid var(--line);
    border-radius: var(--radius-small);
  }
  dt {
    font-size: var(--size-small);
    color: var(--quiet);
  }
  dd {
    margin: 0;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .phone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-3);
  }
  .phone a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 600;
  }
`;
