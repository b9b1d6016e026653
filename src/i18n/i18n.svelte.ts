import type { Text } from '#core/text.ts';
import type { Messages } from './en.ts';
import { type Formats, formatsOf } from './format.ts';
import { keepTogether } from './keepTogether.ts';

/** The languages on screen. `pseudo` is for tests: it marks every text that came from a message or a content text. */
export type Language = 'en' | 'fi' | 'pseudo';

/** The languages that people can choose. */
export type OwnLanguage = Exclude<Language, 'pseudo'>;

const key = 'porras.language';

/** The first page speaks with `shell` alone; every other page waits for all of it. */
const sources = {
  en: {
    shell: async () => (await import('./en/shell.ts')).shell,
    whole: async () => (await import('./en.ts')).en,
  },
  fi: {
    shell: async () => (await import('./fi/shell.ts')).shell,
    whole: async () => (await import('./fi.ts')).fi,
  },
} as const;

async function loadMessages(
  language: Language,
  extent: 'shell' | 'whole',
): Promise<{ messages: Partial<Messages>; mark: (text: string) => string }> {
  const messages: Partial<Messages> = await sources[language === 'fi' ? 'fi' : 'en'][extent]();
  if (language !== 'pseudo') return { messages, mark: (text) => text };
  const { pseudoMessages, pseudoText } = await import('./pseudo.ts');
  return { messages: pseudoMessages(messages), mark: pseudoText };
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
  #messages = $state.raw<Partial<Messages>>();
  #extent: 'shell' | 'whole' = 'shell';
  #whole: Promise<void> | null = null;
  #mark = (text: string): string => text;
  #formats = $state.raw<Formats>(formatsOf('en'));

  /**
   * The messages of the chosen language. Read inside components: they change when the language does. Before `whole()`
   * only those of the shell are there, which is all that the first page reads.
   */
  get t(): Messages {
    if (!this.#messages) throw new Error('A text was asked for before start().');
    return this.#messages as Messages;
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
  readonly say = (text: Text): string => this.#mark(keepTogether(text[this.language]));

  /** Loads the remembered language, or the browser's. */
  start(): Promise<void> {
    return this.#use(firstGuess());
  }

  /** Loads the messages of all pages, once; who asks meanwhile waits for them too. What failed is tried again. */
  whole(): Promise<void> {
    this.#extent = 'whole';
    this.#whole ??= this.#use(this.#language).catch((error: unknown) => {
      this.#whole = null;
      throw error;
    });
    return this.#whole;
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

  /** Changes the language for this visit, where nobody has chosen one yet. */
  async suggest(language: OwnLanguage): Promise<void> {
    if (readRemembered() === null) await this.#use(language);
  }

  async #use(language: Language): Promise<void> {
    const { messages, mark } = await loadMessages(language, this.#extent);
    this.#mark = mark;
    this.#language = language;
    this.#messages = messages;
    this.#formats = formatsOf(this.language);
    document.documentElement.lang = this.language;
  }
}

/** The one speaker of the app. */
export const i18n = new I18n();
