import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canvasMaterial as material } from '#content/pieces/canvasMaterial.ts';
import { blankModel } from '#content/templates/blankModel.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import type { Canvas } from '#core/design/canvas.ts';
import {
  criteriaFromCanvas,
  type LineOutcome,
  type LineWish,
  type LineWishes,
} from '#core/design/criteriaFromCanvas.ts';
import { isSound } from '#core/scoring/editParts.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { addPieces } from '#core/scoring/pieces/addPiece.ts';
import { anyCanvas, canvasOf, lineOf } from './canvasLines.ts';

const blank = blankModel('Blank');
const models = [blank, ...templates.map((template) => modelFromTemplate(template, 'fi'))];

function made(model: ScoringModel, canvas: Canvas, wishes: LineWishes = {}): ScoringModel {
  const whole = { ...model, design: { ...model.design, canvas } };
  return addPieces(whole, piecesOf(criteriaFromCanvas(whole, canvas, material, wishes)));
}

function piecesOf(outcomes: readonly LineOutcome[]) {
  return outcomes.flatMap((outcome) => (outcome.is === 'new' ? [outcome.piece] : []));
}

function linked(model: ScoringModel): readonly (string | null)[] {
  return [...model.criteria, ...model.gates].flatMap(({ line }) => (line === null ? [] : [line]));
}

describe('criteria out of a canvas (DE-23)', () => {
  it('a statement in the words of another question takes nothing away from that question', () => {
    const canvas = canvasOf(
      lineOf('line-1', { text: 'Budget' }),
      lineOf('line-2', { text: '', about: { is: 'bant', of: 'budget' }, section: 'lead' }),
      lineOf('line-3', { text: 'Employees' }),
      lineOf('line-4', { text: '', about: { is: 'range', of: 'employees', from: 10, to: 50 } }),
      lineOf('line-5', { text: '', about: { is: 'range', of: 'employees', from: 20, to: 40 } }),
    );
    const outcomes = criteriaFromCanvas(blank, canvas, material);
    expect(outcomes.map(({ is }) => is)).toEqual(['new', 'new', 'new', 'new', 'said']);
    const fields = made(blank, canvas).fields.map(({ id, type }) => `${id} ${type}`);
    expect(fields).toEqual(
      expect.arrayContaining(['budget-2 yesNo', 'employees-2 yesNo', 'employees number']),
    );
  });

  const wish = fc.constantFrom<LineWish>('gate', 'points', 'leftOut');
  const wishes = fc.dictionary(fc.constantFrom('line-1', 'line-2', 'line-3'), wish);

  it('every line that says something becomes one criterion or one gate, or is said already; the model stays sound', () => {
    fc.assert(
      fc.property(fc.constantFrom(...models), anyCanvas, wishes, (model, canvas, wanted) => {
        const before = criteriaFromCanvas(model, canvas, material, wanted);
        const next = made(model, canvas, wanted);
        expect(isSound(next)).toBe(true);
        const expected = before.filter(({ is }) => is === 'new').map(({ line }) => line.id);
        expect(linked(next).toSorted()).toEqual(expected.toSorted());
        for (const { line, is } of before) {
          const { about } = line;
          const isEmpty =
            (about.is === 'statement' && line.text === '') ||
            (about.is === 'values' && about.values.length === 0) ||
            (about.is === 'range' && about.from === null && about.to === null);
          if (isEmpty) expect(is).toBe('empty');
          else if (wanted[line.id] === 'leftOut') expect(is).toBe('leftOut');
          else expect(['new', 'said']).toContain(is);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('doing it twice adds nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...models), anyCanvas, (model, canvas) => {
        const once = made(model, canvas);
        expect(piecesOf(criteriaFromCanvas(once, canvas, material))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('what speaks for a customer gives points, what speaks against takes them', () => {
    const canvas = canvasOf(lineOf('line-1'), lineOf('line-2', { speaks: 'against' }));
    const { criteria, fields } = made(blank, canvas);
    expect(fields).toMatchObject([
      { id: 'painLine1', type: 'yesNo', of: 'company', label: { en: 'Pain line-1', fi: 'Pain line-1' } },
      { id: 'painLine2', type: 'yesNo' },
    ]);
    expect(criteria.map((each) => (each.kind === 'table' ? each.rows : []))).toEqual([
      [{ values: ['yes'], points: 25 }],
      [{ values: ['yes'], points: -25 }],
    ]);
  });

  it('who is not ideal becomes a gate, or costs points where that is wished for', () => {
    const line = lineOf('line-1', {
      section: 'notIdeal',
      speaks: 'against',
      about: { is: 'range', of: 'employees', from: null, to: 5 },
    });
    const gated = made(blank, canvasOf(line));
    expect(gated.criteria).toEqual([]);
    expect(gated.gates).toMatchObject([
      {
        kind: 'disqualifier',
        grade: 'D',
        line: 'line-1',
        when: { is: 'range', field: 'employees', from: null, to: 5 },
      },
    ]);
    const pointed = made(blank, canvasOf(line), { 'line-1': 'points' });
    expect(pointed.gates).toEqual([]);
    expect(pointed.criteria).toMatchObject([
      { kind: 'ranges', ranges: [{ from: null, to: 5, points: -25 }] },
    ]);
  });

  it('shares the maximum of the side: BANT and roles before other lines, and never more than there is', () => {
    const canvas = canvasOf(
      lineOf('line-1', { section: 'lead', text: '', about: { is: 'bant', of: 'budget' } }),
      lineOf('line-2', { section: 'roles', about: { is: 'role', role: 'decisionMaker' } }),
      lineOf('line-3', { section: 'roles', about: { is: 'role', role: 'endUser' } }),
      lineOf('line-4'),
      lineOf('line-5', { section: 'drivers' }),
    );
    const points = criteriaFromCanvas(
      { ...blank, sides: { ...blank.sides, fit: { max: 45, min: null } } },
      canvas,
      material,
    );
    expect(points.map((each) => (each.is === 'new' ? each.points : each.is))).toEqual([13, 13, 3, 9, 9]);
  });

  it('a line that a model has no room for, or whose limits are turned round, is told apart; the others are made', () => {
    const about = { is: 'range', of: 'employees', from: 50, to: 10 } as const;
    const canvas = canvasOf(lineOf('line-1', { section: 'firmographics', about }), lineOf('line-2'));
    const outcomes = criteriaFromCanvas(blank, canvas, material);
    expect(outcomes.map(({ is }) => is)).toEqual(['noRoom', 'new']);
    expect(made(blank, canvas).criteria).toMatchObject([{ line: 'line-2' }]);
  });

  it('two lines of different words get fields of their own, the same words the same field', () => {
    const canvas = canvasOf(
      lineOf('line-1', { text: 'C' }),
      lineOf('line-2', { text: 'C++' }),
      lineOf('line-3', { text: 'Öljyä & kaasua' }),
    );
    expect(made(blank, canvas).fields.map(({ id }) => id)).toEqual(['c', 'c-2', 'oljyaKaasua']);
  });
});

describe('what a model says already (DE-24)', () => {
  const services = models.find(({ template }) => template === 'services') ?? blank;
  const values = (...chosen: readonly string[]) => ({
    is: 'values' as const,
    of: 'industry',
    values: chosen,
  });

  it('is not said again, so that nothing counts twice', () => {
    const canvas = canvasOf(
      lineOf('line-1', { section: 'firmographics', text: '', about: values('energy') }),
      lineOf('line-2', {
        section: 'firmographics',
        about: { is: 'range', of: 'employees', from: 50, to: 500 },
      }),
      lineOf('line-3', { section: 'roles', about: { is: 'role', role: 'doorOpener' } }),
      lineOf('line-4', { section: 'lead', about: { is: 'bant', of: 'need' } }),
    );
    expect(criteriaFromCanvas(services, canvas, material)).toMatchObject([
      { is: 'said', by: ['industry'] },
      { is: 'said', by: ['employees'] },
      { is: 'said', by: ['role'] },
      { is: 'said', by: ['need'] },
    ]);
  });

  it('leaves the values that it does not name, and the other sign', () => {
    const canvas = canvasOf(
      lineOf('line-1', { section: 'firmographics', text: '', about: values('energy', '28') }),
      lineOf('line-2', { section: 'firmographics', text: '', speaks: 'against', about: values('trade') }),
    );
    const { criteria } = made(services, canvas);
    expect(criteria.slice(-2)).toMatchObject([
      { field: 'industry', line: 'line-1', rows: [{ values: ['28'] }] },
      { field: 'industry', line: 'line-2', rows: [{ values: ['trade'] }] },
    ]);
  });
});
