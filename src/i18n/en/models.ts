/** The models of a company. */
export const models = {
  search: 'Search models by name',
  none: (words: string) => `No model is called “${words}”.`,
  copyWord: 'copy',
  duplicate: (title: string) => `Duplicate ${title}`,
  duplicated: (title: string) => `${title} is here now.`,
  archive: (title: string) => `Archive ${title}`,
  archived: (title: string) => `${title} is archived.`,
  archivedCount: (count: string) => `Archived (${count})`,
  bringBack: 'Bring back',
  bringBackName: (title: string) => `Bring back ${title}`,
  broughtBack: (title: string) => `${title} is back.`,
  failed: 'That did not work. See the mark in the header.',
};
