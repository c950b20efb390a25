/**
 * `<ClinicFaq>` for React. Importing this registers the element.
 * On a server `index.server.ts` takes its place (package.json chooses).
 */
import { createComponent } from '@lit/react';
import * as React from 'react';
import { ClinicFaq as ClinicFaqElement, defineClinicFaq } from '../index.js';
import { EVENTS, PROPERTY_DEFAULTS, type ClinicFaqProps } from './props.js';

export type { ClinicFaqProps } from './props.js';
export type { ClinicFaq as ClinicFaqElement, ClinicFaqEventMap } from '../index.js';

defineClinicFaq();

const Wrapper = createComponent({
  react: React,
  tagName: 'clinic-faq',
  elementClass: ClinicFaqElement,
  events: EVENTS,
});

/** The widget as a React component. Its ref is the element, with `show()`, `hide()` and `ask()`. */
export const ClinicFaq: React.ForwardRefExoticComponent<ClinicFaqProps> = React.forwardRef<
  ClinicFaqElement,
  Omit<ClinicFaqProps, 'ref'>
>((props, ref) => {
  // A property that is undefined for React has its default for the element, never "undefined".
  const given = Object.fromEntries(
    Object.entries(props).filter(([, value]: [string, unknown]) => value !== undefined),
  );
  return React.createElement(Wrapper, { ...PROPERTY_DEFAULTS, ...given, ref });
});
ClinicFaq.displayName = 'ClinicFaq';
