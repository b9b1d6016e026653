/** Three limits that fall: of the first, second and third class. */
export type ThreeLimits = readonly [number, number, number];

const room: readonly (readonly [number, number])[] = [
  [3, 100],
  [2, 99],
  [1, 98],
];

/** Moves one of three falling limits and pushes the others just so far that they keep falling (`SC-18`); null where there is no room. */
export function pushLimits(limits: ThreeLimits, place: 0 | 1 | 2, to: number): ThreeLimits | null {
  const [least, greatest] = room[place] ?? [1, 98];
  if (to < least || to > greatest) return null;
  const moved = limits.map((limit, at) => {
    const bound = to + (place - at);
    if (at === place) return to;
    return at < place ? Math.max(limit, bound) : Math.min(limit, bound);
  });
  return moved as unknown as ThreeLimits;
}
