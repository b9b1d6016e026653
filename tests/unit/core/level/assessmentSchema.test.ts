import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dimensionIds, type Assessment } from '#core/level/assessment.ts';
import { assessmentSchema } from '#core/level/assessmentSchema.ts';
import { calendarDay } from '#core/level/calendarDay.ts';
import { anyChoices, anyWanted } from './arbitraries.ts';
import { pictured, profile } from './profile.ts';

const good = profile(pictured);
const jsonSchema: object = toJsonSchema(assessmentSchema, { errorMode: 'throw' });
const acceptsAsJsonSchema = new Ajv({ strict: false }).compile(jsonSchema);

function accepts(body: unknown): boolean {
  return v.is(assessmentSchema, body);
}

/** Fails to compile when the type says something that the schema does not. */
const asSchema: (written: Assessment) => v.InferInput<typeof assessmentSchema> = (written) => written;

describe('LT-20: an assessment as data', () => {
  it('takes every assessment that can be written', () => {
    fc.assert(
      fc.property(anyChoices, anyWanted, (now, wanted) => {
        const written = profile(now, wanted);
        expect(v.parse(assessmentSchema, asSchema(written))).toEqual(written);
        expect(acceptsAsJsonSchema(written)).toBe(true);
      }),
    );
  });

  it('lets a ladder that nobody touched be missing', () => {
    expect(accepts({ ...good, ladders: {} })).toBe(true);
  });

  it('keeps keys that it does not know, at every depth', () => {
    const foreign = {
      ...good,
      colour: 'green',
      test: { ...good.test, source: 'own' },
      ladders: { weather: 'fine', steering: { now: 1, wanted: null, reason: '', note: 'ask Liisa' } },
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
  ])('refuses %s, as the published schema does', (_, change) => {
    const body = { ...good, ...change };
    expect(accepts(body)).toBe(false);
    expect(acceptsAsJsonSchema(body)).toBe(false);
  });

  it('knows the eight dimensions and describes every field', () => {
    expect(Object.keys(assessmentSchema.entries.ladders.entries)).toEqual(dimensionIds);
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
        const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
        expect(calendarDay.test(written)).toBe(isReal);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['2024-02-29', true],
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

type Schema = { readonly properties?: Readonly<Record<string, Schema>>; readonly description?: string };

function undescribed(schema: Schema, path = ''): readonly string[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => [
    ...(field.description === undefined ? [`${path}/${key}`] : []),
    ...undescribed(field, `${path}/${key}`),
  ]);
}
