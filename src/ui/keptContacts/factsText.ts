import type { KeptFacts } from '#core/contacts/kept/keptFacts.ts';
import type { i18n } from '#i18n/i18n.svelte.ts';
import { sizeWords } from '../files/sizeWords.ts';

/** What is known of kept contacts, in a line. */
export function factsText(
  { rows, columns, bytes, since }: KeptFacts,
  { t, f }: Pick<typeof i18n, 't' | 'f'>,
): string {
  const words = t.keptContacts;
  const size = sizeWords(bytes, t.backup.stored, f);
  return words.facts(words.contacts(rows, f.whole(rows)), columns, size, f.date(since.slice(0, 10)));
}
