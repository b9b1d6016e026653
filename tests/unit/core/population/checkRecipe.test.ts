import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv, type AnySchemaObject } from 'ajv';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { checkRecipe } from '#core/population/checkRecipe.ts';
import type { QuantileTable, Recipe, RecipeEvent, RecipeField } from '#core/population/recipe.ts';
import { recipeSchema } from '#core/population/recipeSchema.ts';
import { arbitraryRecipe } from './arbitraryRecipe.ts';
import { plainRecipe } from './plainRecipe.ts';

/** Faults as `path reason`. */
function faultsOf(recipe: Recipe): readonly string[] {
  return checkRecipe(recipe).map(({ path, reason }) => `${path.join('.')} ${reason}`);
}

function withField(change: Partial<RecipeField>): Recipe {
  const fields = plainRecipe.fields.map((field, at) => (at === 0 ? { ...field, ...change } : field));
  return { ...plainRecipe, fields };
}

function withEvent(change: Partial<RecipeEvent>): Recipe {
  const events = plainRecipe.events.map((event, at) => (at === 0 ? { ...event, ...change } : event));
  return { ...plainRecipe, events };
}

function accepts(body: unknown): boolean {
  return v.safeParse(recipeSchema, body).success;
}

describe('the schema of a recipe (SI-10)', () => {
  const jsonSchema = { ...toJsonSchema(recipeSchema, { errorMode: 'throw' }) } as AnySchemaObject;
  const isValid = new Ajv({ strict: false }).compile(jsonSchema);

  test('accepts what a recipe may say, as JSON Schema too, and changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRecipe(), (recipe) => {
        expect(v.parse(recipeSchema, recipe)).toEqual(recipe);
        expect(isValid(recipe)).toBe(true);
      }),
    );
  });

  test('keeps what it does not know', () => {
    const body = { ...plainRecipe, colour: 'green' };
    expect(v.parse(recipeSchema, body)).toEqual(body);
  });

  test.each([
    ['a seed that is not whole', { seed: 1.5 }],
    ['a seed over 32 bits', { seed: 4_294_967_296 }],
    ['no contacts', { contacts: 0 }],
    ['more than a million contacts', { contacts: 1_000_001 }],
    ['less than one contact in a company', { contactsPerCompany: 0.5 }],
    ['a share over 1', { inactive: 1.01 }],
    ['a share that is no number', { inactive: NaN }],
    ['a strength over 1', { inactiveFollows: { trait: 'interest', strength: 1.1 } }],
    ['a missing trait list', { traits: undefined }],
    ['an owner of another kind', { traits: [{ id: 'x', of: 'country', follows: null }] }],
    ['a window over a year', { events: [{ ...plainRecipe.events[0], withinDays: 366 }] }],
    ['a table of one point', { events: [{ ...plainRecipe.events[0], count: [[0, 0]] }] }],
    ['an unknown draw', { fields: [{ ...plainRecipe.fields[0], draw: { by: 'dice' } }] }],
  ])('refuses %s', (_, change) => {
    const body: unknown = { ...plainRecipe, ...change };
    expect(accepts(body)).toBe(false);
    expect(isValid(JSON.parse(JSON.stringify(body)))).toBe(false);
  });

  test('describes every key for the published JSON Schema', () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, child] of Object.entries(node)) {
        if (key === 'properties') {
          for (const [name, property] of Object.entries(child as object)) {
            if (!JSON.stringify(property).includes('"description"')) undescribed.push(`${path}.${name}`);
          }
        }
        visit(child, `${path}.${key}`);
      }
    };
    visit(toJsonSchema(recipeSchema), '');
    expect(undescribed).toEqual([]);
  });
});

describe('the check of a recipe (SI-10)', () => {
  const falling: QuantileTable = [
    [0, 5],
    [1, 4],
  ];
  const numbers = (points: QuantileTable) => withField({ draw: { by: 'quantiles', points, whole: true } });
  const values = (...weights: readonly number[]) =>
    withField({ draw: { by: 'weights', values: weights.map((weight) => ({ value: 'same', weight })) } });

  test('finds nothing in a recipe in which nothing is wrong', () => {
    fc.assert(
      fc.property(arbitraryRecipe(), (recipe) => {
        expect(checkRecipe(recipe)).toEqual([]);
      }),
    );
  });

  test.each<[string, Recipe, string]>([
    [
      'a trait twice',
      { ...plainRecipe, traits: [...plainRecipe.traits, { id: 'interest', of: 'contact', follows: null }] },
      'traits.2.id duplicateTrait',
    ],
    [
      'a field twice',
      { ...plainRecipe, fields: [...plainRecipe.fields, ...plainRecipe.fields.slice(0, 1)] },
      'fields.3.field duplicateField',
    ],
    [
      'an event kind twice',
      { ...plainRecipe, events: [...plainRecipe.events, ...plainRecipe.events.slice(0, 1)] },
      'events.2.kind duplicateEventKind',
    ],
    ['a value twice', values(1, 2), 'fields.0.draw.values.1.value duplicateValue'],
    ['weights that are all 0', values(0), 'fields.0.draw.values noWeight'],
    [
      'a trait that is not there',
      withField({ follows: { trait: 'luck', strength: 1 } }),
      'fields.0.follows.trait unknownTrait',
    ],
    [
      'an inactivity that follows nothing known',
      { ...plainRecipe, inactiveFollows: { trait: 'luck', strength: 1 } },
      'inactiveFollows.trait unknownTrait',
    ],
    [
      "a company's field that follows a contact's trait",
      withField({ follows: { trait: 'interest', strength: 1 } }),
      'fields.0.follows.trait companyFollowsContact',
    ],
    ['a table that falls', numbers(falling), 'fields.0.draw.points notRising'],
    [
      'a table that does not begin at 0',
      numbers([
        [0.1, 0],
        [1, 1],
      ]),
      'fields.0.draw.points notRising',
    ],
    [
      'a table that does not end at 1',
      numbers([
        [0, 0],
        [0.9, 1],
      ]),
      'fields.0.draw.points notRising',
    ],
    ['a falling count', withEvent({ count: falling }), 'events.0.count notRising'],
    [
      'a count over 200',
      withEvent({
        count: [
          [0, 0],
          [1, 201],
        ],
      }),
      'events.0.count countOutOfBounds',
    ],
    ['an age over the window', withEvent({ withinDays: 364 }), 'events.0.age ageOutOfBounds'],
  ])('finds %s', (_, recipe, fault) => {
    expect(faultsOf(recipe)).toEqual([fault]);
  });

  test('finds every trait of a circle, and not the one that only leads to it', () => {
    const follows = (trait: string) => ({ trait, strength: 0.5 });
    const recipe: Recipe = {
      ...plainRecipe,
      traits: [
        ...plainRecipe.traits,
        { id: 'a', of: 'contact', follows: follows('b') },
        { id: 'b', of: 'contact', follows: follows('a') },
        { id: 'c', of: 'contact', follows: follows('a') },
        { id: 'd', of: 'contact', follows: follows('d') },
      ],
    };
    expect(faultsOf(recipe)).toEqual([
      'traits.2.follows.trait traitCycle',
      'traits.3.follows.trait traitCycle',
      'traits.5.follows.trait traitCycle',
    ]);
  });
});
