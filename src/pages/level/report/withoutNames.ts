import type { Assessment } from '#core/level/assessment.ts';
import type { Plan } from '#core/level/plan/plan.ts';
import type { LevelReportInput } from './reportCase.ts';

/** Stands in place of the reason why something does not apply, so that the answer stays whole (`LT-5`). */
const someReason = '-';

/** The input without any word that somebody typed (`LT-147`): what is not there cannot be told by any section. */
export function withoutNames(input: LevelReportInput): LevelReportInput {
  return {
    ...input,
    ...{ company: '', unit: '' },
    assessment: answersAlone(input.assessment),
    before: input.before && { ...input.before, assessment: answersAlone(input.before.assessment) },
    plan: input.plan && stepsAlone(input.plan),
  };
}

function answersAlone(round: Assessment): Assessment {
  return {
    ...round,
    title: '',
    ladders: eachOf(round.ladders, withoutReason),
    practices: eachOf(round.practices, withoutReason),
    // How many pieces there are, and on what, is told; nothing that stands in them.
    evidence: round.evidence.map(({ id, on }) => ({ id, on, text: '', link: '', day: null, who: '' })),
    respondent: null,
  };
}

function stepsAlone({ items }: Plan): Plan {
  return {
    title: '',
    items: items.map((item) => ({ ...item, title: '', owner: '', note: '' })),
    decisions: [],
  };
}

function withoutReason<Answer extends { readonly reason: string }>(answer: Answer): Answer {
  return { ...answer, reason: answer.reason.trim() === '' ? '' : someReason };
}

function eachOf<Value>(
  values: { readonly [id: string]: Value },
  change: (value: Value) => Value,
): { readonly [id: string]: Value } {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, change(value)]));
}
