import { createKeptReader } from '#core/contacts/kept/createKeptReader.ts';
import type { KeptAbout } from '#core/contacts/kept/keptHead.ts';
import { packContacts } from '#core/contacts/kept/packContacts.ts';
import type { CsvRead } from '#core/csv/csvRead.ts';

export const about: KeptAbout = {
  name: 'asiakkaat.csv',
  delimiter: ';',
  columns: {
    model: 'm',
    mapping: [
      { column: 4, field: 'industry', names: { known: [['energy', 'Energy']], unknown: ['-'] } },
      { column: 5, field: 'size', names: null },
    ],
  },
};

/** Contacts with every kind of column: 400 rows, or as many as it says. */
export function contactsText(rows = 400): string {
  const lines = Array.from({ length: rows }, (_, at) =>
    [
      `Canary${at} Person${at}`,
      `canary${at}@example.com`,
      `+358 40 ${1_000_000 + at}`,
      `K-${100_000 + at}`,
      ['energy', 'forest', 'marine', 'ääkköset', '-', ''][at % 6],
      ['12', '7.5', '-3', '1e999', ''][at % 5],
      String((at * 7919) / 1000),
      ['yes', 'no', ''][at % 3],
      `canary wrote in row ${at} a long sentence that nobody has written before`,
      `2026-0${(at % 9) + 1}-11`,
    ].join(';'),
  );
  return ['Name;E-mail;Phone;Customer id;Industry;Size;Revenue;Buys;Notes;Met', ...lines].join('\n');
}

/** All parts, one after the other. */
export function packed(read: CsvRead, partBytes?: number, said = about): Uint8Array {
  const outcome = packContacts(read, said, partBytes);
  if (!outcome.ok) throw new Error(outcome.reason);
  const parts = [...outcome.value.parts()];
  const all = new Uint8Array(outcome.value.bytes);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  if (at !== all.length) throw new Error('The parts are not as long as they said.');
  return all;
}

/** The bytes through the door, cut in pieces of that length. */
export function unpacked(bytes: Uint8Array, cut = bytes.length) {
  const reader = createKeptReader();
  for (let at = 0; at < bytes.length; at += cut) if (!reader.push(bytes.subarray(at, at + cut))) break;
  return reader.finish();
}
