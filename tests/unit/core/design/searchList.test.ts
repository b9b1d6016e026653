import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerCodes as codes } from '#content/registers/registerCodes.ts';
import { searchList } from '#core/design/searchList.ts';
import { anyCanvas, canvasOf, lineOf } from './canvasLines.ts';

const picked = (id: string, of: string, ...values: readonly string[]) =>
  lineOf(id, { section: 'firmographics', text: '', about: { is: 'values', of, values } });

describe('the search list for company registers (DE-28)', () => {
  it('writes plain classes and divisions as codes, regions and legal forms too, each once', () => {
    const { terms, unsearchable } = searchList(
      canvasOf(
        picked('line-1', 'region', 'pirkanmaa', 'SE'),
        picked('line-2', 'industry', 'manufacturing', 'process', '28'),
        picked('line-3', 'industry', '28'),
        picked('line-4', 'legalForm', 'OY'),
      ),
      codes,
    );
    expect(terms.map((term) => ('code' in term ? `${term.of} ${term.code}` : ''))).toEqual([
      ...['industry C', 'industry 17', 'industry 19', 'industry 20', 'industry 24', 'industry 28'],
      ...['region 04', 'region SE', 'legalForm OY'].map((each) => each.replace('04', '06')),
    ]);
    expect(unsearchable).toEqual([]);
  });

  it('names the size classes that a range touches', () => {
    const about = { is: 'range', of: 'employees', from: 30, to: 250 } as const;
    const { terms } = searchList(canvasOf(lineOf('line-1', { section: 'firmographics', about })), codes);
    expect(terms.map((term) => ('size' in term ? term.size : null))).toEqual([
      { from: 20, to: 50 },
      { from: 50, to: 100 },
      { from: 100, to: 250 },
    ]);
  });

  it('leaves out only the size classes that lie wholly in a range that is not wanted', () => {
    const small = (to: number) =>
      lineOf('line-1', { section: 'notIdeal', about: { is: 'range', of: 'employees', from: null, to } });
    const { terms } = searchList(canvasOf(small(7)), codes);
    expect(terms).toEqual([{ how: 'exclude', of: 'employees', size: { from: 0, to: 5 } }]);
    expect(searchList(canvasOf(small(3)), codes)).toMatchObject({
      terms: [],
      unsearchable: [{ why: 'noWholeClass' }],
    });
  });

  it('leaves out what speaks against and who is not ideal', () => {
    const { terms } = searchList(
      canvasOf(
        { ...picked('line-1', 'industry', 'A'), speaks: 'against' },
        { ...picked('line-2', 'industry', 'O'), section: 'notIdeal' },
        picked('line-3', 'industry', 'K'),
      ),
      codes,
    );
    expect(terms.map(({ how }) => how)).toEqual(['exclude', 'exclude', 'include']);
  });

  it('says of every line that a register cannot search for it, and why', () => {
    const { terms, unsearchable } = searchList(
      canvasOf(
        lineOf('line-1'),
        picked('line-2', 'growth', 'fast'),
        picked('line-3', 'industry', 'other', 'F'),
        picked('line-4', 'region'),
        lineOf('line-5', { about: { is: 'role', role: 'champion' } }),
      ),
      codes,
    );
    expect(terms).toHaveLength(1);
    expect(unsearchable.map(({ line, why, values }) => [line.id, why, values])).toEqual([
      ['line-1', 'notInRegisters', []],
      ['line-2', 'notInRegisters', []],
      ['line-3', 'noCode', ['other']],
      ['line-4', 'empty', []],
      ['line-5', 'notInRegisters', []],
    ]);
  });

  it('every line is searched for or named as unsearchable', () => {
    fc.assert(
      fc.property(anyCanvas, (canvas) => {
        const missing = new Set(searchList(canvas, codes).unsearchable.map(({ line }) => line.id));
        for (const line of canvas.lines)
          expect(missing.has(line.id) || searchList(canvasOf(line), codes).terms.length > 0).toBe(true);
      }),
    );
  });
});
