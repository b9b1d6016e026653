/** A grade on one side of the flow: where its bar stands. */
export type FlowNode = {
  readonly grade: number;
  readonly count: number;
  readonly y: number;
  readonly height: number;
};

/** The contacts that went from one grade to another: a band between two bars, `thickness` pixels wide. */
export type FlowBand = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly path: string;
  readonly way: 'up' | 'down' | 'same';
};

/** The flow between grades, in pixels. */
export type FlowLayout = {
  readonly left: readonly FlowNode[];
  readonly right: readonly FlowNode[];
  /** Those that stayed first, so that the others lie on top. */
  readonly bands: readonly FlowBand[];
  readonly height: number;
};

const places = [0, 1, 2, 3] as const;
/** Between two bars there is room for a line of text, however few contacts they have. */
const gap = 28;
/** Whoever moves is seen, be it one in a million. */
const thinnest = 1.5;

/** Lays out `counts[before][after]` over a width: every band as thick as it has contacts, all of them about `tall` high. */
export function flowLayout(
  counts: readonly (readonly number[])[],
  { from, to, tall }: { readonly from: number; readonly to: number; readonly tall: number },
): FlowLayout {
  const countOf = (before: number, after: number) => counts[before]?.[after] ?? 0;
  const all = sum(places.flatMap((before) => places.map((after) => countOf(before, after))));
  const thickness = (before: number, after: number) => {
    const count = countOf(before, after);
    return count === 0 ? 0 : Math.max(thinnest, (count / all) * tall);
  };
  const left = nodesOf((grade) => places.map((other) => [countOf(grade, other), thickness(grade, other)]));
  const right = nodesOf((grade) => places.map((other) => [countOf(other, grade), thickness(other, grade)]));
  const bands = places.flatMap((before) =>
    places.flatMap((after): readonly FlowBand[] => {
      const count = countOf(before, after);
      if (count === 0) return [];
      const thick = thickness(before, after);
      const y1 =
        (left[before]?.y ?? 0) + sum(places.slice(0, after).map((other) => thickness(before, other)));
      const y2 =
        (right[after]?.y ?? 0) + sum(places.slice(0, before).map((other) => thickness(other, after)));
      const way = before === after ? 'same' : after < before ? 'up' : 'down';
      return [{ from: before, to: after, count, way, path: bandPath({ from, to, y1, y2, thick }) }];
    }),
  );
  return {
    left,
    right,
    bands: bands.toSorted((a, b) => Number(b.way === 'same') - Number(a.way === 'same')),
    height: Math.max(bottomOf(left), bottomOf(right)),
  };
}

function nodesOf(
  bandsOf: (grade: number) => readonly (readonly [count: number, thickness: number])[],
): readonly FlowNode[] {
  const nodes: FlowNode[] = [];
  for (const grade of places) {
    const last = nodes.at(-1);
    const bands = bandsOf(grade);
    nodes.push({
      grade,
      count: sum(bands.map(([count]) => count)),
      y: last ? last.y + last.height + gap : gap / 2,
      height: sum(bands.map(([, thickness]) => thickness)),
    });
  }
  return nodes;
}

function bottomOf(nodes: readonly FlowNode[]): number {
  const last = nodes.at(-1);
  return last ? last.y + last.height + gap / 2 : 0;
}

function bandPath(band: {
  readonly from: number;
  readonly to: number;
  readonly y1: number;
  readonly y2: number;
  readonly thick: number;
}): string {
  const { from, to, y1, y2, thick } = band;
  const middle = (from + to) / 2;
  return [
    `M${at(from, y1)}`,
    `C${at(middle, y1)} ${at(middle, y2)} ${at(to, y2)}`,
    `V${round(y2 + thick)}`,
    `C${at(middle, y2 + thick)} ${at(middle, y1 + thick)} ${at(from, y1 + thick)}`,
    'Z',
  ].join('');
}

function at(x: number, y: number): string {
  return `${round(x)},${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, number) => so + number, 0);
}
