/**
 * Where help is to be had. Numbers are as people read them, with hyphens instead of spaces, so that
 * a link takes them as they are. The United States' lines, unless the page names those of its country.
 */
export interface HelpLines {
  /** Whether these are the built-in ones, about which more can be said than the number. */
  readonly isDefault: boolean;
  /** The number for police, fire and ambulance. */
  readonly emergency: string;
  /** The crisis line's number. */
  readonly lifeline: string;
  /** Where it can be reached by text message, if it can. */
  readonly lifelineText: string | null;
  /** Its chat's web address (https), if it has one. */
  readonly chat: string | null;
  /** The poison centre's number, if there is one. */
  readonly poison: string | null;
}

export const US_HELP_LINES: HelpLines = {
  isDefault: true,
  emergency: '911',
  lifeline: '988',
  lifelineText: '988',
  chat: 'https://988lifeline.org/chat/',
  poison: '1-800-222-1222',
};

const NUMBER = /^[+\d][\d ()-]{1,24}$/;
const HTTPS = /^https:\/\/[^\s"'<>]+$/;

const isNumber = (text: string | undefined): text is string =>
  text !== undefined && NUMBER.test(text);

/**
 * Reads the `help-lines` attribute: "emergency: 112; lifeline: 0800 111 0 111; text: 85258;
 * chat: https://…; poison: …". Emergency and lifeline are required: without both, the built-in lines
 * stay, since wrong help is better found by the web team's warning than by a visitor.
 * @returns the lines, and what was wrong (null when all is well)
 */
export function parseHelpLines(text: string): { lines: HelpLines; problem: string | null } {
  if (text.trim() === '') return { lines: US_HELP_LINES, problem: null };
  const fields = new Map(
    text.split(';').map((part): [string, string] => {
      const colon = part.indexOf(':');
      return [
        part.slice(0, colon).trim().toLowerCase(),
        part
          .slice(colon + 1)
          .trim()
          .replace(/\s+/g, '-'),
      ];
    }),
  );
  const emergency = fields.get('emergency');
  const lifeline = fields.get('lifeline');
  if (!isNumber(emergency) || !isNumber(lifeline)) {
    const problem =
      'help-lines needs "emergency: NUMBER; lifeline: NUMBER". The lines of the United States are shown.';
    return { lines: US_HELP_LINES, problem };
  }
  const optional = (name: string, pattern: RegExp): string | null => {
    const value = fields.get(name);
    return value !== undefined && pattern.test(value) ? value : null;
  };
  const lines = {
    isDefault: false,
    emergency,
    lifeline,
    lifelineText: optional('text', NUMBER),
    chat: optional('chat', HTTPS),
    poison: optional('poison', NUMBER),
  };
  const known = ['emergency', 'lifeline', 'text', 'chat', 'poison'];
  const wrong = [...fields].filter(
    ([name, value]) =>
      value !== '' && (!known.includes(name) || !Object.values(lines).includes(value)),
  );
  const problem =
    wrong.length === 0
      ? null
      : `help-lines: "${wrong.map(([name]) => name).join('", "')}" can't be used.`;
  return { lines, problem };
}
