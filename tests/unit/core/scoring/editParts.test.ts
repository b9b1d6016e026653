import { describe, expect, it } from 'vitest';
import { setDesign } from '#core/design/editDesign.ts';
import { checkModel } from '#core/scoring/checkModel.ts';
import { insertItem, isSound, moveItem, putItem, removeItem, setPart } from '#core/scoring/editParts.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { gateOf, groupOf, modelOf, ruleOf, tableOf } from './smallModel.ts';
import { wholeModel } from './wholeModel.ts';

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}

const model = modelOf([tableOf({ id: 'a', group: 'g' }), tableOf({ id: 'b' }), tableOf({ id: 'c' })], {
  groups: [groupOf('g', 'fit')],
  gates: [gateOf({ when: { is: 'known', field: 'size' } })],
  routing: [ruleOf('first', { when: { is: 'qualified' } }), ruleOf('rest')],
});

describe('edits of whole parts (DE-2)', () => {
  it('put an item where the one with its id stands, or add it at the end; a rule before the last one (SC-37)', () => {
    const changed = putItem(model, 'criteria', tableOf({ id: 'b', why: 'because' }));
    expect(changed.criteria.map(({ why }) => why)).toEqual(['', 'because', '']);
    expect(idsOf(putItem(model, 'criteria', tableOf({ id: 'd' })).criteria)).toEqual(['a', 'b', 'c', 'd']);
    const ruled = putItem(model, 'routing', ruleOf('second', { when: { is: 'qualified' } }));
    expect(idsOf(ruled.routing)).toEqual(['first', 'second', 'rest']);
  });

  it('move an item past others and no further than the ends', () => {
    expect(idsOf(moveItem(model, 'criteria', 'a', 1).criteria)).toEqual(['b', 'a', 'c']);
    expect(idsOf(moveItem(model, 'criteria', 'a', 99).criteria)).toEqual(['b', 'c', 'a']);
    expect(idsOf(moveItem(model, 'criteria', 'c', -5).criteria)).toEqual(['c', 'a', 'b']);
    expect(moveItem(model, 'routing', 'rest', 0)).toBe(model);
  });

  it('free the criteria of a group that is taken out, and keep what is referred to', () => {
    const without = removeItem(model, 'groups', 'g');
    expect(without.groups).toEqual([]);
    expect(without.criteria[0]?.group).toBeNull();
    expect(removeItem(model, 'fields', 'industry')).toBe(model);
    expect(idsOf(removeItem(model, 'fields', 'budget').fields)).not.toContain('budget');
    expect(removeItem(model, 'gates', 'nobody')).toBe(model);
  });

  it('change nothing where the model would have a fault, and are the same object where nothing changes', () => {
    expect(putItem(model, 'criteria', tableOf({ id: 'a', field: 'nowhere' }))).toBe(model);
    expect(insertItem(model, 'criteria', tableOf({ id: 'a' }), 0)).toBe(model);
    expect(insertItem(model, 'criteria', tableOf({ id: 'a b' }), 0)).toBe(model);
    expect(setPart(model, 'total', { min: 50, max: 40 })).toBe(model);
    expect(setPart(model, 'total', { min: -0, max: 100 })).toBe(model);
    expect(putItem(model, 'criteria', tableOf({ id: 'b' }))).toBe(model);
    expect(
      setDesign(model, { cases: wholeModel.design.cases.map((known) => ({ ...known, asOf: 'May' })) }),
    ).toBe(model);
  });
});

describe('what stands behind a model (DE-1)', () => {
  const faults = (design: Partial<ScoringModel['design']>) =>
    checkModel({ ...wholeModel, design: { ...wholeModel.design, ...design } }).map(
      ({ path, reason }) => `${path.join('.')} ${reason}`,
    );

  it('is checked: ids, days, and cases in the words of the model', () => {
    expect(isSound(wholeModel)).toBe(true);
    const { canvas, cases, signOff } = wholeModel.design;
    expect(faults({ canvas: { ...canvas, lines: [...canvas.lines, ...canvas.lines.slice(0, 1)] } })).toEqual([
      'design.canvas.lines.5.id duplicateId',
    ]);
    const [known] = cases;
    if (!known || !signOff) throw new Error('The whole model has no case.');
    const odd = { ...known, asOf: '2026-02-30', values: [{ field: 'nowhere', value: 1 }] };
    expect(faults({ cases: [odd] })).toEqual([
      'design.cases.0.asOf notADay',
      'design.cases.0.values.0.field missingField',
    ]);
    expect(faults({ signOff: { ...signOff, sales: { name: 'x', on: '2026-13-01' } } })).toEqual([
      'design.signOff.sales.on notADay',
    ]);
    const [first] = wholeModel.criteria;
    if (!first) throw new Error('The whole model has no criterion.');
    expect(checkModel({ ...wholeModel, criteria: [{ ...first, decidedOn: '2026-02-30' }] })).toContainEqual({
      path: ['criteria', 0, 'decidedOn'],
      reason: 'notADay',
    });
  });
});
