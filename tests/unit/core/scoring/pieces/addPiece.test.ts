import { describe, expect, it } from 'vitest';
import { isSound } from '#core/scoring/editParts.ts';
import { addPiece, addPieces } from '#core/scoring/pieces/addPiece.ts';
import type { ModelPiece } from '#core/scoring/pieces/piece.ts';
import { sameInBoth } from '#core/text.ts';
import {
  bucketsOf,
  caseOf,
  casesOf,
  counterOf,
  eventsOf,
  fieldOf,
  gateOf,
  modelOf,
  rangesOf,
  ruleOf,
  tableOf,
} from '../smallModel.ts';

const named = (value: string) => ({ value, label: sameInBoth(value) });

function pieceOf(change: Partial<ModelPiece>): ModelPiece {
  return { fields: [], eventKinds: [], ...change };
}

describe('a ready piece (DE-26)', () => {
  it('uses the field that the model has, and adds the values that it lacks', () => {
    const model = modelOf([], {
      fields: [{ ...fieldOf('industry', 'category', ['?']), values: [named('steel')] }],
    });
    const piece = pieceOf({
      fields: [{ ...fieldOf('industry', 'category'), values: [named('steel'), named('paper')] }],
      criterion: tableOf({ rows: [{ values: ['paper'], points: 5 }] }),
    });
    const next = addPiece(model, piece);
    expect(next.fields).toEqual([
      { ...fieldOf('industry', 'category', ['?']), values: [named('steel'), named('paper')] },
    ]);
    expect(next.criteria).toEqual([piece.criterion]);
  });

  it('gets a fresh id for a field whose id stands for another type, wherever the piece names it', () => {
    const asked = {
      is: 'and',
      of: [{ is: 'not', of: { is: 'equals', field: 'size', value: 'large' } }],
    } as const;
    const criteria = [
      tableOf({ field: 'size', rows: [{ values: ['large'], points: 5 }] }),
      casesOf({ rows: [caseOf(asked, 3)] }),
    ];
    for (const criterion of criteria) {
      const piece = pieceOf({
        fields: [fieldOf('size', 'category')],
        criterion,
        gate: gateOf({ when: asked }),
      });
      const next = addPiece(modelOf([]), piece);
      expect(next.fields.at(-1)).toMatchObject({ id: 'size-2', type: 'category' });
      expect(JSON.stringify([next.criteria, next.gates])).not.toContain('"size"');
      expect(isSound(next)).toBe(true);
    }
  });

  it('renames the fields of counters, of buckets and of ranges too', () => {
    const fields = [fieldOf('industry', 'number'), fieldOf('size', 'date')];
    const counted = { count: 'industry', last: 'size' };
    const criteria = [
      counterOf(counted),
      bucketsOf({ source: { from: 'counter', ...counted } }),
      rangesOf({ field: 'industry', ranges: [{ from: 1, to: null, points: 1 }] }),
    ];
    for (const criterion of criteria) {
      const next = addPiece(modelOf([]), pieceOf({ fields, criterion }));
      expect(next.criteria).toHaveLength(1);
      expect(JSON.stringify(next.criteria)).toContain('"industry-2"');
      expect(JSON.stringify(next.criteria)).not.toMatch(/"(industry|size)"/);
    }
  });

  it('uses the kinds of events that are there and adds the others', () => {
    const eventKinds = ['visit', 'fair'].map((id) => ({ id, label: sameInBoth('new') }));
    const next = addPiece(
      modelOf([]),
      pieceOf({ eventKinds, criterion: eventsOf({ events: ['visit', 'fair'] }) }),
    );
    expect(next.eventKinds.map(({ id, label }) => [id, label.en])).toEqual([
      ['visit', 'visit'],
      ['form', 'form'],
      ['call', 'call'],
      ['fair', 'new'],
    ]);
  });

  it('gets a fresh id for a criterion and for a gate whose ids are taken, by a rule of the routing as well', () => {
    const rows = [{ values: ['steel'], points: 5 }];
    const when = { is: 'equals', field: 'industry', value: 'steel' } as const;
    const model = modelOf([tableOf()], { routing: [ruleOf('gate')] });
    const next = addPiece(model, pieceOf({ criterion: tableOf({ rows }), gate: gateOf({ when }) }));
    expect(next.criteria.map(({ id }) => id)).toEqual(['table', 'table-2']);
    expect(next.gates.map(({ id }) => id)).toEqual(['gate-2']);
  });

  it('adds nothing the second time, and leaves what it cannot bear', () => {
    const rows = [{ values: ['large'], points: 5 }];
    const piece = pieceOf({ fields: [fieldOf('size', 'text')], criterion: tableOf({ field: 'size', rows }) });
    const once = addPiece(modelOf([]), piece);
    expect(once.criteria).toHaveLength(1);
    expect(addPiece(once, piece)).toBe(once);
    expect(addPiece(once, pieceOf({ criterion: tableOf({ field: 'nowhere', rows }) }))).toBe(once);
  });

  it('is added together with others, without those that the model cannot bear', () => {
    const rows = [{ values: ['steel'], points: 5 }];
    const good = pieceOf({ criterion: tableOf({ rows }) });
    const other = pieceOf({ criterion: tableOf({ id: 'other', rows, unknown: 1 }) });
    const bad = pieceOf({ criterion: tableOf({ id: 'bad', field: 'nowhere', rows }) });
    const both = addPieces(modelOf([]), [good, other]);
    expect(both.criteria.map(({ id }) => id)).toEqual(['table', 'other']);
    expect(addPieces(modelOf([]), [good, bad, other])).toEqual(both);
    expect(addPieces(both, [good, other])).toBe(both);
  });

  it('leaves the maxima of the sides as they are (SC-10)', () => {
    const sides = { fit: { max: 100, min: null }, behaviour: { max: 0, min: null } };
    const next = addPiece(modelOf([], { sides }), pieceOf({ criterion: eventsOf() }));
    expect(next.criteria).toHaveLength(1);
    expect(next.sides).toEqual(sides);
  });
});
