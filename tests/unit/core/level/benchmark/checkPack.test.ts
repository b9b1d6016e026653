import { describe, expect, it } from 'vitest';
import { checkPack, mayPublish } from '#core/level/benchmark/checkPack.ts';
import type { CellName, PackCell } from '#core/level/benchmark/pack.ts';

const quartiles = { low: 1.8, middle: 2.2, high: 2.9 };

function cell(sector: CellName['sector'], size: CellName['size'], companies: number): PackCell {
  return { sector, size, companies, index: quartiles, dimensions: {} };
}

describe('LT-122: a pack from outside', () => {
  it.each([
    ['leaves nobody between', [cell(null, null, 10), cell('C', null, 10), cell('C', 'small', 10)], []],
    ['leaves five between', [cell(null, null, 15), cell('C', null, 10), cell('C', 'small', 5)], []],
    [
      'has a sector and a size without its sector',
      [cell(null, null, 20), cell('C', 'small', 9), cell('J', null, 6)],
      [],
    ],
    ['leaves four of all', [cell(null, null, 14), cell('C', null, 10)], [0, 'tooFew']],
    [
      'leaves one of a sector',
      [cell(null, null, 30), cell('C', null, 11), cell('C', 'small', 10)],
      [1, 'tooFew'],
    ],
    ['leaves two of all beside a lone size', [cell(null, null, 12), cell('C', 'small', 10)], [0, 'tooFew']],
    [
      'counts more inside than outside',
      [cell(null, null, 30), cell('C', null, 9), cell('C', 'small', 10)],
      [1, 'tooLow'],
    ],
    ['has a cell twice', [cell(null, null, 30), cell('C', null, 9), cell('C', null, 9)], [2, 'duplicateId']],
    ['has a size of all sectors', [cell(null, null, 30), cell(null, 'small', 9)], [1, 'notAsExpected']],
  ])('that %s is judged so', (_, cells, fault) => {
    expect(checkPack({ cells }).map(({ path, reason }) => [path[1], reason])).toEqual(
      fault.length === 0 ? [] : [fault],
    );
    expect(mayPublish(cells)).toBe(fault.length === 0);
  });

  it('has its quartiles in order', () => {
    const turned = { low: 3, middle: 2, high: 2.5 };
    const cells = [{ ...cell(null, null, 9), index: turned, dimensions: { a1: turned, b2: quartiles } }];
    expect(checkPack({ cells }).map(({ path }) => path.join('.'))).toEqual([
      'cells.0.index.middle',
      'cells.0.dimensions.a1.middle',
    ]);
  });

  it('may not be published with a cell of four, whatever else is in it', () => {
    expect(mayPublish([cell('C', 'small', 4)])).toBe(false);
    expect(mayPublish([])).toBe(true);
  });
});
