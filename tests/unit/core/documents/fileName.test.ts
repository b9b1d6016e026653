import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '#core/documents/fileName.ts';

describe('the name of a file (EX-38)', () => {
  it.each([
    ['Hyvä liidi 2026', 'Hyvä liidi 2026'],
    ['A/B: test? <1>|"2"*', 'A B test 1 2'],
    ['../../etc/passwd', 'etc passwd'],
    ['  .hidden.  ', 'hidden'],
    ['con', '_con'],
    ['Lpt1.txt', '_Lpt1.txt'],
    ['console', 'console'],
    ['fdp.\u202Eexe', 'fdp. exe'],
    ['a\u0000\n\tb', 'a b'],
    ['👩‍🔧 huolto', '👩 🔧 huolto'],
    ['', 'Malli'],
    ['///', 'Malli'],
  ])('of %j is %j', (title, expected) => {
    expect(fileName(title, 'Malli')).toBe(`${expected}.porras.json`);
  });

  it('is safe on every system, whatever the title', () => {
    const title = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: 'grapheme', maxLength: 300 }),
    );
    fc.assert(
      fc.property(title, (text) => {
        const name = fileName(text, 'Malli');
        expect(name).toMatch(/^[^\s.<>:"/\\|?*\p{Cc}][^<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]*\.porras\.json$/u);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(220);
      }),
    );
  });
});
