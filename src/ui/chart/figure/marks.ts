/** A place in CSS pixels of the window. */
export type Rect = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>;

/** Pixels of a picture file for one of the screen, so that it is sharp on a slide. */
export const ratio = 2;

/** A length on the nearest pixel of the file: neighbours that touch on the screen leave no seam there. */
export function snap(length: number): number {
  return Math.round(length * ratio) / ratio;
}

/** One side of a box. */
export type Line = { readonly width: number; readonly color: string; readonly isDashed: boolean };

/** An element with a background, a hatch or borders. Sides from the top, corners from the top left, clockwise. */
export type BoxMark = {
  readonly kind: 'box';
  readonly at: Rect;
  readonly opacity: number;
  readonly fill: string;
  /** Colour of slanting stripes over it; null is none. */
  readonly hatch: string | null;
  readonly sides: readonly Line[];
  readonly corners: readonly number[];
};

/** A word, or the part of it that stands on one line. */
export type WordMark = {
  readonly kind: 'word';
  readonly at: Rect;
  readonly opacity: number;
  readonly text: string;
  readonly font: string;
  readonly spacing: string;
  readonly color: string;
};

/** A shape of an SVG, already where it stands. */
export type ShapeMark = {
  readonly kind: 'shape';
  readonly at: Rect;
  readonly opacity: number;
  readonly path: Path2D;
  readonly fill: string;
  readonly line: Line;
  readonly join: CanvasLineJoin;
};

/** What the browser shows of an element, from back to front. */
export type Mark = BoxMark | WordMark | ShapeMark;
