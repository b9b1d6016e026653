import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContactTable } from '#core/contacts/table.ts';
import { drawCompanies } from '#core/population/companies.ts';
import { generateContacts } from '#core/population/generateContacts.ts';
import { quantileAt } from '#core/population/quantileAt.ts';
import type { Follows, Owner, Recipe, RecipeField } from '#core/population/recipe.ts';
import { arbitraryTable } from './arbitraryRecipe.ts';
import { drawnEvents } from './hashContacts.ts';
import { plainRecipe } from './plainRecipe.ts';

const asOf = 20_779;
/** Chance is the subject here: the same runs each time. */
const sameRuns = { seed: 2026, numRuns: 25 };
const contacts = 20_000;

function numbersOf(table: ContactTable, field: string): readonly number[] {
  const column = table.columns.find((each) => each.field === field);
  if (!column) throw new Error(`No column ${field}.`);
  if (column.kind === 'numbers') return [...column.numbers];
  return [...column.codes].map((code) => column.numbers?.[code] ?? NaN);
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (all: readonly number[]) => all.reduce((sum, value) => sum + value, 0) / all.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const of = (x: readonly number[], meanX: number, y: readonly number[], meanY: number) =>
    mean(x.map((value, i) => (value - meanX) * ((y[i] ?? 0) - meanY)));
  return of(a, meanA, b, meanB) / Math.sqrt(of(a, meanA, a, meanA) * of(b, meanB, b, meanB));
}

/** Uniform 0..1000 of one owner. */
function uniformField(field: string, of: Owner, follows: Follows | null): RecipeField {
  const points = [
    [0, 0],
    [1, 1000],
  ] as const;
  return { field, of, follows, unknown: 0, draw: { by: 'quantiles', whole: false, points } };
}

/** Age in days of the newest event of each contact; Infinity without any. */
function newestAges(recipe: Recipe): readonly number[] {
  const events = drawnEvents(recipe, asOf);
  return Array.from({ length: recipe.contacts }, (_, i) => {
    const [from, to] = [events.starts[i] ?? 0, events.starts[i + 1] ?? 0];
    return from === to ? Infinity : asOf - (events.days[to - 1] ?? 0);
  });
}

describe('companies (SI-4)', () => {
  test('have the mean size that was asked for, and contacts next to each other', () => {
    for (const contactsPerCompany of [1, 1.5, 3, 10]) {
      const { count, of } = drawCompanies({ seed: 3, contacts: 100_000, contactsPerCompany });
      expect(100_000 / count / contactsPerCompany).toBeGreaterThan(0.96);
      expect(100_000 / count / contactsPerCompany).toBeLessThan(1.04);
      expect(of.every((company, i) => company - (of[i - 1] ?? 0) <= 1)).toBe(true);
      expect(of.at(-1)).toBe(count - 1);
    }
  });

  test('share their fields with their contacts (SI-7)', () => {
    const { of } = drawCompanies(plainRecipe);
    const [industry] = generateContacts(plainRecipe, asOf).columns;
    if (industry?.kind !== 'codes') throw new Error('A category is codes.');
    const { codes } = industry;
    expect(of.every((company, i) => company !== of[i - 1] || codes[i] === codes[i - 1])).toBe(true);
  });
});

describe('quantile tables (SI-5)', () => {
  test('pass through their points and are linear between', () => {
    const table = [
      [0, 10],
      [0.5, 20],
      [1, 100],
    ] as const;
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantileAt(table, share))).toEqual([10, 15, 20, 60, 100]);
  });

  test('never fall and stay inside their ends', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(arbitraryTable(-50, 50), share, share, (table, a, b) => {
        const [low, high] = [quantileAt(table, Math.min(a, b)), quantileAt(table, Math.max(a, b))];
        expect(low).toBeLessThanOrEqual(high + 1e-12);
        expect(low).toBeGreaterThanOrEqual((table[0]?.[1] ?? 0) - 1e-12);
        expect(high).toBeLessThanOrEqual((table.at(-1)?.[1] ?? 0) + 1e-12);
      }),
    );
  });
});

describe('following (SI-6)', () => {
  const strength = fc.integer({ min: -100, max: 100 }).map((n) => n / 100);

  test('correlates two fields by the product of their strengths, sign and all', () => {
    fc.assert(
      fc.property(strength, strength, (a, b) => {
        const fields = [
          uniformField('a', 'contact', { trait: 'interest', strength: a }),
          uniformField('b', 'contact', { trait: 'interest', strength: b }),
        ];
        const table = generateContacts({ ...plainRecipe, contacts, fields }, asOf);
        expect(Math.abs(correlation(numbersOf(table, 'a'), numbersOf(table, 'b')) - a * b)).toBeLessThan(
          0.035,
        );
      }),
      sameRuns,
    );
  });

  test('joins a contact to its company, and a trait to the trait that it follows', () => {
    const fields = [
      uniformField('company', 'company', { trait: 'potential', strength: 1 }),
      uniformField('contact', 'contact', { trait: 'interest', strength: 1 }),
    ];
    const table = generateContacts({ ...plainRecipe, contacts, fields }, asOf);
    // Interest follows potential with strength 0.4.
    const found = correlation(numbersOf(table, 'company'), numbersOf(table, 'contact'));
    expect(Math.abs(found - 0.4)).toBeLessThan(0.04);
  });

  test('changes no marginal: shares and quantiles hold whatever follows what (SI-7)', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(weights, strength, fc.integer({ min: 0, max: 9 }), (all, pull, tenths) => {
        const values = all.map((weight, at) => ({ value: `v${at}`, weight }));
        const total = all.reduce((sum, weight) => sum + weight, 0);
        const follows = { trait: 'interest', strength: pull };
        const draw = { by: 'weights', values } as const;
        const field = { field: 'f', of: 'contact', follows, unknown: tenths / 10, draw } as const;
        const [column] = generateContacts({ ...plainRecipe, contacts, fields: [field] }, asOf).columns;
        if (column?.kind !== 'codes') throw new Error('A category is codes.');
        const shareOf = (code: number) => column.codes.filter((each) => each === code).length / contacts;
        // Four standard deviations of a share of 20,000 are at most 0.0142.
        expect(Math.abs(shareOf(0) - tenths / 10)).toBeLessThan(0.0145);
        all.forEach((weight, at) => {
          const wanted = (weight / total) * (1 - tenths / 10);
          expect(Math.abs(shareOf(at + 1) - wanted)).toBeLessThan(0.0145);
        });
      }),
      sameRuns,
    );
  });

  test('keeps the quantiles of a number', () => {
    const table = generateContacts({ ...plainRecipe, contacts }, asOf);
    const sorted = [...numbersOf(table, 'turnover')].sort((a, b) => a - b);
    expect(Math.abs((sorted[contacts / 2] ?? 0) - 40)).toBeLessThan(12);
    expect(Math.abs((sorted[contacts / 4] ?? 0) - 20.5)).toBeLessThan(1.5);
  });
});

describe('inactive contacts (SI-8)', () => {
  test('have no event within the last year, and their share holds within two points', () => {
    for (const inactive of [0, 0.1, 0.35, 0.8, 1]) {
      for (const seed of [1, 2, 3]) {
        const recipe: Recipe = { ...plainRecipe, seed, inactive, contacts: 10_000 };
        const ages = newestAges(recipe);
        const share = ages.filter((age) => age > 365).length / 10_000;
        expect(Math.abs(share - inactive)).toBeLessThan(0.02);
      }
    }
  });

  test('are mostly those of low interest', () => {
    const interest = uniformField('interest', 'contact', { trait: 'interest', strength: 1 });
    const recipe: Recipe = { ...plainRecipe, contacts, fields: [interest] };
    const table = generateContacts(recipe, asOf);
    const isInactive = newestAges(recipe).map((age) => (age > 365 ? 1 : 0));
    expect(correlation(numbersOf(table, 'interest'), isInactive)).toBeLessThan(-0.3);
  });

  test('may have older events', () => {
    const ages = newestAges(plainRecipe).filter((age) => age > 365);
    expect(ages.some((age) => age < Infinity)).toBe(true);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(366);
  });
});

describe('events (SI-9)', () => {
  test('come at least once of the first kind to an active contact', () => {
    const events = drawnEvents({ ...plainRecipe, inactive: 0 }, asOf);
    for (let i = 0; i < plainRecipe.contacts; i++) {
      expect(events.kinds.subarray(events.starts[i], events.starts[i + 1])).toContain(0);
    }
  });

  test('are no older than their kind allows', () => {
    const events = drawnEvents({ ...plainRecipe, inactive: 0 }, asOf);
    const ages = [...events.days].map((day) => asOf - day);
    expect(Math.max(...ages.filter((_, at) => events.kinds[at] === 1))).toBeLessThanOrEqual(90);
    expect(Math.max(...ages)).toBeLessThanOrEqual(365);
    expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
  });

  test('come in the number that the table says', () => {
    const events = drawnEvents({ ...plainRecipe, contacts }, asOf);
    // The mean of the table [0, 0], [0.7, 0], [1, 2], rounded: 0.3 of 0..2 with the mean 1.
    const forms = events.kinds.filter((kind) => kind === 1).length / contacts;
    expect(Math.abs(forms - 0.3)).toBeLessThan(0.02);
  });

  test('are missing when the recipe has no kinds', () => {
    const events = drawnEvents({ ...plainRecipe, events: [] }, asOf);
    expect(events.days).toHaveLength(0);
    expect(events.starts).toHaveLength(plainRecipe.contacts + 1);
  });
});
