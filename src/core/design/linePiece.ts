import type { Points } from '../brand.ts';
import type { Criterion, RangesCriterion, TableCriterion } from '../scoring/criterion.ts';
import type { ModelPiece } from '../scoring/pieces/piece.ts';
import { noReasons } from '../scoring/reasons.ts';
import { sameInBoth } from '../text.ts';
import type { CanvasLine } from './canvas.ts';
import type { BantPiece, CanvasMaterial } from './canvasMaterial.ts';
import { asCondition, type LineQuestion } from './lineQuestion.ts';
import { lineText } from './lineText.ts';

/** A line as a criterion that gives these points where the answer is yes (`DE-23`). */
export function lineCriterion(
  line: CanvasLine,
  question: LineQuestion,
  points: Points,
  material: CanvasMaterial,
): ModelPiece {
  const base = {
    id: question.field.id,
    label: lineText(asAsked(line, question), material),
    side: 'fit',
    group: null,
    enabled: true,
    cap: { min: null, max: null },
    weight: null,
    ...noReasons,
    line: line.id,
    field: question.field.id,
    other: 0,
    unknown: 0,
  } as const;
  const criterion: Criterion =
    question.by === 'range'
      ? { ...base, kind: 'ranges', ranges: [{ from: question.from, to: question.to, points }] }
      : { ...base, kind: 'table', rows: [{ values: question.values, points }] };
  return { fields: [question.field], eventKinds: [], criterion };
}

/** A line that speaks only of the values that are asked for: the others are said by other criteria. */
function asAsked(line: CanvasLine, question: LineQuestion): CanvasLine {
  const { about } = line;
  if (about.is !== 'values' || question.by !== 'values') return line;
  return { ...line, about: { ...about, values: question.values } };
}

/** A line as a gate: whoever is so, is no lead whatever the points say (`DE-23`). */
export function lineGate(line: CanvasLine, question: LineQuestion, material: CanvasMaterial): ModelPiece {
  return {
    fields: [question.field],
    eventKinds: [],
    gate: {
      ...noReasons,
      id: question.field.id,
      label: lineText(line, material),
      enabled: true,
      kind: 'disqualifier',
      when: asCondition(question),
      grade: 'D',
      route: null,
      line: line.id,
    },
  };
}

/** A part of BANT as its ready piece, whose best answer gives these points, and the others in proportion. */
export function bantPiece(line: CanvasLine, piece: BantPiece, points: Points): ModelPiece {
  const { criterion } = piece;
  const rows = criterion.kind === 'table' ? criterion.rows : criterion.ranges;
  const best = Math.max(1, ...rows.map((row) => row.points));
  const share = (given: Points): Points => Math.round((given * points) / best) + 0;
  const label = line.text === '' ? criterion.label : sameInBoth(line.text);
  const shared: TableCriterion | RangesCriterion =
    criterion.kind === 'table'
      ? { ...criterion, rows: criterion.rows.map((row) => ({ ...row, points: share(row.points) })) }
      : { ...criterion, ranges: criterion.ranges.map((row) => ({ ...row, points: share(row.points) })) };
  return { ...piece, criterion: { ...shared, label, line: line.id } };
}
