import { i18n } from '#i18n/i18n.svelte.ts';
import type { Speaker } from '#i18n/modelText/speaker.ts';

/** The speaker of what is on screen; read inside a component it follows the language. */
export function screenSpeaker(): Speaker {
  return { language: i18n.language, t: i18n.t, f: i18n.f, say: (text) => i18n.say(text) };
}
