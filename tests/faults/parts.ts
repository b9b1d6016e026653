import { closeTabs } from './scenarios/closedTabs.ts';
import { clocksBack, crashPages } from './scenarios/crashes.ts';
import { damageFiles } from './scenarios/damage.ts';
import { killEdits } from './scenarios/killEdits.ts';
import { killImports } from './scenarios/killImports.ts';
import { killMigration } from './scenarios/killMigrations.ts';
import { killBackup, killRecovery } from './scenarios/killRestores.ts';
import { connectionLost, diskFull, quotaAtCommit } from './scenarios/refused.ts';
import { tornLogs } from './scenarios/tornLogs.ts';
import type { Part } from './runAll.ts';

/** How often each thing is done to the app. */
export type Counts = {
  readonly edits: { readonly batches: number; readonly kills: number };
  readonly imports: { readonly batches: number; readonly kills: number };
  readonly migrations: number;
  readonly restores: number;
  readonly closings: { readonly batches: number; readonly tabs: number };
  readonly crashes: number;
  readonly tornLogs: number;
  readonly clocks: number;
  readonly hasDamage: boolean;
  readonly hasFullDisk: boolean;
};

/** All that is done in `npm run faults`: 200 kills, and what else can happen. */
export const everything: Counts = {
  edits: { batches: 11, kills: 10 },
  imports: { batches: 3, kills: 10 },
  migrations: 30,
  restores: 30,
  closings: { batches: 2, tabs: 20 },
  crashes: 6,
  tornLogs: 20,
  clocks: 6,
  hasDamage: true,
  hasFullDisk: true,
};

/** The share of it that `npm test` does. */
export const slice: Counts = {
  edits: { batches: 1, kills: 6 },
  imports: { batches: 1, kills: 2 },
  migrations: 2,
  restores: 2,
  closings: { batches: 1, tabs: 4 },
  crashes: 1,
  tornLogs: 2,
  clocks: 2,
  hasDamage: false,
  hasFullDisk: false,
};

function times(count: number, make: (number: number) => Part): readonly Part[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** The parts, the longest first. */
export function partsOf(counts: Counts): readonly Part[] {
  const { edits, imports, closings } = counts;
  return [
    ...times(edits.batches, (batch) => ({
      ...{ name: `edits:${batch}`, work: (desk) => killEdits(desk, { batch, kills: edits.kills }) },
    })),
    ...times(imports.batches, (batch) => ({
      ...{ name: `imports:${batch}`, work: (desk) => killImports(desk, { batch, kills: imports.kills }) },
    })),
    ...times(closings.batches, (batch) => ({
      ...{ name: `closings:${batch}`, work: (desk) => closeTabs(desk, { batch, tabs: closings.tabs }) },
    })),
    ...times(counts.migrations, (number) => ({
      ...{ name: `migrations:${number}`, work: (desk) => killMigration(desk, number) },
    })),
    ...times(counts.restores, (number) => ({
      name: `restores:${number}`,
      work: (desk) => (number % 2 === 0 ? killBackup(desk, number) : killRecovery(desk, number)),
    })),
    { name: 'crashes', work: (desk) => crashPages(desk, counts.crashes) },
    { name: 'torn', work: (desk) => tornLogs(desk, counts.tornLogs) },
    { name: 'clocks', work: (desk) => clocksBack(desk, counts.clocks) },
    { name: 'quota', work: quotaAtCommit },
    { name: 'lost', work: connectionLost },
    ...(counts.hasDamage ? [{ name: 'damage', work: damageFiles }] : []),
    ...(counts.hasFullDisk ? [{ name: 'disk', work: diskFull }] : []),
  ];
}
