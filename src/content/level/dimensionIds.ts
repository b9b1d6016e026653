/** The eight dimensions of the built-in test, in its order. */
export const dimensionIds = [
  'steering',
  'goodLead',
  'nurturing',
  'handover',
  'together',
  'knowledge',
  'systems',
  'feedback',
] as const;

/** Name of a dimension of the built-in test. */
export type DimensionId = (typeof dimensionIds)[number];
