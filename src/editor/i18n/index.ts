import { en, type EditorTexts } from './en.js';
import { es } from './es.js';

export type EditorLanguage = 'en' | 'es';

/** The languages of the page, with what each calls itself. */
export const EDITOR_LANGUAGES: readonly { readonly code: EditorLanguage; readonly name: string }[] =
  [
    { code: 'en', name: 'English' },
    { code: 'es', name: 'Español' },
  ];

const TEXTS: Readonly<Record<EditorLanguage, EditorTexts>> = { en, es };

export const textsFor = (language: EditorLanguage): EditorTexts => TEXTS[language];
