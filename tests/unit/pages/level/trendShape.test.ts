import { expect, test } from 'vitest';
import { fraction } from '#core/level/fraction.ts';
import {
  endsOf,
  indexEnds,
  labelled,
  placesOf,
  trendFrame,
  trendShape,
} from '#pages/level/rounds/trendShape.ts';

const box = { left: 10, top: 0, width: 100, height: 90 };

test('rounds stand where their days are on the line of time', () => {
  const places = placesOf(['2026-01-01', '2026-04-11', '2026-07-20']);
  expect(places.map((place) => Math.round(100 * place))).toEqual([0, 50, 100]);
  expect(placesOf(['2026-01-01'])).toEqual([0.5]);
  expect(placesOf([])).toEqual([]);
});

test('rounds of one day stand side by side, in their order', () => {
  const places = placesOf(['2026-01-01', '2026-07-01', '2026-07-01']);
  expect(places[0]).toBe(0);
  expect(places[2]).toBeCloseTo(1);
  expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThan(0.05);
});

test('LT-66: a line runs between the values over comparable questions, and is missing where there are none', () => {
  const links = [
    {
      ...({ id: 'a', isComparable: true, by: 'practices', questions: 3, of: 6 } as const),
      ...{ before: fraction(1), after: fraction(2) },
    },
    { id: 'a', isComparable: false, of: 1, reason: 'otherKind' } as const,
  ];
  const { marks, lines } = trendShape([fraction(1), fraction(5, 2), null], endsOf(links), [0, 0.5, 1], box);
  expect(marks).toEqual([
    { at: 0, x: 10, y: 90 },
    { at: 1, x: 60, y: 45 },
  ]);
  // The mark of the second round is at 2.5; the same questions alone give 2.
  expect(lines).toEqual([{ at: 0, d: 'M10 90L60 60' }]);
});

test('LT-66: the index is joined only where it may be', () => {
  const values = [fraction(1), fraction(2), null];
  expect(indexEnds(values, [true, true])).toEqual([[fraction(1), fraction(2)], null]);
  expect(indexEnds(values, [false, false])).toEqual([null, null]);
});

test('words stand under the last round, and under others where there is room', () => {
  expect([...labelled([0, 40, 100, 200], 90)]).toEqual([3, 2, 0]);
});

test('a small picture has axes only where their words have room, whatever the size of text', () => {
  expect(trendFrame(240, 16, false).isAxed).toBe(true);
  expect(trendFrame(160, 16, false).isAxed).toBe(false);
  expect(trendFrame(240, 32, false).isAxed).toBe(false);
  expect(trendFrame(240, 32, true).isAxed).toBe(true);
});

test('the room for words grows with the size of text, and the lines stay inside the picture', () => {
  const [usual, double] = [trendFrame(700, 16, true), trendFrame(700, 32, true)];
  expect(double.room).toBe(2 * usual.room);
  for (const { box, width, height } of [usual, double, trendFrame(0, 16, false)]) {
    expect(box.left + box.width).toBeLessThan(width);
    expect(box.top + box.height).toBeLessThan(height);
  }
});
