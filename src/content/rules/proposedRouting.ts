import type { Condition } from '#core/scoring/condition.ts';
import type { Field, ScoringModel } from '#core/scoring/model.ts';
import type { RoutingRule } from '#core/scoring/routing.ts';
import { keepAndAsk, rule } from '../templates/ruleParts.ts';
import { text } from '../templates/modelParts.ts';

/** Routing by grade, A to D, as in domain.md, section 5 (`DE-129`). */
export function routingByGrades(): readonly RoutingRule[] {
  return [
    rule('urgent', text('A: straight to sales', 'A: heti myynnille'), { is: 'grade', grades: ['A'] }, [
      'salesUrgent',
      4,
    ]),
    rule(
      'sales',
      text('B: to sales, no hurry', 'B: myynnille, ei kiireellinen'),
      { is: 'grade', grades: ['B'] },
      ['sales', 48],
    ),
    rule('nurture', text('C: to nurturing', 'C: jalostettavaksi'), { is: 'grade', grades: ['C'] }, [
      'nurture',
      null,
    ]),
    keepAndAsk(null),
  ];
}

/**
 * The routing example of the source, in which the rules set the grade (`DE-129`): criteria not met, window open with a
 * precise need, window later and active, and the rest. Null when the model has no field for the buying window.
 */
export function routingByWindow({ fields }: ScoringModel): readonly RoutingRule[] | null {
  const window = fields.find(
    ({ group, type, values }) => group === 'window' && type === 'category' && values.length > 1,
  );
  if (window === undefined) return null;
  // The first value is the window that is open, the last one that none is in sight.
  const [now = '', ...later] = window.values
    .map(({ value }) => value)
    .slice(0, Math.max(2, window.values.length - 1));
  const precise = fields.find(isNeed);
  const isOpen: Condition = { is: 'oneOf', field: window.id, values: [now] };
  return [
    rule(
      'notRight',
      text('Criteria not met', 'Kriteerit eivät täyty'),
      { is: 'fit', classes: ['D'] },
      ['findOutMore', null],
      'D',
    ),
    precise === undefined
      ? rule('urgent', text('Window open', 'Ostoikkuna auki'), isOpen, ['salesUrgent', 4], 'A')
      : rule(
          'urgent',
          text('Window open and need precise', 'Ostoikkuna auki ja tarve täsmällinen'),
          { is: 'and', of: [isOpen, { is: 'oneOf', field: precise.id, values: firstOf(precise) }] },
          ['salesUrgent', 4],
          'A',
        ),
    rule(
      'sales',
      text('Window open or opening, and active', 'Ostoikkuna auki tai aukeamassa, aktiivinen'),
      {
        is: 'and',
        of: [
          { is: 'oneOf', field: window.id, values: [now, ...later] },
          { is: 'activity', classes: [1, 2] },
        ],
      },
      ['sales', 48],
      'B',
    ),
    rule('nurture', text('Everybody else', 'Kaikki muut'), null, ['nurture', null], 'C'),
  ];
}

/** The first value of a field: that of a precise need. */
function firstOf({ values }: Field): readonly string[] {
  return values.slice(0, 1).map(({ value }) => value);
}

/** One rule that takes everybody: the beginning of one's own (`DE-129`). */
export function routingOfOne(): readonly RoutingRule[] {
  return [keepAndAsk(null)];
}

function isNeed({ id, group, type, label, values }: Field): boolean {
  return (
    group === 'bant' &&
    type === 'category' &&
    values.length > 0 &&
    /need|tarve/i.test(`${id} ${label.en} ${label.fi}`)
  );
}
