import type { PlotArea } from './chartData.ts';

/** What stands on a saved picture beside the chart itself. Places in pixels of the chart. */
export type PictureParts = {
  readonly title: string;
  readonly facts: readonly string[];
  readonly area: PlotArea;
  readonly bands: readonly { readonly from: number; readonly to: number; readonly color: string }[];
  readonly limits: readonly { readonly name: string; readonly x: number; readonly pillX: number }[];
  readonly colors: { readonly paper: string; readonly ink: string; readonly second: string };
};

const family = "'Schibsted Grotesk Variable', system-ui, sans-serif";
const edge = 24;
const head = 56;
const row = 24;
const pill = { air: 10, height: 26 } as const;
const pillFont = `650 13px ${family}`;

/** A drawn chart on paper, with its title, bands, limits and facts: a picture that any slide can take. */
export function pictureOf(chart: HTMLCanvasElement, parts: PictureParts): HTMLCanvasElement {
  const ratio = chart.width / Math.max(1, chart.clientWidth);
  const foot = parts.facts.length * row + edge;
  const width = chart.clientWidth + 2 * edge;
  const canvas = document.createElement('canvas');
  canvas.width = width * ratio;
  canvas.height = (head + chart.clientHeight + foot) * ratio;
  const pen = canvas.getContext('2d');
  if (!pen) return canvas;
  pen.scale(ratio, ratio);
  pen.fillStyle = parts.colors.paper;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  write(pen, parts.title, edge, 40, `650 20px ${family}`, parts.colors.ink);
  parts.facts.forEach((fact, at) =>
    write(
      pen,
      fact,
      edge,
      head + chart.clientHeight + row * (at + 1),
      `400 14px ${family}`,
      parts.colors.second,
    ),
  );
  pen.translate(edge, head);
  drawBands(pen, parts);
  pen.drawImage(chart, 0, 0, chart.clientWidth, chart.clientHeight);
  drawLimits(pen, parts);
  return canvas;
}

function drawBands(pen: CanvasRenderingContext2D, { bands, area }: PictureParts): void {
  for (const { from, to, color } of bands) {
    pen.fillStyle = color;
    pen.fillRect(from, area.top, to - from, area.bottom - area.top);
  }
}

function drawLimits(pen: CanvasRenderingContext2D, { limits, area, colors }: PictureParts): void {
  for (const { name, x, pillX } of limits) {
    pen.fillStyle = colors.ink;
    pen.fillRect(x - 1, pill.height, 2, area.bottom - pill.height);
    pen.font = pillFont;
    const width = pen.measureText(name).width + 2 * pill.air;
    pen.beginPath();
    pen.roundRect(pillX - width / 2, 0, width, pill.height, pill.height / 2);
    pen.fill();
    pen.textAlign = 'center';
    write(pen, name, pillX, 18, pillFont, colors.paper);
    pen.textAlign = 'start';
  }
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  font: string,
  color: string,
): void {
  pen.font = font;
  pen.fillStyle = color;
  pen.fillText(text, x, y);
}
