import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { setContacts, setInactive, setSeed } from '#core/population/editRecipe.ts';
import { recipeSchema } from '#core/population/recipeSchema.ts';
import { plainRecipe } from './plainRecipe.ts';

describe('edits of a recipe (SI-11)', () => {
  test('set one value and leave the rest', () => {
    expect(setSeed(plainRecipe, 7)).toEqual({ ...plainRecipe, seed: 7 });
    expect(setContacts(plainRecipe, 500)).toEqual({ ...plainRecipe, contacts: 500 });
    expect(setInactive(plainRecipe, 0.5)).toEqual({ ...plainRecipe, inactive: 0.5 });
  });

  test('bring any number inside the bounds of the schema', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        for (const set of [setSeed, setContacts, setInactive]) {
          expect(v.is(recipeSchema, set(plainRecipe, value))).toBe(true);
        }
      }),
    );
    expect(setContacts(plainRecipe, 1e9).contacts).toBe(1_000_000);
    expect(setContacts(plainRecipe, 0.2).contacts).toBe(1);
    expect(setSeed(plainRecipe, -1).seed).toBe(0);
    expect(setInactive(plainRecipe, 1.5).inactive).toBe(1);
  });

  test('return the same object when nothing changes', () => {
    expect(setSeed(plainRecipe, plainRecipe.seed)).toBe(plainRecipe);
    expect(setContacts(plainRecipe, NaN)).toBe(plainRecipe);
    expect(setInactive(plainRecipe, plainRecipe.inactive)).toBe(plainRecipe);
  });
});
