import { type Mark, ratio, type Rect } from './marks.ts';
import { marksOf } from './marksOf.ts';
import { paintMarks } from './paintMarks.ts';

/** Words that a picture has beside what is seen on the screen. */
export type FigureWords = {
  /** Over it, where the figure has no title of its own; '' is none. */
  readonly title: string;
  /** Under it: of what it tells. */
  readonly about: string;
};

const edge = 24;
/** In units of the page, which are larger on a projector. */
const rem = { title: 1.25, titleRow: 2.25, about: 0.875, aboutRow: 1.3125, air: 0.75 } as const;

/** A figure as it is on the screen, on paper, with its words: a picture for a slide (`DE-141`). */
export function figurePicture(figure: HTMLElement, { title, about }: FigureWords): HTMLCanvasElement {
  const marks = marksOf(figure);
  const seen = spanOf(marks, figure.getBoundingClientRect());
  const page = getComputedStyle(document.documentElement);
  const unit = parseFloat(page.fontSize);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser draws no canvas.');
  const width = seen.right - seen.left;
  const aboutFont = `400 ${rem.about * unit}px ${page.fontFamily}`;
  const lines = linesOf(pen, about, aboutFont, width);
  const head = title === '' ? 0 : Math.round(rem.titleRow * unit);
  const high = head + seen.bottom - seen.top;
  const foot = lines.length === 0 ? 0 : (rem.air + lines.length * rem.aboutRow) * unit;
  canvas.width = Math.ceil((width + 2 * edge) * ratio);
  canvas.height = Math.ceil((high + foot + 2 * edge) * ratio);
  pen.scale(ratio, ratio);
  pen.fillStyle = page.backgroundColor;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.translate(edge, edge);
  write(pen, title, rem.title * unit, `650 ${rem.title * unit}px ${page.fontFamily}`, page.color);
  lines.forEach((line, at) => {
    const y = high + (rem.air + (at + 0.75) * rem.aboutRow) * unit;
    write(pen, line, y, aboutFont, page.getPropertyValue('--ink-2'));
  });
  pen.translate(-seen.left, head - seen.top);
  paintMarks(pen, marks);
  return canvas;
}

/** What marks cover, as wide as the figure at least. */
function spanOf(marks: readonly Mark[], { left, right, top }: Rect): Rect {
  const places = marks.map(({ at }) => at);
  return {
    left: Math.floor(Math.min(left, ...places.map((place) => place.left))),
    right: Math.ceil(Math.max(right, ...places.map((place) => place.right))),
    top: Math.floor(Math.min(top, ...places.map((place) => place.top))),
    bottom: Math.ceil(Math.max(top, ...places.map((place) => place.bottom))),
  };
}

/** A text in lines that are not wider than the picture. */
function linesOf(
  pen: CanvasRenderingContext2D,
  text: string,
  font: string,
  width: number,
): readonly string[] {
  pen.font = font;
  const lines: string[] = [];
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const last = lines.at(-1);
    const joined = `${last ?? ''} ${word}`;
    if (last !== undefined && pen.measureText(joined).width <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

function write(pen: CanvasRenderingContext2D, text: string, y: number, font: string, color: string): void {
  pen.font = font;
  pen.fillStyle = color;
  pen.fillText(text, 0, y);
}
