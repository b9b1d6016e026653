import type { Block } from './block.ts';
import type { ConditionReaders } from './conditionReader.ts';

/** What a finished run knows of its contacts, for all that follows from points. */
export type Settled = {
  readonly readers: ConditionReaders;
  /** Place of the gate that forces each contact, counted from 1; null without gates. */
  readonly gates: Uint8Array | null;
  /** Index of the earlier grade, and of the earlier classes, by contact; null when nobody had any (`SC-34`). */
  readonly previous: PreviousColumns | null;
  /** Sums of both sides, after their clips. */
  readonly readSides: (block: Block, fit: Int32Array, behaviour: Int32Array) => void;
  /** Sums of a criterion, after its cap; of a group, after its clip; false when the model has no such thing. */
  readonly readPoints: (of: 'criterion' | 'group', id: string, block: Block, sums: Int32Array) => boolean;
};

/** What contacts were before: 0..3 for A to D and for activity 1 to 4; 4 for a contact that was nothing. */
export type PreviousColumns = {
  readonly grades: Uint8Array;
  readonly fit: Uint8Array;
  readonly activity: Uint8Array;
};
