import { describe, expect, it } from 'vitest';
import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { checkGolden } from '#core/scoring/checkGolden.ts';
import { renameValue } from '#core/scoring/edit/renameValue.ts';
import { isSound } from '#core/scoring/editParts.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { wholeModel } from '../wholeModel.ts';

const label = (words: string) => ({ en: words, fi: words });

/** The whole model, whose industry knows its values by name. */
const model: ScoringModel = {
  ...wholeModel,
  fields: wholeModel.fields.map((field) =>
    field.id === 'industry'
      ? {
          ...field,
          values: [
            { value: 'steel', label: label('steel') },
            { value: 'wood', label: { en: 'Wood works', fi: 'Puu' } },
          ],
        }
      : field,
  ),
};

describe('a value that is written otherwise (DE-89)', () => {
  it('is renamed wherever the model names it', () => {
    const next = renameValue(model, { field: 'industry', value: 'steel', to: ' metal ' });
    expect(isSound(next)).toBe(true);
    const written = (body: ScoringModel) =>
      JSON.stringify({ ...body, design: { ...body.design, canvas: null } });
    expect(written(next)).not.toContain('"steel"');
    expect(written(next).split('"metal"').length).toBe(written(model).split('"steel"').length);
    // The canvas is in the team's own words, not in those of the data.
    expect(next.design.canvas).toEqual(model.design.canvas);
  });

  it('keeps a name on screen that was its own, and follows with one that was the value', () => {
    const valuesOf = (body: ScoringModel) => body.fields.find(({ id }) => id === 'industry')?.values;
    const steel = renameValue(model, { field: 'industry', value: 'steel', to: 'metal' });
    expect(valuesOf(steel)?.[0]).toEqual({ value: 'metal', label: label('metal') });
    const wood = renameValue(model, { field: 'industry', value: 'wood', to: 'timber' });
    expect(valuesOf(wood)?.[1]).toEqual({ value: 'timber', label: { en: 'Wood works', fi: 'Puu' } });
  });

  it('stays where another value is called so, where it is not there, and where it would be empty', () => {
    for (const change of [
      { field: 'industry', value: 'steel', to: 'wood' },
      { field: 'industry', value: 'stone', to: 'rock' },
      { field: 'nothing', value: 'steel', to: 'metal' },
      { field: 'industry', value: 'steel', to: '  ' },
    ]) {
      expect(renameValue(model, change)).toBe(model);
    }
  });

  it.each(templates.map((template) => [template.id, template] as const))(
    'leaves every golden contact of %s with its result',
    (_, template) => {
      const body = modelFromTemplate(template, 'en');
      const categories = body.fields.filter(({ type }) => type === 'category');
      const next = categories
        .flatMap(({ id, values }) => values.map(({ value }) => ({ field: id, value, to: `${value} anew` })))
        .reduce(renameValue, body);
      expect(next.fields.flatMap(({ values }) => values).every(({ value }) => value.endsWith(' anew'))).toBe(
        true,
      );
      expect(checkGolden(next)).toEqual(checkGolden(body));
    },
  );
});
