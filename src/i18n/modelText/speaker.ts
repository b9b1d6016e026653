import type { Text } from '#core/text.ts';
import type { Messages } from '../en.ts';
import type { Formats } from '../format.ts';

/** The words that a model is told in, which need not be those of the screen: messages, formats, and how a label is said. */
export type Speaker = {
  readonly language: 'en' | 'fi';
  readonly t: Messages;
  readonly f: Formats;
  readonly say: (text: Text) => string;
};
