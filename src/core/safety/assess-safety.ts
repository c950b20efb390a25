import { normalise } from '../text/normalise.js';

export type SafetyLevel = 'none' | 'support' | 'crisis' | 'emergency';

/** What a message says about danger. */
export interface SafetyAssessment {
  readonly level: SafetyLevel;
  readonly about: 'self' | 'other';
  readonly language: 'en' | 'es';
  readonly swallowed: boolean;
  readonly onPurpose: boolean;
  /** The rules that fired, for explaining and for tests; never shown to visitors. */
  readonly rules: readonly string[];
}

const CRISIS = ['kill myself', 'want to die', 'end my life', 'wanna die', 'suicidal'];
const EMERGENCY = ['took too many pills', 'took all my pills', 'overdosed', 'chest pain', 'cant breathe'];

/** First version: plain statements only. */
export function assessSafety(text: string): SafetyAssessment {
  const plain = normalise(text);
  const emergency = EMERGENCY.filter((phrase) => plain.includes(phrase));
  const crisis = CRISIS.filter((phrase) => plain.includes(phrase));
  const level = emergency.length > 0 ? 'emergency' : crisis.length > 0 ? 'crisis' : 'none';
  return { level, about: 'self', language: 'en', swallowed: false, onPurpose: false, rules: [...emergency, ...crisis] };
}
