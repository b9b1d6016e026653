import fc from 'fast-check';

/**
 * The main run draws the same random examples every time, so that a red test is about the change and not about luck.
 * `npm run fuzz` draws others, and more of them where a test does not say how many.
 */
const fuzzSeed = (globalThis as { process?: { env: { readonly [name: string]: string | undefined } } })
  .process?.env['FUZZ_SEED'];
fc.configureGlobal(fuzzSeed === undefined ? { seed: 20261122 } : { seed: Number(fuzzSeed), numRuns: 2_000 });
