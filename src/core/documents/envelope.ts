import type { IsoDate } from '../brand.ts';
import type { Json, JsonObject } from '../json/json.ts';
import { writeJson } from '../json/writeJson.ts';
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
  readonly derived?: { readonly [name: string]: Json };
};

/** The keys of an envelope; any other is unknown, kept and shown (`EX-35`). */
const envelopeKeys: ReadonlySet<string> = new Set([
  'format',
  'kind',
  'version',
  'id',
  'savedOn',
  'body',
  'derived',
]);

/** The keys of a file that its envelope does not name (`EX-35`). */
export function extraKeys(envelope: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(envelope).filter(([key]) => !envelopeKeys.has(key)));
}

/** A document in its envelope, ready for a file, with the envelope keys that were kept for it at the end (`EX-30`). */
export function writeEnvelope<K extends Kind>(
  document: Pick<StoredDocument<K>, 'kind' | 'id' | 'body' | 'extra'>,
  savedOn: IsoDate,
  derived?: { readonly [name: string]: Json },
): string {
  const envelope: Envelope<K> = {
    format: 'porras',
    kind: document.kind,
    version: currentVersions[document.kind],
    id: document.id,
    savedOn,
    body: document.body,
    ...(derived ? { derived } : {}),
  };
  return writeJson({ ...envelope, ...extraKeys(document.extra) });
}
