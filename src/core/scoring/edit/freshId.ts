import type { ScoringModel } from '../model.ts';
import { freeId } from '../pieces/freeId.ts';

/** Longest part of an id that is made of words; a number may follow. */
const longest = 60;

/**
 * An id made of words (`Trade fair, 2027` is `trade-fair-2027`) that nothing in the model has yet: not in any of its
 * lists. Words without a letter of a to z become `item`.
 */
export function freshId(model: ScoringModel, words: string): string {
  const { fields, eventKinds, topics, conditions, groups, criteria, gates, routing, golden } = model;
  const lists = [fields, eventKinds, topics, conditions, groups, criteria, gates, routing, golden];
  const taken = new Set(lists.flatMap((list) => list.map(({ id }) => id)));
  return freeId(idOfWords(words), (id) => !taken.has(id));
}

function idOfWords(words: string): string {
  const plain = words
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
  return plain === '' ? 'item' : plain;
}
