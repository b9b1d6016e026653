import type { models as english } from '../en/models.ts';

/** The models of a company. */
export const models = {
  search: 'Etsi mallia nimellä',
  none: (words: string) => `Yhdenkään mallin nimessä ei ole ”${words}”.`,
  copyWord: 'kopio',
  duplicate: (title: string) => `Tee kopio: ${title}`,
  duplicated: (title: string) => `${title} on nyt täällä.`,
  archive: (title: string) => `Arkistoi: ${title}`,
  archived: (title: string) => `${title} on arkistoitu.`,
  archivedCount: (count: string) => `Arkistoidut (${count})`,
  bringBack: 'Palauta',
  bringBackName: (title: string) => `Palauta: ${title}`,
  broughtBack: (title: string) => `${title} on palautettu.`,
  failed: 'Se ei onnistunut. Katso merkintää sivun yläreunassa.',
} satisfies typeof english;
