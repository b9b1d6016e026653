import type { Finding } from '#core/scoring/check/finding.ts';
import { proveModel } from '#core/scoring/check/proveModel.ts';
import type { ScoringModel } from '#core/scoring/model.ts';

type Kind = Finding['kind'];
type Proof<Wanted extends Kind> = Omit<Extract<Finding, { readonly kind: Wanted }>, 'kind' | 'severity'>;

/** The findings of one kind, without kind and severity. */
export function findingsOf<Wanted extends Kind>(
  model: ScoringModel,
  wanted: Wanted,
): readonly Proof<Wanted>[] {
  return proveModel(model)
    .filter((finding) => finding.kind === wanted)
    .map((finding) => {
      const said = Object.entries(finding).filter(([key]) => key !== 'kind' && key !== 'severity');
      return Object.fromEntries(said) as Proof<Wanted>;
    });
}

/** The kinds of findings that a model has, each once. */
export function kindsOf(model: ScoringModel): readonly Kind[] {
  return [...new Set(proveModel(model).map(({ kind }) => kind))];
}
