import { actions } from '#content/level/actions.ts';
import { dimensionTexts } from '#content/level/dimensions.ts';
import { currentTest } from '#content/level/levelTests.ts';
import { missingTexts } from '#content/level/missing.ts';
import { ownerNames } from '#content/level/owners.ts';
import { broadFront, indexRule, resultTexts, stepRule } from '#content/level/results.ts';
import { stepTexts } from '#content/level/steps.ts';
import type { Text } from '#core/text.ts';

/** Every text of the level test with the place where it stands, e.g. `dimensions/steering/ladder/1`. */
export const allTexts: readonly { readonly place: string; readonly text: Text }[] = textsIn({
  steps: stepTexts,
  dimensions: dimensionTexts,
  missing: missingTexts,
  actions,
  owners: ownerNames,
  results: resultTexts,
  rules: { stepRule, indexRule, broadFront },
  practices: Object.fromEntries(
    currentTest.dimensions.map(({ id, practices }) => [
      id,
      Object.fromEntries(practices.map((practice) => [practice.id, practice])),
    ]),
  ),
});

function textsIn(value: unknown, place = ''): readonly { readonly place: string; readonly text: Text }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) return [{ place, text: value }];
  return Object.entries(value).flatMap(([key, child]) =>
    textsIn(child, place === '' ? key : `${place}/${key}`),
  );
}

function isText(value: object): value is Text {
  return 'en' in value && 'fi' in value;
}
