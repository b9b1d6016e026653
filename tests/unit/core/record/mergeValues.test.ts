import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '#core/json/json.ts';
import { mergeValues, type Sides } from '#core/record/mergeValues.ts';
import { examples } from '../../examples.ts';

const undecided = () => undefined;

function merge(base: Json | undefined, ours: Json, theirs: Json) {
  return mergeValues({ ours, theirs, bases: base === undefined ? [] : [base] }, undecided);
}

/** Documents as plans and rounds have them: texts, objects, a list of items, a list of atoms, tagged objects. */
const text = fc.constantFrom('a', 'b', 'c', 'd', '');
const item = fc.record({ title: text, note: text });
const body: fc.Arbitrary<Json> = fc.record({
  title: text,
  answers: fc.dictionary(
    fc.constantFrom('k1', 'k2', 'k3', 'k4'),
    fc.record({ now: fc.integer({ min: 1, max: 4 }), reason: text }),
  ),
  items: fc
    .uniqueArray(fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5'))
    .chain((ids) => fc.tuple(...ids.map((id) => item.map((each) => ({ id, ...each }))))),
  words: fc.array(text, { maxLength: 3 }),
  lifts: fc.oneof(
    fc.constant(null),
    fc.record({ is: fc.constant('rung'), from: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ is: fc.constant('practice'), practice: text }),
  ),
});

/** Every leaf of a value with its place; items of lists by their id, whatever their order. */
function leaves(value: Json | undefined, place = ''): readonly string[] {
  // That a list is empty is nobody's word against the items of the other side.
  if (Array.isArray(value) && value.every((each) => typeof each === 'object'))
    return (value as { readonly id: string }[]).flatMap((each) =>
      leaves(each as unknown as Json, `${place}/${each.id}`),
    );
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, child]) => leaves(child, `${place}/${key}`));
  return value === undefined ? [] : [`${place} ${JSON.stringify(value)}`];
}

function sorted(value: Json | undefined): readonly string[] {
  return leaves(value).toSorted();
}

describe('merging two values', () => {
  it('EX-55: one that is the same on both sides stays as it is, with and without an ancestor', () => {
    fc.assert(
      fc.property(fc.option(body, { nil: undefined }), body, (base, one) => {
        expect(merge(base, one, one)).toEqual({ value: one, differences: [] });
      }),
      examples(300),
    );
  });

  it('EX-55: what only one side changed is taken from it', () => {
    fc.assert(
      fc.property(body, body, (base, changed) => {
        expect(merge(base, base, changed)).toEqual({ value: changed, differences: [] });
        expect(merge(base, changed, base)).toEqual({ value: changed, differences: [] });
      }),
      examples(500),
    );
  });

  it('EX-56: both sides arrive at the same value wherever nothing is to be decided, lists in the same order', () => {
    fc.assert(
      fc.property(body, body, body, (base, one, other) => {
        const [here, there] = [merge(base, one, other), merge(base, other, one)];
        expect(here.differences.length).toBe(there.differences.length);
        if (here.differences.length === 0) expect(sorted(here.value)).toEqual(sorted(there.value));
      }),
      examples(500),
    );
  });

  it('EX-56: nothing that either side wrote is lost: it stands in the result or is to be decided', () => {
    fc.assert(
      fc.property(fc.option(body, { nil: undefined }), body, body, (base, ours, theirs) => {
        const { value, differences } = merge(base, ours, theirs);
        const before = new Set(base === undefined ? [] : leaves(base));
        const after = [
          ...leaves(value),
          ...differences.flatMap(({ place, ours: one, theirs: other }) => {
            const at = place
              .map((step) => `/${typeof step === 'string' ? step : step.item.slice(3)}`)
              .join('');
            return [...leaves(one, at), ...leaves(other, at)];
          }),
        ];
        for (const side of [ours, theirs])
          for (const leaf of leaves(side)) if (!before.has(leaf)) expect(after).toContain(leaf);
      }),
      examples(700),
    );
  });

  it('EX-56: what was merged and is merged with the same side again stays as it is', () => {
    fc.assert(
      fc.property(body, body, body, (base, ours, theirs) => {
        const { value } = merge(base, ours, theirs);
        expect(merge(theirs, value ?? null, theirs)).toEqual({ value, differences: [] });
      }),
      examples(300),
    );
  });

  it('EX-56: what one side removed and the other changed stays', () => {
    const base = {
      items: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
    };
    const removed = { items: [{ id: 'b', title: 'B' }] };
    const changed = {
      items: [
        { id: 'a', title: 'A2' },
        { id: 'b', title: 'B' },
      ],
    };
    expect(merge(base, removed, changed).value).toEqual(changed);
    expect(merge(base, changed, removed).value).toEqual(changed);
    expect(merge(base, removed, base).value).toEqual(removed);
  });

  it('EX-56: new items follow their neighbour, and each side that moved something keeps its order', () => {
    const items = (...ids: string[]) => ids.map((id) => ({ id }));
    const ids = (value: Json | undefined) => (value as { id: string }[]).map(({ id }) => id).join('');
    expect(ids(merge(items('a', 'b'), items('a', 'x', 'b'), items('a', 'b', 'y')).value)).toBe('axby');
    expect(ids(merge(items('a', 'b', 'c'), items('a', 'b', 'c'), items('c', 'a', 'b')).value)).toBe('cab');
    expect(ids(merge(items('a', 'b', 'c'), items('c', 'a', 'b'), items('a', 'b', 'n', 'c')).value)).toBe(
      'cabn',
    );
    expect(ids(merge(items('a'), items('a', 'y'), items('a', 'x')).value)).toBe('axy');
    expect(ids(merge(items('a'), items('a', 'x'), items('a', 'y')).value)).toBe('axy');
  });

  it('EX-56: two kinds of one thing are never mixed', () => {
    const [rung, practice] = [
      { is: 'rung', from: 1 },
      { is: 'practice', practice: 'p' },
    ];
    const { value, differences } = merge({ is: 'rung', from: 2 }, rung, practice);
    expect([value, differences.length]).toEqual([rung, 1]);
  });

  it('EX-57: where two sides have met crosswise, a value of either meeting counts as old', () => {
    const crosswise: Sides = {
      ours: { x: 1, y: 0 },
      theirs: { x: 0, y: 5 },
      bases: [
        { x: 0, y: 0 },
        { x: 1, y: 0 },
      ],
    };
    const { value, differences } = mergeValues(crosswise, undecided);
    expect(value).toEqual({ x: 1, y: 5 });
    expect(differences.map(({ place }) => place)).toEqual([['x']]);
  });
});
