import type { RuleSpeaker } from '#pages/lead/rules/conditionWords.ts';
import { en } from '#i18n/en.ts';
import { fi } from '#i18n/fi.ts';
import { formatsOf } from '#i18n/format.ts';

/** Rules are told in both languages. */
export const english: RuleSpeaker = { t: en.rules, f: formatsOf('en'), say: (text) => text.en };
export const finnish: RuleSpeaker = { t: fi.rules, f: formatsOf('fi'), say: (text) => text.fi };
