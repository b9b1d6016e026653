import type { Canvas } from '../design/canvas.ts';
import type { Guide } from '../design/guide.ts';
import type { KnownCase } from '../design/knownCase.ts';
import type { TargetSystem } from '../design/target.ts';
import { setCanvas } from '../design/editCanvas.ts';
import { setDesign } from '../design/editDesign.ts';
import type { ScoringModel } from '../scoring/model.ts';
import { addPieces } from '../scoring/pieces/addPiece.ts';
import type { ModelPiece } from '../scoring/pieces/piece.ts';

type Model = ScoringModel;

/** Commands on what stands behind a scoring model (`DE-1`). */
export const designCommands = {
  'model.target': (model: Model, { target }: { readonly target: TargetSystem }) =>
    setDesign(model, { target }),
  'model.canvas': (model: Model, { canvas }: { readonly canvas: Canvas }) => setCanvas(model, canvas),
  'model.fromCanvas': (model: Model, { pieces }: { readonly pieces: readonly ModelPiece[] }) =>
    addPieces(model, pieces),
  'model.guide': (model: Model, { guide }: { readonly guide: Guide }) => setDesign(model, { guide }),
  'model.cases': (model: Model, { cases }: { readonly cases: readonly KnownCase[] }) =>
    setDesign(model, { cases }),
  'model.archive': (model: Model, { archived }: { readonly archived: boolean }) =>
    setDesign(model, { archived }),
} as const;
