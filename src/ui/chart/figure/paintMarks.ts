import type { BoxMark, Line, Mark, Rect, ShapeMark, WordMark } from './marks.ts';

type Pen = CanvasRenderingContext2D;

/** Distance between the stripes of a hatch, and how thick one is, in pixels. */
const stripe = { every: 8, width: 2 } as const;
const dashes = [5, 4] as const;

/** Paints marks one over the other, each where it stands. */
export function paintMarks(pen: Pen, marks: readonly Mark[]): void {
  for (const mark of marks) {
    pen.save();
    pen.globalAlpha = mark.opacity;
    if (mark.kind === 'box') paintBox(pen, mark);
    else if (mark.kind === 'word') paintWord(pen, mark);
    else paintShape(pen, mark);
    pen.restore();
  }
}

function paintBox(pen: Pen, { at, fill, hatch, sides, corners }: BoxMark): void {
  const [top] = sides;
  const isFramed = top && top.width > 0 && sides.every(({ width }) => width === top.width);
  roundBox(pen, at, 0, corners);
  pen.fillStyle = fill;
  pen.fill();
  if (hatch !== null) paintHatch(pen, at, hatch);
  if (isFramed) {
    roundBox(pen, at, top.width / 2, corners);
    strokeAs(pen, top);
    return;
  }
  sides.forEach((side, place) => {
    paintSide(pen, at, side, place);
  });
}

function roundBox(pen: Pen, { left, top, right, bottom }: Rect, inset: number, corners: readonly number[]) {
  pen.beginPath();
  pen.roundRect(
    left + inset,
    top + inset,
    right - left - 2 * inset,
    bottom - top - 2 * inset,
    corners.map((corner) => Math.max(0, corner - inset)),
  );
}

function paintHatch(pen: Pen, { left, top, right, bottom }: Rect, color: string): void {
  const high = bottom - top;
  pen.save();
  pen.clip();
  pen.beginPath();
  for (let x = left - high; x < right; x += stripe.every) {
    pen.moveTo(x, bottom);
    pen.lineTo(x + high, top);
  }
  strokeAs(pen, { width: stripe.width, color, isDashed: false });
  pen.restore();
}

/** Draws one border of a box, from the top clockwise, inside of it. */
function paintSide(pen: Pen, { left, top, right, bottom }: Rect, line: Line, place: number): void {
  if (line.width === 0) return;
  const half = line.width / 2;
  const ends = [
    [left, top + half, right, top + half],
    [right - half, top, right - half, bottom],
    [left, bottom - half, right, bottom - half],
    [left + half, top, left + half, bottom],
  ] as const;
  const [x1, y1, x2, y2] = ends[place] ?? ends[0];
  pen.beginPath();
  pen.moveTo(x1, y1);
  pen.lineTo(x2, y2);
  strokeAs(pen, line);
}

/** The middle of a word stays where the browser has it: a canvas knows no tabular figures. */
function paintWord(pen: Pen, { at, text, font, spacing, color }: WordMark): void {
  pen.font = font;
  pen.letterSpacing = spacing;
  pen.fillStyle = color;
  const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = pen.measureText(text);
  const high = fontBoundingBoxAscent + fontBoundingBoxDescent;
  const baseline = (at.top + at.bottom - high) / 2 + fontBoundingBoxAscent;
  pen.fillText(text, (at.left + at.right - width) / 2, baseline);
}

function paintShape(pen: Pen, { path, fill, line, join }: ShapeMark): void {
  if (fill !== 'none') {
    pen.fillStyle = fill;
    pen.fill(path);
  }
  pen.lineJoin = join;
  if (line.width > 0) strokeAs(pen, line, path);
}

function strokeAs(pen: Pen, { width, color, isDashed }: Line, path?: Path2D): void {
  pen.lineWidth = width;
  pen.strokeStyle = color;
  pen.setLineDash(isDashed ? [...dashes] : []);
  if (path) pen.stroke(path);
  else pen.stroke();
}
