import { type ModelStep, performStep } from '../../commands/modelStep.ts';
import type { Finding } from '../check/finding.ts';
import { isSameData } from '../isSameData.ts';
import type { ScoringModel } from '../model.ts';
import { hiddenMends, sideTooSmallMends, unreachedMends, weightMends } from './capMends.ts';
import { coverageMends } from './coverageMends.ts';
import { fadingMends, rowMends, silentMends } from './criterionMends.ts';
import { decisionMends, unusedMends } from './decisionMends.ts';
import type { Mend } from './mend.ts';
import { classMends, gradeMends } from './reachMends.ts';

/**
 * What mends a finding about this very model, the gentlest first (`DE-101`). After any of them the model is sound and the
 * finding gone. Empty where people have to think, such as what to qualify by.
 */
export function mendsOf(finding: Finding, model: ScoringModel): readonly Mend[] {
  return proposed(finding, model).filter(({ step }) => performStep(model, step) !== model);
}

/**
 * The step of a mend for the model as it stands now, when it still is the one that was offered; null when what it changes
 * has changed since: the third row may be another one by then (`DE-101`).
 */
export function stepNow({ step }: Mend, finding: Finding, model: ScoringModel): ModelStep | null {
  return mendsOf(finding, model).some((each) => isSameData(each.step, step)) ? step : null;
}

function proposed(finding: Finding, model: ScoringModel): readonly Mend[] {
  switch (finding.kind) {
    case 'unreachableGrade':
      return gradeMends(finding);
    case 'unreachableClass':
      return classMends(finding, model);
    case 'unreachableLetter':
    case 'emptySide':
    case 'qualifiedNever':
      return [];
    case 'neverFires':
    case 'sameForAll':
      return silentMends(finding.criterion);
    case 'rowNeverCounts':
      return ofCriterion(finding.criterion, model, (criterion) => rowMends(finding, criterion));
    case 'overWeight':
      return weightMends(finding, model);
    case 'hiddenByCap':
      return hiddenMends(finding, model);
    case 'capNeverReached':
      return unreachedMends(finding, model);
    case 'sideTooSmall':
      return sideTooSmallMends(finding);
    case 'fadedBeforeWindow':
    case 'windowCutsFading':
    case 'stepsRise':
      return ofCriterion(finding.criterion, model, (criterion) => fadingMends(finding, criterion));
    case 'gateNever':
    case 'gateAlways':
    case 'ruleNeverDecides':
      return decisionMends(finding, model);
    case 'unusedField':
    case 'unusedEventKind':
    case 'unusedTopic':
    case 'unusedCondition':
    case 'unusedGroup':
      return unusedMends(finding);
    default:
      return coverageMends(finding, model);
  }
}

function ofCriterion(
  id: string,
  { criteria }: ScoringModel,
  mends: (criterion: ScoringModel['criteria'][number]) => readonly Mend[],
): readonly Mend[] {
  const criterion = criteria.find((each) => each.id === id);
  return criterion ? mends(criterion) : [];
}
