import { type ShapeMark, snap } from './marks.ts';

/** A path, rectangle or circle of an SVG as it stands on the screen; null for what only holds others. */
export function shapeOf(element: SVGElement, style: CSSStyleDeclaration, opacity: number): ShapeMark | null {
  const matrix = element instanceof SVGGeometryElement ? element.getScreenCTM() : null;
  const drawn = pathOf(element);
  if (!matrix || !drawn) return null;
  const path = new Path2D();
  matrix.e = snap(matrix.e);
  matrix.f = snap(matrix.f);
  path.addPath(drawn, matrix);
  const grows = style.vectorEffect === 'non-scaling-stroke' ? 1 : Math.sqrt(matrix.a * matrix.d);
  const width = style.stroke === 'none' ? 0 : parseFloat(style.strokeWidth) * grows;
  return {
    kind: 'shape',
    at: element.getBoundingClientRect(),
    opacity,
    path,
    fill: style.fill,
    line: { width, color: style.stroke, isDashed: style.strokeDasharray !== 'none' },
    join: style.strokeLinejoin === 'round' ? 'round' : 'miter',
  };
}

function pathOf(element: SVGElement): Path2D | null {
  if (element instanceof SVGPathElement) return new Path2D(element.getAttribute('d') ?? '');
  const path = new Path2D();
  if (element instanceof SVGCircleElement) {
    path.arc(lengthOf(element.cx), lengthOf(element.cy), lengthOf(element.r), 0, 2 * Math.PI);
    return path;
  }
  if (!(element instanceof SVGRectElement)) return null;
  const { x, y, width, height, rx } = element;
  path.roundRect(lengthOf(x), lengthOf(y), lengthOf(width), lengthOf(height), lengthOf(rx));
  return path;
}

function lengthOf(length: SVGAnimatedLength): number {
  return length.baseVal.value;
}
