import { i18n } from '#i18n/i18n.svelte.ts';
import type { RuleSpeaker } from './conditionWords.ts';

/** The words of rules in the language of now; read inside components, it changes with the language. */
export function ruleSpeaker(): RuleSpeaker {
  return { t: i18n.t.rules, f: i18n.f, say: (text) => i18n.say(text) };
}
