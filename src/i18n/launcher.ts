/** What the script tag's loader shows before, or without, the rest of the widget. */
export interface LauncherTexts {
  readonly label: string;
  /** Said when the widget itself can't be loaded. */
  readonly failed: {
    readonly text: string;
    readonly contact: string;
    readonly crisis: (lifeline: string, emergency: string) => string;
    /** The lifeline of the United States, which can be reached by text message as well. */
    readonly lifeline: string;
  };
}

const en: LauncherTexts = {
  label: 'Ask a question',
  failed: {
    text: 'The questions and answers could not be loaded.',
    contact: 'Contact the clinic',
    crisis: (lifeline, emergency) =>
      `In crisis? Call ${lifeline}. In an emergency, call ${emergency}.`,
    lifeline: 'or text 988',
  },
};

const es: LauncherTexts = {
  label: 'Haga una pregunta',
  failed: {
    text: 'No se pudieron cargar las preguntas y respuestas.',
    contact: 'Contactar a la clínica',
    crisis: (lifeline, emergency) =>
      `¿Está en crisis? Llame al ${lifeline}. En una emergencia, llame al ${emergency}.`,
    lifeline: '988 o mande un mensaje de texto al 988',
  },
};

/** By the languages that the interface has; the rest of their words is registered in index.ts. */
export const LAUNCHER_TEXTS = { en, es } as const;

export type Language = keyof typeof LAUNCHER_TEXTS;

/** @returns the interface's language for a tag such as "es-MX", or null when it has none */
export function languageOf(tag: string): Language | null {
  const [code] = tag.trim().toLowerCase().split('-');
  return code === 'en' || code === 'es' ? code : null;
}

/**
 * The language of the place where an element stands: of the closest `lang`, also across the roots
 * of other components. English where there is none, or one that the interface doesn't have.
 */
export function languageAt(place: Element): Language {
  let element: Element | null = place;
  while (element) {
    const found: Element | null = element.closest('[lang]');
    if (found) return languageOf(found.getAttribute('lang') ?? '') ?? 'en';
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
