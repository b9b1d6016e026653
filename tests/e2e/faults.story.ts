import { partsOf, slice } from '../faults/parts.ts';
import { runAll } from '../faults/runAll.ts';
import { expect, test } from './story.ts';

test('killed, closed and refused, the app loses nothing that it called saved (FA-1, FA-2, FA-3, FA-5, FA-6, FA-7, FA-8, FA-9)', async () => {
  const { tally } = await runAll(partsOf(slice), { seed: 20_261_122, lanes: 2 });
  expect(tally.problems).toEqual([]);
  expect(tally.acknowledged).toBeGreaterThan(100);
});
