import { expect, test } from 'vitest';
import { figurePicture } from '#ui/chart/figure/figurePicture.ts';
import { pngOf } from '#ui/chart/figure/pngOf.ts';
import '../styles.ts';

const words = { title: '', about: '' };

/** A figure with what ours are made of: a box, words, a shape, and tools that belong to the screen alone. */
function figure(): HTMLElement {
  document.body.replaceChildren();
  const made = document.createElement('figure');
  Object.assign(made.style, { width: '200px', margin: '0', font: '400 20px monospace' });
  const bar = document.createElement('div');
  Object.assign(bar.style, { width: '100px', height: '20px', background: 'rgb(200, 0, 0)' });
  const said = document.createElement('p');
  Object.assign(said.style, { height: '40px', margin: '0', color: 'rgb(0, 0, 200)' });
  said.textContent = 'Words';
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 10 10');
  Object.assign(svg.style, { width: '40px', height: '40px', display: 'block' });
  const circle = document.createElementNS('http://www.w3.org/2000/svg', 'circle');
  for (const [name, value] of [
    ['cx', '5'],
    ['cy', '5'],
    ['r', '5'],
  ] as const)
    circle.setAttribute(name, value);
  circle.style.fill = 'rgb(0, 150, 0)';
  svg.append(circle);
  const tools = document.createElement('div');
  tools.className = 'no-print';
  Object.assign(tools.style, { height: '300px', background: 'rgb(1, 2, 3)' });
  made.append(bar, said, svg, tools);
  document.body.append(made);
  return made;
}

/** The colour at a place of the figure, in pixels of the screen. */
function colorAt(canvas: HTMLCanvasElement, x: number, y: number): readonly number[] {
  const pixel = canvas.getContext('2d')?.getImageData((24 + x) * 2, (24 + y) * 2, 1, 1).data;
  return [...(pixel ?? [])].slice(0, 3);
}

/** How many pixels of a part of the figure have a colour. */
function pixelsOf(canvas: HTMLCanvasElement, [red, green, blue]: readonly number[], y: number, high: number) {
  const { data } = canvas.getContext('2d')?.getImageData(48, (24 + y) * 2, 400, high * 2) ?? { data: [] };
  let found = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) found += 1;
  }
  return found;
}

test('DE-141: a picture of a figure is twice as sharp as the screen, and has its boxes, words and shapes in their colours', () => {
  const canvas = figurePicture(figure(), words);
  expect([canvas.width, canvas.height]).toEqual([(200 + 48) * 2, (100 + 48) * 2]);
  expect(colorAt(canvas, 50, 10)).toEqual([200, 0, 0]);
  expect(colorAt(canvas, 150, 10)).toEqual(colorAt(canvas, -20, -20));
  expect(pixelsOf(canvas, [0, 0, 200], 20, 40)).toBeGreaterThan(100);
  expect(colorAt(canvas, 20, 80)).toEqual([0, 150, 0]);
  expect(colorAt(canvas, 2, 62)).toEqual(colorAt(canvas, -20, -20));
});

test('DE-141: what a picture tells of stands under it, in as many lines as it needs', () => {
  const plain = figurePicture(figure(), words);
  const told = figurePicture(figure(), { ...words, about: 'Contact 13' });
  const long = figurePicture(figure(), { ...words, about: 'Contact 13 of five thousand sample contacts' });
  const titled = figurePicture(figure(), { ...words, title: 'Known cases' });
  expect(told.height).toBeGreaterThan(plain.height);
  expect(long.height).toBeGreaterThan(told.height);
  expect(titled.height).toBeGreaterThan(plain.height);
  expect(long.width).toBe(plain.width);
});

test('DE-141: a picture becomes a PNG, and one that cannot is an error', async () => {
  const blob = await pngOf(figurePicture(figure(), words));
  expect(blob.type).toBe('image/png');
  await expect(pngOf(document.createElement('canvas')).then(({ size }) => size)).resolves.toBeGreaterThan(0);
  const empty = document.createElement('canvas');
  empty.width = 0;
  await expect(pngOf(empty)).rejects.toThrow();
});
