import { modelBounds } from '../bounds.ts';
import { checkQuestion } from './checkQuestion.ts';
import { type ConditionPart, partsOf, pathOfPart } from './conditionParts.ts';
import type { ScoringModel } from '../model.ts';
import { type FaultPath, faultWhen, type ModelFault } from '../modelFault.ts';
import type { ModelNames } from './modelNames.ts';
import { isResultQuestion, type NamedFacts, namedFacts, sizeOf } from './namedConditions.ts';
import { type PlacedCondition, placedConditions } from './placedConditions.ts';

/** All faults of all conditions of a model (`SC-21`, `SC-24`), in linear time whatever they name. */
export function checkConditions(model: ScoringModel, names: ModelNames): readonly ModelFault[] {
  const facts = namedFacts(model.conditions);
  let own = 0;
  return placedConditions(model)
    .flatMap(({ path, when, mayAsk }) => {
      const parts = partsOf(when);
      const before = own;
      own += parts.length;
      const isLast = before <= modelBounds.allConditionParts && own > modelBounds.allConditionParts;
      return [
        ...sizeFaults(parts, facts, path, isLast),
        ...parts.flatMap((part) => partFaults(part, { facts, names, mayAsk }, path)),
      ];
    })
    .concat(cycleFaults(model, facts));
}

/** Too deep, or too large: by itself, or as the one with which all together become too many (`SC-24`). */
function sizeFaults(
  parts: readonly ConditionPart[],
  facts: ReadonlyMap<string, NamedFacts>,
  path: FaultPath,
  isTooMuchForModel: boolean,
): readonly ModelFault[] {
  const size = sizeOf(parts, facts);
  const isTooLarge = size.parts > modelBounds.conditionParts || isTooMuchForModel;
  return [
    ...faultWhen(size.depth > modelBounds.conditionDepth, path, 'conditionTooDeep'),
    ...faultWhen(isTooLarge, path, 'conditionTooLarge'),
  ];
}

function partFaults(
  part: ConditionPart,
  around: {
    readonly facts: ReadonlyMap<string, NamedFacts>;
    readonly names: ModelNames;
    readonly mayAsk: PlacedCondition['mayAsk'];
  },
  root: FaultPath,
): readonly ModelFault[] {
  const { condition } = part;
  const at = (...keys: FaultPath): FaultPath => [...pathOfPart(part, root), ...keys];
  switch (condition.is) {
    case 'and':
    case 'or':
    case 'not':
      return [];
    case 'named': {
      const named = around.facts.get(condition.condition);
      if (!named) return [{ path: at('condition'), reason: 'missingCondition' }];
      return faultWhen(isAskedTooEarly(named, around.mayAsk), at('condition'), 'resultNotHere');
    }
    default: {
      const asked = { asksResult: isResultQuestion(part), asksQualified: condition.is === 'qualified' };
      return [
        ...faultWhen(isAskedTooEarly(asked, around.mayAsk), at(), 'resultNotHere'),
        ...checkQuestion(condition, around.names, at),
      ];
    }
  }
}

/** True for a question about a result that is not there yet (`SC-35`, `SC-37`). */
function isAskedTooEarly(
  { asksResult, asksQualified }: Pick<NamedFacts, 'asksResult' | 'asksQualified'>,
  mayAsk: PlacedCondition['mayAsk'],
): boolean {
  return (mayAsk === 'contact' && asksResult) || (mayAsk === 'result' && asksQualified);
}

function cycleFaults(
  { conditions }: ScoringModel,
  facts: ReadonlyMap<string, NamedFacts>,
): readonly ModelFault[] {
  return conditions.flatMap(({ id }, at) =>
    faultWhen(facts.get(id)?.isCyclic === true, ['conditions', at], 'conditionCycle'),
  );
}
