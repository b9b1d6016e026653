/** Whether this is `npm run fuzz`, which has time. */
const isFuzz = process.env['FUZZ_SEED'] !== undefined;

/**
 * On how many random examples a slow property is tried: all of them under `npm run fuzz`, four in ten in the main run,
 * which draws the same ones every time. Whoever counts what the examples reach still counts it in the main run.
 */
export function examples(all: number): { readonly numRuns: number } {
  return { numRuns: isFuzz ? all : Math.ceil(all * 0.4) };
}
