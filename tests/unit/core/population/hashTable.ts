import type { ContactTable } from '#core/contacts/table.ts';

/** FNV-1a, 32 bits, over the bytes of all columns (low byte first), their dictionaries and the events. */
export function hashTable({ columns, events }: ContactTable): string {
  let hash = 0x811c9dc5;
  function add(array: Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array): void {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  for (const column of columns) {
    if (column.kind === 'codes') {
      add(column.codes);
      add(new TextEncoder().encode(column.values.join('\n')));
    } else add(column.numbers);
  }
  for (const array of [events.starts, events.kinds, events.days]) add(array);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
