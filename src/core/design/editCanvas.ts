import { isSameData } from '../scoring/isSameData.ts';
import { modelBounds } from '../scoring/bounds.ts';
import type { ScoringModel } from '../scoring/model.ts';
import type { Reasons } from '../scoring/reasons.ts';
import { cutTo } from '../text.ts';
import type { Bant, Canvas, CanvasLine, CanvasSection } from './canvas.ts';
import { setDesign } from './editDesign.ts';

// Edits of the canvas. Each gives a new canvas, or the same one when nothing changes.

/** What is said of a new line. */
export type NewLine = Omit<CanvasLine, 'id'>;

/** Puts a canvas into a model. What came from a line that is gone stays, and comes from none (`DE-22`). */
export function setCanvas(model: ScoringModel, canvas: Canvas): ScoringModel {
  const next = setDesign(model, { canvas });
  if (next === model) return model;
  const lines = new Set(next.design.canvas.lines.map(({ id }) => id));
  return {
    ...next,
    criteria: withoutLost(next.criteria, lines),
    gates: withoutLost(next.gates, lines),
  };
}

/** Adds a line at the end under a fresh id, its words trimmed and cut; nothing when the canvas is full. */
export function addLine(canvas: Canvas, line: NewLine): Canvas {
  if (canvas.lines.length >= modelBounds.canvasLines) return canvas;
  const added: CanvasLine = { ...line, text: tidy(line.text), id: nextLineId(canvas) };
  return { ...canvas, lines: [...canvas.lines, added] };
}

/** Changes what a line says, whether it speaks for or against, or what it is about. */
export function changeLine(
  canvas: Canvas,
  id: string,
  change: Partial<Pick<CanvasLine, 'text' | 'speaks' | 'about'>>,
): Canvas {
  const at = canvas.lines.findIndex((line) => line.id === id);
  const line = canvas.lines[at];
  if (line === undefined) return canvas;
  const next = { ...line, ...change, text: tidy(change.text ?? line.text) };
  return isSameData(line, next) ? canvas : { ...canvas, lines: canvas.lines.with(at, next) };
}

/** Takes a line out. */
export function removeLine(canvas: Canvas, id: string): Canvas {
  const lines = canvas.lines.filter((line) => line.id !== id);
  return lines.length === canvas.lines.length ? canvas : { ...canvas, lines };
}

/** Moves a line up (-1) or down (1) among those of its section. */
export function moveLine(canvas: Canvas, id: string, by: -1 | 1): Canvas {
  const line = canvas.lines.find((each) => each.id === id);
  if (line === undefined) return canvas;
  const beside = linesOf(canvas, line.section);
  const other = beside[beside.indexOf(line) + by];
  if (other === undefined) return canvas;
  const swapped = canvas.lines.map((each) => (each === line ? other : each === other ? line : each));
  return { ...canvas, lines: swapped };
}

/** Says in a sentence what a lead is to us; longer than 5,000 characters it is cut. */
export function setLeadIs(canvas: Canvas, leadIs: string): Canvas {
  const words = cutTo(leadIs, modelBounds.proseLength);
  return words === canvas.leadIs ? canvas : { ...canvas, leadIs: words };
}

/** Says that one of budget, authority, need and timeline belongs to a lead, or that it does not. */
export function setBant(canvas: Canvas, of: Bant, isAsked: boolean): Canvas {
  const others = canvas.lines.filter(({ about }) => about.is !== 'bant' || about.of !== of);
  const isThere = others.length < canvas.lines.length;
  if (isThere === isAsked) return canvas;
  if (!isAsked) return { ...canvas, lines: others };
  return addLine(canvas, { section: 'lead', text: '', speaks: 'for', about: { is: 'bant', of } });
}

/** The lines of one section in their order. */
export function linesOf({ lines }: Canvas, section: CanvasSection): readonly CanvasLine[] {
  return lines.filter((line) => line.section === section);
}

/** The line of the canvas that a criterion or a gate came from; undefined is none. */
export function lineBehind(model: ScoringModel, { line }: Pick<Reasons, 'line'>): CanvasLine | undefined {
  return line === null ? undefined : model.design.canvas.lines.find(({ id }) => id === line);
}

function withoutLost<Item extends Reasons>(
  items: readonly Item[],
  lines: ReadonlySet<string>,
): readonly Item[] {
  const isLost = ({ line }: Item) => line !== null && !lines.has(line);
  return items.some(isLost) ? items.map((item) => (isLost(item) ? { ...item, line: null } : item)) : items;
}

/** One more than the greatest number of a line. */
function nextLineId({ lines }: Canvas): string {
  const numbers = lines.map(({ id }) => Number(/^line-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `line-${Math.max(0, ...numbers) + 1}`;
}

function tidy(text: string): string {
  return cutTo(text.replace(/\s+/g, ' ').trim(), modelBounds.labelLength);
}
