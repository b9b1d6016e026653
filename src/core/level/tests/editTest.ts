import * as v from 'valibot';
import { isSameData } from '../../scoring/isSameData.ts';
import { checkTest } from './checkTest.ts';
import type { OwnTest } from './ownTest.ts';
import { testSchema } from './testSchema.ts';

/**
 * A test after an edit of its form (`LT-91`). An edit that would leave it unsound, and one that changes nothing, gives
 * the same object; its line and its lock are not edited.
 */
export function editTest(test: OwnTest, after: OwnTest): OwnTest {
  const kept = { ...after, id: test.id, locked: test.locked };
  if (isSameData(test, kept) || !v.is(testSchema, kept) || checkTest(kept).length > 0) return test;
  return kept;
}

/** Locks a test that a round is answered with (`LT-92`). */
export function lockTest(test: OwnTest): OwnTest {
  return test.locked ? test : { ...test, locked: true };
}
