import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { exampleCompany } from '#content/example/exampleCompany.ts';
import { modelFromTemplate, recipeFromTemplate, type Language } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { checkRecipe } from '#core/population/checkRecipe.ts';
import { generateContacts } from '#core/population/generateContacts.ts';
import type { Recipe } from '#core/population/recipe.ts';
import { recipeSchema } from '#core/population/recipeSchema.ts';
import { checkGolden } from '#core/scoring/checkGolden.ts';
import { checkModel } from '#core/scoring/checkModel.ts';
import { createScorer } from '#core/scoring/createScorer.ts';
import type { Grade } from '#core/scoring/grading.ts';
import { grades } from '#core/scoring/grade.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { modelSchema } from '#core/scoring/modelSchema.ts';
import { surgeRates } from '#core/scoring/surgeRates.ts';
import type { Text } from '#core/text.ts';
import { goldenHashes } from './goldenHashes.ts';
import { drawnEvents, hashContacts } from '../../core/population/hashContacts.ts';

const asOf = 20_779;
const languages: readonly Language[] = ['en', 'fi'];

type Offered = { readonly id: string; readonly model: ScoringModel; readonly recipe: Recipe };

function offeredIn(language: Language): readonly Offered[] {
  const example = exampleCompany(language, '2026-11-22');
  return [
    ...templates.map((template) => ({
      id: template.id,
      model: modelFromTemplate(template, language),
      recipe: recipeFromTemplate(template, language),
    })),
    { id: 'example', model: example.model, recipe: example.recipe },
  ];
}

const offered = offeredIn('en');

/** Every text in both languages anywhere inside a value. */
function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'fi' in value) return [value as Text];
  return Object.values(value).flatMap(textsIn);
}

describe.each(offered)('the $id model and its contacts (SI-12)', ({ id, model, recipe }) => {
  const table = generateContacts(recipe, asOf);
  const picture = createScorer(table, asOf).score(model);

  test('have nothing wrong', () => {
    expect(v.parse(modelSchema, model)).toEqual(model);
    expect(checkModel(model)).toEqual([]);
    expect(v.parse(recipeSchema, recipe)).toEqual(recipe);
    expect(checkRecipe(recipe)).toEqual([]);
  });

  test('speak of the same fields, values and events', () => {
    expect(recipe.fields.map(({ field }) => field).toSorted()).toEqual(
      model.fields.map((field) => field.id).toSorted(),
    );
    expect(recipe.events.map(({ kind }) => kind)).toEqual(model.eventKinds.map((kind) => kind.id));
    for (const { field, of, draw } of recipe.fields) {
      const known = model.fields.find((each) => each.id === field);
      expect(known?.of, field).toBe(of);
      if (draw.by === 'quantiles') expect(known?.type).toBe('number');
      else if (known?.type === 'yesNo') expect(draw.values.map(({ value }) => value)).toEqual(['no', 'yes']);
      else {
        expect(draw.values.map(({ value }) => value).toSorted()).toEqual(
          known?.values.map(({ value }) => value).toSorted(),
        );
      }
    }
  });

  test('give points only to values that the field has', () => {
    for (const criterion of model.criteria) {
      if (criterion.kind !== 'table') continue;
      const field = model.fields.find((each) => each.id === criterion.field);
      const values = field?.type === 'yesNo' ? ['yes', 'no'] : field?.values.map(({ value }) => value);
      expect(values).toEqual(expect.arrayContaining(criterion.rows.flatMap((row) => [...row.values])));
    }
  });

  test('are spread over the grades as a real register is, gates and rules counted in', () => {
    const shareOf = (grade: Grade) => (picture.grades[grades.indexOf(grade)] ?? 0) / picture.count;
    expect(shareOf('A')).toBeGreaterThanOrEqual(0.03);
    expect(shareOf('A')).toBeLessThanOrEqual(0.08);
    expect(shareOf('B')).toBeGreaterThanOrEqual(0.08);
    expect(shareOf('B')).toBeLessThanOrEqual(0.18);
    expect(shareOf('C')).toBeGreaterThanOrEqual(0.2);
    expect(shareOf('C')).toBeLessThanOrEqual(0.35);
  });

  test('stand in every class of both sides', () => {
    for (let fit = 0; fit < 4; fit++) {
      const contacts = picture.matrix.slice(fit * 4, fit * 4 + 4).reduce((sum, pair) => sum + pair, 0);
      expect(contacts / picture.count, `fit ${String(grades[fit])}`).toBeGreaterThan(0.05);
    }
    for (let activity = 0; activity < 4; activity++) {
      const contacts = [0, 4, 8, 12].reduce((sum, fit) => sum + (picture.matrix[fit + activity] ?? 0), 0);
      expect(contacts / picture.count, `activity ${activity + 1}`).toBeGreaterThan(0.05);
    }
  });

  test('make a hump among D and C and a tail that thins out', () => {
    const tens = Array.from({ length: 10 }, (_, ten) =>
      picture.histogram.slice(ten * 10, ten === 9 ? 101 : ten * 10 + 10).reduce((sum, n) => sum + n, 0),
    );
    const top = tens.indexOf(Math.max(...tens));
    expect(top).toBeGreaterThanOrEqual(1);
    expect(top).toBeLessThanOrEqual(4);
    for (let ten = top + 1; ten < 10; ten++) expect(tens[ten]).toBeLessThan(tens[ten - 1] ?? 0);
    expect(tens[9]).toBeGreaterThan(0);
  });

  test('let each criterion touch somebody, and none everybody', () => {
    for (const { id: criterion, contacts } of picture.touched) {
      expect(contacts / picture.count, criterion).toBeGreaterThan(0.01);
      expect(contacts / picture.count, criterion).toBeLessThan(0.9);
    }
  });

  test('have 35 % inactive contacts (SI-8)', () => {
    const { starts, days } = drawnEvents(recipe, asOf);
    let inactive = 0;
    for (let i = 0; i < table.count; i++) {
      const [from, to] = [starts[i] ?? 0, starts[i + 1] ?? 0];
      if (from === to || (days[to - 1] ?? 0) < asOf - 365) inactive++;
    }
    expect(Math.abs(inactive / table.count - 0.35)).toBeLessThan(0.03);
  });

  test('are the golden contacts (SI-1)', () => {
    expect(hashContacts(recipe, asOf)).toBe(goldenHashes[id]);
  });

  test('SC-42: carry three to five golden contacts, who all come out as expected, one of them an A', () => {
    expect(model.golden.length).toBeGreaterThanOrEqual(3);
    expect(model.golden.length).toBeLessThanOrEqual(5);
    expect(checkGolden(model)).toEqual([]);
    const expected = new Set(model.golden.map((golden) => golden.expected.grade));
    expect(expected.has('A') && expected.has('D')).toBe(true);
  });

  test('SC-32: let nobody sell to a competitor, a student or a job seeker, and few contacts are one', () => {
    const column = table.columns.find(({ field }) => field === 'relation');
    if (column?.kind !== 'codes') throw new Error('The relation is a category.');
    const unwanted = ['competitor', 'student', 'jobSeeker'].map((value) => column.values.indexOf(value));
    const share = column.codes.filter((code) => unwanted.includes(code)).length / table.count;
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.05);
    const left = model.golden.filter(({ expected }) => expected.routedBy === 'notACustomer');
    expect(left.map(({ expected }) => [expected.grade, expected.qualified])).toEqual([['D', 'no']]);
  });

  test('SC-37: promise A leads within hours, and the last rule takes everybody', () => {
    const urgent = model.routing.filter(({ route }) => route.action === 'salesUrgent');
    expect(urgent.map(({ route }) => route.hours)).toEqual([4]);
    expect(model.routing.at(-1)?.when).toBeNull();
  });

  test('have 9 to 12 criteria on both sides, one of them of activity over baseline, named in at most 40 characters', () => {
    expect(model.criteria.length).toBeGreaterThanOrEqual(9);
    expect(model.criteria.length).toBeLessThanOrEqual(12);
    expect(new Set(model.criteria.map(({ side }) => side))).toEqual(new Set(['fit', 'behaviour']));
    expect(model.criteria.filter(({ kind }) => kind === 'surge')).toHaveLength(1);
    for (const { label } of model.criteria) {
      for (const language of languages)
        expect(label[language].length, label[language]).toBeLessThanOrEqual(40);
    }
  });
});

describe('templates', () => {
  test('have ids of their own, and the model remembers which it began from', () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(4);
    for (const { id, model } of templates) expect(model.template).toBe(id);
  });

  test('SC-29: compare a contact with what their own sample contacts do on average', () => {
    for (const { id, model, recipe } of offered.filter((each) => each.id !== 'example')) {
      const surge = model.criteria.find((criterion) => criterion.kind === 'surge');
      if (surge?.kind !== 'surge') throw new Error('Every template has one.');
      expect(surge.population, id).toEqual(surgeRates(surge, generateContacts(recipe, asOf), asOf));
    }
  });

  test('say everything in both languages', () => {
    for (const text of [...textsIn(templates), ...textsIn(offered)]) {
      for (const language of languages) expect(text[language].trim()).toBe(text[language]);
      expect(text.en).not.toBe('');
      expect(text.fi).not.toBe('');
    }
  });

  test('use no English word for a lead, a score or a step in Finnish', () => {
    for (const { fi } of textsIn(templates)) expect(fi).not.toMatch(/\b(lead|skoor|scor|taso\b|marketing)/i);
  });

  test('make bodies that differ by language in the title only', () => {
    // What stands behind the model of the example is written by its team, in one language.
    const written = ({ id }: Offered) => id !== 'example';
    const [english, finnish] = [offeredIn('en').filter(written), offeredIn('fi').filter(written)];
    english.forEach(({ model, recipe }, at) => {
      const other = finnish[at];
      expect({ ...other?.model, title: model.title }).toEqual(model);
      expect({ ...other?.recipe, title: recipe.title }).toEqual(recipe);
      expect(other?.recipe.title).not.toBe(recipe.title);
    });
  });

  test('are drawn as 10,000 contacts', () => {
    for (const { recipe } of templates) expect(recipe.contacts).toBe(10_000);
  });
});
