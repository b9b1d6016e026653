import type { IsoDate } from '../brand.ts';

/** Why something stands in a model: what the team wants to know of it a year later. */
export type Reasons = {
  /** Why the team decided so; free text. */
  readonly why: string;
  /** Who decided; empty when nobody has said. */
  readonly decidedBy: string;
  readonly decidedOn: IsoDate | null;
  /** Id of the line of the canvas that it came from (`DE-20`), or null; a line that is gone is none. */
  readonly line: string | null;
};

/** Nobody has said anything. */
export const noReasons: Reasons = { why: '', decidedBy: '', decidedOn: null, line: null };
