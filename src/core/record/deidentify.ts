import type { IsoDate } from '../brand.ts';
import { type Company, newCompany } from '../documents/company.ts';
import { currentVersions } from '../documents/document.ts';
import type { JsonObject } from '../json/json.ts';
import type { Assessment } from '../level/assessment.ts';
import { questionName } from '../level/grounds.ts';
import { numberIds, reviewNumberIds } from '../level/numbers.ts';
import type { Lift, Plan } from '../level/plan/plan.ts';
import type { LevelTest } from '../level/test.ts';
import { hashData, hashForm } from './hashData.ts';
import type { RecordBody, RecordDocument } from './record.ts';
import type { DocumentHere } from './recordFile.ts';
import { nextLineage } from './states.ts';

/** What a de-identified copy is made of and with. */
type Making = {
  readonly company: string;
  readonly documents: readonly DocumentHere[];
  /** The built-in tests. What was answered by another one stays out: its questions are somebody's own words. */
  readonly tests: readonly LevelTest[];
  /** A fresh id each time. */
  readonly newId: () => string;
  readonly day: IsoDate;
};

/** Stands in place of the reason why something does not apply, so that the answer stays whole (`LT-5`). */
const someReason = '-';

/** Under which key of its own a company that was opened from a de-identified copy remembers where it came from. */
export const originKey = 'origin';

/**
 * A record without names, notes and company (`EX-65` to `EX-67`): the company's class and figures, its rounds by built-in
 * tests and its plan, with fresh ids. Nothing is struck out: everything is built anew from answers, numbers, days, steps,
 * quarters and states alone, so that what nobody thought of is not in it.
 */
export function deidentify({ company, documents, tests, newId, day }: Making): RecordBody {
  const fresh = freshIds(newId);
  const made = documents.flatMap((document): readonly RecordDocument[] => {
    const body = bodyWithout(document, tests, fresh);
    return body === null ? [] : [filed(document, fresh(document.id), body, day)];
  });
  const extra = documents.find(({ kind }) => kind === 'company')?.extra ?? {};
  const origin = originOf(company, extra);
  return {
    ...{ title: '', company: fresh(company), documents: made, conflicts: [], decided: [] },
    ...{ deidentified: true, origin },
  };
}

/**
 * What stands for a company in de-identified copies and in comparisons: the same each time, and no way back to the id; of
 * one that was opened from a copy (`extra` of its document says so) what the copy had (`EX-66`, `LT-121`).
 */
export function originOf(company: string, extra: JsonObject = {}): string {
  const known = extra[originKey];
  return typeof known === 'string' && hashForm.test(known) ? known : hashData(['porras origin', company]);
}

/** One fresh id for each id, the same each time it is asked for. */
function freshIds(newId: () => string): (id: string) => string {
  const ids = new Map<string, string>();
  return (id) => {
    const known = ids.get(id) ?? newId();
    ids.set(id, known);
    return known;
  };
}

function filed(document: DocumentHere, id: string, body: JsonObject, day: IsoDate): RecordDocument {
  const { kind } = document;
  const now = nextLineage({ version: currentVersions[kind], body }, []);
  return {
    kind,
    version: now.version,
    id,
    savedAt: `${day}T00:00:00.000Z`,
    body,
    extra: {},
    states: now.states,
  };
}

function bodyWithout(
  { kind, body }: DocumentHere,
  tests: Making['tests'],
  fresh: (id: string) => string,
): JsonObject | null {
  if (kind === 'company') return companyWithout(body as Company, fresh);
  if (kind === 'plan') return planWithout(body as Plan, tests, fresh);
  if (kind !== 'assessment') return null;
  const round = body as Assessment;
  const test = tests.find(({ id, version }) => id === round.test.id && version === round.test.version);
  return test ? roundWithout(round, test, fresh) : null;
}

function companyWithout(
  { currency, facts, units, example }: Company,
  fresh: (id: string) => string,
): Company {
  const { contacts, dealsPerYear, sector, size } = facts;
  return {
    ...newCompany(''),
    ...{ example, currency, facts: { contacts, dealsPerYear, industry: '', sector, size } },
    units: units.map(({ id }) => ({ id: fresh(`unit ${id}`), name: '' })),
  };
}

function roundWithout(round: Assessment, test: LevelTest, fresh: (id: string) => string): Assessment {
  const { day, unit, closed, from, guess, ladders, practices, numbers, stillSo } = round;
  const dimensions = test.dimensions.map(({ id }) => id);
  const asked = test.dimensions.flatMap((dimension) => dimension.practices.map(({ id }) => id));
  const questions = [
    ...dimensions.map((id) => questionName('ladder', id)),
    ...asked.map((id) => questionName('practice', id)),
  ];
  return {
    title: '',
    test: { id: test.id, version: test.version },
    ...{ day, closed, guess, unit: unit === '' ? '' : fresh(`unit ${unit}`) },
    from: from === null ? null : fresh(from),
    ladders: picked(ladders, dimensions, ({ now, wanted, reason }) => {
      return { now, wanted, reason: withoutReason(now, reason) };
    }),
    practices: picked(practices, asked, ({ now, reason }) => ({ now, reason: withoutReason(now, reason) })),
    numbers: picked(numbers, [...numberIds, ...reviewNumberIds], (answer) => answer),
    evidence: [],
    ...(stillSo === undefined ? {} : { stillSo: picked(stillSo, questions, (on) => on) }),
    respondent: null,
  };
}

/** The values under these keys alone, each made anew. */
function picked<Value, Made>(
  values: { readonly [key: string]: Value },
  keys: readonly string[],
  make: (value: Value) => Made,
): { readonly [key: string]: Made } {
  const there = keys.filter((key) => Object.hasOwn(values, key));
  return Object.fromEntries(there.map((key) => [key, make(values[key] as Value)]));
}

function withoutReason(now: unknown, reason: string): string {
  return now === 'notApplicable' && reason.trim() !== '' ? someReason : '';
}

function planWithout(plan: Plan, tests: readonly LevelTest[], fresh: (id: string) => string): Plan {
  const itemId = (id: string) => fresh(`item ${id}`);
  return {
    title: '',
    items: plan.items.map(({ id, lifts, quarter, due, state, endedOn, effort, effect, needs }) => ({
      ...{ id: itemId(id), lifts: liftWithout(lifts, tests), title: '', quarter, owner: '', due },
      ...{ state, endedOn, effort, effect, needs: needs?.map(itemId) ?? null, note: '' },
    })),
    decisions: plan.decisions.map(({ id, day }) => ({ id: fresh(`decision ${id}`), day, text: '', who: '' })),
  };
}

/** What an item lifts, where that is a question of a built-in test. */
function liftWithout(lift: Lift | null, tests: readonly LevelTest[]): Lift | null {
  const dimensions = tests.flatMap((test) => test.dimensions);
  if (lift?.is === 'rung' && dimensions.some(({ id }) => id === lift.dimension))
    return { is: 'rung', dimension: lift.dimension, from: lift.from };
  const practices = dimensions.flatMap((dimension) => dimension.practices);
  if (lift?.is === 'practice' && practices.some(({ id }) => id === lift.practice))
    return { is: 'practice', practice: lift.practice };
  return null;
}
