import type { FileFault } from '#core/documents/fault.ts';
import type { Messages } from '#i18n/en.ts';
import type { Formats } from '#i18n/format.ts';

type Words = Messages['refused'];

/** Why an edit changed nothing, as one sentence (`DE-88`). */
export function refusalWords({ reason, limit }: FileFault, t: Words, f: Formats): string {
  if (isOwn(reason, t.reasons)) return t.reasons[reason];
  if (reason === 'tooShort' || reason === 'notWhole') return t[reason];
  if (reason.startsWith('missing') && reason !== 'missing') return t.missing;
  if (limit !== undefined && isBound(reason)) return t[reason](f.number(limit));
  return t.other;
}

const bounds = ['tooLow', 'tooHigh', 'tooMany', 'tooFew', 'tooLong'] as const;

function isBound(reason: string): reason is (typeof bounds)[number] {
  return bounds.some((bound) => bound === reason);
}

function isOwn(reason: string, reasons: Words['reasons']): reason is keyof Words['reasons'] {
  return Object.hasOwn(reasons, reason);
}
