import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '#core/json/json.ts';
import { collide } from '#core/record/collide.ts';

const item = (id: string, points = 0) => ({ id, points });

describe('what two tabs did to one body (ST-12)', () => {
  test('different places collide in nothing, and of two new items both stand', () => {
    const before = { title: 'One', items: [item('a')] };
    const ours = { title: 'One', items: [item('a'), item('ours')] };
    const theirs = { title: 'Two', items: [item('a', 5), item('theirs')] };
    const now = { title: 'Two', items: [item('a', 5), item('theirs'), item('ours')] };
    expect(collide({ before, ours, theirs }, now, false)).toBe(null);
  });

  test('a place that both changed is a difference, with each side and what was before', () => {
    const sides = { before: { title: 'One' }, ours: { title: 'Ours' }, theirs: { title: 'Theirs' } };
    expect(collide(sides, { title: 'Ours' }, false)).toEqual({
      differences: [{ place: ['title'], ours: 'Ours', theirs: 'Theirs', base: 'One' }],
      lost: null,
    });
  });

  test('a step that sets anew what it had set before goes over the other tab, and that is a difference', () => {
    // Both had set the same; then the other tab went on, and ours was done again on top.
    const before = { title: 'Same', items: [item('a', 1)] };
    const theirs = { title: 'Theirs', items: [item('a', 2)] };
    expect(collide({ before, ours: before, theirs }, before, false)).toEqual({
      differences: [
        { place: ['title'], ours: 'Same', theirs: 'Theirs' },
        { place: ['items', { item: 'id:a' }, 'points'], ours: 1, theirs: 2 },
      ],
      lost: null,
    });
  });

  test('what the other tab added and a step of ours took away again is kept whole, as theirs', () => {
    const before = { items: [item('a')] };
    const theirs = { items: [item('a'), item('b')] };
    const ours = { items: [item('a', 7)] };
    expect(collide({ before, ours, theirs }, ours, false)).toEqual({ differences: [], lost: theirs });
  });

  test('a step that could not be done again leaves ours to be kept whole', () => {
    const before = { items: [item('a')] };
    const ours = { items: [item('a', 7)] };
    expect(collide({ before, ours, theirs: before }, before, true)).toEqual({ differences: [], lost: ours });
    expect(collide({ before, ours, theirs: before }, ours, true)).toBe(null);
  });

  test('whoever did nothing collides with nobody, whatever the other did', () => {
    const body = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(body, body, (before, theirs) => {
        expect(collide({ before, ours: before, theirs }, theirs, false)).toBe(null);
        expect(collide({ before, ours: theirs, theirs: before }, theirs, false)).toBe(null);
      }),
    );
  });
});
