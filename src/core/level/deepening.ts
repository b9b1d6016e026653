import { isAnswered, practiceAnswer } from './answer.ts';
import { askedProgress } from './asking.ts';
import type { Assessment } from './assessment.ts';
import type { DimensionResult } from './dimensionResult.ts';
import type { LevelResult } from './levelResult.ts';
import { practiceSet } from './practiceSet.ts';
import type { LevelTest } from './test.ts';

/** Seconds that one practice takes to answer (`LT-33`). */
const secondsAPractice = 20;

/** How many dimensions are named as worth deepening first. */
const worthCount = 3;

/** Why a dimension is worth deepening first, the strongest reason first (`LT-34`). */
const depthReasons = ['bottleneck', 'unknown', 'border'] as const;

/** Why a dimension is worth deepening first. */
export type DepthReason = (typeof depthReasons)[number];

/** How far the practices of one dimension are answered (`LT-33`). */
export type Depth = {
  readonly dimension: string;
  /** Left out, without practices, its ladder only, begun, or everything that is asked answered. */
  readonly state: 'out' | 'none' | 'ladder' | 'begun' | 'full';
  /** Practices asked now, and how many of them have a whole answer. */
  readonly asked: number;
  readonly answered: number;
  /** Minutes to answer what is asked now, and all there is, rounded up. */
  readonly minutes: number;
  readonly mostMinutes: number;
  readonly reason: DepthReason | null;
};

/** How far each dimension is answered by its practices, in the order of the test (`LT-33`, `LT-34`). */
export function depths(test: LevelTest, assessment: Assessment, result: LevelResult): readonly Depth[] {
  const next = result.blocks?.next ?? null;
  const border = new Set(
    (result.blocks?.climbs ?? []).filter(({ to }) => to === next).map(({ dimension }) => dimension),
  );
  return test.dimensions.map((dimension, at) => {
    const {
      answered,
      of: asked,
      left,
    } = askedProgress(practiceSet(dimension, test.rule, assessment), assessment);
    const own = result.dimensions[at];
    const isOut = own?.state === 'notApplicable';
    const state = isOut
      ? 'out'
      : asked === 0
        ? 'none'
        : left === 0
          ? 'full'
          : answered > 0
            ? 'begun'
            : 'ladder';
    const open = dimension.practices.filter(({ id }) => !isAnswered(practiceAnswer(assessment, id)));
    return {
      ...{ dimension: dimension.id, state, asked, answered },
      minutes: minutesOf(left),
      mostMinutes: minutesOf(open.length),
      reason: state === 'ladder' || state === 'begun' ? reasonOf(own, border) : null,
    };
  });
}

/** The dimensions that are worth deepening first, at most three: by reason, then in the order of the test (`LT-34`). */
export function worthDeepening(all: readonly Depth[]): readonly Depth[] {
  return depthReasons
    .flatMap((reason) => all.filter((depth) => depth.reason === reason))
    .slice(0, worthCount);
}

/**
 * The dimension to go on with: one that is begun, else the first that is worth it, else any that is open; null when
 * there is none (`LT-34`).
 */
export function nextToDeepen(all: readonly Depth[]): Depth | null {
  const begun = all.find(({ state }) => state === 'begun');
  return begun ?? worthDeepening(all)[0] ?? all.find(({ state }) => state === 'ladder') ?? null;
}

function reasonOf(result: DimensionResult | undefined, border: ReadonlySet<string>): DepthReason | null {
  if (!result) return null;
  if (result.bottleneck) return 'bottleneck';
  if (result.state === 'unknown') return 'unknown';
  return border.has(result.id) ? 'border' : null;
}

function minutesOf(practices: number): number {
  return Math.ceil((practices * secondsAPractice) / 60);
}
