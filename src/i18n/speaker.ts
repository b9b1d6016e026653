import type { Text } from '#core/text.ts';
import type { Messages } from './en.ts';
import type { Formats } from './format.ts';

/**
 * The words that something is told in: messages, formats, and how a label is said. `i18n` is the speaker of the screen;
 * another may speak the other language beside it.
 */
export type Speaker = {
  readonly language: 'en' | 'fi';
  readonly t: Messages;
  readonly f: Formats;
  readonly say: (text: Text) => string;
};
