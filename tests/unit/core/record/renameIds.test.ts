import { describe, expect, it } from 'vitest';
import { renameIds } from '#core/record/renameIds.ts';

const ids = new Map([
  ['old-round', 'new-round'],
  ['old-test', 'new-test'],
  ['old-model', 'new-model'],
  ['old-version', 'new-version'],
]);

describe('EX-59: references follow the new ids of their documents', () => {
  it('of a round: its earlier one and its own test', () => {
    const body = {
      from: 'old-round',
      test: { id: 'line', version: 2, document: 'old-test' },
      day: '2026-11-22',
    };
    expect(renameIds('assessment', body, ids)).toEqual({
      from: 'new-round',
      test: { id: 'line', version: 2, document: 'new-test' },
      day: '2026-11-22',
    });
  });

  it('of a version its model, and of a signed model its version', () => {
    expect(renameIds('version', { of: 'old-model' }, ids)).toEqual({ of: 'new-model' });
    const design = { signOff: { version: 'old-version', by: [] }, cases: [] };
    expect(renameIds('model', { design }, ids)).toEqual({
      design: { signOff: { version: 'new-version', by: [] }, cases: [] },
    });
  });

  it('and what names none of them stays as it is', () => {
    const round = { from: null, test: { id: 'lead-to-cash', version: 2 } };
    expect(renameIds('assessment', round, ids)).toEqual(round);
    expect(renameIds('model', { design: null }, ids)).toEqual({ design: null });
    expect(renameIds('plan', { from: 'old-round' }, ids)).toEqual({ from: 'old-round' });
  });
});
