import type { ScoringModel } from '../scoring/model.ts';
import type { Text } from '../text.ts';
import type { CanvasLine } from './canvas.ts';
import type { CanvasMaterial } from './canvasMaterial.ts';
import { lineText } from './lineText.ts';

/**
 * The model with every line of its canvas written out in one language: the team's own words, and in brackets what was
 * picked beside them. To be read, not to be kept.
 */
export function linesInWords(
  model: ScoringModel,
  material: CanvasMaterial,
  language: keyof Text,
): ScoringModel {
  const { design } = model;
  const lines = design.canvas.lines.map((line) => ({ ...line, text: wordsOf(line, material, language) }));
  return { ...model, design: { ...design, canvas: { ...design.canvas, lines } } };
}

function wordsOf(line: CanvasLine, material: CanvasMaterial, language: keyof Text): string {
  const { text, about } = line;
  const words = lineText(line, material)[language];
  if (text === '' || about.is === 'statement' || about.is === 'role') return words;
  return `${words} (${lineText({ ...line, text: '' }, material)[language]})`;
}
