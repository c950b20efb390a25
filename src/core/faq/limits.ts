/** Upper bounds, so that a broken or hostile file can't stall the page. Also in faq.schema.json. */
export const LIMITS = {
  entries: 20_000,
  phrasings: 200,
  quotes: 20,
  related: 10,
  starters: 8,
  synonymGroups: 1_000,
  variants: 300,
  tests: 5_000,
  id: 80,
  question: 300,
  answer: 2_000,
  short: 200,
} as const;
