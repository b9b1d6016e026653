import fc from 'fast-check';
import type { Draw, Follows, Owner, QuantileTable, Recipe, Trait } from '#core/population/recipe.ts';

const owner = fc.constantFrom<Owner>('company', 'contact');
const hundredths = (least: number, greatest: number) =>
  fc.integer({ min: least * 100, max: greatest * 100 }).map((n) => n / 100);

/** A table from 0 to 1 whose values rise, or stay, within bounds. */
export function arbitraryTable(least: number, greatest: number): fc.Arbitrary<QuantileTable> {
  const inner = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 });
  return inner.chain((shares) =>
    fc
      .array(hundredths(least, greatest), { minLength: shares.length + 2, maxLength: shares.length + 2 })
      .map((values) => {
        const ordered = [0, ...shares.map((share) => share / 100).sort((a, b) => a - b), 1];
        const rising = values.sort((a, b) => a - b);
        return ordered.map((share, at) => [share, rising[at] ?? 0] as const);
      }),
  );
}

/** Something for this owner to follow among these traits, or nothing. */
function arbitraryFollows(traits: readonly Trait[], of: Owner): fc.Arbitrary<Follows | null> {
  const allowed = traits.filter((trait) => of === 'contact' || trait.of === 'company').map(({ id }) => id);
  if (allowed.length === 0) return fc.constant(null);
  return fc.option(fc.record({ trait: fc.constantFrom(...allowed), strength: hundredths(-1, 1) }));
}

/** Traits that follow earlier ones, in any order. */
function arbitraryTraits(): fc.Arbitrary<readonly Trait[]> {
  const addTo = (traits: readonly Trait[], left: number): fc.Arbitrary<readonly Trait[]> =>
    left === 0
      ? fc.constant(traits)
      : owner
          .chain((of) => arbitraryFollows(traits, of).map((follows) => ({ id: `t${left}`, of, follows })))
          .chain((trait) => addTo([...traits, trait], left - 1));
  return fc
    .nat({ max: 4 })
    .chain((count) => addTo([], count))
    .chain((traits) => fc.shuffledSubarray([...traits], { minLength: traits.length }));
}

const arbitraryDraw: fc.Arbitrary<Draw> = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 300 }).map((all) => ({
    by: 'weights' as const,
    values: all.map((weight, at) => ({ value: `v${at}`, weight })),
  })),
  fc.record({
    by: fc.constant('quantiles' as const),
    points: fc.oneof(arbitraryTable(-300, 300), arbitraryTable(0, 90_000)),
    whole: fc.boolean(),
  }),
);

/** Recipes in which nothing is wrong. */
export function arbitraryRecipe(): fc.Arbitrary<Recipe> {
  return arbitraryTraits().chain((traits) => {
    const field = owner.chain((of) =>
      fc.record({
        of: fc.constant(of),
        follows: arbitraryFollows(traits, of),
        unknown: hundredths(0, 1),
        draw: arbitraryDraw,
      }),
    );
    const event = fc.integer({ min: 1, max: 365 }).chain((withinDays) =>
      fc.record({
        follows: arbitraryFollows(traits, 'contact'),
        count: arbitraryTable(0, 12),
        withinDays: fc.constant(withinDays),
        age: arbitraryTable(0, withinDays),
      }),
    );
    return fc.record({
      title: fc.string(),
      seed: fc.integer({ min: 0, max: 4_294_967_295 }),
      contacts: fc.integer({ min: 1, max: 60 }),
      contactsPerCompany: hundredths(1, 8),
      inactive: hundredths(0, 1),
      inactiveFollows: arbitraryFollows(traits, 'contact'),
      traits: fc.constant(traits),
      fields: fc
        .array(field, { maxLength: 4 })
        .map((all) => all.map((rest, at) => ({ field: `f${at}`, ...rest }))),
      events: fc
        .array(event, { maxLength: 4 })
        .map((all) => all.map((rest, at) => ({ kind: `e${at}`, ...rest }))),
    });
  });
}
