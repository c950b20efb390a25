/**
 * The single file: a script tag as `loader.ts` reads it, with the widget in the same file. For places
 * that take one file only, and for pages without a server.
 */
import { defineClinicFaq } from './index.js';
import { createWidget, isStartedTwice, whenPlaced } from './ui/launcher-widget.js';

whenPlaced((script) => {
  if (isStartedTwice(script.dataset)) return;
  defineClinicFaq();
  const widget = createWidget(script);
  if (script.dataset.placement === 'inline') script.after(widget);
  else document.body.append(widget);
});
