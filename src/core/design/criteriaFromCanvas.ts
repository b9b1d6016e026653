import type { Points } from '../brand.ts';
import type { ScoringModel } from '../scoring/model.ts';
import { isSound } from '../scoring/editParts.ts';
import { addPiece, placePiece } from '../scoring/pieces/addPiece.ts';
import type { ModelPiece } from '../scoring/pieces/piece.ts';
import type { Canvas, CanvasLine } from './canvas.ts';
import type { CanvasMaterial } from './canvasMaterial.ts';
import { bantPiece, lineCriterion, lineGate } from './linePiece.ts';
import { lineQuestion } from './lineQuestion.ts';
import { isEmptyLine } from './lineText.ts';
import { saidBefore } from './saidBefore.ts';
import { sharePoints } from './sharePoints.ts';

/** What a line becomes, or why it becomes nothing. */
export type LineOutcome = { readonly line: CanvasLine } & (
  | {
      readonly is: 'new';
      readonly as: 'criterion' | 'gate';
      readonly points: Points;
      readonly piece: ModelPiece;
    }
  /** It was made into this before. */
  | { readonly is: 'made'; readonly as: 'criterion' | 'gate'; readonly id: string }
  /** Other criteria say it already. */
  | { readonly is: 'said'; readonly by: readonly string[] }
  | { readonly is: 'empty' | 'leftOut' | 'noRoom' }
);

/** How somebody wants a line: a line of who is not ideal may be a gate; any line may be left out. */
export type LineWish = 'gate' | 'points' | 'leftOut';

/** Wishes by id of the line; who is not ideal becomes a gate unless points are wished for. */
export type LineWishes = { readonly [line: string]: LineWish };

/**
 * What becomes of each line of a canvas (`DE-23`, `DE-24`): statements become yes/no fields, picked values and ranges
 * look at their field, roles at the field of roles, BANT at its ready pieces. A line whose criterion or gate is there
 * stays as it is; what other criteria say is not said again. Points are shared out by `sharePoints`.
 */
export function criteriaFromCanvas(
  model: ScoringModel,
  canvas: Canvas,
  material: CanvasMaterial,
  wishes: LineWishes = {},
): readonly LineOutcome[] {
  const withPoints = (pointsOf: (line: CanvasLine) => Points) =>
    outcomes(model, canvas, { material, wishes, pointsOf });
  // How many share is known only when it is known who becomes a criterion; the size of points does not matter for that.
  const first = withPoints(() => 1);
  const sharing = first.flatMap((each) => (each.is === 'new' && each.as === 'criterion' ? [each.line] : []));
  return withPoints(sharePoints(model, sharing));
}

type Making = {
  readonly material: CanvasMaterial;
  readonly wishes: LineWishes;
  readonly pointsOf: (line: CanvasLine) => Points;
};

type Add = typeof addPiece;

/** Each line after those before it. They are checked together; only when that finds a fault, one by one. */
function outcomes(model: ScoringModel, canvas: Canvas, making: Making): readonly LineOutcome[] {
  const together = added(model, canvas, making, placePiece);
  return isSound(together.model) ? together.all : added(model, canvas, making, addPiece).all;
}

function added(
  model: ScoringModel,
  { lines }: Canvas,
  making: Making,
  add: Add,
): { readonly model: ScoringModel; readonly all: readonly LineOutcome[] } {
  let present = model;
  const all = lines.map((line): LineOutcome => {
    const wanted = outcomeOf(line, present, making);
    if (wanted.is !== 'new') return wanted;
    const next = add(present, wanted.piece);
    if (next === present) return { line, is: 'noRoom' };
    present = next;
    return wanted;
  });
  return { model: present, all };
}

function outcomeOf(
  line: CanvasLine,
  model: ScoringModel,
  { material, wishes, pointsOf }: Making,
): LineOutcome {
  const criterion = model.criteria.find((each) => each.line === line.id);
  if (criterion) return { line, is: 'made', as: 'criterion', id: criterion.id };
  const gate = model.gates.find((each) => each.line === line.id);
  if (gate) return { line, is: 'made', as: 'gate', id: gate.id };
  if (isEmptyLine(line)) return { line, is: 'empty' };
  if (wishes[line.id] === 'leftOut') return { line, is: 'leftOut' };
  const points = signed(line, pointsOf(line));
  const { about } = line;
  if (about.is === 'bant') return bantOutcome(line, model, points, material.bant[about.of]);
  const question = lineQuestion(line, about, model, material);
  if (line.section === 'notIdeal' && wishes[line.id] !== 'points')
    return { line, is: 'new', as: 'gate', points: 0, piece: lineGate(line, question, material) };
  const said = saidBefore(model, question, points);
  const isSaid = said.by.length > 0 && said.left.length === 0;
  if (isSaid) return { line, is: 'said', by: said.by };
  const asked = question.by === 'values' ? { ...question, values: said.left } : question;
  return { line, is: 'new', as: 'criterion', points, piece: lineCriterion(line, asked, points, material) };
}

function bantOutcome(
  line: CanvasLine,
  model: ScoringModel,
  points: Points,
  piece: CanvasMaterial['bant']['budget'],
): LineOutcome {
  const { field } = piece.criterion;
  const by = model.criteria.filter(
    (each) => (each.kind === 'table' || each.kind === 'ranges') && each.field === field,
  );
  if (by.length > 0) return { line, is: 'said', by: by.map(({ id }) => id) };
  return { line, is: 'new', as: 'criterion', points, piece: bantPiece(line, piece, points) };
}

function signed({ speaks, section }: CanvasLine, points: Points): Points {
  return points * (speaks === 'against' || section === 'notIdeal' ? -1 : 1);
}
