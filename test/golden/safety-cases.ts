import type { SafetyLevel } from '../../src/core/safety/assess-safety.js';

/** A labelled message of safety.*.jsonl. */
export interface SafetyCase {
  readonly q: string;
  readonly level: SafetyLevel;
  readonly about: 'self' | 'other' | null;
  readonly lang: 'en' | 'es';
  readonly class: string;
}

export async function readSafetyCases(name: 'tune' | 'hard' | 'test'): Promise<SafetyCase[]> {
  const response = await fetch(new URL(`safety.${name}.jsonl`, import.meta.url));
  const lines = (await response.text()).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as SafetyCase);
}
