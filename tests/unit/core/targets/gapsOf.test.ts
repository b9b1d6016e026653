import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { performStep } from '#core/commands/modelStep.ts';
import { type TargetSystem, targetSystems } from '#core/design/target.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import { isSound } from '#core/scoring/editParts.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Gap } from '#core/targets/gap.ts';
import { gapsOf } from '#core/targets/gapsOf.ts';
import { halfAge, monthlyLike, windowLike } from '#core/targets/nearestFading.ts';
import { randomModel } from '../scoring/randomModel.ts';
import { wholeModel } from '../scoring/wholeModel.ts';
import { examples } from '../../examples.ts';

const real = targetSystems.filter((target) => target !== 'none');
const adding = real.filter((target) => target !== 'odoo');
const target = fc.constantFrom<TargetSystem>(...real);

const bare: ScoringModel = {
  ...wholeModel,
  sides: { fit: { max: 50, min: null }, behaviour: { max: 50, min: null } },
  total: { min: 0, max: 100 },
  groups: [],
  criteria: [],
  gates: [],
  grading: { by: 'total', limits: { A: 70, B: 50, C: 30 }, leaving: null },
  classes: { ...wholeModel.classes, leaving: null },
  conditions: [],
  qualified: { is: 'and', of: [] },
  routing: [],
  company: null,
};

/** The model with one criterion of a kind out of the whole model, changed. */
function only<Kind extends Criterion['kind']>(
  kind: Kind,
  change: Partial<Extract<Criterion, { kind: Kind }>>,
): ScoringModel {
  const found = wholeModel.criteria.find((each) => each.kind === kind);
  if (found === undefined) throw new Error(`No ${kind}.`);
  const open = { enabled: true, group: null, cap: { min: null, max: null }, weight: null };
  return { ...bare, criteria: [{ ...found, ...open, ...change }] };
}

function reasons(model: ScoringModel, system: TargetSystem): readonly Gap['reason'][] {
  return gapsOf(model, system)
    .map(({ reason }) => reason)
    .filter((reason) => reason !== 'sideCap');
}

function gapOf(model: ScoringModel, system: TargetSystem, reason: Gap['reason']): Gap {
  const gap = gapsOf(model, system).find((each) => each.reason === reason);
  if (gap === undefined) throw new Error(`No gap ${reason}.`);
  return gap;
}

function keyOf({ place, reason }: Gap): string {
  return `${place.at} ${place.id} ${reason}`;
}

const unfaded = { by: 'none' } as const;
const every = { by: 'every' } as const;

describe('DE-11: what the target system says another way', () => {
  test('no system has no gaps, whatever the model', () => {
    expect(gapsOf(wholeModel, 'none')).toEqual([]);
  });

  test('plain tables of fit with positive points have no gaps in any system that adds points', () => {
    const points = fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100);
    const table = fc.record({
      rows: fc.array(points, { minLength: 1, maxLength: 4 }),
      other: points,
      unknown: points,
    });
    fc.assert(
      fc.property(fc.array(table, { maxLength: 10 }), (tables) => {
        const criteria = tables.map((each, place): Criterion => {
          const [like] = only('table', {}).criteria;
          const rows = each.rows.map((given, row) => ({ values: [`value ${row}`], points: given }));
          return {
            ...(like as Extract<Criterion, { kind: 'table' }>),
            ...each,
            rows,
            id: `t${place}`,
            side: 'fit',
          };
        });
        const model = { ...bare, criteria };
        for (const system of adding) expect(gapsOf(model, system)).toEqual([]);
      }),
    );
  });

  test('a system that learns from past deals has one gap, the model as a whole', () => {
    expect(gapsOf(wholeModel, 'odoo')).toEqual([
      { place: { at: 'part', id: 'model' }, reason: 'learned', nearest: { is: 'variables' }, take: null },
    ]);
  });

  test('what is switched off has no gaps', () => {
    const off = only('surge', { enabled: false });
    for (const system of adding) expect(reasons(off, system)).toEqual([]);
  });
});

describe('DE-12: fading, time frames and points', () => {
  const halving = only('events', { fading: { by: 'halfLife', days: 30 }, counting: every, windowDays: null });

  test('HubSpot fades by a share a month: half-life 30 days is nearest to 50 %', () => {
    expect(gapOf(halving, 'hubspot', 'fading').nearest).toEqual({
      is: 'monthly',
      percent: 50,
      isAlone: false,
    });
  });

  test('by the month there is no gap, and evenly to 0 in 60 days is 50 % a month', () => {
    expect(
      reasons(
        only('events', { fading: { by: 'monthly', percent: 20 }, counting: every, windowDays: null }),
        'hubspot',
      ),
    ).toEqual([]);
    expect(monthlyLike({ by: 'linear', days: 60 })).toBe(50);
  });

  test('other fading within a time frame is one gap, and one step to the nearest', () => {
    const both = only('events', { fading: { by: 'halfLife', days: 30 }, counting: every, windowDays: 90 });
    expect(reasons(both, 'hubspot')).toEqual(['fading']);
    expect(gapOf(both, 'hubspot', 'fading')).toMatchObject({
      nearest: { isAlone: true },
      take: { args: { item: { fading: { by: 'monthly', percent: 50 }, windowDays: null } } },
    });
  });

  test('HubSpot knows a time frame or fading: the fading stays', () => {
    const both = only('events', { fading: { by: 'monthly', percent: 20 }, counting: every, windowDays: 90 });
    const gap = gapOf(both, 'hubspot', 'windowWithFading');
    expect(gap.take).toEqual({ command: 'model.window', args: { id: 'events', windowDays: null } });
  });

  test.each(['salesforce', 'marketo', 'mautic'] as const)(
    'in %s a rule takes points back at half of their life',
    (system) => {
      expect(gapOf(halving, system, 'fading').nearest).toEqual({ is: 'takenBack', days: 30 });
    },
  );

  test('Dynamics counts within a time frame', () => {
    expect(gapOf(halving, 'dynamics', 'fading').nearest).toEqual({ is: 'window', days: 30 });
  });

  test('fading that never loses half has no half age, and the least share a month', () => {
    const slow = { by: 'steps', steps: [{ from: 10, percent: 60 }] } as const;
    expect(halfAge(slow)).toBeNull();
    expect(monthlyLike(slow)).toBe(1);
    expect(windowLike(slow, 90)).toBe(90);
  });

  test('Eloqua has points from 0: minus points are nearest to 0', () => {
    const minus = only('table', { rows: [{ values: ['a'], points: -5 }], other: 2, unknown: 0 });
    const { take } = gapOf(minus, 'eloqua', 'minusPoints');
    expect(take).toMatchObject({ args: { item: { rows: [{ values: ['a'], points: 0 }], other: 2 } } });
    for (const system of ['hubspot', 'dynamics', 'marketo', 'mautic'] as const) {
      expect(reasons(minus, system)).toEqual([]);
    }
  });

  test('percent of a weight is points where points add up, to the hundredth', () => {
    const weighted = only('table', {
      rows: [{ values: ['a'], points: 50 }],
      other: 33.33,
      unknown: 0,
      weight: 15,
    });
    const { take } = gapOf(weighted, 'marketo', 'weight');
    expect(take).toMatchObject({
      args: { item: { weight: null, rows: [{ values: ['a'], points: 7.5 }], other: 5 } },
    });
    expect(reasons(weighted, 'eloqua')).toEqual([]);
  });
});

describe('DE-13: what is counted', () => {
  function counted(by: 'every' | 'once' | 'day' | 'asset' | 'most') {
    const counting = by === 'most' ? { by, times: 3 } : { by };
    return only('events', { counting, fading: unfaded, windowDays: 30 });
  }

  test.each([
    ['hubspot', 'asset', 'every'],
    ['hubspot', 'day', 'every'],
    ['salesforce', 'most', 'every'],
    ['marketo', 'asset', 'day'],
    ['dynamics', 'every', 'once'],
    ['mautic', 'day', 'every'],
  ] as const)('in %s, %s is nearest to %s', (system, by, nearest) => {
    expect(gapOf(counted(by), system, 'counting').nearest).toEqual({ is: 'counting', by: nearest });
  });

  test.each([
    ['hubspot', 'most'],
    ['marketo', 'day'],
    ['dynamics', 'once'],
    ['mautic', 'every'],
  ] as const)('%s knows %s', (system, by) => {
    expect(reasons(counted(by), system)).toEqual([]);
  });

  test('Eloqua asks how often and how lately: events become rows of which the best counts', () => {
    const once = only('events', {
      counting: { by: 'once' },
      points: 10,
      fading: { by: 'halfLife', days: 30 },
      windowDays: null,
    });
    const { take } = gapOf(once, 'eloqua', 'events');
    expect(take).toMatchObject({ args: { item: { kind: 'buckets', other: 0 } } });
    const rows = (take?.args as { item: Extract<Criterion, { kind: 'buckets' }> }).item.rows;
    expect(rows.map(({ withinDays }) => withinDays)).toEqual([15, 30, 60]);
    expect(rows.map(({ points }) => points)).toEqual(
      [...rows.map(({ points }) => points)].sort((a, b) => b - a),
    );
  });

  test('a rise is nearest to a number of events in the same days', () => {
    const rise = only('surge', { least: 4, recentDays: 14, active: 20, inactive: 10 });
    for (const system of adding) {
      expect(gapOf(rise, system, 'surge').nearest).toEqual({ is: 'frequency', atLeast: 4, withinDays: 13 });
    }
  });

  test('colleagues are a score of the company in HubSpot, and left out elsewhere', () => {
    const colleagues = only('colleagues', { fading: unfaded });
    expect(gapOf(colleagues, 'hubspot', 'colleagues').nearest).toEqual({ is: 'companyScore' });
    expect(gapOf(colleagues, 'mautic', 'colleagues').nearest).toEqual({ is: 'leaveOut' });
  });

  test('conditions over several fields are a gap in Eloqua, rows that add up elsewhere', () => {
    expect(gapOf(only('cases', {}), 'eloqua', 'conditions').nearest).toEqual({ is: 'fieldByField' });
    const buckets = only('buckets', {});
    expect(gapOf(buckets, 'marketo', 'rows').nearest).toEqual({ is: 'differences' });
    expect(reasons(buckets, 'hubspot')).toEqual([]);
  });
});

describe('DE-14: sums, gates, grades, routing and companies', () => {
  test('caps are known in HubSpot, and fewer points elsewhere', () => {
    const capped = only('table', {
      cap: { min: null, max: 5 },
      rows: [{ values: ['a'], points: 5 }],
      other: 0,
      unknown: 0,
    });
    expect(reasons(capped, 'hubspot')).toEqual([]);
    expect(gapOf(capped, 'marketo', 'criterionCap').nearest).toEqual({ is: 'fewerPoints' });
  });

  test('the maximum of a side is a gap only where the points can go over it', () => {
    const high = only('table', { side: 'fit', rows: [{ values: ['a'], points: 51 }], other: 0, unknown: 0 });
    expect(gapsOf(high, 'mautic').map(({ reason }) => reason)).toEqual(['sideCap']);
    // Weights need not total 100 %.
    expect(gapsOf(high, 'eloqua').map(({ reason }) => reason)).toContain('sideCap');
    expect(gapsOf(high, 'hubspot')).toEqual([]);
    expect(gapsOf(high, 'hubspot')).toEqual([]);
  });

  test.each([
    ['hubspot', 'list'],
    ['salesforce', 'list'],
    ['eloqua', 'list'],
    ['marketo', 'setScore'],
    ['dynamics', 'audience'],
    ['mautic', 'minusPoints'],
  ] as const)('in %s a gate is nearest to: %s', (system, nearest) => {
    const gates = wholeModel.gates.map((gate) => ({ ...gate, enabled: true })).slice(0, 1);
    expect(gapsOf({ ...bare, gates }, system)).toEqual([
      { place: { at: 'gate', id: gates[0]?.id }, reason: 'gate', nearest: { is: nearest }, take: null },
    ]);
  });

  test('the grid of HubSpot is three by three: the last two classes of each side become one', () => {
    const letters = {
      A: ['A', 'A', 'B', 'C'],
      B: ['A', 'B', 'C', 'D'],
      C: ['B', 'C', 'C', 'D'],
      D: ['C', 'D', 'D', 'D'],
    } as const;
    const gap = gapOf({ ...bare, grading: { by: 'matrix', letters } }, 'hubspot', 'grid');
    expect(gap.nearest).toEqual({ is: 'grid', fit: 3, activity: 3 });
    expect(gapsOf({ ...bare, grading: { by: 'matrix', letters } }, 'eloqua')).toEqual([]);
  });

  test('limits for leaving and grades set by rules are gaps where limits alone decide', () => {
    const leaving = { A: 60, B: 40, C: 20 };
    const model: ScoringModel = {
      ...bare,
      grading: { ...bare.grading, by: 'total', limits: { A: 70, B: 50, C: 30 }, leaving },
    };
    expect(reasons(model, 'dynamics')).toEqual(['leaving']);
    expect(reasons(model, 'marketo')).toEqual([]);
  });

  test('a company score is a capped sum in HubSpot, and has rules of its own in Mautic', () => {
    const company = { rollUp: { by: 'noisyOr' }, roles: null, singleThreadPercent: 80 } as const;
    expect(gapOf({ ...bare, company }, 'hubspot', 'rollUp').nearest).toEqual({
      is: 'rollUp',
      by: 'cappedSum',
    });
    expect(gapOf({ ...bare, company }, 'mautic', 'rollUp').nearest).toEqual({ is: 'ownCompanyRules' });
    expect(gapsOf({ ...bare, company: { ...company, rollUp: { by: 'cappedSum' } } }, 'hubspot')).toEqual([]);
  });
});

describe('DE-15: taking the nearest', () => {
  test('the gap is gone and the model is sound, whatever the model', () => {
    fc.assert(
      fc.property(randomModel, target, (model, system) => {
        for (const gap of gapsOf(model, system)) {
          if (gap.take === null) continue;
          const next = performStep(model, gap.take);
          expect(next, keyOf(gap)).not.toBe(model);
          expect(isSound(next), keyOf(gap)).toBe(true);
          expect(gapsOf(next, system).map(keyOf)).not.toContain(keyOf(gap));
        }
      }),
      examples(300),
    );
  });
});
