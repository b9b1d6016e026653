import { isDeepStrictEqual } from 'node:util';
import { currentVersions } from '#core/documents/document.ts';
import { raiseStored } from '#core/documents/raiseStored.ts';
import { databaseVersion } from '#storage/database.ts';
import { ask, type Desk, openApp, openReader, randomOf, rest, start, withProfile } from '../node/desk.ts';
import { type Disk, readDisk, seedDisk } from '../node/disk.ts';
import { earlierDisk } from '../node/earlierDisk.ts';
import { blame, count, isRight } from '../node/tally.ts';

/** Copies of each document in a database that is migrated. */
const copies = 40;

/** Latest moment of a kill after the app has begun to open the database, in milliseconds. */
const latestMs = 1_000;

/** Opens a database of an earlier version and kills the browser meanwhile. */
export async function killMigration(desk: Desk, number: number): Promise<void> {
  const run = `migrations:${number}`;
  const random = randomOf(desk, run);
  const before = await earlierDisk((1 + (number % 4)) as 1 | 2 | 3 | 4, copies);
  const after = raised(before);
  await withProfile(async (profile) => {
    const first = await start(desk, profile);
    await seedDisk(await openReader(first.context, desk), before);
    const { page } = await openApp(first.context, desk);
    ask(page, 'look').catch(() => undefined);
    await rest(random.below(latestMs));
    await first.kill();
    const second = await start(desk, profile);
    const disk = await readDisk(await openReader(second.context, desk));
    const isOld = isSame(disk, before);
    if (!isOld && !isSame(disk, after)) blame(desk.tally, 'half', { run, why: tellOf(disk) });
    const again = await openApp(second.context, desk);
    const { missing, documents, unopened } = await ask(again.page, 'look');
    if (missing.length > 0 || unopened !== null || documents.length !== before.documents.length)
      blame(desk.tally, 'emptyStarts', { run, why: `${documents.length} listed, ${missing.length} missing` });
    const finished = await readDisk(await openReader(second.context, desk));
    if (!isSame(finished, after)) blame(desk.tally, 'lost', { run, why: `in the end ${tellOf(finished)}` });
    count(
      desk.tally,
      `killed while migrating, found ${isOld ? 'not begun' : 'whole'}`,
      isRight(desk.tally, run),
    );
    await second.close();
  });
}

function tellOf({ version, documents, journal }: Disk): string {
  const old = documents.filter((row) => row.version < currentVersions[row.kind]).length;
  return `version ${version}, ${documents.length} documents (${old} old), ${journal.length} steps`;
}

function raised({ documents, journal }: Disk): Disk {
  const isRaised = new Set<string>();
  const rows = documents.map((row) => {
    const fresh = raiseStored(row);
    if (fresh) isRaised.add(row.id);
    return fresh ?? row;
  });
  return {
    version: databaseVersion * 10,
    documents: rows,
    journal: journal.filter(({ document }) => !isRaised.has(document)),
  };
}

function isSame(one: Disk, other: Disk): boolean {
  const ordered = ({ version, documents, journal }: Disk) => ({
    version,
    documents: new Map(documents.map((row) => [row.id, row])),
    journal: new Map(journal.map((step) => [`${step.document} ${step.seq}`, step])),
  });
  return isDeepStrictEqual(ordered(one), ordered(other));
}
