import { describe, expect, it } from 'vitest';
import { openFile } from '#core/documents/openFile.ts';
import type { Assessment } from '#core/level/assessment.ts';
import type { TestRule } from '#core/level/test.ts';
import { copyTest } from '#core/level/tests/copyTest.ts';
import { sameInBoth } from '#core/text.ts';
import { testOf } from '../level/practiceTests.ts';
import { wholeAssessment, wholeCompany, wholePack, wholePlan, wholeSurvey } from './levelBodies.ts';
import { bytesOf, encode, filed, valueOf } from './samples.ts';

type Counts = readonly (readonly [number, number, number])[];

/** What the door says of a body. */
function outcomeOf(...document: Parameters<typeof filed>) {
  return openFile(bytesOf(filed(...document)));
}

function assessmentWith(change: Partial<{ readonly [key in keyof Assessment]: unknown }>) {
  return outcomeOf('assessment', { ...wholeAssessment, ...change });
}

function testWith(counts: Counts, rule: Partial<TestRule>) {
  return outcomeOf('test', copyTest(testOf(counts, rule), 'line', sameInBoth('Own')));
}

describe('a file of an assessment', () => {
  const sound = { now: null, wanted: null, reason: '' };

  it.each(['constructor', 'prototype', '__proto__', 'a b', '1', 'ä', '-x', 'x'.repeat(61), ''])(
    'holds no answer to a question that is called %j (EX-34)',
    (key) => {
      for (const answers of ['ladders', 'practices']) {
        const value = valueOf(filed('assessment', { ...wholeAssessment, [answers]: { HERE: sound } }));
        const named = (name: string) =>
          openFile(encode(JSON.stringify(value).replace('"HERE"', JSON.stringify(name))));
        expect(named('toString')).toMatchObject({ ok: true });
        expect(named(key)).toMatchObject({
          ok: false,
          reason: /^(?:constructor|prototype|__proto__)$/.test(key) ? 'forbidden-key' : 'invalid',
        });
      }
    },
  );

  it.each<[string, (string | number)[], unknown, object]>([
    ['a link that runs', ['evidence', 0, 'link'], 'javascript:alert(1)', { reason: 'wrongForm' }],
    ['a day that is none', ['evidence', 0, 'day'], '2026-02-29', { reason: 'wrongForm' }],
    ['a number below 0', ['numbers', 'leads'], -1, {}],
    ['half a lead', ['numbers', 'leads'], 0.5, {}],
    ['more than all', ['numbers', 'inTimePercent'], 100.5, {}],
    ['a coverage of 4', ['practices', 'toString', 'now'], 4, { reason: 'notAChoice' }],
    ['a mark beyond its bits', ['respondent', 'mark'], 67_108_864, { reason: 'tooHigh' }],
  ])('is refused with %s (EX-39)', (_, [key = '', ...rest], wrong, fault) => {
    const part = structuredClone(wholeAssessment[key as 'evidence']) as unknown;
    const last = rest.pop() ?? '';
    const holder = rest.reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], part);
    (holder as Record<string, unknown>)[last] = wrong;
    expect(assessmentWith({ [key]: part })).toMatchObject({
      ok: false,
      faults: [{ path: ['body', key, ...rest, last], ...fault }],
    });
  });
});

describe('a file of a test', () => {
  it.each<[string, Counts, Partial<TestRule>, (string | number)[], string]>([
    ['a step without practices', [[1, 0, 1]], { leastKnown: 1 }, ['dimensions', 0, 'practices'], 'tooFew'],
    ['a headline that needs more than there is', [[0, 0, 0]], {}, ['rule', 'leastKnown'], 'tooHigh'],
  ])('is refused with %s (EX-39)', (_, counts, rule, path, reason) => {
    expect(testWith([[1, 1, 1]], { leastKnown: 1 })).toMatchObject({ ok: true });
    expect(testWith(counts, rule)).toMatchObject({ faults: [{ path: ['body', ...path], reason }] });
  });

  it('is refused with an id that stands twice (EX-39)', () => {
    const test = copyTest(testOf([[1, 1, 1]], { leastKnown: 1 }), 'line', sameInBoth('Own'));
    const twice = { ...test, dimensions: [...test.dimensions, ...test.dimensions] };
    expect(outcomeOf('test', twice)).toMatchObject({
      faults: expect.arrayContaining([
        { path: ['body', 'dimensions', 1, 'id'], reason: 'duplicateId' },
        { path: ['body', 'dimensions', 1, 'practices', 0, 'id'], reason: 'duplicateId' },
      ]) as unknown,
    });
  });
});

describe('a file of a benchmark pack', () => {
  it('is refused when fewer than five companies could be singled out (EX-39)', () => {
    const [all, sector] = wholePack.cells;
    const cells = [all, { ...sector, companies: 22 }];
    expect(outcomeOf('pack', { ...wholePack, cells })).toMatchObject({
      faults: [{ path: ['body', 'cells', 0, 'companies'], reason: 'tooFew' }],
    });
    expect(outcomeOf('pack', { ...wholePack, cells: [{ ...sector, companies: 4 }] })).toMatchObject({
      faults: [{ path: ['body', 'cells', 0, 'companies'], reason: 'tooLow', limit: 5 }],
    });
  });
});

describe('a list whose items are told apart', () => {
  const [item] = wholePlan.items;
  const [decision] = wholePlan.decisions;
  const [answer] = wholeSurvey.answers;
  const piece = { id: 'e', on: 'ladder:steering', text: 'Seen', link: '', day: null, who: '' };
  const unit = { id: 'north', name: 'North' };

  it.each([
    ['plan', 'items', { ...wholePlan, items: [item, { ...item, note: 'Another' }] }],
    ['plan', 'decisions', { ...wholePlan, decisions: [decision, decision] }],
    ['survey', 'answers', { ...wholeSurvey, answers: [answer, { ...answer, name: 'Another' }] }],
    ['assessment', 'evidence', { ...wholeAssessment, evidence: [piece, piece] }],
    ['company', 'units', { ...wholeCompany, units: [unit, { ...unit, name: 'Another' }] }],
  ] as const)('of a %s holds none of its %s twice (EX-40)', (kind, list, body) => {
    const key = kind === 'survey' ? 'mark' : 'id';
    expect(outcomeOf(kind, body)).toMatchObject({
      ...{ ok: false, reason: 'invalid', count: 1 },
      faults: [{ path: ['body', list, 1, key], reason: 'duplicateId' }],
    });
  });
});
