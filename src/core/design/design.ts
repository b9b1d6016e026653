import type { Canvas } from './canvas.ts';
import type { Guide } from './guide.ts';
import type { KnownCase } from './knownCase.ts';
import type { SignOff } from './signOff.ts';
import type { TargetSystem } from './target.ts';

/** What stands behind a model and moves no points: how the team came to it, for what system, and who agreed. */
export type Design = {
  /** The system that the model is made for (`DE-10`). */
  readonly target: TargetSystem;
  /** The ideal customer, line by line (`DE-20`). */
  readonly canvas: Canvas;
  /** The six steps, with what was found and decided (`DE-30`). */
  readonly guide: Guide;
  /** Deals that were won and leads that wasted time, which the model must tell apart (`DE-40`). */
  readonly cases: readonly KnownCase[];
  /** Null is a draft; else it is agreed, and locked (`DE-60`). */
  readonly signOff: SignOff | null;
  /** An archived model is out of sight, and nothing else (`DE-70`). */
  readonly archived: boolean;
};

/** Nothing is said yet. */
export const emptyDesign: Design = {
  target: 'none',
  canvas: { lines: [], leadIs: '' },
  guide: { stages: [], steps: [] },
  cases: [],
  signOff: null,
  archived: false,
};
