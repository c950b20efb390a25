import { html, nothing, type TemplateResult } from 'lit';
import type { ConversationState } from '../core/conversation/state.js';
import type { SafetyAssessment } from '../core/safety/assess-safety.js';
import type { HelpLines } from '../core/safety/help-lines.js';
import {
  SAFETY_TEXTS,
  type SafetyCard,
  type SafetyLanguage,
  type SafetyTexts,
} from '../i18n/safety-texts.js';
import type { View } from './view.js';

/** The card's words for an assessment. */
export function cardFor(
  assessment: SafetyAssessment,
  language: SafetyLanguage,
  lines: HelpLines,
): SafetyCard {
  const texts = SAFETY_TEXTS[language];
  if (assessment.level !== 'emergency') return texts[assessment.about](lines);
  const card = texts.emergency(lines);
  const [first = '', ...rest] = card.text;
  const poison = assessment.swallowed && lines.poison !== null ? [texts.poison(lines.poison)] : [];
  const onPurpose = assessment.onPurpose ? [texts.onPurpose(lines)] : [];
  return { title: card.title, text: [first, ...poison, ...onPurpose, ...rest] };
}

/**
 * The card that comes first when someone is in danger. Nothing that the visitor wrote is repeated on
 * it. The numbers stand before the text, so that they are in view without scrolling.
 * @param id of the message, as a conversation may have several cards
 */
export function safetyCard(assessment: SafetyAssessment, id: number, view: View): TemplateResult {
  const language = view.cardLanguage ?? assessment.language;
  const texts = SAFETY_TEXTS[language];
  const card = cardFor(assessment, language, view.helpLines);
  const title = `safety-title-${id}`;
  return html`<div
    class="card"
    part="safety-card"
    role="group"
    aria-labelledby=${title}
    lang=${language}
  >
    <h3 id=${title}>${card.title}</h3>
    <ul class="lines">
      ${linesFor(assessment, texts, view.helpLines)}
    </ul>
    ${card.text.map((paragraph) => html`<p>${paragraph}</p>`)}
    <p>
      <button
        type="button"
        class="language"
        lang=${language === 'en' ? 'es' : 'en'}
        @click=${() => view.requests.showCardsIn(language === 'en' ? 'es' : 'en')}
      >
        ${texts.inOtherLanguage}
      </button>
    </p>
  </div>`;
}

/** The numbers that stay in view for the rest of the session, once a card was shown. */
export function pinnedHelp(assessment: SafetyAssessment, view: View): TemplateResult {
  const language = view.cardLanguage ?? assessment.language;
  const texts = SAFETY_TEXTS[language];
  return html`<div
    class="pinned"
    part="pinned-help"
    role="group"
    aria-label=${texts.pinned}
    lang=${language}
  >
    <ul class="lines">
      ${callLine(view.helpLines.emergency, texts)}
      ${lifelineLines({ ...view.helpLines, chat: null }, texts)}
    </ul>
  </div>`;
}

/** The lines that stand with a normal answer when its subject is suicide or deep distress. */
export function supportStrip(assessment: SafetyAssessment, view: View): TemplateResult {
  const language = view.cardLanguage ?? assessment.language;
  const texts = SAFETY_TEXTS[language];
  return html`<div class="support" part="support" lang=${language}>
    <p>${texts.support(view.helpLines)}</p>
    <ul class="lines">
      ${lifelineLines({ ...view.helpLines, chat: null }, texts)}
    </ul>
  </div>`;
}

/** The assessment of a question that waits for the dataset, and whose help does not. */
export const waitingForSupport = ({ waiting }: ConversationState): SafetyAssessment | undefined =>
  waiting.map(({ assessment }) => assessment).find(({ level }) => level === 'support');

type Lines = TemplateResult | typeof nothing;

/** In an emergency 911 leads; else the lifeline does. */
function linesFor(assessment: SafetyAssessment, texts: SafetyTexts, lines: HelpLines): Lines {
  const emergency = callLine(lines.emergency, texts);
  if (assessment.level !== 'emergency') return html`${lifelineLines(lines, texts)}${emergency}`;
  const poison =
    assessment.swallowed && lines.poison !== null
      ? line('tel', lines.poison, texts.callPoison(lines.poison))
      : nothing;
  return html`${emergency}${poison}${assessment.onPurpose ? lifelineLines(lines, texts) : nothing}`;
}

const callLine = (number: string, texts: SafetyTexts): TemplateResult =>
  line('tel', number, texts.call(number));

/** A number is never broken between two lines: someone may have to copy it by eye. */
function line(scheme: 'tel' | 'sms', number: string, label: string): TemplateResult {
  const at = label.indexOf(number);
  return html`<li>
    <a href="${scheme}:${number}"
      ><span
        >${label.slice(0, at)}<span class="number">${number}</span
        >${label.slice(at + number.length)}</span
      ></a
    >
  </li>`;
}

/** Null for an address that is none: it must not take the card with it. */
function hostOf(chat: string): string | null {
  try {
    return new URL(chat).host;
  } catch {
    return null;
  }
}

function lifelineLines({ lifeline, lifelineText, chat }: HelpLines, texts: SafetyTexts): Lines {
  const host = chat === null ? null : hostOf(chat);
  return html`${callLine(lifeline, texts)}
  ${lifelineText === null ? nothing : line('sms', lifelineText, texts.text(lifelineText))}
  ${
    host === null
      ? nothing
      : html`<li>
          <a href=${chat} target="_blank" rel="noopener noreferrer">${texts.chat(host)}</a>
        </li>`
  }`;
}
