import type { Finding } from '../check/finding.ts';

/** The kind of a finding and what it is about, without its numbers: the same finding of another day has the same key. */
export function findingKey(finding: Finding): string {
  return [finding.kind, ...subjectOf(finding)].join(' ');
}

function subjectOf(finding: Finding): readonly (string | number)[] {
  switch (finding.kind) {
    case 'unreachableGrade':
      return [finding.grade];
    case 'unreachableClass':
      return [finding.side, finding.class];
    case 'unreachableLetter':
      return [finding.letter];
    case 'emptySide':
    case 'sideTooSmall':
      return [finding.side];
    case 'qualifiedNever':
      return [];
    case 'neverFires':
    case 'sameForAll':
    case 'overWeight':
    case 'valueNotCovered':
    case 'valueNotNamed':
    case 'fadedBeforeWindow':
    case 'windowCutsFading':
      return [finding.criterion];
    case 'rowNeverCounts':
      return [finding.criterion, finding.row];
    case 'stepsRise':
    case 'rangeNotCovered':
      return [finding.criterion, finding.from];
    case 'hiddenByCap':
      return [finding.of, finding.id];
    case 'capNeverReached':
      return [finding.of, finding.id, finding.bound];
    case 'valueTwice':
    case 'countsTheSame':
      return finding.criteria;
    case 'gateNever':
    case 'gateAlways':
      return [finding.gate];
    case 'ruleNeverDecides':
      return [finding.rule];
    default:
      return [finding.id];
  }
}
