import type { OwnerRule } from '#core/scoring/routing.ts';

/** The names of a text, one on each line; empty lines are none. */
export function namesOfLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((name) => name.trim().slice(0, 200))
    .filter((name) => name !== '');
}

/** An owner chosen in another way, what was named before taken along where it fits. */
export function ownerBy(by: OwnerRule['by'], before: OwnerRule, field: string | undefined): OwnerRule | null {
  const named =
    before.by === 'name' ? before.name : before.by === 'field' ? before.other : (before.names[0] ?? '');
  if (by === 'name') return { by, name: named };
  if (by === 'turn') return named === '' ? null : { by, names: [named] };
  return field === undefined ? null : { by, field, rows: [], other: named };
}
