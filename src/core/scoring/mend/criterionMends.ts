import type { CriterionProof, FadingProof } from '../check/finding.ts';
import type { Criterion } from '../criterion.ts';
import type { Mend } from './mend.ts';

/** A criterion that says nothing is switched off, or goes. */
export function silentMends(id: string): readonly Mend[] {
  return [
    { step: { command: 'model.enabled', args: { id, enabled: false } }, says: { is: 'switchOff' } },
    { step: { command: 'model.removeCriterion', args: { id } }, says: { is: 'remove' } },
  ];
}

/** A row that never counts goes. */
export function rowMends(
  { row }: Extract<CriterionProof, { readonly kind: 'rowNeverCounts' }>,
  criterion: Criterion,
): readonly Mend[] {
  const item = withoutRow(criterion, row);
  if (item === null) return [];
  return [{ step: { command: 'model.criterion', args: { item } }, says: { is: 'removeRow' } }];
}

function withoutRow(criterion: Criterion, row: number): Criterion | null {
  switch (criterion.kind) {
    case 'table':
      return { ...criterion, rows: criterion.rows.toSpliced(row, 1) };
    case 'cases':
      return { ...criterion, rows: criterion.rows.toSpliced(row, 1) };
    case 'buckets':
      return { ...criterion, rows: criterion.rows.toSpliced(row, 1) };
    case 'ranges':
      return { ...criterion, ranges: criterion.ranges.toSpliced(row, 1) };
    default:
      return null;
  }
}

/** Fading and windows: one of the two ends what an event gives. */
export function fadingMends(proof: FadingProof, criterion: Criterion): readonly Mend[] {
  const { criterion: id } = proof;
  const noWindow: Mend = {
    step: { command: 'model.window', args: { id, windowDays: null } },
    says: { is: 'noWindow' },
  };
  const noFading: Mend = {
    step: { command: 'model.fading', args: { id, fading: { by: 'none' } } },
    says: { is: 'noFading' },
  };
  switch (proof.kind) {
    case 'fadedBeforeWindow': {
      const days = proof.fadedFrom;
      if (days < 1) return [noWindow];
      const step = { command: 'model.window', args: { id, windowDays: days } } as const;
      return [{ step, says: { is: 'windowTo', days } }];
    }
    case 'windowCutsFading':
      return [noFading, noWindow];
    case 'stepsRise': {
      if (!('fading' in criterion) || criterion.fading.by !== 'steps') return [];
      const steps = criterion.fading.steps.filter(({ from }) => from !== proof.from);
      const step = { command: 'model.fading', args: { id, fading: { by: 'steps', steps } } } as const;
      return [{ step, says: { is: 'removeStep' } }];
    }
  }
}
