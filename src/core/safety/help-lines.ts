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

/** What can be dialled as it stands: no "(0)", which is dialled from abroad by nobody. */
const NUMBER = /^\+?\d(?:-?\d){1,19}$/;
const HTTPS = /^https:\/\/[^\s"'<>]+$/;

const numberIn = (text = ''): string | null => {
  const number = text.replace(/[\s-]+/g, '-');
  return NUMBER.test(number) ? number : null;
};

const chatIn = (text = ''): string | null => {
  try {
    return HTTPS.test(text) && new URL(text).hostname.includes('.') ? text : null;
  } catch {
    return null; // begins like an address, and is none
  }
};

/**
 * Reads the `help-lines` attribute: "emergency: 112; lifeline: 0800 111 0 111; text: 85258;
 * chat: https://…; poison: …". Emergency and lifeline are required: without both, the built-in lines
 * stay, since wrong help is better found by the web team's warning than by a visitor.
 * @returns the lines, and what was wrong (null when all is well)
 */
export function parseHelpLines(text: string): { lines: HelpLines; problem: string | null } {
  if (text.trim() === '') return { lines: US_HELP_LINES, problem: null };
  const fields = fieldsIn(text);
  const emergency = numberIn(fields.get('emergency'));
  const lifeline = numberIn(fields.get('lifeline'));
  if (emergency === null || lifeline === null) {
    const problem = `help-lines needs "emergency: NUMBER; lifeline: NUMBER". ${HOW_TO_WRITE} The lines of the United States are shown.`;
    return { lines: US_HELP_LINES, problem };
  }
  const optional = {
    text: numberIn(fields.get('text')),
    chat: chatIn(fields.get('chat')),
    poison: numberIn(fields.get('poison')),
  };
  const read = new Map(Object.entries({ emergency, lifeline, ...optional }));
  // A name that is not known has no value here either.
  const wrong = [...fields.keys()].filter((name) => (read.get(name) ?? null) === null);
  return {
    lines: {
      isDefault: false,
      emergency,
      lifeline,
      lifelineText: optional.text,
      chat: optional.chat,
      poison: optional.poison,
    },
    problem:
      wrong.length === 0
        ? null
        : `help-lines: "${wrong.join('", "')}" can't be used and is left out. ${HOW_TO_WRITE}`,
  };
}

const HOW_TO_WRITE =
  'A number is digits, with spaces or hyphens between them, and perhaps "+" before them; not "(0)". A chat is a full https address.';

/** Each part's name and value; what is left empty is not there. */
function fieldsIn(text: string): Map<string, string> {
  const parts = text.split(';').map((part): [string, string] => {
    const [name = '', ...value] = part.split(':');
    return [name.trim().toLowerCase(), value.join(':').trim()];
  });
  return new Map(parts.filter(([, value]) => value !== ''));
}
