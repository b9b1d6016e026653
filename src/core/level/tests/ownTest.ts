import type { TestName } from '../assessment.ts';
import type { LevelTest } from '../test.ts';

/** The body of a test document: a company's own test (`LT-90`). Its id names the line of its versions, not the document. */
export type OwnTest = LevelTest & {
  /** A test that a round was answered with takes no more edits: a change makes the next version (`LT-92`). */
  readonly locked: boolean;
  /** The test that it was copied from. */
  readonly from: TestName | null;
  /** What the author wants to remember. */
  readonly note: string;
};

/** Bounds of an own test. */
export const testBounds = {
  dimensions: 30,
  practices: 300,
  name: 120,
  shortName: 40,
  text: 600,
  note: 4000,
} as const;
