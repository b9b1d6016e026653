/** Plain data as JSON with sorted keys: the same for the same data, in whatever order its keys stand. */
export function sortedText(data: unknown): string {
  return JSON.stringify(data, (_, value: unknown) => (isObject(value) ? sorted(value) : value));
}

function sorted(object: object): object {
  const entries = Object.entries(object) as readonly (readonly [string, unknown])[];
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
