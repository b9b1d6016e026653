import { blockContacts } from '../../contacts/eventColumns.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { criterionBoundsOf } from '../clip.ts';
import type { CasesCriterion } from '../criterion.ts';
import type { ConditionReaders } from './conditionReader.ts';
import type { FilledPart } from './part.ts';
import { truths } from './truth.ts';

/** Nobody has had a row yet. */
const none = -0x80000000;

/** Points by conditions (`SC-44`): rows are asked from the most points down, and the first that is true counts. */
export function casesPart(criterion: CasesCriterion, readers: ConditionReaders): FilledPart {
  const { weight, cap } = criterion;
  const rows = criterion.rows
    .map(({ when, points }) => ({ read: readers.of(when), points: weightedCentipoints(points, weight) }))
    .sort((a, b) => b.points - a.points);
  const other = weightedCentipoints(criterion.other, weight);
  const unknown = weightedCentipoints(criterion.unknown, weight);
  const all = [...rows.map(({ points }) => points), other, unknown];
  const truth = new Uint8Array(blockContacts);
  const isUnknown = new Uint8Array(blockContacts);
  return {
    kind: 'filled',
    isSparse: false,
    scaled: null,
    cap: criterionBoundsOf(cap),
    reach: { min: Math.min(...all), max: Math.max(...all) },
    fill: (block, sums) => {
      isUnknown.fill(0);
      sums.fill(none, 0, block.length);
      for (const { read, points } of rows) {
        read(block, truth);
        for (let i = 0; i < block.length; i++) {
          if (truth[i] === truths.yes) {
            if (sums[i] === none) sums[i] = points;
          } else if (truth[i] === truths.unknown) isUnknown[i] = 1;
        }
      }
      for (let i = 0; i < block.length; i++) {
        if (sums[i] === none) sums[i] = isUnknown[i] === 1 ? unknown : other;
      }
    },
  };
}
