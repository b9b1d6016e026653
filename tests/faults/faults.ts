import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { everything, partsOf, slice } from './parts.ts';
import { figuresOf, tableOf } from './report.ts';
import { runAll } from './runAll.ts';
import { timeSaving, type Times } from './scenarios/timing.ts';

const folder = 'node_modules/.cache/results';

/** Edits whose way to the disk is timed. */
const timedEdits = 120;

/** Everything that is done to the app, or with FAULTS_ONLY the parts whose name begins so. */
async function run(): Promise<void> {
  const { FAULTS_SEED, FAULTS_ONLY = '', FAULTS_SLICE } = process.env;
  const seed = Number(FAULTS_SEED ?? 20_261_122);
  const parts = partsOf(FAULTS_SLICE ? slice : everything).filter(({ name }) => name.startsWith(FAULTS_ONLY));
  process.stdout.write(
    `seed ${seed}; again: FAULTS_SEED=${seed} FAULTS_ONLY=<part, such as edits:3> npm run faults\n`,
  );
  let times: Times = { diskMs: [], saidMs: [], hiddenMs: [] };
  const timing = {
    name: 'timing',
    work: async (desk: Parameters<typeof timeSaving>[0]) => {
      times = await timeSaving(desk, timedEdits);
    },
  };
  const desk = await runAll('timing'.startsWith(FAULTS_ONLY) ? [timing, ...parts] : parts, {
    seed,
    lanes: 2,
  });
  const figures = figuresOf(desk.tally, seed, times);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'faults.json'), JSON.stringify(figures, null, 2));
  process.stdout.write(`${tableOf(figures)}\n`);
  if (desk.tally.problems.length > 0) process.exitCode = 1;
}

await run();
