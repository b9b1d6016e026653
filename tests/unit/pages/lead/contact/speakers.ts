import { en } from '#i18n/en.ts';
import { fi } from '#i18n/fi.ts';
import { formatsOf } from '#i18n/format.ts';
import type { Speaker } from '#pages/lead/contact/speaker.ts';

/** The words of both languages, without a browser. */
export const english: Speaker = { t: en, f: formatsOf('en'), say: (text) => text.en };
export const finnish: Speaker = { t: fi, f: formatsOf('fi'), say: (text) => text.fi };
