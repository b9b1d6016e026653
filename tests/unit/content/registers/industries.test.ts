import { describe, expect, it } from 'vitest';
import { industryCodes, industryNames, industrySections } from '#content/registers/industries.ts';

describe('the industries of TOL 2008, which is NACE Rev. 2 (DE-28)', () => {
  const divisions = industrySections.flatMap((section) => section.divisions);

  it('are 21 sections with 88 divisions (Eurostat, Regulation 1893/2006)', () => {
    expect(industrySections.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
    expect(divisions).toHaveLength(88);
  });

  it('have rising codes of two digits, and names in both languages', () => {
    const numbers = divisions.map(({ code }) => code);
    expect(numbers).toEqual(numbers.toSorted());
    expect(new Set(numbers).size).toBe(88);
    for (const [, { en, fi }] of industryNames) expect([en, fi].every((name) => name.length > 3)).toBe(true);
  });

  it('stand for the plain classes of the templates', () => {
    for (const codes of industryCodes.values())
      for (const code of codes) expect(industryNames.has(code)).toBe(true);
  });
});
