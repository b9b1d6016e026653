import type { IsoDate } from '../brand.ts';
import type { StoredDocument } from './document.ts';
import { writeEnvelope } from './envelope.ts';
import { fadingOf } from './fadingOf.ts';

/** A model as a file: its envelope, with the fading tables for readers that only look up (`EX-30`, `EX-37`). */
export function modelFile(
  document: Pick<StoredDocument<'model'>, 'kind' | 'id' | 'body' | 'extra'>,
  savedOn: IsoDate,
): string {
  return writeEnvelope(document, savedOn, { fading: fadingOf(document.body) });
}
