import type { LevelTest } from '../test.ts';
import { type OwnTest, testBounds } from './ownTest.ts';
import type { Text } from '../../text.ts';
import { cutTo } from '../../text.ts';

/**
 * A copy of a test to be edited (`LT-90`): a line of its own, version 1. Its questions keep identity and version, so
 * that rounds stay comparable wherever they are left as they were.
 */
export function copyTest(test: LevelTest, line: string, title: Text): OwnTest {
  const { rule, dimensions } = test;
  const named = { en: cutTo(title.en, testBounds.name), fi: cutTo(title.fi, testBounds.name) };
  const from = { id: test.id, version: test.version };
  return { id: line, version: 1, title: named, rule, dimensions, locked: false, from, note: '' };
}

/** The next version of an own test, open for edits again (`LT-92`). `version` is above every one of its line. */
export function nextVersion(test: OwnTest, version: number): OwnTest {
  return { ...test, version, locked: false, from: { id: test.id, version: test.version } };
}
