import fc from 'fast-check';
import { isoDate } from '#core/calendar.ts';
import type { Condition, FieldCondition, NamedCondition, ResultCondition } from '#core/scoring/condition.ts';
import { asOf, cuts, edgeDays, label, spanOf, texts } from './randomFields.ts';

/** Random conditions: questions about fields and results, nested, and conditions that name others. */

const textFields = ['industry', 'country', 'decides', 'note'];
const looseTextFields = ['industry', 'country', 'note'];
const numberFields = ['size', 'revenue', 'visits', 'absent'];
const dateFields = ['founded', 'seen'];
const numberTexts = ['0', '-0', '1.50', '2', '50', '5e1', '50.0', '999', '1e6', '7'];
const needles = ['', 'it', 'HEAD', 'e', 'Ste', 'i̇', 'σ', 'ß', '1'];

const day = fc.constantFrom(-1, 0, 1, 7, 30, 31, 366).map((past) => isoDate(asOf - past));
const ages = [-2, -1, 0, 1, 7, 30, 31, 60, 366, ...edgeDays].toSorted((a, b) => a - b);
const distinctAges = ages.filter((one, index) => one !== ages[index - 1]);

const fieldQuestion: fc.Arbitrary<FieldCondition> = fc.oneof(
  fc.constantFrom(...textFields).chain((field) => equalsOf(field, texts[field] ?? [])),
  fc.constantFrom(...numberFields).chain((field) => equalsOf(field, numberTexts)),
  fc
    .constantFrom(...dateFields)
    .chain((field) => equalsOf(field, [isoDate(asOf), '2024-02-29', '2000-02-29'])),
  fc.tuple(fc.constantFrom(...numberFields), spanOf(cuts)).map(([field, span]) => ({
    is: 'range' as const,
    field,
    ...span,
  })),
  fc.record({ is: fc.constantFrom('before', 'after'), field: fc.constantFrom(...dateFields), day }),
  fc.tuple(fc.constantFrom(...dateFields), spanOf(distinctAges)).map(([field, span]) => ({
    is: 'age' as const,
    field,
    ...span,
  })),
  fc.record({
    is: fc.constantFrom('contains', 'startsWith'),
    field: fc.constantFrom(...looseTextFields),
    text: fc.constantFrom(...needles),
  }),
  fc.record({
    is: fc.constant('known' as const),
    field: fc.constantFrom(...textFields, ...numberFields, ...dateFields),
  }),
);

function equalsOf(field: string, values: readonly string[]): fc.Arbitrary<FieldCondition> {
  return fc.oneof(
    fc.constantFrom(...values).map((value): FieldCondition => ({ is: 'equals', field, value })),
    fc
      .subarray([...values], { maxLength: 3 })
      .map((some): FieldCondition => ({ is: 'oneOf', field, values: some })),
  );
}

const letters = ['A', 'B', 'C', 'D'] as const;
const limits = [0, 1, 10, 25, 29.5, 30, 50, 70, 100];

/** Of criteria and groups by ids that may not exist: `withoutMissing` mends them. */
const resultQuestion: fc.Arbitrary<ResultCondition> = fc.oneof(
  fc.record({ is: fc.constant('grade' as const), grades: fc.subarray([...letters]) }),
  fc.record({ is: fc.constant('fit' as const), classes: fc.subarray([...letters]) }),
  fc.record({ is: fc.constant('activity' as const), classes: fc.subarray([1, 2, 3, 4] as const) }),
  spanOf(limits).map((span): ResultCondition => ({ is: 'score', ...span })),
  fc
    .tuple(
      fc.constantFrom(
        ...['c0', 'c1', 'c2', 'c3'].map((id) => ({ of: 'criterion', id }) as const),
        ...['g0', 'g1'].map((id) => ({ of: 'group', id }) as const),
        ...['fit', 'behaviour'].map((id) => ({ of: 'side', id }) as const),
      ),
      spanOf([-10, 0, 0.01, 5, 12.5, 20, 40]),
    )
    .map(([whose, span]): ResultCondition => ({ is: 'points', ...whose, ...span })),
);

const isQualified: Condition = { is: 'qualified' };

/** Conditions over such leaves, at most three deep. */
function nested(leaf: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  const { condition } = fc.letrec<{ readonly condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 2 },
      { weight: 3, arbitrary: leaf },
      {
        weight: 2,
        arbitrary: fc.record({
          is: fc.constantFrom('and', 'or'),
          of: fc.array(tie('condition'), { maxLength: 3 }),
        }),
      },
      { weight: 1, arbitrary: fc.record({ is: fc.constant('not' as const), of: tie('condition') }) },
    ),
  }));
  return condition;
}

function namesOf(...ids: readonly string[]): fc.Arbitrary<Condition> {
  return fc.constantFrom(...ids).map((condition) => ({ is: 'named', condition }));
}

const ofFields = { weight: 4, arbitrary: fieldQuestion };

/** A condition over fields: for cases and gates. */
export const fieldCondition = nested(fc.oneof(ofFields, { weight: 1, arbitrary: namesOf('n0', 'n1', 'n2') }));

/** A condition over fields and results: for who is qualified. */
export const resultCondition = nested(
  fc.oneof(ofFields, { weight: 4, arbitrary: resultQuestion }, { weight: 1, arbitrary: namesOf('n2', 'r0') }),
);

/** A condition over fields, results and whether a contact is qualified: for routing. */
export const routingCondition = nested(
  fc.oneof(
    ofFields,
    { weight: 4, arbitrary: resultQuestion },
    { weight: 1, arbitrary: fc.constant(isQualified) },
    { weight: 1, arbitrary: namesOf('n1', 'n2', 'r0', 'r1') },
  ),
);

/** Named conditions that name those before them, the list in any order: `r0` asks for results, `r1` for qualified too. */
export const namedConditions: fc.Arbitrary<readonly NamedCondition[]> = fc
  .tuple(
    nested(fieldQuestion),
    nested(fc.oneof(fieldQuestion, namesOf('n0'))),
    nested(fc.oneof(fieldQuestion, namesOf('n0', 'n1'))),
    nested(fc.oneof(resultQuestion, namesOf('n0', 'n2'))),
    nested(fc.oneof(resultQuestion, fc.constant(isQualified), namesOf('n1', 'r0'))),
    fc.boolean(),
  )
  .map(([n0, n1, n2, r0, r1, isTurned]) => {
    const list = Object.entries({ n0, n1, n2, r0, r1 }).map(([id, when]) => ({ id, label, when }));
    return isTurned ? list.toReversed() : list;
  });

/** The condition with questions about what is not there turned into one about a side. */
export function withoutMissing(condition: Condition, ids: ReadonlySet<string>): Condition {
  switch (condition.is) {
    case 'and':
    case 'or':
      return { ...condition, of: condition.of.map((part) => withoutMissing(part, ids)) };
    case 'not':
      return { ...condition, of: withoutMissing(condition.of, ids) };
    case 'points':
      return condition.of === 'side' || ids.has(condition.id)
        ? condition
        : { ...condition, of: 'side', id: 'behaviour' };
    default:
      return condition;
  }
}
