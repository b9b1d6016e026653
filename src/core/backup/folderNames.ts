/** How many backups a folder keeps: the newest, and the last of each day (`EX-83`). */
const kept = { newest: 10, days: 30 } as const;

const pattern = /^porras-backup-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.porras(?:\.zip)?$/;

/** The name of a backup that Porras writes into the chosen folder by itself: safe on every system, in order of time. */
export function folderName(savedAt: string, isSealed: boolean): string {
  const instant = savedAt.slice(0, 19).replaceAll(':', '-');
  return `porras-backup-${instant}Z.porras${isSealed ? '' : '.zip'}`;
}

/**
 * The files of a folder that may go: of Porras's own backups all but the newest ten and the last of each of the last
 * thirty days on which there are any. What has another name is nobody's business here.
 */
export function folderFilesToDrop(names: readonly string[]): readonly string[] {
  const own = names.filter((name) => pattern.test(name)).toSorted((a, b) => (a < b ? 1 : -1));
  const days = new Set<string>();
  return own.filter((name, at) => {
    const day = pattern.exec(name)?.[1] ?? '';
    const isLastOfDay = !days.has(day) && days.size < kept.days;
    if (isLastOfDay) days.add(day);
    return at >= kept.newest && !isLastOfDay;
  });
}
