import { html, nothing, type TemplateResult } from 'lit';
import type { SafetyAssessment } from '../core/safety/assess-safety.js';
import type { Messages } from '../i18n/messages.js';
import { inlineText, richText } from './rich-text.js';

/**
 * The card that comes first when someone is in danger. Nothing that the visitor wrote is repeated on
 * it. The numbers stand before the text, so that all of them are in view without scrolling.
 * @param id of the message, as a conversation may have several cards
 */
export function safetyCard(
  assessment: SafetyAssessment,
  id: number,
  messages: Messages,
): TemplateResult {
  const isEmergency = assessment.level === 'emergency';
  const card = messages.cards[isEmergency ? 'emergency' : assessment.about];
  const title = `safety-title-${id}`;
  return html`<div class="card" part="safety-card" role="group" aria-labelledby=${title}>
    <h3 id=${title}>${card.title}</h3>
    ${
      isEmergency
        ? html`<p><a class="primary" href="tel:911">${messages.call911}</a></p>`
        : crisisLines(messages)
    }
    ${richText(card.text)} ${isEmergency ? furtherHelp(assessment, messages) : nothing}
  </div>`;
}

const crisisLines = (messages: Messages): TemplateResult =>
  html`<ul class="lines">
    ${lifeline(messages)}
    <li><a href="tel:911">${messages.call911}</a></li>
  </ul>`;

/** Beside 911: Poison Help when something was swallowed, 988 when it was on purpose. */
function furtherHelp(
  { swallowed, onPurpose }: SafetyAssessment,
  messages: Messages,
): TemplateResult | typeof nothing {
  if (!swallowed && !onPurpose) return nothing;
  return html`${swallowed ? richText(messages.cards.poison) : nothing}
    ${onPurpose ? richText(messages.cards.onPurpose) : nothing}
    <ul class="lines">
      ${
        swallowed
          ? html`<li><a href="tel:18002221222">${messages.callPoisonHelp}</a></li>`
          : nothing
      }
      ${onPurpose ? lifeline(messages) : nothing}
    </ul>`;
}

const lifeline = (messages: Messages): TemplateResult => html`
  <li><a href="tel:988">${messages.call988}</a></li>
  <li><a href="sms:988">${messages.text988}</a></li>
  <li>
    <a href="https://988lifeline.org/chat/" target="_blank" rel="noopener noreferrer"
      >${messages.chat988}</a
    >
  </li>
`;

/** The lines that stand with a normal answer when its subject is suicide or deep distress. */
export const supportStrip = (messages: Messages): TemplateResult =>
  html`<p class="support" part="support">${inlineText(messages.support)}</p>`;
