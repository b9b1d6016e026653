import type { StoredDocument } from '../documents/document.ts';
import { hashData } from './hashData.ts';
import type { OpenedRecord } from './openRecord.ts';
import { renameIds } from './renameIds.ts';

/** A document that is here, whichever company it belongs to. */
type Placed = Pick<StoredDocument, 'id' | 'company'>;

/**
 * A record file with ids that are free here (`EX-59`). An id that another company has gives way to one that follows from
 * company and id, so that the file finds its own documents again when it is opened once more; what refers to it follows.
 */
export function atHome(file: OpenedRecord, here: readonly Placed[]): OpenedRecord {
  const owners = new Map(here.map(({ id, company }) => [id, company]));
  const isOthers = (id: string, company: string) => owners.has(id) && owners.get(id) !== company;
  const company = isOthers(file.company, file.company) ? hashData([file.company]) : file.company;
  const renamed = file.documents.flatMap(({ id }): readonly (readonly [string, string])[] => {
    if (id === file.company) return company === id ? [] : [[id, company]];
    const own = hashData([company, id]);
    return owners.get(own) === company || isOthers(id, company) ? [[id, own]] : [];
  });
  if (renamed.length === 0) return file;
  const ids = new Map(renamed);
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    ...file,
    company,
    documents: file.documents.map((document) => ({
      ...document,
      id: idOf(document.id),
      body: renameIds(document.kind, document.body, ids) as typeof document.body,
    })),
    conflicts: file.conflicts.map((conflict) => ({ ...conflict, document: idOf(conflict.document) })),
  };
}
