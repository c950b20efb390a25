import type { LitElement, ReactiveController } from 'lit';
import { INTERFACES, LANGUAGES, type InterfaceTexts } from './i18n/index.js';
import { languageAt, type Language } from './i18n/launcher.js';
import type { View } from './ui/view.js';

/** The attribute with the dataset of each language but English, whose is `src`. */
const SOURCES: ReadonlyMap<Language, string> = new Map([['es', 'src-es']]);

/** The attributes that say which language is shown, and from which file. */
export const LANGUAGE_ATTRIBUTES = ['lang', ...SOURCES.values()];

/** Which language the widget speaks: that of its place in the page, until the visitor switches. */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement & { readonly src: string };
  #pageLanguage: Language = 'en';
  #chosen: Language | null = null;
  #isNews = false;
  #lastSource = '';

  constructor(host: LitElement & { readonly src: string }) {
    this.#host = host;
  }

  /** Again wherever the element is moved to. */
  hostConnected(): void {
    this.read();
  }

  /** Reads the closest `lang` of the page. */
  read(): void {
    this.#pageLanguage = languageAt(this.#host);
    this.#host.requestUpdate();
  }

  switchTo(language: Language): void {
    this.#chosen = language;
    this.#isNews = true;
    this.#host.requestUpdate();
  }

  /** The switch has had its turn: it is not announced again when the panel opens. */
  switchIsHeard(): void {
    this.#isNews = false;
  }

  /** Whether the dataset is another one than at the last call. */
  hasNewSource(): boolean {
    const { source } = this;
    const isNew = source !== this.#lastSource;
    this.#lastSource = source;
    return isNew;
  }

  /** What the templates need. */
  get view(): Pick<View, 'messages' | 'language' | 'otherLanguage' | 'isSwitched'> {
    const { messages, code } = this.texts;
    return { messages, language: code, otherLanguage: this.#other, isSwitched: this.#isNews };
  }

  get texts(): InterfaceTexts {
    return INTERFACES[this.#chosen ?? this.#pageLanguage];
  }

  /** The address of the dataset. Without one of its own, a language has that of `src`. */
  get source(): string {
    return this.#sourceIn(this.texts.code) || this.#host.src;
  }

  /** The language to switch to, when each has a dataset; null when there is no choice. */
  get #other(): InterfaceTexts | null {
    if (LANGUAGES.some((language) => this.#sourceIn(language) === '')) return null;
    const other = LANGUAGES.find((language) => language !== this.texts.code);
    return other === undefined ? null : INTERFACES[other];
  }

  #sourceIn(language: Language): string {
    const attribute = SOURCES.get(language);
    return attribute === undefined ? this.#host.src : (this.#host.getAttribute(attribute) ?? '');
  }
}
