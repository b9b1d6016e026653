import type { IsoDate } from '../brand.ts';
import { isJsonObject } from '../json/json.ts';

/** The last record file that was written, as the witness remembers it without opening anything (`EX-60`). */
export type KeptUpTo = {
  readonly on: IsoDate;
  /** The last change that it holds, an instant. */
  readonly upTo: string;
  /** How often the documents had been saved until then. */
  readonly saves: number;
};

/** What a document says of the last record file; null for every other document, and before the first file. */
export function keptUpTo({ kind, body }: { readonly kind: string; readonly body: unknown }): KeptUpTo | null {
  const kept = kind === 'keeping' && isJsonObject(body) ? body['kept'] : null;
  if (!isKeptUpTo(kept)) return null;
  const { on, upTo, saves } = kept;
  return { on, upTo, saves };
}

/** Whether a value tells of a record file. */
export function isKeptUpTo(value: unknown): value is KeptUpTo {
  if (!isJsonObject(value)) return false;
  const { on, upTo, saves } = value;
  return typeof on === 'string' && typeof upTo === 'string' && typeof saves === 'number';
}
