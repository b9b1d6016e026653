import { describe, expect, it } from 'vitest';
import { columnOf, readFile } from './readFile.ts';

describe('what a screen is told of a file', () => {
  it('is shapes and common values, the commonest first, without unknown ones', () => {
    const column = columnOf('job', ['boss', ['admin', 3], ['unknown', 5], '']);
    expect(column.top).toEqual([
      { value: 'admin', contacts: 3 },
      { value: 'boss', contacts: 1 },
    ]);
    expect(column.rows).toBe(10);
    expect(column.unknownShare).toBeCloseTo(0.6);
  });

  it('holds at most 60 values of a column', () => {
    const values = Array.from({ length: 90 }, (_, at): readonly [string, number] => [`v${at}`, 4]);
    expect(columnOf('kind', values).top).toHaveLength(60);
  });

  it('EX-22: holds no value of personal columns, identifiers and free text', () => {
    const rows = Array.from({ length: 40 }, (_, at) => `n${at}@example.com;A-${at};wrote a few words ${at}`);
    const { summary } = readFile(['mail;code;note', ...rows].join('\n'));
    expect(summary.columns.map(({ profile }) => profile.kind)).toEqual(['identifier', 'identifier', 'text']);
    expect(summary.columns.flatMap(({ top }) => top)).toEqual([]);
    expect(JSON.stringify(summary)).not.toMatch(/example|A-1|wrote/);
  });

  it('counts numbers that stand for never or not known as unknown', () => {
    const column = columnOf('pdays', [['999', 15], '3', '6', '7', '12', '']);
    expect(column.profile.unknownShare).toBeCloseTo(1 / 20);
    expect(column.unknownShare).toBeCloseTo(16 / 20);
  });

  it('says how the file was parted and what was odd in it', () => {
    const { summary } = readFile('a;b\n1;2\n3\n4;5;6\n');
    expect(summary).toMatchObject({ rows: 3, delimiter: ';', encoding: 'utf-8' });
    expect(summary.problems).toEqual([
      { reason: 'short-row', count: 1, lines: [3] },
      { reason: 'long-row', count: 1, lines: [4] },
    ]);
  });

  it('divides nothing by nothing in a file of a header alone', () => {
    const { summary } = readFile('name;size\n');
    expect(summary.rows).toBe(0);
    expect(summary.columns.map(({ unknownShare }) => unknownShare)).toEqual([0, 0]);
  });
});
