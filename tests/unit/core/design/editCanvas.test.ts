import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addLine,
  changeLine,
  lineBehind,
  linesOf,
  moveLine,
  removeLine,
  setBant,
  setCanvas,
  setLeadIs,
} from '#core/design/editCanvas.ts';
import { emptyDesign } from '#core/design/design.ts';
import { noReasons } from '#core/scoring/reasons.ts';
import { gateOf, modelOf, tableOf } from '../scoring/smallModel.ts';
import { anyCanvas, canvasOf, lineOf } from './canvasLines.ts';

const idsOf = (canvas: ReturnType<typeof canvasOf>) => canvas.lines.map(({ id }) => id);

describe('lines of the canvas (DE-20)', () => {
  it('are added under fresh ids, with their words tidied and cut', () => {
    const line = lineOf('ignored', { text: `  Late \n  deliveries ${'x'.repeat(300)}` });
    const canvas = addLine(canvasOf(lineOf('line-7')), line);
    expect(idsOf(canvas)).toEqual(['line-7', 'line-8']);
    expect(canvas.lines[1]?.text).toHaveLength(200);
    expect(canvas.lines[1]?.text.startsWith('Late deliveries x')).toBe(true);
  });

  it('are 200 at most', () => {
    const full = canvasOf(...Array.from({ length: 200 }, (_, at) => lineOf(`line-${at + 1}`)));
    expect(addLine(full, lineOf(''))).toBe(full);
  });

  it('change in place, and nothing changes when nothing is new', () => {
    const canvas = canvasOf(lineOf('line-1'), lineOf('line-2'));
    expect(changeLine(canvas, 'line-2', { speaks: 'against' }).lines).toEqual([
      lineOf('line-1'),
      lineOf('line-2', { speaks: 'against' }),
    ]);
    expect(changeLine(canvas, 'line-2', { speaks: 'for' })).toBe(canvas);
    expect(changeLine(canvas, 'nobody', { text: 'x' })).toBe(canvas);
  });

  it('move among those of their own section', () => {
    const canvas = canvasOf(lineOf('a'), lineOf('b', { section: 'needs' }), lineOf('c'), lineOf('d'));
    expect(linesOf(moveLine(canvas, 'c', -1), 'pains').map(({ id }) => id)).toEqual(['c', 'a', 'd']);
    expect(linesOf(moveLine(canvas, 'a', 1), 'pains').map(({ id }) => id)).toEqual(['c', 'a', 'd']);
    expect(moveLine(canvas, 'a', -1)).toBe(canvas);
    expect(moveLine(canvas, 'b', 1)).toBe(canvas);
    fc.assert(
      fc.property(anyCanvas, fc.nat(13), fc.constantFrom(-1 as const, 1 as const), (any, at, by) => {
        const id = any.lines[at]?.id ?? 'nobody';
        const moved = moveLine(any, id, by);
        expect(idsOf(moved).toSorted()).toEqual(idsOf(any).toSorted());
        expect(moved === any || moveLine(moved, id, by === 1 ? -1 : 1)).toEqual(moved === any ? true : any);
      }),
    );
  });

  it('of BANT are there once or not at all', () => {
    const once = setBant(canvasOf(), 'need', true);
    expect(once.lines).toMatchObject([{ section: 'lead', about: { is: 'bant', of: 'need' } }]);
    expect(setBant(once, 'need', true)).toBe(once);
    expect(setBant(once, 'budget', false)).toBe(once);
    expect(setBant(once, 'need', false).lines).toEqual([]);
  });

  it('stand beside one sentence of what a lead is, which is cut at 5,000 characters', () => {
    expect(setLeadIs(canvasOf(), 'x'.repeat(6000)).leadIs).toHaveLength(5000);
    expect(setLeadIs(canvasOf(), '')).toEqual(canvasOf());
  });
});

describe('a line that is taken out (DE-22)', () => {
  const canvas = canvasOf(lineOf('line-1'), lineOf('line-2'));
  const when = { is: 'equals', field: 'industry', value: 'steel' } as const;
  const model = modelOf([tableOf({ line: 'line-1' }), tableOf({ id: 'other', line: 'line-2' })], {
    gates: [gateOf({ when, line: 'line-1' })],
    design: { ...emptyDesign, canvas },
  });

  it('leaves its criterion and its gate, which then come from no line', () => {
    const next = setCanvas(model, removeLine(canvas, 'line-1'));
    expect(next.criteria.map(({ id, line }) => [id, line])).toEqual([
      ['table', null],
      ['other', 'line-2'],
    ]);
    expect(next.gates).toEqual([gateOf({ when })]);
  });

  it('is behind nothing any more', () => {
    expect(lineBehind(model, { line: 'line-1' })).toEqual(lineOf('line-1'));
    expect(lineBehind(model, { line: 'gone' })).toBeUndefined();
    expect(lineBehind(model, noReasons)).toBeUndefined();
  });

  it('a canvas that would leave the model with a fault changes nothing (DE-2)', () => {
    expect(setCanvas(model, canvasOf(lineOf('twice'), lineOf('twice')))).toBe(model);
  });
});
