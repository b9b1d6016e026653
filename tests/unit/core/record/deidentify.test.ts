import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInTests, currentTest } from '#content/level/levelTests.ts';
import type { Company } from '#core/documents/company.ts';
import { bodySchemas } from '#core/documents/bodies.ts';
import { equalIds } from '#core/documents/equalIds.ts';
import { openFile } from '#core/documents/openFile.ts';
import type { Assessment } from '#core/level/assessment.ts';
import type { Plan } from '#core/level/plan/plan.ts';
import { deidentify, originOf } from '#core/record/deidentify.ts';
import { type RecordKind, recordKinds } from '#core/record/record.ts';
import { type DocumentHere, recordFile } from '#core/record/recordFile.ts';
import { encode } from '../documents/samples.ts';
import { examples } from '../../examples.ts';
import { arbitraryOf, mark } from './arbitraryOf.ts';
import { here, openedRecord, Person } from './side.ts';

const dimension = currentTest.dimensions[0]?.id ?? '';
const practice = currentTest.dimensions[0]?.practices[0]?.id ?? '';
const names = builtInTests.map(({ id, version }) => ({ id, version }));

/** A company of documents of every kind with marked words in every text that a schema leaves free. */
const marked = fc
  .record({
    bodies: fc.record(
      Object.fromEntries(recordKinds.map((kind) => [kind, arbitraryOf(bodySchemas[kind])])) as {
        readonly [kind in RecordKind]: fc.Arbitrary<object>;
      },
    ),
    test: fc.constantFrom(...names, null),
    reason: fc.constantFrom('', `${mark}why`),
    origin: fc.constantFrom({}, { partner: `${mark}extra` }),
  })
  .map(({ bodies, test, reason, origin }): readonly DocumentHere[] =>
    recordKinds.map((kind) => {
      const body = bodies[kind] as { readonly [key: string]: object };
      const round = {
        ...body,
        ...(test === null ? {} : { test }),
        ladders: {
          ...body['ladders'],
          [dimension]: { now: 'notApplicable', wanted: 2, reason, own: `${mark}own` },
        },
        practices: { ...body['practices'], [practice]: { now: 3, reason } },
      };
      const document = here(
        kind,
        kind === 'company' ? 'the-company' : `${mark}-${kind}`,
        kind === 'assessment' ? round : body,
      );
      return { ...document, extra: origin };
    }),
  );

function copyOf(documents: readonly DocumentHere[]): string {
  let next = 0;
  const newId = () => `id-${(next += 1)}`;
  const made = deidentify({
    company: 'the-company',
    documents,
    tests: builtInTests,
    newId,
    day: '2026-11-22',
  });
  const text = recordFile(made, '2026-11-22');
  if (text === null) throw new Error('The copy is too large.');
  return text;
}

describe('a de-identified copy', () => {
  it('EX-65: holds no word that anybody typed anywhere, whatever the documents say', () => {
    fc.assert(
      fc.property(marked, (documents) => {
        expect(JSON.stringify(documents)).toContain(mark);
        const text = copyOf(documents);
        expect(text).not.toContain(mark);
        expect(text).not.toContain('the-company');
      }),
      examples(300),
    );
  });

  it('EX-65: opens like any record, as a company without a name', () => {
    fc.assert(
      fc.property(marked, (documents) => {
        fc.pre(documents.every(({ kind, body }) => equalIds(kind, body).length === 0));
        const outcome = openFile(encode(copyOf(documents)));
        expect(outcome).toMatchObject({ ok: true, value: { kind: 'record', title: '', deidentified: true } });
      }),
      examples(100),
    );
  });

  it('EX-66: has other ids each time and the same origin, also when it was opened and copied again', () => {
    const first = new Person();
    first.open(new Person([here('company', 'the-company', company)]).keep());
    const ids = (text: string) => openedRecord(text).company;
    let next = 0;
    const copy = (documents: readonly DocumentHere[], of: string) =>
      deidentify({
        company: of,
        documents,
        tests: builtInTests,
        newId: () => `x${(next += 1)}`,
        day: '2026-11-22',
      });
    const [one, two] = [copy(first.documents, 'the-company'), copy(first.documents, 'the-company')];
    expect(one.company).not.toBe(two.company);
    expect([one.origin, two.origin]).toEqual([originOf('the-company'), originOf('the-company')]);
    expect(ids(recordFile(one, '2026-11-22') ?? '')).toBe(one.company);
    const opened = [{ ...here('company', one.company, company), extra: { origin: one.origin ?? '' } }];
    expect(copy(opened, one.company).origin).toBe(originOf('the-company'));
  });

  it('EX-67: keeps answers, numbers, steps, class, quarters and states', () => {
    const round: Assessment = {
      ...{ title: 'Spring', test: { id: currentTest.id, version: currentTest.version }, day: '2026-11-22' },
      ...{ unit: 'north', closed: true, from: 'earlier', guess: 3, respondent: null },
      ladders: {
        [dimension]: { now: 2, wanted: 3, reason: '' },
        feedback: { now: 'notApplicable', wanted: null, reason: 'We sell to one customer, Virtanen.' },
      },
      practices: { [practice]: { now: 3, reason: '' } },
      numbers: { leads: 120, inTimePercent: 62.5, deals: 'dontKnow' },
      stillSo: {
        [`ladder:${dimension}`]: '2026-11-22',
        [`practice:${practice}`]: '2026-11-22',
        'ladder:our-own': '2026-11-22',
      },
      evidence: [
        {
          id: 'e',
          on: `ladder:${dimension}`,
          text: 'Report',
          link: 'https://virtanen.example',
          day: null,
          who: 'Maija',
        },
      ],
    };
    const plan: Plan = {
      title: 'Our plan',
      items: [
        {
          ...{
            id: 'a',
            lifts: { is: 'rung', dimension, from: 2 },
            title: 'Own words',
            quarter: '2027-Q1',
            owner: 'Maija',
          },
          ...{
            due: '2027-03-01',
            state: 'open',
            endedOn: null,
            effort: 2,
            effect: null,
            needs: ['b'],
            note: 'Note',
          },
        },
        {
          ...{
            id: 'b',
            lifts: { is: 'practice', practice: 'our-own' },
            title: '',
            quarter: null,
            owner: '',
            due: null,
          },
          ...{ state: 'done', endedOn: '2026-10-01', effort: null, effect: 3, needs: null, note: '' },
        },
      ],
      decisions: [{ id: 'd', day: '2026-11-20', text: 'We begin.', who: 'Maija' }],
    };
    const copy = openedRecord(
      copyOf([
        here('company', 'the-company', company),
        here('assessment', 'round', round),
        here('plan', 'plan', plan),
        here('assessment', 'own', { ...round, test: { id: 'our-test', version: 1 } }),
      ]),
    );
    expect(copy.documents.map(({ kind }) => kind)).toEqual(['company', 'assessment', 'plan']);
    const [firm, answers, todo] = copy.documents.map(({ body }) => body) as [Company, Assessment, Plan];
    expect(firm.facts).toEqual({
      contacts: 12_400,
      dealsPerYear: 340,
      industry: '',
      sector: 'C',
      size: 'medium',
    });
    expect(answers).toMatchObject({
      day: '2026-11-22',
      guess: 3,
      closed: true,
      numbers: round.numbers,
      evidence: [],
    });
    expect(answers.unit).toBe(firm.units[0]?.id);
    expect(answers.ladders).toEqual({
      [dimension]: { now: 2, wanted: 3, reason: '' },
      feedback: { now: 'notApplicable', wanted: null, reason: '-' },
    });
    expect(answers.stillSo).toEqual({
      [`ladder:${dimension}`]: '2026-11-22',
      [`practice:${practice}`]: '2026-11-22',
    });
    const [a, b] = todo.items;
    expect(a).toMatchObject({
      lifts: { is: 'rung', dimension, from: 2 },
      quarter: '2027-Q1',
      needs: [b?.id],
      title: '',
    });
    expect(b).toMatchObject({ lifts: null, state: 'done', endedOn: '2026-10-01', effect: 3 });
    expect(todo.decisions).toMatchObject([{ day: '2026-11-20', text: '', who: '' }]);
  });
});

const company: Company = {
  ...{ name: 'Virtanen', example: false, currency: 'EUR' },
  facts: { contacts: 12_400, dealsPerYear: 340, industry: 'Machines', sector: 'C', size: 'medium' },
  units: [{ id: 'north', name: 'North' }],
};
