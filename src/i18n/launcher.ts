/** The launcher's label, apart from the rest: the script tag's loader shows it before anything else has loaded. */
export const LAUNCHER_LABEL = 'Ask a question';

/** What the loader shows when the widget itself can't be loaded. */
export const LOADER_FAILED = {
  text: 'The questions and answers could not be loaded.',
  contact: 'Contact the clinic',
  crisis: 'In crisis? Call or text 988. In an emergency, call 911.',
} as const;
