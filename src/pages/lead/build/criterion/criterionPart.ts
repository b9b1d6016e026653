import type { Criterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';

/** What every part of the details of a criterion is told; `Kind` is the criterion of its own kind. */
export type PartProps<Kind extends Criterion = Criterion> = {
  readonly criterion: Kind;
  readonly model: ScoringModel;
  readonly session: DocumentSession<'model'>;
};
