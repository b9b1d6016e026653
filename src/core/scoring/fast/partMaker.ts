import type { DayNumber } from '../../brand.ts';
import type { CodeColumn, ContactColumn, ContactTable } from '../../contacts/table.ts';
import type { ColleaguesCriterion, Criterion, ValueCriterion } from '../criterion.ts';
import type { Field, ScoringModel } from '../model.ts';
import { bucketsOfCounter, bucketsOfEvents } from './bucketsPart.ts';
import { casesPart } from './casesPart.ts';
import { type Coding, codingOf, codingOfNothing } from './coding.ts';
import {
  type ColleagueAges,
  type ColleagueRoom,
  createColleagueRoom,
  findColleagueAges,
} from './colleagueAges.ts';
import { colleaguesPart } from './colleaguesPart.ts';
import type { ConditionReaders } from './conditionReader.ts';
import { counterPart } from './counterPart.ts';
import { countReader, dayReader, type NumberReader } from './countsAndDays.ts';
import { eventsPart } from './eventsPart.ts';
import { createEventSources, type WantedEvents } from './eventSource.ts';
import { createKeptByKey } from './keptByKey.ts';
import { codeNumbers } from './numberBands.ts';
import { createLookupPart, type LookupPart, type Part } from './part.ts';
import { surgePart } from './surgePart.ts';
import { bandsKey, bandsOf, type CodeOfValue, pointsByBand, pointsByCode } from './valuePart.ts';

/** Makes the parts of criteria over one table of contacts. */
export type PartMaker = {
  /** Steps to the part of a criterion: one that looks across contacts takes long. */
  readonly make: (
    criterion: Criterion,
    model: ScoringModel,
    readers: ConditionReaders,
  ) => Generator<undefined, Part>;
  /** Makes spare what no criterion of the model needs. */
  readonly keepOnly: (model: ScoringModel) => void;
  /** Lets go of most of what is spare. */
  readonly tidy: () => void;
};

type FoundColleagues = { readonly room: ColleagueRoom; readonly ages: ColleagueAges };

/** A maker for one table on the day `asOf`. Codes of numbers and ages of colleagues' events are kept while they are needed. */
export function createPartMaker(table: ContactTable, asOf: DayNumber): PartMaker {
  const columns = new Map(table.columns.map((column) => [column.field, column]));
  const sources = createEventSources(table.events);
  // How many contacts bear a code does not depend on any model.
  const codeColumns = table.columns.flatMap((column) =>
    column.kind === 'codes' ? [[column.field, codingOf(column)] as const] : [],
  );
  const columnCodings = new Map(codeColumns);
  const places = new Map<string, ReadonlyMap<string, number>>();
  const codings = createKeptByKey<Coding>();
  const colleagues = createKeptByKey<FoundColleagues>();

  /** Which code a value has does not depend on any model either. */
  function codesOf(column: CodeColumn): CodeOfValue {
    const known = places.get(column.field) ?? new Map(column.values.map((value, code) => [value, code]));
    places.set(column.field, known);
    return (value) => known.get(value);
  }

  function codingFor(key: string, make: () => Coding): Coding {
    const coding = codings.get(key) ?? make();
    codings.keep(key, coding);
    return coding;
  }

  function makeLookup(criterion: ValueCriterion, field: Field | undefined): LookupPart {
    const column = columns.get(criterion.field);
    if (field === undefined || column === undefined) {
      const coding = codingFor('', () => codingOfNothing(table.count));
      return createLookupPart(coding, pointsByBand(criterion));
    }
    if (column.kind === 'codes') {
      const coding = columnCodings.get(column.field) ?? codingOf(column);
      return createLookupPart(coding, pointsByCode(criterion, field, column, codesOf(column)));
    }
    const key = bandsKey(criterion, field, column);
    const coding = codingFor(key, () => codeNumbers(column, bandsOf(criterion, field), codings.takeSpare()));
    return createLookupPart(coding, pointsByBand(criterion));
  }

  /** Ages hold for all points and fadings of a criterion. */
  function* colleagueAgesFor(criterion: ColleaguesCriterion): Generator<undefined, ColleagueAges | null> {
    const { companies, count } = table;
    if (companies === null) return null;
    const key = colleaguesKey(criterion);
    const known = colleagues.get(key);
    if (known) return known.ages;
    const room = colleagues.takeSpare()?.room ?? createColleagueRoom(count, companies.count);
    const source = sources.of(criterion);
    const ages = yield* findColleagueAges(room, companies.of, source, asOf, criterion.windowDays);
    colleagues.keep(key, { room, ages });
    return ages;
  }

  function counterReaders(
    { count, last }: { readonly count: string | null; readonly last: string | null },
    fieldOf: (id: string) => Field | undefined,
  ): readonly [counts: NumberReader, days: NumberReader | null] {
    const columnOf = (id: string | null): ContactColumn | undefined =>
      id === null ? undefined : columns.get(id);
    return [
      countReader(count === null ? null : fieldOf(count), columnOf(count)),
      last === null ? null : dayReader(fieldOf(last), columnOf(last)),
    ];
  }

  function* make(
    criterion: Criterion,
    model: ScoringModel,
    readers: ConditionReaders,
  ): Generator<undefined, Part> {
    const fieldOf = (id: string): Field | undefined => model.fields.find((field) => field.id === id);
    switch (criterion.kind) {
      case 'table':
      case 'ranges':
        return makeLookup(criterion, fieldOf(criterion.field));
      case 'cases':
        return casesPart(criterion, readers);
      case 'events':
        return eventsPart(criterion, sources.of(criterion), asOf);
      case 'counter':
        return counterPart(criterion, ...counterReaders(criterion, fieldOf), asOf);
      case 'buckets': {
        const { source } = criterion;
        if (source.from === 'events') return bucketsOfEvents(criterion, sources.of(source), asOf);
        return bucketsOfCounter(criterion, ...counterReaders(source, fieldOf), asOf);
      }
      case 'surge':
        return surgePart(criterion, sources.of(criterion), asOf);
      case 'colleagues':
        return colleaguesPart(criterion, yield* colleagueAgesFor(criterion));
    }
  }

  /** The key under which codes are kept for a criterion; empty for the codes of nothing. */
  function bandsKeyOf(criterion: Criterion, { fields }: ScoringModel): string {
    if (criterion.kind !== 'table' && criterion.kind !== 'ranges') return '';
    const field = fields.find(({ id }) => id === criterion.field);
    const column = columns.get(criterion.field);
    return field && column?.kind === 'numbers' ? bandsKey(criterion, field, column) : '';
  }

  return {
    make,
    keepOnly(model) {
      sources.keepOnly(model.criteria.flatMap(wantedEvents));
      codings.keepOnly(new Set(model.criteria.map((criterion) => bandsKeyOf(criterion, model))));
      const kept = model.criteria.filter((criterion) => criterion.kind === 'colleagues');
      colleagues.keepOnly(new Set(kept.map(colleaguesKey)));
    },
    tidy() {
      codings.tidy();
      colleagues.tidy();
    },
  };
}

function wantedEvents(criterion: Criterion): readonly WantedEvents[] {
  if (criterion.kind === 'buckets') return criterion.source.from === 'events' ? [criterion.source] : [];
  return 'events' in criterion ? [criterion] : [];
}

/** What the ages of colleagues' events follow from: equal keys, equal ages. */
function colleaguesKey({ events, filter, windowDays }: ColleaguesCriterion): string {
  return JSON.stringify([events, filter, windowDays]);
}
