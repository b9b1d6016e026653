/** How many contacts went from which grade to which (`SC-46`); grades are 0 to 3, from A to D. */
export type PeopleMoved = {
  /** `counts[earlier][later]`. */
  readonly counts: readonly (readonly number[])[];
  /** To a better grade, and to a worse one. */
  readonly up: number;
  readonly down: number;
  /** For each pair of grades the first contacts, by their places; `contacts[earlier][later]`. */
  readonly contacts: readonly (readonly (readonly number[])[])[];
};

/**
 * Counts the contacts by their grades in two runs over the same contacts, and names the first `most` of each pair of
 * grades. Expects two columns of one length, as outcomes have them.
 */
export function peopleMoved(before: Uint8Array, after: Uint8Array, most: number): PeopleMoved {
  const counts = new Uint32Array(16);
  const contacts = Array.from({ length: 16 }, (): number[] => []);
  for (let contact = 0; contact < before.length; contact++) {
    const cell = (before[contact] as number) * 4 + (after[contact] as number);
    const found = counts[cell] as number;
    counts[cell] = found + 1;
    if (found < most) contacts[cell]?.push(contact);
  }
  return {
    counts: rowsOf([...counts]),
    up: sumWhere(counts, (earlier, later) => later < earlier),
    down: sumWhere(counts, (earlier, later) => later > earlier),
    contacts: rowsOf(contacts),
  };
}

function rowsOf<Cell>(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  return [0, 4, 8, 12].map((start) => cells.slice(start, start + 4));
}

function sumWhere(counts: Uint32Array, isCounted: (earlier: number, later: number) => boolean): number {
  return counts.reduce((sum, count, cell) => sum + (isCounted(cell >> 2, cell & 3) ? count : 0), 0);
}
