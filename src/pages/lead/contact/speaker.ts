import type { Text } from '#core/text.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';

/** In which words things are told: the messages, the formats, and how a text of the model is said. `i18n` is one. */
export type Speaker = {
  readonly t: Messages;
  readonly f: Formats;
  say(text: Text): string;
};
