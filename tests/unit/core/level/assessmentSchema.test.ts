import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '#core/level/assessment.ts';
import { assessmentSchema } from '#core/level/assessmentSchema.ts';
import { calendarDay } from '#core/level/calendarDay.ts';
import { questionId } from '#core/level/ids.ts';
import { wholeAssessment } from '../documents/levelBodies.ts';
import { anyChoices, anyWanted } from './arbitraries.ts';
import { pictured, profile } from './profile.ts';

const good = profile(pictured);
const jsonSchema: object = toJsonSchema(assessmentSchema, { errorMode: 'throw' });
const acceptsAsJsonSchema = new Ajv({ strict: false }).compile(jsonSchema);

function accepts(body: unknown): boolean {
  return v.is(assessmentSchema, body);
}

/** One answer, sound for a ladder as for a practice, under a name. */
function named(name: string): object {
  return Object.fromEntries([[name, { now: 1, wanted: null, reason: '' }]]);
}

/** Fails to compile when the type says something that the schema does not. */
const asSchema: (written: Writable<Assessment>) => v.InferInput<typeof assessmentSchema> = (written) =>
  written;

describe('LT-20: an assessment as data', () => {
  it('takes every assessment that can be written', () => {
    fc.assert(
      fc.property(anyChoices, anyWanted, (now, wanted) => {
        const written = profile(now, wanted);
        expect(v.parse(assessmentSchema, asSchema(written as Writable<Assessment>))).toEqual(written);
        expect(acceptsAsJsonSchema(written)).toBe(true);
      }),
    );
    expect(v.parse(assessmentSchema, wholeAssessment)).toEqual(wholeAssessment);
    expect(acceptsAsJsonSchema(wholeAssessment)).toBe(true);
  });

  it('lets a ladder, a practice and a number that nobody touched be missing', () => {
    expect(accepts({ ...good, ladders: {}, practices: {}, numbers: {} })).toBe(true);
  });

  it('keeps keys that it does not know, at every depth', () => {
    const foreign = {
      ...good,
      colour: 'green',
      test: { ...good.test, source: 'own' },
      ladders: {
        weather: good.ladders['steering'],
        steering: { ...good.ladders['steering'], note: 'ask Liisa' },
      },
      practices: { own: { now: 1, reason: '', note: 'ask Liisa' } },
      numbers: { calls: 5 },
      evidence: [{ ...wholeAssessment.evidence[0], page: 4 }],
      respondent: { ...wholeAssessment.respondent, campaign: 'x' },
    };
    expect(v.parse(assessmentSchema, foreign)).toEqual(foreign);
    expect(acceptsAsJsonSchema(foreign)).toBe(true);
  });

  it.each<[string, object]>([
    ['a step that is not there', { guess: 5 }],
    ['a step as text', { guess: '2' }],
    ['a day that is not in the calendar', { day: '2026-02-29' }],
    ['an instant for a day', { day: '2026-11-22T09:41:00Z' }],
    ['an unknown choice', { ladders: { steering: { now: 'maybe', wanted: null, reason: '' } } }],
    ['an answer without its reason', { ladders: { steering: { now: 1, wanted: null } } }],
    ['a ladder that is null', { ladders: { steering: null } }],
    [
      'a wanted step of not applicable',
      { ladders: { steering: { now: 1, wanted: 'notApplicable', reason: '' } } },
    ],
    ['version nought', { test: { id: 'own', version: 0 } }],
    ['no ladders', { ladders: undefined }],
    ['a ladder that is a text', { ladders: { weather: 'fine' } }],
    ['a coverage of 4', { practices: { own: { now: 4, reason: '' } } }],
    ['half a coverage', { practices: { own: { now: 1.5, reason: '' } } }],
    ['a practice without its reason', { practices: { own: { now: 1 } } }],
    ['a reason of 2,001 characters', { practices: { own: { now: 1, reason: 'x'.repeat(2001) } } }],
    ['a lead too few', { numbers: { leads: -1 } }],
    ['half a lead', { numbers: { leads: 0.5 } }],
    ['more than 1,000,000,000 leads', { numbers: { leads: 1_000_000_001 } }],
    ['more than 10,000 days', { numbers: { daysToMql: 10_000.5 } }],
    ['more than all', { numbers: { inTimePercent: 100.1 } }],
    ['a number as text', { numbers: { leads: '5' } }],
    ['evidence without an id', { evidence: [{ ...wholeAssessment.evidence[0], id: '' }] }],
    [
      'evidence with a link that runs',
      { evidence: [{ ...wholeAssessment.evidence[0], link: 'javascript:x' }] },
    ],
    ['evidence on no day', { evidence: [{ ...wholeAssessment.evidence[0], day: '' }] }],
    ['a round that is half closed', { closed: 1 }],
    ['no unit', { unit: null }],
    ['a question without a name', { ladders: named('') }],
    ['a question that begins with a digit', { practices: named('2-1') }],
    ['a question of 61 letters', { ladders: named('x'.repeat(61)) }],
  ])('refuses %s, as the published schema does', (_, change) => {
    const body = { ...good, ...change };
    expect(accepts(body)).toBe(false);
    expect(acceptsAsJsonSchema(body)).toBe(false);
  });

  it.each(['constructor', 'prototype', '__proto__'])(
    'never hands on a question that is called %s, which the door refuses before (EX-34)',
    (name) => {
      const body = { ...good, ladders: named(name), practices: named(name) };
      expect(acceptsAsJsonSchema(body)).toBe(false);
      expect(v.parse(assessmentSchema, body)).toEqual({ ...good, ladders: {}, practices: {} });
    },
  );

  it('takes a question of any test, also one that is called like what every object has', () => {
    for (const name of ['steering', 'Own-1', 'toString', 'hasOwnProperty', 'x'.repeat(60)]) {
      const body = { ...good, ladders: named(name), practices: named(name) };
      expect(accepts(body)).toBe(true);
      expect(acceptsAsJsonSchema(body)).toBe(true);
    }
  });

  it('has no question that an object cannot safely have as a key (EX-34)', () => {
    for (const name of ['__proto__', 'constructor', 'prototype', '', '-a', '1a', 'a b', 'a.b', 'ä', 'a\n']) {
      expect(questionId.test(name), name).toBe(false);
    }
    fc.assert(
      fc.property(fc.string(), (name) => {
        if (!questionId.test(name)) return;
        expect(Object.keys({ [name]: 1 })).toEqual([name]);
        expect(/[^A-Za-z0-9-]/.test(name)).toBe(false);
      }),
    );
  });

  it('describes every field', () => {
    expect(undescribed(jsonSchema)).toEqual([]);
  });
});

describe('LT-20: a real calendar day', () => {
  it('is exactly what the calendar knows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.nat(13), fc.nat(32), (year, month, day) => {
        const written = [
          String(year).padStart(4, '0'),
          ...[month, day].map((n) => String(n).padStart(2, '0')),
        ].join('-');
        const date = new Date(`${written}T00:00:00Z`);
        const isDay = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
        const isReal = isDay && year >= 1000 && year <= 2999;
        expect(calendarDay.test(written)).toBe(isReal);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['2024-02-29', true],
    ['1000-01-01', true],
    ['2999-12-31', true],
    ['0999-12-31', false],
    ['3000-01-01', false],
    ['0000-05-05', false],
    ['0000-02-29', false],
    ['2026-02-29', false],
    ['2000-02-29', true],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-1-1', false],
    ['2026-11-22\n', false],
  ])('of %j says %s', (written, isReal) => {
    expect(calendarDay.test(written)).toBe(isReal);
  });
});

/** A value whose lists may be written to, as valibot has them. */
type Writable<Value> = Value extends string | number | boolean | null
  ? Value
  : Value extends readonly (infer Item)[]
    ? Writable<Item>[]
    : { -readonly [Key in keyof Value]: Writable<Value[Key]> };

type Schema = { readonly properties?: Readonly<Record<string, Schema>>; readonly description?: string };

function undescribed(schema: Schema, path = ''): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
    ...(field.description === undefined ? [`${path}/${key}`] : []),
    ...undescribed(field, `${path}/${key}`),
  ]);
}
