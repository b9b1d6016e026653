import type { Assessment, DimensionId, LadderChoice, Step } from '../level/assessment.ts';
import { setGuess, setNow, setReason, setWanted } from '../level/edit.ts';

type OnDimension = { readonly dimension: DimensionId };

/** Commands on an assessment. */
export const assessmentCommands = {
  'assessment.guess': (assessment: Assessment, { guess }: { readonly guess: Step | null }) =>
    setGuess(assessment, guess),
  'assessment.now': (assessment: Assessment, args: OnDimension & { readonly now: LadderChoice | null }) =>
    setNow(assessment, args.dimension, args.now),
  'assessment.wanted': (assessment: Assessment, args: OnDimension & { readonly wanted: Step | null }) =>
    setWanted(assessment, args.dimension, args.wanted),
  'assessment.reason': (assessment: Assessment, args: OnDimension & { readonly reason: string }) =>
    setReason(assessment, args.dimension, args.reason),
} as const;
