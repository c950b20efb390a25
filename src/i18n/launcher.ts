/** The launcher's label, apart from the rest: the script tag's loader shows it before anything else has loaded. */
export const LAUNCHER_LABEL = 'Ask a question';

/** What the loader shows when the widget itself can't be loaded. */
export const LOADER_FAILED = {
  text: 'The questions and answers could not be loaded.',
  contact: 'Contact the clinic',
  crisis: (lifeline: string, emergency: string): string =>
    `In crisis? Call ${lifeline}. In an emergency, call ${emergency}.`,
  /** The lifeline of the United States can be reached by text message as well. */
  lifeline: 'or text 988',
} as const;
