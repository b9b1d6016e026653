import { expect, test } from 'vitest';
import { outcomeWords } from '#pages/lead/canvas/outcomeWords.ts';
import { lineOf } from '../../../core/design/canvasLines.ts';
import { casesOf, modelOf, rangesOf, tableOf } from '../../../core/scoring/smallModel.ts';
import { english } from '#tests/unit/i18n/speakers.ts';

const row = (points: number, ...values: readonly string[]) => ({ values, points });
const model = modelOf([
  tableOf({ rows: [row(3, 'a'), row(-8, 'b'), row(5, 'c')] }),
  rangesOf({ ranges: [{ from: 1, to: null, points: 4 }] }),
  casesOf({ label: { en: 'Cases', fi: 'Tapaukset' } }),
]);
const made = (id: string, as: 'criterion' | 'gate' = 'criterion') =>
  outcomeWords({ line: lineOf('line-1'), is: 'made', as, id }, model, english);

test('DE-21: a line says the points that count most of its criterion, its gate, or the name of what it became', () => {
  expect(made('table')).toBe('Criterion: -8');
  expect(made('ranges')).toBe('Criterion: +4');
  expect(made('cases')).toBe('Criterion: Cases');
  expect(made('any', 'gate')).toBe('Gate: always D');
});

test('DE-21: a line says which criteria say it already, or why it is nothing yet', () => {
  const line = lineOf('line-1');
  expect(outcomeWords({ line, is: 'said', by: ['table', 'cases'] }, model, english)).toBe(
    'In the model already: x, Cases',
  );
  expect(outcomeWords({ line, is: 'empty' }, model, english)).toBe('Says nothing yet');
});
