/** What an id may look like: it stands in an address and in file names. */
const pattern = /^[A-Za-z0-9_-]{1,40}$/;

/** True for an id that a document may have; any other is replaced on opening (`EX-38`). */
export function isDocumentId(value: unknown): value is string {
  return typeof value === 'string' && pattern.test(value);
}
