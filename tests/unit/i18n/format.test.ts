import { describe, expect, test } from 'vitest';
import { formatsOf } from '#i18n/format.ts';

const en = formatsOf('en');
const fi = formatsOf('fi');

describe('a share as per cent', () => {
  // reference/level-test.md b.8: rounding made 199 of 200 look like all of them.
  test.each([
    [199 / 200, '99%'],
    [1999 / 2000, '99%'],
    [1, '100%'],
    [1 / 300, '1%'],
    [0, '0%'],
    [0.5, '50%'],
    [0.356, '36%'],
    [1.2, '120%'],
  ])('%d is shown as %s: only all is 100 %%, only none is 0 %%', (share, shown) => {
    expect(en.percent(share)).toBe(shown);
  });

  test('with one decimal it keeps one tenth away from both ends', () => {
    expect(en.finePercent(1999 / 2000)).toBe('99.9%');
    expect(en.finePercent(1 / 5000)).toBe('0.1%');
    expect(en.finePercent(1)).toBe('100%');
    expect(fi.finePercent(0.9999)).toBe('99,9\u00a0%');
  });
});
