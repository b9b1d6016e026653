/** Why a snapshot was taken: after work, or before something large is done. */
export type SnapshotReason = (typeof reasons)[number];

/** What the name of a snapshot says about it (`ST-21`). */
export type SnapshotName = {
  /** Counts up from 1, whatever the clock says. */
  readonly number: number;
  /** The instant, ISO 8601. */
  readonly takenAt: string;
  readonly reason: SnapshotReason;
  /** Version of the database. */
  readonly database: number;
  /** How many documents it holds. */
  readonly documents: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly hash: string;
};

const reasons = ['work', 'import', 'migration', 'removal', 'restore'] as const;

const pattern =
  /^(\d{8,15})_(\d{4}-\d{2}-\d{2}T)(\d{2})\.(\d{2})\.(\d{2}\.\d{3}Z)_([a-z]+)_v(\d{1,9})_n(\d{1,9})_([0-9a-f]{64})\.gz$/;

/** The name of a snapshot's file: safe on every system, and in the order in which they were taken. */
export function writeSnapshotName(name: SnapshotName): string {
  const { number, takenAt, reason, database, documents, hash } = name;
  const instant = takenAt.replaceAll(':', '.');
  return `${String(number).padStart(8, '0')}_${instant}_${reason}_v${database}_n${documents}_${hash}.gz`;
}

/** What a file name says, or null when it is none of ours. */
export function readSnapshotName(text: string): SnapshotName | null {
  const found = pattern.exec(text);
  if (!found) return null;
  const [, number, day, hours, minutes, seconds, reason, database, documents, hash] = found;
  const known = reasons.find((each) => each === reason);
  const takenAt = `${day}${hours}:${minutes}:${seconds}`;
  if (known === undefined || Number.isNaN(Date.parse(takenAt))) return null;
  return {
    number: Number(number),
    takenAt,
    reason: known,
    database: Number(database),
    documents: Number(documents),
    hash: hash ?? '',
  };
}
