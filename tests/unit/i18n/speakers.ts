import { en } from '#i18n/en.ts';
import { fi } from '#i18n/fi.ts';
import { formatsOf } from '#i18n/format.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** Both languages. */
export const speakers: readonly Speaker[] = [
  { language: 'en', t: en, f: formatsOf('en'), say: (text) => text.en },
  { language: 'fi', t: fi, f: formatsOf('fi'), say: (text) => text.fi },
];

export const [english, finnish] = speakers as readonly [Speaker, Speaker];
