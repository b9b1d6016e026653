// The last line of `npm test`: what passed, failed and was skipped over all runs. Skipping is allowed only where the
// shared test material is not beside the project.
import { existsSync, readFileSync } from 'node:fs';

const folder = 'node_modules/.cache/results';
const read = (name) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
const vitest = ['unit', 'browser', 'build'].map(read).map((run) => ({
  passed: run.numPassedTests,
  failed: run.numFailedTests,
  skipped: run.numPendingTests + run.numTodoTests,
}));
const { expected, unexpected, flaky, skipped } = read('e2e').stats;
const runs = [...vitest, { passed: expected, failed: unexpected + flaky, skipped }];
const sum = (key) => runs.reduce((total, run) => total + run[key], 0);

console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
if (sum('failed') > 0 || (sum('skipped') > 0 && existsSync('../shared'))) process.exitCode = 1;
