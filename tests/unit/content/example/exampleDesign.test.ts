import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { exampleCompany } from '#content/example/exampleCompany.ts';
import { sixSteps } from '#content/guide/sixSteps.ts';
import { canvasMaterial } from '#content/pieces/canvasMaterial.ts';
import { registerCodes } from '#content/registers/registerCodes.ts';
import { compareCases } from '#core/design/cases/compareCases.ts';
import { checkModelVersion } from '#core/design/checkModelVersion.ts';
import { criteriaFromCanvas } from '#core/design/criteriaFromCanvas.ts';
import { isAsKept } from '#core/design/modelVersion.ts';
import { modelVersionSchema } from '#core/design/modelVersionSchema.ts';
import { searchList } from '#core/design/searchList.ts';
import { checkModel } from '#core/scoring/checkModel.ts';

const day = '2026-11-22';

describe.each(['en', 'fi'] as const)('the designer of the example company, %s', (language) => {
  const { model, versions } = exampleCompany(language, day);
  const { canvas, guide, cases } = model.design;

  test('DE-20: has twelve lines, all but one of which criteria and gates say', () => {
    const outcomes = criteriaFromCanvas(model, canvas, canvasMaterial);
    expect(outcomes.map(({ is }) => is).toSorted()).toEqual([
      ...Array<string>(10).fill('made'),
      'new',
      'said',
    ]);
    expect(canvas.leadIs).not.toBe('');
    expect(searchList(canvas, registerCodes).terms.map(({ of }) => of)).toContain('industry');
  });

  test('DE-40: brings three of each kind from each side, in the words of the model', () => {
    for (const broughtBy of ['marketing', 'sales'] as const)
      for (const outcome of ['won', 'wasted'] as const)
        expect(
          cases.filter((known) => known.broughtBy === broughtBy && known.outcome === outcome),
        ).toHaveLength(3);
    expect(checkModel(model)).toEqual([]);
    expect(cases.every(({ asOf }) => asOf < day)).toBe(true);
  });

  test('DE-43: tells them apart, but for the one who asked five shops', () => {
    const { verdict, toldApart, cases: scored } = compareCases(model);
    expect([verdict, toldApart]).toEqual(['apart', 11]);
    expect(scored.filter(({ isToldApart }) => !isToldApart).map(({ known }) => known.id)).toEqual([
      'case-10',
    ]);
  });

  test('DE-30: answers questions that the guide asks, with three steps done', () => {
    for (const { step, answers } of guide.steps) {
      const asked = sixSteps.find((each) => each.step === step)?.questions.map(({ id }) => id);
      expect(asked).toEqual(expect.arrayContaining(answers.map(({ question }) => question)));
    }
    expect(guide.steps.filter(({ isDone }) => isDone)).toHaveLength(3);
    expect(guide.stages).toHaveLength(6);
  });

  test('DE-60: keeps a first draft and an agreed version, neither of them as the model is now', () => {
    const bodies = versions.map((version) => ({ ...version, of: 'the-model' }));
    for (const body of bodies) {
      expect(v.parse(modelVersionSchema, body)).toEqual(body);
      expect(checkModelVersion(body)).toEqual([]);
      expect(isAsKept(model, body)).toBe(false);
    }
    expect(bodies.map(({ signOff }) => signOff !== null)).toEqual([false, true]);
    expect(model.design.signOff).toBeNull();
  });

  test('says of some criteria why, who and when, before the day', () => {
    const told = model.criteria.filter(({ why }) => why !== '');
    expect(told.length).toBeGreaterThanOrEqual(4);
    for (const { decidedBy, decidedOn } of told) {
      expect(decidedBy).not.toBe('');
      expect(decidedOn !== null && decidedOn < day).toBe(true);
    }
  });
});
