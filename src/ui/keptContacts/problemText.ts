import type { KeptReason } from '#core/contacts/kept/keptError.ts';
import type { Messages } from '#i18n/en.ts';

/** What is said when contacts could not be kept, opened or erased: what happened, what is safe, what to do. */
export function problemText(
  problems: Messages['keptContacts']['problems'],
  { work, reason }: { readonly work: 'keep' | 'open' | 'erase'; readonly reason: KeptReason },
): string {
  const own: { readonly [reason in KeptReason]?: string } & { readonly other: string } = problems[work];
  return own[reason] ?? own.other;
}
