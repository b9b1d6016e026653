import type { IsoDate } from '../brand.ts';
import type { Json } from '../json/json.ts';
import { type Bodies, currentVersions, type Kind, type StoredDocument } from './document.ts';

/** The one envelope of every file (`EX-30`). */
export type Envelope<K extends Kind = Kind> = {
  readonly format: 'porras';
  readonly kind: K;
  readonly version: number;
  readonly id: string;
  readonly savedOn: IsoDate;
  readonly body: Bodies[K];
  /** What readers may want and Porras can compute again, such as fading tables (`EX-37`). */
  readonly derived: { readonly [name: string]: Json };
};

/** The keys of an envelope; any other is unknown, kept and shown (`EX-35`). */
export const envelopeKeys: ReadonlySet<string> = new Set([
  'format',
  'kind',
  'version',
  'id',
  'savedOn',
  'body',
  'derived',
]);

/** A document in its envelope, ready for a file: two spaces of indent, a line feed at the end. */
export function writeEnvelope<K extends Kind>(
  document: Pick<StoredDocument<K>, 'kind' | 'id' | 'body' | 'extra'>,
  savedOn: IsoDate,
  derived: { readonly [name: string]: Json } = {},
): string {
  const envelope: Envelope<K> & { readonly [key: string]: unknown } = {
    ...document.extra,
    format: 'porras',
    kind: document.kind,
    version: currentVersions[document.kind],
    id: document.id,
    savedOn,
    body: document.body,
    derived,
  };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}
