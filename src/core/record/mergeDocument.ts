import { type Bodies, currentVersions } from '../documents/document.ts';
import { migrate } from '../documents/migrate.ts';
import type { Json } from '../json/json.ts';
import { isSameData } from '../scoring/isSameData.ts';
import { hashData } from './hashData.ts';
import { type Decided, type Difference, mergeValues } from './mergeValues.ts';
import type { RecordKind } from './record.ts';
import { settleBody } from './settleBody.ts';
import { bodiesOf, commonStates, type Lineage } from './states.ts';

/** A document on both sides. */
export type TwoSides = {
  readonly kind: RecordKind;
  /** As it is here now, and what is known of its states. */
  readonly ours: Json;
  readonly known: Lineage;
  /** As it is in the file, in the current version, and as it stands there. */
  readonly theirs: Json;
  readonly filed: Lineage;
};

/** What comes of a document that both sides have. */
export type MergedDocument =
  /** The file brings nothing that is not here. */
  | { readonly is: 'known' }
  | {
      readonly is: 'merged';
      readonly body: Bodies[RecordKind];
      readonly differences: readonly Difference[];
    }
  /** Both stay, each as it is: together they would be no sound document, or differ in too much. */
  | { readonly is: 'apart' };

/** More differences than this in one document nobody decides one by one. */
const mostDifferences = 100;

/** Merges one document of both sides, from the newest states that they have in common (`EX-55`). */
export function mergeDocument(sides: TwoSides, decided: Decided): MergedDocument {
  const { kind, ours, known, theirs, filed } = sides;
  const last = filed.states.at(-1);
  if (last && known.states.some(({ id }) => id === last.id)) return { is: 'known' };
  const { value, differences } = mergeValues({ ours, theirs, bases: basesOf(sides) }, decided);
  if (value === undefined || isSameData(value, ours))
    return { is: 'merged', body: ours as unknown as Bodies[RecordKind], differences };
  const body = differences.length > mostDifferences ? null : settleBody(kind, value, [ours, theirs]);
  return body === null ? { is: 'apart' } : { is: 'merged', body, differences };
}

/** The bodies of the common ancestors; none when nobody knows them any more. */
function basesOf({ kind, ours, known, filed }: TwoSides): readonly Json[] {
  const common = commonStates(known.states, filed.states);
  if (common === null) return earlierCopy(ours, filed);
  const bodies = new Map([...bodiesOf(filed), ...bodiesOf(known)]);
  const raised = common.map((id) => {
    const state = bodies.get(id);
    return state && migrate(kind, state.body, { from: state.version, to: currentVersions[kind] });
  });
  return raised.every((state) => state) ? raised.flatMap((state) => (state ? [state.body] : [])) : [];
}

/** A document that was opened as a file of its own knows no states: perhaps it is one of those that the file knows. */
function earlierCopy(ours: Json, filed: Lineage): readonly Json[] {
  const hash = hashData(ours);
  return filed.states.some((state) => state.hash === hash) ? [ours] : [];
}
