import { unsafeCSS, type CSSResultGroup } from 'lit';
import { launcherCss } from '../launcher-css.js';
import { composerStyles } from './composer.js';
import { contactStyles } from './contact.js';
import { conversationToolStyles } from './conversation-tools.js';
import { messageStyles } from './messages.js';
import { panelStyles } from './panel.js';
import { safetyStyles } from './safety.js';
import { tokenStyles } from './tokens.js';

/** Everything that the element shows. Later sheets may rely on the tokens of the first. */
// launcherCss is a constant of this project, shared with the loader as text
export const styles: CSSResultGroup = [
  tokenStyles,
  unsafeCSS(launcherCss),
  panelStyles,
  composerStyles,
  messageStyles,
  safetyStyles,
  contactStyles,
  conversationToolStyles,
];
