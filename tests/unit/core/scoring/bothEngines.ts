import { expect } from 'vitest';
import type { ContactTable } from '#core/contacts/table.ts';
import { contactAt, eventsAt } from '#core/scoring/contactAt.ts';
import type { ContactScore, Previous } from '#core/scoring/contactScore.ts';
import type { createScorer, Scorer } from '#core/scoring/createScorer.ts';
import { grades } from '#core/scoring/grade.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { scoreContact } from '#core/scoring/scoreContact.ts';
import { asOf } from './randomFields.ts';

/** What the agreement of the two engines is tested with. */

export type PreviousList = readonly (Previous | null)[] | null;

/** Every contact of a table by the slow engine, with the events of its colleagues. */
export function slowScores(
  model: ScoringModel,
  table: ContactTable,
  previous: PreviousList = null,
  day = asOf,
): readonly ContactScore[] {
  const events = Array.from({ length: table.count }, (_, index) => eventsAt(table, index));
  return events.map((own, index) =>
    scoreContact(model, contactAt(table, model.fields, index), own, day, {
      colleagues: colleaguesOf(table, index).map((colleague) => events[colleague] ?? []),
      previous: previous?.[index] ?? null,
    }),
  );
}

/** The other contacts of the same company, in the order of the table; none where nobody knows the company (`SC-30`). */
function colleaguesOf({ count, companies }: ContactTable, index: number): readonly number[] {
  if (companies === null) return [];
  const others = Array.from({ length: count }, (_, other) => other).filter((other) => other !== index);
  return others.filter((other) => companies.of[other] === companies.of[index]);
}

/** What contacts were, as columns for the fast engine. */
export function previousColumns(previous: PreviousList): Parameters<typeof createScorer>[2] {
  return (
    previous && {
      grades: Uint8Array.from(previous, (was) => (was ? grades.indexOf(was.grade) : 4)),
      fit: Uint8Array.from(previous, (was) => (was ? grades.indexOf(was.fit) : 4)),
      activity: Uint8Array.from(previous, (was) => (was ? was.activity - 1 : 4)),
    }
  );
}

/** Everything that the fast engine says of a table is what the slow one says, contact by contact. */
export function expectAgreement(
  scorer: Scorer,
  model: ScoringModel,
  table: ContactTable,
  previous: PreviousList = null,
  day = asOf,
): void {
  const { histogram, fitHistogram, behaviourHistogram, ...picture } = scorer.score(model);
  const slow = slowScores(model, table, previous, day);
  expect(slow.map((_, index) => scorer.sumsAt(index))).toEqual(
    slow.map(({ fit, behaviour, total }) => ({ fit, behaviour, total })),
  );
  expect([...scorer.scores()]).toEqual(slow.map(({ score }) => score));
  expect(outcomesOf(scorer, model)).toEqual(slowOutcomes(slow, model));

  expect(picture.count).toBe(table.count);
  expect([...histogram]).toEqual(binsOf(slow.map(({ total }) => total)));
  expect([...fitHistogram]).toEqual(binsOf(slow.map(({ fit }) => fit)));
  expect([...behaviourHistogram]).toEqual(binsOf(slow.map(({ behaviour }) => behaviour)));
  expect([...picture.grades]).toEqual(
    countsOf(
      4,
      slow.map(({ grade }) => grades.indexOf(grade)),
    ),
  );
  expect([...picture.matrix]).toEqual(countsOf(16, slow.map(pairIndex)));
}

function outcomesOf(scorer: Scorer, model: ScoringModel) {
  const { grades: letters, pairs, qualified, routes, values } = scorer.outcomes(model);
  return {
    grades: [...letters],
    pairs: [...pairs],
    qualified: [...qualified],
    routes: [...routes],
    values: values && [...values],
  };
}

function slowOutcomes(slow: readonly ContactScore[], model: ScoringModel) {
  return {
    grades: slow.map(({ grade }) => grades.indexOf(grade)),
    pairs: slow.map(pairIndex),
    qualified: slow.map(({ qualified }) => ['no', 'yes', 'checkFirst'].indexOf(qualified)),
    routes: slow.map((score) => routeIndex(score, model)),
    values: model.value && slow.map(({ value }) => value?.likely ?? NaN),
  };
}

function pairIndex({ pair: { fit, activity } }: ContactScore): number {
  return grades.indexOf(fit) * 4 + activity - 1;
}

/** 0 nowhere, the place of the rule from 1, or 1,000 + the place of the gate. */
function routeIndex({ route }: ContactScore, { routing, gates }: ScoringModel): number {
  if (route === null) return 0;
  return route.by === 'rule'
    ? routing.findIndex(({ id }) => id === route.id) + 1
    : 1000 + gates.findIndex(({ id }) => id === route.id);
}

/** Contacts by whole points, those below 0 in bin 0 (`SC-17`). */
function binsOf(sums: readonly number[]): readonly number[] {
  return countsOf(
    101,
    sums.map((sum) => Math.max(0, Math.floor(sum / 100))),
  );
}

function countsOf(size: number, places: readonly number[]): readonly number[] {
  return Array.from({ length: size }, (_, place) => places.filter((each) => each === place).length);
}
