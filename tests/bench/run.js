// Node runs no TypeScript yet; vite does. The work is done while the module is imported.
import { runnerImport } from 'vite';

await runnerImport('./tests/bench/bench.ts');
