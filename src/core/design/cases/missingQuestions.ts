import { namesUsed } from '../../scoring/check/namesUsed.ts';
import type { ScoringModel } from '../../scoring/model.ts';
import type { KnownCase } from '../knownCase.ts';
import type { CasePair } from './casePairs.ts';
import { casePoints } from './scoreCase.ts';

/** What the model does not ask although it would tell apart pairs that it puts in the wrong order (`DE-45`). */
export type MissingQuestions = {
  /** Pairs that no criterion tells apart: each gives both the same. */
  readonly mute: readonly CasePair[];
  /** Pairs of which everything that is written down is the same: the difference is still to be said. */
  readonly alike: readonly CasePair[];
  /** Fields and kinds of events that nothing in use looks at, by how many of the pairs they tell apart. */
  readonly unasked: readonly Unasked[];
};

/** A field or a kind of event, and the pairs that differ in it. */
export type Unasked = { readonly of: 'field' | 'event'; readonly id: string; readonly pairs: number };

/** Looks for what is missing in the pairs that are not in the right order. */
export function missingQuestions(model: ScoringModel, wrongPairs: readonly CasePair[]): MissingQuestions {
  const points = new Map(model.design.cases.map((known) => [known.id, casePoints(model, known)]));
  const isMute = ({ won, wasted }: CasePair) =>
    model.criteria.every(({ id }) => points.get(won.id)?.get(id) === points.get(wasted.id)?.get(id));
  const asked = askedBy(model);
  const candidates = [
    ...model.fields.map(({ id }) => ({ of: 'field', id }) as const),
    ...model.eventKinds.map(({ id }) => ({ of: 'event', id }) as const),
  ].map((each) => ({ ...each, pairs: wrongPairs.filter((pair) => differIn(pair, each)).length }));
  return {
    mute: wrongPairs.filter(isMute),
    alike: wrongPairs.filter((pair) => !candidates.some((each) => differIn(pair, each))),
    unasked: candidates
      .filter(({ of, id, pairs }) => pairs > 0 && !asked[of].has(id))
      .toSorted((a, b) => b.pairs - a.pairs),
  };
}

/** The fields and kinds of events that something in use looks at and that can move a grade. */
function askedBy(model: ScoringModel): { readonly [of in Unasked['of']]: ReadonlySet<string> } {
  const inUse = {
    ...model,
    criteria: model.criteria.filter(({ enabled }) => enabled),
    gates: model.gates.filter(({ enabled }) => enabled),
    ...{ value: null, interest: null, company: null },
  };
  const { fields, eventKinds } = namesUsed(inUse);
  return { field: fields, event: eventKinds };
}

function differIn({ won, wasted }: CasePair, { of, id }: Pick<Unasked, 'of' | 'id'>): boolean {
  return of === 'field' ? valueIn(won, id) !== valueIn(wasted, id) : traceOf(won, id) !== traceOf(wasted, id);
}

function valueIn({ values }: KnownCase, id: string): string | null {
  const found = values.find(({ field }) => field === id);
  return found ? String(found.value) : null;
}

/** How many events of a kind there were: one more or less is a difference, a day earlier or later is none. */
function traceOf({ events }: KnownCase, id: string): number {
  return events.filter(({ kind }) => kind === id).length;
}
