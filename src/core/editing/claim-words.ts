/**
 * What a clinic should not claim, and what states a benefit, in English and Spanish. Both are lists
 * of words, so they find too much rather than too little; a denial ("is not a cure") is let through.
 */

interface Claim {
  readonly words: RegExp;
  /** What is wrong with it, for the message. */
  readonly why: string;
}

const NO_RESULT = 'no treatment works for everyone, and health regulators object to the promise';

const CLAIMS: readonly Claim[] = [
  { words: /\b(?:cures?|cured|curing|curative)\b/giu, why: NO_RESULT },
  { words: /\bguarantee(?:s|d|ing)?\b/giu, why: NO_RESULT },
  { words: /\bmirac(?:le|ulous)\b/giu, why: NO_RESULT },
  { words: /\b100 ?(?:%|percent) (?:safe|effective)\b/giu, why: NO_RESULT },
  {
    words: /\brisk[- ]free\b|\bno (?:side effects|risks?)\b/giu,
    why: 'every treatment has risks',
  },
  {
    words: /\bFDA[- ]approved (?:for|to)\b|\bapproved by the FDA (?:for|to)\b/giu,
    why: 'an approval is for one product, use and dose; check it against the label',
  },
  {
    words: /\bHIPAA[- ](?:compliant|compliance|certified)\b|\bcompl(?:y|ies) with HIPAA\b/giu,
    why: 'no one certifies that, and a page can’t keep it alone',
  },
  { words: /(?<!\p{L})(?:curas?|curan|curar|cur(?:ado|ada)s?)(?!\p{L})/giu, why: NO_RESULT },
  { words: /(?<!\p{L})(?:garantiza\p{L}*|garantía|milagros\p{L}*)/giu, why: NO_RESULT },
  { words: /\bsin (?:riesgos?|efectos secundarios)\b/giu, why: 'every treatment has risks' },
  {
    words: /\baprobad[oa]s? por la FDA para\b/giu,
    why: 'an approval is for one product, use and dose; check it against the label',
  },
  { words: /\bcumplen? (?:con )?(?:la )?(?:ley )?HIPAA\b/giu, why: 'no one certifies that' },
];

const NOT = String.raw`\b(?:no|not|never|nor|neither|without|cannot|(?:is|ca|do|does|wo|are)n['’]?t|nunca|ni|sin)\b`;

/** How far a denial reaches: "is not a cure", "no es una cura"; or to the end of its sentence. */
const DENIALS = {
  words: new RegExp(String.raw`${NOT}(?:\s+[\p{L}'’]+){0,3}\s*$`, 'iu'),
  sentence: new RegExp(String.raw`${NOT}[^.!?]*$`, 'iu'),
} as const;

/**
 * The words of a text that claim too much.
 * @param reach how far a denial before them counts
 * @returns each with the reason, once
 */
export function claimsIn(
  text: string,
  reach: keyof typeof DENIALS = 'words',
): { words: string; why: string }[] {
  const found = new Map<string, string>();
  for (const { words, why } of CLAIMS) {
    for (const match of text.matchAll(words)) {
      if (!DENIALS[reach].test(text.slice(0, match.index))) found.set(match[0].toLowerCase(), why);
    }
  }
  return [...found].map(([words, why]) => ({ words, why }));
}

const BENEFIT =
  /\b(?:relie(?:f|ves?|ved|ving)|improv(?:es?|ed|ing|ements?)|reduc(?:es?|ed|ing|tions?)|eas(?:es|ed|ing)|effective(?:ly|ness)?|benefits?|beneficial|lifts?|lifted|helps?|helped|works? (?:fast|faster|well|quickly|within)|feel better|promising)\b|(?<!\p{L})(?:alivi\p{L}+|mejor(?:a|an|ar|ado|ía|ías)|reduc(?:e|en|ir|ido)|eficac\p{L}+|eficaz|efectiv\p{L}+|beneficios?|ayudan?|prometedor\p{L}*)(?!\p{L})/giu;

/** The first word of a text that states a benefit, or null. */
export function benefitIn(text: string): string | null {
  for (const match of text.matchAll(BENEFIT)) {
    if (!DENIALS.words.test(text.slice(0, match.index))) return match[0];
  }
  return null;
}
