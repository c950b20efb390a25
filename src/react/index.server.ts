/**
 * `<ClinicFaq>` where pages are rendered on a server, which has no DOM: the empty tag with its
 * children, the FAQ without JavaScript. React in the browser gives it its properties.
 */
import * as React from 'react';
import { EVENTS, PROPERTY_DEFAULTS, type ClinicFaqProps } from './props.js';

const IN_BROWSER_ONLY = new Set([
  ...Object.keys(EVENTS),
  ...Object.keys(PROPERTY_DEFAULTS),
  'open',
]);

export const ClinicFaq: React.ForwardRefExoticComponent<ClinicFaqProps> = React.forwardRef(
  (props, ref) => {
    const attributes = Object.fromEntries(
      Object.entries(props)
        .filter(([name]) => !IN_BROWSER_ONLY.has(name))
        .map(([name, value]: [string, unknown]) => [name === 'className' ? 'class' : name, value]),
    );
    return React.createElement('clinic-faq', { ...attributes, ref });
  },
);
ClinicFaq.displayName = 'ClinicFaq';
