import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import { type CommandName, commands } from '#core/commands/commands.ts';
import type { ModelVersion } from '#core/design/modelVersion.ts';
import { newCompany } from '#core/documents/company.ts';
import type { Kind } from '#core/documents/document.ts';
import { documentFile } from '#core/documents/documentFile.ts';
import { newAssessment } from '#core/level/edit.ts';
import { applyPatch, diff, invertPatch } from '#core/journal/patch.ts';
import type { Json } from '#core/json/json.ts';
import { isSameData } from '#core/scoring/isSameData.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import {
  wholeAssessment,
  wholeCompany,
  wholeKeeping,
  wholePack,
  wholePlan,
  wholeSurvey,
  wholeTest,
} from '../documents/levelBodies.ts';
import { examples } from '../../examples.ts';
import { encode, filed, neverFiles, openDocument } from '../documents/samples.ts';
import { wholeModel } from '../scoring/wholeModel.ts';
import { everyWish } from './everyWish.ts';

const model = modelFromTemplate(services, 'en');
const modelVersion: ModelVersion = {
  ...{ title: 'Draft 1', note: '', of: 'the-model', number: 1, savedOn: '2026-11-22', signOff: null },
  model,
};
const bodies: { readonly [kind in Kind]: object } = {
  company: wholeCompany,
  assessment: wholeAssessment,
  model,
  recipe: recipeFromTemplate(services, 'en'),
  version: modelVersion,
  plan: wholePlan,
  test: wholeTest,
  survey: wholeSurvey,
  pack: wholePack,
  keeping: wholeKeeping,
};

function perform(name: CommandName, body: object, wish: unknown): object {
  return (commands[name] as unknown as (body: object, wish: unknown) => object)(body, wish);
}

function kindOf(name: CommandName): Kind {
  return name.slice(0, name.indexOf('.')) as Kind;
}

describe.each(Object.keys(commands) as CommandName[])('the command %s', (name) => {
  const kind = kindOf(name);
  const wishes = fc.array(everyWish[name] as fc.Arbitrary<unknown>, { minLength: 1, maxLength: 3 });

  it('leaves a document that goes into a file and out again as it is, whatever is wished for (EX-30, ST-8)', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const body = all.reduce<object>((before, wish) => perform(name, before, wish), bodies[kind]);
        const opened = openDocument(encode(documentFile(filed(kind, body), '2026-11-22')));
        // What lies in no file is refused at the door (EX-53).
        if (neverFiles.includes(kind)) {
          expect(opened).toEqual({ ok: false, reason: 'never-a-file' });
          return;
        }
        expect(opened).toMatchObject({ ok: true });
        expect(opened.ok && opened.value.body).toEqual(body);
      }),
      examples(100),
    );
  });

  it('does nothing the second time, and then gives the same object (SC-19, ST-8)', () => {
    fc.assert(
      fc.property(everyWish[name] as fc.Arbitrary<unknown>, (wish) => {
        const once = perform(name, bodies[kind], wish);
        expect(perform(name, once, wish)).toBe(once);
      }),
    );
  });

  it('is taken back and brought again by its patch, value by value (ST-7)', () => {
    fc.assert(
      fc.property(everyWish[name] as fc.Arbitrary<unknown>, (wish) => {
        const [before, after] = [bodies[kind], perform(name, bodies[kind], wish)] as [Json, Json];
        const patch = diff(before, after);
        expect(isSameData(applyPatch(before, patch), after)).toBe(true);
        expect(isSameData(applyPatch(after, invertPatch(patch)), before)).toBe(true);
        expect(patch.length === 0).toBe(before === after);
      }),
    );
  });
});

it('a text that is too long is cut, never in the middle of a character', () => {
  const name = `x${'\u{1f600}'.repeat(1500)}`;
  const cut = `x${'\u{1f600}'.repeat(99)}`;
  expect(commands['company.rename'](newCompany(''), { name }).name).toBe(cut);
  expect(commands['model.rename'](model, { title: name }).title).toBe(cut);
  const excused = commands['assessment.reason'](newAssessment('2026-11-22'), {
    dimension: 'steering',
    reason: name,
  });
  expect(excused.ladders.steering?.reason).toBe(`x${'\u{1f600}'.repeat(999)}`);
});

it('a criterion that was removed can be added again (SC-20)', () => {
  const [first] = model.criteria;
  if (!first) throw new Error('The template has no criteria.');
  const without = commands['model.removeCriterion'](model, { id: first.id });
  const again: ScoringModel = commands['model.addColumns'](without, { fields: [], criteria: [first] });
  expect(again.criteria).toEqual([...model.criteria.slice(1), first]);
});

it('criteria whose fields or events another tab took away are not added (DE-2, ST-8)', () => {
  const criterion = model.criteria.find(({ kind }) => kind === 'events');
  if (!criterion) throw new Error('The template has no criterion of events.');
  const again = [{ ...criterion, id: 'again' }];
  expect(commands['model.addColumns'](wholeModel, { fields: [], criteria: again })).toBe(wholeModel);
  expect(commands['model.addColumns'](model, { fields: [], criteria: again }).criteria).toHaveLength(
    model.criteria.length + 1,
  );
});
