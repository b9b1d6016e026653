import fc from 'fast-check';
import { buyingRoles, type Canvas, type CanvasLine, canvasSections } from '#core/design/canvas.ts';
import { canvasMaterial } from '#content/pieces/canvasMaterial.ts';

/** A line about something that is so or not, unless said otherwise. */
export function lineOf(id: string, change: Partial<CanvasLine> = {}): CanvasLine {
  return { id, section: 'pains', text: `Pain ${id}`, speaks: 'for', about: { is: 'statement' }, ...change };
}

export function canvasOf(...lines: readonly CanvasLine[]): Canvas {
  return { lines, leadIs: '' };
}

const categories = canvasMaterial.subjects.filter(({ type }) => type === 'category');

const values = fc.constantFrom(...categories).chain((field) =>
  fc.record({
    is: fc.constant('values' as const),
    of: fc.constant(field.id),
    values: fc.subarray(
      field.values.slice(0, 12).map(({ value }) => value),
      { maxLength: 4 },
    ),
  }),
);

const range = fc
  .record({
    of: fc.constantFrom('employees', 'turnover'),
    from: fc.option(fc.integer({ min: 0, max: 100 })),
    to: fc.option(fc.integer({ min: 101, max: 1000 })),
  })
  .map((span) => ({ is: 'range' as const, ...span }));

const about: fc.Arbitrary<CanvasLine['about']> = fc.oneof(
  fc.constant({ is: 'statement' as const }),
  values,
  range,
  fc.record({ is: fc.constant('role' as const), role: fc.constantFrom(...buyingRoles) }),
  fc.record({
    is: fc.constant('bant' as const),
    of: fc.constantFrom('budget' as const, 'authority' as const, 'need' as const, 'timeline' as const),
  }),
);

const words = fc.oneof(
  fc.constantFrom(
    'Spare parts late',
    'spare-parts late!',
    'Varaosat myöhässä',
    'Öljy',
    '数字',
    'industry',
    '',
  ),
  fc.string({ maxLength: 20 }),
);

/** Any canvas that the drawer, a file or a hurried hand can bring. */
export const anyCanvas: fc.Arbitrary<Canvas> = fc
  .array(
    fc.record({
      section: fc.constantFrom(...canvasSections),
      text: words,
      speaks: fc.constantFrom('for' as const, 'against' as const),
      about,
    }),
    { maxLength: 14 },
  )
  .map((lines) => ({ lines: lines.map((line, at) => ({ id: `line-${at + 1}`, ...line })), leadIs: '' }));
