import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flagsOf } from '#pages/lead/contact/fallFlags.ts';

const wordsOf = (grade: string) => [`${grade} alkaen 16.12.`, `${grade} 16.12.`, grade];
/** The plot of a phone of 320 pixels. */
const phone = { plot: 217, left: 28, right: 14, letter: 14 };

describe('labels of falls', () => {
  test('DE-142: one fall stands over its day, in its longest words', () => {
    expect(flagsOf([{ at: 0.5, words: wordsOf('C') }], phone)).toEqual([
      { text: 'C alkaen 16.12.', middle: 108.5, x: 108.5 },
    ]);
  });

  test('DE-142: many falls take shorter words on a phone, and the longest where there is room', () => {
    const falls = ['B', 'C', 'D'].map((grade, at) => ({ at: 0.2 + at / 10, words: wordsOf(grade) }));
    expect(flagsOf(falls, phone).map(({ text }) => text)).toEqual(['B 16.12.', 'C 16.12.', 'D 16.12.']);
    expect(flagsOf(falls, { ...phone, plot: 800 }).map(({ text }) => text[2])).toEqual(['a', 'a', 'a']);
  });

  test('DE-142: without a fall there is no label', () => {
    expect(flagsOf([], phone)).toEqual([]);
  });

  test('DE-142: no label lies over another or leaves its room, and their order is that of the days', () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(places, fc.integer({ min: 200, max: 900 }), (days, plot) => {
        const room = { ...phone, plot };
        const falls = days.sort((a, b) => a - b).map((day) => ({ at: day / 90, words: wordsOf('C') }));
        const flags = flagsOf(falls, room);
        const half = ((flags[0]?.text.length ?? 0) * room.letter * 0.53) / 2;
        flags.forEach(({ middle }, at) => {
          const before = flags[at - 1];
          if (before) expect(middle - half).toBeGreaterThan(before.middle + half);
          expect(middle - half).toBeGreaterThanOrEqual(-room.left);
          expect(middle + half).toBeLessThanOrEqual(plot + room.right);
        });
      }),
    );
  });
});
