import type { Criterion } from '../criterion.ts';
import type { Gate } from '../gate.ts';
import type { EventKind, Field } from '../model.ts';

/** Something ready to be put into any model: a criterion, a gate or both, with the fields and events that they need. */
export type ModelPiece = {
  readonly fields: readonly Field[];
  readonly eventKinds: readonly EventKind[];
  readonly criterion?: Criterion;
  readonly gate?: Gate;
};
