import type { IsoDate } from '#core/brand.ts';
import { dayNumber, isoDate } from '#core/calendar.ts';
import type { Assessment, LadderAnswer, PracticeAnswer, TestName } from '#core/level/assessment.ts';
import { newAssessment } from '#core/level/edit.ts';
import { type Coverage, type Step, type UpperStep, upperSteps } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';
import { type DimensionId, dimensionIds } from '#content/level/dimensionIds.ts';
import { builtInTests, currentTest } from '#content/level/levelTests.ts';

/** A unit of the made-up group; the empty one is the group as a whole. */
export type GroupUnit = '' | 'turku' | 'tampere' | 'tallinn' | 'service';

/** Steps 1 to 4 in the order of the dimensions; ? is *don't know*. */
type Steps = string;

/** The coverages of the practices of a dimension by step. */
type Covered = { readonly [step in UpperStep]?: readonly Coverage[] };

type Answers = {
  readonly guess: Step;
  readonly earlier: Steps;
  readonly now: Steps;
  readonly wanted: Steps;
  /** Dimensions that the unit has gone deeper into. */
  readonly deepened?: { readonly [dimension in DimensionId]?: Covered };
};

const titles: { readonly [which in 'earlier' | 'newer']: Text } = {
  earlier: { en: 'The first round', fi: 'Ensimmäinen kierros' },
  newer: { en: 'The second round', fi: 'Toinen kierros' },
};

/**
 * Every unit stands on step 2 or 3, but a lead passes through them all: Tallinn has not said what a good lead is, and
 * nobody in Service takes over a lead. Service knows its customers best.
 */
const answers: { readonly [unit in GroupUnit]: Answers } = {
  '': { guess: 3, earlier: '21222231', now: '22232331', wanted: '33333333' },
  turku: {
    ...{ guess: 3, earlier: '22222231', now: '33233332', wanted: '33333333' },
    deepened: { goodLead: { 2: [3, 3, 2], 3: [3, 2, 2], 4: [1, 1, 0] } },
  },
  tampere: {
    ...{ guess: 3, earlier: '21212222', now: '22222232', wanted: '33333333' },
    deepened: { handover: { 2: [3, 3, 2], 3: [2, 1, 0], 4: [0, 0, 0] } },
  },
  tallinn: {
    ...{ guess: 2, earlier: '11212121', now: '21222231', wanted: '33333332' },
    deepened: { feedback: { 2: [2, 1, 0], 3: [1, 0, 0] } },
  },
  service: {
    ...{ guess: 2, earlier: '2211132?', now: '2221243?', wanted: '33332432' },
    deepened: { handover: { 2: [3, 1, 0], 3: [0, 0, 0] } },
  },
};

/** Two rounds of the made-up group and of each of its units, the oldest first; the earlier ones by the quick test of then. */
export function exampleGroupRounds(language: keyof Text, day: IsoDate): readonly Assessment[] {
  const quick = builtInTests[0] ?? currentTest;
  const units = Object.keys(answers) as GroupUnit[];
  const earlier = units.map((unit, at) => ({
    ...begun(isoDate(dayNumber(day) - 160 + at), quick, unit),
    title: titles.earlier[language],
    closed: true,
    ladders: ladders(answers[unit].earlier, answers[unit].wanted),
  }));
  const newer = units.map((unit, at) => ({
    ...begun(isoDate(dayNumber(day) - 12 + at), currentTest, unit),
    title: titles.newer[language],
    ladders: ladders(answers[unit].now, answers[unit].wanted),
    practices: practices(answers[unit]),
  }));
  return [...earlier, ...newer];
}

/** The answers to the eight ladders from the figures of their steps. */
export function ladders(now: Steps, wanted: Steps = ''): Assessment['ladders'] {
  const answer = (at: number): LadderAnswer => ({
    now: stepAt(now, at) ?? 'dontKnow',
    wanted: stepAt(wanted, at),
    reason: '',
  });
  return Object.fromEntries(dimensionIds.map((id, at) => [id, answer(at)]));
}

function begun(day: IsoDate, { id, version }: TestName, unit: GroupUnit): Assessment {
  return { ...newAssessment(day, { id, version }, unit), guess: answers[unit].guess };
}

function stepAt(steps: Steps, at: number): Step | null {
  const step = Number(steps[at]);
  return step === 1 || step === 2 || step === 3 || step === 4 ? step : null;
}

function practices({ deepened = {} }: Answers): Assessment['practices'] {
  const given = currentTest.dimensions.flatMap((dimension) => {
    const covered = deepened[dimension.id as DimensionId];
    if (covered === undefined) return [];
    return upperSteps.flatMap((step) =>
      dimension.practices
        .filter((practice) => practice.step === step)
        .flatMap(({ id }, at) => {
          const now = covered[step]?.[at];
          return now === undefined ? [] : [[id, { now, reason: '' } satisfies PracticeAnswer] as const];
        }),
    );
  });
  return Object.fromEntries(given);
}
