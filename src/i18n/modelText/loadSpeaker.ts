import { formatsOf } from '../format.ts';
import type { OwnLanguage } from '../i18n.svelte.ts';
import type { Speaker } from '../speaker.ts';

const sources = {
  en: async () => (await import('../en.ts')).en,
  fi: async () => (await import('../fi.ts')).fi,
} as const;

/** The speaker of a language, whatever the screen speaks. */
export async function loadSpeaker(language: OwnLanguage): Promise<Speaker> {
  const t = await sources[language]();
  return { language, t, f: formatsOf(language), say: (text) => text[language] };
}
