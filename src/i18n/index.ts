import { contactEn } from './contact-en.js';
import { contactEs } from './contact-es.js';
import type { ContactMessages } from './contact-messages.js';
import { en } from './en.js';
import { es } from './es.js';
import { languageOf, type Language } from './launcher.js';
import type { Messages } from './messages.js';

/** The interface in one language. */
export interface InterfaceTexts {
  readonly code: Language;
  /** What the language calls itself, on the button that leads to it. */
  readonly name: string;
  /** For hours and days. */
  readonly locale: string;
  readonly messages: Messages;
  readonly contact: ContactMessages;
}

/** Every language of the interface. How to add one: docs/languages.md. */
export const INTERFACES: Readonly<Record<Language, InterfaceTexts>> = {
  en: { code: 'en', name: 'English', locale: 'en-US', messages: en, contact: contactEn },
  es: { code: 'es', name: 'Español', locale: 'es-US', messages: es, contact: contactEs },
};

export const LANGUAGES: readonly Language[] = ['en', 'es'];

/** The interface for a text's language, or null when it has none. */
export function interfaceFor(tag: string): InterfaceTexts | null {
  const language = languageOf(tag);
  return language === null ? null : INTERFACES[language];
}
