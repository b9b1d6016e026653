import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ModelStep, performStep } from '#core/commands/modelStep.ts';
import type { Finding } from '#core/scoring/check/finding.ts';
import { proveModel } from '#core/scoring/check/proveModel.ts';
import { isSound } from '#core/scoring/editParts.ts';
import { findingKey } from '#core/scoring/mend/findingKey.ts';
import { mendsOf, stepNow } from '#core/scoring/mend/mendsOf.ts';
import { pushLimits } from '#core/scoring/mend/pushLimits.ts';
import type { TableCriterion } from '#core/scoring/criterion.ts';
import { sameInBoth } from '#core/text.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { randomModel } from '../randomModel.ts';
import { modelOf, rangesOf, tableOf } from '../smallModel.ts';
import { examples } from '../../../examples.ts';

/** Rows move up when one goes: of those, there must be one less. */
function isGone(finding: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
  if (finding.kind !== 'rowNeverCounts') {
    return !after.some((each) => findingKey(each) === findingKey(finding));
  }
  const { criterion } = finding;
  const count = (list: readonly Finding[]) =>
    list.filter((each) => each.kind === 'rowNeverCounts' && each.criterion === criterion).length;
  return count(after) < count(before);
}

/** The finding of a kind about a model, and what its mends say. */
function mendedBy(model: ScoringModel, kind: Finding['kind']): readonly (readonly [string, ModelStep])[] {
  const finding = proveModel(model).find((each) => each.kind === kind);
  if (finding === undefined) throw new Error(`No ${kind}.`);
  return mendsOf(finding, model).map(({ says, step }) => [says.is, step]);
}

function oneFit(change: Partial<TableCriterion>, rest: Partial<ScoringModel> = {}): ScoringModel {
  return modelOf([tableOf({ id: 'one', field: 'industry', ...change })], rest);
}

describe('DE-101: what mends a finding', () => {
  test('leaves a sound model without the finding, whatever the model', () => {
    const tried = new Set<string>();
    fc.assert(
      fc.property(randomModel, (model) => {
        const findings = proveModel(model);
        for (const finding of findings) {
          for (const { step, says } of mendsOf(finding, model)) {
            const next = performStep(model, step);
            const what = `${JSON.stringify(finding)} ${JSON.stringify(says)}`;
            expect(isSound(next), what).toBe(true);
            expect(isGone(finding, findings, proveModel(next)), what).toBe(true);
            tried.add(finding.kind);
          }
        }
      }),
      examples(120),
    );
    expect([...tried]).toEqual(
      expect.arrayContaining(['unreachableGrade', 'unreachableClass', 'rowNeverCounts']),
    );
    expect([...tried]).toEqual(
      expect.arrayContaining(['hiddenByCap', 'capNeverReached', 'ruleNeverDecides']),
    );
    expect(tried.size).toBeGreaterThan(15);
  });

  test('a grade out of reach: its limit comes down to the highest score there can be', () => {
    const model = oneFit({ rows: [{ values: ['a'], points: 40 }], other: 0, unknown: 0 });
    const [[says, step] = []] = mendedBy(model, 'unreachableGrade');
    expect([says, step]).toEqual(['limit', { command: 'model.limit', args: { grade: 'A', score: 40 } }]);
  });

  test('a criterion that fires for nobody is switched off, or removed', () => {
    const model = oneFit({ rows: [{ values: ['a'], points: 0 }], other: 0, unknown: 0 });
    expect(mendedBy(model, 'neverFires').map(([says]) => says)).toEqual(['switchOff', 'remove']);
  });

  test('of a row that moved since it was checked, no other row goes in its place', () => {
    const first = {
      label: sameInBoth('known'),
      when: { is: 'known', field: 'industry' },
      points: 5,
    } as const;
    const rows = [
      first,
      { ...first, points: 9 },
      { ...first, when: { is: 'and', of: [] }, points: 1 },
    ] as const;
    const cases = { ...tableOf({ id: 'one', field: 'industry' }), kind: 'cases', rows } as const;
    const model = modelOf([cases]);
    const finding = proveModel(model).find(({ kind }) => kind === 'rowNeverCounts');
    if (finding === undefined) throw new Error('No row that never counts.');
    const [offered] = mendsOf(finding, model);
    if (offered === undefined) throw new Error('No mend.');
    expect(stepNow(offered, finding, { ...model, title: 'Other' })).toEqual(offered.step);
    expect(stepNow(offered, finding, modelOf([{ ...cases, rows: rows.toSpliced(0, 1) }]))).toBeNull();
  });

  test('a hole between two ranges is closed', () => {
    const model = modelOf([
      rangesOf({
        ranges: [
          { from: 0, to: 10, points: 5 },
          { from: 20, to: null, points: 9 },
        ],
      }),
    ]);
    expect(mendedBy(model, 'rangeNotCovered').map(([says]) => says)).toEqual(['closeHole']);
  });

  test('a cap that nothing reaches goes', () => {
    const model = oneFit({
      rows: [{ values: ['a'], points: 10 }],
      other: 0,
      unknown: 0,
      cap: { min: null, max: 30 },
    });
    expect(mendedBy(model, 'capNeverReached')).toContainEqual([
      'removeCap',
      { command: 'model.cap', args: { id: 'one', cap: { min: null, max: null } } },
    ]);
  });

  test('named values without a row come in with 0 points', () => {
    const fields = modelOf([]).fields.map((field) =>
      field.id === 'industry'
        ? { ...field, values: ['a', 'b'].map((value) => ({ value, label: sameInBoth(value) })) }
        : field,
    );
    const model = oneFit({ rows: [{ values: ['a'], points: 10 }], other: 0, unknown: 0 }, { fields });
    const [[says, step] = []] = mendedBy(model, 'valueNotCovered');
    expect(says).toBe('addAtZero');
    expect(step).toMatchObject({ args: { item: { rows: [{ points: 10 }, { values: ['b'], points: 0 }] } } });
  });

  test('where people have to decide nothing is offered', () => {
    const model = oneFit({ rows: [{ values: ['a'], points: 10 }] }, { qualified: { is: 'or', of: [] } });
    expect(mendedBy(model, 'qualifiedNever')).toEqual([]);
  });
});

describe('limits that are pushed', () => {
  test('keep falling, and stop where there is no room', () => {
    expect(pushLimits([70, 50, 30], 0, 45)).toEqual([45, 44, 30]);
    expect(pushLimits([70, 50, 30], 2, 60)).toEqual([70, 61, 60]);
    expect(pushLimits([70, 50, 30], 0, 2)).toBeNull();
    expect(pushLimits([70, 50, 30], 2, 99)).toBeNull();
  });
});
