import { html, nothing, type TemplateResult } from 'lit';
import type { SafetyAssessment } from '../core/safety/assess-safety.js';
import type { Messages } from '../i18n/messages.js';
import { inlineText, richText } from './rich-text.js';

/** The card that comes first when someone is in danger. Nothing that the visitor wrote is repeated on it. */
export function safetyCard(assessment: SafetyAssessment, messages: Messages): TemplateResult {
  const isEmergency = assessment.level === 'emergency';
  const card = messages.cards[isEmergency ? 'emergency' : assessment.about];
  const has988 = !isEmergency || assessment.onPurpose;
  return html`<section class="card" part="safety-card" aria-labelledby="safety-title">
    <h3 id="safety-title">${card.title}</h3>
    ${isEmergency ? html`<p><a class="primary" href="tel:911">${messages.call911}</a></p>` : nothing}
    ${richText(card.text)}
    ${isEmergency && assessment.swallowed ? richText(messages.cards.poison) : nothing}
    ${isEmergency && assessment.onPurpose ? richText(messages.cards.onPurpose) : nothing}
    <ul class="lines">
      ${
        isEmergency && assessment.swallowed
          ? html`<li><a href="tel:18002221222">${messages.callPoisonHelp}</a></li>`
          : nothing
      }
      ${has988 ? lifeline(messages) : nothing}
      ${isEmergency ? nothing : html`<li><a href="tel:911">${messages.call911}</a></li>`}
    </ul>
  </section>`;
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
