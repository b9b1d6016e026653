import { describe, expect, it } from 'vitest';
import { pieces } from '#content/pieces/pieces.ts';
import type { Piece } from '#content/pieces/piece.ts';
import { blankModel } from '#content/templates/blankModel.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { isoDate } from '#core/calendar.ts';
import type { ContactEvent } from '#core/contacts/table.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import { isSound } from '#core/scoring/editParts.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { addPiece } from '#core/scoring/pieces/addPiece.ts';
import { scoreContact } from '#core/scoring/scoreContact.ts';

const day = 20_779;

const models: readonly ScoringModel[] = [
  blankModel('Blank'),
  ...templates.map((template) => modelFromTemplate(template, 'en')),
];

type Fitting = {
  readonly values: readonly (readonly [field: string, value: string | number])[];
  readonly kinds: readonly string[];
};

/** What a contact must be and do for a criterion to say something of it. */
function fitting(criterion: Criterion): Fitting {
  switch (criterion.kind) {
    case 'table':
      return { values: [[criterion.field, criterion.rows[0]?.values[0] ?? '']], kinds: [] };
    case 'ranges': {
      const { from = null, to = null } = criterion.ranges[0] ?? {};
      return { values: [[criterion.field, from ?? (to ?? 0) - 1]], kinds: [] };
    }
    case 'counter':
      return {
        values: [
          [criterion.count ?? '', 3],
          [criterion.last ?? '', isoDate(day)],
        ],
        kinds: [],
      };
    case 'cases':
      return { values: [], kinds: [] };
    case 'buckets':
      return { values: [], kinds: criterion.source.from === 'events' ? criterion.source.events : [] };
    default:
      return { values: [], kinds: criterion.events };
  }
}

/** The points that the criterion of a piece gives to a contact that fits, after the piece went into the model. */
function pointsFor(model: ScoringModel): number {
  const criterion = model.criteria.at(-1);
  if (!criterion) throw new Error('The piece was not added.');
  const { values, kinds } = fitting(criterion);
  const events: readonly ContactEvent[] = [0, 1, 2].flatMap((age) =>
    kinds.map((kind) => ({ kind, day: day - age })),
  );
  const contact = { id: '1', values: new Map(values) };
  const { ledger } = scoreContact(model, contact, events, day, { colleagues: [events], previous: null });
  return ledger.reduce(
    (sum, line) => sum + ('criterion' in line && line.criterion === criterion.id ? line.points : 0),
    0,
  );
}

describe('the ready pieces (DE-26)', () => {
  it('are at least thirty, each with an id of its own and with texts in both languages', () => {
    expect(pieces.length).toBeGreaterThanOrEqual(30);
    expect(new Set(pieces.map(({ id }) => id)).size).toBe(pieces.length);
    for (const { name, description, criterion } of pieces) {
      const texts = [name.en, name.fi, description.en, description.fi];
      for (const words of texts) expect(words.trim()).not.toBe('');
      expect(criterion.label).toEqual(name);
    }
  });

  it('cover every part of the lead anatomy and the behaviour', () => {
    expect([...new Set(pieces.map(({ group }) => group))]).toEqual([
      ...['firmographic', 'role', 'bant', 'window', 'situation', 'discontinuity', 'stance', 'behaviour'],
    ]);
  });

  it.each(pieces.map((piece): [string, Piece] => [piece.id, piece]))(
    'the piece %s goes into every template and the blank model, and gives points to a contact that fits',
    (_, piece) => {
      for (const model of models) {
        // A template may have the very same criterion: then there is nothing to add.
        const bare = { ...model, criteria: [] };
        const next = addPiece(bare, piece);
        expect(next.criteria).toHaveLength(1);
        expect(isSound(next)).toBe(true);
        expect(isSound(addPiece(model, piece))).toBe(true);
        const points = pointsFor(next);
        const isNegative = piece.id === 'unsubscribe' || piece.id === 'jobPageVisit';
        expect(isNegative ? -points : points).toBeGreaterThan(0);
      }
    },
  );
});
