import { type Line, type Mark, type Rect, snap } from './marks.ts';
import { shapeOf } from './shapeOf.ts';
import { wordsOf } from './wordsOf.ts';

/** What stands in a figure but is no part of its picture. */
const beside = 'details, button, .no-print, .visually-hidden';

/**
 * Reads off what the browser shows of an element: boxes, words and the shapes of SVG, with the colours and places that
 * they have on the screen. It knows what our figures are made of, not all of CSS.
 */
export function marksOf(root: Element): readonly Mark[] {
  return read(root, 1);
}

function read(element: Element, around: number): readonly Mark[] {
  const style = getComputedStyle(element);
  const opacity = around * Number(style.opacity);
  if (element.matches(beside) || style.display === 'none' || style.visibility === 'hidden') return [];
  const own =
    element instanceof SVGElement ? shapeOf(element, style, opacity) : boxOf(element, style, opacity);
  const inner = [...element.childNodes].flatMap((child) => {
    if (child instanceof Text) return wordsOf(child, style, opacity);
    return child instanceof Element ? read(child, opacity) : [];
  });
  return own ? [own, ...inner] : inner;
}

function boxOf(element: Element, style: CSSStyleDeclaration, opacity: number): Mark | null {
  const at = element.getBoundingClientRect();
  const sides = (['top', 'right', 'bottom', 'left'] as const).map((side) => lineOf(style, side));
  const hatch = hatchOf(style.backgroundImage);
  const isBare = isClear(style.backgroundColor) && hatch === null && sides.every(({ width }) => width === 0);
  if (isBare || at.width === 0 || at.height === 0) return null;
  const corners = (['top-left', 'top-right', 'bottom-right', 'bottom-left'] as const).map((corner) =>
    cornerOf(style.getPropertyValue(`border-${corner}-radius`), Math.min(at.width, at.height)),
  );
  return { kind: 'box', at: snapped(at), opacity, fill: style.backgroundColor, hatch, sides, corners };
}

function snapped({ left, top, right, bottom }: Rect): Rect {
  return { left: snap(left), top: snap(top), right: snap(right), bottom: snap(bottom) };
}

function lineOf(style: CSSStyleDeclaration, side: string): Line {
  const looks = style.getPropertyValue(`border-${side}-style`);
  return {
    width: looks === 'none' ? 0 : parseFloat(style.getPropertyValue(`border-${side}-width`)),
    color: style.getPropertyValue(`border-${side}-color`),
    isDashed: looks === 'dashed',
  };
}

/** A radius is a length, or a share of the box. */
function cornerOf(radius: string, least: number): number {
  return radius.includes('%') ? (parseFloat(radius) / 100) * least : parseFloat(radius);
}

function hatchOf(image: string): string | null {
  if (!image.startsWith('repeating-linear-gradient')) return null;
  return /(?:rgb|color)[^)]*\)/.exec(image)?.[0] ?? null;
}

function isClear(color: string): boolean {
  return color === 'transparent' || color === 'rgba(0, 0, 0, 0)';
}
