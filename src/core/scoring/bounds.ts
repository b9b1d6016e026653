/** The largest things that a model may hold (`SC-20`). A file beyond them is refused, an edit is brought inside them. */
export const modelBounds = {
  /** Size of any single points, both ways. */
  points: 1000,
  /** Size of what one criterion gives, in points, when its cap says nothing (`SC-7`). */
  criterionPoints: 10_000,
  /** Largest maximum of a side, and of both sides together. */
  total: 100,
  criteria: 500,
  fields: 500,
  groups: 200,
  eventKinds: 200,
  rows: 200,
  valuesInRow: 2000,
  valuesOfField: 5000,
  unknownSpellings: 200,
  /** Longest window, life or half-life, in days: ten years. */
  days: 3650,
  /** Largest N of *at most N times*. */
  times: 1000,
  /** Size of the bound of a range. */
  rangeBound: 1e15,
  labelLength: 200,
  valueLength: 1000,
  proseLength: 5000,
} as const;
