import type { DayNumber } from '../../brand.ts';
import { blockContacts } from '../../contacts/eventColumns.ts';
import { weightedCentipoints } from '../centipoints.ts';
import { criterionBoundsOf } from '../clip.ts';
import type { SurgeCriterion } from '../criterion.ts';
import { countAndList, countInto } from './countInto.ts';
import type { EventSource } from './eventSource.ts';
import type { Fill, FilledPart } from './part.ts';
import { visitRuns } from './visitRuns.ts';

/** Events of each contact of a block. Every fill begins with them anew, so that all share the room. */
const recent = new Int32Array(blockContacts);
const earlier = new Int32Array(blockContacts);

/** Points for activity over baseline (`SC-29`). */
export function surgePart(criterion: SurgeCriterion, source: EventSource, asOf: DayNumber): FilledPart {
  const { recentDays, baselineDays, least, factor, population, weight, cap } = criterion;
  const active = weightedCentipoints(criterion.active, weight);
  const inactive = weightedCentipoints(criterion.inactive, weight);
  const activeRate = Math.round(population.active * 100);
  const inactiveRate = Math.round(population.inactive * 100);

  /** An entry of the scale. */
  function caseOf(recent: number, earlier: number): number {
    if (recent < least) return 0;
    if (recent * baselineDays * 100 <= factor * earlier * recentDays) return 0;
    const rate = earlier > 0 ? activeRate : inactiveRate;
    if (recent * 300_000 <= factor * recentDays * rate) return 0;
    return earlier > 0 ? 1 : 2;
  }

  const cases = caseTable(caseOf);
  const recentSpan = { least: 0, greatest: recentDays - 1 };
  const earlierSpan = { least: recentDays, greatest: recentDays + baselineDays - 1 };

  function fillWith(scale: Int32Array): Fill {
    return ({ index }, sums, seen) => {
      recent.fill(0);
      earlier.fill(0);
      visitRuns(source, index, asOf, recentSpan, countAndList(recent, seen));
      visitRuns(source, index, asOf, earlierSpan, countInto(earlier));
      for (let at = 0; at < seen.count; at++) {
        const contact = seen.places[at] as number;
        const count = recent[contact] as number;
        const before = earlier[contact] as number;
        const isFew = count < fewRecent && before < fewEarlier;
        const found = isFew ? (cases[count * fewEarlier + before] as number) : caseOf(count, before);
        sums[contact] = scale[found] as number;
      }
    };
  }

  const scale = Int32Array.of(0, active, inactive);
  const rates = [activeRate, inactiveRate];
  return {
    kind: 'filled',
    cap: criterionBoundsOf(cap),
    reach: { min: Math.min(0, active, inactive), max: Math.max(0, active, inactive) },
    isSparse: true,
    fill: fillWith(scale),
    scaled: {
      basis: ['surge', recentDays, baselineDays, least, factor, ...rates, ...source],
      scale,
      fillWith,
      shape: { key: '', most: 1, letters: () => Int32Array.of(0, 1, 2) },
      newest: null,
    },
  };
}

/** Nearly everybody has fewer events: what follows from so few is looked up. */
const [fewRecent, fewEarlier] = [32, 128];

function caseTable(caseOf: (recent: number, earlier: number) => number): Uint8Array {
  return Uint8Array.from({ length: fewRecent * fewEarlier }, (_, at) =>
    caseOf(Math.floor(at / fewEarlier), at % fewEarlier),
  );
}
