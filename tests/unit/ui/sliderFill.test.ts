import { describe, expect, test } from 'vitest';
import { sliderFill } from '#ui/sliderFill.ts';

describe('DE-152: a slider is filled from zero', () => {
  test('to the right of the middle for points that are given', () => {
    expect(sliderFill(15, -30, 30)).toEqual({ zero: 0.5, from: 0.5, to: 0.75 });
  });

  test('to the left of it for points that are taken away', () => {
    expect(sliderFill(-30, -30, 30)).toEqual({ zero: 0.5, from: 0, to: 0.5 });
  });

  test('not at all at zero', () => {
    expect(sliderFill(0, -30, 30)).toEqual({ zero: 0.5, from: 0.5, to: 0.5 });
  });

  test('from its end where zero is not on it, and never beyond its ends', () => {
    expect(sliderFill(16, 1, 31)).toEqual({ zero: 0, from: 0, to: 0.5 });
    expect(sliderFill(99, 1, 31)).toEqual({ zero: 0, from: 0, to: 1 });
    expect(sliderFill(5, 5, 5)).toEqual({ zero: 0, from: 0, to: 0 });
  });
});
