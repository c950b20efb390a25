/**
 * How much a word says about what is asked, whatever the FAQ is about. No word is dropped: "how
 * often" and "how fast" differ only in words that a stop list would take out.
 *
 * The four tiers and their weights were measured on 16 public question sets (docs/decisions/0003-search.md).
 */

const list = (words: string): string[] => words.split(' ');

const FUNCTION_WORDS = list(
  'a an the this that these those of to in on at by for from with into onto about as and or but nor if so than then ' +
    'is are was were be been being am isnt arent wasnt werent do does did doing done dont doesnt didnt has have had having ' +
    'havent hasnt hadnt will would shall wont wouldnt i me my mine myself you your yours yourself he him his she her hers ' +
    'it its we us our ours they them their theirs im ive id ill youre youve youll hes shes theyre theyve weve were thats ' +
    'theres its whats there here also too just very really quite even still yet again ever any some all both each few ' +
    'such own same other out up down off over under between through during before after because while until',
);

const CHAT_FILLER = list(
  'please hi hello hey thanks thank want wants wanted wanting need needs like know knows knowing help helps tell tells told ' +
    'say says said saying ask asks asking asked question questions wonder wonders wondering wondered curious think thinks ' +
    'thought thinking guess guessing hear heard hearing read reading saw see seen seems seem get gets getting got gotten go ' +
    'goes going gone went come comes coming make makes made take takes thing things stuff something anything everything ' +
    'nothing someone somebody anyone anybody everyone everybody people person lot lots kind sort bit maybe perhaps actually ' +
    'basically honestly literally ok okay well yes no yeah sure sorry understand mean means explain info information ' +
    'can could may might must should cant couldnt shouldnt mustnt one ones way ways give gives given put let lets try trying ' +
    'now today currently already lately guys folks dear sir maam mr mrs dr kinda sorta gonna wanna gotta looking look find exactly simply plain plainly simple normal words word term terms basic basics called anyway though tho first next much many more most less well also only please hope hoping idea keep keeps kept keeping start starts started',
);

const QUESTION_WORDS = list('what which who whom whose when where why how');

const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ...CHAT_FILLER.map((word): [string, number] => [word, 0.35]),
  ...QUESTION_WORDS.map((word): [string, number] => [word, 0.65]),
  ...FUNCTION_WORDS.map((word): [string, number] => [word, 0.1]),
]);

/**
 * The prior weight of a normalised word.
 * @returns 0.1 (function word), 0.35 (chat filler), 0.65 (question word) or 1
 */
export function wordWeight(word: string): number {
  return WEIGHTS.get(word) ?? 1;
}

/** Every word that has a weight of its own. */
export const commonWords = (): Iterable<string> => WEIGHTS.keys();

/** Whether a word is common English that no FAQ vocabulary needs to know. */
export function isCommonWord(word: string): boolean {
  return WEIGHTS.has(word);
}
