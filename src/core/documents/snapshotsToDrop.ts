import type { SnapshotName } from './snapshotName.ts';

/** What is kept of the snapshots (`ST-22`): the newest, the last of each day, and for a while those before something large. */
const kept = { newest: 10, days: 30, largeForMs: 7 * 86_400_000 } as const;

/**
 * The snapshots that may go. They are counted by their number and not by the clock, and days are days on which there are
 * any: neither a clock that was set nor a long holiday drops more than a busy week.
 */
export function snapshotsToDrop<Name extends Pick<SnapshotName, 'number' | 'takenAt' | 'reason'>>(
  names: readonly Name[],
  now: Date,
): readonly Name[] {
  const newestFirst = names.toSorted((a, b) => b.number - a.number);
  const days = new Set<string>();
  return newestFirst.filter(({ takenAt, reason }, at) => {
    const day = takenAt.slice(0, 10);
    const isLastOfDay = !days.has(day) && days.size < kept.days;
    if (isLastOfDay) days.add(day);
    // In the future by the clock means that the clock was set back: kept as well.
    const isRecentGuard = reason !== 'work' && now.getTime() - Date.parse(takenAt) < kept.largeForMs;
    return at >= kept.newest && !isLastOfDay && !isRecentGuard;
  });
}
