import { dayNumber } from '../calendar.ts';
import type { GoldenContact } from './goldenContact.ts';
import type { ScoringModel } from './model.ts';
import { scoreContact } from './scoreContact.ts';
import { writtenEvents } from './writtenEvents.ts';

/** What a golden contact must come to. */
export type GoldenResult = GoldenContact['expected'];

/** A golden contact whose result is not the expected one, and in what (`SC-42`). */
export type GoldenDifference = {
  readonly id: string;
  readonly label: string;
  readonly differences: readonly {
    readonly what: keyof GoldenResult;
    /** A number, letter, pair (`A1`), id, or low, likely and high of a value; empty is none. */
    readonly expected: string;
    readonly found: string;
  }[];
};

/** The golden contacts of a model that differ, in the order of the file; each is scored on its own day (`SC-42`). */
export function checkGolden(model: ScoringModel): readonly GoldenDifference[] {
  return model.golden.flatMap((golden): readonly GoldenDifference[] => {
    const differences = differencesOf(golden.expected, goldenResult(model, golden));
    return differences.length === 0 ? [] : [{ id: golden.id, label: golden.label, differences }];
  });
}

/** What a golden contact comes to in this model: what belongs into its file (`SC-42`). */
export function goldenResult(model: ScoringModel, golden: GoldenContact): GoldenResult {
  const contact = {
    id: golden.id,
    values: new Map(golden.values.map(({ field, value }) => [field, value])),
  };
  const context = { colleagues: golden.colleagues.map(writtenEvents), previous: golden.previous };
  const found = scoreContact(model, contact, writtenEvents(golden.events), dayNumber(golden.asOf), context);
  const { fit, behaviour, score, grade, pair, qualified, route, value } = found;
  return {
    fit: fit / 100,
    behaviour: behaviour / 100,
    ...{ score, grade, pair, qualified, value },
    routedBy: route?.id ?? null,
  };
}

function differencesOf(expected: GoldenResult, found: GoldenResult): GoldenDifference['differences'] {
  return kindsOfResult.flatMap((what) => {
    const [then, now] = [wordOf(what, expected), wordOf(what, found)];
    return then === now ? [] : [{ what, expected: then, found: now }];
  });
}

const kindsOfResult = [
  'fit',
  'behaviour',
  'score',
  'grade',
  'pair',
  'qualified',
  'routedBy',
  'value',
] as const satisfies readonly (keyof GoldenResult)[];

/** A part of a result as text: equal parts have equal texts. */
function wordOf(what: keyof GoldenResult, result: GoldenResult): string {
  switch (what) {
    case 'pair':
      return `${result.pair.fit}${result.pair.activity}`;
    case 'value':
      return result.value === null ? '' : `${result.value.low} ${result.value.likely} ${result.value.high}`;
    default:
      return String(result[what] ?? '');
  }
}
