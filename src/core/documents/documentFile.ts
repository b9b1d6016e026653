import type { IsoDate } from '../brand.ts';
import type { StoredDocument } from './document.ts';
import { writeEnvelope } from './envelope.ts';
import { modelFile } from './modelFile.ts';

/** Any document as the text of its file (`EX-30`). */
export function documentFile(
  document: Pick<StoredDocument, 'kind' | 'id' | 'body' | 'extra'>,
  savedOn: IsoDate,
): string {
  return document.kind === 'model'
    ? modelFile(document as StoredDocument<'model'>, savedOn)
    : writeEnvelope(document, savedOn);
}
