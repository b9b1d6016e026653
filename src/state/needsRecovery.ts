import type { Library } from './library.svelte.ts';

/**
 * Whether the start gives way to the recovery page (`ST-41`): more than one document is missing, or all there were, or
 * the database does not open although there should be something in it. A single lost document is only said.
 */
export function needsRecovery({
  missing,
  documents,
  unopened,
}: Pick<Library, 'missing' | 'documents' | 'unopened'>): boolean {
  if (documents.length === 0) return false;
  if (unopened !== null) return unopened !== 'locked';
  return missing.length > 1 || missing.length === documents.length;
}
