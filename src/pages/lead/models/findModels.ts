/** From so many models on there is a field to search them by. */
export const searchFrom = 6;

/** The models whose title holds every word that is looked for, in any order and either case (`DE-72`). */
export function findModels<Model extends { readonly title: string }>(
  models: readonly Model[],
  words: string,
): readonly Model[] {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return models.filter(({ title }) => wanted.every((word) => title.toLowerCase().includes(word)));
}
