import type { Text } from '#core/text.ts';
import type { Messages } from './en.ts';
import { type Formats, formatsOf } from './format.ts';

/** The languages on screen. `pseudo` is for tests: it marks every text that came from a message or a content text. */
export type Language = 'en' | 'fi' | 'pseudo';

/** The languages that people can choose. */
export type OwnLanguage = Exclude<Language, 'pseudo'>;

const key = 'porras.language';

async function loadMessages(
  language: Language,
): Promise<{ messages: Messages; mark: (text: string) => string }> {
  if (language === 'fi') return { messages: (await import('./fi.ts')).fi, mark: (text) => text };
  const { en } = await import('./en.ts');
  if (language === 'en') return { messages: en, mark: (text) => text };
  const { pseudoMessages, pseudoText } = await import('./pseudo.ts');
  return { messages: pseudoMessages(en), mark: pseudoText };
}

function firstGuess(): Language {
  const remembered = readRemembered();
  if (remembered === 'en' || remembered === 'fi' || remembered === 'pseudo') return remembered;
  return navigator.languages.some((tag) => tag.toLowerCase().startsWith('fi')) ? 'fi' : 'en';
}

function readRemembered(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

class I18n {
  #language = $state.raw<Language>('en');
  #messages = $state.raw<Messages>();
  #mark = (text: string): string => text;
  #formats = $state.raw<Formats>(formatsOf('en'));

  /** The messages of the chosen language. Read inside components: they change when the language does. */
  get t(): Messages {
    if (!this.#messages) throw new Error('A text was asked for before start().');
    return this.#messages;
  }

  /** Numbers and dates of the chosen language. */
  get f(): Formats {
    return this.#formats;
  }

  /** The language of content: English where the test language marks it. */
  get language(): OwnLanguage {
    return this.#language === 'fi' ? 'fi' : 'en';
  }

  /** A text of the product's content in the chosen language. */
  say(text: Text): string {
    return this.#mark(text[this.language]);
  }

  /** Loads the remembered language, or the browser's. */
  start(): Promise<void> {
    return this.#use(firstGuess());
  }

  /** Changes the language and remembers it. */
  async choose(language: OwnLanguage): Promise<void> {
    await this.#use(language);
    try {
      localStorage.setItem(key, language);
    } catch {
      // Not remembered; the choice holds for this visit.
    }
  }

  async #use(language: Language): Promise<void> {
    const { messages, mark } = await loadMessages(language);
    this.#mark = mark;
    this.#language = language;
    this.#messages = messages;
    this.#formats = formatsOf(this.language);
    document.documentElement.lang = this.language;
  }
}

/** The one speaker of the app. */
export const i18n = new I18n();
