import { describe, expect, test } from 'vitest';
import { commands } from '#core/commands/commands.ts';
import { en } from '#i18n/en.ts';
import { fi } from '#i18n/fi.ts';
import { formatsOf } from '#i18n/format.ts';

function leaves(value: unknown, path = ''): readonly (readonly [path: string, value: unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

const english = new Map(leaves(en));
const finnish = new Map(leaves(fi));

describe('the messages', () => {
  test('both languages have the same ones, texts where texts and functions where functions', () => {
    expect([...finnish.keys()]).toEqual([...english.keys()]);
    for (const [path, value] of english) expect(typeof finnish.get(path), path).toBe(typeof value);
  });

  test('none is empty, and none carries the marks of another hand: long dashes, exclamation marks, double spaces', () => {
    for (const [path, value] of [...english, ...finnish]) {
      if (typeof value !== 'string') continue;
      expect(value.trim(), path).not.toBe('');
      expect(value, path).not.toMatch(/\u2014|!|\s{2}/);
    }
  });

  test('words that the word list forbids are not on screen', () => {
    for (const [path, value] of finnish) {
      if (typeof value === 'string')
        expect(value.toLowerCase(), path).not.toMatch(/markkinointivalmi|\btasolla\b|\btason\b/);
    }
    for (const [path, value] of english) {
      if (typeof value === 'string') expect(value.toLowerCase(), path).not.toMatch(/marketing-ready/);
    }
  });

  test('every command has a name for undo', () => {
    expect(Object.keys(en.commands).toSorted()).toEqual(Object.keys(commands).toSorted());
  });
});

describe('numbers and dates', () => {
  const space = /[\u00a0\u202f]/g;

  test('1 234,5 and 22.11.2026 in Finnish, 1,234.5 and 22 Nov 2026 in English', () => {
    const [fin, eng] = [formatsOf('fi'), formatsOf('en')];
    expect(fin.number(1234.5).replace(space, ' ')).toBe('1 234,5');
    expect(eng.number(1234.5)).toBe('1,234.5');
    expect(fin.date('2026-11-22')).toBe('22.11.2026');
    expect(eng.date('2026-11-22')).toBe('22 Nov 2026');
    expect(fin.percent(0.35).replace(space, ' ')).toBe('35 %');
    expect(eng.signed(15)).toBe('+15');
  });
});
