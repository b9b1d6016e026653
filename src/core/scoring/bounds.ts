/** The largest things that a model may hold (`SC-20`). A file beyond them is refused, an edit is brought inside them. */
export const modelBounds = {
  /** Size of any single points, both ways. */
  points: 1000,
  /** Size of what one criterion gives, in points, when its cap says nothing (`SC-7`). */
  criterionPoints: 10_000,
  /** Largest maximum of a side, and of both sides together. */
  total: 100,
  /** Largest weight of a criterion or of a role. */
  weight: 100,
  criteria: 500,
  fields: 500,
  groups: 200,
  eventKinds: 200,
  topics: 200,
  conditions: 200,
  gates: 200,
  rules: 200,
  goldenContacts: 100,
  /** Events of a golden contact, and of each of its colleagues. */
  goldenEvents: 500,
  goldenColleagues: 500,
  rows: 200,
  steps: 50,
  valuesInRow: 2000,
  valuesOfField: 5000,
  unknownSpellings: 200,
  /** Topics, assets or channels of a filter. */
  filterValues: 2000,
  /** Deepest nesting of a condition, and its most parts, those of the conditions that it names included (`SC-24`). */
  conditionDepth: 20,
  conditionParts: 1000,
  /** Most parts of all conditions of a model together, each counted where it stands (`SC-24`). */
  allConditionParts: 2000,
  /** Longest window, life or half-life, in days: ten years. */
  days: 3650,
  /** Size of the bound of an age, in days. */
  ageBound: 36_500,
  /** Largest N of *at most N times*. */
  times: 1000,
  /** Largest factor of a rise over a baseline, in percent (`SC-29`). */
  factor: 10_000,
  /** Most events in 30 days of a population (`SC-29`). */
  population: 1_000_000,
  /** Size of the bound of a range, and of an amount. */
  rangeBound: 1e15,
  /** Largest size of a deal. */
  dealSize: 1e12,
  hours: 10_000,
  /** What stands behind a model (`DE-1`). */
  canvasLines: 200,
  stages: 50,
  guideAnswers: 20,
  cases: 50,
  labelLength: 200,
  valueLength: 1000,
  proseLength: 5000,
} as const;
