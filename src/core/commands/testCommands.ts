import { editTest, lockTest } from '../level/tests/editTest.ts';
import type { OwnTest } from '../level/tests/ownTest.ts';

/** Commands on an own test. */
export const testCommands = {
  'test.edit': (test: OwnTest, { after }: { readonly after: OwnTest }) => editTest(test, after),
  'test.lock': (test: OwnTest) => lockTest(test),
} as const;
