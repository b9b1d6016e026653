import { expect, test } from 'vitest';
import { mayRun } from '#core/documents/lock.ts';
import { nextRound, setClosed, setRound } from '#core/level/rounds/editRound.ts';
import { pictured, profile } from '../profile.ts';

const last = {
  ...profile(pictured, [3, 3, 3, 3, 3, 2, 4, 3]),
  ...{ title: 'Spring', guess: 3 as const, unit: 'north', closed: true },
  numbers: { leads: 40 },
  evidence: [{ id: 'e', about: 'ladder:steering' }] as never,
};

test('LT-61: the next round begins with answers and wanted steps, and asks guess, numbers and evidence again', () => {
  const next = nextRound(last, 'last', '2026-11-22');
  expect(next.ladders).toEqual(last.ladders);
  expect(next).toMatchObject({ from: 'last', day: '2026-11-22', unit: 'north', title: '', closed: false });
  expect(next).toMatchObject({ guess: null, numbers: {}, evidence: [], respondent: null });
  expect(next.test).toEqual(last.test);
});

test('LT-60: a closed round takes no command but the one that opens it again', () => {
  expect(mayRun('assessment', last, 'assessment.now')).toBe(false);
  expect(mayRun('assessment', last, 'assessment.reopen')).toBe(true);
  expect(mayRun('assessment', setClosed(last, false), 'assessment.now')).toBe(true);
});

test('LT-60: name, day and unit of a round change, a long name is cut, and no change gives the same object', () => {
  expect(setRound(last, { title: 'Autumn', day: '2026-11-22' })).toMatchObject({ title: 'Autumn' });
  expect(setRound(last, { title: 'x'.repeat(300) }).title).toHaveLength(200);
  expect(setRound(last, { title: 'Spring', unit: 'north' })).toBe(last);
  expect(setClosed(last, true)).toBe(last);
});
