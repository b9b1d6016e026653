import type { ContactTable } from '#core/contacts/table.ts';

/** Copies all columns of a table byte by byte, into room that is already there: what no scoring can beat. */
export function copyOfTable({ columns, events }: ContactTable): () => void {
  const arrays = [
    ...columns.map((column) => (column.kind === 'codes' ? column.codes : column.numbers)),
    ...events.kinds.flatMap(({ contacts, firstRuns, days, ends }) => [contacts, firstRuns, days, ends]),
  ];
  return copyOf(arrays);
}

/** Copies the columns of contacts alone. */
export function copyOfColumns({ columns }: ContactTable): () => void {
  return copyOf(columns.map((column) => (column.kind === 'codes' ? column.codes : column.numbers)));
}

function copyOf(arrays: readonly ArrayBufferView[]): () => void {
  const sources = arrays.map(
    ({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength),
  );
  const targets = sources.map((source) => new Uint8Array(source.length));
  return () => sources.forEach((source, at) => targets[at]?.set(source));
}
