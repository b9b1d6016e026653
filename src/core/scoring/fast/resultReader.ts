import { blockContacts } from '../../contacts/eventColumns.ts';
import { toCentipoints } from '../centipoints.ts';
import type { ResultCondition } from '../condition.ts';
import { grades } from '../grade.ts';
import { constantly, type ResultReader } from './conditionReader.ts';
import type { Settled } from './settled.ts';
import { type TruthReader, truths } from './truth.ts';

/** What the contacts of the block that is being judged came to. */
export type BlockResult = {
  /** Centipoints of the sides after their clips. */
  readonly fit: Int32Array;
  readonly behaviour: Int32Array;
  /** Official scores. */
  readonly scores: Uint8Array;
  /** 0..3. */
  readonly fitClasses: Uint8Array;
  readonly activities: Uint8Array;
  readonly grades: Uint8Array;
  /** 0 no, 1 yes, 2 check first. */
  readonly qualified: Uint8Array;
};

/** A result of nothing, for one block. */
export function emptyResult(): BlockResult {
  return {
    fit: new Int32Array(blockContacts),
    behaviour: new Int32Array(blockContacts),
    scores: new Uint8Array(blockContacts),
    fitClasses: new Uint8Array(blockContacts),
    activities: new Uint8Array(blockContacts),
    grades: new Uint8Array(blockContacts),
    qualified: new Uint8Array(blockContacts),
  };
}

/** Reads questions about the result (`SC-35`, `SC-37`) from the block that is being judged. */
export function createResultReader(result: BlockResult, settled: Settled): ResultReader {
  return (condition) => {
    switch (condition.is) {
      case 'grade':
        return byCode(result.grades, maskOf(condition.grades.map((grade) => grades.indexOf(grade))));
      case 'fit':
        return byCode(result.fitClasses, maskOf(condition.classes.map((fit) => grades.indexOf(fit))));
      case 'activity':
        return byCode(result.activities, maskOf(condition.classes.map((activity) => activity - 1)));
      case 'score':
        return within(result.scores, condition.from, condition.to);
      case 'qualified':
        return byCode(result.qualified, Uint8Array.of(truths.no, truths.yes, truths.unknown));
      case 'points':
        return pointsReader(condition, result, settled);
    }
  };
}

type PointsQuestion = Extract<ResultCondition, { readonly is: 'points' }>;

function pointsReader(
  { of, id, from, to }: PointsQuestion,
  result: BlockResult,
  settled: Settled,
): TruthReader {
  const least = from === null ? null : toCentipoints(from);
  const limit = to === null ? null : toCentipoints(to);
  if (of === 'side') {
    if (id !== 'fit' && id !== 'behaviour') return constantly(truths.unknown);
    return within(result[id], least, limit);
  }
  const sums = new Int32Array(blockContacts);
  const compare = within(sums, least, limit);
  return (block, into) => {
    if (settled.readPoints(of, id, block, sums)) compare(block, into);
    else into.fill(truths.unknown, 0, block.length);
  };
}

function within(values: Uint8Array | Int32Array, from: number | null, to: number | null): TruthReader {
  const least = from ?? -Infinity;
  const limit = to ?? Infinity;
  return ({ length }, into) => {
    for (let i = 0; i < length; i++) {
      const value = values[i] as number;
      into[i] = value >= least && value < limit ? truths.yes : truths.no;
    }
  };
}

function byCode(codes: Uint8Array, mask: Uint8Array): TruthReader {
  return ({ length }, into) => {
    for (let i = 0; i < length; i++) into[i] = mask[codes[i] as number] as number;
  };
}

function maskOf(codes: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: 4 }, (_, code) => (codes.includes(code) ? truths.yes : truths.no));
}
